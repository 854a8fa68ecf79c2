//! Charts of the manager's own: numbers for drawing, words for reading.

use serde::Serialize;

use super::TickView;

/// How it is drawn; codes as in the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DrawView {
    #[default]
    Bar,
    Line,
    BeforeAfter,
    Timeline,
    Share,
}

/// A row of the grid.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct CategoryView {
    pub name: String,
    /// One for each series; nothing is drawn where there is none.
    pub values: Vec<Option<f64>>,
    /// The values in words.
    pub labels: Vec<String>,
    /// "37 %" of the whole; only for shares.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub percent: String,
}

/// A stage on the axis of days, 0 at its left end and 1 at its right.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct StageView {
    pub name: String,
    pub from: f64,
    pub to: f64,
    /// A single day.
    pub moment: bool,
    pub label: String,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct DrawingView {
    pub draws: DrawView,
    pub unit: String,
    pub series: Vec<String>,
    pub rows: Vec<CategoryView>,
    pub stages: Vec<StageView>,
    /// Lines of the grid: values, or for a timeline places between 0 and 1.
    pub ticks: Vec<TickView>,
    /// Values are written at their bars.
    pub labelled: bool,
    pub alternative: String,
}
