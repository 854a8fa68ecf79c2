//! A version as it was sent: what its pages were made from, what they said, who got them
//! (rules.md, Numbers and versions; M17). Once written, nothing of it changes.
//!
//! Snapshots outlive the program that wrote them: a field added to the facts of a noun needs a
//! `#[serde(default)]`, or versions sent before can't be read.

mod check;
pub mod compare;
mod deliver;
mod next;
mod page;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::company::{CompanyFacts, MemberFacts, ReferenceFacts};
use crate::finance::CalculationResult;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::Money;
use crate::person::ReaderType;
use crate::pricing::Totals;
use crate::proposal::{BlockContent, EditionFacts, ProposalFacts};

pub use check::{DELIVERIES_MAX, Recipient};
pub use deliver::proposed;
pub use next::{extended, revised};
pub use page::{BlockPlace, BoundPlace, SaidBlock, SaidText, SentPage};

/// Facts of a noun as they were, with its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept<F> {
    pub id: Id,
    pub facts: F,
}

/// A block as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptBlock {
    pub id: Id,
    pub lineage: Id,
    /// Empty: shared by editions that place it.
    pub edition_id: Option<Id>,
    pub content: BlockContent,
}

/// Of the account what pages show; what is noted about it stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAccount {
    pub name: String,
    #[serde(default, skip_serializing_if = "LocalText::is_blank")]
    pub names: LocalText,
    pub legal_name: String,
}

/// Of an addressee what pages show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPerson {
    pub id: Id,
    pub name: String,
    #[serde(default, skip_serializing_if = "LocalText::is_blank")]
    pub names: LocalText,
    pub position: String,
    #[serde(default, skip_serializing_if = "LocalText::is_blank")]
    pub positions: LocalText,
}

/// A font file that pages could be set in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFont {
    /// Full name, such as `Redbook Serif Bold`.
    pub name: String,
    /// Of the file, lower-case hexadecimal.
    pub sha256: String,
}

/// Everything the pages of a version were made from. What our lines cost us is not in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// With its revision, such as `TR-2026-0147-R2`.
    pub number: String,
    /// Prices without costs.
    pub facts: ProposalFacts,
    /// Director, HR, finance.
    pub editions: Vec<Kept<EditionFacts>>,
    pub blocks: Vec<KeptBlock>,
    pub account: KeptAccount,
    pub people: Vec<KeptPerson>,
    pub company: CompanyFacts,
    pub members: Vec<Kept<MemberFacts>>,
    pub references: Vec<Kept<ReferenceFacts>>,
    /// Empty if prices didn't add up.
    pub totals: Option<Totals>,
    pub calculation: Option<CalculationResult>,
    pub fonts: Vec<KeptFont>,
    /// Version of the program that set the pages.
    pub program: String,
}

/// A finding of the readiness check as it stood when the version was sent (M15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFinding {
    pub code: String,
    pub args: BTreeMap<String, String>,
    pub reader: Option<ReaderType>,
    #[serde(default)]
    pub edition_id: Option<Id>,
    pub block_id: Option<Id>,
}

/// A version that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct SentVersion {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    pub account_id: Id,
    /// Total without tax, for lists; empty if prices didn't add up.
    pub net: Option<Money>,
    pub snapshot: Snapshot,
    pub findings: Vec<KeptFinding>,
}

/// One edition of a sent version: its bytes and what is on its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct SentEdition {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    pub edition_id: Id,
    pub reader: ReaderType,
    pub language: Language,
    /// Of the PDF, lower-case hexadecimal; its bytes are the attachment of this name.
    pub sha256: String,
    /// Bytes of the PDF.
    pub size: i64,
    pub file_name: String,
    /// The bytes are kept. They go when a person they name is erased.
    pub kept: bool,
    pub pages: Vec<SentPage>,
    /// What each block said, in reading order; what two versions are compared by.
    pub said: Vec<SaidBlock>,
}

/// How an edition went to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DeliveryHow"))]
#[serde(rename_all = "snake_case")]
pub enum How {
    Email,
    Letter,
    ByHand,
    Other,
}

/// One edition given to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    pub edition_id: Id,
    /// Empty for somebody who isn't in the dossier.
    pub person_id: Option<Id>,
    pub name: String,
    /// E-mail or postal address; empty if given by hand.
    pub address: String,
    pub how: How,
    pub note: String,
    pub at: DateTime<Utc>,
}
