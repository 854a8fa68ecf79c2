//! The action plan of a deal (M12): who of which side does what by when, and how both see that it
//! worked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{required_line, text};
use crate::id::Id;
use crate::negotiation::Side;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ActionFacts {
    pub side: Side,
    /// What is done, 1–300 characters.
    pub what: String,
    /// A person of the account; of a step of theirs always.
    pub person_id: Option<Id>,
    /// A member of our team; of a step of ours always.
    pub member_id: Option<Id>,
    pub due: NaiveDate,
    /// How both sides see that it worked; at most 500 characters.
    pub measure: String,
    /// Day on which it was done; not in the future.
    pub done_on: Option<NaiveDate>,
    /// Ours alone, never printed; at most 2,000 characters.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: Id,
    pub version: i64,
    pub opportunity_id: Id,
    pub facts: ActionFacts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    Done,
    /// The end of its day has passed.
    Overdue,
    Open,
}

impl ActionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required` at whoever of its side does it; `date_in_future`, `field_too_long`,
    /// `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        required_line("what", &mut self.what, 300)?;
        match self.side {
            Side::Theirs if self.person_id.is_none() => {
                return Err(DomainError::field_required("person_id"));
            }
            Side::Ours if self.member_id.is_none() => {
                return Err(DomainError::field_required("member_id"));
            }
            _ => {}
        }
        text("measure", &mut self.measure, 500)?;
        if self.done_on.is_some_and(|day| day > today) {
            return Err(DomainError::new("date_in_future").at("done_on"));
        }
        text("note", &mut self.note, 2_000)
    }

    #[must_use]
    pub fn state(&self, today: NaiveDate) -> ActionState {
        if self.done_on.is_some() {
            ActionState::Done
        } else if self.due < today {
            ActionState::Overdue
        } else {
            ActionState::Open
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn facts(side: Side) -> ActionFacts {
        ActionFacts {
            side,
            what: "Line drawings".into(),
            person_id: None,
            member_id: None,
            due: TODAY,
            measure: String::new(),
            done_on: None,
            note: String::new(),
        }
    }

    #[test]
    fn every_step_is_somebodys() {
        let place = |mut facts: ActionFacts| facts.check(TODAY).unwrap_err().place.unwrap();
        assert_eq!(place(facts(Side::Theirs)), "person_id");
        assert_eq!(place(facts(Side::Ours)), "member_id");
        let someone = Some(Id::from_parts(1, [1; 10]));
        let mut own = ActionFacts {
            member_id: someone,
            ..facts(Side::Ours)
        };
        assert!(own.check(TODAY).is_ok());
        own.done_on = TODAY.succ_opt();
        assert_eq!(own.check(TODAY).unwrap_err().code, "date_in_future");
    }

    #[test]
    fn a_step_is_late_after_its_day() {
        let mut one = facts(Side::Ours);
        assert_eq!(one.state(TODAY), ActionState::Open, "its day isn't over");
        one.due = TODAY.pred_opt().unwrap();
        assert_eq!(one.state(TODAY), ActionState::Overdue);
        one.done_on = Some(TODAY);
        assert_eq!(one.state(TODAY), ActionState::Done, "late, but done");
    }
}
