//! How much hangs on key accounts together, and on one account alone.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::Rules;

/// Where the share of all key accounts stands in its normal band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Nothing was sold.
    Unknown,
    Low,
    Normal,
    High,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    /// Percent of all sales, one decimal; `None` if nothing was sold.
    pub key: Option<Decimal>,
    pub band: Band,
    pub largest: Option<Decimal>,
    /// Single-customer dependence (M1).
    pub danger: bool,
}

/// Part of a whole in percent, one decimal, half away from zero; `None` if the whole isn't positive.
#[must_use]
pub fn percent(part: i64, whole: i64) -> Option<Decimal> {
    (whole > 0).then(|| {
        (Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole))
            .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
    })
}

/// From sales in minor units of one currency: of all accounts, of key accounts, of the largest one.
/// Judged on the exact sums, shown rounded: 75.04 % is a danger although it reads 75.0.
#[must_use]
pub fn dependency(all: i64, key: i64, largest: i64, rules: &Rules) -> Dependency {
    let above =
        |part: i64, limit: u16| i128::from(part) * 100 > i128::from(all) * i128::from(limit);
    let below =
        |part: i64, limit: u16| i128::from(part) * 100 < i128::from(all) * i128::from(limit);
    let band = if all <= 0 {
        Band::Unknown
    } else if below(key, rules.key_low) {
        Band::Low
    } else if above(key, rules.key_high) {
        Band::High
    } else {
        Band::Normal
    };
    Dependency {
        key: percent(key, all),
        band,
        largest: percent(largest, all),
        danger: all > 0 && above(largest, rules.danger),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(all: i64, key: i64, largest: i64) -> Dependency {
        dependency(all, key, largest, &Rules::default())
    }

    #[test]
    fn the_band_holds_its_own_ends() {
        assert_eq!(of(1000, 299, 0).band, Band::Low);
        assert_eq!(of(1000, 300, 0).band, Band::Normal);
        assert_eq!(of(1000, 550, 0).band, Band::Normal);
        assert_eq!(of(1000, 551, 0).band, Band::High);
    }

    #[test]
    fn danger_is_above_the_limit_however_it_rounds() {
        assert!(!of(10_000, 0, 7500).danger);
        let close = of(10_000, 0, 7504);
        assert!(close.danger);
        assert_eq!(close.largest.unwrap().to_string(), "75");
    }

    #[test]
    fn nothing_sold_is_unknown_and_no_danger() {
        let none = of(0, 0, 0);
        assert_eq!(
            (none.band, none.key, none.danger),
            (Band::Unknown, None, false)
        );
        // More credited than sold.
        assert_eq!(of(-5, -5, 3).band, Band::Unknown);
    }

    proptest! {
        #[test]
        fn shares_never_overflow(all in any::<i64>(), key in any::<i64>(), largest in any::<i64>()) {
            let found = of(all, key, largest);
            prop_assert_eq!(found.key.is_none(), all <= 0);
        }
    }
}
