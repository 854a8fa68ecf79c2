//! The one function that counts.

use super::PricingError;
use super::group::{Group, Priced, add, groups, price};
use super::line::{Line, LineKind};
use super::list::Pricing;
use super::totals::{LineTotal, Sums, Totals};
use crate::error::{DomainError, DomainResult};
use crate::money::{Currency, Money};

/// Counts a price table. The order is that of EN 16931:
///
/// 1. line amount = quantity × unit price − line discount, rounded half away from zero;
/// 2. lines are grouped by tax rate, apart for what is paid once and yearly, since these are
///    billed apart;
/// 3. the document discount is rounded once and shared over the groups in proportion to their
///    subtotals, by largest remainder;
/// 4. tax of each group, on its net after discounts, rounded once (extracted if prices include
///    it);
/// 5. total = Σ net + Σ tax.
///
/// Optional lines and alternatives not chosen aren't counted; lines without a price are listed.
///
/// # Errors
/// See [`PricingError`]; `amount_too_large` carries the line at which a sum left its range.
pub fn totals(pricing: &Pricing) -> Result<Totals, PricingError> {
    pricing.check_structure()?;
    let priced = (0..pricing.lines.len())
        .map(|index| price(pricing, index))
        .collect::<DomainResult<Vec<_>>>()?;
    let select = |wanted: fn(LineKind) -> bool| {
        priced
            .iter()
            .flatten()
            .copied()
            .filter(move |line| wanted(pricing.lines[line.index].kind))
    };

    let counted = groups(pricing, pricing.discount, select(LineKind::counts))?;
    let tax_groups = counted
        .iter()
        .map(|group| group.total(pricing))
        .collect::<DomainResult<Vec<_>>>()?;
    let sums = Sums::of(&tax_groups, pricing.currency)?;

    let with_options = if select(|kind| kind == LineKind::Optional).next().is_some() {
        let selected = select(|kind| kind.counts() || kind == LineKind::Optional);
        let with_options = groups(pricing, pricing.discount, selected)?
            .iter()
            .map(|group| group.total(pricing))
            .collect::<DomainResult<Vec<_>>>()?;
        Some(Sums::of(&with_options, pricing.currency)?)
    } else {
        None
    };

    let without_price = pricing
        .lines
        .iter()
        .filter(|line| line.kind.is_item() && line.unit_price.is_none())
        .map(|line| line.id)
        .collect();

    Ok(Totals {
        currency: pricing.currency,
        prices_include_tax: pricing.prices_include_tax,
        method: pricing.method,
        lines: line_totals(pricing, &priced, &counted)?,
        tax_groups,
        once: sums.once,
        yearly: sums.yearly,
        all: sums.all,
        with_options,
        without_price,
    })
}

/// Minor units of a line, before they become [`LineTotal`].
#[derive(Clone, Copy, Default)]
struct Figures {
    gross: i64,
    amount: i64,
    net: i64,
    tax: i64,
}

impl Figures {
    fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            gross: add(self.gross, other.gross)?,
            amount: add(self.amount, other.amount)?,
            net: add(self.net, other.net)?,
            tax: add(self.tax, other.tax)?,
        })
    }
}

fn line_totals(
    pricing: &Pricing,
    priced: &[Option<Priced>],
    counted: &[Group<'_>],
) -> DomainResult<Vec<LineTotal>> {
    let inclusive = pricing.prices_include_tax;
    let mut figures: Vec<Option<Figures>> = vec![None; pricing.lines.len()];
    for group in counted {
        place_parts(&mut figures, group, inclusive)?;
    }
    // Lines outside the total are counted each for itself, without the document discount.
    for line in priced.iter().flatten() {
        if figures[line.index].is_none() {
            for group in groups(pricing, None, std::iter::once(*line))? {
                place_parts(&mut figures, &group, inclusive)?;
            }
        }
    }

    let mut section = Figures::default();
    let mut lines = Vec::with_capacity(pricing.lines.len());
    for (index, (line, own)) in pricing.lines.iter().zip(figures).enumerate() {
        let overflow = || DomainError::amount_too_large(format!("lines[{index}]"));
        let shown = match line.kind {
            LineKind::Heading => {
                section = Figures::default();
                None
            }
            LineKind::Subtotal => Some(std::mem::take(&mut section)),
            _ => {
                if let Some(own) = own.filter(|_| line.kind.counts()) {
                    section = section.plus(own).ok_or_else(overflow)?;
                }
                own
            }
        };
        lines.push(line_total(line, shown, pricing.currency).map_err(|_| overflow())?);
    }
    Ok(lines)
}

fn place_parts(
    figures: &mut [Option<Figures>],
    group: &Group<'_>,
    inclusive: bool,
) -> DomainResult<()> {
    let parts = group.parts(inclusive)?;
    for (line, (net, tax)) in group.lines.iter().zip(parts) {
        figures[line.index] = Some(Figures {
            gross: line.gross,
            amount: line.amount,
            net,
            tax,
        });
    }
    Ok(())
}

fn line_total(
    line: &Line,
    figures: Option<Figures>,
    currency: Currency,
) -> DomainResult<LineTotal> {
    let money = |pick: fn(&Figures) -> i64| {
        figures
            .as_ref()
            .map(|figures| Money::new(pick(figures), currency))
            .transpose()
    };
    Ok(LineTotal {
        line_id: line.id,
        counted: figures.is_some() && line.kind.counts(),
        gross: money(|figures| figures.gross)?,
        discount: money(|figures| figures.gross - figures.amount)?,
        amount: money(|figures| figures.amount)?,
        net: money(|figures| figures.net)?,
        tax: money(|figures| figures.tax)?,
    })
}

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
#[path = "totals_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "totals_props.rs"]
mod props;

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
#[path = "kinds_tests.rs"]
mod kinds;
