//! Bound numbers: said in many places, kept in one. The same key gives the same value in every
//! edition by construction (M14).

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dates::Month;
use crate::finance::CalculationResult;
use crate::money::Money;
use crate::pricing::Totals;

/// Names of the numbers a text or figure can be bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BoundKey {
    /// Yearly cost now less yearly cost after.
    SavedYearly,
    /// One-off part of the price, without tax.
    PaidOnce,
    /// Yearly part of the price, without tax.
    PaidYearly,
    /// Total with tax.
    Total,
    /// Total without tax.
    TotalNet,
    /// Calendar month in which everything is paid back.
    PaybackMonth,
    /// The same as a count of months from the start.
    PaybackCount,
    /// Gain over the horizon per amount invested, percent.
    Return,
    /// Savings less investments over the horizon.
    NetGain,
    /// Last day of the terms.
    ValidUntil,
}

impl BoundKey {
    pub const ALL: [Self; 10] = [
        Self::SavedYearly,
        Self::PaidOnce,
        Self::PaidYearly,
        Self::Total,
        Self::TotalNet,
        Self::PaybackMonth,
        Self::PaybackCount,
        Self::Return,
        Self::NetGain,
        Self::ValidUntil,
    ];
}

/// A resolved number, to be formatted in the edition's language.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BoundValue {
    Amount {
        money: Money,
    },
    Month {
        month: Month,
    },
    Count {
        count: u32,
    },
    Percent {
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        percent: Decimal,
    },
    Date {
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        date: NaiveDate,
    },
}

/// Where bound numbers come from.
#[derive(Debug, Clone, Copy)]
pub struct Figures<'a> {
    /// Empty while prices don't add up.
    pub totals: Option<&'a Totals>,
    pub calculation: Option<&'a CalculationResult>,
    pub valid_until: NaiveDate,
}
