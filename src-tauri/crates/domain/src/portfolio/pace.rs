//! Where a share is going, if it goes on as it did.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Longer than this nothing goes on as it did, years.
const YEARS: i32 = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Percentage points a year, one decimal; negative if it falls.
    pub yearly: Decimal,
    /// Year in which the straight line passes the limit, if within ten years.
    pub passes: Option<i32>,
}

/// The straight line (least squares) through shares of sales in percent, `(year, share)`; the
/// year may have a fraction. `None` below three points, or if all are of one moment.
#[must_use]
pub fn pace(points: &[(Decimal, Decimal)], limit: u16) -> Option<Pace> {
    let (last, _) = *points.last()?;
    let count = Decimal::from(points.len());
    if points.len() < 3 {
        return None;
    }
    let mean =
        |of: fn(&(Decimal, Decimal)) -> Decimal| points.iter().map(of).sum::<Decimal>() / count;
    let (x, y) = (mean(|(x, _)| *x), mean(|(_, y)| *y));
    let spread: Decimal = points.iter().map(|(at, _)| (*at - x) * (*at - x)).sum();
    let slope = points
        .iter()
        .map(|(at, share)| (*at - x) * (*share - y))
        .sum::<Decimal>()
        .checked_div(spread)?;
    let limit = Decimal::from(limit);
    let now = y + slope * (last - x);
    let passes = (slope > Decimal::ZERO && now < limit)
        .then(|| last + (limit - now) / slope)
        .and_then(|year| year.floor().to_i32())
        .filter(|year| last.to_i32().is_some_and(|now| year - now <= YEARS));
    Some(Pace {
        yearly: slope.round_dp(1).normalize(),
        passes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(shares: &[i64]) -> Vec<(Decimal, Decimal)> {
        let year = |index: usize| Decimal::from(2022 + index);
        shares
            .iter()
            .enumerate()
            .map(|(i, share)| (year(i), Decimal::from(*share)))
            .collect()
    }

    #[test]
    fn a_point_a_year_passes_the_limit_in_its_year() {
        let pace = pace(&points(&[68, 69, 70, 71]), 75).unwrap();
        assert_eq!(pace.yearly, Decimal::ONE);
        assert_eq!(pace.passes, Some(2029));
    }

    #[test]
    fn what_falls_or_is_far_away_passes_nothing() {
        assert_eq!(pace(&points(&[40, 30, 20]), 75).unwrap().passes, None);
        assert_eq!(
            pace(&points(&[10, 11, 12]), 75).unwrap().passes,
            None,
            "in 63 years"
        );
        assert_eq!(
            pace(&points(&[80, 81, 82]), 75).unwrap().passes,
            None,
            "it is past it already"
        );
    }

    #[test]
    fn two_points_are_no_pace() {
        assert_eq!(pace(&points(&[1, 2]), 75), None);
        let same = (Decimal::ONE, Decimal::ONE);
        assert_eq!(pace(&[same, same, same], 75), None);
    }
}
