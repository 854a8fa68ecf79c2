//! What the total row of a table adds up: columns that ask for it, and columns of words that turn
//! out to be numbers.

use rust_decimal::Decimal;

use super::table::{ColumnKind, Table, TableCell};
use crate::language::Language;
use crate::proposal::rich::Rich;
use crate::reading::{self, Written};

/// A column of words in which every cell is a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// One for each row; empty for an empty cell.
    pub numbers: Vec<Option<Decimal>>,
    /// The currency beside each of them, as written.
    pub before: String,
    pub after: String,
}

impl Typed {
    /// `None` if it is too large.
    #[must_use]
    pub fn sum(&self) -> Option<Decimal> {
        let mut numbers = self.numbers.iter().flatten();
        numbers.try_fold(Decimal::ZERO, |sum, number| sum.checked_add(*number))
    }
}

enum Cell {
    Empty,
    Number(Written),
    Words(String),
}

impl Table {
    /// The numbers of a column. One of words has them if the table has a total row and each cell of
    /// the column is a number, all in one currency or all without; the first column names the rows.
    #[must_use]
    pub fn typed(&self, column: usize, language: Language) -> Option<Typed> {
        let counts = self.columns.get(column)?.kind != ColumnKind::Text;
        if !counts && (!self.total || column == 0) {
            return None;
        }
        let mut numbers = Vec::with_capacity(self.rows.len());
        let mut currency: Option<(String, String)> = None;
        for cell in self.cells(column, language) {
            match cell {
                Cell::Words(_) if !counts => return None,
                Cell::Words(_) | Cell::Empty => numbers.push(None),
                Cell::Number(Written {
                    value,
                    before,
                    after,
                }) => {
                    let of = (before, after);
                    if currency.get_or_insert_with(|| of.clone()) != &of {
                        return None;
                    }
                    numbers.push(Some(value));
                }
            }
        }
        let (before, after) = match currency {
            Some(currency) => currency,
            None if counts => Default::default(),
            None => return None,
        };
        Some(Typed {
            numbers,
            before,
            after,
        })
    }

    /// Cells that keep the total row from saying the whole of their column: words in a column that
    /// is counted, or in one of which at least half of what is written is numbers.
    #[must_use]
    pub fn uncounted(&self, column: usize, language: Language) -> Vec<String> {
        let Some(asked) = self.columns.get(column).filter(|_| self.total) else {
            return Vec::new();
        };
        let (mut numbers, mut words) = (0_usize, Vec::new());
        let mut currencies: Vec<(String, String)> = Vec::new();
        for cell in self.cells(column, language) {
            match cell {
                Cell::Empty => {}
                Cell::Words(text) => words.push(text),
                Cell::Number(written) => {
                    numbers += 1;
                    let of = (written.before.clone(), written.after.clone());
                    if currencies.is_empty() || currencies.contains(&of) {
                        currencies.push(of);
                    } else {
                        words.push(format!(
                            "{}{}{}",
                            written.before, written.value, written.after
                        ));
                    }
                }
            }
        }
        let counts = match asked.kind {
            ColumnKind::Text => column > 0 && numbers > 0 && numbers >= words.len(),
            ColumnKind::Number | ColumnKind::Money => asked.sum,
        };
        if counts { words } else { Vec::new() }
    }

    fn cells(&self, column: usize, language: Language) -> impl Iterator<Item = Cell> {
        let asked = self.columns.get(column);
        let counts = asked.is_some_and(|asked| asked.kind != ColumnKind::Text);
        self.rows
            .iter()
            .map(move |row| match row.cells.get(column) {
                None => Cell::Empty,
                Some(cell) => match cell.number.filter(|_| counts) {
                    Some(value) => Cell::Number(Written {
                        value,
                        before: String::new(),
                        after: String::new(),
                    }),
                    None => read(cell, language, counts),
                },
            })
    }
}

