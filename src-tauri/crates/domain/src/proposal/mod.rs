//! Proposals: one set of prices, terms and numbers, written in editions (M14–M17).

pub mod arrange;
pub mod block;
pub mod bound;
mod check;
pub mod coverage;
mod look;
pub mod personal;
pub mod readiness;
mod resolve;
pub mod rich;
mod said;
pub mod transfer;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::finance::Calculation;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::person::ReaderType;
use crate::pricing::Pricing;

pub use block::{Block, BlockContent};
pub use bound::{BoundKey, BoundValue, Figures, LineFigure};
pub use look::Look;
pub use resolve::resolve;
pub use rich::{LocalRich, Paragraph, Rich, Run};
pub use said::Said;

/// What the manager sets for the whole proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProposalFacts {
    /// Working title, used in lists and file names; 1–200 characters.
    pub title: String,
    pub language: Language,
    pub prepared_on: NaiveDate,
    /// Last day on which the terms hold.
    pub valid_until: NaiveDate,
    pub pricing: Pricing,
    pub calculation: Option<Calculation>,
    #[serde(default)]
    pub look: Look,
}

/// What happened to the proposal, said by whom and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    Accepted,
    Declined,
    Withdrawn,
    Superseded,
}

/// An outcome recorded by hand; *declined* needs a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    pub kind: OutcomeKind,
    pub on: NaiveDate,
    pub said_by: String,
    pub how: String,
    pub reason: String,
    pub winner: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: ProposalFacts,
    /// Taken when first sent or exported as final; a draft has none.
    pub number: Option<String>,
    /// 1 for the first, 2 for `-R2`, …
    pub revision: u16,
    pub sent_at: Option<DateTime<Utc>>,
    pub outcome: Option<Outcome>,
    /// What it was made from: the key of an own template, or the code of one that comes with the
    /// program. Empty for one that was written from nothing; copies keep it.
    pub template: Option<String>,
}

/// Place of a block in an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Placement {
    pub block_id: Id,
    /// Begin a new page before this block.
    pub new_page: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EditionFacts {
    pub reader: ReaderType,
    /// The person the edition is addressed to.
    pub person_id: Option<Id>,
    pub language: Language,
    /// Title on the first page.
    pub headline: LocalText,
    /// Blocks in reading order; the expiry block is always last ([`arrange`]).
    pub layout: Vec<Placement>,
}

/// The proposal as one kind of reader gets it.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    /// Written for one person beside the three of the reader types (M14); only such can be deleted.
    pub personal: bool,
    pub facts: EditionFacts,
}
