//! See the test files beside this crate.
