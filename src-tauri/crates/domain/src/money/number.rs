//! Exact decimals with a stated range and scale. They travel as strings (`"0.0345"`), never as
//! JSON numbers: a number would pass through a float on its way.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// Longest text that is looked at; longer can't be a number in any of the ranges.
const TEXT_MAX: usize = 40;

macro_rules! decimal {
    ($(#[$doc:meta])* $name:ident, $field:literal, min $min:expr, max $max:expr, scale $scale:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Decimal);

        impl $name {
            /// Decimal places kept.
            pub const SCALE: u32 = $scale;
            pub const ZERO: Self = Self(Decimal::ZERO);
            pub const ONE: Self = Self(Decimal::ONE);
            pub const MIN: Decimal = $min;
            pub const MAX: Decimal = $max;

            /// # Errors
            #[doc = concat!("At `", $field, "`: `field_too_precise {decimals}` for more decimal places than")]
            /// [`Self::SCALE`] (zeros at the end don't count), `field_out_of_range {min, max}`.
            pub fn new(value: Decimal) -> DomainResult<Self> {
                // A zero has no sign: "-0" and "0" are one value and one text.
                let value = if value.is_zero() { Decimal::ZERO } else { value.normalize() };
                if value.scale() > Self::SCALE {
                    return Err(DomainError::field_too_precise($field, Self::SCALE));
                }
                if value < Self::MIN || value > Self::MAX {
                    return Err(DomainError::field_out_of_range($field, Self::MIN, Self::MAX));
                }
                Ok(Self(value))
            }

            #[must_use]
            pub const fn get(self) -> Decimal {
                self.0
            }

            #[must_use]
            pub fn is_zero(self) -> bool {
                self.0.is_zero()
            }

            /// The value × 10^SCALE, a whole number: sums are done in integers from here.
            #[must_use]
            pub fn scaled(self) -> i128 {
                self.0.mantissa() * 10_i128.pow(Self::SCALE - self.0.scale())
            }
        }

        impl FromStr for $name {
            type Err = DomainError;

            /// Plain decimal notation with a point: `-12.5`; no exponent, no grouping.
            fn from_str(text: &str) -> DomainResult<Self> {
                Self::new(parse_plain(text).ok_or_else(|| DomainError::field_malformed($field))?)
            }
        }

        impl TryFrom<String> for $name {
            type Error = DomainError;

            fn try_from(text: String) -> DomainResult<Self> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.to_string()
            }
        }

        impl TryFrom<Decimal> for $name {
            type Error = DomainError;

            fn try_from(value: Decimal) -> DomainResult<Self> {
                Self::new(value)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

decimal! {
    /// How many: ±999 999 999.999999, at most 6 decimals. Negative for what the customer gives
    /// back, see [`crate::pricing::Pricing::check`].
    Quantity, "quantity",
    min Decimal::from_parts(2_764_472_319, 232_830, 0, true, 6),
    max Decimal::from_parts(2_764_472_319, 232_830, 0, false, 6),
    scale 6
}

decimal! {
    /// Price or cost of one, in major units: 0–999 999 999 999.999999, at most 6 decimals,
    /// which may be more than the currency has (€0.0345 a piece). Zero is a price; no price is
    /// `None`.
    Rate, "rate",
    min Decimal::ZERO,
    max Decimal::from_parts(2_808_348_671, 232_830_643, 0, false, 6),
    scale 6
}

decimal! {
    /// 0–100, at most 4 decimals: discounts, taxes, ramps.
    Percent, "percent",
    min Decimal::ZERO,
    max Decimal::ONE_HUNDRED,
    scale 4
}

impl Percent {
    /// One hundred percent, scaled as [`Percent::scaled`].
    pub const SCALED_WHOLE: i128 = 1_000_000;
    pub const WHOLE: Self = Self(Decimal::ONE_HUNDRED);
}

fn parse_plain(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        None => (digits, "0"),
        Some(parts) => parts,
    };
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() > TEXT_MAX || !plain(whole) || !plain(fraction) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ranges_are_as_stated() {
        assert_eq!(Quantity::MAX.to_string(), "999999999.999999");
        assert_eq!(Quantity::MIN.to_string(), "-999999999.999999");
        assert_eq!(Rate::MAX.to_string(), "999999999999.999999");
        assert_eq!(Percent::WHOLE.scaled(), Percent::SCALED_WHOLE);
        assert!(Quantity::new(Quantity::MAX).is_ok() && Quantity::new(Quantity::MIN).is_ok());
        assert_eq!(
            "1000000000".parse::<Quantity>().unwrap_err().code,
            "field_out_of_range"
        );
        assert_eq!("-0.01".parse::<Rate>().unwrap_err().arg("min"), Some("0"));
        assert_eq!(
            "100.0001".parse::<Percent>().unwrap_err().arg("max"),
            Some("100")
        );
    }

    #[test]
    fn scale_is_limited() {
        assert_eq!("0.0345".parse::<Rate>().unwrap().scaled(), 34_500);
        let error = "1.0000001".parse::<Quantity>().unwrap_err();
        assert_eq!(
            (error.code, error.arg("decimals")),
            ("field_too_precise", Some("6"))
        );
        assert_eq!(
            "33.33333".parse::<Percent>().unwrap_err().code,
            "field_too_precise"
        );
        assert!("33.3333000000".parse::<Percent>().is_ok());
    }

    #[test]
    fn travels_as_a_string_only() {
        let rate: Rate = serde_json::from_str("\"148000.00\"").unwrap();
        assert_eq!(serde_json::to_string(&rate).unwrap(), "\"148000\"");
        assert!(serde_json::from_str::<Rate>("0.1").is_err());
        assert!(serde_json::from_str::<Rate>("1").is_err());
        assert_eq!(String::from("-0.00".parse::<Rate>().unwrap()), "0");
    }

    #[test]
    fn only_plain_notation_is_read() {
        for text in [
            "", "-", ".", "1.", ".5", "+1", "1e3", "1_000", "1,5", " 1", "1 000", "٣", "--1",
        ] {
            assert_eq!(
                text.parse::<Quantity>().unwrap_err().code,
                "field_malformed",
                "{text:?}"
            );
        }
        assert!("9".repeat(41).parse::<Quantity>().is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,50}") {
            let _ = text.parse::<Quantity>();
        }

        #[test]
        fn text_and_back(mantissa in -999_999_999_999_999_i64..=999_999_999_999_999) {
            let quantity = Quantity::new(Decimal::new(mantissa, 6)).unwrap();
            prop_assert_eq!(quantity.scaled(), i128::from(mantissa));
            prop_assert_eq!(String::from(quantity).parse::<Quantity>().unwrap(), quantity);
        }
    }
}
