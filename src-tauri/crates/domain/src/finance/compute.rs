//! The one function that counts.

use super::flow::flow;
use super::input::{Calculation, Investment, InvestmentAmount, Prices};
use super::result::{CalculationResult, InvestmentResult};
use super::what_if::what_if;
use super::yearly::yearly;
use crate::error::{DomainError, DomainResult, Within};
use crate::money::{Money, Percent};

/// Months of [`CalculationResult::three_years`].
const THREE_YEARS: u16 = 36;

/// Counts a calculation. `prices` is what the price table says at this moment, so that bound
/// amounts can't differ from it.
///
/// # Errors
/// Those of [`Calculation::check`], and with the place: `currency_mismatch {expected, found}` if a
/// bound price is in another currency, `amount_too_large`.
pub fn calculate(calculation: &Calculation, prices: &Prices) -> DomainResult<CalculationResult> {
    calculation.check_structure()?;
    let currency = calculation.currency;
    let planned = yearly(calculation, prices, Percent::WHOLE)?;
    let saved = planned.saved()?;

    let investments = calculation
        .investments
        .iter()
        .enumerate()
        .map(|(index, item)| invest(calculation, item, prices).within_item("investments", index))
        .collect::<DomainResult<Vec<_>>>()?;
    let invested = Money::sum(currency, investments.iter().map(|item| item.amount))
        .map_err(|_| DomainError::amount_too_large("investments"))?;
    let by_month = calculation
        .investments
        .iter()
        .zip(&investments)
        .map(|(input, result)| (input.month_offset, result.amount))
        .collect::<Vec<_>>();

    let flow = flow(calculation, &by_month, saved, 0)?;
    let what_ifs = calculation
        .what_ifs
        .iter()
        .enumerate()
        .map(|(index, change)| {
            what_if(calculation, prices, &planned, &by_month, change).within_item("what_ifs", index)
        })
        .collect::<DomainResult<_>>()?;

    Ok(CalculationResult {
        currency,
        start: calculation.start,
        granularity: calculation.granularity,
        now: planned.now,
        after: planned.after,
        change: saved.negated(),
        saved,
        items: planned.items,
        investments,
        invested,
        ramp: calculation.ramp.clone(),
        periods: flow.periods(calculation.horizon_months, calculation.granularity)?,
        payback: flow.payback()?,
        horizon: flow.gain(calculation.horizon_months)?,
        three_years: flow.gain(THREE_YEARS)?,
        what_ifs,
    })
}

fn invest(
    calculation: &Calculation,
    investment: &Investment,
    prices: &Prices,
) -> DomainResult<InvestmentResult> {
    let amount = match investment.amount {
        InvestmentAmount::Fixed { amount } => amount,
        InvestmentAmount::OncePrice => prices.once,
    };
    Money::zero(calculation.currency)
        .same_currency(amount)
        .within("amount")?;
    Ok(InvestmentResult {
        investment_id: investment.id,
        name: investment.name.clone(),
        amount,
        month: calculation.start.plus(investment.month_offset.into())?,
    })
}

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
#[path = "tests.rs"]
mod tests;

#[cfg(test)]
#[path = "props.rs"]
mod props;

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
#[path = "edge_tests.rs"]
mod edges;
