//! What the manager and the customer put into the calculation.

use serde::{Deserialize, Serialize};

use crate::dates::Month;
use crate::id::Id;
use crate::language::LocalText;
use crate::money::{Currency, Money, Percent, Quantity, Rate};
use crate::pricing::Totals;

/// Shortest and longest horizon in months.
pub const HORIZON_MIN: u16 = 12;
pub const HORIZON_MAX: u16 = 120;
/// Most cost items.
pub const ITEMS_MAX: usize = 200;

/// The calculation of a proposal. All amounts are without tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Calculation {
    pub currency: Currency,
    /// First month of the project.
    pub start: Month,
    /// At most [`ITEMS_MAX`].
    pub items: Vec<CostItem>,
    /// At most 100.
    pub investments: Vec<Investment>,
    /// How much of the planned saving comes in, by quarter (three months) from the start; from the
    /// last one on it stays. `0, 50, 80, 100`. Empty is all of it from the first day. At most 40.
    pub ramp: Vec<Percent>,
    /// Months shown in the cash flow, [`HORIZON_MIN`]–[`HORIZON_MAX`].
    pub horizon_months: u16,
    pub granularity: Granularity,
    /// At most 20.
    pub what_ifs: Vec<WhatIf>,
}

/// Periods of the cash flow: calendar months or calendar quarters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CashGranularity"))]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    Month,
    #[default]
    Quarter,
}

/// One item of yearly cost, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CostItem {
    pub id: Id,
    /// At most 200 characters.
    pub name: LocalText,
    /// Where the figures come from, in words: at most 500 characters. If empty, quantity × rate of
    /// the sides is shown.
    pub basis: LocalText,
    /// Of the quantities, at most 40 characters.
    pub unit: LocalText,
    pub now: Side,
    pub after: Side,
    /// Whether it grows and shrinks with the volume; a fixed cost doesn't.
    pub varies_with_volume: bool,
}

/// A yearly amount and how it comes about. A negative one is income.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CostSide"))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Side {
    /// No such cost: shown as a dash.
    #[default]
    None,
    /// Quantity × rate, rounded half away from zero.
    Computed { quantity: Quantity, rate: Rate },
    /// Known as a sum.
    Amount { amount: Money },
    /// The yearly part of the proposal's price: always what the price table says.
    YearlyPrice,
    /// Nobody said it yet. The item counts in no sum and stands on no page until somebody does.
    Unknown,
}

/// Money paid in one month of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Investment {
    pub id: Id,
    /// At most 200 characters.
    pub name: LocalText,
    pub amount: InvestmentAmount,
    /// Months after the start, 0–119.
    pub month_offset: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum InvestmentAmount {
    /// Not negative.
    Fixed { amount: Money },
    /// The one-off part of the proposal's price: always what the price table says.
    OncePrice,
}

/// Something that may go worse than planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WhatIf {
    pub id: Id,
    /// At most 200 characters; if empty, it is said from the change.
    pub name: LocalText,
    pub change: Change,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "WhatIfChange"))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// Volume less by so many percent: both sides of every item that varies with it.
    VolumeLess { percent: Percent },
    /// Savings begin so many months later, 1–60; investments are paid as planned.
    StartLater { months: u16 },
    /// All savings less by so many percent. A loss isn't made smaller.
    SavingsLess { percent: Percent },
    /// The saving of one item less by so many percent. A loss isn't made smaller.
    ItemLess { item_id: Id, percent: Percent },
}

/// What the calculation takes from the price table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prices {
    /// One-off part, without tax.
    pub once: Money,
    /// Yearly part, without tax.
    pub yearly: Money,
}

impl From<&Totals> for Prices {
    fn from(totals: &Totals) -> Self {
        Self {
            once: totals.once.net,
            yearly: totals.yearly.net,
        }
    }
}

impl Calculation {
    /// Nothing in it yet: three years by quarter.
    #[must_use]
    pub fn new(currency: Currency, start: Month) -> Self {
        Self {
            currency,
            start,
            items: Vec::new(),
            investments: Vec::new(),
            ramp: Vec::new(),
            horizon_months: 36,
            granularity: Granularity::default(),
            what_ifs: Vec::new(),
        }
    }
}
