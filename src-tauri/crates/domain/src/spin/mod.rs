//! Questions of the four kinds (M10): what is, what hinders, what follows from it, what solving it
//! would give.

use serde::{Deserialize, Serialize};

use crate::error::{DomainResult, Within};
use crate::fields::{list, required_line};
use crate::id::Id;
use crate::language::Language;
use crate::person::ReaderType;
use crate::text::fold;

/// Most trades that one question is for.
const MOST_INDUSTRIES: usize = 10;

/// In the order in which they are asked.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SpinKind {
    /// How things are now.
    #[default]
    Situation,
    /// What hinders.
    Problem,
    /// What follows from it, and what that costs.
    Implication,
    /// What solving it would give, in their own words.
    NeedPayoff,
}

impl SpinKind {
    pub const ALL: [Self; 4] = [
        Self::Situation,
        Self::Problem,
        Self::Implication,
        Self::NeedPayoff,
    ];

    /// Code used in text keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Problem => "problem",
            Self::Implication => "implication",
            Self::NeedPayoff => "need-payoff",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SpinQuestionFacts {
    pub kind: SpinKind,
    /// As it is asked, 1–500 characters.
    pub text: String,
    pub language: Language,
    /// For whom it is; empty: for everybody.
    pub readers: Vec<ReaderType>,
    /// Trades it is for, each 1–100 characters, at most 10; empty: for every one.
    pub industries: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpinQuestion {
    pub id: Id,
    pub version: i64,
    pub facts: SpinQuestionFacts,
}

impl SpinQuestionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`, `too_many`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("text", &mut self.text, 500)?;
        self.readers.sort_unstable();
        self.readers.dedup();
        list("industries", &self.industries, MOST_INDUSTRIES)?;
        for (index, industry) in self.industries.iter_mut().enumerate() {
            required_line("", industry, 100).within_item("industries", index)?;
        }
        Ok(())
    }

    /// A question for everybody suits every reader.
    #[must_use]
    pub fn suits(&self, reader: ReaderType) -> bool {
        self.readers.is_empty() || self.readers.contains(&reader)
    }

    /// A question for every trade suits each; names of trades are compared folded.
    #[must_use]
    pub fn suits_industry(&self, industry: &str) -> bool {
        let wanted = fold(industry);
        self.industries.is_empty() || self.industries.iter().any(|one| fold(one) == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_for_nobody_in_particular_suits_everybody() {
        let mut facts = SpinQuestionFacts {
            kind: SpinKind::Problem,
            text: " What hinders you? ".into(),
            language: Language::En,
            readers: vec![],
            industries: vec![],
        };
        facts.check().unwrap();
        assert_eq!(facts.text, "What hinders you?");
        assert!(facts.suits(ReaderType::Hr) && facts.suits_industry("Dairy"));
        facts.readers = vec![ReaderType::Finance];
        facts.industries = vec!["Dairy".into()];
        assert!(!facts.suits(ReaderType::Hr), "it is for finance");
        assert!(facts.suits_industry("DAIRY") && !facts.suits_industry("Retail"));
        facts.industries.push(" ".into());
        let error = facts.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("industries[1]"));
    }
}
