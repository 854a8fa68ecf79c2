//! What is said of the small proposals.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::proposal::{BoundKey, OutcomeKind};
use serde::Deserialize;

use super::block_data::PointData;
use super::library::LentData;
use super::prices::{DiscountData, LineData};
use super::read;
use super::text::Text;
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SmallData {
    pub captions: BTreeMap<BoundKey, Text>,
    pub proposals: Vec<ProposalData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProposalData {
    pub key: String,
    pub account: String,
    pub title: Text,
    /// Sent on the same day.
    pub prepared_on: NaiveDate,
    pub valid_until: NaiveDate,
    /// The version before, sent without the discount.
    pub before: Option<BeforeData>,
    pub outcome: Option<OutcomeData>,
    pub figures: Vec<BoundKey>,
    pub lines: Vec<LineData>,
    pub discount: Option<DiscountData>,
    /// Addressee of the finance edition, if it isn't the most influential reader.
    pub finance_person: Option<String>,
    pub director: DirectorData,
    pub hr: HrData,
    pub finance: FinanceData,
    /// Entries of the library in it.
    #[serde(default)]
    pub library: Vec<LentData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BeforeData {
    pub sent_on: NaiveDate,
    pub valid_until: NaiveDate,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcomeData {
    pub kind: OutcomeKind,
    pub on: NaiveDate,
    pub said_by: String,
    pub how: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DirectorData {
    pub headline: Text,
    pub position: Text,
    pub points: Vec<PointData>,
    pub decision: Text,
    /// Steps after the decision; bars between the cells.
    pub way: Vec<Text>,
    /// What is signed, point by point.
    pub sign: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HrData {
    pub headline: Text,
    pub people: Text,
    pub ask: Text,
    pub references: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FinanceData {
    pub headline: Text,
    pub basis: Text,
    pub payment: Text,
}

pub(super) fn data() -> Result<SmallData, ApiError> {
    read("proposals", include_str!("data/proposals.json"))
}
