//! Sharing a sum so that the parts make the whole: largest remainder (rules.md, Money).

/// Shares `total` in proportion to `weights`; the parts add up to `total` exactly.
///
/// Each part is its exact quota rounded down; what is left goes, one unit each, to the parts with
/// the largest remainders, earlier ones first among equals. Weights may be of mixed sign (a
/// credited line), as long as they don't add up to zero.
///
/// `None` if the weights add up to zero and `total` doesn't, or a product overflows.
#[must_use]
pub fn share(total: i64, weights: &[i64]) -> Option<Vec<i64>> {
    if total == 0 {
        return Some(vec![0; weights.len()]);
    }
    let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if sum == 0 {
        return None;
    }
    let sign = sum.signum();
    let numerators = weights
        .iter()
        .map(|weight| (i128::from(total) * i128::from(*weight)).checked_mul(sign))
        .collect::<Option<Vec<_>>>()?;
    apportion(total, &numerators, sum.abs())
}

/// Rounds the exact quotas `numerators[i] / denominator` to whole parts that add up to `total`,
/// by largest remainder. `total` must be the sum of the quotas rounded in whatever way.
///
/// `None` if the denominator isn't positive, or `total` is further from the sum of the quotas
/// than rounding can explain.
#[must_use]
pub fn apportion(total: i64, numerators: &[i128], denominator: i128) -> Option<Vec<i64>> {
    if denominator <= 0 {
        return None;
    }
    let mut parts = numerators
        .iter()
        .map(|numerator| numerator.div_euclid(denominator))
        .collect::<Vec<_>>();
    let floor = parts
        .iter()
        .try_fold(0_i128, |sum, part| sum.checked_add(*part))?;
    let left = usize::try_from(i128::from(total).checked_sub(floor)?).ok()?;
    if left > parts.len() {
        return None;
    }
    let mut order = (0..parts.len()).collect::<Vec<_>>();
    // Stable: among equal remainders the earlier part goes first.
    order.sort_by_key(|index| std::cmp::Reverse(numerators[*index].rem_euclid(denominator)));
    for index in order.into_iter().take(left) {
        parts[index] += 1;
    }
    parts
        .into_iter()
        .map(|part| i64::try_from(part).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_make_the_whole() {
        assert_eq!(share(100, &[1, 1, 1]), Some(vec![34, 33, 33]));
        assert_eq!(share(-100, &[1, 1, 1]), Some(vec![-33, -33, -34]));
        assert_eq!(share(5, &[70, 20, 10]), Some(vec![4, 1, 0]));
        assert_eq!(share(7, &[0, 3, 0]), Some(vec![0, 7, 0]));
        assert_eq!(share(10, &[1000, -999]), Some(vec![10_000, -9_990]));
        assert_eq!(share(10, &[-3, -1]), Some(vec![8, 2]));
    }

    #[test]
    fn nothing_to_share_over() {
        assert_eq!(share(0, &[0, 0]), Some(vec![0, 0]));
        assert_eq!(share(0, &[]), Some(vec![]));
        assert_eq!(share(1, &[0, 0]), None);
        assert_eq!(share(1, &[5, -5]), None);
        assert_eq!(share(1, &[]), None);
    }

    #[test]
    fn quotas_far_from_the_total_are_refused() {
        assert_eq!(apportion(10, &[1, 1], 1), None);
        assert_eq!(apportion(1, &[1, 1], 1), None);
        assert_eq!(apportion(1, &[1], 0), None);
        assert_eq!(apportion(2, &[8, 8], 10), Some(vec![1, 1]));
    }

    proptest! {
        #[test]
        fn share_adds_up_and_stays_near_the_quota(
            total in -10_i64.pow(15)..10_i64.pow(15),
            weights in prop::collection::vec(0_i64..10_i64.pow(12), 1..20),
        ) {
            let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
            prop_assume!(sum > 0);
            let parts = share(total, &weights).unwrap();
            prop_assert_eq!(parts.iter().sum::<i64>(), total);
            for (part, weight) in parts.iter().zip(&weights) {
                let off = i128::from(*part) * sum - i128::from(total) * i128::from(*weight);
                prop_assert!(off.abs() < sum);
                prop_assert!(*weight != 0 || *part == 0);
            }
        }

        #[test]
        fn share_with_credits_adds_up(
            total in -10_i64.pow(12)..10_i64.pow(12),
            weights in prop::collection::vec(-10_i64.pow(9)..10_i64.pow(9), 1..20),
        ) {
            if let Some(parts) = share(total, &weights) {
                prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(total));
            } else {
                prop_assert_eq!(weights.iter().sum::<i64>(), 0);
            }
        }
    }
}
