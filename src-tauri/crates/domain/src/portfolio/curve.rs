//! The 80/20 curve: how many accounts make the larger part of key revenue.

/// How many of the accounts, the largest first, it takes to make `percent` of `total`; `None` if
/// they never do. Amounts are minor units of one currency.
#[must_use]
pub fn reach(total: i64, percent: u16, amounts: impl IntoIterator<Item = i64>) -> Option<usize> {
    if total <= 0 {
        return None;
    }
    let wanted = i128::from(total) * i128::from(percent);
    let mut sum = 0_i128;
    for (index, amount) in amounts.into_iter().enumerate() {
        sum += i128::from(amount);
        if sum * 100 >= wanted {
            return Some(index + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_until_the_line_is_reached() {
        let amounts = [842, 516, 388, 301, 214, 176, 132, 97, 81, 58, 33, 24];
        let total = amounts.iter().sum();
        assert_eq!(reach(total, 80, amounts), Some(6));
        assert_eq!(reach(total, 100, amounts), Some(12));
        assert_eq!(
            reach(100, 80, [80, 20]),
            Some(1),
            "the line itself counts as reached"
        );
    }

    #[test]
    fn nothing_sold_is_reached_by_nobody() {
        assert_eq!(reach(0, 80, []), None);
        assert_eq!(reach(10, 80, [1, 1]), None);
    }

    proptest! {
        #[test]
        fn a_higher_line_never_takes_fewer(mut amounts in prop::collection::vec(1..1_000_000_i64, 1..50), low in 1..100_u16, more in 0..50_u16) {
            amounts.sort_unstable_by(|a, b| b.cmp(a));
            let total = amounts.iter().sum();
            let high = (low + more).min(100);
            prop_assert!(reach(total, low, amounts.clone()) <= reach(total, high, amounts));
        }
    }
}
