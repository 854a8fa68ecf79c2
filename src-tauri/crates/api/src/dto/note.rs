//! What was learned by a contact: facts that change with it, in the same step.

use chrono::NaiveDate;
use redbook_domain::change::PlannedChangeFacts;
use redbook_domain::contact::ContactFacts;
use redbook_domain::id::Id;
use redbook_domain::meeting::FruitKind;
use redbook_domain::money::Money;
use redbook_domain::person::{CriterionFacts, CriterionState, Stance};
use redbook_domain::problem::ProblemFacts;
use redbook_domain::relationship::InfluenceFacts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

/// Everything that a talk may change. With `id` and `version` that one is replaced, without them a
/// new one is made. `question`: keys of the questions of the meeting that it came from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Learned {
    #[ts(optional, as = "Option<Vec<LearnedCriterion>>")]
    pub criteria: Vec<LearnedCriterion>,
    #[ts(optional, as = "Option<Vec<LearnedStance>>")]
    pub stances: Vec<LearnedStance>,
    #[ts(optional, as = "Option<Vec<LearnedFacts<ProblemFacts>>>")]
    pub problems: Vec<LearnedFacts<ProblemFacts>>,
    #[ts(optional, as = "Option<Vec<LearnedFacts<PlannedChangeFacts>>>")]
    pub changes: Vec<LearnedFacts<PlannedChangeFacts>>,
    #[ts(optional, as = "Option<Vec<LearnedInfluence>>")]
    pub influences: Vec<LearnedInfluence>,
    /// People who were asked about their next twelve months.
    #[ts(optional, as = "Option<Vec<Id>>")]
    pub plans_asked: Vec<Id>,
    /// What we promised ourselves; it becomes a task.
    #[ts(optional = nullable)]
    pub ours: Option<OurPromise>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LearnedCriterion {
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub question: Vec<String>,
    pub person_id: Id,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<Id>,
    #[serde(default)]
    #[ts(optional = nullable, type = "number")]
    pub version: Option<i64>,
    pub facts: CriterionFacts,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LearnedStance {
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub question: Vec<String>,
    pub person_id: Id,
    pub stance: Stance,
}

/// Facts of what hangs on the account itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LearnedFacts<F> {
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub question: Vec<String>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<Id>,
    #[serde(default)]
    #[ts(optional = nullable, type = "number")]
    pub version: Option<i64>,
    pub facts: F,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LearnedInfluence {
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub question: Vec<String>,
    pub facts: InfluenceFacts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OurPromise {
    /// 1–300 characters.
    pub what: String,
    #[ts(type = "string")]
    pub due: NaiveDate,
    pub member_id: Option<Id>,
}

/// Notes a contact and what was learned by it, in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteContactReq {
    pub account_id: Id,
    pub contact: ContactFacts,
    #[serde(default)]
    #[ts(optional, as = "Option<Learned>")]
    pub learned: Learned,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NotedContact {
    pub contact: Item<ContactFacts>,
    /// What was made or changed beside the contact.
    pub made: Vec<Noted>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Noted {
    pub kind: FruitKind,
    pub id: Id,
    pub title: String,
}

/// They did what they had agreed to.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CommitmentCloseReq {
    /// Of the contact.
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    #[ts(type = "string")]
    pub on: NaiveDate,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteOffersReq {
    pub account_id: Id,
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Id>>")]
    pub person_ids: Vec<Id>,
    /// At most 5,000 characters.
    pub words: String,
}

/// What a note says that the dossier could say too. Nothing of it is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteOffer {
    /// From where to where in the words, counted in UTF-16 units as the interface counts.
    pub span: [u32; 2],
    /// That piece of them.
    pub said: String,
    #[serde(flatten)]
    pub what: NoteOfferKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoteOfferKind {
    /// Named, though not among those who took part.
    Person { person_id: Id, name: String },
    /// A known criterion was spoken of: noted again today, and stated or verified as it was.
    Criterion {
        id: Id,
        #[ts(type = "number")]
        version: i64,
        person_id: Id,
        person: String,
        facts: CriterionFacts,
        was: CriterionState,
    },
    /// Something hinders; `id` if it sounds like a problem that stands on the list.
    Problem {
        id: Option<Id>,
        #[ts(type = "number | null")]
        version: Option<i64>,
        facts: ProblemFacts,
    },
    /// Something is going to be different there.
    Change { facts: PlannedChangeFacts },
    /// They will do something.
    Commitment {
        what: String,
        #[ts(type = "string | null")]
        due: Option<NaiveDate>,
    },
    /// A day is named.
    Date {
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// A sum is named.
    Money { amount: Money },
    /// Somebody is said to be on another side than the dossier has it.
    Stance {
        person_id: Id,
        person: String,
        was: Stance,
        stance: Stance,
    },
}
