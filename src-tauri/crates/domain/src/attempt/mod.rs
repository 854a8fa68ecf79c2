//! Where new accounts come from (M7): every attempt is logged, a refusal too, and each source shows
//! what came of it.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, required_line, text};
use crate::id::Id;
use crate::portfolio::percent;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AttemptSource"))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Referral,
    ColdCall,
    Letter,
    Exhibition,
    Incoming,
}

impl Source {
    pub const ALL: [Self; 5] = [
        Self::Referral,
        Self::ColdCall,
        Self::Letter,
        Self::Exhibition,
        Self::Incoming,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AttemptAnswer"))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nothing came back yet.
    Waiting,
    Refused,
    /// They speak with us.
    Talking,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AttemptFacts {
    pub source: Source,
    /// Not in the future.
    pub on: NaiveDate,
    /// The company that was tried, 1–200 characters.
    pub company: String,
    /// Its account, once there is one.
    pub account_id: Option<Id>,
    /// Whom we spoke with or wrote to; at most 200 characters.
    pub person: String,
    /// Who of ours tried.
    pub member_id: Option<Id>,
    pub answer: Answer,
    /// What they said, or why they refused; at most 1,000 characters. Required with a refusal.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub id: Id,
    pub version: i64,
    pub facts: AttemptFacts,
}

impl AttemptFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `date_in_future`, `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        required_line("company", &mut self.company, 200)?;
        line("person", &mut self.person, 200)?;
        text("words", &mut self.words, 1_000)?;
        if self.answer == Answer::Refused && self.words.is_empty() {
            return Err(DomainError::field_required("words"));
        }
        Ok(())
    }
}

/// Fewest decided attempts of which a percentage says anything: below that one more of them moves it
/// by more than a fifth.
pub const FEWEST: u32 = 5;

/// What came of the attempts of one source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SourceConversion {
    /// Empty: all sources together.
    pub source: Option<Source>,
    pub tried: u32,
    pub waiting: u32,
    pub refused: u32,
    /// They speak with us, or bought since.
    pub talking: u32,
    /// Of them: the account won a deal since.
    pub won: u32,
    /// Talking of those that answered, percent with one decimal; empty below [`FEWEST`] answers.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub answer_rate: Option<Decimal>,
    /// Won of all that were tried, the same way.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub win_rate: Option<Decimal>,
}

/// Counts attempts of one source, or of all. Each comes with whether its account won a deal since.
#[must_use]
pub fn convert(attempts: &[(&AttemptFacts, bool)], source: Option<Source>) -> SourceConversion {
    let own = || {
        attempts
            .iter()
            .filter(|(facts, _)| source.is_none_or(|source| facts.source == source))
    };
    let count = |is: &dyn Fn(&AttemptFacts, bool) -> bool| {
        u32::try_from(own().filter(|(facts, won)| is(facts, *won)).count()).unwrap_or(u32::MAX)
    };
    let tried = count(&|_, _| true);
    let won = count(&|_, won| won);
    let waiting = count(&|facts, won| facts.answer == Answer::Waiting && !won);
    let refused = count(&|facts, won| facts.answer == Answer::Refused && !won);
    let talking = tried - waiting - refused;
    let rate = |part: u32, whole: u32| {
        (whole >= FEWEST)
            .then(|| percent(part.into(), whole.into()))
            .flatten()
    };
    SourceConversion {
        source,
        answer_rate: rate(talking, talking + refused),
        win_rate: rate(won, tried),
        tried,
        waiting,
        refused,
        talking,
        won,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn tried(source: Source, answer: Answer) -> AttemptFacts {
        AttemptFacts {
            source,
            on: TODAY,
            company: "Solena".into(),
            account_id: None,
            person: String::new(),
            member_id: None,
            answer,
            words: "no need".into(),
        }
    }

    #[test]
    fn a_refusal_is_counted_and_needs_a_word() {
        let mut facts = tried(Source::ColdCall, Answer::Refused);
        assert!(facts.check(TODAY).is_ok());
        facts.words = String::new();
        assert_eq!(
            facts.check(TODAY).unwrap_err().place.as_deref(),
            Some("words")
        );
    }

    #[test]
    fn sources_are_told_apart_and_few_cases_have_no_rate() {
        let calls = tried(Source::ColdCall, Answer::Refused);
        let waits = tried(Source::ColdCall, Answer::Waiting);
        let talks = tried(Source::Referral, Answer::Talking);
        let all = [
            (&calls, false),
            (&calls, false),
            (&calls, false),
            (&calls, true),
            (&waits, false),
            (&talks, true),
            (&talks, false),
        ];
        let cold = convert(&all, Some(Source::ColdCall));
        assert_eq!(
            (
                cold.tried,
                cold.waiting,
                cold.refused,
                cold.talking,
                cold.won
            ),
            (5, 1, 3, 1, 1)
        );
        assert_eq!(cold.answer_rate, None, "four answers are too few");
        assert_eq!(cold.win_rate, Some(Decimal::from(20)));
        let every = convert(&all, None);
        assert_eq!((every.tried, every.talking, every.won), (7, 3, 2));
        assert_eq!(every.answer_rate, Some(Decimal::from(50)), "3 of 6");
    }
}
