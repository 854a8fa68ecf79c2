//! Margins and floors: for the manager's own screen, never for a document.
//!
//! Nothing here is part of [`super::Totals`], and documents are made of `Totals` and of
//! [`super::Pricing::without_costs`]; so no exported byte can hold these (rules.md, Money).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::PricingError;
use super::compute::totals;
use super::list::Pricing;
use crate::error::{DomainError, DomainResult};
use crate::id::Id;
use crate::money::{Money, Percent, percent_of, product};

/// What is left of the price after our cost. Net of tax, after all discounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Margin {
    /// Counted lines whose cost is known.
    pub lines: Vec<LineMargin>,
    /// Net of those lines.
    pub net: Money,
    pub cost: Money,
    /// `net − cost`; negative is a loss.
    pub profit: Money,
    /// Profit of net, rounded to 2 decimals; None if net is not above zero.
    #[serde(with = "rust_decimal::serde::str_option")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
    /// Counted lines left out because their cost is unknown.
    pub without_cost: Vec<Id>,
}

/// Margin of one counted line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LineMargin {
    pub line_id: Id,
    pub net: Money,
    pub cost: Money,
    pub profit: Money,
    #[serde(with = "rust_decimal::serde::str_option")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
}

/// The margin of what is in the total. A line whose cost is unknown is left out on both sides and
/// listed; it is never taken for free.
///
/// # Errors
/// Those of [`totals`]; `amount_too_large` with the line.
pub fn margin(pricing: &Pricing) -> Result<Margin, PricingError> {
    let totals = totals(pricing)?;
    let mut lines = Vec::new();
    let mut without_cost = Vec::new();
    let zero = Money::zero(pricing.currency);
    let (mut net_sum, mut cost_sum) = (zero, zero);
    for (index, (line, total)) in pricing.lines.iter().zip(&totals.lines).enumerate() {
        let (true, Some(net)) = (total.counted, total.net) else {
            continue;
        };
        let Some(cost) = line.cost else {
            without_cost.push(line.id);
            continue;
        };
        let overflow = |_| DomainError::amount_too_large(format!("lines[{index}].cost"));
        let cost =
            product(line.quantity, cost, Percent::WHOLE, pricing.currency).map_err(overflow)?;
        net_sum = net_sum.checked_add(net).map_err(overflow)?;
        cost_sum = cost_sum.checked_add(cost).map_err(overflow)?;
        let profit = net.checked_sub(cost).map_err(overflow)?;
        lines.push(LineMargin {
            line_id: line.id,
            net,
            cost,
            profit,
            percent: percent_of(profit, net),
        });
    }
    let profit = net_sum
        .checked_sub(cost_sum)
        .map_err(|error| error.at("total"))?;
    Ok(Margin {
        lines,
        net: net_sum,
        cost: cost_sum,
        profit,
        percent: percent_of(profit, net_sum),
        without_cost,
    })
}

/// How far an offer is above the walk-away point (M20); negative is below it.
///
/// # Errors
/// `currency_mismatch {expected, found}`, `amount_too_large`.
pub fn room(offer: Money, walk_away: Money) -> DomainResult<Money> {
    offer.checked_sub(walk_away)
}

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
#[path = "secret_tests.rs"]
mod tests;
