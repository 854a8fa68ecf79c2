//! Changes that a customer announced (M23): a reorganisation, a new line, people leaving. Each has
//! its source and the day we heard of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, required_line, text};
use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    Reorganisation,
    NewLine,
    NewPlant,
    Regulation,
    Leaving,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlannedChangeFacts {
    pub kind: ChangeKind,
    /// 1–300 characters.
    pub what: String,
    /// Who said it or where it was read; at most 300 characters.
    pub source: String,
    /// Day we heard of it; not in the future.
    pub noted_on: NaiveDate,
    /// Day it is to happen.
    pub expected_on: Option<NaiveDate>,
    /// It happened or was called off.
    pub over: bool,
    /// At most 2,000 characters.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedChange {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: PlannedChangeFacts,
}

impl PlannedChangeFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`, `date_in_future`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        required_line("what", &mut self.what, 300)?;
        line("source", &mut self.source, 300)?;
        if self.noted_on > today {
            return Err(DomainError::new("date_in_future").at("noted_on"));
        }
        text("note", &mut self.note, 2_000)
    }

    /// Neither over nor past its day; without a day it stays until it is over.
    #[must_use]
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        !self.over && self.expected_on.is_none_or(|day| day >= today)
    }
}
