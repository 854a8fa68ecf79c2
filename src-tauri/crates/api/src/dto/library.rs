//! The library: entries, where they were used, what they would answer.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::library::{EntryFacts, EntryKind, Moved};
use redbook_domain::person::ReaderType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::proposal::ReaderCriterion;

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct LibraryListReq {
    /// Words that title or texts have words beginning with.
    pub text: String,
    pub kind: Option<EntryKind>,
    /// Meant for this reader, or for all.
    pub reader: Option<ReaderType>,
    /// Meant for this industry, or for all; empty: whatever it is meant for.
    pub industry: String,
    /// With a title in this language.
    pub language: Option<Language>,
    /// Answering this criterion, in whatever language it is said and whatever its case; empty: any.
    pub criterion: String,
    /// 1–500; 0 means 100.
    pub limit: u32,
    pub offset: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryListRes {
    pub total: u32,
    /// Entries of each kind that the other filters let through.
    pub kinds: Vec<KindCount>,
    /// What was used last comes first.
    pub rows: Vec<LibraryRow>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCount {
    pub kind: EntryKind,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryRow {
    pub id: Id,
    pub kind: EntryKind,
    pub title: LocalText,
    pub summary: LocalText,
    pub criteria: Vec<LocalText>,
    pub readers: Vec<ReaderType>,
    pub industries: Vec<String>,
    pub tags: Vec<String>,
    /// Written whole in these.
    pub languages: Vec<Language>,
    /// Of the wording of before in these: another language was improved since.
    pub behind: Vec<Language>,
    pub record: LibraryRecord,
    /// The earliest end of a consent of the references in it.
    #[ts(type = "string | null")]
    pub consent_ends_on: Option<NaiveDate>,
}

/// What became of the proposals it was used in; counted, never ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct LibraryRecord {
    pub won: u32,
    pub lost: u32,
    /// Drafts, and those sent and not answered yet.
    pub open: u32,
    #[ts(type = "string | null")]
    pub last_used: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryGetReq {
    pub id: Id,
    /// Says what it would answer there.
    #[serde(default)]
    #[ts(optional)]
    pub edition_id: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryEntry {
    pub entry: Item<EntryFacts>,
    pub languages: Vec<Language>,
    pub record: LibraryRecord,
    /// The latest first.
    pub uses: Vec<LibraryUse>,
    #[ts(type = "string | null")]
    pub consent_ends_on: Option<NaiveDate>,
    pub fit: Option<LibraryFit>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UseFate {
    Won,
    Lost,
    Open,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LibraryUse {
    pub proposal_id: Id,
    pub account_id: Id,
    pub account: String,
    pub title: String,
    pub fate: UseFate,
    /// The instant of sending; of a draft, of the block's last change.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// What inserting an entry would change in an edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryFit {
    /// The reader's criteria that it answers.
    pub criteria: Vec<ReaderCriterion>,
    pub answered_before: u32,
    pub answered_after: u32,
    pub total: u32,
    /// Rows of evidence that come along.
    pub proofs: u32,
    /// Written whole in the edition's language.
    pub in_language: bool,
    /// Of the wording of before in it: another language was improved since.
    pub is_behind: bool,
}

/// Makes an entry; from a block, if one is named, which is then known to come from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryCreateReq {
    pub facts: EntryFacts,
    #[serde(default)]
    #[ts(optional)]
    pub block_id: Option<Id>,
}

/// Puts a copy of an entry into an edition as a block of its own.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryInsertReq {
    pub entry_id: Id,
    pub edition_id: Id,
    /// Place among the edition's blocks, 0 is first.
    pub index: u32,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryStaleReq {
    pub proposal_id: Id,
}

/// A block and its entry that don't say the same any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryStale {
    pub block_id: Id,
    #[ts(type = "number")]
    pub block_version: i64,
    pub entry_id: Id,
    #[ts(type = "number")]
    pub entry_version: i64,
    pub title: LocalText,
    pub moved: Moved,
}

/// Takes a block's improved text back into its entry.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryTakeBackReq {
    pub block_id: Id,
    /// Of the entry, as it was seen.
    #[ts(type = "number")]
    pub version: i64,
}

/// Gives a block the newer text of its entry.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LibraryRefreshReq {
    pub block_id: Id,
    /// Of the block, as it was seen.
    #[ts(type = "number")]
    pub version: i64,
}
