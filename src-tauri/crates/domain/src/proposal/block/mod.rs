//! Blocks: what an edition is made of (M14). Texts are kept per language, so that a block shared
//! by editions in several languages stays one block.

mod appendix;
mod chart;
mod counted;
mod picture;
mod table;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bound::BoundKey;
use super::rich::LocalRich;
use crate::company::FileRef;
use crate::id::Id;
use crate::language::LocalText;
use crate::library::Taken;

pub use appendix::{AppendixFile, MAX_APPENDIX_PAGES};
pub use chart::{Chart, ChartKind, ChartRow, ChartStage, MAX_CATEGORIES, MAX_SERIES, MAX_STAGES};
pub use counted::Typed;
pub use picture::{Crop, PictureWidth};
pub use table::{
    ColumnAlign, ColumnKind, MAX_COLUMNS, MAX_TABLE_ROWS, Table, TableCell, TableColumn, TableRow,
};

/// Most figures in a block of them.
pub const FIGURES_MAX: usize = 6;

/// A figure of the key-figures row: a bound number, or a written one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub bound: Option<BoundKey>,
    /// Shown when `bound` is empty.
    pub value: LocalText,
    pub caption: LocalText,
}

/// A numbered point: a term in bold, then its sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub term: LocalText,
    pub text: LocalRich,
}

/// How a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Exceeds,
    Meets,
    Partly,
    No,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    pub requirement: LocalText,
    pub offered: LocalText,
    pub verdict: Verdict,
    pub note: LocalText,
}

/// A document that proves a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Proof {
    pub criterion: LocalText,
    /// Whose criterion it is.
    pub who: LocalText,
    pub document: LocalText,
    pub dated: Option<NaiveDate>,
    /// Number of the appendix.
    pub appendix: String,
    /// The criterion of the dossier that this proves (M15); never printed.
    #[serde(default)]
    pub criterion_id: Option<Id>,
    /// The document itself, kept beside the workspace.
    #[serde(default)]
    pub file: Option<FileRef>,
}

/// What the block shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum BlockContent {
    /// A section title on the text column with an optional hanging label.
    Heading {
        label: LocalText,
        text: LocalText,
    },
    /// Rich text beside a hanging label. `lead` sets it larger.
    Text {
        label: LocalText,
        sublabel: LocalText,
        body: LocalRich,
        lead: bool,
    },
    KeyFigures {
        figures: Vec<Figure>,
    },
    /// The lines and totals of the proposal.
    PriceTable {
        title: LocalText,
        note: LocalText,
    },
    /// Yearly cost now and after, from the proposal's calculation.
    CostTable {
        title: LocalText,
        note: LocalText,
    },
    /// Cash flow chart with its table, from the proposal's calculation.
    CashFlow {
        label: LocalText,
        title: LocalText,
        note: LocalText,
        what_ifs: bool,
    },
    Picture {
        file: Option<FileRef>,
        alternative: LocalText,
        caption: LocalText,
        width: PictureWidth,
        #[serde(default)]
        crop: Crop,
    },
    /// Numbered exclusive terms.
    Exclusivity {
        label: LocalText,
        sublabel: LocalText,
        points: Vec<Point>,
    },
    References {
        label: LocalText,
        title: LocalText,
        references: Vec<Id>,
        how_to_ask: LocalRich,
    },
    Team {
        label: LocalText,
        title: LocalText,
        members: Vec<Id>,
    },
    Specification {
        label: LocalText,
        title: LocalText,
        rows: Vec<Requirement>,
    },
    Proofs {
        label: LocalText,
        title: LocalText,
        rows: Vec<Proof>,
    },
    Decision {
        title: LocalText,
        text: LocalRich,
    },
    PreparedBy {
        label: LocalText,
        sublabel: LocalText,
        members: Vec<Id>,
    },
    /// A table with columns of its own.
    Table {
        label: LocalText,
        title: LocalText,
        table: Table,
        note: LocalText,
    },
    /// A chart, if wanted with the table of its figures.
    Chart {
        label: LocalText,
        title: LocalText,
        chart: Chart,
        figures: bool,
        /// For those who can't see it; without it, the figures in words.
        alternative: LocalText,
        note: LocalText,
    },
    /// Two texts beside each other on the whole width.
    TwoColumns {
        left_title: LocalText,
        left: LocalRich,
        right_title: LocalText,
        right: LocalRich,
    },
    /// Somebody's words, and whose they are.
    Quotation {
        label: LocalText,
        text: LocalRich,
        who: LocalText,
        position: LocalText,
        organisation: LocalText,
    },
    /// What must not be overlooked.
    Callout {
        title: LocalText,
        text: LocalRich,
    },
    /// A file whose pages follow those of the edition; the block says what it is and where.
    Appendix {
        /// Without it, the name of the file.
        title: LocalText,
        file: Option<AppendixFile>,
    },
    /// The guarantee that terms hold until the expiry date (M17); always last.
    Expiry {
        text: LocalRich,
    },
}

impl BlockContent {
    /// Code of the kind, as serialized.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Heading { .. } => "heading",
            Self::Text { .. } => "text",
            Self::KeyFigures { .. } => "key_figures",
            Self::PriceTable { .. } => "price_table",
            Self::CostTable { .. } => "cost_table",
            Self::CashFlow { .. } => "cash_flow",
            Self::Picture { .. } => "picture",
            Self::Exclusivity { .. } => "exclusivity",
            Self::References { .. } => "references",
            Self::Team { .. } => "team",
            Self::Specification { .. } => "specification",
            Self::Proofs { .. } => "proofs",
            Self::Decision { .. } => "decision",
            Self::PreparedBy { .. } => "prepared_by",
            Self::Table { .. } => "table",
            Self::Chart { .. } => "chart",
            Self::TwoColumns { .. } => "two_columns",
            Self::Quotation { .. } => "quotation",
            Self::Callout { .. } => "callout",
            Self::Appendix { .. } => "appendix",
            Self::Expiry { .. } => "expiry",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    /// Empty: shared by editions that place it. Set: own to this edition.
    pub edition_id: Option<Id>,
    /// The block that it, or the one it was copied from, was first copied from.
    pub origin_id: Option<Id>,
    pub content: BlockContent,
    /// Criteria that the block answers (M15), each once. Those that are gone are passed over.
    pub answers: Vec<Id>,
    /// The library entry it was inserted from.
    pub taken: Option<Taken>,
}

impl Block {
    /// A new block that answers nothing yet. Empty `edition_id`: shared.
    #[must_use]
    pub const fn new(
        id: Id,
        proposal_id: Id,
        edition_id: Option<Id>,
        content: BlockContent,
    ) -> Self {
        Self {
            id,
            version: 1,
            proposal_id,
            edition_id,
            origin_id: None,
            content,
            answers: Vec::new(),
            taken: None,
        }
    }

    /// The first of its line: the same for a block and its copies in other versions.
    #[must_use]
    pub fn lineage(&self) -> Id {
        self.origin_id.unwrap_or(self.id)
    }
}
