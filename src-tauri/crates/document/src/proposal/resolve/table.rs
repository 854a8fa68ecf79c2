//! Tables with columns of the manager's own.

use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use redbook_domain::proposal::block::{ColumnAlign, ColumnKind, Table, TableCell, TableRow, Typed};
use redbook_domain::proposal::{BoundKey, BoundValue, Rich, resolve};
use redbook_i18n::{Fraction, keys};
use rust_decimal::Decimal;

use super::words::{Words, width};
use super::{Titles, cents, column, rich, widest};
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
        .enumerate()
        .filter(|(_, row)| row.cells.iter().any(said) && !is_idle(words, row))
        .collect();
    if table.columns.is_empty() || rows.is_empty() {
        return None;
    }
    // Amounts that stand under each other have the same digits after the point.
    let bound = rows.iter().flat_map(|(_, row)| bound(row));
    let amounts = bound.filter_map(|key| match resolve(&words.figures, key)? {
        BoundValue::Amount { money } => Some(money),
        _ => None,
    });
    let words = &Words {
        cents: cents::with(words.cents, amounts),
        ..*words
    };
    let counted: Vec<Option<Counted>> = (0..table.columns.len())
        .map(|at| Counted::of(table, at, words.language))
        .collect();
    let mut shown: Vec<RowView> = rows
        .iter()
        .map(|(n, row)| {
            let cell = |(at, counted): (usize, &Option<Counted>)| {
                let number = counted.as_ref().and_then(|counted| counted.cell(words, *n));
                number.map_or_else(
                    || {
                        row.cells
                            .get(at)
                            .map_or_else(CellView::default, |cell| self::cell(words, cell))
                    },
                    CellView::new,
                )
            };
            RowView {
                row: RowKind::Line,
                cells: counted.iter().enumerate().map(cell).collect(),
            }
        })
        .collect();
    if table.total {
        shown.extend(total(words, &counted));
    }
    let columns = widths(words, table, &counted, currency, &shown);
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

/// Numbers of the proposal in the row.
fn bound(row: &TableRow) -> impl Iterator<Item = BoundKey> {
    let texts = row.cells.iter().flat_map(|cell| cell.text.0.values());
    texts.flat_map(Rich::runs).filter_map(|run| run.bound)
}

/// Whether the row is there for a number of the prices and nothing gives it: of what is paid every year
/// where nothing is.
fn is_idle(words: &Words<'_>, row: &TableRow) -> bool {
    bound(row).any(|key| is_price(key) && resolve(&words.figures, key).is_none())
}

const fn is_price(key: BoundKey) -> bool {
    matches!(key, BoundKey::PaidOnce | BoundKey::PaidYearly)
}

/// Whether the column is there for numbers of the prices and none of them is known: its head would name
/// what isn't there.
fn is_unpriced(words: &Words<'_>, table: &Table, at: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
    let runs = cells
        .flat_map(|cell| cell.text.0.values())
        .flat_map(Rich::runs);
    let mut priced = runs
        .filter_map(|run| run.bound)
        .filter(|key| is_price(*key))
        .peekable();
    priced.peek().is_some() && priced.all(|key| resolve(&words.figures, key).is_none())
}

/// A column of numbers as it is written, the same digits after the point all the way down.
struct Counted {
    typed: Typed,
    fraction: Fraction,
    /// In the total row.
    sums: bool,
}

impl Counted {
    fn of(table: &Table, at: usize, language: Language) -> Option<Self> {
        let typed = table.typed(at, language)?;
        let column = &table.columns[at];
        let numbers = typed.numbers.iter().flatten();
        let digits = numbers.map(|number| number.normalize().scale()).max();
        let money = column.kind == ColumnKind::Money
            || !(typed.before.is_empty() && typed.after.is_empty());
        Some(Self {
            fraction: match digits.unwrap_or_default() {
                0 => Fraction::UpTo(0),
                digits if money => Fraction::Exactly(digits.clamp(2, 4)),
                digits => Fraction::Exactly(digits.min(6)),
            },
            sums: column.sum || column.kind == ColumnKind::Text,
            typed,
        })
    }

    fn cell(&self, words: &Words<'_>, row: usize) -> Option<String> {
        let number = (*self.typed.numbers.get(row)?)?;
        Some(self.written(words, number))
    }

    fn written(&self, words: &Words<'_>, number: Decimal) -> String {
        let number = words.format.number(number, self.fraction);
        // A number and its currency stay on one line.
        let held = |text: &str| text.replace(' ', "\u{A0}");
        format!(
            "{}{number}{}",
            held(&self.typed.before),
            held(&self.typed.after)
        )
    }
}

fn cell(words: &Words<'_>, cell: &TableCell) -> CellView {
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
fn total(words: &Words<'_>, counted: &[Option<Counted>]) -> Option<RowView> {
    let sums: Vec<Option<String>> = counted
        .iter()
        .map(|counted| {
            let counted = counted.as_ref().filter(|counted| counted.sums)?;
            Some(counted.written(words, counted.typed.sum()?))
        })
        .collect();
    sums.iter().any(Option::is_some).then(|| {
        let cell = |(at, sum): (usize, Option<String>)| match sum {
            Some(sum) => CellView::new(sum),
            None if at == 0 => CellView::new(words.word(keys::DOC_TABLE_TOTAL)),
            None => CellView::default(),
        };
        RowView {
            row: RowKind::Total,
            cells: sums.into_iter().enumerate().map(cell).collect(),
        }
    })
}

/// Widths: those asked for in percent; numbers and short words as they need; the rest shares what
/// is left. Together they take the whole width and never more.
fn widths(
    words: &Words<'_>,
    table: &Table,
    counted: &[Option<Counted>],
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
                _ if is_unpriced(words, table, at) => String::new(),
                ColumnKind::Money if !head.is_empty() => words.head_unit(&head, currency),
                ColumnKind::Money => words.format.currency(currency),
                _ => head,
            };
            let align = match asked.align {
                // Numbers stand under each other whatever the column was made for.
                ColumnAlign::Left if asked.kind == ColumnKind::Text && counted[at].is_some() => {
                    Align::Right
                }
                ColumnAlign::Left => Align::Left,
                ColumnAlign::Centre => Align::Centre,
                ColumnAlign::Right => Align::Right,
            };
            let longest = head.split_whitespace().map(width).fold(0.0, f32::max);
            let needed = widest(rows, at).max(longest) + ROOM;
            let mm = match (asked.width, asked.kind) {
                (0, ColumnKind::Text) if needed > NARROW && counted[at].is_none() => 0.0,
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
