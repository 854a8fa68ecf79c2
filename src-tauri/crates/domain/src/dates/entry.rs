//! Which dates can be entered at all. One rule for every calendar date and month that comes from
//! outside, whatever it is the date of: a slip of the finger (1026, 9999) is told where it is made.
//! What is stored is read whatever it says.

use chrono::{Datelike, NaiveDate};

use super::Month;
use crate::error::{DomainError, DomainResult};

/// Years in which dates of business lie: from the oldest contract or delivery that somebody at work
/// today may have to look up, to the end of the century.
pub const FIRST_YEAR: i32 = 1950;
/// Last of [`FIRST_YEAR`].
pub const LAST_YEAR: i32 = 2099;

/// A calendar day from 1950-01-01 to 2099-12-31.
///
/// # Errors
/// `field_out_of_range {min, max}` at `place`, both as ISO 8601.
pub fn check_day(place: &str, day: NaiveDate) -> DomainResult<()> {
    if (FIRST_YEAR..=LAST_YEAR).contains(&day.year()) {
        return Ok(());
    }
    let (min, max) = (format!("{FIRST_YEAR}-01-01"), format!("{LAST_YEAR}-12-31"));
    Err(DomainError::field_out_of_range(place, min, max))
}

/// A month from 1950-01 to 2099-12.
///
/// # Errors
/// As [`check_day`].
pub fn check_month(place: &str, month: Month) -> DomainResult<()> {
    if (FIRST_YEAR..=LAST_YEAR).contains(&month.year()) {
        return Ok(());
    }
    let (min, max) = (format!("{FIRST_YEAR}-01"), format!("{LAST_YEAR}-12"));
    Err(DomainError::field_out_of_range(place, min, max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_business_lie_between_1950_and_2099() {
        for (day, taken) in [
            ("1949-12-31", false),
            ("1950-01-01", true),
            ("2026-11-22", true),
            ("2099-12-31", true),
            ("2100-01-01", false),
            ("9999-12-31", false),
        ] {
            let checked = check_day("due", day.parse().unwrap());
            assert_eq!(checked.is_ok(), taken, "{day}");
        }
        let error = check_day("due", NaiveDate::MIN).unwrap_err();
        assert_eq!(
            error.to_string(),
            "field_out_of_range {min=1950-01-01, max=2099-12-31} at due",
            "a refusal says what would be taken"
        );
    }

    #[test]
    fn months_of_business_lie_between_1950_and_2099() {
        for (month, taken) in [
            ("1949-12", false),
            ("1950-01", true),
            ("2099-12", true),
            ("2100-01", false),
        ] {
            let checked = check_month("month", month.parse().unwrap());
            assert_eq!(checked.is_ok(), taken, "{month}");
        }
    }
}
