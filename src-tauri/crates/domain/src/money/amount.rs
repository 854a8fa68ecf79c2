//! An amount of money.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::currency::Currency;
use super::round::{minor as narrow, round_half_away};
use crate::error::{DomainError, DomainResult};

/// Largest amount in minor units either way: 2⁵³ − 1, so that JavaScript holds it exactly.
pub const MINOR_MAX: i64 = 9_007_199_254_740_991;

/// Minor units of a currency, within ±[`MINOR_MAX`].
/// Serializes as `{ "minor": 12345, "currency": "EUR" }`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(try_from = "Parts", into = "Parts")]
pub struct Money {
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    minor: i64,
    currency: Currency,
}

/// What travels; [`Money`] is made of it only within its range.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// An amount of minor units (cents of a euro, whole yen).
    ///
    /// # Errors
    /// `amount_too_large {max}` outside ±[`MINOR_MAX`].
    pub fn new(minor: i64, currency: Currency) -> DomainResult<Self> {
        narrow(i128::from(minor))
            .map(|minor| Self { minor, currency })
            .ok_or_else(|| too_large(currency))
    }

    /// Nothing, in this currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// From major units, rounded half away from zero to the currency's exponent.
    ///
    /// # Errors
    /// `amount_too_large {max}` outside the range.
    pub fn from_major(major: Decimal, currency: Currency) -> DomainResult<Self> {
        major
            .checked_mul(Decimal::from(currency.minor_per_major()))
            .and_then(round_half_away)
            .map(|minor| Self { minor, currency })
            .ok_or_else(|| too_large(currency))
    }

    /// In major units, exactly.
    #[must_use]
    pub fn to_major(self) -> Decimal {
        Decimal::new(self.minor, self.currency.exponent())
    }

    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// # Errors
    /// `currency_mismatch {expected, found}` or `amount_too_large`.
    pub fn checked_add(self, other: Self) -> DomainResult<Self> {
        self.same_currency(other)?;
        Self::new(self.minor.saturating_add(other.minor), self.currency)
    }

    /// # Errors
    /// `currency_mismatch {expected, found}` or `amount_too_large`.
    pub fn checked_sub(self, other: Self) -> DomainResult<Self> {
        self.checked_add(other.negated())
    }

    /// The same amount the other way; the range is symmetric, so it always exists.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self {
            minor: -self.minor,
            currency: self.currency,
        }
    }

    /// Sum of amounts; zero of `currency` for none.
    ///
    /// # Errors
    /// `currency_mismatch {expected, found}` or `amount_too_large`.
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> DomainResult<Self> {
        amounts
            .into_iter()
            .try_fold(Self::zero(currency), Self::checked_add)
    }

    /// # Errors
    /// `currency_mismatch {expected, found}` if the other amount is of another currency.
    pub fn same_currency(self, other: Self) -> DomainResult<()> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(DomainError::new("currency_mismatch")
            .with("expected", self.currency)
            .with("found", other.currency))
    }
}

/// `amount_too_large {max}`, the largest amount of this currency in whole units, as it is written.
pub(crate) fn too_large(currency: Currency) -> DomainError {
    DomainError::new("amount_too_large").with("max", Decimal::new(MINOR_MAX, currency.exponent()))
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_major(), self.currency)
    }
}

impl TryFrom<Parts> for Money {
    type Error = DomainError;

    fn try_from(parts: Parts) -> DomainResult<Self> {
        Self::new(parts.minor, parts.currency)
    }
}

impl From<Money> for Parts {
    fn from(money: Money) -> Self {
        Self {
            minor: money.minor,
            currency: money.currency,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR).unwrap()
    }

    #[test]
    fn serializes_as_minor_and_currency() {
        let json = r#"{"minor":12345,"currency":"EUR"}"#;
        assert_eq!(serde_json::to_string(&eur(12345)).unwrap(), json);
        assert_eq!(serde_json::from_str::<Money>(json).unwrap(), eur(12345));
    }

    #[test]
    fn stays_within_what_javascript_holds() {
        assert!(Money::new(MINOR_MAX, Currency::EUR).is_ok());
        assert!(Money::new(-MINOR_MAX, Currency::EUR).is_ok());
        for minor in [MINOR_MAX + 1, -MINOR_MAX - 1, i64::MAX, i64::MIN] {
            let error = Money::new(minor, Currency::EUR).unwrap_err();
            assert_eq!(error.code, "amount_too_large");
            assert_eq!(
                error.arg("max"),
                Some("90071992547409.91"),
                "what would fit"
            );
        }
        let json = r#"{"minor":9007199254740992,"currency":"EUR"}"#;
        assert!(serde_json::from_str::<Money>(json).is_err());
        assert!(eur(MINOR_MAX).checked_add(eur(1)).is_err());
        assert!(eur(-MINOR_MAX).checked_sub(eur(1)).is_err());
    }

    #[test]
    fn floats_are_refused() {
        assert!(serde_json::from_str::<Money>(r#"{"minor":1.5,"currency":"EUR"}"#).is_err());
        assert!(serde_json::from_str::<Money>(r#"{"minor":1.0,"currency":"EUR"}"#).is_err());
    }

    #[test]
    fn currencies_do_not_mix() {
        let error = eur(1).checked_add(Money::zero(Currency::USD)).unwrap_err();
        assert_eq!(error.code, "currency_mismatch");
        assert_eq!(error.arg("expected"), Some("EUR"));
        assert_eq!(error.arg("found"), Some("USD"));
    }

    #[test]
    fn major_units_round_to_the_exponent() {
        let cases = [
            ("EUR", "12.345", 1235),
            ("JPY", "12.5", 13),
            ("KWD", "-1.0005", -1001),
        ];
        for (code, major, minor) in cases {
            let currency = Currency::new(code).unwrap();
            let money = Money::from_major(major.parse().unwrap(), currency).unwrap();
            assert_eq!(money.minor(), minor, "{code}");
        }
        assert!(Money::from_major(Decimal::MAX, Currency::EUR).is_err());
        assert_eq!(eur(-12345).to_major().to_string(), "-123.45");
    }

    proptest! {
        #[test]
        fn adding_and_taking_away_returns(a in -MINOR_MAX..=MINOR_MAX, b in -MINOR_MAX..=MINOR_MAX) {
            if let Ok(sum) = eur(a).checked_add(eur(b)) {
                prop_assert_eq!(sum.checked_sub(eur(b)).unwrap(), eur(a));
            } else {
                prop_assert!((i128::from(a) + i128::from(b)).abs() > i128::from(MINOR_MAX));
            }
        }

        #[test]
        fn major_and_back(minor in -MINOR_MAX..=MINOR_MAX, code in "EUR|JPY|KWD") {
            let money = Money::new(minor, Currency::new(&code).unwrap()).unwrap();
            prop_assert_eq!(Money::from_major(money.to_major(), money.currency()).unwrap(), money);
        }
    }
}
