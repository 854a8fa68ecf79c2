//! Reviews of how we work together (M21): the customer is asked three questions, and told what was
//! done about the answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, text};
use crate::id::Id;

/// A review is fresh for so many days: every key account is asked each quarter…
pub const FRESH_DAYS: i64 = 92;
/// …and at the least once a year: after so many days it is worth nothing.
pub const FADED_DAYS: i64 = 365;
/// What an answer that nothing was done about takes away, of 100.
const UNHEARD: i64 = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReviewFacts {
    /// Not in the future.
    pub on: NaiveDate,
    /// Who was asked.
    pub person_id: Option<Id>,
    /// Member of our team who asked.
    pub member_id: Option<Id>,
    /// What in how we work isn't right for them; empty: nothing. At most 2,000 characters, as the
    /// next two.
    pub wrong: String,
    /// What they would change in our cooperation.
    pub change: String,
    /// What they didn't like in the last programme, project or delivery.
    pub disliked: String,
    /// Which one that was; at most 200 characters.
    pub about: String,
    /// Day on which they were told what was done about it; not in the future, not before they said
    /// it.
    pub told_on: Option<NaiveDate>,
    /// What was done; at most 2,000 characters.
    pub done: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: ReviewFacts,
}

impl ReviewFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `date_in_future`, `field_too_long`, `field_control_character`; `field_out_of_range` for being
    /// told before it was said.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        text("wrong", &mut self.wrong, 2_000)?;
        text("change", &mut self.change, 2_000)?;
        text("disliked", &mut self.disliked, 2_000)?;
        line("about", &mut self.about, 200)?;
        match self.told_on {
            Some(day) if day > today => {
                return Err(DomainError::new("date_in_future").at("told_on"));
            }
            Some(day) if day < self.on => {
                return Err(DomainError::field_out_of_range("told_on", self.on, today));
            }
            _ => {}
        }
        text("done", &mut self.done, 2_000)
    }

    /// How many of the three questions they answered with something to put right.
    #[must_use]
    pub fn said(&self) -> usize {
        [&self.wrong, &self.change, &self.disliked]
            .into_iter()
            .filter(|answer| !answer.is_empty())
            .count()
    }

    /// What it is worth on a day, 0–100: fresh for a quarter, fading to nothing in a year; less for
    /// each answer that they weren't told the outcome of.
    #[must_use]
    pub fn worth(&self, today: NaiveDate) -> u8 {
        let days = (today - self.on).num_days();
        let fresh = match days {
            ..=FRESH_DAYS => 100,
            FADED_DAYS.. => 0,
            _ => 100 * (FADED_DAYS - days) / (FADED_DAYS - FRESH_DAYS),
        };
        let unheard = if self.told_on.is_some() {
            0
        } else {
            i64::try_from(self.said()).unwrap_or(0) * UNHEARD
        };
        u8::try_from((fresh - unheard).max(0)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn asked(days: u64) -> ReviewFacts {
        ReviewFacts {
            on: TODAY - chrono::Days::new(days),
            person_id: None,
            member_id: None,
            wrong: String::new(),
            change: String::new(),
            disliked: String::new(),
            about: String::new(),
            told_on: None,
            done: String::new(),
        }
    }

    #[test]
    fn a_review_fades_and_answers_nobody_heard_weigh() {
        assert_eq!(asked(92).worth(TODAY), 100, "once a quarter is enough");
        assert_eq!(asked(365).worth(TODAY), 0, "a year is too long");
        let between = asked(200).worth(TODAY);
        assert!((1..100).contains(&between), "{between}");
        let mut one = asked(10);
        one.wrong = "Pallets come at night".into();
        one.disliked = "Three days late".into();
        assert_eq!(one.worth(TODAY), 60);
        one.told_on = Some(TODAY);
        assert_eq!(one.worth(TODAY), 100, "they were told what was done");
    }

    #[test]
    fn nobody_is_told_before_they_said_it() {
        let mut one = asked(10);
        one.told_on = Some(TODAY - chrono::Days::new(11));
        assert_eq!(
            one.check(TODAY).unwrap_err().place.as_deref(),
            Some("told_on")
        );
        one.told_on = None;
        one.on = TODAY + chrono::Days::new(1);
        assert_eq!(one.check(TODAY).unwrap_err().code, "date_in_future");
    }
}
