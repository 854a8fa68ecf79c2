//! What if things go worse: a row for each departure, the calculation itself first.

use redbook_domain::finance::{CalculationResult, Change, HORIZON_MAX, Payback, WhatIfResult};
use redbook_domain::money::{Money, Percent};
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, Cents, Fraction, keys};

use super::bound::{self, Place};
use super::words::{Words, width};
use super::{column, widest};
use crate::proposal::{Align, CellView, RowKind, RowView, TableView, WhatIfView};

pub(super) fn view(words: &Words<'_>, result: &CalculationResult) -> Option<WhatIfView> {
    if result.what_ifs.is_empty() {
        return None;
    }
    // Departures are estimates: as fine as the figure they depart from, no finer.
    let cents = words.cents;
    let saved = |money: Money| match cents {
        Cents::IfAny => words.format.number(money.to_major(), Fraction::UpTo(0)),
        Cents::Always => bound::amount(words, money, Place::Column(cents)),
    };
    let month = match result.payback {
        Some(_) => bound::cell(words, BoundKey::PaybackMonth, Place::Text),
        None => CellView::new(payback(words, result, None)),
    };
    let mut rows = vec![RowView {
        row: RowKind::Marked,
        cells: vec![
            CellView::new(words.word(keys::DOC_WHATIF_BASE)),
            bound::cell(words, BoundKey::SavedYearly, Place::Column(cents)),
            month,
        ],
    }];
    rows.extend(result.what_ifs.iter().map(|what_if| RowView {
        row: RowKind::Line,
        cells: vec![
            CellView::new(name(words, result, what_if)),
            CellView::new(saved(what_if.saved)),
            CellView::new(payback(words, result, what_if.payback)),
        ],
    }));
    let head = words.head_unit(&words.word(keys::DOC_WHATIF_SAVED), result.currency);
    // The marked row is bold; cells keep 2 mm at the edge and 3 between them.
    let wide = |at: usize, head: &str| (widest(&rows, at) * 1.05).max(width(head) * 0.85) + 4.0;
    let back = words.word(keys::DOC_WHATIF_PAYBACK);
    let columns = vec![
        column(words.word(keys::DOC_WHATIF_CASE), 0.0, Align::Left),
        column(head.as_str(), wide(1, &head).max(34.0), Align::Right),
        column(back.as_str(), wide(2, &back).max(31.0), Align::Right),
    ];
    Some(WhatIfView {
        label: words.word(keys::DOC_WHATIF_LABEL),
        sublabel: words.word(keys::DOC_WHATIF_SUBLABEL),
        table: TableView { columns, rows },
    })
}

/// What it is called, else what changes.
fn name(words: &Words<'_>, result: &CalculationResult, what_if: &WhatIfResult) -> String {
    let named = words.text(&what_if.name);
    if !named.is_empty() {
        return named;
    }
    let rate = |percent: Percent| words.percent(percent.get());
    match what_if.change {
        Change::VolumeLess { percent } => {
            words.with(keys::DOC_WHATIF_VOLUME_LESS, "rate", rate(percent))
        }
        Change::SavingsLess { percent } => {
            words.with(keys::DOC_WHATIF_SAVINGS_LESS, "rate", rate(percent))
        }
        Change::StartLater { months: 3 } => words.word(keys::DOC_WHATIF_LATER_QUARTER),
        Change::StartLater { months } => words.counted(keys::DOC_WHATIF_LATER, months.into()),
        Change::ItemLess { item_id, percent } => {
            let item = result.items.iter().find(|item| item.item_id == item_id);
            let item = item.map(|item| words.text(&item.name)).unwrap_or_default();
            let args = Args::new().text("item", item).text("rate", rate(percent));
            words.say(keys::DOC_WHATIF_ITEM_LESS, &args)
        }
    }
}

/// The month, or that it takes longer than is counted; a dash where nothing is to be paid back.
fn payback(words: &Words<'_>, result: &CalculationResult, payback: Option<Payback>) -> String {
    match payback {
        Some(payback) => words.format.month_year(payback.month),
        None if result.invested.is_zero() => words.word(keys::DOC_NONE),
        None => words.counted(keys::DOC_WHATIF_NEVER, i64::from(HORIZON_MAX / 12)),
    }
}
