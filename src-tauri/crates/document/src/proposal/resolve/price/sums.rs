//! Totals of the price table: rows under each part, and the sums to pay in boxes.

use redbook_domain::money::Money;
use redbook_domain::pricing::{Cadence, Discount, Pricing, Summary, TaxGroup, Totals};
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, Cents, Key, keys};

use super::super::bound::{Place, cell, code};
use super::super::cents;
use super::super::words::Words;
use super::Prices;
use super::columns::Columns;
use super::rows::{sum_row, unknown_row};
use crate::proposal::{RowKind, RowView, SumView};

/// Whether amounts show their cents: as in the whole edition, and if a line or its tax has any.
pub(super) fn cents(words: &Words<'_>, pricing: &Pricing, totals: &Totals) -> Cents {
    let lines = totals.lines.iter().filter(|_| !pricing.hide_line_prices);
    let lines = lines.flat_map(|line| [line.amount, line.tax]).flatten();
    let groups = totals.tax_groups.iter();
    let taxes = groups.flat_map(|group| [group.sums.net, group.sums.tax]);
    cents::with(words.cents, lines.chain(taxes))
}

/// Subtotal and discount if something is taken off the whole, the total, and the taxes that no
/// column has.
pub(super) fn rows(prices: &Prices<'_>, columns: &Columns, cadence: Cadence) -> Vec<RowView> {
    let (words, summary) = (prices.words, prices.summary(cadence));
    let inclusive = prices.pricing.prices_include_tax;
    if !prices.known(cadence) {
        return vec![unknown_row(
            prices,
            columns,
            words.word(total_key(prices, cadence)),
        )];
    }
    let line = |label, money| sum_row(prices, columns, RowKind::Sum, label, money, None);
    let mut rows = Vec::new();
    if !summary.discount.is_zero() {
        rows.push(line(words.word(keys::DOC_TOTAL_SUBTOTAL), summary.subtotal));
        rows.push(line(discount(prices), summary.discount.negated()));
    }
    let (key, total) = (
        total_key(prices, cadence),
        if inclusive {
            summary.total
        } else {
            summary.net
        },
    );
    let tax = Some(summary.tax);
    rows.push(sum_row(
        prices,
        columns,
        RowKind::Subtotal,
        words.word(key),
        total,
        tax,
    ));
    if !inclusive {
        bind(prices, &mut rows, cadence);
    }
    if prices.taxed() && !columns.has_tax() {
        let groups = groups(prices, cadence);
        let several = groups.len() > 1;
        rows.extend(
            groups
                .iter()
                .filter_map(|group| Some(line(tax_label(prices, group, several)?, group.sums.tax))),
        );
    }
    if inclusive && prices.taxed() {
        rows.push(line(words.word(keys::DOC_TOTAL_NET), summary.net));
        bind(prices, &mut rows, cadence);
    }
    rows
}

/// The number that the sum without tax is.
const fn paid(cadence: Cadence) -> BoundKey {
    match cadence {
        Cadence::Once => BoundKey::PaidOnce,
        Cadence::Yearly => BoundKey::PaidYearly,
    }
}

/// Makes the sum of the last row the bound number it is.
fn bind(prices: &Prices<'_>, rows: &mut [RowView], cadence: Cadence) {
    let key = paid(cadence);
    // Number, label, sum.
    if let Some(net) = rows.last_mut().and_then(|row| row.cells.get_mut(2)) {
        *net = cell(prices.words, key, Place::Column(prices.cents));
    }
}

fn total_key(prices: &Prices<'_>, cadence: Cadence) -> Key {
    match (prices.says_cadence(), cadence) {
        (true, Cadence::Once) => keys::DOC_TOTAL_ONCE,
        (true, Cadence::Yearly) => keys::DOC_TOTAL_YEARLY,
        (false, _) if !prices.taxed() => keys::DOC_PRICE_TOTAL,
        (false, _) if prices.pricing.prices_include_tax => keys::DOC_TOTAL_GROSS,
        (false, _) => keys::DOC_TOTAL_NET,
    }
}

fn discount(prices: &Prices<'_>) -> String {
    match prices.pricing.discount {
        Some(Discount::Percent { percent }) => {
            let rate = prices.words.percent(percent.get());
            prices
                .words
                .with(keys::DOC_TOTAL_DISCOUNT_RATE, "rate", rate)
        }
        _ => prices.words.word(keys::DOC_TOTAL_DISCOUNT),
    }
}

fn groups<'a>(prices: &Prices<'a>, cadence: Cadence) -> Vec<&'a TaxGroup> {
    let groups = prices.totals.tax_groups.iter();
    groups.filter(|group| group.cadence == cadence).collect()
}

