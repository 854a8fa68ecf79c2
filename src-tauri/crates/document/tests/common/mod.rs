//! Fixtures and tools shared by the tests.
#![allow(dead_code, clippy::unwrap_used)]

pub mod forms;
pub mod sources;
pub mod tools;
pub mod validators;
pub mod views;
