//! Plans of meetings (M10): who meets where, what they are to agree to, which questions are asked of
//! whom; afterwards the answers, and what was made of them.

mod check;
mod hints;
mod offers;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::spin::SpinKind;

pub use hints::{MeetingHint, hints};
pub use offers::{MeetingOffer, offers};

/// A question of the plan, with room for the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MeetingQuestion {
    /// Its own name in this plan, 1–40 characters: links name it when others move.
    pub key: String,
    pub kind: SpinKind,
    /// As it is asked, 1–500 characters.
    pub text: String,
    /// Of whom it is asked; nobody: of whoever knows.
    pub person_id: Option<Id>,
    /// Where it is from: the key of a question of the bank, or the code of one that comes with the
    /// program; at most 60 characters.
    pub source: Option<String>,
    /// What they said, in their words; at most 2,000 characters.
    pub answer: String,
}

/// What they may say against it, and what we say then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// 1–300 characters.
    pub says: String,
    /// At most 1,000 characters.
    pub answer: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MeetingFacts {
    /// 1–200 characters.
    pub title: String,
    /// The deal of the account that it is about.
    pub opportunity_id: Option<Id>,
    pub on: NaiveDate,
    /// Hour and minute there, `09:30`.
    pub at: Option<String>,
    /// How long it is to take, 1–1,440.
    pub minutes: Option<u16>,
    /// At most 300 characters.
    pub place: String,
    /// Theirs, at most 20.
    pub people: Vec<Id>,
    /// Ours, at most 20.
    pub members: Vec<Id>,
    /// What they are to agree to at its end (M13); at most 500 characters.
    pub goal: String,
    /// The least we want to leave with; never printed; at most 500 characters.
    pub fallback: String,
    /// At most 80.
    pub questions: Vec<MeetingQuestion>,
    /// At most 20.
    pub objections: Vec<Objection>,
    /// What to take along; at most 1,000 characters.
    pub bring: String,
    /// Ours alone, never printed; at most 5,000 characters.
    pub note: String,
    /// The meeting whose open questions this one carries on.
    pub follows: Option<Id>,
}

/// What came of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FruitKind {
    Contact,
    Task,
    Problem,
    Criterion,
    Part,
    Influence,
    PlannedChange,
}

impl FruitKind {
    /// Its kind as rows and changes name it.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Task => "task",
            Self::Problem => "problem",
            Self::Criterion => "criterion",
            Self::Part => "part",
            Self::Influence => "influence",
            Self::PlannedChange => "planned_change",
        }
    }
}

/// What was made or changed by an answer: the way back from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fruit {
    /// Keys of the questions it came from; none: from the talk as a whole.
    pub questions: Vec<String>,
    pub kind: FruitKind,
    pub id: Id,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    /// The contact it became when it was held.
    pub contact_id: Option<Id>,
    pub fruits: Vec<Fruit>,
    pub facts: MeetingFacts,
}

impl MeetingFacts {
    /// Questions that have an answer.
    #[must_use]
    pub fn asked(&self) -> usize {
        let answered = |question: &&MeetingQuestion| !question.answer.is_empty();
        self.questions.iter().filter(answered).count()
    }
}
