//! Products and ratios of money, exact until they are rounded once.

use rust_decimal::Decimal;

use super::amount::{Money, too_large};
use super::currency::Currency;
use super::number::{Percent, Quantity, Rate};
use super::round::{div_half_away, minor};
use crate::error::DomainResult;

/// `kept` percent of quantity × rate, rounded half away from zero to the currency's exponent.
/// The whole is [`Percent::WHOLE`]; after a discount it is [`Percent::complement`] of it.
///
/// # Errors
/// `amount_too_large`.
pub fn product(
    quantity: Quantity,
    rate: Rate,
    kept: Percent,
    currency: Currency,
) -> DomainResult<Money> {
    let per_minor = 10_i128.pow(Quantity::SCALE + Rate::SCALE - currency.exponent());
    // More than i128 holds is far beyond the range of money.
    let value = quantity
        .scaled()
        .checked_mul(rate.scaled())
        .and_then(|exact| exact.checked_mul(kept.scaled()))
        .and_then(|exact| div_half_away(exact, per_minor * Percent::SCALED_WHOLE))
        .and_then(minor)
        .ok_or_else(|| too_large(currency))?;
    Money::new(value, currency)
}

/// `part` of `whole` as percent with 2 decimals, rounded half away from zero; None if the whole
/// isn't above zero or the currencies differ.
#[must_use]
pub fn percent_of(part: Money, whole: Money) -> Option<Decimal> {
    part.same_currency(whole).ok()?;
    if whole.minor() <= 0 {
        return None;
    }
    let hundredths = div_half_away(i128::from(part.minor()) * 10_000, whole.minor().into())?;
    Decimal::try_from_i128_with_scale(hundredths, 2)
        .ok()
        .map(|percent| percent.normalize())
}

impl Money {
    /// So many percent of the amount, rounded half away from zero.
    #[must_use]
    pub fn part(self, percent: Percent) -> Self {
        // At most the amount itself, so it is in range.
        let value = i128::from(self.minor()) * percent.scaled();
        div_half_away(value, Percent::SCALED_WHOLE)
            .and_then(minor)
            .and_then(|minor| Self::new(minor, self.currency()).ok())
            .unwrap_or(self)
    }
}

impl Percent {
    /// What is left of the whole: 100 − this.
    #[must_use]
    pub fn complement(self) -> Self {
        // In range and scale whenever this is.
        Self::new(Decimal::ONE_HUNDRED - self.get()).unwrap_or(Self::ZERO)
    }
}

#[cfg(test)]
#[allow(
    clippy::inconsistent_digit_grouping,
    reason = "cents stand apart from euros"
)]
mod tests {
    use proptest::prelude::*;

    use super::super::amount::MINOR_MAX;
    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR).unwrap()
    }

    #[test]
    fn product_is_rounded_once() {
        let of = |q: &str, r: &str, kept: &str| {
            let kept = kept.parse().unwrap();
            product(q.parse().unwrap(), r.parse().unwrap(), kept, Currency::EUR)
        };
        assert_eq!(of("1240000", "0.41", "100").unwrap(), eur(508_400_00));
        // 1.005 × 99 % is 0.99495; rounded before the percentage it would be 1.00.
        assert_eq!(of("3", "0.335", "99").unwrap(), eur(99));
        assert_eq!(of("-1", "0.005", "100").unwrap(), eur(-1));
        assert_eq!(
            of("999999999", "999999999999", "100").unwrap_err().code,
            "amount_too_large"
        );
    }

    #[test]
    fn percent_of_a_whole_has_two_decimals() {
        assert_eq!(
            percent_of(eur(416_504_00), eur(209_000_00))
                .unwrap()
                .to_string(),
            "199.28"
        );
        assert_eq!(percent_of(eur(-1), eur(8)).unwrap().to_string(), "-12.5");
        assert_eq!(percent_of(eur(1), eur(0)), None);
        assert_eq!(percent_of(eur(1), eur(-5)), None);
        assert_eq!(
            percent_of(eur(1), Money::new(1, Currency::USD).unwrap()),
            None
        );
        assert!(percent_of(eur(MINOR_MAX), eur(1)).is_some());
    }

    proptest! {
        #[test]
        fn part_and_the_rest_differ_by_one_unit_at_most(minor in -MINOR_MAX..=MINOR_MAX, scaled in 0_i64..=1_000_000) {
            let percent = Percent::new(Decimal::new(scaled, 4)).unwrap();
            prop_assert_eq!(percent.complement().complement(), percent);
            let both = eur(minor).part(percent).minor() + eur(minor).part(percent.complement()).minor();
            prop_assert!((both - minor).abs() <= 1);
            prop_assert_eq!(eur(minor).part(Percent::WHOLE).minor(), minor);
        }
    }
}
