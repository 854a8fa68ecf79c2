//! A proposal copied for another account: what is set right by itself, and what somebody must look
//! at. Nothing that was promised to one customer may reach another unseen.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Block, BlockContent, EditionFacts, ProposalFacts};
use crate::account::AccountFacts;
use crate::company::ReferenceFacts;
use crate::id::Id;
use crate::naming::{Known, Text};
use crate::person::ReaderType;
use crate::pricing::Discount;
use crate::text::fold;
use crate::version::revised;

/// Something to look at in a copy: a code with facts, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// Stable snake_case code.
    pub code: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl Concern {
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// Something to look at in a copy, as it is kept with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LookAt {
    /// Turned into words by `copy-<code>`.
    pub code: String,
    /// Empty where somebody who was named was erased.
    pub args: BTreeMap<String, String>,
    /// Of the first edition that shows it.
    pub reader: Option<ReaderType>,
    pub block_id: Option<Id>,
    /// Field of the block, such as `body.en[0].runs[1].text`.
    pub place: Option<String>,
    /// Where else the same stands, in the order of the pages.
    #[serde(default)]
    pub also: Vec<LookPlace>,
    /// Somebody looked at it.
    #[serde(default)]
    pub done: bool,
}

/// A block of a copy, or the headline of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LookPlace {
    /// Of the first edition that shows it.
    pub reader: Option<ReaderType>,
    pub block_id: Option<Id>,
}

impl LookAt {
    fn spot(&self) -> LookPlace {
        LookPlace {
            reader: self.reader,
            block_id: self.block_id,
        }
    }

    /// Adds where the same was found again: several languages or fields of a block are one place.
    fn add(&mut self, spot: LookPlace) {
        let at = |one: &LookPlace| (one.block_id, one.block_id.map_or(one.reader, |_| None));
        let is_known = |known: &LookPlace| at(known) == at(&spot);
        if !is_known(&self.spot()) && !self.also.iter().any(is_known) {
            self.also.push(spot);
        }
    }
}

/// Each thing to look at once, with all places where it was found.
#[must_use]
pub fn once(found: Vec<LookAt>) -> Vec<LookAt> {
    let mut said: Vec<LookAt> = Vec::with_capacity(found.len());
    for one in found {
        let same = |known: &&mut LookAt| (&known.code, &known.args) == (&one.code, &one.args);
        match said.iter_mut().find(same) {
            Some(known) => known.add(one.spot()),
            None => said.push(one),
        }
    }
    said
}

/// What a proposal that was copied remembers of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    pub id: Id,
    pub version: i64,
    /// The copy.
    pub proposal_id: Id,
    /// Accounts that it was written for before, the latest first; empty for a copy that stayed with
    /// its customer.
    pub accounts: Vec<Id>,
    /// In the order of the pages.
    pub look_at: Vec<LookAt>,
    /// The list was put away.
    pub closed: bool,
}

/// Facts for another account: prepared today, in its language and currency. Prices in another
/// currency are emptied, as is what was calculated in it: an amount isn't the same in another one.
///
/// Concerns: `dates_moved {valid_until}`, `language_changed {from, to}`, `currency_changed {from,
/// to}`, `discount_kept`, `calculation_kept`, `calculation_dropped`.
#[must_use]
pub fn transferred(
    facts: &ProposalFacts,
    to: &AccountFacts,
    today: NaiveDate,
) -> (ProposalFacts, Vec<Concern>) {
    let mut new = revised(facts, today);
    let mut concerns = vec![Concern::new("dates_moved").with("valid_until", new.valid_until)];
    if new.language != to.language {
        concerns.push(
            Concern::new("language_changed")
                .with("from", new.language.tag())
                .with("to", to.language.tag()),
        );
        new.language = to.language;
    }
    let pricing = &mut new.pricing;
    if pricing.currency == to.currency {
        if pricing.discount.is_some() || pricing.lines.iter().any(|line| line.discount.is_some()) {
            concerns.push(Concern::new("discount_kept"));
        }
    } else {
        concerns.push(
            Concern::new("currency_changed")
                .with("from", pricing.currency)
                .with("to", to.currency),
        );
        pricing.currency = to.currency;
        pricing.exchange = None;
        pricing.discount = percent_only(pricing.discount.take());
        for line in &mut pricing.lines {
            line.unit_price = None;
            line.cost = None;
            line.discount = percent_only(line.discount.take());
        }
    }
    if let Some(calculation) = &new.calculation {
        if calculation.currency == to.currency {
            concerns.push(Concern::new("calculation_kept"));
        } else {
            new.calculation = None;
            concerns.push(Concern::new("calculation_dropped"));
        }
    }
    (new, concerns)
}

