//! Fixtures and tools shared by the tests.
#![allow(dead_code, clippy::unwrap_used)]

pub mod tools;
pub mod views;
pub mod forms;
pub mod sources;
