//! What [`super::calculate`] gives: every figure that finance reads, with its inputs beside it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::input::{Change, Granularity, Side};
use crate::dates::Month;
use crate::id::Id;
use crate::language::LocalText;
use crate::money::{Currency, Money, Percent};

/// Every figure of a calculation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CalculationResult {
    pub currency: Currency,
    pub start: Month,
    pub granularity: Granularity,
    pub items: Vec<ItemResult>,
    /// Yearly costs now: the sum of the items.
    pub now: Money,
    /// Yearly costs after: the sum of the items.
    pub after: Money,
    /// `after − now`: negative is a saving.
    pub change: Money,
    /// `now − after`: the saving in a year.
    pub saved: Money,
    pub investments: Vec<InvestmentResult>,
    pub invested: Money,
    /// As put in.
    pub ramp: Vec<Percent>,
    /// Cash flow over the horizon.
    pub periods: Vec<Period>,
    /// None if it isn't paid back within [`super::HORIZON_MAX`] months, or nothing is invested.
    /// Looked for beyond the horizon too.
    pub payback: Option<Payback>,
    /// Over the horizon.
    pub horizon: Gain,
    /// Over 36 months, whatever the horizon.
    pub three_years: Gain,
    pub what_ifs: Vec<WhatIfResult>,
}

/// One item of yearly cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ItemResult {
    pub item_id: Id,
    pub name: LocalText,
    pub basis: LocalText,
    pub unit: LocalText,
    /// Inputs, so that the reader can count along.
    pub now_side: Side,
    pub after_side: Side,
    /// Both sides were said. If not, the item counts in no sum and stands on no page.
    #[serde(default = "yes")]
    pub known: bool,
    /// None is a dash, which isn't zero.
    pub now: Option<Money>,
    pub after: Option<Money>,
    /// `after − now`.
    pub change: Money,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct InvestmentResult {
    pub investment_id: Id,
    pub name: LocalText,
    pub amount: Money,
    pub month: Month,
}

/// A month or calendar quarter of cash flow; the first and last quarter may be incomplete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CashPeriod"))]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub from: Month,
    /// Included.
    pub to: Month,
    /// Paid for investments, not negative.
    pub invested: Money,
    pub saved: Money,
    /// `saved − invested`.
    pub flow: Money,
    /// Sum of the flows since the start.
    pub cumulative: Money,
}

/// When the investments are paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Payback {
    /// The first month, not before the last investment, at whose end the cumulative flow isn't
    /// negative.
    pub month: Month,
    /// The same counted from the start, which is month 1.
    pub count: u32,
}

/// What is gained over a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CashGain"))]
#[serde(deny_unknown_fields)]
pub struct Gain {
    pub months: u16,
    pub saved: Money,
    pub invested: Money,
    /// `saved − invested`.
    pub gain: Money,
    /// Return: gain of invested, percent with 2 decimals; None if nothing is invested. 199.28 is
    /// 1.99 for each unit put in.
    #[serde(with = "rust_decimal::serde::str_option")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
}

/// A row of "what if".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WhatIfResult {
    pub what_if_id: Id,
    pub name: LocalText,
    pub change: Change,
    /// The saving in a year.
    pub saved: Money,
    pub payback: Option<Payback>,
}

const fn yes() -> bool {
    true
}

impl CalculationResult {
    /// Whether there is anything to compare: some item of which both sides were said, and one of them
    /// isn't zero, which is what a row begins with.
    #[must_use]
    pub fn known(&self) -> bool {
        let counts = |side: Option<Money>| side.is_some_and(|amount| !amount.is_zero());
        let mut known = self.items.iter().filter(|item| item.known);
        known.any(|item| counts(item.now) || counts(item.after))
    }
}
