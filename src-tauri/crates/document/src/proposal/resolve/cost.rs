//! Yearly costs now and after, with the figures to count along.

use redbook_domain::finance::{CalculationResult, ItemResult, Side};
use redbook_domain::language::LocalText;
use redbook_domain::money::{Currency, Money};
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Fraction, Symbol, keys};

use super::bound::{self, Place};
use super::words::Words;
use super::{column, widest};
use crate::proposal::{Align, BodyView, CellView, ColumnView, RowKind, RowView, TableView};

pub(super) fn block(words: &Words<'_>, title: String, note: &LocalText) -> Option<BodyView> {
    let result = words
        .figures
        .calculation
        .filter(|result| result.items.iter().any(|item| item.known))?;
    let note = words.text(note);
    Some(BodyView::CostTable {
        title,
        table: table(words, result),
        note,
    })
}

/// What the table is called where nobody wrote it.
pub(super) fn title(words: &Words<'_>) -> String {
    let currency = words.figures.calculation.map(|result| result.currency);
    let unit = currency.map(|currency| words.format.currency(currency));
    words.with(keys::DOC_COST_TITLE, "unit", unit.unwrap_or_default())
}

fn table(words: &Words<'_>, result: &CalculationResult) -> TableView {
    let items = || result.items.iter().filter(|item| item.known);
    let cents = words.cents;
    let plain = |money: Option<Money>| {
        CellView::new(match money {
            Some(money) => bound::amount(words, money, Place::Column(cents)),
            None => words.word(keys::DOC_NONE),
        })
    };
    let change = |item: &ItemResult| {
        CellView::new(bound::amount(
            words,
            item.change.negated(),
            Place::Change(cents),
        ))
    };
    let mut rows: Vec<_> = items()
        .map(|item| RowView {
            row: RowKind::Line,
            cells: vec![
                CellView {
                    note: basis(words, item, result.currency),
                    ..CellView::new(words.text(&item.name))
                },
                plain(item.now),
                plain(item.after),
                change(item),
            ],
        })
        .collect();
    rows.push(RowView {
        row: RowKind::Total,
        cells: vec![
            CellView::new(words.word(keys::DOC_COST_TOTAL)),
            plain(Some(result.now)),
            plain(Some(result.after)),
            bound::cell(words, BoundKey::SavedYearly, Place::Change(cents)),
        ],
    });
    let wide = |at| widest(&rows, at) + 5.0;
    let columns = vec![
        column(words.word(keys::DOC_COST_ITEM), 0.0, Align::Left),
        column(
            words.word(keys::DOC_COST_NOW),
            wide(1).max(28.0),
            Align::Right,
        ),
        column(
            words.word(keys::DOC_COST_AFTER),
            wide(2).max(28.0),
            Align::Right,
        ),
        ColumnView {
            tint: true,
            ..column(
                words.word(keys::DOC_COST_CHANGE),
                wide(3).max(30.0),
                Align::Right,
            )
        },
    ];
    TableView { columns, rows }
}

/// Where the figures come from: what was written, else "1 240 000 pc × €0.41".
fn basis(words: &Words<'_>, item: &ItemResult, currency: Currency) -> String {
    let written = words.text(&item.basis);
    if !written.is_empty() {
        return written;
    }
    let unit = words.text(&item.unit);
    let parts = |side: Side| match side {
        Side::Computed { quantity, rate } => {
            let quantity = words.format.number(quantity.get(), Fraction::UpTo(6));
            Some((
                quantity,
                words.format.rate(rate.get(), currency, Symbol::With),
            ))
        }
        _ => None,
    };
    let said = |quantity: &str, rate: &str| match unit.is_empty() {
        true => format!("{quantity}\u{A0}× {rate}"),
        false => format!("{quantity}\u{A0}{unit}\u{A0}× {rate}"),
    };
    match (parts(item.now_side), parts(item.after_side)) {
        (None, None) => String::new(),
        (Some((quantity, rate)), None) | (None, Some((quantity, rate))) => said(&quantity, &rate),
        (Some(now), Some(after)) if now == after => said(&now.0, &now.1),
        (Some(now), Some(after)) if now.1 == after.1 => {
            said(&format!("{}\u{A0}→ {}", now.0, after.0), &now.1)
        }
        (Some(now), Some(after)) if now.0 == after.0 => {
            said(&now.0, &format!("{}\u{A0}→ {}", now.1, after.1))
        }
        (Some(now), Some(after)) => {
            format!(
                "{}\u{A0}→ {}",
                said(&now.0, &now.1),
                said(&after.0, &after.1)
            )
        }
    }
}
