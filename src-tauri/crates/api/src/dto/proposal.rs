//! Proposals: the list, the desk, its pages and exports.

use chrono::{DateTime, Utc};
use redbook_domain::finance::CalculationResult;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::{CriterionState, ReaderType};
use redbook_domain::pricing::Totals;
use redbook_domain::proposal::coverage::ProofState;
use redbook_domain::proposal::readiness::Finding;
use redbook_domain::proposal::{
    BlockContent, BoundKey, BoundValue, EditionFacts, Look, Outcome, ProposalFacts,
};
use redbook_domain::state::State;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::template::Starting;
use crate::error::ApiError;

/// Makes a proposal with its three editions and their starting content.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalCreateReq {
    pub account_id: Id,
    /// 1–200 characters.
    pub title: String,
    /// Without it, the account's language.
    #[serde(default)]
    pub language: Option<Language>,
    /// An own template to begin with.
    #[serde(default)]
    #[ts(optional)]
    pub template_id: Option<Id>,
    /// A template of the program to begin with; not together with `template_id`.
    #[serde(default)]
    #[ts(optional)]
    pub starting: Option<Starting>,
}

/// Everything that the proposal desk shows, numbers resolved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposalDesk {
    pub proposal: Item<ProposalFacts>,
    pub account_id: Id,
    pub account: String,
    pub number: String,
    pub state: State,
    pub days_left: i32,
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    pub outcome: Option<Outcome>,
    /// Director, HR, finance, then those for one person in the order they were made.
    pub editions: Vec<EditionDesk>,
    pub blocks: Vec<BlockDesk>,
    pub totals: Option<Totals>,
    pub calculation: Option<CalculationResult>,
    /// Why prices or calculation give no numbers: a code and its place.
    pub problem: Option<ApiError>,
    pub bound: Vec<BoundNumber>,
    pub readiness: Vec<Readiness>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditionDesk {
    pub edition: Item<EditionFacts>,
    /// Written for one person beside the three of the reader types.
    pub personal: bool,
    /// Name of the person it is addressed to.
    pub person: Option<String>,
    /// The reader's criteria with the person who has them, verified before stated.
    pub criteria: Vec<ReaderCriterion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReaderCriterion {
    pub id: Id,
    pub text: String,
    pub person_id: Id,
    pub person: String,
    pub state: CriterionState,
    pub verified: bool,
    pub needs_proof: bool,
    /// On a page of this edition, and proved if that is needed (M15).
    pub answered: bool,
    /// Blocks on pages of this edition that answer it, in reading order.
    pub answered_by: Vec<Id>,
    /// Blocks of this edition that answer it but have nothing to show yet.
    pub unseen: Vec<Id>,
    pub proof: ProofState,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BlockDesk {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    /// Empty: shared by the editions that place it.
    pub edition_id: Option<Id>,
    pub content: BlockContent,
    /// Criteria it answers.
    pub answers: Vec<Id>,
    /// The library entry it was inserted from.
    pub taken: Option<TakenFrom>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenFrom {
    pub entry_id: Id,
    /// Version of the entry then.
    #[ts(type = "number")]
    pub version: i64,
}

/// Says which criteria a block answers; replaces what was said before.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlockAnswersReq {
    pub block_id: Id,
    #[ts(type = "number")]
    pub version: i64,
    /// Of people of the proposal's account.
    pub criteria: Vec<Id>,
}

/// Makes an edition for one person from another edition, ordered by the person's criteria.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditionCreateReq {
    pub proposal_id: Id,
    pub from_edition_id: Id,
    /// Of the proposal's account; one edition a person.
    pub person_id: Id,
    /// The edition for this person that the new one takes the place of, in the same step.
    #[serde(default)]
    #[ts(optional)]
    pub replaces: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoundNumber {
    pub key: BoundKey,
    /// Empty if nothing gives it yet.
    pub value: Option<BoundValue>,
}

/// Something to look at before export; it never blocks (M15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Readiness {
    /// Turned into words by `readiness-<code>`.
    pub code: String,
    pub args: std::collections::BTreeMap<String, String>,
    pub reader: Option<ReaderType>,
    /// Which edition; empty for the whole proposal.
    pub edition_id: Option<Id>,
    pub block_id: Option<Id>,
}

impl From<Finding> for Readiness {
    fn from(finding: Finding) -> Self {
        Self {
            code: finding.code,
            args: finding.args,
            reader: finding.reader,
            edition_id: finding.edition_id,
            block_id: finding.block_id,
        }
    }
}

/// Adds a block. Own to `edition_id` unless `shared`; a shared block is placed in this edition and
/// can be placed in others.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlockCreateReq {
    pub edition_id: Id,
    pub shared: bool,
    /// Place among the edition's blocks, 0 is first.
    pub index: u32,
    pub content: BlockContent,
}

