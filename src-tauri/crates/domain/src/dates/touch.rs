//! The stay-in-touch clock.

use chrono::NaiveDate;

use super::workday::{add_working_days, next_working_day, plus};

/// Longest rhythm in days: two years.
pub const RHYTHM_MAX: u16 = 731;

/// When the next contact is due: `rhythm_days` after the last one, counted in working days if
/// asked; a due day on a weekend moves to the next working day (rules.md, Dates). The rhythm is
/// 1–[`RHYTHM_MAX`] days and is kept within that.
#[must_use]
pub fn touch_due(last_contact: NaiveDate, rhythm_days: u16, working: bool) -> NaiveDate {
    let days = rhythm_days.clamp(1, RHYTHM_MAX);
    if working {
        add_working_days(last_contact, days)
    } else {
        next_working_day(plus(last_contact, days.into()))
    }
}

/// The contact that counts: the latest, of whatever kind (monica #1814), that isn't in the future.
#[must_use]
pub fn last_contact(
    held_on: impl IntoIterator<Item = NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    held_on.into_iter().filter(|date| *date <= today).max()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::workday::is_working_day;
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn due_day_on_a_weekend_moves_to_the_next_working_day() {
        // Saturday 21 November 2026 → Monday.
        assert_eq!(touch_due(date("2026-11-14"), 7, false), date("2026-11-23"));
        assert_eq!(touch_due(date("2026-11-13"), 7, false), date("2026-11-20"));
    }

    #[test]
    fn rhythm_counts_working_days_if_asked() {
        assert_eq!(touch_due(date("2026-11-20"), 10, true), date("2026-12-04"));
        assert_eq!(touch_due(date("2026-11-20"), 10, false), date("2026-11-30"));
        assert_eq!(touch_due(date("2026-11-18"), 0, false), date("2026-11-19"));
    }

    #[test]
    fn contact_of_any_kind_resets_the_clock() {
        let today = date("2026-11-21");
        let (meeting, call, planned) = (date("2026-09-01"), date("2026-11-02"), date("2026-12-01"));
        assert_eq!(last_contact([meeting, call, planned], today), Some(call));
        assert_eq!(last_contact([planned], today), None);
        assert_eq!(last_contact([], today), None);
    }

    proptest! {
        #[test]
        fn due_is_later_and_a_working_day(offset in 0_u64..40_000, days: u16, working: bool) {
            let last = plus(date("1990-01-01"), offset);
            let due = touch_due(last, days, working);
            prop_assert!(due > last && is_working_day(due));
        }
    }
}
