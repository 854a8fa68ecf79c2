//! The facts with which the next revision begins.

use chrono::{Days, NaiveDate};

use crate::error::{DomainError, DomainResult};
use crate::proposal::ProposalFacts;

/// The same proposal prepared today: its terms hold from now for as many days as they did.
#[must_use]
pub fn revised(facts: &ProposalFacts, today: NaiveDate) -> ProposalFacts {
    let days = (facts.valid_until - facts.prepared_on).num_days();
    let valid_until = today
        .checked_add_days(Days::new(u64::try_from(days).unwrap_or_default()))
        .unwrap_or(NaiveDate::MAX);
    ProposalFacts {
        prepared_on: today,
        valid_until,
        ..facts.clone()
    }
}

/// The same proposal with a later last day and nothing else changed.
///
/// # Errors
/// `field_out_of_range {min, max}` at `valid_until` for a day that isn't later than the one that
/// was promised, has passed, or is more than ten years away.
pub fn extended(
    facts: &ProposalFacts,
    valid_until: NaiveDate,
    today: NaiveDate,
) -> DomainResult<ProposalFacts> {
    let next = facts.valid_until.succ_opt().unwrap_or(NaiveDate::MAX);
    let (first, last) = (next.max(today), today + Days::new(3_660));
    if !(first..=last).contains(&valid_until) {
        return Err(DomainError::field_out_of_range("valid_until", first, last));
    }
    Ok(ProposalFacts {
        valid_until,
        ..facts.clone()
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Language;
    use crate::money::Currency;
    use crate::pricing::Pricing;

    fn facts(prepared_on: NaiveDate, valid_until: NaiveDate) -> ProposalFacts {
        ProposalFacts {
            title: "Crates".into(),
            language: Language::En,
            prepared_on,
            valid_until,
            pricing: Pricing::new(Currency::EUR),
            calculation: None,
            look: Default::default(),
        }
    }

    fn day(at: i32) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(730_000 + at).unwrap()
    }

    proptest! {
        #[test]
        fn a_revision_holds_as_long_as_the_version_before(from in 0..9_000, days in 0..400, later in 0..900) {
            let before = facts(day(from), day(from + days));
            let after = revised(&before, day(from + later));
            prop_assert_eq!(after.prepared_on, day(from + later));
            prop_assert_eq!((after.valid_until - after.prepared_on).num_days(), i64::from(days));
        }

        #[test]
        fn extending_only_moves_the_last_day_and_only_forward(
            from in 0..9_000, days in 0..400, today in 0..900, to in -500..1_500,
        ) {
            let before = facts(day(from), day(from + days));
            let (today, to) = (day(from + today), day(from + days + to));
            match extended(&before, to, today) {
                Ok(after) => {
                    prop_assert!(to > before.valid_until && to >= today, "a later day, not in the past");
                    prop_assert_eq!(facts(after.prepared_on, before.valid_until), before);
                }
                Err(error) => {
                    prop_assert_eq!(error.code, "field_out_of_range");
                    prop_assert!(to <= before.valid_until || to < today, "{} was fine", to);
                }
            }
        }
    }
}
