//! The ideal customer profile, and how an account fits it (M5).

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::ideal::{FitScore, Grade, IdealAnswers, IdealCriterionFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct IdealProfile {
    /// The heaviest first.
    pub criteria: Vec<Item<IdealCriterionFacts>>,
    /// To the six questions behind it.
    pub answers: IdealAnswers,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountFit {
    pub fit: FitScore,
    /// One for each criterion, the heaviest first.
    pub rows: Vec<FitRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FitRow {
    pub criterion: Item<IdealCriterionFacts>,
    /// Empty: nobody judged it.
    pub grade: Option<Grade>,
    pub why: String,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

/// Judges one criterion, or takes the judgement back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FitSetReq {
    pub account_id: Id,
    pub criterion_id: Id,
    /// Empty: unknown again.
    pub grade: Option<Grade>,
    /// The fact behind it; at most 500 characters.
    #[serde(default)]
    pub why: String,
    /// Today if empty; not in the future.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}
