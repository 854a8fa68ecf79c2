//! Bound numbers in words. One function writes them wherever they stand, so that the same number
//! looks the same in a text, a large figure and a table.

use redbook_domain::money::Money;
use redbook_domain::proposal::{BoundKey, BoundValue, resolve};
use redbook_i18n::{Args, Cents, Fraction, Symbol, keys};

use super::words::Words;
use crate::proposal::{CellView, FigureView};

/// Where a number stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// In a text or large: with its unit.
    Text,
    /// In a column whose head names the unit.
    Column(Cents),
    /// The same, less of it is meant: "−242 914" for what is saved.
    Change(Cents),
}

/// Name of a bound number, as serialized.
pub(super) fn code(key: BoundKey) -> String {
    key.to_string()
}

/// The number in words; `None` while nothing gives it.
pub(super) fn written(words: &Words<'_>, key: BoundKey, place: Place) -> Option<String> {
    Some(value(words, resolve(&words.figures, key)?, place))
}

/// A value of the number in words.
pub(super) fn value(words: &Words<'_>, value: BoundValue, place: Place) -> String {
    let format = words.format;
    match value {
        BoundValue::Amount { money } => amount(words, money, place),
        BoundValue::Price { price, currency } => format.rate(price.get(), currency, Symbol::With),
        BoundValue::Quantity { quantity } => format.number(quantity.get(), Fraction::UpTo(6)),
        BoundValue::Month { month } => format.month_year(month),
        BoundValue::Count { count } => words.counted(keys::DOC_MONTHS, count.into()),
        BoundValue::Percent { percent } => format.percent(percent, Fraction::UpTo(1)),
        BoundValue::Date { date } => format.date_long(date),
    }
}

/// An amount of money, bound or not.
pub(super) fn amount(words: &Words<'_>, money: Money, place: Place) -> String {
    match place {
        Place::Text => words.format.money(money, Symbol::With, words.cents),
        Place::Column(cents) => words.format.money(money, Symbol::Without, cents),
        Place::Change(cents) => words
            .format
            .money_change(money.negated(), Symbol::Without, cents),
    }
}

/// A cell that says a bound number, or the dash.
pub(super) fn cell(words: &Words<'_>, key: BoundKey, place: Place) -> CellView {
    match written(words, key, place) {
        Some(text) => CellView {
            bound: Some(code(key)),
            ..CellView::new(text)
        },
        None => CellView::new(words.word(keys::DOC_NONE)),
    }
}

/// A large figure; `None` without a value.
pub(super) fn figure(words: &Words<'_>, key: BoundKey, caption: String) -> Option<FigureView> {
    let value = written(words, key, Place::Text)?;
    let caption = if caption.is_empty() {
        meaning(words, key)
    } else {
        caption
    };
    Some(FigureView {
        value,
        bound: Some(code(key)),
        caption,
    })
}

/// What a bound number says, where nobody wrote it.
fn meaning(words: &Words<'_>, key: BoundKey) -> String {
    let over = words
        .figures
        .calculation
        .map(|result| words.period(result.horizon.months));
    let both = words
        .figures
        .totals
        .is_some_and(|totals| !totals.once.total.is_zero() && !totals.yearly.total.is_zero());
    // Where no tax comes on top, nothing is without it.
    let plain = words.figures.totals.is_some_and(|totals| !totals.taxed());
    let over = |key| words.say(key, &Args::new().text("period", over.unwrap_or_default()));
    match key {
        BoundKey::Return => over(keys::DOC_FIGURE_RETURN_OVER),
        BoundKey::NetGain => over(keys::DOC_FIGURE_NET_GAIN_OVER),
        BoundKey::PaidOnce if plain => words.word(keys::DOC_FIGURE_PAID_ONCE_PLAIN),
        BoundKey::PaidYearly if plain => words.word(keys::DOC_FIGURE_PAID_YEARLY_PLAIN),
        BoundKey::Total | BoundKey::TotalNet if plain && both => {
            words.word(keys::DOC_FIGURE_TOTAL_FIRST_YEAR_PLAIN)
        }
        BoundKey::Total | BoundKey::TotalNet if plain => words.word(keys::DOC_FIGURE_TOTAL_PLAIN),
        BoundKey::Total if both => words.word(keys::DOC_FIGURE_TOTAL_FIRST_YEAR),
        BoundKey::TotalNet if both => words.word(keys::DOC_FIGURE_TOTAL_NET_FIRST_YEAR),
        BoundKey::Line { line, .. } => {
            let lines = words.figures.lines.iter();
            let found = lines.into_iter().find(|known| known.id == line);
            found
                .map(|line| words.text(&line.description))
                .unwrap_or_default()
        }
        BoundKey::CostNow { item } => {
            let items = words.figures.calculation.map(|result| &result.items);
            let found = items.and_then(|items| items.iter().find(|known| known.item_id == item));
            found.map(|item| words.text(&item.name)).unwrap_or_default()
        }
        _ => words.coded("doc-figure", key.code()),
    }
}
