//! Working days: Monday to Friday. Public holidays differ by country and aren't known here.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Monday to Friday.
#[must_use]
pub fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The same day, or the Monday after a weekend (rules.md, Dates).
#[must_use]
pub fn next_working_day(date: NaiveDate) -> NaiveDate {
    let days = match date.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    plus(date, days)
}

/// The working day that comes `days` working days after a date. From a weekend, Monday is the
/// first; 0 days moves a weekend to Monday and leaves a working day alone.
#[must_use]
pub fn add_working_days(date: NaiveDate, days: u16) -> NaiveDate {
    let (start, days) = match (is_working_day(date), days) {
        (true, days) => (date, days),
        (false, 0) => return next_working_day(date),
        (false, days) => (next_working_day(date), days - 1),
    };
    let weeks = u64::from(days / 5);
    let rest = u64::from(days % 5);
    let weekend = if u64::from(start.weekday().num_days_from_monday()) + rest >= 5 {
        2
    } else {
        0
    };
    plus(start, weeks * 7 + rest + weekend)
}

/// The same day, or the Friday before a weekend.
#[must_use]
pub fn previous_working_day(date: NaiveDate) -> NaiveDate {
    let days = match date.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    date.checked_sub_days(Days::new(days))
        .unwrap_or(NaiveDate::MIN)
}

/// Working days after `from`, up to and including `to`; 0 if `to` isn't later.
#[must_use]
pub fn working_days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = (to - from).num_days();
    if days <= 0 {
        return 0;
    }
    let start = i64::from(from.weekday().num_days_from_monday());
    // Working days of a week that begin before its day `n`.
    let whole = |n: i64| n / 7 * 5 + (n % 7).min(5);
    let count = whole(start + days + 1) - whole(start + 1);
    u32::try_from(count).unwrap_or(u32::MAX)
}

pub(super) fn plus(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weekend_moves_to_monday() {
        assert_eq!(next_working_day(date("2026-11-20")), date("2026-11-20")); // Friday
        assert_eq!(next_working_day(date("2026-11-21")), date("2026-11-23"));
        assert_eq!(next_working_day(date("2026-11-22")), date("2026-11-23"));
        assert_eq!(next_working_day(date("2026-11-23")), date("2026-11-23"));
        assert_eq!(next_working_day(NaiveDate::MAX), NaiveDate::MAX);
    }

    #[test]
    fn working_days_skip_weekends() {
        assert_eq!(add_working_days(date("2026-11-20"), 1), date("2026-11-23"));
        assert_eq!(add_working_days(date("2026-11-21"), 1), date("2026-11-23"));
        assert_eq!(add_working_days(date("2026-11-21"), 0), date("2026-11-23"));
        assert_eq!(add_working_days(date("2026-11-18"), 5), date("2026-11-25"));
        assert_eq!(add_working_days(date("2026-11-18"), 0), date("2026-11-18"));
    }

    proptest! {
        #[test]
        fn counting_one_by_one_agrees(offset in 0_u64..40_000, days in 0_u16..400) {
            let from = plus(date("1990-01-01"), offset);
            let mut counted = from;
            let mut left = days;
            while left > 0 {
                counted = plus(counted, 1);
                left -= u16::from(is_working_day(counted));
            }
            prop_assert_eq!(add_working_days(from, days), next_working_day(counted));
        }

        #[test]
        fn counting_back_agrees(offset in 0_u64..40_000, days in 0_u64..400) {
            let from = plus(date("1990-01-01"), offset);
            let counted = (1..=days).filter(|day| is_working_day(plus(from, *day))).count();
            prop_assert_eq!(working_days_between(from, plus(from, days)) as usize, counted);
            prop_assert_eq!(working_days_between(plus(from, days), from), 0);
            prop_assert!(is_working_day(previous_working_day(from)));
        }
    }
}
