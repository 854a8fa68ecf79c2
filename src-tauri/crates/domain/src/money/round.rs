//! Rounding: half away from zero, everywhere and only so (rules.md, Money).

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::amount::MINOR_MAX;

/// Rounds to a whole number, half away from zero (2.5 → 3, −2.5 → −3).
/// `None` if the result is outside the range of money ([`MINOR_MAX`]).
#[must_use]
pub fn round_half_away(value: Decimal) -> Option<i64> {
    value
        .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
        .to_i64()
        .filter(|minor| minor.unsigned_abs() <= MINOR_MAX.unsigned_abs())
}

/// `numerator / denominator` rounded half away from zero, exactly.
/// `None` if the denominator isn't positive or the sum overflows.
#[must_use]
pub fn div_half_away(numerator: i128, denominator: i128) -> Option<i128> {
    if denominator <= 0 {
        return None;
    }
    let whole = numerator / denominator;
    let rest = numerator % denominator;
    // rest.abs() ≥ denominator / 2, without doubling: half of an odd number rounds up.
    if rest.abs() >= denominator - denominator / 2 {
        whole.checked_add(numerator.signum())
    } else {
        Some(whole)
    }
}

/// Narrows to minor units; `None` outside the range of money.
#[must_use]
pub fn minor(value: i128) -> Option<i64> {
    i64::try_from(value)
        .ok()
        .filter(|minor| minor.unsigned_abs() <= MINOR_MAX.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rounds_half_away_from_zero() {
        for (value, rounded) in [
            ("0", 0),
            ("0.4999", 0),
            ("0.5", 1),
            ("1.5", 2),
            ("2.5", 3),
            ("-0.5", -1),
            ("-2.5", -3),
            ("-2.4999999999", -2),
            ("9007199254740991", MINOR_MAX),
        ] {
            assert_eq!(round_half_away(value.parse().unwrap()), Some(rounded));
        }
        assert_eq!(round_half_away("9007199254740991.5".parse().unwrap()), None);
        assert_eq!(round_half_away(Decimal::MAX), None);
        assert_eq!(round_half_away(Decimal::MIN), None);
    }

    #[test]
    fn division_rounds_half_away_from_zero() {
        assert_eq!(div_half_away(5, 2), Some(3));
        assert_eq!(div_half_away(-5, 2), Some(-3));
        assert_eq!(div_half_away(1, 3), Some(0));
        assert_eq!(div_half_away(2, 3), Some(1));
        assert_eq!(div_half_away(-2, 3), Some(-1));
        assert_eq!(div_half_away(i128::MAX, 1), Some(i128::MAX));
        assert_eq!(div_half_away(1, 0), None);
        assert_eq!(div_half_away(1, -1), None);
    }

    proptest! {
        #[test]
        fn both_ways_of_rounding_agree(mantissa in -10_i64.pow(15)..10_i64.pow(15), scale in 0_u32..8) {
            let value = Decimal::new(mantissa, scale);
            let exact = div_half_away(i128::from(mantissa), 10_i128.pow(scale));
            prop_assert_eq!(round_half_away(value).map(i128::from), exact);
        }

        #[test]
        fn rounding_is_off_by_half_at_most(n in any::<i64>(), d in 1_i128..1_000_000) {
            let n = i128::from(n);
            let rounded = div_half_away(n, d).unwrap();
            prop_assert!((rounded * d - n).abs() * 2 <= d);
        }
    }
}
