//! Health of an account, 0–100, always explained (rules.md): weighted parts, each made of checks
//! that name their facts. What nobody knows lowers confidence and is never invented.

mod checks;
mod rules;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use checks::{Facts, Person, parts};
pub use rules::{LEAST_KNOWN, Rules};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthPartCode"))]
#[serde(rename_all = "snake_case")]
pub enum PartCode {
    Profile,
    Coverage,
    Freshness,
    /// The three questions (M21).
    Review,
    Satisfaction,
    Loyalty,
    Delivery,
    Risks,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthCheckCode"))]
#[serde(rename_all = "snake_case")]
pub enum CheckCode {
    ProfileFilled,
    DecisionMakerMet,
    AllyKnown,
    SeveralContacts,
    RolesKnown,
    LastContact,
    LastReview,
    Mark,
    Behaviour,
    ActionsOnTime,
    Dependency,
    AllySilent,
    ChangesAhead,
}

/// What a check rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthFact"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    /// A field of the dossier that is empty.
    Empty {
        field: String,
    },
    Person {
        id: crate::id::Id,
        name: String,
        last_met: Option<NaiveDate>,
    },
    /// A role without a person.
    Gap {
        id: crate::id::Id,
        title: String,
    },
    Contact {
        on: NaiveDate,
        days: u32,
    },
    /// The three questions were asked; so many answers named something to put right.
    Review {
        on: NaiveDate,
        days: u32,
        said: u32,
        /// Day on which they were told what was done.
        told_on: Option<NaiveDate>,
    },
    /// The mean mark, and from how many people.
    Mark {
        mark: String,
        people: u32,
    },
    Behaviour {
        seen: u32,
        against: u32,
        of: u32,
    },
    Actions {
        due: u32,
        on_time: u32,
        late: u32,
        overdue: u32,
    },
    /// Share of all our sales, percent.
    Share {
        percent: String,
        danger: u16,
    },
    Change {
        id: crate::id::Id,
        what: String,
        on: Option<NaiveDate>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthCheck"))]
pub struct Check {
    pub code: CheckCode,
    /// 0–100; empty: unknown.
    pub value: Option<u8>,
    pub facts: Vec<Fact>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthPart"))]
pub struct Part {
    pub part: PartCode,
    /// Of the settings.
    pub weight: u8,
    /// Mean of the checks that are known; empty if none is.
    pub value: Option<u8>,
    /// How many of its checks are known, percent.
    pub known: u8,
    pub checks: Vec<Check>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AccountHealth"))]
pub struct Health {
    /// 0–100 over what is known; empty while less than [`LEAST_KNOWN`] percent of the weight is:
    /// not known yet.
    pub value: Option<u8>,
    /// How much of the weight is known, percent.
    pub confidence: u8,
    pub parts: Vec<Part>,
}

/// Weighs the parts.
#[must_use]
pub fn health(facts: &Facts<'_>, rules: &Rules) -> Health {
    let parts: Vec<Part> = parts(facts)
        .into_iter()
        .map(|(part, checks)| {
            let known: Vec<u8> = checks.iter().filter_map(|check| check.value).collect();
            let sum: u64 = known.iter().map(|value| u64::from(*value)).sum();
            Part {
                part,
                weight: rules.weight(part),
                value: mean(sum, known.len() as u64),
                known: mean(known.len() as u64 * 100, checks.len() as u64).unwrap_or(0),
                checks,
            }
        })
        .collect();
    let (mut reached, mut counted, mut all) = (0_u64, 0_u64, 0_u64);
    for part in &parts {
        let weight = u64::from(part.weight);
        all += weight * 100;
        if let Some(value) = part.value {
            let known = weight * u64::from(part.known);
            counted += known;
            reached += known * u64::from(value);
        }
    }
    let confidence = mean(counted * 100, all).unwrap_or(0);
    Health {
        value: mean(reached, counted).filter(|_| confidence >= LEAST_KNOWN),
        confidence,
        parts,
    }
}

/// Rounded half up; nothing of nothing.
fn mean(sum: u64, count: u64) -> Option<u8> {
    (count > 0).then(|| u8::try_from((sum * 2 + count) / (count * 2)).unwrap_or(100))
}
