//! Numbers to be seen: figures, sums, charts.

use serde::Serialize;

use super::TableView;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureView {
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
    pub caption: String,
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
