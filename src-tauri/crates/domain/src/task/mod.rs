//! Tasks: something to be done by a day, about an account, a proposal or a person (M12, M18).

mod check;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;

/// What a task is about. The first ones are steps of the follow-up and have their words in every
/// language; *other* has the manager's own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// The proposal was sent (M18, step 1).
    Sent,
    /// No acknowledgement: call to check that it arrived (step 2).
    CheckArrival,
    /// Ask about the reader's next step (step 3).
    AskNextStep,
    /// Ask what makes it urgent or not (step 4).
    AskUrgency,
    /// Agree the date of the talk on interim results (step 5).
    AgreeInterim,
    /// The terms end in a week: decide whether to extend.
    ExpiryWeek,
    /// The terms end tomorrow.
    ExpiryDay,
    #[default]
    Other,
}

impl TaskKind {
    pub const ALL: [Self; 8] = [
        Self::Sent,
        Self::CheckArrival,
        Self::AskNextStep,
        Self::AskUrgency,
        Self::AgreeInterim,
        Self::ExpiryWeek,
        Self::ExpiryDay,
        Self::Other,
    ];

    /// A reminder that follows from the expiry day alone.
    #[must_use]
    pub const fn is_reminder(self) -> bool {
        matches!(self, Self::ExpiryWeek | Self::ExpiryDay)
    }
}

/// What the manager sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TaskFacts {
    pub kind: TaskKind,
    /// Own words, up to 300 characters; must be there for *other*.
    pub title: String,
    pub due: NaiveDate,
    pub account_id: Option<Id>,
    pub proposal_id: Option<Id>,
    /// Whom it is about.
    pub person_id: Option<Id>,
    /// Our colleague who does it.
    pub owner_id: Option<Id>,
    /// Up to 2,000 characters.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: Id,
    pub version: i64,
    pub facts: TaskFacts,
    pub done_on: Option<NaiveDate>,
    /// Why it won't be done; a task is either done or skipped.
    pub skipped: Option<String>,
}

/// Where a task stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    Later,
    Today,
    Overdue,
    Done,
    Skipped,
}

impl Task {
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.done_on.is_none() && self.skipped.is_none()
    }

    #[must_use]
    pub fn state(&self, today: NaiveDate) -> TaskState {
        if self.done_on.is_some() {
            return TaskState::Done;
        }
        if self.skipped.is_some() {
            return TaskState::Skipped;
        }
        match self.facts.due.cmp(&today) {
            std::cmp::Ordering::Less => TaskState::Overdue,
            std::cmp::Ordering::Equal => TaskState::Today,
            std::cmp::Ordering::Greater => TaskState::Later,
        }
    }
}
