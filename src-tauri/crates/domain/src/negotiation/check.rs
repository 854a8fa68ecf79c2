//! Limits of the sheet's fields.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::{ConcessionFacts, NegotiationFacts, OfferFacts};
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, not_negative, required_line, text};

/// Most terms of a sheet.
pub const MAX_TERMS: usize = 50;
/// Most values, and most answered offers, of one offer.
pub const MAX_VALUES: usize = 50;

impl NegotiationFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_duplicate` (two terms of one
    /// key), `field_control_character`, each with its place.
    pub fn check(&mut self) -> DomainResult<()> {
        list("terms", &self.terms, MAX_TERMS)?;
        let mut seen = BTreeSet::new();
        for (index, term) in self.terms.iter_mut().enumerate() {
            if !seen.insert(term.id) {
                return Err(DomainError::field_duplicate("id", term.id))
                    .within_item("terms", index);
            }
            required_line("label", &mut term.label, 100)
                .and_then(|()| line("refuse_words", &mut term.refuse_words, 300))
                .within_item("terms", index)?;
        }
        text("alternative", &mut self.alternative, 2_000)?;
        not_negative("alternative_worth", self.alternative_worth)?;
        check_count("alternative_chance", self.alternative_chance)?;
        text("their_alternative", &mut self.their_alternative, 2_000)?;
        check_count("guard_hours", self.guard_hours)?;
        text("note", &mut self.note, 10_000)
    }
}

impl OfferFacts {
    /// Normalises and checks every field. An offer is something said: not after `now`.
    ///
    /// # Errors
    /// `field_required` at `words` for an offer that says nothing; `date_in_future` at `at` or
    /// `replied_at`; `dates_reversed` for a reply before the offer; `field_too_long`,
    /// `field_duplicate`, `field_control_character`.
    pub fn check(&mut self, now: DateTime<Utc>) -> DomainResult<()> {
        past("at", Some(self.at), now)?;
        past("replied_at", self.replied_at, now)?;
        if self.replied_at.is_some_and(|at| at < self.at) {
            return Err(DomainError::dates_reversed(
                "replied_at",
                self.at.date_naive(),
            ));
        }
        list("values", &self.values, MAX_VALUES)?;
        let mut seen = BTreeSet::new();
        for (index, value) in self.values.iter().enumerate() {
            if !seen.insert(value.term_id) {
                return Err(DomainError::field_duplicate("term_id", value.term_id))
                    .within_item("values", index);
            }
        }
        if self.values.is_empty() {
            required_line("words", &mut self.words, 500)?;
        } else {
            line("words", &mut self.words, 500)?;
        }
        list("answers", &self.answers, MAX_VALUES)?;
        self.answers.sort_unstable();
        self.answers.dedup();
        line("reply", &mut self.reply, 500)?;
        text("note", &mut self.note, 2_000)
    }
}

impl ConcessionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required` at `words`; at `given_at` if something was got for what wasn't given;
    /// `date_in_future`, `field_out_of_range`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, now: DateTime<Utc>, today: NaiveDate) -> DomainResult<()> {
        required_line("words", &mut self.words, 300)?;
        line("in_return", &mut self.in_return, 300)?;
        line("got", &mut self.got, 300)?;
        past("given_at", self.given_at, now)?;
        if self.got_on.is_some_and(|on| on > today) {
            return Err(DomainError::new("date_in_future").at("got_on"));
        }
        let got = !self.got.is_empty() || self.got_on.is_some();
        if got && self.given_at.is_none() {
            return Err(DomainError::field_required("given_at"));
        }
        not_negative("cost_once", self.cost_once)?;
        not_negative("cost_yearly", self.cost_yearly)?;
        not_negative("got_worth", self.got_worth)
    }
}

fn past(place: &str, at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DomainResult<()> {
    if at.is_some_and(|at| at > now) {
        return Err(DomainError::new("date_in_future").at(place));
    }
    Ok(())
}
