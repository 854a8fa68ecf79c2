//! Limits of contact fields.

use chrono::NaiveDate;

use super::ContactFacts;
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult};
use crate::fields::{line, list, text};

/// Most people in one contact.
pub const MAX_PEOPLE: usize = 50;

impl ContactFacts {
    /// Normalises and checks every field. A contact is something held: not after `today`.
    ///
    /// # Errors
    /// `field_too_long`, `field_control_character`, `field_out_of_range`, `date_in_future`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.held_on > today {
            return Err(DomainError::new("date_in_future").at("held_on"));
        }
        list("people", &self.people, MAX_PEOPLE)?;
        self.people.sort_unstable();
        self.people.dedup();
        check_count("minutes", self.minutes)?;
        text("summary", &mut self.summary, 20_000)?;
        line("commitment", &mut self.commitment, 500)?;
        if self.commitment_kept_on.is_some_and(|day| day > today) {
            return Err(DomainError::new("date_in_future").at("commitment_kept_on"));
        }
        Ok(())
    }
}
