//! Blocks: what each kind shows.

use serde::Serialize;

use super::{
    ChartView, DrawingView, FigureView, ParagraphView, PersonView, PointView, ReferenceView,
    SumView, TableView, WhatIfView,
};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BlockView {
    /// Key of the block; comes back in the page maps.
    pub id: String,
    pub new_page: bool,
    #[serde(flatten)]
    pub body: BodyView,
}

/// Part of a picture that is shown, in fractions of its sides.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CropView {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
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
        /// What is shown of it; empty for all.
        #[serde(skip_serializing_if = "Option::is_none")]
        crop: Option<CropView>,
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
    /// A table with columns of its own.
    Table {
        label: String,
        title: String,
        table: TableView,
        repeat_head: bool,
        note: String,
    },
    Chart {
        label: String,
        title: String,
        chart: DrawingView,
        /// The figures, if wanted.
        table: Option<TableView>,
        note: String,
    },
    TwoColumns {
        left_title: String,
        left: Vec<ParagraphView>,
        right_title: String,
        right: Vec<ParagraphView>,
    },
    Quotation {
        label: String,
        body: Vec<ParagraphView>,
        who: String,
        /// Position, organisation.
        lines: Vec<String>,
    },
    Callout {
        title: String,
        body: Vec<ParagraphView>,
    },
    /// A file whose pages follow those of the edition; where they stand is known when the pages are.
    Appendix {
        /// "Appendix 1".
        label: String,
        title: String,
        /// Words with `{from}` in them, for a single page.
        on_page: String,
        /// Words with `{from}` and `{to}` in them.
        on_pages: String,
    },
    Expiry {
        label: String,
        date: String,
        body: Vec<ParagraphView>,
    },
    /// Where a block stands that has nothing to show yet: for whoever writes it, never for a reader.
    Slot {
        /// What is missing, and that the slot isn't printed.
        text: String,
    },
}
