//! Yearly costs now and after.

use redbook_domain::finance::{CalculationResult, ItemResult, Side};
use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, Cents, Fraction, Symbol, keys};

use super::Source;
use super::words::{Words, code};
use crate::proposal::view::{Align, BodyView, CellView, ColumnView, RowKind, RowView, TableView};

pub(super) fn body(
    source: &Source<'_>,
    words: &Words<'_>,
    title: &LocalText,
    note: &LocalText,
) -> BodyView {
    let own = words.own(title);
    let unit = words.format.currency(source.proposal.facts.pricing.currency);
    let title = if own.is_empty() {
        words.say(keys::DOC_COST_TITLE, &Args::new().text("unit", unit))
    } else {
        own
    };
    let table = source.calculation.map(|result| table(words, result)).unwrap_or_default();
    BodyView::CostTable { title, table, note: words.own(note) }
}

fn table(words: &Words<'_>, result: &CalculationResult) -> TableView {
    let column = |key, width: f32, align| ColumnView {
        head: words.word(key),
        width,
        align,
        tint: false,
    };
    let amounts = result.items.iter().flat_map(|item| [item.now, item.after]).flatten();
    let cents = Cents::of_column(amounts);
    let amount = |money: Money| words.format.money(money, Symbol::Without, cents);
    let side = |money: Option<Money>| money.map_or_else(|| words.word(keys::DOC_NONE), amount);
    let change = |money: Money| words.format.money_change(money, Symbol::Without, cents);
    let mut rows: Vec<RowView> = Vec::with_capacity(result.items.len() + 1);
    for item in &result.items {
        rows.push(RowView {
            row: RowKind::Line,
            cells: vec![
                CellView { note: basis(words, item), ..CellView::new(words.own(&item.name)) },
                CellView::new(side(item.now)),
                CellView::new(side(item.after)),
                CellView::new(change(item.change)),
            ],
        });
    }
    rows.push(RowView {
        row: RowKind::Total,
        cells: vec![
            CellView::new(words.word(keys::DOC_COST_TOTAL)),
            CellView::new(amount(result.now)),
            CellView::new(amount(result.after)),
            CellView {
                bound: Some(code(BoundKey::SavedYearly)),
                ..CellView::new(change(result.change))
            },
        ],
    });
    TableView {
        columns: vec![
            column(keys::DOC_COST_ITEM, 0.0, Align::Left),
            column(keys::DOC_COST_NOW, 28.0, Align::Right),
            column(keys::DOC_COST_AFTER, 28.0, Align::Right),
            ColumnView { tint: true, ..column(keys::DOC_COST_CHANGE, 30.0, Align::Right) },
        ],
        rows,
    }
}

/// Where the figures come from: in the manager's words, else counted along.
fn basis(words: &Words<'_>, item: &ItemResult) -> String {
    let own = words.own(&item.basis);
    if !own.is_empty() {
        return own;
    }
    let unit = words.own(&item.unit);
    let currency = item.change.currency();
    let counted = |side: Side| match side {
        Side::Computed { quantity, rate } => {
            let quantity = words.format.number(quantity.get(), Fraction::UpTo(6));
            let rate = words.format.rate(rate.get(), currency, Symbol::With);
            let unit = if unit.is_empty() { String::new() } else { format!("\u{A0}{unit}") };
            Some(format!("{quantity}{unit} × {rate}"))
        }
        Side::None | Side::Amount { .. } | Side::YearlyPrice => None,
    };
    let mut parts: Vec<String> =
        [item.now_side, item.after_side].into_iter().filter_map(counted).collect();
    parts.dedup();
    parts.join("; ")
}
