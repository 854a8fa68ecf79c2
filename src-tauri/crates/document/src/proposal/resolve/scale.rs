//! Scales of charts: round numbers for the lines of the grid.

use redbook_i18n::Fraction;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::words::Words;
use crate::proposal::TickView;

/// Lines of the grid at most; one more where the ends of the scale are among them.
const TICKS: i128 = 5;

/// For drawing only.
pub(super) fn number(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

/// Lines from the highest down, zero among them: steps of 1, 2 or 5 of some power of ten. All are
/// among the values.
pub(super) fn ticks(words: &Words<'_>, values: impl Iterator<Item = Decimal>) -> Vec<TickView> {
    lines(words, values, TICKS, |low, high| (low.ceil(), high.floor()))
}

/// The same with a line at or beyond the lowest and the highest value.
pub(super) fn ticks_around(
    words: &Words<'_>,
    values: impl Iterator<Item = Decimal>,
) -> Vec<TickView> {
    lines(words, values, TICKS + 1, |low, high| {
        (low.floor(), high.ceil())
    })
}

/// `ends` are the first and the last line of a scale counted in steps.
fn lines(
    words: &Words<'_>,
    values: impl Iterator<Item = Decimal>,
    most: i128,
    ends: impl Fn(Decimal, Decimal) -> (Decimal, Decimal),
) -> Vec<TickView> {
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
        let (first, last) = ends(low / step, high / step);
        let count = |end: Decimal| end.to_i128().unwrap_or_default();
        let (first, last) = (count(first), count(last));
        if last - first < most {
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
