//! Files of others behind an edition: whole, named, harmless, the same every time.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod files;
mod pages;
mod refused;
