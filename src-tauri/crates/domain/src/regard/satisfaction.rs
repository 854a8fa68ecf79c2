//! What they say: marks out of ten, each given by somebody on a day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::counts::check_count;
use crate::error::{DomainError, DomainResult};
use crate::fields::text;
use crate::id::Id;

/// Marks older than this say nothing of today, days: a year.
pub const SPAN_DAYS: i64 = 365;

/// How the mark was got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SatisfactionAsked"))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    Survey,
    Questionnaire,
    Talk,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SatisfactionFacts {
    /// Not in the future.
    pub on: NaiveDate,
    pub asked: Asked,
    /// 0 (not at all) to 10 (wholly).
    pub mark: u8,
    /// A person of the account, if it is known who gave it.
    pub person_id: Option<Id>,
    /// What they said with it; at most 1,000 characters.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Satisfaction {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: SatisfactionFacts,
}

impl SatisfactionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `date_in_future`, `field_out_of_range`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        check_count("mark", Some(self.mark))?;
        text("words", &mut self.words, 1_000)
    }
}

/// The mean of the latest mark of each person within [`SPAN_DAYS`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SatisfactionScore {
    /// 0.0–10.0, one decimal; empty while nobody said anything.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub mark: Option<Decimal>,
    /// Keys of the facts that count, the latest first.
    pub counted: Vec<Id>,
}

/// Marks of which nobody knows who gave them each count by themselves.
#[must_use]
pub fn satisfaction(facts: &[Satisfaction], today: NaiveDate) -> SatisfactionScore {
    let mut fresh: Vec<&Satisfaction> = facts
        .iter()
        .filter(|one| (0..=SPAN_DAYS).contains(&(today - one.facts.on).num_days()))
        .collect();
    fresh.sort_by_key(|one| (std::cmp::Reverse(one.facts.on), std::cmp::Reverse(one.id)));
    let mut heard: BTreeMap<Id, ()> = BTreeMap::new();
    fresh.retain(|one| match one.facts.person_id {
        Some(person) => heard.insert(person, ()).is_none(),
        None => true,
    });
    let sum: Decimal = fresh.iter().map(|one| Decimal::from(one.facts.mark)).sum();
    let mark = (!fresh.is_empty()).then(|| {
        (sum / Decimal::from(fresh.len()))
            .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
    });
    SatisfactionScore {
        mark,
        counted: fresh.iter().map(|one| one.id).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn said(n: u8, person: Option<u8>, days: i64, mark: u8) -> Satisfaction {
        let id = |n| Id::from_parts(1, [n; 10]);
        Satisfaction {
            id: id(n),
            version: 1,
            account_id: id(200),
            facts: SatisfactionFacts {
                on: TODAY - chrono::Duration::days(days),
                asked: Asked::Talk,
                mark,
                person_id: person.map(id),
                words: String::new(),
            },
        }
    }

    #[test]
    fn the_latest_word_of_each_person_counts() {
        let facts = [
            said(1, Some(1), 200, 2),
            said(2, Some(1), 10, 9),
            said(3, Some(2), 20, 8),
            said(4, None, 30, 7),
            said(5, None, 400, 0),
        ];
        let found = satisfaction(&facts, TODAY);
        assert_eq!(found.mark, Some(Decimal::new(80, 1)), "(9 + 8 + 7) / 3");
        assert_eq!(found.counted.len(), 3, "neither superseded nor stale");
    }

    #[test]
    fn silence_is_no_mark() {
        assert_eq!(satisfaction(&[], TODAY), SatisfactionScore::default());
    }

    #[test]
    fn a_mark_has_ten_points() {
        let mut facts = said(1, None, 0, 11).facts;
        assert_eq!(facts.check(TODAY).unwrap_err().code, "field_out_of_range");
    }
}
