//! Blocks: what each kind shows.

use serde::Serialize;

use super::{
    ChartView, FigureView, ParagraphView, PersonView, PointView, ReferenceView, SumView, TableView,
    WhatIfView,
};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BlockView {
    /// Key of the block; comes back in the page maps.
    pub id: String,
    pub new_page: bool,
    #[serde(flatten)]
    pub body: BodyView,
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
