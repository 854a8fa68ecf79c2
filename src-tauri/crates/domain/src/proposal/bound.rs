//! Bound numbers: said in many places, kept in one. The same key gives the same value in every
//! edition by construction (M14).

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dates::Month;
use crate::error::DomainError;
use crate::finance::CalculationResult;
use crate::id::Id;
use crate::money::{Currency, Money, Quantity, Rate};
use crate::pricing::{Line, Totals};

/// Names of the numbers a text or figure can be bound to. Serialized as a code; that of a line or an
/// item of the calculation has its key behind it: `line_total:0199…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(
        type = "\"saved_yearly\" | \"paid_once\" | \"paid_yearly\" | \"total\" | \"total_net\" | \"payback_month\" | \"payback_count\" | \"return\" | \"net_gain\" | \"valid_until\" | `line_price:${string}` | `line_quantity:${string}` | `line_total:${string}` | `cost_now:${string}`"
    )
)]
#[serde(try_from = "String", into = "String")]
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
    /// A figure of one line of the prices; without a value once the line is gone.
    Line { line: Id, figure: LineFigure },
    /// What one item of the calculation costs a year now; without a value once the item is gone.
    CostNow { item: Id },
}

/// Before the key of an item.
const COST_NOW: &str = "cost_now";

/// What of a line is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LineFigure {
    /// Of one unit, as in the price table.
    Price,
    Quantity,
    /// Quantity × price less the line's discount, as in the price table.
    Total,
}

impl LineFigure {
    pub const ALL: [Self; 3] = [Self::Price, Self::Quantity, Self::Total];

    const fn code(self) -> &'static str {
        match self {
            Self::Price => "line_price",
            Self::Quantity => "line_quantity",
            Self::Total => "line_total",
        }
    }
}

impl BoundKey {
    /// Those of the proposal as a whole.
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

    /// The line it is about.
    #[must_use]
    pub const fn line(self) -> Option<Id> {
        match self {
            Self::Line { line, .. } => Some(line),
            _ => None,
        }
    }

    /// The line or item it is about.
    const fn row(self) -> Option<Id> {
        match self {
            Self::CostNow { item } => Some(item),
            key => key.line(),
        }
    }

    /// Whether it is of one line or item, and not of the proposal as a whole.
    #[must_use]
    pub const fn is_of_row(self) -> bool {
        self.row().is_some()
    }

    /// Code without the key of a line or item, as it begins in the serialized form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SavedYearly => "saved_yearly",
            Self::PaidOnce => "paid_once",
            Self::PaidYearly => "paid_yearly",
            Self::Total => "total",
            Self::TotalNet => "total_net",
            Self::PaybackMonth => "payback_month",
            Self::PaybackCount => "payback_count",
            Self::Return => "return",
            Self::NetGain => "net_gain",
            Self::ValidUntil => "valid_until",
            Self::Line { figure, .. } => figure.code(),
            Self::CostNow { .. } => COST_NOW,
        }
    }
}

impl fmt::Display for BoundKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self.row() {
            Some(row) => write!(f, ":{row}"),
            None => Ok(()),
        }
    }
}

impl From<BoundKey> for String {
    fn from(key: BoundKey) -> Self {
        key.to_string()
    }
}

impl TryFrom<String> for BoundKey {
    type Error = DomainError;

    /// # Errors
    /// `field_malformed` at `bound`.
    fn try_from(text: String) -> Result<Self, DomainError> {
        let found = match text.split_once(':') {
            None => Self::ALL.into_iter().find(|key| key.code() == text),
            Some((COST_NOW, item)) => item.parse().ok().map(|item| Self::CostNow { item }),
            Some((code, line)) => LineFigure::ALL
                .into_iter()
                .find(|figure| figure.code() == code)
                .and_then(|figure| {
                    let line = line.parse().ok()?;
                    Some(Self::Line { line, figure })
                }),
        };
        found.ok_or_else(|| DomainError::field_malformed("bound"))
    }
}

/// A resolved number, to be formatted in the edition's language.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BoundValue {
    Amount {
        money: Money,
    },
    /// Of one unit, which may be finer than the currency.
    Price {
        price: Rate,
        currency: Currency,
    },
    Quantity {
        quantity: Quantity,
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
    /// Lines that the totals are of.
    pub lines: &'a [Line],
    pub valid_until: NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_from_their_codes() {
        let line = Id::from_parts(1, [7; 10]);
        let of_line = LineFigure::ALL.map(|figure| BoundKey::Line { line, figure });
        let cost = BoundKey::CostNow { item: line };
        for key in BoundKey::ALL.into_iter().chain(of_line).chain([cost]) {
            assert_eq!(BoundKey::try_from(key.to_string()), Ok(key), "{key}");
        }
        for text in [
            "line_total",
            "line_total:x",
            "total:0",
            "cost_now",
            "",
            "secret",
        ] {
            let error = BoundKey::try_from(text.to_owned()).unwrap_err();
            assert_eq!(error.code, "field_malformed", "{text}");
        }
    }
}