/// "VAT 20 %", with what it is taken of if there are several; `None` where no tax applies.
fn tax_label(prices: &Prices<'_>, group: &TaxGroup, several: bool) -> Option<String> {
    let words = prices.words;
    let rate = words.percent(group.rate.as_ref()?.percent.get());
    let net = prices.said(group.sums.net);
    Some(if prices.pricing.prices_include_tax {
        words.with(keys::DOC_TOTAL_INCLUDED_TAX, "rate", rate)
    } else if several {
        words.say(
            keys::DOC_TOTAL_TAX_ON,
            &Args::new()
                .text("rate", rate)
                .text("amount", net)
                .text("tax", words.tax()),
        )
    } else {
        words.with(keys::DOC_TOTAL_TAX, "rate", rate)
    })
}

/// What is to be paid, with tax; with the options beside it.
pub(super) fn boxes(prices: &Prices<'_>) -> Vec<SumView> {
    let words = prices.words;
    let said = |money: Money| prices.said(money);
    let taxed = prices.taxed();
    let label = |gross, plain| words.word(if taxed { gross } else { plain });
    let both = prices.cadences.len() > 1;
    if !taxed && !both && prices.totals.with_options.is_none() {
        // The last row of the table has said it, in the same words.
        return Vec::new();
    }
    let mut boxes: Vec<_> = prices
        .cadences
        .iter()
        .map(|cadence| {
            let (gross, plain) = match (prices.says_cadence(), cadence) {
                (false, _) => (keys::DOC_TOTAL_GROSS, keys::DOC_PRICE_TOTAL),
                (true, Cadence::Once) => (keys::DOC_TOTAL_ONCE_GROSS, keys::DOC_TOTAL_ONCE),
                (true, Cadence::Yearly) => (keys::DOC_TOTAL_YEARLY_GROSS, keys::DOC_TOTAL_YEARLY),
            };
            let summary = prices.summary(*cadence);
            if !prices.known(*cadence) {
                return SumView {
                    label: label(gross, plain),
                    value: words.word(keys::DOC_PRICE_ON_REQUEST),
                    bound: None,
                    note: String::new(),
                };
            }
            SumView {
                label: label(gross, plain),
                value: said(summary.total),
                bound: if both {
                    (!taxed).then(|| code(paid(*cadence)))
                } else {
                    Some(code(BoundKey::Total))
                },
                note: note(prices, *cadence, summary),
            }
        })
        .collect();
    if let Some(options) = &prices.totals.with_options {
        if both {
            boxes.push(SumView {
                label: label(keys::DOC_TOTAL_FIRST_YEAR_GROSS, keys::DOC_TOTAL_FIRST_YEAR),
                value: said(prices.totals.all.total),
                bound: Some(code(BoundKey::Total)),
                note: String::new(),
            });
        }
        let part = |key, summary: &Summary| format!("{}: {}", words.word(key), said(summary.total));
        let parts = [
            part(keys::DOC_PRICE_ONCE, &options.once),
            part(keys::DOC_PRICE_YEARLY, &options.yearly),
        ];
        boxes.push(SumView {
            label: label(keys::DOC_TOTAL_OPTIONS_GROSS, keys::DOC_TOTAL_OPTIONS),
            value: said(options.all.total),
            bound: None,
            note: if both {
                parts.join("\n")
            } else {
                String::new()
            },
        });
    }
    boxes
}

/// What the sum is made of, where no rows say it; why a part has no tax. Where nothing has, one note
/// under the table says so.
fn note(prices: &Prices<'_>, cadence: Cadence, summary: &Summary) -> String {
    let words = prices.words;
    let said = |money: Money| prices.said(money);
    let groups = groups(prices, cadence);
    let mut parts = Vec::new();
    if prices.hidden() && !summary.discount.is_zero() {
        parts.push(format!(
            "{} {}",
            discount(prices),
            said(summary.discount.negated())
        ));
    }
    if !prices.taxed() {
        return parts.join("\n");
    }
    if prices.hidden() {
        parts.push(format!(
            "{} {}",
            words.word(keys::DOC_WITHOUT_VAT),
            said(summary.net)
        ));
        let labels = groups.iter().filter_map(|group| {
            let label = tax_label(prices, group, false)?;
            Some(format!("{label} {}", said(group.sums.tax)))
        });
        parts.extend(labels);
    }
    // An exempt part is named: the law asks for the reason.
    let rates = groups.iter().filter_map(|group| group.rate.as_ref());
    let exempt = rates
        .filter(|rate| rate.percent.is_zero())
        .map(|rate| words.text(&rate.name));
    parts.extend(exempt.filter(|name| !name.is_empty()));
    parts.join("\n")
}
