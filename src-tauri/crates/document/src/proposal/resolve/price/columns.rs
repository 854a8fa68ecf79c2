//! Which columns a price table has, and how wide they are.

use redbook_domain::pricing::Line;
use redbook_i18n::keys;
use rust_decimal::Decimal;

use super::super::words::width;
use super::Prices;
use crate::proposal::{Align, ColumnView, RowView};

/// Room that the names of the items need, in millimetres.
const NAMES: f32 = 42.0;
/// The whole width of a table.
const FULL: f32 = 170.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Number,
    Item,
    Quantity,
    Unit,
    Price,
    Discount,
    /// Tax rate of the line.
    Rate,
    /// Sum of the line.
    Net,
    /// Tax of the line, in money.
    Tax,
}

#[derive(Debug)]
pub(super) struct Columns {
    pub all: Vec<Column>,
}

impl Columns {
    /// Those that say something.
    pub fn new(prices: &Prices<'_>) -> Self {
        let items = || prices.items().map(|(line, _)| line);
        let hidden = prices.hidden();
        let counted = items().any(|line| line.quantity.get() != Decimal::ONE);
        let units = items().any(|line| !line.unit.is_blank());
        let discounts = items().any(|line| line.discount.is_some());
        let inclusive = prices.pricing.prices_include_tax;
        let whole = prices.totals.all.discount.is_zero();
        let one_rate = prices.only_rate().is_some();
        let wanted = |column: &Column| match column {
            Column::Number | Column::Item => true,
            Column::Quantity => counted || units,
            Column::Unit => units,
            Column::Price => !hidden && (counted || units || discounts || finer(prices)),
            Column::Discount => !hidden && discounts,
            Column::Rate => !hidden && prices.taxed() && !one_rate,
            Column::Net => !hidden,
            // A part of the tax of a discounted whole would not be the rate of what stands beside.
            Column::Tax => !hidden && one_rate && !inclusive && whole,
        };
        let all = [
            Column::Number,
            Column::Item,
            Column::Quantity,
            Column::Unit,
            Column::Price,
            Column::Discount,
            Column::Rate,
            Column::Net,
            Column::Tax,
        ];
        let mut made = Self {
            all: all.into_iter().filter(wanted).collect(),
        };
        made.keep_room(prices);
        made
    }

    /// Where amounts are large, the tax of lines gives way to the names of items; rows with the tax
    /// of all come under them.
    fn keep_room(&mut self, prices: &Prices<'_>) {
        let rows = super::rows::rows(prices, self);
        let taken: f32 = self
            .views(prices, &rows)
            .iter()
            .map(|column| column.width)
            .sum();
        if FULL - taken < NAMES && self.has_tax() {
            self.all.retain(|column| *column != Column::Tax);
        }
    }

    pub fn has_tax(&self) -> bool {
        self.all.contains(&Column::Tax)
    }

    /// Place of the sums.
    pub fn at(&self, wanted: Column) -> Option<usize> {
        self.all.iter().position(|column| *column == wanted)
    }

    /// Heads and widths, as wide as the rows need.
    pub fn views(&self, prices: &Prices<'_>, rows: &[RowView]) -> Vec<ColumnView> {
        let view = |(at, column): (usize, &Column)| {
            let (head, least, align) = self.look(prices, *column);
            let cells = super::super::widest(rows, at) * 1.03;
            let words = head
                .split(' ')
                .map(|word| width(word) * 0.9)
                .fold(0.0, f32::max);
            let last = at + 1 == self.all.len();
            let space = if last { 0.5 } else { 3.5 };
            let width = match column {
                Column::Item => 0.0,
                Column::Unit => (cells + space).clamp(least, 22.0),
                Column::Discount => (cells.max(words) + space).clamp(least, 30.0),
                _ => (cells.max(words) + space).max(least),
            };
            ColumnView {
                head,
                width,
                align,
                tint: false,
            }
        };
        self.all.iter().enumerate().map(view).collect()
    }

    fn look(&self, prices: &Prices<'_>, column: Column) -> (String, f32, Align) {
        let words = prices.words;
        let money = |key| words.head_unit(&words.word(key), prices.pricing.currency);
        match column {
            Column::Number => (words.word(keys::DOC_PRICE_NUMBER), 7.0, Align::Left),
            Column::Item => (words.word(keys::DOC_PRICE_ITEM), 0.0, Align::Left),
            Column::Quantity => (words.word(keys::DOC_PRICE_QUANTITY), 16.0, Align::Right),
            Column::Unit => (words.word(keys::DOC_PRICE_UNIT), 12.0, Align::Left),
            Column::Price => (money(keys::DOC_PRICE_PRICE), 20.0, Align::Right),
            Column::Discount => (words.word(keys::DOC_PRICE_DISCOUNT), 14.0, Align::Right),
            Column::Rate => (words.word(keys::DOC_PRICE_TAX), 11.0, Align::Right),
            Column::Net if prices.pricing.prices_include_tax || !prices.taxed() => {
                (money(keys::DOC_PRICE_TOTAL), 22.0, Align::Right)
            }
            Column::Net => (money(keys::DOC_PRICE_NET), 22.0, Align::Right),
            Column::Tax => {
                let rate = words.percent(prices.only_rate().unwrap_or_default());
                let head = words.with(keys::DOC_VAT_RATE, "rate", rate);
                (
                    words.head_unit(&head, prices.pricing.currency),
                    22.0,
                    Align::Right,
                )
            }
        }
    }
}

/// Whether some price is finer than the sum it makes, so that both have to be seen.
fn finer(prices: &Prices<'_>) -> bool {
    let digits = prices.pricing.currency.exponent();
    let fine = |line: &Line| {
        line.unit_price
            .is_some_and(|price| price.get().scale() > digits)
    };
    prices.items().any(|(line, _)| fine(line))
}
