//! Words and formats: Fluent texts in every language ([`Texts`]) and the way numbers, money and
//! dates are written ([`Format`]).
//!
//! The language is always passed in. A document is written in its own language, never in that of
//! the interface.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod format;
pub mod keys;
mod texts;
pub mod typography;

pub use format::{Cents, Format, Fraction, Symbol};
pub use keys::Key;
pub use redbook_domain::language::Language;
pub use texts::{Args, Texts};
