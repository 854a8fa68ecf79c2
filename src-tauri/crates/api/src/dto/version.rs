//! Versions: what sending will do, what was sent.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::followup::PlannedStep;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::money::Money;
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::Totals;
use redbook_domain::proposal::Outcome;
use redbook_domain::proposal::transfer::LookAt;
use redbook_domain::state::State;
use redbook_domain::version::How;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::followup::FollowupPlan;
use super::proposal::{DocumentWarning, ProposalDesk, Readiness};
use crate::error::ApiError;

/// What sending would do now. Nothing is taken or written by asking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SendPlan {
    pub id: Id,
    /// To be given to `proposal_send`.
    #[ts(type = "number")]
    pub version: i64,
    pub title: String,
    pub account: String,
    /// Postal address of the account, for a letter.
    pub address: String,
    /// The number it will take, with its revision. Another proposal sent before may take it.
    pub number: String,
    pub revision: u16,
    #[ts(type = "string")]
    pub prepared_on: NaiveDate,
    #[ts(type = "string")]
    pub valid_until: NaiveDate,
    pub days_left: i32,
    pub totals: Option<Totals>,
    pub editions: Vec<PlannedEdition>,
    /// Kept with the version; none of them stops it.
    pub findings: Vec<Readiness>,
    pub freezes: Freezes,
    /// The version that is live until this one is sent.
    pub supersedes: Option<Superseded>,
    /// Steps of the follow-up as they would be dated.
    pub followup: FollowupPlan,
    /// Why it can't be sent as it is, such as an expiry in the past.
    pub refused: Option<ApiError>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlannedEdition {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub language: Language,
    /// Empty: addressed to nobody by name.
    pub person: Option<PlannedPerson>,
    /// How it is best brought to that person, by their channel and the addresses known; empty without
    /// a person: it goes to nobody yet.
    pub how: Option<How>,
    /// The next meeting planned with that person, where it can be handed over; empty without one.
    pub meeting: Option<PlannedMeeting>,
    /// The workbook of prices goes beside the PDF: for finance, if anything is priced.
    pub sheet: bool,
    pub file_name: String,
    pub pages: u32,
    /// Bytes of the PDF.
    #[ts(type = "number")]
    pub size: u64,
    /// As it would be frozen, if nothing changes until then.
    pub sha256: String,
    pub warnings: Vec<DocumentWarning>,
}

/// When and where somebody is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedMeeting {
    pub id: Id,
    pub title: String,
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Hour and minute there, `09:30`.
    pub at: Option<String>,
    /// Empty if nobody said where.
    pub place: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedPerson {
    pub id: Id,
    pub name: String,
    pub position: String,
    pub email: String,
}

/// How much stays as it is from the moment of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Freezes {
    pub blocks: u32,
    pub lines: u32,
    /// People of ours that pages name.
    pub members: u32,
    pub references: u32,
    pub pictures: u32,
    pub fonts: u32,
    pub files: u32,
    pub pages: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Superseded {
    pub id: Id,
    pub number: String,
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
}

/// Takes the number, freezes the version with its PDFs, and notes who gets what. Can't be undone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendReq {
    pub id: Id,
    /// Of the proposal as it was seen; refused with `version_conflict` if it moved on.
    #[ts(type = "number")]
    pub version: i64,
    /// Who gets which edition; one that isn't named is frozen all the same.
    pub editions: Vec<SendEdition>,
    /// Steps of the follow-up to be made; without the field none are begun.
    #[serde(default)]
    #[ts(optional)]
    pub steps: Option<Vec<PlannedStep>>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendEdition {
    pub edition_id: Id,
    /// At most 50.
    pub to: Vec<SendTo>,
    pub how: How,
    /// At most 500 characters.
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SendTo {
    /// Empty for somebody who isn't in the dossier.
    #[serde(default)]
    pub person_id: Option<Id>,
    /// 1–200 characters.
    pub name: String,
    /// E-mail or postal address, at most 500 characters.
    #[serde(default)]
    pub address: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SendRes {
    pub number: String,
    pub editions: Vec<SentFile>,
    pub desk: ProposalDesk,
}

/// The PDF of an edition as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SentFile {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub language: Language,
    pub file_name: String,
    pub sha256: String,
    #[ts(type = "number")]
    pub size: i64,
    pub pages: u32,
    /// The bytes are kept; not if a person they named was erased.
    pub kept: bool,
    /// The workbook of prices goes beside it, as in the plan of sending; `proposal_sheet` makes it.
    pub sheet: bool,
}

/// One revision of a proposal, sent or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VersionRow {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub revision: u16,
    /// Empty for a draft without one.
    pub number: String,
    pub state: State,
    #[ts(type = "string")]
    pub prepared_on: NaiveDate,
    #[ts(type = "string")]
    pub valid_until: NaiveDate,
    pub days_left: i32,
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Without tax; empty if prices don't add up.
    pub net: Option<Money>,
    pub outcome: Option<Outcome>,
    pub files: Vec<SentFile>,
    pub deliveries: Vec<DeliveryRow>,
    /// As they stood when it was sent; of a draft, when it was last exported as final.
    pub findings: Vec<Readiness>,
}

/// Who got which edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeliveryRow {
    pub id: Id,
    pub edition_id: Id,
    pub person_id: Option<Id>,
    /// Empty if the person was erased.
    pub name: String,
    pub address: String,
    pub how: How,
    pub note: String,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// Begins the next revision with a later last day.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExtendReq {
    pub id: Id,
    /// Later than the day promised, not in the past, at most ten years away.
    #[ts(type = "string")]
    pub valid_until: NaiveDate,
}

/// Takes back an outcome.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReopenReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
}

/// Records one outcome for several sent proposals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CloseReq {
    /// 1–500.
    pub ids: Vec<Id>,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closed {
    pub count: u32,
}

/// Copies a proposal, sent or not, as a new draft for an account (another one or the same).
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyReq {
    pub id: Id,
    pub account_id: Id,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CopyRes {
    pub desk: ProposalDesk,
    /// What must be looked at before it goes to the other customer; kept with the copy.
    pub look_at: Vec<LookAt>,
}

/// What must be looked at in a copy, and what was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyList {
    pub proposal_id: Id,
    /// Empty for a proposal that wasn't copied.
    pub items: Vec<LookAt>,
    /// It was put away, done or not.
    pub closed: bool,
}

/// Ticks off one thing of a copy's list, or takes the tick back.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyTickReq {
    /// The copy.
    pub id: Id,
    /// Its place in the list, from 0.
    pub item: u32,
    pub done: bool,
}

/// Puts a copy's list away, or brings it back.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyCloseReq {
    /// The copy.
    pub id: Id,
    pub closed: bool,
}

/// What the check had found when a version was sent, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionFindings {
    pub number: String,
    #[ts(type = "string")]
    pub sent_at: DateTime<Utc>,
    /// Findings of the proposal as a whole.
    pub whole: u32,
    /// Every edition that was sent; without findings with 0.
    pub editions: Vec<EditionFindings>,
    pub findings: Vec<Readiness>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionFindings {
    pub edition_id: Id,
    pub reader: ReaderType,
    /// The person it was addressed to; empty for nobody by name.
    pub person: Option<String>,
    pub count: u32,
}
