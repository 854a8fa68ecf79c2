//! What [`super::totals`] gives: every figure that a screen, a document or a snapshot shows.
//! Costs, margins and floors are no part of it, by type.

use serde::{Deserialize, Serialize};

use super::line::{Cadence, TaxRate};
use super::list::Method;
use crate::error::{DomainError, DomainResult};
use crate::id::Id;
use crate::money::{Currency, Money};

/// A column of sums. `net + tax == total` always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PriceSummary"))]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Sum of the line amounts, with tax if prices include it.
    pub subtotal: Money,
    /// Document discount, in the terms of the subtotal; taken off it.
    pub discount: Money,
    /// Without tax, after all discounts.
    pub net: Money,
    pub tax: Money,
    pub total: Money,
}

impl Summary {
    pub(super) const fn zero(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self {
            subtotal: zero,
            discount: zero,
            net: zero,
            tax: zero,
            total: zero,
        }
    }

    pub(super) fn plus(&self, other: &Self) -> DomainResult<Self> {
        Ok(Self {
            subtotal: self.subtotal.checked_add(other.subtotal)?,
            discount: self.discount.checked_add(other.discount)?,
            net: self.net.checked_add(other.net)?,
            tax: self.tax.checked_add(other.tax)?,
            total: self.total.checked_add(other.total)?,
        })
    }
}

/// Sums by when they are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PriceSums"))]
#[serde(deny_unknown_fields)]
pub struct Sums {
    /// Paid once.
    pub once: Summary,
    /// Paid every year.
    pub yearly: Summary,
    /// Both: what is paid in the first year.
    pub all: Summary,
}

impl Sums {
    pub(super) fn of(groups: &[TaxGroup], currency: Currency) -> DomainResult<Self> {
        let mut sums = [Summary::zero(currency); 2];
        for group in groups {
            let sum = &mut sums[usize::from(group.cadence == Cadence::Yearly)];
            *sum = sum
                .plus(&group.sums)
                .map_err(|_| DomainError::amount_too_large("total"))?;
        }
        let [once, yearly] = sums;
        let all = once
            .plus(&yearly)
            .map_err(|_| DomainError::amount_too_large("total"))?;
        Ok(Self { once, yearly, all })
    }
}

/// The counted lines of one tax rate paid at one cadence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TaxGroup {
    pub cadence: Cadence,
    /// None for lines to which no tax applies.
    pub rate: Option<TaxRate>,
    /// `tax` is rounded once, on the group's net after discounts.
    pub sums: Summary,
}

/// Figures of one line, in the order and number of [`super::Pricing::lines`].
/// All are None for a heading and for a line without a price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PriceLineTotal"))]
#[serde(deny_unknown_fields)]
pub struct LineTotal {
    pub line_id: Id,
    /// In the total: normal lines and chosen alternatives, with a price.
    pub counted: bool,
    /// Quantity × unit price.
    pub gross: Option<Money>,
    /// Line discount: `gross − discount == amount`.
    pub discount: Option<Money>,
    /// The line's sum as shown in the table, with tax if prices include it.
    pub amount: Option<Money>,
    /// The line's part of its group's net, after its share of the document discount; of counted
    /// lines they add up to the net. Of other lines: what it would be without that discount.
    pub net: Option<Money>,
    /// The line's part of its group's tax; of counted lines they add up to the tax.
    pub tax: Option<Money>,
}

/// Every figure of a price table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Totals {
    pub currency: Currency,
    pub prices_include_tax: bool,
    pub method: Method,
    pub lines: Vec<LineTotal>,
    /// Once before yearly, within that in order of first appearance.
    pub tax_groups: Vec<TaxGroup>,
    pub once: Summary,
    pub yearly: Summary,
    /// Both: what is paid in the first year.
    pub all: Summary,
    /// The same with every optional line; None if none has a price.
    pub with_options: Option<Sums>,
    /// Items without a price, counted or not: "on request".
    pub without_price: Vec<Id>,
}

impl Totals {
    /// Whether some counted line has a tax above 0 %.
    #[must_use]
    pub fn taxed(&self) -> bool {
        let mut rates = self
            .tax_groups
            .iter()
            .filter_map(|group| group.rate.as_ref());
        rates.any(|rate| !rate.percent.is_zero())
    }
}
