//! What a new proposal begins with: three editions with blocks and texts for their readers, in every
//! language of documents, so that nobody starts from an empty page (M14).

mod blocks;
pub(crate) mod compose;
mod kinds;
mod library;
pub(crate) mod names;
pub(crate) mod spin;
mod tables;
mod words;
mod workspace;

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::company::{Company, Member, Reference};
use redbook_domain::dates::Validity;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{Proposal, ProposalFacts};
use redbook_domain::template::{Made, TemplateFacts};
use redbook_storage::{Tx, account, company};

use crate::dto::template::Starting;
use crate::error::ApiError;
pub(crate) use kinds::{name, rows};
pub use workspace::workspace;

use words::Words;

/// Facts of a new proposal: our default validity and currency of the account.
pub fn facts(
    account: &Account,
    company: &Company,
    language: Language,
    title: String,
    today: NaiveDate,
) -> ProposalFacts {
    let validity = Validity::new(company.facts.validity_days).unwrap_or(Validity::DEFAULT);
    let mut pricing = Pricing::new(account.facts.currency);
    pricing.prices_include_tax = company.facts.prices_include_tax;
    ProposalFacts {
        title,
        language,
        prepared_on: today,
        valid_until: validity.until(today),
        pricing,
        calculation: None,
        look: company.facts.look,
    }
}

/// What starting texts and blocks are filled from.
pub(crate) struct Ground<'a> {
    pub account: &'a str,
    pub company: &'a Company,
    pub members: Vec<Id>,
    pub references: Vec<Id>,
}

impl<'a> Ground<'a> {
    /// With those of our people and references that a new proposal begins with.
    pub fn new(
        proposal: &Proposal,
        account: &'a Account,
        company: &'a Company,
        members: &[Member],
        references: &[Reference],
    ) -> Self {
        Self {
            account: account.facts.named(proposal.facts.language),
            company,
            members: members.iter().take(4).map(|member| member.id).collect(),
            references: references
                .iter()
                .take(3)
                .map(|reference| reference.id)
                .collect(),
        }
    }
}

/// Writes the three editions. Key figures, prepared by and the expiry are shared; the rest is own.
pub fn write(
    tx: &mut Tx<'_>,
    proposal: &Proposal,
    account: &Account,
    company: &Company,
    kind: Option<Starting>,
) -> Result<(), ApiError> {
    let members: Vec<Member> = company::members(&tx.reader())?;
    let references: Vec<Reference> = company::references(&tx.reader())?;
    let people = account::people(&tx.reader(), account.id)?;
    let ground = Ground::new(proposal, account, company, &members, &references);
    let made = compose::usual(proposal, &ground, &people, kind, || tx.new_id());
    insert(tx, &made)
}

/// Writes editions and blocks as a template has them, with the names of this customer.
pub fn write_from(
    tx: &mut Tx<'_>,
    proposal: &Proposal,
    account: &Account,
    template: &TemplateFacts,
) -> Result<(), ApiError> {
    let people = account::people(&tx.reader(), account.id)?;
    let made = compose::from_template(proposal, account, &people, template, || tx.new_id())?;
    insert(tx, &made)
}

fn insert(tx: &mut Tx<'_>, made: &Made) -> Result<(), ApiError> {
    for edition in &made.editions {
        tx.insert(edition)?;
    }
    for block in &made.blocks {
        tx.insert(block)?;
    }
    Ok(())
}
