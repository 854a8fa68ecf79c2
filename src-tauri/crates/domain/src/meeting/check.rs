//! Limits of a plan.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use super::{MeetingFacts, MeetingQuestion};
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, required_line, text};
use crate::id::Id;

/// Most people of one side.
const MOST_PEOPLE: usize = 20;
const MOST_QUESTIONS: usize = 80;
const MOST_OBJECTIONS: usize = 20;

impl MeetingFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_malformed`,
    /// `field_control_character`, `too_many`; `duplicate` at a question's key.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("title", &mut self.title, 200)?;
        self.at = self.at.as_deref().map(clock).transpose()?;
        check_count("minutes", self.minutes)?;
        line("place", &mut self.place, 300)?;
        for (place, ids) in [("people", &mut self.people), ("members", &mut self.members)] {
            list(place, ids, MOST_PEOPLE)?;
            once(ids);
        }
        line("goal", &mut self.goal, 500)?;
        line("fallback", &mut self.fallback, 500)?;
        list("questions", &self.questions, MOST_QUESTIONS)?;
        let mut keys = BTreeSet::new();
        for (index, question) in self.questions.iter_mut().enumerate() {
            question.check().within_item("questions", index)?;
            if !keys.insert(question.key.clone()) {
                let error = DomainError::new("duplicate").at("key");
                return Err(error).within_item("questions", index);
            }
        }
        list("objections", &self.objections, MOST_OBJECTIONS)?;
        for (index, objection) in self.objections.iter_mut().enumerate() {
            required_line("says", &mut objection.says, 300).within_item("objections", index)?;
            text("answer", &mut objection.answer, 1_000).within_item("objections", index)?;
        }
        text("bring", &mut self.bring, 1_000)?;
        text("note", &mut self.note, 5_000)
    }
}

impl MeetingQuestion {
    fn check(&mut self) -> DomainResult<()> {
        required_line("key", &mut self.key, 40)?;
        required_line("text", &mut self.text, 500)?;
        if let Some(source) = &mut self.source {
            required_line("source", source, 60)?;
        }
        text("answer", &mut self.answer, 2_000)
    }
}

/// Hour and minute as `09:30`.
fn clock(said: &str) -> DomainResult<String> {
    let time = NaiveTime::parse_from_str(said.trim(), "%H:%M");
    let time = time.map_err(|_| DomainError::field_malformed("at"))?;
    Ok(time.format("%H:%M").to_string())
}

/// Each once, in the order given.
fn once(ids: &mut Vec<Id>) {
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(*id));
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::meeting::Objection;
    use crate::spin::SpinKind;

    pub fn facts() -> MeetingFacts {
        MeetingFacts {
            title: "Walk along the line".into(),
            opportunity_id: None,
            on: chrono::NaiveDate::from_ymd_opt(2026, 11, 16).unwrap(),
            at: None,
            minutes: None,
            place: String::new(),
            people: vec![],
            members: vec![],
            goal: String::new(),
            fallback: String::new(),
            questions: vec![],
            objections: vec![],
            bring: String::new(),
            note: String::new(),
            follows: None,
        }
    }

    pub fn question(key: &str, kind: SpinKind, who: Option<Id>, answer: &str) -> MeetingQuestion {
        MeetingQuestion {
            key: key.into(),
            kind,
            text: format!("{key}?"),
            person_id: who,
            source: None,
            answer: answer.into(),
        }
    }

    #[test]
    fn an_hour_is_brought_to_one_form() {
        let mut one = facts();
        one.at = Some(" 9:05 ".into());
        one.check().unwrap();
        assert_eq!(one.at.as_deref(), Some("09:05"));
        for wrong in ["25:00", "nine", "9", ""] {
            one.at = Some(wrong.into());
            let error = one.check().unwrap_err();
            assert_eq!(error.place.as_deref(), Some("at"), "{wrong}");
        }
    }

    #[test]
    fn every_question_has_a_key_of_its_own() {
        let mut one = facts();
        one.questions = ["a", "b", "a"]
            .map(|key| question(key, SpinKind::Situation, None, ""))
            .into();
        let error = one.check().unwrap_err();
        assert_eq!(error.code, "duplicate");
        assert_eq!(error.place.as_deref(), Some("questions[2].key"));
    }

    #[test]
    fn a_wrong_line_is_named_by_its_place() {
        let mut one = facts();
        one.objections = vec![Objection {
            says: " ".into(),
            answer: String::new(),
        }];
        let error = one.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("objections[0].says"));
        one.objections.clear();
        one.minutes = Some(0);
        assert_eq!(one.check().unwrap_err().code, "field_out_of_range");
    }
}
