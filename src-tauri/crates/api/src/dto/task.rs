//! Tasks: lists and what is done with one.

use chrono::NaiveDate;
use redbook_domain::contact::ContactFacts;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::negotiation::Side;
use redbook_domain::task::{TaskFacts, TaskKind, TaskState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Conditions are joined by *and*. Reminders before expiry are among the tasks without being stored;
/// so is, unless a proposal or a person is asked for, what is late ([`TaskOf`]).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TaskListReq {
    pub account_id: Option<Id>,
    pub proposal_id: Option<Id>,
    pub person_id: Option<Id>,
    /// First day on which they are due.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
    pub open_only: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskRow {
    /// Empty for a reminder that follows from the expiry day (`reminder_close` closes it), and for
    /// what follows from something else ([`of`](Self::of)).
    pub id: Option<Id>,
    /// What it follows from, without being a task.
    #[ts(optional = nullable)]
    pub of: Option<TaskOf>,
    #[ts(type = "number")]
    pub version: i64,
    pub facts: TaskFacts,
    pub state: TaskState,
    /// Calendar days past the due day; 0 if there are none, or the task is closed.
    pub days_late: u32,
    #[ts(type = "string | null")]
    pub done_on: Option<NaiveDate>,
    /// Why it was skipped; empty text: it was left out when the proposal was sent.
    pub skipped: Option<String>,
    pub account: Option<String>,
    /// Title of the proposal.
    pub proposal: Option<String>,
    pub person: Option<String>,
    pub owner: Option<LocalText>,
    pub script: Option<Script>,
}

/// What is due without being a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TaskOf {
    /// What they agreed to by the day; `commitment_close` says that they did it.
    Commitment {
        contact_id: Id,
        #[ts(type = "number")]
        version: i64,
    },
    /// A step of an action plan; `action_update` with `done_on` closes it.
    Action {
        action_id: Id,
        #[ts(type = "number")]
        version: i64,
        opportunity_id: Id,
        side: Side,
    },
    /// A planned meeting that nobody noted as held; `meeting_plan_hold` does.
    Meeting {
        meeting_id: Id,
        /// Hour and minute there, `09:30`.
        at: Option<String>,
    },
}

/// What is said to the customer, in the proposal's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Script {
    pub language: Language,
    pub text: String,
}

/// Closes a task as done; with `contact`, notes the contact in the same step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TaskDoneReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Replaces the note unless it is empty.
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub contact: Option<ContactFacts>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TaskSkipReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    /// 1–300 characters.
    pub reason: String,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TaskReopenReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
}

/// Closes a reminder before expiry: done, or skipped if there is a reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReminderCloseReq {
    pub proposal_id: Id,
    pub kind: TaskKind,
    #[serde(default)]
    pub reason: Option<String>,
}
