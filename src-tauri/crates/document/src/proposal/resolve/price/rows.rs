//! Rows of the price table.

use redbook_domain::money::Money;
use redbook_domain::pricing::{Cadence, Discount, Line, LineKind};
use redbook_i18n::{Fraction, keys};

use super::super::bound::{Place, amount};
use super::columns::{Column, Columns};
use super::sections::Section;
use super::{Prices, sums};
use crate::proposal::{CellView, RowKind, RowView};

/// Everything in the table, in the order in which it is paid.
pub(super) fn rows(prices: &Prices<'_>, columns: &Columns) -> Vec<RowView> {
    let numbers = numbers(prices);
    let mut rows = Vec::with_capacity(prices.pricing.lines.len() + 8);
    for cadence in prices.cadences.iter().copied() {
        if prices.says_cadence() {
            let key = match cadence {
                Cadence::Once => keys::DOC_PRICE_ONCE,
                Cadence::Yearly => keys::DOC_PRICE_YEARLY,
            };
            rows.push(whole(columns, RowKind::Group, prices.words.word(key)));
        }
        let lines = &prices.pricing.lines;
        for section in prices
            .sections
            .iter()
            .filter(|section| section.is_in(lines, cadence))
        {
            if let Some(heading) = section.heading {
                rows.extend(heading_row(prices, columns, heading));
            }
            let part = section.part(lines, cadence);
            rows.extend(part.map(|index| line(prices, columns, &numbers, index)));
            rows.extend(subtotal(prices, columns, section, cadence));
        }
        if !prices.hidden() {
            rows.extend(sums::rows(prices, columns, cadence));
        }
    }
    rows
}

/// Number of each item as it is shown; 0 for headings and subtotals.
fn numbers(prices: &Prices<'_>) -> Vec<u64> {
    let lines = &prices.pricing.lines;
    let mut numbers = vec![0; lines.len()];
    let shown = prices.cadences.iter().flat_map(|cadence| {
        prices
            .sections
            .iter()
            .flat_map(move |section| section.part(lines, *cadence))
    });
    for (number, index) in (1..).zip(shown) {
        numbers[index] = number;
    }
    numbers
}

/// One text over the whole width.
fn whole(columns: &Columns, row: RowKind, text: String) -> RowView {
    RowView {
        row,
        cells: vec![CellView {
            span: columns.all.len(),
            ..CellView::new(text)
        }],
    }
}

fn heading_row(prices: &Prices<'_>, columns: &Columns, index: usize) -> Option<RowView> {
    let text = prices.words.text(&prices.line(index).description);
    let kind = if prices.says_cadence() {
        RowKind::Heading
    } else {
        RowKind::Group
    };
    let row = whole(columns, kind, text);
    (!row.cells[0].text.is_empty()).then_some(row)
}

/// The sum of the section, or of its part among these lines.
fn subtotal(
    prices: &Prices<'_>,
    columns: &Columns,
    section: &Section,
    cadence: Cadence,
) -> Option<RowView> {
    let index = section.subtotal.filter(|_| !prices.hidden())?;
    let lines = &prices.pricing.lines;
    let pure = section
        .items
        .iter()
        .all(|item| lines[*item].cadence == cadence);
    let sum = if pure {
        prices.total(index).amount?
    } else {
        let counted = section
            .part(lines, cadence)
            .filter(|item| prices.total(*item).counted);
        let amounts = counted.filter_map(|item| prices.total(item).amount);
        Money::sum(prices.pricing.currency, amounts).ok()?
    };
    let label = prices
        .words
        .text_or(&prices.line(index).description, keys::DOC_PRICE_SUBTOTAL);
    Some(sum_row(
        prices,
        columns,
        RowKind::Subtotal,
        label,
        sum,
        None,
    ))
}

/// A label with a sum under the sums of lines, and the tax under the taxes.
pub(super) fn sum_row(
    prices: &Prices<'_>,
    columns: &Columns,
    row: RowKind,
    label: String,
    sum: Money,
    tax: Option<Money>,
) -> RowView {
    let said = |money| CellView::new(amount(prices.words, money, Place::Column(prices.cents)));
    total_row(columns, row, label, said(sum), tax.map(said))
}

/// The same where nothing has a price yet.
pub(super) fn unknown_row(prices: &Prices<'_>, columns: &Columns, label: String) -> RowView {
    let said = CellView::new(prices.words.word(keys::DOC_PRICE_ON_REQUEST));
    total_row(columns, RowKind::Subtotal, label, said, None)
}

