//! What they do: behaviour beyond buying, or its contrary, seen on a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::required_text;
use crate::id::Id;

/// What they did longer ago says nothing of today, days: two years.
pub const SPAN_DAYS: i64 = 730;

/// The first four are those of M6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LoyalBehaviour"))]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    RecommendedUnasked,
    ToldOfOffer,
    ForgaveMistake,
    InvolvedInPlans,
    IntroducedColleague,
    SharedFigures,
    TriedFirst,
    DefendedUs,
}

impl Behaviour {
    pub const ALL: [Self; 8] = [
        Self::RecommendedUnasked,
        Self::ToldOfOffer,
        Self::ForgaveMistake,
        Self::InvolvedInPlans,
        Self::IntroducedColleague,
        Self::SharedFigures,
        Self::TriedFirst,
        Self::DefendedUs,
    ];
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LoyaltyFacts {
    /// Not in the future.
    pub on: NaiveDate,
    pub behaviour: Behaviour,
    /// They did the contrary: kept a competitor's offer from us, left us out of a plan.
    pub against: bool,
    /// A person of the account, if somebody did it in person.
    pub person_id: Option<Id>,
    /// What happened, 1–1,000 characters.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loyalty {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: LoyaltyFacts,
}

impl LoyaltyFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `date_in_future`, `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        required_text("words", &mut self.words, 1_000)
    }
}

/// One behaviour, as the latest fact within [`SPAN_DAYS`] has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoyaltyState {
    pub behaviour: Behaviour,
    /// Seen, its contrary seen, or unknown.
    pub seen: Option<bool>,
    /// The fact that says so.
    pub fact: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LoyaltyScore {
    pub seen: u32,
    pub against: u32,
    /// Nobody recorded anything.
    pub unknown: u32,
    /// All that are looked for: eight.
    pub of: u32,
    pub states: Vec<LoyaltyState>,
}

#[must_use]
pub fn loyalty(facts: &[Loyalty], today: NaiveDate) -> LoyaltyScore {
    let states = Behaviour::ALL.map(|behaviour| {
        let latest = facts
            .iter()
            .filter(|one| one.facts.behaviour == behaviour)
            .filter(|one| (0..=SPAN_DAYS).contains(&(today - one.facts.on).num_days()))
            .max_by_key(|one| (one.facts.on, one.id));
        LoyaltyState {
            behaviour,
            seen: latest.map(|one| !one.facts.against),
            fact: latest.map(|one| one.id),
        }
    });
    let count = |seen: Option<bool>| {
        let of = states.iter().filter(|state| state.seen == seen).count();
        u32::try_from(of).unwrap_or_default()
    };
    LoyaltyScore {
        seen: count(Some(true)),
        against: count(Some(false)),
        unknown: count(None),
        of: u32::try_from(states.len()).unwrap_or_default(),
        states: states.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn did(n: u8, behaviour: Behaviour, days: i64, against: bool) -> Loyalty {
        let id = |n| Id::from_parts(1, [n; 10]);
        Loyalty {
            id: id(n),
            version: 1,
            account_id: id(200),
            facts: LoyaltyFacts {
                on: TODAY - chrono::Duration::days(days),
                behaviour,
                against,
                person_id: None,
                words: "At the fair".into(),
            },
        }
    }

    #[test]
    fn the_latest_fact_of_each_behaviour_counts() {
        let facts = [
            did(1, Behaviour::ToldOfOffer, 300, false),
            did(2, Behaviour::ToldOfOffer, 20, true),
            did(3, Behaviour::RecommendedUnasked, 100, false),
            did(4, Behaviour::DefendedUs, 900, false),
        ];
        let found = loyalty(&facts, TODAY);
        assert_eq!(
            (found.seen, found.against, found.unknown, found.of),
            (1, 1, 6, 8)
        );
        assert_eq!(found.states[1].fact, Some(facts[1].id));
    }

    #[test]
    fn behaviour_is_told_in_words() {
        let mut facts = did(1, Behaviour::DefendedUs, 0, false).facts;
        facts.words = "  ".into();
        assert_eq!(facts.check(TODAY).unwrap_err().code, "field_required");
    }
}