/// `counts`: the column has its own unit, so none is read from its cells.
fn read(cell: &TableCell, language: Language, counts: bool) -> Cell {
    let order = [language, Language::En];
    let found = order.iter().find_map(|of| cell.text.exact(*of));
    let Some(rich) = found.or_else(|| cell.text.0.values().next()) else {
        return Cell::Empty;
    };
    let text = rich.to_text();
    let bound = rich.runs().any(|run| run.bound.is_some());
    if text.trim().is_empty() && !bound {
        return Cell::Empty;
    }
    let number = reading::written(&text, language)
        .filter(|_| !bound && is_line(rich))
        .filter(|written| !counts || (written.before.is_empty() && written.after.is_empty()));
    match number {
        Some(written) => Cell::Number(written),
        None => Cell::Words(text.trim().to_owned()),
    }
}

/// One paragraph and no list.
fn is_line(rich: &Rich) -> bool {
    matches!(
        rich.0.as_slice(),
        [crate::proposal::rich::Paragraph::Plain { .. }]
    )
}

#[cfg(test)]
mod tests {
    use super::super::table::{TableColumn, TableRow};
    use super::*;
    use crate::language::Localized;

    fn table(kind: ColumnKind, cells: &[&str]) -> Table {
        let cell = |text: &str| TableCell {
            text: Localized::one(Language::En, Rich::plain(text)),
            number: None,
        };
        let column = |kind| TableColumn {
            kind,
            sum: kind != ColumnKind::Text,
            ..TableColumn::default()
        };
        let row = |text: &&str| TableRow {
            cells: vec![cell("2026"), cell(text)],
        };
        Table {
            columns: vec![column(ColumnKind::Text), column(kind)],
            rows: cells.iter().map(row).collect(),
            repeat_head: true,
            total: true,
        }
    }

    fn sum(cells: &[&str]) -> Option<(String, String, String)> {
        let typed = table(ColumnKind::Text, cells).typed(1, Language::En)?;
        Some((typed.sum()?.to_string(), typed.before, typed.after))
    }

    #[test]
    fn words_that_are_all_numbers_are_added_up() {
        let plain = |value: &str| Some((value.to_owned(), String::new(), String::new()));
        assert_eq!(sum(&["1,240", "", "10.5"]), plain("1250.5"));
        assert_eq!(
            sum(&["", "€1,240", "€10.50"]),
            Some(("1250.50".into(), "€".into(), String::new())),
            "with their currency"
        );
        assert_eq!(sum(&["1,240", "on request"]), None, "one cell is words");
        assert_eq!(sum(&["€1,240", "$10"]), None, "two currencies");
        assert_eq!(sum(&["", ""]), None, "nothing to add up");
        let mut without = table(ColumnKind::Text, &["1", "2"]);
        assert_eq!(without.typed(0, Language::En), None, "years name the rows");
        without.total = false;
        assert_eq!(without.typed(1, Language::En), None, "no total is wanted");
        let counted = table(ColumnKind::Money, &["1,240", "on request"]);
        let typed = counted.typed(1, Language::En).unwrap();
        assert_eq!(
            typed.sum(),
            Some(Decimal::from(1240)),
            "a number left as a text when the column became one of money"
        );
    }

    #[test]
    fn cells_that_are_not_counted_are_named() {
        let of = |kind, cells: &[&str]| table(kind, cells).uncounted(1, Language::En);
        assert_eq!(of(ColumnKind::Text, &["1", "2", "soon"]), ["soon"]);
        assert_eq!(of(ColumnKind::Text, &["€1", "€2", "$3"]), ["$3"]);
        assert_eq!(of(ColumnKind::Money, &["on request"]), ["on request"]);
        let words: [&str; 0] = [];
        assert_eq!(of(ColumnKind::Text, &["yes", "no", "4"]), words, "words");
        assert_eq!(of(ColumnKind::Text, &["1", "2", ""]), words, "all counted");
    }
}
