//! Which columns there are, and how cells are named in formulas.

use redbook_domain::money::{Money, Percent};
use redbook_domain::pricing::{Cadence, LineKind, Pricing, TaxRate, Totals};
use redbook_i18n::keys;
use rust_decimal::prelude::ToPrimitive;

use crate::proposal::resolve::Words;

/// A column of the sheet. The last five also hold the totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Number,
    Item,
    /// Option or alternative.
    Kind,
    /// Whether the line is in the total: "yes" can be typed over, the sums follow.
    Counts,
    /// Once or every year.
    Paid,
    Quantity,
    Unit,
    Price,
    Discount,
    Tax,
    Amount,
}

/// The columns of one sheet, with what they are made of.
pub(super) struct Grid<'a> {
    pub words: &'a Words<'a>,
    pub pricing: &'a Pricing,
    pub totals: &'a Totals,
    columns: Vec<Column>,
}

impl<'a> Grid<'a> {
    pub fn new(words: &'a Words<'a>, pricing: &'a Pricing, totals: &'a Totals) -> Self {
        let special = pricing.lines.iter().any(|line| {
            !matches!(line.kind, LineKind::Normal | LineKind::Heading) || line.unit_price.is_none()
        });
        let mut items = pricing.lines.iter().filter(|line| line.kind.is_item());
        let yearly = items.any(|line| line.cadence == Cadence::Yearly);
        let wanted = |column: &Column| match column {
            Column::Kind | Column::Counts => special,
            Column::Paid => yearly,
            _ => true,
        };
        let all = [
            Column::Number,
            Column::Item,
            Column::Kind,
            Column::Counts,
            Column::Paid,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Discount,
            Column::Tax,
            Column::Amount,
        ];
        Self {
            words,
            pricing,
            totals,
            columns: all.into_iter().filter(wanted).collect(),
        }
    }

    /// Place of a column, from 0; `None` if this sheet has none.
    pub fn at(&self, column: Column) -> Option<u16> {
        let place = self.columns.iter().position(|own| *own == column)?;
        u16::try_from(place).ok()
    }

    pub fn columns(&self) -> impl Iterator<Item = (u16, Column)> + '_ {
        (0..).zip(self.columns.iter().copied())
    }

    /// Last column.
    pub fn last(&self) -> u16 {
        u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// The five columns on the right, in which totals stand.
    pub fn right(&self) -> [u16; 5] {
        [4, 3, 2, 1, 0].map(|back| self.last() - back)
    }

    /// Widths in characters.
    pub fn widths(&self) -> impl Iterator<Item = f64> + '_ {
        self.columns.iter().map(|column| match column {
            Column::Number => 5.0,
            Column::Item => 48.0,
            Column::Kind | Column::Paid => 13.0,
            Column::Counts | Column::Quantity => 10.0,
            Column::Unit | Column::Price | Column::Discount | Column::Tax => 15.0,
            Column::Amount => 18.0,
        })
    }

    pub fn head(&self, column: Column) -> String {
        let (words, currency) = (self.words, self.pricing.currency);
        let money = |key| words.head_unit(&words.word(key), currency);
        match column {
            Column::Number => words.word(keys::DOC_PRICE_NUMBER),
            Column::Item => words.word(keys::DOC_PRICE_ITEM),
            Column::Kind => words.word(keys::DOC_SHEET_KIND),
            Column::Counts => words.word(keys::DOC_SHEET_COUNTS),
            Column::Paid => words.word(keys::DOC_SHEET_PAID),
            Column::Quantity => words.word(keys::DOC_PRICE_QUANTITY),
            Column::Unit => words.word(keys::DOC_PRICE_UNIT),
            Column::Price => money(keys::DOC_PRICE_PRICE),
            Column::Discount => words.word(keys::DOC_PRICE_DISCOUNT),
            Column::Tax => words.word(keys::DOC_PRICE_TAX),
            Column::Amount if self.pricing.prices_include_tax => money(keys::DOC_PRICE_TOTAL),
            Column::Amount => money(keys::DOC_PRICE_NET),
        }
    }

    pub fn paid(&self, cadence: Cadence) -> String {
        self.words.word(match cadence {
            Cadence::Once => keys::DOC_PRICE_ONCE,
            Cadence::Yearly => keys::DOC_PRICE_YEARLY,
        })
    }

    pub fn yes(&self) -> String {
        self.words.word(keys::DOC_SHEET_YES)
    }

    pub fn no(&self) -> String {
        self.words.word(keys::DOC_SHEET_NO)
    }

    pub fn optional(&self) -> String {
        self.words.word(keys::DOC_PRICE_OPTIONAL)
    }

    /// What stands in the column of the tax: a rate as a number, unless two taxes have the same
    /// one; then words.
    pub fn tax(&self, rate: Option<&TaxRate>) -> TaxCell {
        let Some(rate) = rate else {
            return TaxCell::Words(self.words.word(keys::DOC_NONE));
        };
        let taxes = self
            .pricing
            .lines
            .iter()
            .filter_map(|line| line.tax.as_ref());
        let like = |other: &TaxRate| other.percent == rate.percent && !other.is_one_with(rate);
        if taxes.clone().any(like) {
            let mut apart: Vec<&TaxRate> = Vec::new();
            for tax in taxes.filter(|tax| tax.percent == rate.percent) {
                if !apart.iter().any(|known| known.is_one_with(tax)) {
                    apart.push(tax);
                }
            }
            let place = apart
                .iter()
                .position(|known| known.is_one_with(rate))
                .unwrap_or_default()
                + 1;
            let percent = self.words.percent(rate.percent.get());
            let name = self.words.text(&rate.name);
            TaxCell::Words(format!("{percent} · {place} · {name}"))
        } else {
            TaxCell::Rate(share(rate.percent))
        }
    }

    /// Decimal places of sums.
    pub fn digits(&self) -> u32 {
        self.pricing.currency.exponent()
    }
}

pub(super) enum TaxCell {
    /// 0.2 for 20 %.
    Rate(f64),
    Words(String),
}

/// 20 % as 0.2.
pub(super) fn share(percent: Percent) -> f64 {
    (percent.get() / rust_decimal::Decimal::ONE_HUNDRED)
        .to_f64()
        .unwrap_or_default()
}

/// An amount in major units; exact up to what a cell holds.
pub(super) fn number(money: Money) -> f64 {
    money.to_major().to_f64().unwrap_or_default()
}

/// Result of a formula, as a cell keeps it.
pub(super) fn result(money: Money) -> String {
    money.to_major().normalize().to_string()
}

/// "K7".
pub(super) fn cell(row: u32, column: u16) -> String {
    rust_xlsxwriter::utility::row_col_to_cell(row, column)
}

/// "$K$6:$K$20".
pub(super) fn range(first: u32, last: u32, column: u16) -> String {
    rust_xlsxwriter::utility::cell_range_absolute(first, column, last, column)
}

/// A text inside a formula.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
