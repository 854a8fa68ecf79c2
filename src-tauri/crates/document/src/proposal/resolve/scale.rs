//! Scales of charts: round numbers for the lines of the grid.

use redbook_i18n::Fraction;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::words::Words;
use crate::proposal::TickView;

/// Lines of the grid at most.
const TICKS: i128 = 5;

/// For drawing only.
pub(super) fn number(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

/// Lines from the highest down, zero among them: steps of 1, 2 or 5 of some power of ten.
pub(super) fn ticks(words: &Words<'_>, values: impl Iterator<Item = Decimal>) -> Vec<TickView> {
    let (mut low, mut high) = (Decimal::ZERO, Decimal::ZERO);
    for value in values {
        (low, high) = (low.min(value), high.max(value));
    }
    let steps = (-3_i32..=16).flat_map(|power| [1, 2, 5].map(|digit| (digit, power)));
    for (digit, power) in steps {
        let step = match u32::try_from(power) {
            Ok(up) => Decimal::from(digit * 10_i64.pow(up)),
            Err(_) => Decimal::new(digit, power.unsigned_abs()),
        };
        let first = (low / step).ceil().to_i128().unwrap_or_default();
        let last = (high / step).floor().to_i128().unwrap_or_default();
        if last - first < TICKS {
            let tick = |count| {
                let at = Decimal::from(count) * step;
                TickView {
                    at: number(at),
                    label: words.format.number(at, Fraction::UpTo(3)),
                }
            };
            return (first..=last).rev().map(tick).collect();
        }
    }
    Vec::new()
}
