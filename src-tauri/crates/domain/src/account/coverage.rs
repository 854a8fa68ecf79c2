//! Coverage of the decision-making unit (M4): whom we know, whom we met, what we never asked.
//! Each warning names its fact.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::person::{Role, Stance};

/// A contact older than this no longer counts as met, days: a quarter.
pub const MET_DAYS: i64 = 90;
/// Nobody needs to be warned about before this many days without a contact.
pub const STALE_DAYS: i64 = 60;
/// Plans are asked about for the next twelve months.
pub const PLANS_DAYS: i64 = 365;
/// An account without a new proposal for this long has been left alone, days.
pub const PROPOSAL_DAYS: i64 = 180;

/// What the rule looks at in one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub name: String,
    pub roles: Vec<Role>,
    pub stance: Stance,
    pub influence: Option<u8>,
    pub last_met: Option<NaiveDate>,
    pub plans_asked_on: Option<NaiveDate>,
}

/// The counts and what is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Coverage {
    /// Met within [`MET_DAYS`].
    pub met: u32,
    pub known: u32,
    /// Never less than known.
    pub could_decide: u32,
    /// Worst first.
    pub warnings: Vec<CoverageWarning>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CoverageWarning {
    /// Nobody known has the role of decision maker.
    NoDecisionMaker,
    /// Only one live contact: if they leave, the account is gone.
    SingleContact {
        person: String,
    },
    /// Known, and never met.
    NeverMet {
        person: String,
    },
    NotMet {
        person: String,
        days: u32,
    },
    PlansNotAsked {
        person: String,
    },
    /// Nothing new was proposed for so long; empty if never.
    NoProposal {
        days: Option<u32>,
    },
}

/// Looks at the people of one account; those who left are not passed in.
#[must_use]
pub fn coverage(
    people: &[Known],
    could_decide: Option<u16>,
    last_proposal: Option<NaiveDate>,
    today: NaiveDate,
) -> Coverage {
    let days = |day: NaiveDate| (today - day).num_days();
    let met: Vec<&Known> = people
        .iter()
        .filter(|p| p.last_met.is_some_and(|day| days(day) <= MET_DAYS))
        .collect();
    let mut warnings = Vec::new();
    if !people
        .iter()
        .any(|p| p.roles.contains(&Role::DecisionMaker))
    {
        warnings.push(CoverageWarning::NoDecisionMaker);
    }
    if let [only] = met.as_slice() {
        warnings.push(CoverageWarning::SingleContact {
            person: only.name.clone(),
        });
    }
    let mut by_influence: Vec<&Known> = people.iter().collect();
    by_influence.sort_by_key(|p| std::cmp::Reverse(p.influence));
    for person in by_influence {
        let name = || person.name.clone();
        match person.last_met.map(days) {
            None => warnings.push(CoverageWarning::NeverMet { person: name() }),
            Some(days) if days > STALE_DAYS => {
                let days = u32::try_from(days).unwrap_or(u32::MAX);
                warnings.push(CoverageWarning::NotMet {
                    person: name(),
                    days,
                });
            }
            Some(_)
                if person
                    .plans_asked_on
                    .is_none_or(|day| days(day) > PLANS_DAYS) =>
            {
                warnings.push(CoverageWarning::PlansNotAsked { person: name() });
            }
            Some(_) => {}
        }
    }
    match last_proposal.map(days) {
        Some(days) if days <= PROPOSAL_DAYS => {}
        long => warnings.push(CoverageWarning::NoProposal {
            days: long.map(|days| u32::try_from(days).unwrap_or(u32::MAX)),
        }),
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let known = count(people.len());
    Coverage {
        met: count(met.len()),
        known,
        could_decide: u32::from(could_decide.unwrap_or_default()).max(known),
        warnings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap() - chrono::Duration::days(n)
    }

    fn known(name: &str, met: Option<i64>) -> Known {
        Known {
            name: name.into(),
            roles: vec![Role::DecisionMaker],
            stance: Stance::Neutral,
            influence: Some(3),
            last_met: met.map(day),
            plans_asked_on: Some(day(10)),
        }
    }

    #[test]
    fn one_live_contact_is_a_risk() {
        let people = [known("Anna", Some(3)), known("Boris", Some(100))];
        let found = coverage(&people, None, Some(day(1)), day(0));
        assert!(found.warnings.contains(&CoverageWarning::SingleContact {
            person: "Anna".into()
        }));
        assert_eq!((found.met, found.known, found.could_decide), (1, 2, 2));
    }

    #[test]
    fn nobody_who_decides_comes_first() {
        let mut anna = known("Anna", Some(3));
        anna.roles.clear();
        let found = coverage(&[anna], Some(5), None, day(0));
        assert_eq!(
            found.warnings.first(),
            Some(&CoverageWarning::NoDecisionMaker)
        );
        assert_eq!(found.could_decide, 5);
        assert_eq!(
            found.warnings.last(),
            Some(&CoverageWarning::NoProposal { days: None })
        );
    }

    #[test]
    fn a_well_kept_account_warns_of_nothing() {
        let people = [known("Anna", Some(3)), known("Boris", Some(30))];
        assert_eq!(coverage(&people, None, Some(day(20)), day(0)).warnings, []);
    }
}
