//! What readers said of a proposal that was sent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, text};
use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// They said that it arrived.
    Acknowledged,
    /// They said something to what it holds.
    Answered,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerFacts {
    pub kind: AnswerKind,
    /// Without one, it holds for all editions.
    pub edition_id: Option<Id>,
    pub person_id: Option<Id>,
    pub on: NaiveDate,
    /// Telephone, e-mail, in person…; up to 100 characters.
    pub how: String,
    /// What they said, up to 2,000 characters.
    pub note: String,
}

/// An answer to one proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    pub facts: AnswerFacts,
}

impl AnswerFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_out_of_range {min, max}` at `on` for a day before sending or after today;
    /// `field_too_long`, `field_control_character`.
    pub fn check(&mut self, sent_on: NaiveDate, today: NaiveDate) -> DomainResult<()> {
        if !(sent_on..=today).contains(&self.on) {
            return Err(DomainError::field_out_of_range("on", sent_on, today));
        }
        line("how", &mut self.how, 100)?;
        text("note", &mut self.note, 2_000)
    }
}

/// How far an edition came with its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReaderState {
    NotSent,
    Sent,
    Acknowledged,
    Answered,
}

/// The state of one edition, and the latest answer it rests on.
#[must_use]
pub fn reader_state<'a>(
    edition: Id,
    sent: bool,
    answers: impl IntoIterator<Item = &'a Answer>,
) -> (ReaderState, Option<&'a Answer>) {
    if !sent {
        return (ReaderState::NotSent, None);
    }
    let best = answers
        .into_iter()
        .filter(|answer| answer.facts.edition_id.is_none_or(|id| id == edition))
        .max_by_key(|answer| (answer.facts.kind, answer.facts.on));
    let state = match best.map(|answer| answer.facts.kind) {
        None => ReaderState::Sent,
        Some(AnswerKind::Acknowledged) => ReaderState::Acknowledged,
        Some(AnswerKind::Answered) => ReaderState::Answered,
    };
    (state, best)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> Id {
        Id::from_parts(0, [n; 10])
    }

    fn answer(kind: AnswerKind, edition: Option<u8>, on: &str) -> Answer {
        Answer {
            id: id(9),
            version: 1,
            proposal_id: id(0),
            facts: AnswerFacts {
                kind,
                edition_id: edition.map(id),
                person_id: None,
                on: on.parse().unwrap(),
                how: String::new(),
                note: String::new(),
            },
        }
    }

    #[test]
    fn an_edition_is_as_far_as_its_best_answer() {
        let answers = [
            answer(AnswerKind::Answered, Some(1), "2026-11-25"),
            answer(AnswerKind::Acknowledged, Some(1), "2026-11-26"),
            answer(AnswerKind::Acknowledged, None, "2026-11-24"),
        ];
        let state = |edition| reader_state(id(edition), true, &answers).0;
        assert_eq!(state(1), ReaderState::Answered);
        assert_eq!(state(2), ReaderState::Acknowledged, "one for all editions");
        assert_eq!(reader_state(id(2), true, []).0, ReaderState::Sent);
        assert_eq!(reader_state(id(1), false, &answers).0, ReaderState::NotSent);
    }

    #[test]
    fn nobody_answers_before_it_was_sent() {
        let (sent, today) = ("2026-11-23".parse().unwrap(), "2026-11-25".parse().unwrap());
        for wrong in ["2026-11-22", "2026-11-26"] {
            let error = answer(AnswerKind::Answered, None, wrong)
                .facts
                .check(sent, today);
            assert_eq!(error.unwrap_err().code, "field_out_of_range", "{wrong}");
        }
        let mut right = answer(AnswerKind::Answered, None, "2026-11-23");
        right.facts.check(sent, today).unwrap();
    }
}
