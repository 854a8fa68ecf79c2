//! Limits of account fields. Texts are brought to Unicode NFC on the way.

use super::{AccountFacts, GoalFacts, SiteFacts};
use crate::error::{DomainResult, Within};
use crate::fields::{
    email, line, list, local_text, names, optional_range, required_line, text, web_address,
};

/// Most tags on an account.
pub const MAX_TAGS: usize = 30;

impl AccountFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_malformed`,
    /// `field_control_character`, each with its place.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        names("names", &mut self.names)?;
        line("legal_name", &mut self.legal_name, 300)?;
        line("tax_id", &mut self.tax_id, 40)?;
        line("industry", &mut self.industry, 100)?;
        line("business", &mut self.business, 300)?;
        web_address("website", &mut self.website)?;
        line("phone", &mut self.phone, 60)?;
        email("email", &mut self.email)?;
        text("address", &mut self.address, 500)?;
        local_text("addresses", &mut self.addresses, 500)?;
        self.addresses.0.retain(|_, address| !address.is_empty());
        optional_range("employees", self.employees, 1, 10_000_000)?;
        if let Some(turnover) = self.turnover {
            optional_range("turnover", Some(turnover.minor()), 0, 9_007_199_254_740_991)?;
        }
        optional_range("could_decide", self.could_decide, 0, 999)?;
        line("next_step", &mut self.next_step, 300)?;
        text("keeps", &mut self.keeps, 2_000)?;
        list("tags", &self.tags, MAX_TAGS)?;
        for (index, tag) in self.tags.iter_mut().enumerate() {
            required_line("", tag, 40).within_item("tags", index)?;
        }
        self.tags.dedup();
        text("notes", &mut self.notes, 20_000)
    }
}

impl SiteFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// As [`AccountFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        text("address", &mut self.address, 500)?;
        text("note", &mut self.note, 2_000)
    }
}

impl GoalFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// As [`AccountFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("text", &mut self.text, 500)
    }
}
