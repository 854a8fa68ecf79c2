//! Contacts held: meetings, calls, letters. Any kind resets the stay-in-touch clock.

mod check;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Meeting,
    Call,
    Letter,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContactFacts {
    pub kind: ContactKind,
    pub held_on: NaiveDate,
    /// People of the account who took part.
    pub people: Vec<Id>,
    /// Our team member.
    pub by: Option<Id>,
    pub summary: String,
    /// What they agreed to do next (M13).
    pub commitment: String,
    pub commitment_due: Option<NaiveDate>,
    /// Day on which they did it; not in the future.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub commitment_kept_on: Option<NaiveDate>,
    /// How long it took, 1–1,440.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub minutes: Option<u16>,
    /// The deal of this account that it was about; without one it counts for all that are open.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub opportunity_id: Option<Id>,
}

impl ContactFacts {
    /// They agreed to something and haven't done it yet.
    #[must_use]
    pub const fn owes(&self) -> bool {
        !self.commitment.is_empty() && self.commitment_kept_on.is_none()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: ContactFacts,
}
