//! After sending: the plan, answers of readers, where the follow-up stands.

use chrono::NaiveDate;
use redbook_domain::followup::{AnswerFacts, PlannedStep, ReaderState, Warning};
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::state::State;
use redbook_domain::task::TaskKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::task::{Script, TaskRow};

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalKey {
    pub proposal_id: Id,
}

/// The steps as they would be dated if the proposal were sent today; of a sent one, from its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowupPlan {
    #[ts(type = "string")]
    pub sent_on: NaiveDate,
    pub steps: Vec<PlanStep>,
    /// Its steps were made already.
    pub started: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanStep {
    pub kind: TaskKind,
    #[ts(type = "string")]
    pub due: NaiveDate,
    pub script: Option<Script>,
}

/// Makes the tasks of the follow-up; a step that isn't named is left out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowupStartReq {
    pub proposal_id: Id,
    pub steps: Vec<PlannedStep>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeReq {
    pub proposal_id: Id,
    /// Without one, all editions arrived.
    pub edition_id: Option<Id>,
    pub person_id: Option<Id>,
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Up to 100 characters.
    pub how: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecordReq {
    pub proposal_id: Id,
    pub facts: AnswerFacts,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FollowupStatus {
    pub proposal_id: Id,
    pub state: State,
    #[ts(type = "string | null")]
    pub sent_on: Option<NaiveDate>,
    pub started: bool,
    /// The open task that comes first.
    pub next: Option<TaskRow>,
    /// All tasks about the proposal, reminders too, by day.
    pub tasks: Vec<TaskRow>,
    pub readers: Vec<ReaderStatus>,
    /// The oldest first.
    pub answers: Vec<Item<AnswerFacts>>,
    pub warnings: Vec<Warning>,
}

/// How far an edition came with its reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReaderStatus {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub person_id: Option<Id>,
    pub person: Option<String>,
    pub state: ReaderState,
    /// Day of the answer the state rests on.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    pub how: String,
    pub note: String,
}
