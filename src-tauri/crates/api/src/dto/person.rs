//! People: in lists, in an account, alone.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::person::{CriterionFacts, PartFacts, PersonFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::workspace::SearchHit;

/// A person's part in one account, with the person and the criteria.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Participant {
    pub person: Item<PersonFacts>,
    pub part: Item<PartFacts>,
    pub criteria: Vec<Item<CriterionFacts>>,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Names of other accounts the person takes part in.
    pub other_accounts: Vec<AccountName>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccountName {
    pub id: Id,
    pub name: String,
}

/// Makes a person with a part in an account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonCreateReq {
    pub account_id: Id,
    pub person: PersonFacts,
    pub part: PartFacts,
}

/// Gives a known person a part in one more account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartCreateReq {
    pub account_id: Id,
    pub person_id: Id,
    pub part: PartFacts,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PersonListReq {
    pub text: String,
    pub offset: u32,
    /// 1–500; 0 means 100.
    pub limit: u32,
}

/// What is left after a person was erased.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonErased {
    /// Records whose own words have the name still: only somebody who reads them can take it out.
    /// Up to 50 of each kind.
    pub mentions: Vec<SearchHit>,
    /// Files of sent editions addressed to the person that are gone; the versions keep number,
    /// hash, prices and dates. Pages sent to others stay as they were sent, whoever they name.
    pub files: u32,
    /// Files that couldn't be removed; they lie in the folder of attachments.
    pub files_left: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonRow {
    pub id: Id,
    pub name: String,
    pub position: String,
    pub accounts: Vec<AccountName>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonListRes {
    pub total: u32,
    pub rows: Vec<PersonRow>,
}

/// Two cards that may be one person.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonPairReq {
    /// The card that stays.
    pub keep_id: Id,
    pub other_id: Id,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonPair {
    pub keep: Item<PersonFacts>,
    pub other: Item<PersonFacts>,
    /// What the card that stays would say: its own words, what it lacks from the other, notes of
    /// both.
    pub joined: PersonFacts,
}

/// Makes one card of two: everything that named the other names the one that stays; the other goes
/// to the bin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonMergeReq {
    pub keep_id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub other_id: Id,
    /// What the card says afterwards; without it, as the preview joins them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub facts: Option<PersonFacts>,
}
