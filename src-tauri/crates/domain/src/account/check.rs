//! Limits of account fields. Texts are brought to Unicode NFC on the way.

use chrono::{Datelike, NaiveDate};

use super::{AccountFacts, GoalFacts, SiteFacts};
use crate::counts::check_count;
use crate::dates::{FIRST_YEAR, Month};
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{
    email, line, list, local_text, names, not_negative, phone, required_line, text, web_address,
};

/// Most tags on an account.
pub const MAX_TAGS: usize = 30;

/// Revenue is known or firmly ordered: months from 1950-01 to December of next year.
///
/// # Errors
/// `field_out_of_range {min, max}` at `place`.
pub fn check_revenue_month(place: &str, month: Month, today: NaiveDate) -> DomainResult<()> {
    let last = today.year() + 1;
    if (FIRST_YEAR..=last).contains(&month.year()) {
        return Ok(());
    }
    let (min, max) = (format!("{FIRST_YEAR}-01"), format!("{last}-12"));
    Err(DomainError::field_out_of_range(place, min, max))
}

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
        phone("phone", &mut self.phone)?;
        email("email", &mut self.email)?;
        text("address", &mut self.address, 500)?;
        local_text("addresses", &mut self.addresses, 500)?;
        self.addresses.0.retain(|_, address| !address.is_empty());
        check_count("employees", self.employees)?;
        not_negative("turnover", self.turnover)?;
        check_count("could_decide", self.could_decide)?;
        line("next_step", &mut self.next_step, 300)?;
        text("keeps", &mut self.keeps, 2_000)?;
        self.supply.check().within("supply")?;
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
        names("names", &mut self.names)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revenue_is_of_months_until_the_end_of_next_year() {
        let today = "2026-11-22".parse().unwrap();
        for (month, taken) in [
            ("1949-12", false),
            ("1950-01", true),
            ("2027-12", true),
            ("2028-01", false),
            ("2206-11", false),
        ] {
            let checked = check_revenue_month("month", month.parse().unwrap(), today);
            assert_eq!(checked.is_ok(), taken, "{month}");
        }
        let late = check_revenue_month("month", "2206-11".parse().unwrap(), today);
        assert_eq!(
            late.unwrap_err().to_string(),
            "field_out_of_range {min=1950-01, max=2027-12} at month",
            "a slip in the year would stretch every curve to it"
        );
    }
}