/// A percentage holds in any currency.
fn percent_only(discount: Option<Discount>) -> Option<Discount> {
    discount.filter(|discount| matches!(discount, Discount::Percent { .. }))
}

/// An edition for another account: in its language, addressed to nobody who isn't there.
///
/// Concerns: `person_emptied`.
pub fn readdress(
    facts: &mut EditionFacts,
    to: &AccountFacts,
    there: impl Fn(Id) -> bool,
) -> Option<Concern> {
    facts.language = to.language;
    let person = facts.person_id?;
    if there(person) {
        return None;
    }
    facts.person_id = None;
    Some(Concern::new("person_emptied"))
}

/// A block for another account: the criteria that it answers and proves belong to people of the old
/// one.
pub fn unanswer(block: &mut Block) {
    block.answers.clear();
    if let BlockContent::Proofs { rows, .. } = &mut block.content {
        for row in rows {
            row.criterion_id = None;
        }
    }
}

/// What a kind of block promises to one customer only.
///
/// Concerns: `exclusivity_promised`, `criteria_answered` for a block that answers what the old
/// customer asked, `appendix_kept {name}` for a file that may name the old customer.
#[must_use]
pub fn promised(content: &BlockContent) -> Option<Concern> {
    match content {
        BlockContent::Exclusivity { .. } => Some(Concern::new("exclusivity_promised")),
        BlockContent::Specification { .. } | BlockContent::Proofs { .. } => {
            Some(Concern::new("criteria_answered"))
        }
        BlockContent::Appendix {
            file: Some(file), ..
        } => Some(Concern::new("appendix_kept").with("name", &file.name)),
        _ => None,
    }
}

/// A reference that the new account shouldn't be shown without a thought.
///
/// Concerns: `reference_is_account`, `reference_competitor {industry}` (it works in the same
/// industry), both with `{reference}`.
#[must_use]
pub fn reference(facts: &ReferenceFacts, to: &AccountFacts) -> Option<Concern> {
    let name = facts.customer.pick(to.language).to_owned();
    let own = [&to.name, &to.legal_name];
    let own = own
        .into_iter()
        .map(|own| fold(own))
        .filter(|own| !own.trim().is_empty());
    let texts = || facts.customer.0.values().map(|text| fold(text));
    for own in own {
        if texts().any(|text| text == own) {
            return Some(Concern::new("reference_is_account").with("reference", name));
        }
    }
    let industry = fold(&to.industry);
    let about = || facts.about.0.values().chain(facts.project.0.values());
    if !industry.trim().is_empty() && about().any(|text| names(text, &industry)) {
        return Some(
            Concern::new("reference_competitor")
                .with("reference", name)
                .with("industry", &to.industry),
        );
    }
    None
}

/// What a text still says of the old customer, its sites and people, or of another time.
///
/// Concerns: `name_left {name}`, `date_left {text}`.
#[must_use]
pub fn left_over(text: &str, names_of_old: &[Known]) -> Vec<Concern> {
    let mut concerns = Vec::new();
    let words = Text::of(text);
    for known in names_of_old {
        if known.is_in(&words) {
            concerns.push(Concern::new("name_left").with("name", &known.said));
        }
    }
    if let Some(date) = dated(text) {
        concerns.push(Concern::new("date_left").with("text", date));
    }
    concerns
}

/// Whether a text has these folded words, beginning at the beginning of a word.
fn names(text: &str, folded: &str) -> bool {
    let folded = folded.trim();
    let text = fold(text);
    let begins = |at: usize| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(char::is_alphanumeric)
    };
    !folded.is_empty() && text.match_indices(folded).any(|(at, _)| begins(at))
}

/// The first year (2000–2099) or numeric date in a text.
fn dated(text: &str) -> Option<String> {
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-');
    text.split(|c: char| !digits(c))
        .map(|word| word.trim_matches(['.', '/', '-']))
        .find(|word| {
            let mut parts = word.split(['.', '/', '-']);
            parts.any(|part| part.len() == 4 && part.starts_with("20"))
        })
        .map(str::to_owned)
}

#[cfg(test)]
#[path = "transfer_tests.rs"]
mod tests;
