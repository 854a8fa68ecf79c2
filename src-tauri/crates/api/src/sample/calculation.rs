//! The calculation of the main proposal: costs now and after, investment, what if.

use std::collections::BTreeMap;

use redbook_domain::dates::Month;
use redbook_domain::finance::{
    Calculation, Change, CostItem, Granularity, Investment, InvestmentAmount, Side, WhatIf,
};
use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money, Percent, Quantity, Rate};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::text::Text;
use super::{Work, find};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CalculationData {
    start: Month,
    items: Vec<ItemData>,
    investments: Vec<InvestmentData>,
    ramp: Vec<Percent>,
    horizon_months: u16,
    what_ifs: Vec<WhatIfData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemData {
    key: String,
    name: Text,
    basis: Text,
    unit: Option<Text>,
    now: SideData,
    after: SideData,
    varies: bool,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum SideData {
    None,
    Computed { quantity: Quantity, rate: Rate },
    Amount { amount: Decimal },
    YearlyPrice,
}

/// The one-off part of the price, paid in this month.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InvestmentData {
    name: Text,
    month_offset: u16,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WhatIfData {
    name: Text,
    change: ChangeData,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum ChangeData {
    VolumeLess { percent: Percent },
    StartLater { months: u16 },
    ItemLess { item: String, percent: Percent },
}

impl SideData {
    fn side(&self) -> Result<Side, ApiError> {
        Ok(match self {
            Self::None => Side::None,
            Self::Computed { quantity, rate } => Side::Computed {
                quantity: *quantity,
                rate: *rate,
            },
            Self::Amount { amount } => Side::Amount {
                amount: Money::from_major(*amount, Currency::EUR)?,
            },
            Self::YearlyPrice => Side::YearlyPrice,
        })
    }
}

impl Work<'_> {
    pub(super) fn calculation(&self, data: &CalculationData) -> Result<Calculation, ApiError> {
        let mut keys: BTreeMap<String, Id> = BTreeMap::new();
        let mut items = Vec::with_capacity(data.items.len());
        for item in &data.items {
            let id = self.new_id();
            keys.insert(item.key.clone(), id);
            items.push(CostItem {
                id,
                name: self.local(&item.name),
                basis: self.local(&item.basis),
                unit: self.local_if_any(item.unit.as_ref()),
                now: item.now.side()?,
                after: item.after.side()?,
                varies_with_volume: item.varies,
            });
        }
        let investment = |data: &InvestmentData| Investment {
            id: self.new_id(),
            name: self.local(&data.name),
            amount: InvestmentAmount::OncePrice,
            month_offset: data.month_offset,
        };
        let what_if = |data: &WhatIfData| {
            let change = match &data.change {
                ChangeData::VolumeLess { percent } => Change::VolumeLess { percent: *percent },
                ChangeData::StartLater { months } => Change::StartLater { months: *months },
                ChangeData::ItemLess { item, percent } => Change::ItemLess {
                    item_id: find(&keys, item)?,
                    percent: *percent,
                },
            };
            Ok(WhatIf {
                id: self.new_id(),
                name: self.local(&data.name),
                change,
            })
        };
        Ok(Calculation {
            currency: Currency::EUR,
            start: self.story.month(data.start),
            investments: data.investments.iter().map(investment).collect(),
            ramp: data.ramp.clone(),
            horizon_months: data.horizon_months,
            granularity: Granularity::Quarter,
            what_ifs: data
                .what_ifs
                .iter()
                .map(what_if)
                .collect::<Result<_, ApiError>>()?,
            items,
        })
    }
}
