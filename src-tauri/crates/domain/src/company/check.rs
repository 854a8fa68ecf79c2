//! Limits of our own data.

use rust_decimal::Decimal;

use super::bank::{check_account, check_bank};
use super::{
    CompanyFacts, FileRef, MemberFacts, ProductFacts, Referee, ReferenceFacts, TaxRateFacts,
    accent_contrast,
};
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{
    email, line, list, local_line, local_text, phone, required_local, text, web_address,
};

impl CompanyFacts {
    /// Normalises and checks every field. An accent below 4.5:1 is kept but shown as a warning, so
    /// only its form is checked here.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_malformed`, `iban_malformed`,
    /// `iban_mistyped`, `bic_malformed`, those of the pattern of numbers.
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("name", &mut self.name, 120)?;
        local_line("line", &mut self.line, 120)?;
        line("legal_name", &mut self.legal_name, 300)?;
        local_line("legal_names", &mut self.legal_names, 300)?;
        self.legal_names.0.retain(|_, name| !name.is_empty());
        line("tax_id", &mut self.tax_id, 40)?;
        text("address", &mut self.address, 500)?;
        local_text("addresses", &mut self.addresses, 500)?;
        self.addresses.0.retain(|_, address| !address.is_empty());
        phone("phone", &mut self.phone)?;
        email("email", &mut self.email)?;
        web_address("website", &mut self.website)?;
        if let Some(logo) = &self.logo {
            logo.check().within("logo")?;
        }
        self.accent = self.accent.trim().to_ascii_uppercase();
        if accent_contrast(&self.accent).is_none() {
            return Err(DomainError::field_malformed("accent"));
        }
        line("bank.name", &mut self.bank.name, 200)?;
        check_account("bank.iban", &mut self.bank.iban)?;
        check_bank("bank.bic", &mut self.bank.bic)?;
        list("currencies", &self.currencies, 20)?;
        check_count("validity_days", Some(self.validity_days))?;
        crate::numbering::Pattern::parse(&self.number_pattern)
            .map(|_| ())
            .map_err(|error| error.at("number_pattern"))
    }
}

/// Whether this is a SHA-256 in lower-case hexadecimal, as files are named.
pub(crate) fn is_sha256(name: &str) -> bool {
    name.len() == 64
        && name
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

impl FileRef {
    /// # Errors
    /// `field_malformed` if the hash or type isn't one.
    pub fn check(&self) -> DomainResult<()> {
        if !is_sha256(&self.sha256) {
            return Err(DomainError::field_malformed("sha256"));
        }
        match self.media_type.as_str() {
            "image/png" | "image/jpeg" => Ok(()),
            _ => Err(DomainError::field_malformed("media_type")),
        }
    }
}

impl MemberFacts {
    /// # Errors
    /// As [`CompanyFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("name", &mut self.name, 200)?;
        local_line("position", &mut self.position, 200)?;
        local_text("about", &mut self.about, 1_000)?;
        phone("phone", &mut self.phone)?;
        email("email", &mut self.email)?;
        self.photo
            .as_ref()
            .map_or(Ok(()), |photo| photo.check().within("photo"))
    }
}

impl TaxRateFacts {
    /// # Errors
    /// As [`CompanyFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("name", &mut self.name, 60)?;
        if self.percent < Decimal::ZERO || self.percent > Decimal::ONE_HUNDRED {
            return Err(DomainError::field_out_of_range("percent", 0, 100));
        }
        if self.percent.normalize().scale() > 4 {
            return Err(DomainError::field_too_precise("percent", 4));
        }
        Ok(())
    }
}

impl ProductFacts {
    /// # Errors
    /// As [`CompanyFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        line("code", &mut self.code, 60)?;
        required_local("name", &mut self.name, 200)?;
        local_text("description", &mut self.description, 2_000)?;
        local_line("unit", &mut self.unit, 40)?;
        for (place, amount) in [("price", self.price), ("cost", self.cost)] {
            let Some(amount) = amount else { continue };
            if amount < Decimal::ZERO || amount > Decimal::from(9_000_000_000_u64) {
                return Err(DomainError::field_out_of_range(place, 0, 9_000_000_000_u64));
            }
            if amount.normalize().scale() > 6 {
                return Err(DomainError::field_too_precise(place, 6));
            }
        }
        Ok(())
    }
}

impl ReferenceFacts {
    /// # Errors
    /// As [`CompanyFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("customer", &mut self.customer, 200)?;
        local_line("about", &mut self.about, 200)?;
        local_text("project", &mut self.project, 2_000)?;
        local_text("result", &mut self.result, 2_000)?;
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            return Err(DomainError::dates_reversed("to", from));
        }
        list("people", &self.people, 10)?;
        for (index, person) in self.people.iter_mut().enumerate() {
            person.check().within_item("people", index)?;
        }
        Ok(())
    }
}

impl Referee {
    /// # Errors
    /// As [`CompanyFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("name", &mut self.name, 200)?;
        local_line("position", &mut self.position, 200)?;
        phone("phone", &mut self.phone)?;
        email("email", &mut self.email)?;
        if let (Some(from), Some(until)) = (self.consent_on, self.consent_until)
            && until < from
        {
            return Err(DomainError::dates_reversed("consent_until", from));
        }
        local_text("consent_note", &mut self.consent_note, 300)
    }
}
