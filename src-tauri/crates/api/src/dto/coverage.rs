//! Argument coverage: criteria beside arguments, edition by edition.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::ReaderCriterion;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CoverageReq {
    pub proposal_id: Id,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageRes {
    /// Director, HR, finance, then those for one person.
    pub editions: Vec<EditionCoverage>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditionCoverage {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub personal: bool,
    /// Name of the person it is addressed to.
    pub person: Option<String>,
    pub language: Language,
    /// Criteria answered on a page, and proved where that is needed.
    pub answered: u32,
    pub total: u32,
    /// Verified before stated.
    pub rows: Vec<CoverageRow>,
    /// Blocks of the edition that answer something, in reading order: the columns of the matrix.
    pub arguments: Vec<Argument>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageRow {
    pub criterion: ReaderCriterion,
    pub evidence: Vec<Evidence>,
    /// What proves it in the evidence folder of the account, the latest first.
    pub filed: Vec<FiledEvidence>,
    /// What could answer it, the best first; empty for one that is answered.
    pub suggestions: Vec<Suggestion>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Argument {
    pub block_id: Id,
    /// Pages of this edition that have a part of it, from 1; empty if it has nothing to show.
    pub pages: Vec<u32>,
    pub criteria: Vec<Id>,
}

/// A row of a list of proofs that names the criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Evidence {
    pub block_id: Id,
    /// Its place in the list, from 0.
    pub row: u32,
    pub document: LocalText,
    #[ts(type = "string | null")]
    pub dated: Option<NaiveDate>,
    pub has_file: bool,
    /// Whether it counts: it has a file, or a document with its date.
    pub counts: bool,
}

/// A file of the evidence folder that proves the criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FiledEvidence {
    pub id: Id,
    pub title: String,
    #[ts(type = "string | null")]
    pub dated: Option<NaiveDate>,
}

/// Something that fits a criterion nobody answers yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Suggestion {
    /// An entry of the library; `library_insert` puts it in.
    Entry { id: Id, title: LocalText },
    /// A block of this proposal; `block_answers` says that it answers, `edition_update` places it.
    Block {
        id: Id,
        /// It stands in this edition already.
        placed: bool,
    },
}
