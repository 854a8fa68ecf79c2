//! Charts of the manager's own.

use redbook_domain::proposal::block::{Chart, ChartKind, ChartRow};
use redbook_i18n::{Args, Fraction, keys};
use rust_decimal::Decimal;

use super::scale::{self, number};
use super::words::{Words, width};
use super::{Titles, column, stages};
use crate::proposal::{
    Align, BodyView, CategoryView, CellView, DrawView, DrawingView, RowKind, RowView, TableView,
};

/// Bars up to which each says its value, if there is room, and no scale is needed.
const LABELLED: usize = 12;
/// Categories up to which the table stands on the columns of the chart.
const ON_COLUMNS: usize = 8;
/// Width of the chart, mm, and what stands left of its columns.
const FULL: f32 = 170.0;
const LEFT: f32 = 35.0;

pub(super) fn block(
    words: &Words<'_>,
    titles: Titles,
    chart: &Chart,
    figures: bool,
    alternative: String,
    note: String,
) -> Option<BodyView> {
    let unit = words.text(&chart.unit);
    let (mut drawing, table) = if chart.draws == ChartKind::Timeline {
        let stages = stages::of(words, &chart.stages)?;
        (stages.drawing, stages.table)
    } else {
        let drawing = drawing(words, chart)?;
        let table = table(words, &drawing);
        (drawing, table)
    };
    drawing.alternative = if alternative.is_empty() {
        said(words, &drawing, &unit)
    } else {
        alternative
    };
    drawing.unit = unit;
    Some(BodyView::Chart {
        label: titles.label,
        title: titles.title,
        chart: drawing,
        table: figures.then_some(table),
        note,
    })
}

/// Numbers and words; `None` if there is nothing to draw.
fn drawing(words: &Words<'_>, chart: &Chart) -> Option<DrawingView> {
    let series = match chart.draws {
        ChartKind::Share => 1,
        ChartKind::BeforeAfter => 2,
        _ => chart.series.len().max(1),
    };
    let values = |row: &ChartRow| -> Vec<Option<Decimal>> {
        (0..series)
            .map(|at| row.values.get(at).copied().flatten())
            .collect()
    };
    let drawn: Vec<(&ChartRow, Vec<Option<Decimal>>)> = chart
        .categories
        .iter()
        .map(|row| (row, values(row)))
        .filter(|(row, values)| !row.name.is_blank() || values.iter().any(Option::is_some))
        .collect();
    let all = || {
        drawn
            .iter()
            .flat_map(|(_, values)| values.iter().flatten().copied())
    };
    let digits = all().map(|value| value.normalize().scale()).max()?;
    let fraction = Fraction::Exactly(digits.min(4));
    let whole = match chart.draws {
        ChartKind::Share => Some(all().try_fold(Decimal::ZERO, Decimal::checked_add)?),
        _ => None,
    };
    if whole.is_some_and(|whole| whole <= Decimal::ZERO) {
        return None;
    }
    let parts: Vec<Decimal> = match whole {
        Some(whole) => shares(
            drawn
                .iter()
                .filter_map(|(_, values)| values.first().copied().flatten()),
            whole,
        ),
        None => Vec::new(),
    };
    let mut parts = parts.into_iter();
    let row = |(row, values): &(&ChartRow, Vec<Option<Decimal>>)| {
        let first = values.first().copied().flatten();
        let part = first.and_then(|_| parts.next());
        CategoryView {
            name: words.text(&row.name),
            values: values.iter().map(|value| value.map(number)).collect(),
            labels: values
                .iter()
                .map(|value| value.map(|value| words.format.number(value, fraction)))
                .map(Option::unwrap_or_default)
                .collect(),
            percent: part
                .map(|percent| words.format.percent(percent, Fraction::UpTo(1)))
                .unwrap_or_default(),
        }
    };
    let rows: Vec<CategoryView> = drawn.iter().map(row).collect();
    Some(DrawingView {
        draws: match chart.draws {
            ChartKind::Bar => DrawView::Bar,
            ChartKind::Line => DrawView::Line,
            ChartKind::BeforeAfter => DrawView::BeforeAfter,
            ChartKind::Timeline => DrawView::Timeline,
            ChartKind::Share => DrawView::Share,
        },
        series: names(words, chart, series),
        ticks: scale::ticks_around(words, all()),
        labelled: chart.draws == ChartKind::Bar && labelled(&rows, series),
        rows,
        ..DrawingView::default()
    })
}

/// Percent of the whole in tenths that add up to 100 as they are printed: each is rounded down, and
/// what is missing goes to those that lost most (largest remainder).
fn shares(parts: impl Iterator<Item = Decimal>, whole: Decimal) -> Vec<Decimal> {
    let exact: Vec<Decimal> = parts
        .map(|part| part / whole * Decimal::ONE_THOUSAND)
        .collect();
    let mut tenths: Vec<Decimal> = exact.iter().map(Decimal::floor).collect();
    let mut missing = Decimal::ONE_THOUSAND - tenths.iter().sum::<Decimal>();
    let mut losers: Vec<usize> = (0..exact.len()).collect();
    losers.sort_by_key(|at| std::cmp::Reverse(exact[*at].fract()));
    for at in losers {
        if missing >= Decimal::ONE {
            tenths[at] += Decimal::ONE;
            missing -= Decimal::ONE;
        }
    }
    tenths
        .into_iter()
        .map(|tenths| tenths / Decimal::TEN)
        .collect()
}

