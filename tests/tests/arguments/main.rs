//! Criteria, arguments, evidence and the library.

mod common;
mod coverage;
mod personal;
