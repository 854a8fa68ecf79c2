//! Tables: columns, rows, cells.

use serde::Serialize;

use super::RunView;

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
    /// Name of a part of a group, over the whole width.
    Heading,
    /// Under the lines, set as they are: what is taken off, taxes.
    Sum,
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
    /// A criterion that facts have shown.
    Verified,
    /// One that was only said.
    Stated,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellView {
    pub text: String,
    /// The same text with its looks; empty where it has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<RunView>,
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
            runs: Vec::new(),
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
