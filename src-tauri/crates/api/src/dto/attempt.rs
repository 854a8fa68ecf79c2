//! Sources of new accounts (M7).

use chrono::NaiveDate;
use redbook_domain::attempt::{AttemptFacts, Source, SourceConversion};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttemptListReq {
    /// First and last day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// Rows of this source only; the figures are of all.
    #[serde(default)]
    pub source: Option<Source>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AttemptList {
    /// The latest first.
    pub rows: Vec<AttemptRow>,
    /// One for each source.
    pub sources: Vec<SourceConversion>,
    pub all: SourceConversion,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AttemptRow {
    pub attempt: Item<AttemptFacts>,
    /// Name of the account it became, if it did.
    pub account: Option<String>,
    /// The account won a deal since.
    pub won: bool,
}
