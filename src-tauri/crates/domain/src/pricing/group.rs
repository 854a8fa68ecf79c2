//! Sums of a selection of lines by tax group: the order of EN 16931.

use super::line::{Cadence, Discount, TaxRate};
use super::list::Pricing;
use super::totals::{Summary, TaxGroup};
use crate::error::{DomainError, DomainResult, Within};
use crate::money::{Money, Percent, apportion, div_half_away, minor, product, share};

/// A line with a price: its place in the table, and its rounded sums.
#[derive(Debug, Clone, Copy)]
pub(super) struct Priced {
    pub index: usize,
    pub gross: i64,
    /// After the line's discount.
    pub amount: i64,
}

/// A group before and after the document discount, in minor units.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub cadence: Cadence,
    pub rate: Option<&'a TaxRate>,
    pub lines: Vec<Priced>,
    pub subtotal: i64,
    pub discount: i64,
    /// `subtotal − discount`
    pub after: i64,
    pub tax: i64,
}

/// Groups the lines, shares the document discount over the groups, takes the tax of each.
pub(super) fn groups<'a>(
    pricing: &'a Pricing,
    discount: Option<Discount>,
    selected: impl Iterator<Item = Priced>,
) -> DomainResult<Vec<Group<'a>>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for priced in selected {
        let line = &pricing.lines[priced.index];
        let rate = line.tax.as_ref();
        let found = groups
            .iter_mut()
            .find(|group| group.cadence == line.cadence && is_one(group.rate, rate));
        let overflow = || DomainError::amount_too_large(format!("lines[{}]", priced.index));
        if let Some(group) = found {
            group.subtotal = add(group.subtotal, priced.amount).ok_or_else(overflow)?;
            group.lines.push(priced);
        } else {
            groups.push(Group {
                cadence: line.cadence,
                rate,
                lines: vec![priced],
                subtotal: priced.amount,
                discount: 0,
                after: 0,
                tax: 0,
            });
        }
    }
    groups.sort_by_key(|group| group.cadence);
    share_discount(pricing, discount, &mut groups)?;
    for group in &mut groups {
        group.take_tax(pricing.prices_include_tax)?;
    }
    Ok(groups)
}

fn is_one(left: Option<&TaxRate>, right: Option<&TaxRate>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => left.is_one_with(right),
        (left, right) => left.is_none() && right.is_none(),
    }
}

