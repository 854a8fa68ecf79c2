//! Tables with columns of the manager's own.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::check::{each, rich};
use super::super::rich::LocalRich;
use crate::error::{DomainError, DomainResult};
use crate::fields::{list, local_text};
use crate::language::LocalText;

/// Most columns of a table: more can't be read on 170 mm.
pub const MAX_COLUMNS: usize = 12;
/// Most rows of a table.
pub const MAX_TABLE_ROWS: usize = 500;
/// The whole width, percent.
const MAX_WIDTH: u16 = 100;

/// What stands in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    #[default]
    Text,
    Number,
    /// In the currency of the proposal, which its head names.
    Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ColumnAlign {
    #[default]
    Left,
    Centre,
    Right,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TableColumn {
    pub head: LocalText,
    pub kind: ColumnKind,
    pub align: ColumnAlign,
    /// Percent of the table's width, 1–100; 0: as its words ask.
    pub width: u16,
    /// Counted up in the total row; only for numbers and money.
    pub sum: bool,
}

/// A number where the column counts; words otherwise, or where no number is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TableCell {
    #[serde(default)]
    pub text: LocalRich,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub number: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    /// One for each column; missing ones are empty.
    pub cells: Vec<TableCell>,
}

/// Columns, rows and what is counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub columns: Vec<TableColumn>,
    pub rows: Vec<TableRow>,
    /// The head stands on every page that the table goes on to.
    pub repeat_head: bool,
    /// A row of sums closes the table: of columns that ask for it, and of those of words that are all
    /// numbers ([`Table::typed`]).
    pub total: bool,
}

impl Table {
    /// # Errors
    /// `field_too_long` above [`MAX_COLUMNS`] or [`MAX_TABLE_ROWS`], for a row with more cells than
    /// columns, and for texts; `field_out_of_range` for a width.
    pub(in super::super) fn check(&mut self) -> DomainResult<()> {
        list("columns", &self.columns, MAX_COLUMNS)?;
        list("rows", &self.rows, MAX_TABLE_ROWS)?;
        each("columns", &mut self.columns, |column| {
            if column.width > MAX_WIDTH {
                return Err(DomainError::field_out_of_range("width", 0, MAX_WIDTH));
            }
            local_text("head", &mut column.head, 120)
        })?;
        let columns = self.columns.len();
        each("rows", &mut self.rows, |row| {
            list("cells", &row.cells, columns)?;
            each("cells", &mut row.cells, |cell| rich("text", &mut cell.text))
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Language;

    fn sum(table: &Table, column: usize) -> Option<Decimal> {
        table.typed(column, Language::En)?.sum()
    }

    fn column(kind: ColumnKind) -> TableColumn {
        TableColumn {
            kind,
            sum: true,
            ..TableColumn::default()
        }
    }

    fn row(numbers: &[Option<Decimal>]) -> TableRow {
        let cell = |number: &Option<Decimal>| TableCell {
            number: *number,
            ..TableCell::default()
        };
        TableRow {
            cells: numbers.iter().map(cell).collect(),
        }
    }

    #[test]
    fn words_are_not_counted() {
        let table = Table {
            columns: vec![column(ColumnKind::Text), column(ColumnKind::Money)],
            rows: vec![
                row(&[Some(Decimal::ONE), Some(Decimal::new(1050, 2))]),
                row(&[None, None]),
                row(&[]),
            ],
            ..Table::default()
        };
        assert_eq!(sum(&table, 0), None, "a column of words has no sum");
        assert_eq!(
            sum(&table, 1),
            Some(Decimal::new(1050, 2)),
            "empty cells count nothing"
        );
        assert_eq!(sum(&table, 2), None, "there is no third column");
    }

    #[test]
    fn a_sum_too_large_is_no_sum() {
        let table = Table {
            columns: vec![column(ColumnKind::Number)],
            rows: vec![row(&[Some(Decimal::MAX)]), row(&[Some(Decimal::MAX)])],
            ..Table::default()
        };
        assert_eq!(sum(&table, 0), None);
    }

    #[test]
    fn limits_are_named() {
        let mut wide = Table {
            columns: vec![TableColumn::default(); MAX_COLUMNS + 1],
            ..Table::default()
        };
        let error = wide.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("columns"));
        let mut ragged = Table {
            columns: vec![TableColumn::default()],
            rows: vec![row(&[None, None])],
            ..Table::default()
        };
        let error = ragged.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("rows[0].cells"));
    }

    proptest! {
        #[test]
        fn the_sum_does_not_hang_on_the_order(mut cents in prop::collection::vec(-1_000_000_000_i64..1_000_000_000, 0..40)) {
            let table = |cents: &[i64]| Table {
                columns: vec![column(ColumnKind::Money)],
                rows: cents.iter().map(|c| row(&[Some(Decimal::new(*c, 2))])).collect(),
                ..Table::default()
            };
            let before = sum(&table(&cents), 0);
            prop_assert_eq!(before, Some(Decimal::new(cents.iter().sum(), 2)));
            cents.reverse();
            prop_assert_eq!(before, sum(&table(&cents), 0));
        }
    }
}
