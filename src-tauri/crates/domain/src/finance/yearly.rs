//! Yearly costs now and after.

use super::input::{Calculation, CostItem, Prices, Side};
use super::result::ItemResult;
use crate::error::{DomainError, DomainResult, Within};
use crate::money::{Currency, Money, Percent, product};

/// Items and their sums.
#[derive(Debug)]
pub(super) struct Yearly {
    pub items: Vec<ItemResult>,
    pub now: Money,
    pub after: Money,
}

impl Yearly {
    /// `now − after`.
    pub fn saved(&self) -> DomainResult<Money> {
        self.now.checked_sub(self.after).within("items")
    }
}

/// Counts the items at so many percent of the volume; items that don't vary with it stay.
pub(super) fn yearly(
    calculation: &Calculation,
    prices: &Prices,
    volume: Percent,
) -> DomainResult<Yearly> {
    let currency = calculation.currency;
    let zero = Money::zero(currency);
    let mut sums = Yearly {
        items: Vec::with_capacity(calculation.items.len()),
        now: zero,
        after: zero,
    };
    for (index, item) in calculation.items.iter().enumerate() {
        let kept = if item.varies_with_volume {
            volume
        } else {
            Percent::WHOLE
        };
        let counted = count(item, prices, kept, currency).within_item("items", index)?;
        if !counted.known {
            sums.items.push(counted);
            continue;
        }
        let too_large = |_| DomainError::amount_too_large(format!("items[{index}]"));
        sums.now = sums
            .now
            .checked_add(counted.now.unwrap_or(zero))
            .map_err(too_large)?;
        sums.after = sums
            .after
            .checked_add(counted.after.unwrap_or(zero))
            .map_err(too_large)?;
        sums.items.push(counted);
    }
    Ok(sums)
}

fn count(
    item: &CostItem,
    prices: &Prices,
    kept: Percent,
    currency: Currency,
) -> DomainResult<ItemResult> {
    let now = amount(item.now, prices, kept, currency).within("now")?;
    let after = amount(item.after, prices, kept, currency).within("after")?;
    let zero = Money::zero(currency);
    let known = item.now != Side::Unknown && item.after != Side::Unknown;
    let change = if known {
        after.unwrap_or(zero).checked_sub(now.unwrap_or(zero))?
    } else {
        zero
    };
    Ok(ItemResult {
        known,
        item_id: item.id,
        name: item.name.clone(),
        basis: item.basis.clone(),
        unit: item.unit.clone(),
        now_side: item.now,
        after_side: item.after,
        now,
        after,
        change,
    })
}

fn amount(
    side: Side,
    prices: &Prices,
    kept: Percent,
    currency: Currency,
) -> DomainResult<Option<Money>> {
    let amount = match side {
        Side::None | Side::Unknown => return Ok(None),
        Side::Computed { quantity, rate } => {
            return product(quantity, rate, kept, currency).map(Some);
        }
        Side::Amount { amount } => amount,
        Side::YearlyPrice => prices.yearly,
    };
    Money::zero(currency).same_currency(amount)?;
    Ok(Some(amount.part(kept)))
}
