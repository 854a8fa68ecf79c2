//! Cash flow by month and period, payback, return.

use super::input::{Calculation, Granularity};
use super::result::{Gain, Payback, Period};
use crate::dates::Month;
use crate::error::{DomainError, DomainResult};
use crate::money::{Money, Percent, div_half_away, minor, percent_of};

/// Sums since the start at the end of each month, [`super::HORIZON_MAX`] of them.
#[derive(Debug)]
pub(super) struct Flow {
    start: Month,
    months: Vec<Reached>,
    /// Index of the last month with an investment.
    last_investment: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Reached {
    invested: Money,
    saved: Money,
    /// `saved − invested`
    cumulative: Money,
}

/// Runs the months. `investments` are amounts by month from the start; `later` months pass before
/// the ramp begins.
///
/// A month's saving is a twelfth of the year's times the ramp. Its sum since the start is rounded,
/// not the month: months and quarters are differences of those sums, so they add up exactly.
pub(super) fn flow(
    calculation: &Calculation,
    investments: &[(u16, Money)],
    saved_yearly: Money,
    later: u16,
) -> DomainResult<Flow> {
    let currency = calculation.currency;
    let too_large = || DomainError::amount_too_large("periods");
    let last = super::HORIZON_MAX;
    let mut months = Vec::with_capacity(last.into());
    let mut invested = Money::zero(currency);
    let mut ramp_sum = 0_i128;
    for month in 0..last {
        for (_, amount) in investments.iter().filter(|(offset, _)| *offset == month) {
            invested = invested.checked_add(*amount).map_err(|_| too_large())?;
        }
        ramp_sum += ramp(&calculation.ramp, month, later).scaled();
        let saved = i128::from(saved_yearly.minor())
            .checked_mul(ramp_sum)
            .and_then(|exact| div_half_away(exact, 12 * Percent::SCALED_WHOLE))
            .and_then(minor)
            .ok_or_else(too_large)?;
        let saved = Money::new(saved, currency)?;
        months.push(Reached {
            invested,
            saved,
            cumulative: saved.checked_sub(invested).map_err(|_| too_large())?,
        });
    }
    Ok(Flow {
        start: calculation.start,
        months,
        last_investment: investments
            .iter()
            .map(|(offset, _)| usize::from(*offset))
            .max(),
    })
}

/// The part of the planned saving that comes in during a month.
fn ramp(quarters: &[Percent], month: u16, later: u16) -> Percent {
    let Some(running) = month.checked_sub(later) else {
        return Percent::ZERO;
    };
    quarters
        .get(usize::from(running / 3))
        .or(quarters.last())
        .copied()
        .unwrap_or(Percent::WHOLE)
}

impl Flow {
    /// See [`super::CalculationResult::payback`].
    pub fn payback(&self) -> DomainResult<Option<Payback>> {
        let Some(last) = self.last_investment else {
            return Ok(None);
        };
        if self
            .months
            .get(last)
            .is_none_or(|month| month.invested.minor() <= 0)
        {
            return Ok(None);
        }
        let index =
            (last..self.months.len()).find(|index| !self.months[*index].cumulative.is_negative());
        index
            .map(|index| {
                let index = i32::try_from(index).unwrap_or(i32::MAX);
                Ok(Payback {
                    month: self.start.plus(index)?,
                    count: index.unsigned_abs() + 1,
                })
            })
            .transpose()
    }

    /// The gain over so many months from the start; at least 1, at most all.
    pub fn gain(&self, months: u16) -> DomainResult<Gain> {
        let reached = self
            .months
            .get(usize::from(months).saturating_sub(1))
            .ok_or_else(|| {
                DomainError::field_out_of_range("horizon_months", 1, self.months.len())
            })?;
        Ok(Gain {
            months,
            saved: reached.saved,
            invested: reached.invested,
            gain: reached.cumulative,
            percent: percent_of(reached.cumulative, reached.invested),
        })
    }

    /// Months, or calendar quarters, of the first so many months.
    pub fn periods(&self, months: u16, granularity: Granularity) -> DomainResult<Vec<Period>> {
        let mut periods: Vec<Period> = Vec::new();
        let mut before: Option<Reached> = None;
        let steps = self.start.forward().zip(&self.months).take(months.into());
        for (month, reached) in steps {
            let (invested, saved) = match before {
                None => (reached.invested, reached.saved),
                Some(before) => (
                    reached.invested.checked_sub(before.invested)?,
                    reached.saved.checked_sub(before.saved)?,
                ),
            };
            before = Some(*reached);
            let step = Period {
                from: month,
                to: month,
                invested,
                saved,
                flow: saved.checked_sub(invested)?,
                cumulative: reached.cumulative,
            };
            match periods.last_mut() {
                Some(open)
                    if granularity == Granularity::Quarter && same_quarter(open.to, month) =>
                {
                    *open = join(open, &step)?;
                }
                _ => periods.push(step),
            }
        }
        Ok(periods)
    }
}

fn same_quarter(a: Month, b: Month) -> bool {
    (a.year(), a.quarter()) == (b.year(), b.quarter())
}

fn join(open: &Period, step: &Period) -> DomainResult<Period> {
    Ok(Period {
        from: open.from,
        to: step.to,
        invested: open.invested.checked_add(step.invested)?,
        saved: open.saved.checked_add(step.saved)?,
        flow: open.flow.checked_add(step.flow)?,
        cumulative: step.cumulative,
    })
}
