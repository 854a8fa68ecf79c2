//! One edition of a proposal with everything said: no number to format, no name to look up, one
//! language. What the templates see.

use std::collections::BTreeMap;

use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use serde::Serialize;

/// Bytes of a PNG, JPEG or SVG file with a name that changes when the bytes do:
/// `<sha256>.<png|jpg|svg>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// An edition ready to be set.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProposalView {
    pub language: Language,
    #[serde(skip)]
    pub properties: PropertiesView,
    pub head: HeadView,
    pub foot: FootView,
    /// `#RRGGBB`.
    pub accent: String,
    pub addressee: AddresseeView,
    pub headline: String,
    pub blocks: Vec<BlockView>,
    /// Pictures by the names used in the blocks and the head.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// Properties of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PropertiesView {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub keywords: Vec<String>,
}

/// Top of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeadView {
    pub maker: String,
    pub line: String,
    /// Name of the logo among the pictures; empty for none.
    pub file: String,
    /// "Proposal TR-2026-0147-R3", "Draft".
    pub document: String,
    pub reader: ReaderType,
    /// "Director edition".
    pub edition: String,
}

/// Foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FootView {
    /// For whom and when.
    pub prepared: String,
    /// Until when the terms are held; carries the bound date.
    pub held: String,
    /// Words with `{page}` and `{pages}` in them.
    pub page: String,
}

/// Who is written to, beside the headline.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AddresseeView {
    pub name: String,
    /// Position, company.
    pub lines: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BlockView {
    /// Key of the block; comes back in the page maps.
    pub id: String,
    pub new_page: bool,
    #[serde(flatten)]
    pub body: BodyView,
}

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RunView {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Code of the bound number that the text says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
}

impl RunView {
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// A paragraph or list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ParagraphView {
    Plain {
        runs: Vec<RunView>,
    },
    /// Somebody's words, set large in italics.
    Quote {
        runs: Vec<RunView>,
    },
    /// Who said them.
    Credit {
        runs: Vec<RunView>,
    },
    Bullets {
        items: Vec<Vec<RunView>>,
    },
    Numbers {
        items: Vec<Vec<RunView>>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureView {
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
    pub caption: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    #[default]
    Left,
    Centre,
    Right,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ColumnView {
    pub head: String,
    /// Millimetres; 0 takes what is left (several share it).
    pub width: f32,
    pub align: Align,
    /// On the tinted ground of the answer.
    pub tint: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    #[default]
    Line,
    /// Name of a group of lines, over the whole width.
    Group,
    Subtotal,
    Total,
    /// The line the others are compared with.
    Marked,
    /// Shown, not counted: an option or an alternative.
    Aside,
}

/// How a requirement is met, as a sign before the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkView {
    Exceeds,
    Meets,
    Partly,
    No,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellView {
    pub text: String,
    /// Smaller, under the text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<MarkView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
    /// Columns it takes.
    #[serde(skip_serializing_if = "is_one")]
    pub span: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_one(span: &usize) -> bool {
    *span == 1
}

impl Default for CellView {
    fn default() -> Self {
        Self {
            text: String::new(),
            note: String::new(),
            bold: false,
            mark: None,
            bound: None,
            span: 1,
        }
    }
}

impl CellView {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RowView {
    pub row: RowKind,
    pub cells: Vec<CellView>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct TableView {
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
}

/// A total beside others under the price table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct SumView {
    pub label: String,
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
    /// What it is made of, smaller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A line of the grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TickView {
    pub at: f64,
    pub label: String,
}

/// Columns of the chart that belong to one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpanView {
    pub label: String,
    pub columns: usize,
}

/// The cash flow as numbers (in the unit of the labels) and words.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ChartView {
    /// "Thousand €, without VAT".
    pub unit: String,
    pub invested: String,
    pub saved: String,
    pub since_start: String,
    /// Flow of each period; negative is spent.
    pub flow: Vec<f64>,
    /// Sum of flows up to and with each period.
    pub total: Vec<f64>,
    pub ticks: Vec<TickView>,
    pub years: Vec<SpanView>,
    /// "Paid back: April 2028", empty if it isn't in the chart.
    pub payback: String,
    /// Where the line crosses zero, in periods from the left: 4.86 is near the end of the fifth.
    pub payback_at: f64,
    /// The chart in words, for those who can't see it.
    pub alternative: String,
}

/// The question "what if" with its table.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct WhatIfView {
    pub label: String,
    pub sublabel: String,
    pub table: TableView,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PersonView {
    pub name: String,
    pub position: String,
    /// Telephone, e-mail.
    pub lines: Vec<RunView>,
}

/// A comparable project and who can tell about it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ReferenceView {
    pub customer: String,
    /// Industry and size, period.
    pub lines: Vec<String>,
    pub people: Vec<PersonView>,
    pub project: Vec<ParagraphView>,
    /// "Result for people."
    pub result_label: String,
    pub result: String,
    /// When and how they agreed to be asked.
    pub consents: Vec<String>,
}

/// A numbered point.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PointView {
    pub term: String,
    pub text: Vec<RunView>,
}

/// What a block shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BodyView {
    Heading {
        label: String,
        text: String,
    },
    Text {
        label: String,
        sublabel: String,
        body: Vec<ParagraphView>,
        lead: bool,
    },
    KeyFigures {
        figures: Vec<FigureView>,
    },
    PriceTable {
        title: String,
        table: TableView,
        sums: Vec<SumView>,
        note: String,
    },
    CostTable {
        title: String,
        table: TableView,
        note: String,
    },
    CashFlow {
        label: String,
        title: String,
        chart: ChartView,
        table: TableView,
        note: String,
        what_if: Option<WhatIfView>,
    },
    /// `wide` is the whole 170 mm.
    Picture {
        file: String,
        alternative: String,
        caption: String,
        wide: bool,
    },
    Points {
        label: String,
        sublabel: String,
        points: Vec<PointView>,
    },
    References {
        label: String,
        title: String,
        references: Vec<ReferenceView>,
        ask_label: String,
        ask: Vec<ParagraphView>,
    },
    Team {
        label: String,
        title: String,
        table: TableView,
    },
    /// Requirements, or documents that prove.
    Facts {
        label: String,
        title: String,
        table: TableView,
    },
    Decision {
        title: String,
        body: Vec<ParagraphView>,
        /// Words under the lines to sign on.
        signatures: Vec<String>,
        /// Stands at the foot of the first page.
        first_page: bool,
    },
    PreparedBy {
        label: String,
        sublabel: String,
        people: Vec<PersonView>,
    },
    Expiry {
        label: String,
        date: String,
        body: Vec<ParagraphView>,
    },
}
