//! Nouns and rules of key-account work: pure, no input or output.
//!
//! The clock, the time zone, identifiers and texts are passed in. Errors are codes with facts
//! ([`error::DomainError`]), never sentences.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod account;
pub mod area;
pub mod attempt;
pub mod change;
pub mod company;
pub mod contact;
pub mod conversion;
pub mod counts;
pub mod dates;
pub mod error;
pub mod evidence;
pub mod feed;
mod fields;
pub mod finance;
pub mod followup;
pub mod health;
pub mod id;
pub mod ideal;
pub mod import;
pub mod language;
pub mod library;
pub mod meeting;
pub mod money;
pub mod naming;
pub mod negotiation;

pub mod note;
pub mod numbering;
pub mod opportunity;
pub mod person;
pub mod plan;
pub mod portfolio;
pub mod pricing;
pub mod problem;
pub mod proposal;
pub mod questionnaire;
pub mod reading;
pub mod regard;
pub mod relationship;
pub mod review;
pub mod spin;
pub mod state;
pub mod switching;
pub mod task;
pub mod template;
pub mod text;
pub mod version;
pub mod world;

pub use error::{DomainError, DomainResult, Within};