fn total_row(
    columns: &Columns,
    row: RowKind,
    label: String,
    sum: CellView,
    tax: Option<CellView>,
) -> RowView {
    let before = columns.at(Column::Net).unwrap_or(columns.all.len());
    let mut cells = vec![
        CellView::default(),
        CellView {
            span: before.saturating_sub(1).max(1),
            ..CellView::new(label)
        },
        sum,
    ];
    if columns.has_tax() {
        cells.push(tax.unwrap_or_default());
    }
    RowView { row, cells }
}

fn line(prices: &Prices<'_>, columns: &Columns, numbers: &[u64], index: usize) -> RowView {
    let line = prices.line(index);
    let aside = !line.kind.counts();
    let cells = columns
        .all
        .iter()
        .map(|column| cell(prices, numbers, index, *column));
    RowView {
        row: if aside { RowKind::Aside } else { RowKind::Line },
        cells: cells.collect(),
    }
}

fn cell(prices: &Prices<'_>, numbers: &[u64], index: usize, column: Column) -> CellView {
    let (words, line, total) = (prices.words, prices.line(index), prices.total(index));
    let said = |money: Option<Money>| {
        money
            .map(|money| amount(words, money, Place::Column(prices.cents)))
            .unwrap_or_default()
    };
    CellView::new(match column {
        Column::Number => words.format.count(numbers[index]),
        Column::Item => {
            return CellView {
                note: note(prices, numbers, line),
                ..CellView::new(words.text(&line.description))
            };
        }
        Column::Quantity => words.format.number(line.quantity.get(), Fraction::UpTo(6)),
        Column::Unit => words.text(&line.unit),
        Column::Price => line
            .unit_price
            .map(|price| {
                let digits = Fraction::Exactly(prices.price_digits);
                words.format.number(price.get(), digits)
            })
            .unwrap_or_default(),
        Column::Discount => match line.discount {
            None => String::new(),
            Some(Discount::Percent { percent }) => words.percent(percent.get()),
            Some(Discount::Amount { amount: off }) => prices.said(off),
        },
        Column::Rate => match &line.tax {
            Some(tax) => words.percent(tax.percent.get()),
            None => words.word(keys::DOC_NONE),
        },
        Column::Net if line.unit_price.is_none() => words.word(keys::DOC_PRICE_ON_REQUEST),
        Column::Net => said(total.amount),
        Column::Tax => said(total.tax),
    })
}

/// What was written under the item, and how it counts.
fn note(prices: &Prices<'_>, numbers: &[u64], line: &Line) -> String {
    let words = prices.words;
    let counts = match line.kind {
        LineKind::Optional => Some(words.word(keys::DOC_PRICE_OPTIONAL)),
        LineKind::Alternative { chosen: true, .. } => {
            Some(words.word(keys::DOC_PRICE_ALTERNATIVE_CHOSEN))
        }
        LineKind::Alternative { group, .. } => Some(alternative(prices, numbers, group, line)),
        _ => None,
    };
    let on_request = (prices.hidden() && line.unit_price.is_none())
        .then(|| words.word(keys::DOC_PRICE_ON_REQUEST));
    let written = Some(words.text(&line.note)).filter(|note| !note.is_empty());
    // A sentence or a list stands for itself; a phrase goes on.
    let ends = |note: &str| note.contains('\n') || note.ends_with(['.', '!', '?', ':']);
    let glue = if written.as_deref().is_some_and(ends) {
        "\n"
    } else {
        "; "
    };
    [written, counts, on_request]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(glue)
}

/// To which line it is an alternative: the chosen one, else the first of its group.
fn alternative(prices: &Prices<'_>, numbers: &[u64], group: u32, line: &Line) -> String {
    let others = || {
        let lines = prices.pricing.lines.iter().enumerate();
        lines.filter_map(|(index, other)| match other.kind {
            LineKind::Alternative { group: own, chosen } if own == group => Some((index, chosen)),
            _ => None,
        })
    };
    let main = others()
        .find(|(_, chosen)| *chosen)
        .or_else(|| others().next());
    match main.filter(|(index, _)| prices.line(*index).id != line.id) {
        Some((index, _)) => {
            let number = prices.words.format.count(numbers[index]);
            prices
                .words
                .with(keys::DOC_PRICE_ALTERNATIVE_TO, "number", number)
        }
        None => prices.words.word(keys::DOC_PRICE_ALTERNATIVE),
    }
}