/// Whether every bar can say its value with none over another: bars of several series stand as far
/// apart as their values need, and groups of them keep apart.
fn labelled(rows: &[CategoryView], series: usize) -> bool {
    let bars = rows.len() * series;
    #[allow(clippy::cast_precision_loss, reason = "at most 72 bars")]
    let room = (FULL - LEFT) / bars.max(1) as f32 * if series > 1 { 0.9 } else { 1.0 };
    let labels = rows.iter().flat_map(|row| &row.labels);
    // They are bold, with a little air between them.
    bars <= LABELLED
        && labels
            .map(|label| width(label) * 1.05 + 1.2)
            .all(|wide| wide <= room)
}

/// Whether the table can stand on the columns of the chart: no word or figure of it is wider than
/// its column.
fn on_columns(rows: &[CategoryView], each: f32) -> bool {
    // Heads are smaller than figures, though bold.
    let word = |name: &str| {
        name.split_whitespace()
            .map(|word| width(word) * 0.9)
            .fold(0.0, f32::max)
    };
    let widest = |row: &CategoryView| {
        let labels = row.labels.iter().map(|label| width(label));
        labels.fold(word(&row.name), f32::max)
    };
    rows.len() <= ON_COLUMNS && rows.iter().all(|row| widest(row) <= each)
}

/// Names of the series; before and after are named by the program where nobody did.
fn names(words: &Words<'_>, chart: &Chart, series: usize) -> Vec<String> {
    let written = |at: usize| chart.series.get(at).map(|name| words.text(name));
    let usual = |at| match (chart.draws, at) {
        (ChartKind::BeforeAfter, 0) => words.word(keys::DOC_CHART_BEFORE),
        (ChartKind::BeforeAfter, 1) => words.word(keys::DOC_CHART_AFTER),
        _ => String::new(),
    };
    (0..series)
        .map(|at| {
            written(at)
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| usual(at))
        })
        .collect()
}

/// The figures: under the columns of the chart where they fit, else a row for each category.
fn table(words: &Words<'_>, drawing: &DrawingView) -> TableView {
    let rows = &drawing.rows;
    let upright = matches!(drawing.draws, DrawView::Bar | DrawView::Line);
    #[allow(clippy::cast_precision_loss, reason = "at most 24 columns")]
    let each = (FULL - LEFT) / rows.len().max(1) as f32;
    if upright && on_columns(rows, each) {
        let mut columns = vec![column("", LEFT, Align::Left)];
        columns.extend(
            rows.iter()
                .map(|row| column(row.name.as_str(), each, Align::Centre)),
        );
        let line = |(at, name): (usize, &String)| RowView {
            row: RowKind::Line,
            cells: std::iter::once(name.clone())
                .chain(rows.iter().map(|row| row.labels[at].clone()))
                .map(CellView::new)
                .collect(),
        };
        let rows = drawing.series.iter().enumerate().map(line).collect();
        return TableView { columns, rows };
    }
    let share = drawing.draws == DrawView::Share;
    let mut columns = vec![column("", 0.0, Align::Left)];
    for name in &drawing.series {
        columns.push(column(name.as_str(), 30.0, Align::Right));
    }
    if share {
        columns.push(column(words.word(keys::DOC_CHART_PART), 30.0, Align::Right));
    }
    let line = |row: &CategoryView| {
        let percent = share.then(|| row.percent.clone());
        RowView {
            row: RowKind::Line,
            cells: std::iter::once(row.name.clone())
                .chain(row.labels.iter().cloned())
                .chain(percent)
                .map(CellView::new)
                .collect(),
        }
    };
    TableView {
        columns,
        rows: rows.iter().map(line).collect(),
    }
}

/// The chart in words: its kind, its unit and every figure.
fn said(words: &Words<'_>, drawing: &DrawingView, unit: &str) -> String {
    let row = |row: &CategoryView| {
        let values = drawing
            .series
            .iter()
            .zip(&row.labels)
            .filter(|(_, label)| !label.is_empty());
        let values: Vec<String> = values
            .map(|(name, label)| [name.as_str(), label.as_str()].join(" ").trim().to_owned())
            .collect();
        format!("{}: {}", row.name, values.join(", "))
    };
    let figures: Vec<String> = match drawing.draws {
        DrawView::Timeline => {
            let stage =
                |stage: &crate::proposal::StageView| format!("{}: {}", stage.name, stage.label);
            drawing.stages.iter().map(stage).collect()
        }
        _ => drawing.rows.iter().map(row).collect(),
    };
    let kind = match drawing.draws {
        DrawView::Bar => "bar",
        DrawView::Line => "line",
        DrawView::BeforeAfter => "before_after",
        DrawView::Timeline => "timeline",
        DrawView::Share => "share",
    };
    let kind = words.coded("doc-alt-chart", kind);
    let kind = if unit.is_empty() {
        kind
    } else {
        format!("{kind} ({unit})")
    };
    let args = Args::new()
        .text("kind", kind)
        .text("figures", figures.join("; "));
    words.say(keys::DOC_ALT_CHART, &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_shares_add_up_to_a_hundred() {
        let parts = |parts: &[i64]| -> Vec<String> {
            let parts: Vec<Decimal> = parts.iter().map(|part| Decimal::from(*part)).collect();
            let shares = shares(parts.iter().copied(), parts.iter().sum());
            assert_eq!(shares.iter().sum::<Decimal>(), Decimal::ONE_HUNDRED);
            shares
                .iter()
                .map(|share| share.normalize().to_string())
                .collect()
        };
        assert_eq!(parts(&[1, 1, 1]), ["33.4", "33.3", "33.3"]);
        assert_eq!(parts(&[1, 1, 1, 1, 1, 1, 1])[0], "14.3");
        assert_eq!(parts(&[50, 50]), ["50", "50"]);
    }
}