fn share_discount(
    pricing: &Pricing,
    discount: Option<Discount>,
    groups: &mut [Group<'_>],
) -> DomainResult<()> {
    let subtotals = groups
        .iter()
        .map(|group| group.subtotal)
        .collect::<Vec<_>>();
    let subtotal = subtotals
        .iter()
        .try_fold(0, |sum, subtotal| add(sum, *subtotal))
        .ok_or_else(|| DomainError::amount_too_large("total"))?;
    let discount = match discount {
        None => 0,
        Some(discount) => take_off(discount, subtotal, pricing).within("discount")?,
    };
    let too_large = || DomainError::amount_too_large("discount");
    let parts = share(discount, &subtotals).ok_or_else(too_large)?;
    for (group, part) in groups.iter_mut().zip(parts) {
        group.discount = minor(part.into()).ok_or_else(too_large)?;
        group.after = add(group.subtotal, -group.discount).ok_or_else(too_large)?;
    }
    Ok(())
}

/// A discount off a sum, in minor units.
fn take_off(discount: Discount, sum: i64, pricing: &Pricing) -> DomainResult<i64> {
    match discount {
        Discount::Percent { percent } => {
            Ok(Money::new(sum, pricing.currency)?.part(percent).minor())
        }
        Discount::Amount { amount } => {
            let most = Money::new(sum.max(0), pricing.currency)?;
            if amount.is_negative() || amount.minor() > most.minor() {
                let most = most.to_major();
                return Err(DomainError::field_out_of_range("amount", 0, most));
            }
            Ok(amount.minor())
        }
    }
}

/// The sum of a line: quantity × unit price − discount, rounded half away from zero once.
/// None without a price.
pub(super) fn price(pricing: &Pricing, index: usize) -> DomainResult<Option<Priced>> {
    let line = &pricing.lines[index];
    let Some(unit_price) = line.unit_price.filter(|_| line.kind.is_item()) else {
        return Ok(None);
    };
    let place = || format!("lines[{index}]");
    let keep = |kept| {
        product(line.quantity, unit_price, kept, pricing.currency)
            .map(Money::minor)
            .within(&place())
    };
    let gross = keep(Percent::WHOLE)?;
    let amount = match line.discount {
        None => gross,
        Some(Discount::Percent { percent }) => keep(percent.complement())?,
        Some(discount) => {
            gross - take_off(discount, gross, pricing).within(&format!("{}.discount", place()))?
        }
    };
    Ok(Some(Priced {
        index,
        gross,
        amount,
    }))
}

impl Group<'_> {
    /// Tax = `after × numerator / denominator`.
    fn fraction(&self, inclusive: bool) -> (i128, i128) {
        let rate = self.rate.map_or(0, |rate| rate.percent.scaled());
        let base = if inclusive { rate } else { 0 };
        (rate, Percent::SCALED_WHOLE + base)
    }

    fn take_tax(&mut self, inclusive: bool) -> DomainResult<()> {
        let (numerator, denominator) = self.fraction(inclusive);
        self.tax = div_half_away(i128::from(self.after) * numerator, denominator)
            .and_then(minor)
            .ok_or_else(|| self.too_large())?;
        Ok(())
    }

    fn too_large(&self) -> DomainError {
        let last = self.lines.last().map_or(0, |line| line.index);
        DomainError::amount_too_large(format!("lines[{last}]"))
    }

    /// The parts of net and tax that fall to each line; they add up to those of the group.
    pub fn parts(&self, inclusive: bool) -> DomainResult<Vec<(i64, i64)>> {
        let amounts = self
            .lines
            .iter()
            .map(|line| line.amount)
            .collect::<Vec<_>>();
        let discounts = share(self.discount, &amounts).ok_or_else(|| self.too_large())?;
        let taxes = self
            .line_taxes(&amounts, inclusive)
            .ok_or_else(|| self.too_large())?;
        let parts = amounts.iter().zip(discounts).zip(taxes);
        Ok(parts
            .map(|((amount, discount), tax)| {
                let after = amount - discount;
                (if inclusive { after - tax } else { after }, tax)
            })
            .collect())
    }

    /// Exact tax of each line after its share of the discount, brought to the group's tax by
    /// largest remainder.
    fn line_taxes(&self, amounts: &[i64], inclusive: bool) -> Option<Vec<i64>> {
        let (numerator, denominator) = self.fraction(inclusive);
        // after ÷ subtotal is what the document discount left of each line.
        let (left, of) = match self.subtotal {
            0 => (1, 1),
            subtotal => {
                let sign = i128::from(subtotal.signum());
                (i128::from(self.after) * sign, i128::from(subtotal) * sign)
            }
        };
        let numerators = amounts
            .iter()
            .map(|amount| {
                i128::from(*amount)
                    .checked_mul(left)?
                    .checked_mul(numerator)
            })
            .collect::<Option<Vec<_>>>()?;
        apportion(self.tax, &numerators, of.checked_mul(denominator)?)
    }

    pub fn total(&self, pricing: &Pricing) -> DomainResult<TaxGroup> {
        let money = |value| Money::new(value, pricing.currency).map_err(|_| self.too_large());
        let (net, total) = if pricing.prices_include_tax {
            (self.after - self.tax, self.after)
        } else {
            (self.after, self.after + self.tax)
        };
        Ok(TaxGroup {
            cadence: self.cadence,
            rate: self.rate.cloned(),
            sums: Summary {
                subtotal: money(self.subtotal)?,
                discount: money(self.discount)?,
                net: money(net)?,
                tax: money(self.tax)?,
                total: money(total)?,
            },
        })
    }
}

/// Sum within the range of money.
pub(super) fn add(a: i64, b: i64) -> Option<i64> {
    minor(i128::from(a) + i128::from(b))
}
