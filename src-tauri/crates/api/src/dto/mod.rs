//! What travels: requests and replies of commands. Nouns are wrapped, never sent as they are stored;
//! value types of the domain (facts, money, rich text) travel as they are.

pub mod account;
pub mod appendix;
pub mod area;
pub mod attempt;
pub mod company;
pub mod compare;
pub mod coverage;
pub mod evidence;
pub mod extract;
pub mod feed;
pub mod file;
pub mod followup;
pub mod handover;
pub mod ideal;
pub mod import;
pub mod job;
pub mod library;
pub mod meeting;
pub mod negotiation;
pub mod note;
pub mod opportunity;
pub mod paper;
pub mod person;
pub mod plan;
pub mod portfolio;
pub mod problem;
pub mod proposal;
pub mod proposals;
pub mod questionnaire;
pub mod reach;
pub mod regard;
pub mod relationship;
pub mod spin;
pub mod task;
pub mod template;
pub mod today;
pub mod version;
pub mod workspace;

use redbook_domain::id::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request without parameters.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// One stored thing by its key.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Key {
    pub id: Id,
}

/// A stored thing: key, version (for the next update) and facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Item<F> {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub facts: F,
}

/// Replaces the facts of a thing. Refused with `version_conflict` if it moved on since it was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Update<F> {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub facts: F,
}

/// Makes a thing that stands alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Create<F> {
    pub facts: F,
}

/// Makes a thing that hangs on another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateIn<F> {
    /// Key of what it hangs on.
    pub parent: Id,
    pub facts: F,
}

/// A list that is sent whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Items<T> {
    pub items: Vec<T>,
}

/// What changed in the workspace; the interface refreshes what depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Change {
    pub kind: String,
    pub id: Option<Id>,
    pub account_id: Option<Id>,
}
