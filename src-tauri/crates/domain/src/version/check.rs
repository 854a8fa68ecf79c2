//! Limits of what is noted when a version is sent.

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, required_line, text};
use crate::id::Id;

/// Most people one edition is noted to have been given to.
pub const DELIVERIES_MAX: usize = 50;

/// Somebody who gets an edition, as given by the one who sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub person_id: Option<Id>,
    pub name: String,
    pub address: String,
}

impl Recipient {
    /// Normalises and checks: a name of 1–200 characters, an address of at most 500.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        text("address", &mut self.address, 500)
    }

    /// Checks the list of one edition and the note that goes with it, at most 500 characters.
    ///
    /// # Errors
    /// Those of [`Recipient::check`]; `field_too_long` above [`DELIVERIES_MAX`];
    /// `field_duplicate {value}` for a person named twice.
    pub fn check_all(to: &mut [Self], note: &mut String) -> DomainResult<()> {
        use crate::error::Within;
        crate::fields::list("to", to, DELIVERIES_MAX)?;
        for index in 0..to.len() {
            to[index].check().within_item("to", index)?;
            let twice =
                |other: &Self| other.person_id.is_some() && other.person_id == to[index].person_id;
            if to[..index].iter().any(twice) {
                let name = &to[index].name;
                return Err(DomainError::field_duplicate(format!("to[{index}]"), name));
            }
        }
        line("note", note, 500)
    }
}
