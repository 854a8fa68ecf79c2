//! Limits of the map's facts.

use chrono::NaiveDate;

use super::{InfluenceFacts, MOST_AWAY, RoleGapFacts, SpotFacts};
use crate::error::{DomainError, DomainResult};
use crate::fields::{line, optional_range, required_line, text};

impl InfluenceFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `influence_on_self` at `to_id`; `field_required`, `field_too_long`, `date_in_future`,
    /// `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.from_id == self.to_id {
            return Err(DomainError::new("influence_on_self").at("to_id"));
        }
        required_line("why", &mut self.why, 300)?;
        if self.noted_on.is_some_and(|day| day > today) {
            return Err(DomainError::new("date_in_future").at("noted_on"));
        }
        Ok(())
    }
}

impl RoleGapFacts {
    /// Normalises and checks every field; roles are put in order, each once.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("title", &mut self.title, 200)?;
        line("department", &mut self.department, 200)?;
        self.roles.sort_unstable();
        self.roles.dedup();
        self.buying.sort_unstable();
        self.buying.dedup();
        text("note", &mut self.note, 500)
    }
}

impl SpotFacts {
    /// # Errors
    /// `field_out_of_range {min, max}` at `x` or `y`.
    pub fn check(&self) -> DomainResult<()> {
        optional_range("x", Some(self.x), -MOST_AWAY, MOST_AWAY)?;
        optional_range("y", Some(self.y), -MOST_AWAY, MOST_AWAY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    #[test]
    fn nobody_influences_themselves_and_every_line_says_why() {
        let id = |n| Id::from_parts(1, [n; 10]);
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let mut facts = InfluenceFacts {
            from_id: id(1),
            to_id: id(1),
            why: "brother".into(),
            noted_on: None,
        };
        assert_eq!(facts.check(today).unwrap_err().code, "influence_on_self");
        facts.to_id = id(2);
        assert!(facts.check(today).is_ok());
        facts.noted_on = today.succ_opt();
        assert_eq!(facts.check(today).unwrap_err().code, "date_in_future");
        facts.noted_on = None;
        facts.why = " ".into();
        assert_eq!(
            facts.check(today).unwrap_err().place.as_deref(),
            Some("why"),
            "a line nobody can explain is worth nothing"
        );
    }
}
