//! What if things go worse: the same calculation with one thing changed.

use super::flow::flow;
use super::input::{Calculation, Change, Prices, WhatIf};
use super::result::WhatIfResult;
use super::yearly::{Yearly, yearly};
use crate::error::DomainResult;
use crate::money::{Money, Percent};

pub(super) fn what_if(
    calculation: &Calculation,
    prices: &Prices,
    planned: &Yearly,
    investments: &[(u16, Money)],
    what_if: &WhatIf,
) -> DomainResult<WhatIfResult> {
    let saved = saved(calculation, prices, planned, what_if.change)?;
    let later = match what_if.change {
        Change::StartLater { months } => months,
        _ => 0,
    };
    Ok(WhatIfResult {
        what_if_id: what_if.id,
        name: what_if.name.clone(),
        change: what_if.change,
        saved,
        payback: flow(calculation, investments, saved, later)?.payback()?,
    })
}

/// The saving in a year after the change.
fn saved(
    calculation: &Calculation,
    prices: &Prices,
    planned: &Yearly,
    change: Change,
) -> DomainResult<Money> {
    let saved = planned.saved()?;
    match change {
        Change::StartLater { .. } => Ok(saved),
        Change::VolumeLess { percent } => {
            yearly(calculation, prices, percent.complement())?.saved()
        }
        Change::SavingsLess { percent } => saved.checked_sub(lost(saved, percent)),
        Change::ItemLess { item_id, percent } => {
            let item = planned.items.iter().find(|item| item.item_id == item_id);
            match item {
                Some(item) => saved.checked_sub(lost(item.change.negated(), percent)),
                None => Ok(saved),
            }
        }
    }
}

/// So many percent of a saving; of a loss, nothing.
fn lost(saved: Money, percent: Percent) -> Money {
    if saved.is_negative() {
        Money::zero(saved.currency())
    } else {
        saved.part(percent)
    }
}
