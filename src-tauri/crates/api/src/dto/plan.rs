//! The action plan of a deal (M12).

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::plan::{ActionFacts, ActionState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanReq {
    pub opportunity_id: Id,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActionPlan {
    pub opportunity_id: Id,
    pub title: String,
    pub account_id: Id,
    pub account: String,
    /// By day, the earliest first.
    pub rows: Vec<ActionRow>,
    pub done: u32,
    pub overdue: u32,
    /// Day on which both sides signed it last; a fact of the deal (`plan_signed`).
    #[ts(type = "string | null")]
    pub signed_on: Option<NaiveDate>,
    /// Steps changed since: what was signed isn't what stands here.
    pub changed_since: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ActionRow {
    pub action: Item<ActionFacts>,
    pub state: ActionState,
    /// Calendar days past its day; 0 unless overdue.
    pub days_late: u32,
    /// Of a step of theirs.
    pub person: Option<String>,
    /// Of a step of ours.
    pub member: Option<LocalText>,
}

/// The plan as pages to sign, or as calendar entries; at a path or among the files of this session.
/// Refused with `nothing_to_print` while the plan has no steps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanFileReq {
    pub opportunity_id: Id,
    /// Language of the pages; without it, the account's. Other than those of the interface: English.
    #[serde(default)]
    pub language: Option<Language>,
    #[serde(default)]
    pub path: Option<String>,
}
