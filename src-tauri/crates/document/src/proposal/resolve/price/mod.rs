//! The price table: lines by when they are paid, with the columns that their facts need, and the
//! totals. Reads what the customer pays; never what a line costs us.

mod columns;
mod rows;
mod sections;
mod sums;

use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::pricing::{Cadence, Line, LineKind, LineTotal, Pricing, Summary, Totals};
use redbook_i18n::{Cents, Symbol, keys};

use super::words::Words;
use crate::proposal::{BodyView, TableView};
use columns::Columns;
use sections::{Section, sections};

/// A price table with its figures.
struct Prices<'a> {
    words: &'a Words<'a>,
    pricing: &'a Pricing,
    totals: &'a Totals,
    sections: Vec<Section>,
    /// Those of the items, once first.
    cadences: Vec<Cadence>,
    /// The same for every amount of the table and its sums.
    cents: Cents,
    /// Digits after the point of every unit price: as many as the finest needs, and no fewer than the
    /// currency has.
    price_digits: u32,
}

pub(super) fn block(
    words: &Words<'_>,
    pricing: &Pricing,
    title: String,
    note: &LocalText,
) -> Option<BodyView> {
    // Without totals the prices don't add up, and half a table would mislead.
    let totals = words.figures.totals?;
    let items = || pricing.lines.iter().filter(|line| line.kind.is_item());
    if totals.lines.len() != pricing.lines.len() || items().next().is_none() {
        return None;
    }
    let cadences = [Cadence::Once, Cadence::Yearly];
    let occurs = |cadence: &Cadence| items().any(|line| line.cadence == *cadence);
    let prices = Prices {
        words,
        pricing,
        totals,
        sections: sections(&pricing.lines),
        cadences: cadences.into_iter().filter(occurs).collect(),
        cents: sums::cents(words, pricing, totals),
        price_digits: items()
            .filter_map(|line| Some(line.unit_price?.get().normalize().scale()))
            .fold(pricing.currency.exponent(), u32::max),
    };
    let columns = Columns::new(&prices);
    let rows = rows::rows(&prices, &columns);
    let notes = [words.text(note), notes(&prices, &columns)];
    Some(BodyView::PriceTable {
        title,
        table: TableView {
            columns: columns.views(&prices, &rows),
            rows,
        },
        sums: sums::boxes(&prices),
        note: notes
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
    })
}

impl Prices<'_> {
    fn line(&self, index: usize) -> &Line {
        &self.pricing.lines[index]
    }

    fn total(&self, index: usize) -> &LineTotal {
        &self.totals.lines[index]
    }

    fn items(&self) -> impl Iterator<Item = (&Line, &LineTotal)> {
        let lines = self.pricing.lines.iter().zip(&self.totals.lines);
        lines.filter(|(line, _)| line.kind.is_item())
    }

    /// An amount with its currency, as among the sums.
    fn said(&self, money: Money) -> String {
        self.words.format.money(money, Symbol::With, self.cents)
    }

    fn hidden(&self) -> bool {
        self.pricing.hide_line_prices
    }

    /// Whether it is said when each part is paid: always but for prices paid once only.
    fn says_cadence(&self) -> bool {
        self.cadences != [Cadence::Once]
    }

    fn summary(&self, cadence: Cadence) -> &Summary {
        match cadence {
            Cadence::Once => &self.totals.once,
            Cadence::Yearly => &self.totals.yearly,
        }
    }

    /// Whether something of what is paid so has a price: the sum of nothing but requests isn't 0.
    fn known(&self, cadence: Cadence) -> bool {
        self.items()
            .any(|(line, total)| line.cadence == cadence && total.counted)
    }

    /// Whether any tax comes on top: where none does, nothing is with or without it, and one note says
    /// why.
    fn taxed(&self) -> bool {
        let mut taxes = self.items().filter_map(|(line, _)| line.tax.as_ref());
        taxes.any(|tax| !tax.percent.is_zero())
    }

    /// The rate, if all items have the same one and it is above 0.
    fn only_rate(&self) -> Option<rust_decimal::Decimal> {
        let percent = |line: &Line| line.tax.as_ref().map(|tax| tax.percent.get());
        let mut rates = self.items().map(|(line, _)| percent(line));
        let first = rates.next().flatten()?;
        (!first.is_zero() && rates.all(|rate| rate == Some(first))).then_some(first)
    }
}

/// That no tax comes on top: the reasons, as the rates of 0 % are named, since the law asks for them.
fn untaxed(prices: &Prices<'_>) -> String {
    let words = prices.words;
    let taxes = prices.items().filter_map(|(line, _)| line.tax.as_ref());
    let mut reasons: Vec<String> = Vec::new();
    for name in taxes.map(|tax| words.text(&tax.name)) {
        if !name.is_empty() && !reasons.contains(&name) {
            reasons.push(name);
        }
    }
    let said = match reasons.as_slice() {
        [] => words.word(keys::DOC_TOTAL_TAX_NONE),
        reasons => reasons.join("; "),
    };
    match said.ends_with('.') {
        true => said,
        false => said + ".",
    }
}

/// What has to be said about the prices that the table doesn't.
fn notes(prices: &Prices<'_>, columns: &Columns) -> String {
    let currency = prices.words.format.currency(prices.pricing.currency);
    let with = |key| Some(prices.words.with(key, "currency", currency.as_str()));
    let word = |key, said: bool| said.then(|| prices.words.word(key));
    let any = |wanted: fn(LineKind) -> bool| prices.items().any(|(line, _)| wanted(line.kind));
    let taxes = match (prices.taxed(), prices.pricing.prices_include_tax) {
        (false, _) => Some(untaxed(prices)),
        (true, true) => with(keys::DOC_PRICE_INCLUDES_VAT),
        (true, false) if columns.has_tax() || prices.hidden() => None,
        (true, false) => with(keys::DOC_PRICE_EXCLUDES_VAT),
    };
    let optional = any(|kind| kind == LineKind::Optional);
    let alternative = any(|kind| matches!(kind, LineKind::Alternative { .. }));
    let on_request = !prices.totals.without_price.is_empty();
    let said = [
        taxes,
        word(keys::DOC_PRICE_NOTE_OPTIONAL, optional),
        word(keys::DOC_PRICE_NOTE_ALTERNATIVE, alternative),
        word(keys::DOC_PRICE_NOTE_ON_REQUEST, on_request),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
