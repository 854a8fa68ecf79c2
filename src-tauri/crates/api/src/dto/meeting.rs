//! Plans of meetings (M10), and what came of them.

use chrono::NaiveDate;
use redbook_domain::contact::ContactFacts;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::meeting::{FruitKind, MeetingFacts, MeetingHint};
use redbook_domain::person::{ReaderType, Stance};
use redbook_domain::problem::ProblemFacts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::note::Learned;

/// At most one of both; without either, every plan there is.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MeetingListReq {
    pub account_id: Option<Id>,
    pub opportunity_id: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingRow {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub title: String,
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Hour and minute, `09:30`.
    pub at: Option<String>,
    pub account_id: Id,
    pub account: String,
    pub opportunity_id: Option<Id>,
    pub opportunity: Option<String>,
    pub held: bool,
    /// Names of theirs.
    pub people: Vec<String>,
    /// Questions with an answer.
    pub asked: u32,
    /// All questions.
    pub questions: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingPlan {
    pub plan: Item<MeetingFacts>,
    pub account_id: Id,
    pub account: String,
    /// Title of the deal it is about.
    pub opportunity: Option<String>,
    /// Those who are invited, then those who came uninvited.
    pub people: Vec<MeetingPerson>,
    pub members: Vec<MeetingMember>,
    /// Questions with an answer.
    pub asked: u32,
    /// All questions.
    pub questions: u32,
    /// Once it was held.
    pub held: Option<MeetingHeld>,
    /// What came of it, by question.
    pub links: Vec<MeetingLink>,
    /// Problems drafted from answers that nobody took up yet.
    pub offers: Vec<MeetingDraft>,
    pub hints: Vec<MeetingHint>,
    /// The plan that carries on what this one left open.
    pub next: Option<MeetingNext>,
    /// The one this carries on.
    pub follows: Option<MeetingBrief>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingPerson {
    pub person_id: Id,
    pub name: String,
    pub position: String,
    pub reader: Option<ReaderType>,
    pub stance: Stance,
    pub invited: bool,
    /// Empty until it was held.
    pub came: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingMember {
    pub member_id: Id,
    pub name: LocalText,
    pub position: LocalText,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingHeld {
    pub contact: Item<ContactFacts>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingLink {
    /// Key of the question; empty: from the talk as a whole.
    pub question: Option<String>,
    pub kind: FruitKind,
    pub id: Id,
    pub title: String,
    /// It was deleted since.
    pub gone: bool,
    /// Of a problem: which it is on the list of the deal (without one, of the account), from 1.
    pub place: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingDraft {
    pub person_id: Option<Id>,
    /// Keys of the questions whose answers it is made of.
    pub questions: Vec<String>,
    pub facts: ProblemFacts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingBrief {
    pub id: Id,
    pub title: String,
    #[ts(type = "string")]
    pub on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingNext {
    pub id: Id,
    pub title: String,
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub at: Option<String>,
    /// Names of theirs.
    pub people: Vec<String>,
    /// Keys of the open questions here that stand there in the same words.
    pub carried: Vec<String>,
}

/// The meeting was held. The first time it becomes a contact: `contact` makes one, `contact_id`
/// names one that was noted already. Afterwards neither: what was learned is added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingHoldReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub contact: Option<ContactFacts>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub contact_id: Option<Id>,
    #[serde(default)]
    #[ts(optional, as = "Option<Learned>")]
    pub learned: Learned,
}

/// The sheet to take along: questions with room to write, at a path or among the files of this
/// session. Goal, objections, answers and notes aren't on it: a client may read it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeetingPrintReq {
    pub id: Id,
    /// Without it, the account's. Other than those of the interface: English.
    #[serde(default)]
    pub language: Option<Language>,
    #[serde(default)]
    pub path: Option<String>,
}
