//! Tables with columns of the manager's own.

use redbook_domain::money::Currency;
use redbook_domain::proposal::block::{ColumnAlign, ColumnKind, Table, TableCell, TableColumn};
use redbook_i18n::{Fraction, keys};
use rust_decimal::Decimal;

use super::words::{Words, width};
use super::{Titles, column, rich, widest};
use crate::proposal::{Align, BodyView, CellView, ColumnView, RowKind, RowView, TableView};

/// Width of a table, mm.
const FULL: f32 = 170.0;
/// Least width of a column that takes what is left, mm.
const LEAST: f32 = 12.0;
/// A column of words wider than this shares what is left instead, mm.
const NARROW: f32 = 32.0;
/// Room between two columns and for the looks of words, mm.
const ROOM: f32 = 5.0;

pub(super) fn block(
    words: &Words<'_>,
    titles: Titles,
    table: &Table,
    currency: Currency,
    note: String,
) -> Option<BodyView> {
    let said =
        |cell: &TableCell| cell.number.is_some() || !rich::cell(words, &cell.text).is_empty();
    let rows: Vec<_> = table
        .rows
        .iter()
        .filter(|row| row.cells.iter().any(said))
        .collect();
    if table.columns.is_empty() || rows.is_empty() {
        return None;
    }
    let fractions: Vec<Fraction> = (0..table.columns.len())
        .map(|at| {
            let numbers = rows.iter().filter_map(|row| row.cells.get(at)?.number);
            fraction(table.columns[at].kind, numbers)
        })
        .collect();
    let mut shown: Vec<RowView> = rows
        .iter()
        .map(|row| {
            let cells = table.columns.iter().zip(&fractions).enumerate();
            let cell = |(at, (column, fraction)): (usize, (&TableColumn, &Fraction))| {
                row.cells.get(at).map_or_else(CellView::default, |cell| {
                    self::cell(words, column, cell, *fraction)
                })
            };
            RowView {
                row: RowKind::Line,
                cells: cells.map(cell).collect(),
            }
        })
        .collect();
    if table.total {
        shown.extend(total(words, table, &fractions));
    }
    let columns = widths(words, table, currency, &shown);
    Some(BodyView::Table {
        label: titles.label,
        title: titles.title,
        table: TableView {
            columns,
            rows: shown,
        },
        repeat_head: table.repeat_head,
        note,
    })
}

/// Digits after the point: the same down the whole column.
fn fraction(kind: ColumnKind, numbers: impl Iterator<Item = Decimal>) -> Fraction {
    let digits = numbers.map(|number| number.normalize().scale()).max();
    match (kind, digits.unwrap_or_default()) {
        (_, 0) => Fraction::UpTo(0),
        (ColumnKind::Money, digits) => Fraction::Exactly(digits.clamp(2, 4)),
        (_, digits) => Fraction::Exactly(digits.min(6)),
    }
}

fn cell(words: &Words<'_>, column: &TableColumn, cell: &TableCell, fraction: Fraction) -> CellView {
    if let Some(number) = cell.number.filter(|_| column.kind != ColumnKind::Text) {
        return CellView::new(words.format.number(number, fraction));
    }
    let runs = rich::cell(words, &cell.text);
    let text = runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let plain = runs
        .iter()
        .all(|run| !run.bold && !run.italic && run.link.is_none() && run.bound.is_none());
    CellView {
        runs: if plain { Vec::new() } else { runs },
        ..CellView::new(text)
    }
}

/// The row of sums; none if no column has one.
fn total(words: &Words<'_>, table: &Table, fractions: &[Fraction]) -> Option<RowView> {
    let sums: Vec<Option<Decimal>> = (0..table.columns.len()).map(|at| table.sum(at)).collect();
    sums.iter().any(Option::is_some).then(|| {
        let cell = |(at, (sum, fraction)): (usize, (&Option<Decimal>, &Fraction))| match sum {
            Some(sum) => CellView::new(words.format.number(*sum, *fraction)),
            None if at == 0 => CellView::new(words.word(keys::DOC_TABLE_TOTAL)),
            None => CellView::default(),
        };
        let cells = sums.iter().zip(fractions).enumerate().map(cell);
        RowView {
            row: RowKind::Total,
            cells: cells.collect(),
        }
    })
}

/// Widths: those asked for in percent; numbers and short words as they need; the rest shares what
/// is left. Together they take the whole width and never more.
fn widths(
    words: &Words<'_>,
    table: &Table,
    currency: Currency,
    rows: &[RowView],
) -> Vec<ColumnView> {
    let mut columns: Vec<ColumnView> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, asked)| {
            let head = words.text(&asked.head);
            let head = match asked.kind {
                ColumnKind::Money if !head.is_empty() => words.head_unit(&head, currency),
                ColumnKind::Money => words.format.currency(currency),
                _ => head,
            };
            let align = match asked.align {
                ColumnAlign::Left => Align::Left,
                ColumnAlign::Centre => Align::Centre,
                ColumnAlign::Right => Align::Right,
            };
            let longest = head.split_whitespace().map(width).fold(0.0, f32::max);
            let needed = widest(rows, at).max(longest) + ROOM;
            let mm = match (asked.width, asked.kind) {
                (0, ColumnKind::Text) if needed > NARROW => 0.0,
                (0, _) => needed.max(LEAST),
                (percent, _) => FULL * f32::from(percent) / 100.0,
            };
            column(head, mm, align)
        })
        .collect();
    let sharing = columns.iter().filter(|column| column.width == 0.0).count();
    let fixed = columns.iter().map(|column| column.width).sum::<f32>();
    #[allow(clippy::cast_precision_loss, reason = "at most a dozen columns")]
    let room = FULL - LEAST * sharing as f32;
    if fixed > room || (sharing == 0 && fixed > 0.0 && fixed < room) {
        let scale = room / fixed;
        for column in &mut columns {
            column.width *= scale;
        }
    }
    columns
}
