//! Price tables of the proposals.

use redbook_domain::money::{Currency, Money, Percent, Quantity, Rate};
use redbook_domain::pricing::{Cadence, Discount, Line, LineKind, Pricing};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::text::Text;
use super::{Work, broken, find_if_any};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineData {
    kind: KindData,
    description: Text,
    note: Option<Text>,
    unit: Option<Text>,
    quantity: Option<Quantity>,
    price: Option<Rate>,
    cost: Option<Rate>,
    #[serde(default)]
    cadence: Cadence,
    product: Option<String>,
    tax: Option<String>,
    discount: Option<DiscountData>,
    /// Of alternatives.
    group: Option<u32>,
    chosen: Option<bool>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindData {
    Normal,
    Optional,
    Alternative,
    Heading,
    Subtotal,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum DiscountData {
    Percent { percent: Percent },
    Amount { amount: Decimal },
}

impl LineData {
    /// What a counted line of this bill gives.
    pub(super) fn covers(&self, cadence: Cadence) -> Option<&Text> {
        let counted = matches!(self.kind, KindData::Normal) || self.chosen == Some(true);
        (counted && self.cadence == cadence).then_some(&self.description)
    }
}

impl DiscountData {
    fn discount(self) -> Result<Discount, ApiError> {
        Ok(match self {
            Self::Percent { percent } => Discount::Percent { percent },
            Self::Amount { amount } => Discount::Amount {
                amount: Money::from_major(amount, Currency::EUR)?,
            },
        })
    }
}

impl Work<'_> {
    /// Lines and discount put into the prices a proposal began with.
    pub(super) fn pricing(
        &self,
        begun: Pricing,
        lines: &[LineData],
        discount: Option<DiscountData>,
    ) -> Result<Pricing, ApiError> {
        Ok(Pricing {
            currency: Currency::EUR,
            lines: lines
                .iter()
                .map(|data| self.line(data))
                .collect::<Result<_, _>>()?,
            discount: discount.map(DiscountData::discount).transpose()?,
            ..begun
        })
    }

    fn line(&self, data: &LineData) -> Result<Line, ApiError> {
        let kind = match (data.kind, data.group, data.chosen) {
            (KindData::Normal, None, None) => LineKind::Normal,
            (KindData::Optional, None, None) => LineKind::Optional,
            (KindData::Heading, None, None) => LineKind::Heading,
            (KindData::Subtotal, None, None) => LineKind::Subtotal,
            (KindData::Alternative, Some(group), Some(chosen)) => {
                LineKind::Alternative { group, chosen }
            }
            _ => return Err(broken("line", &data.description.en)),
        };
        let plain = Line::new(self.new_id());
        Ok(Line {
            kind,
            cadence: data.cadence,
            product_id: find_if_any(&self.made.products, data.product.as_ref())?,
            description: self.local(&data.description),
            note: self.local_if_any(data.note.as_ref()),
            unit: self.local_if_any(data.unit.as_ref()),
            quantity: data.quantity.unwrap_or(plain.quantity),
            unit_price: data.price,
            discount: data.discount.map(DiscountData::discount).transpose()?,
            tax: data
                .tax
                .as_ref()
                .map(|name| self.tax(name).cloned())
                .transpose()?,
            cost: data.cost,
            ..plain
        })
    }
}
