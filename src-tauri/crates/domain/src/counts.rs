//! Ranges of whole numbers that are entered, each field's in one place: the checks of the nouns read
//! them, and so does whoever is handed a number that the field could not even hold (−1 people, a
//! million million days).

use crate::error::{DomainError, DomainResult};

/// By the name of the field; both ends belong to the range.
const RANGES: [(&str, i64, i64); 22] = [
    // Percent.
    ("alternative_chance", 0, 100),
    // Weights of the parts of health.
    ("coverage", 0, 100),
    // People who could buy or influence.
    ("could_decide", 0, 999),
    // Days until they could have left us.
    ("days", 0, 3_650),
    ("delivery", 0, 100),
    ("employees", 1, 10_000_000),
    ("freshness", 0, 100),
    ("guard_hours", 0, 720),
    // Months that a calculation looks ahead.
    ("horizon_months", 12, 120),
    ("influence", 1, 5),
    // Rows of a list asked for at once.
    ("limit", 1, 500),
    ("loyalty", 0, 100),
    // Out of ten.
    ("mark", 0, 10),
    // Of a contact or a meeting; a day at most.
    ("minutes", 1, 1_440),
    ("profile", 0, 100),
    ("review", 0, 100),
    ("risks", 0, 100),
    ("satisfaction", 0, 100),
    ("silent_days", 1, 365),
    // Days for which the terms of a proposal are held.
    ("validity_days", 1, 366),
    // Of a criterion of the ideal customer.
    ("weight", 1, 10),
    // Of the interface, percent.
    ("zoom", 50, 200),
];

/// The least and the most that a field of this name takes; `None` where it depends on others.
#[must_use]
pub fn range_of(field: &str) -> Option<(i64, i64)> {
    RANGES
        .iter()
        .find(|(name, ..)| *name == field)
        .map(|(_, min, max)| (*min, *max))
}

/// A whole number within the range of its field; nothing is fine too.
///
/// # Errors
/// `field_out_of_range {min, max}` at `field`.
pub fn check_count<T: Into<i64>>(field: &str, value: Option<T>) -> DomainResult<()> {
    let Some((min, max)) = range_of(field) else {
        return Ok(());
    };
    match value.map(Into::into) {
        Some(value) if !(min..=max).contains(&value) => {
            Err(DomainError::field_out_of_range(field, min, max))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{HORIZON_MAX, HORIZON_MIN};
    use crate::switching::MOST_DAYS;

    #[test]
    fn ranges_that_others_count_with_are_the_same() {
        let horizon = (i64::from(HORIZON_MIN), i64::from(HORIZON_MAX));
        assert_eq!(range_of("horizon_months"), Some(horizon));
        assert_eq!(range_of("days"), Some((0, i64::from(MOST_DAYS))));
    }

    #[test]
    fn both_ends_belong_to_a_range() {
        for (field, min, max) in RANGES {
            for (value, taken) in [(min - 1, false), (min, true), (max, true), (max + 1, false)] {
                let checked = check_count(field, Some(value));
                assert_eq!(checked.is_ok(), taken, "{field} of {value}");
            }
            assert!(
                check_count::<i64>(field, None).is_ok(),
                "{field} is not said"
            );
        }
        assert_eq!(range_of("no_such_field"), None);
    }
}