/// Makes a block shared by editions, or own to the edition.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlockShareReq {
    pub id: Id,
    /// The edition that keeps it when it becomes own.
    pub edition_id: Id,
    pub shared: bool,
}

/// Records what came of a sent proposal; refused where the state doesn't allow it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewReq {
    pub edition_id: Id,
    /// What is being typed and isn't saved yet, laid over what is stored: so pages don't wait for
    /// the disk. At most 50.
    #[serde(default)]
    pub drafts: Vec<BlockDraft>,
    /// What is before the eyes: other pages stay blank in the file, and those drawn already too.
    /// Without it the file holds every page.
    #[serde(default)]
    pub sight: Option<SightReq>,
    /// Dressed in this look instead of the proposal's own, to be looked at; nothing is stored. Of a
    /// sent edition these aren't the pages that were sent.
    #[serde(default)]
    #[ts(optional)]
    pub look: Option<Look>,
}

/// The pages in sight or near, and which of them need no drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SightReq {
    /// First page, counted from 0.
    pub from: usize,
    /// Hashes of the pages from there on as they are drawn; empty for one that isn't. At most 100.
    pub drawn: Vec<String>,
}

/// The unsaved content of a block; its kind can't change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlockDraft {
    pub block_id: Id,
    pub content: BlockContent,
}

/// Pages as laid out. Bytes of the PDF are fetched by `document_bytes` with the token.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Preview {
    pub token: String,
    pub pages: Vec<PreviewPage>,
    /// Pages that are only blank paper in the file, because nobody looks at them or they are drawn
    /// already; 0 is the first.
    pub blank: Vec<usize>,
    pub warnings: Vec<DocumentWarning>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewPage {
    /// Changes when anything on the page changes.
    pub hash: String,
    /// Points.
    pub width: f64,
    pub height: f64,
    pub blocks: Vec<PlacedBlock>,
    pub bounds: Vec<PlacedBound>,
}

/// Box of a block on the page, in points from the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlacedBlock {
    pub block_id: Id,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlacedBound {
    pub key: BoundKey,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentWarning {
    pub code: String,
    pub args: std::collections::BTreeMap<String, String>,
    pub block_id: Option<Id>,
}

/// On which pages of which edition a bound number stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BoundPlace {
    pub key: BoundKey,
    pub edition_id: Id,
    pub reader: ReaderType,
    pub pages: Vec<u32>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentReq {
    pub token: String,
}

/// Writes PDFs of the given editions (all if empty) into a folder, or one edition to a path; with
/// neither, into a folder of this session, to be printed from there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportReq {
    pub proposal_id: Id,
    #[serde(default)]
    pub readers: Vec<ReaderType>,
    /// These editions instead of those of `readers`.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Id>>")]
    pub editions: Vec<Id>,
    #[serde(default)]
    pub folder: Option<String>,
    #[serde(default)]
    pub path: Option<String>,
    /// Takes the number if the proposal has none yet.
    pub is_final: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub path: String,
    pub pages: u32,
    pub sha256: String,
    /// What to look at on its pages; of a sent version, what was said then is in its findings.
    pub warnings: Vec<DocumentWarning>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportRes {
    pub number: String,
    pub files: Vec<Exported>,
    /// Editions whose pages couldn't be given: `file_erased` where they named a person whose data was
    /// erased. If it is all of them, the export fails with the last one's error.
    pub left_out: Vec<LeftOut>,
    /// What the check found in what was exported; none of it stops the export. Kept with the files of
    /// a final one. Empty for a sent version, which has its own.
    pub findings: Vec<Readiness>,
}

/// An edition that was asked for and isn't among the files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    pub edition_id: Id,
    pub reader: ReaderType,
    /// The name its file would have.
    pub name: String,
    pub error: ApiError,
}
