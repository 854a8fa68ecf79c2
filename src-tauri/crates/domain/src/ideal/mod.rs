//! The ideal customer profile (M5): weighted criteria of "our" customer, the six questions behind
//! them, and how well an account fits, explained.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::counts::check_count;
use crate::error::{DomainError, DomainResult};
use crate::fields::{required_line, text};
use crate::id::Id;
use crate::portfolio::percent;

/// The six questions of M5, in their order: who is ideal; their specific needs and priorities; how
/// our solutions meet them; what extra value we can create; what information we need; where we find,
/// keep and use it.
pub const QUESTIONS: usize = 6;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct IdealCriterionFacts {
    /// 1–300 characters.
    pub text: String,
    /// 1 (a little) to 10 (nothing without it).
    pub weight: u8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdealCriterion {
    pub id: Id,
    pub version: i64,
    pub facts: IdealCriterionFacts,
}

impl IdealCriterionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("text", &mut self.text, 300)?;
        check_count("weight", Some(self.weight))
    }
}

/// Our answers to the [`QUESTIONS`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct IdealAnswers {
    /// Each at most 2,000 characters.
    #[cfg_attr(feature = "ts", ts(type = "Array<string>"))]
    pub answers: [String; QUESTIONS],
}

impl IdealAnswers {
    /// Normalises and checks every answer.
    ///
    /// # Errors
    /// `field_too_long`, `field_control_character` at `answers[n]`.
    pub fn check(&mut self) -> DomainResult<()> {
        for (index, answer) in self.answers.iter_mut().enumerate() {
            text(&format!("answers[{index}]"), answer, 2_000)?;
        }
        Ok(())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FitGrade"))]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    Fits,
    Partly,
    No,
}

impl Grade {
    const fn halves(self) -> i64 {
        match self {
            Self::Fits => 2,
            Self::Partly => 1,
            Self::No => 0,
        }
    }
}

/// How an account meets one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FitFacts {
    pub criterion_id: Id,
    pub grade: Grade,
    /// The fact behind it; at most 500 characters.
    pub why: String,
    /// Not in the future.
    pub on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: FitFacts,
}

impl FitFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `date_in_future`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        text("why", &mut self.why, 500)
    }
}

/// How well an account fits the profile, and how much of that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FitScore {
    /// 0–100 over the criteria that somebody judged, one decimal; empty while nobody did.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub score: Option<Decimal>,
    /// Weight that was judged, percent of all; empty without criteria.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub known: Option<Decimal>,
}

/// Weighs what is known; what isn't neither helps nor harms.
#[must_use]
pub fn fit(weighed: &[(u8, Option<Grade>)]) -> FitScore {
    let sum = |of: &dyn Fn(i64, Option<Grade>) -> i64| -> i64 {
        weighed
            .iter()
            .map(|(weight, grade)| of(i64::from(*weight), *grade))
            .sum()
    };
    let all = sum(&|weight, _| weight);
    let known = sum(&|weight, grade| if grade.is_some() { weight } else { 0 });
    let reached = sum(&|weight, grade| weight * grade.map_or(0, Grade::halves));
    FitScore {
        score: percent(reached, known * 2),
        known: percent(known, all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heavy_criterion_weighs_more_and_an_unknown_one_nothing() {
        let found = fit(&[
            (8, Some(Grade::Fits)),
            (2, Some(Grade::No)),
            (4, Some(Grade::Partly)),
            (6, None),
        ]);
        assert_eq!(found.score, Some(Decimal::new(714, 1)), "10 of 14");
        assert_eq!(found.known, Some(Decimal::from(70)), "14 of 20");
    }

    #[test]
    fn nothing_judged_is_unknown() {
        assert_eq!(fit(&[(5, None)]).score, None);
        assert_eq!(fit(&[]).known, None);
    }

    #[test]
    fn a_criterion_without_weight_is_refused() {
        let mut facts = IdealCriterionFacts {
            text: "Serves retailers".into(),
            weight: 0,
        };
        assert_eq!(facts.check().unwrap_err().place.as_deref(), Some("weight"));
    }
}
