//! Problems of customers (M9): who has each, what follows from it, what that costs a year, and
//! whether they said in their own words what they want instead.

mod check;
pub mod cost;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::money::Money;

pub use cost::{Cost, CostPart, Counted, CountedPart, Period};

/// Where a person stands with a problem: do they want it solved?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Nobody asked yet.
    #[default]
    Unknown,
    /// Thinks about it.
    Considering,
    /// Wants it solved.
    For,
    /// Would leave it as it is.
    Against,
}

/// A need is explicit once the customer named, in their own words, what solving it would give them;
/// what we concluded ourselves is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Need {
    Hidden,
    Explicit,
}

/// Somebody who has the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// A person of the account.
    pub person_id: Id,
    pub decision: Decision,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProblemFacts {
    /// The problem in one line, 1–300 characters.
    pub text: String,
    /// The opportunity whose list it stands on.
    pub opportunity_id: Option<Id>,
    /// At most 20, each person once.
    pub holders: Vec<Holder>,
    /// Who has it, where no person is known yet; at most 200 characters.
    pub department: String,
    /// What follows from it, at most 500 characters.
    pub consequence: String,
    /// What that costs; empty as long as nobody counted.
    pub cost: Option<Cost>,
    /// What solving it would give them, as they said it; at most 500 characters. Needs who said it
    /// and when.
    pub benefit: String,
    pub said_by: Option<Id>,
    /// Not in the future.
    pub said_on: Option<NaiveDate>,
    /// Criteria of people of the account that it leads to; at most 20.
    pub criteria: Vec<Id>,
    /// At most 5,000 characters.
    pub note: String,
}

impl ProblemFacts {
    #[must_use]
    pub fn need(&self) -> Need {
        if self.benefit.is_empty() || self.said_by.is_none() {
            Need::Hidden
        } else {
            Need::Explicit
        }
    }

    /// The cost, once a part of it comes to something: a calculation that was only begun is none.
    #[must_use]
    pub fn costed(&self) -> Option<&Cost> {
        self.cost
            .as_ref()
            .filter(|cost| cost.parts.iter().any(|part| !part.rate.is_zero()))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: ProblemFacts,
}

/// The dearest first; those nobody counted come last. Others keep their order.
pub fn by_cost<T>(rows: &mut [T], cost: impl Fn(&T) -> Option<Money>) {
    rows.sort_by_key(|row| std::cmp::Reverse(cost(row).map(Money::minor)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn a_need_is_explicit_only_by_the_customers_own_words() {
        let mut facts = check::tests::facts();
        assert_eq!(facts.need(), Need::Hidden, "nobody said what it would give");
        facts.benefit = "I stop explaining to the chains".into();
        assert_eq!(facts.need(), Need::Hidden, "words of nobody are ours");
        facts.said_by = Some(Id::from_parts(1, [1; 10]));
        assert_eq!(facts.need(), Need::Explicit);
    }

    #[test]
    fn the_dearest_comes_first_and_the_uncounted_last() {
        let eur = |minor| Money::new(minor, Currency::EUR).unwrap();
        let mut rows = [None, Some(eur(5)), Some(eur(0)), Some(eur(900))];
        by_cost(&mut rows, |row| *row);
        assert_eq!(
            rows,
            [Some(eur(900)), Some(eur(5)), Some(eur(0)), None],
            "nothing is a cost, not counted is none"
        );
    }
}
