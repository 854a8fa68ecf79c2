//! What a new proposal begins with: three editions with blocks and texts for their readers, in every
//! language of documents, so that nobody starts from an empty page (M14).

mod blocks;
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
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{
    Block, BlockContent, Edition, EditionFacts, Placement, Proposal, ProposalFacts,
};
use redbook_domain::template::{TemplateFacts, make};
use redbook_storage::account::PartPerson;
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
    let ground = Ground {
        account: account.facts.named(proposal.facts.language),
        company,
        members: members.iter().take(4).map(|member| member.id).collect(),
        references: references
            .iter()
            .take(3)
            .map(|reference| reference.id)
            .collect(),
    };
    let shared = Words::new(&ground, None, kind);
    let figures = add(tx, proposal.id, None, blocks::key_figures())?;
    let prepared = add(tx, proposal.id, None, blocks::prepared_by(&shared, &ground))?;
    let expiry = add(tx, proposal.id, None, blocks::expiry(&shared))?;
    for reader in ReaderType::ALL {
        let person = addressed(&people, reader);
        let words = Words::new(
            &ground,
            person.map(|person| person.person.facts.named(proposal.facts.language)),
            kind,
        );
        let edition_id = tx.new_id();
        let mut edition = Edition {
            id: edition_id,
            version: 1,
            proposal_id: proposal.id,
            personal: false,
            facts: EditionFacts {
                reader,
                person_id: person.map(|person| person.person.id),
                language: proposal.facts.language,
                headline: words.text(&format!("starting-{}-headline", reader.code())),
                layout: Vec::new(),
            },
        };
        tx.insert(&edition)?;
        for (at, piece) in blocks::of(reader, &words, &ground, kind)
            .into_iter()
            .enumerate()
        {
            if at == blocks::FIGURES_AT {
                edition.facts.layout.push(figures);
            }
            let new_page = blocks::begins_page(reader, &piece);
            let placement = add(tx, proposal.id, Some(edition_id), piece)?;
            edition.facts.layout.push(Placement {
                new_page,
                ..placement
            });
        }
        edition.facts.layout.extend([prepared, expiry]);
        tx.update(&edition, 1)?;
    }
    Ok(())
}

/// Writes editions and blocks as a template has them, with the names of this customer.
pub fn write_from(
    tx: &mut Tx<'_>,
    proposal: &Proposal,
    account: &Account,
    template: &TemplateFacts,
) -> Result<(), ApiError> {
    let people = account::people(&tx.reader(), account.id)?;
    let made = make(template, proposal.id, proposal.facts.language, || {
        tx.new_id()
    });
    let (mut shared, mut own): (Vec<Block>, Vec<Block>) = made
        .blocks
        .into_iter()
        .partition(|block| block.edition_id.is_none());
    let language = proposal.facts.language;
    let name = account.facts.named(language);
    for (at, mut edition) in made.editions.into_iter().enumerate() {
        let person = addressed(&people, edition.facts.reader);
        let person_name = person.map(|person| person.person.facts.named(language));
        edition.facts.person_id = person.map(|person| person.person.id);
        let mut mine: Vec<Block> = own
            .extract_if(.., |block| block.edition_id == Some(edition.id))
            .collect();
        names::put_in(&mut mine, &mut edition, name, person_name)?;
        if at == 0 {
            // What all editions show can name the customer, but no one reader.
            names::put_in(&mut shared, &mut edition, name, None)?;
        }
        tx.insert(&edition)?;
        for block in &mine {
            tx.insert(block)?;
        }
    }
    for block in &shared {
        tx.insert(block)?;
    }
    Ok(())
}

/// The most influential person of the account who reads this kind of edition.
fn addressed(people: &[PartPerson], reader: ReaderType) -> Option<&PartPerson> {
    people
        .iter()
        .filter(|person| person.part.facts.left_on.is_none())
        .filter(|person| person.part.facts.reader == Some(reader))
        .max_by_key(|person| person.part.facts.influence)
}

fn add(
    tx: &mut Tx<'_>,
    proposal_id: Id,
    edition_id: Option<Id>,
    content: BlockContent,
) -> Result<Placement, ApiError> {
    let block = Block::new(tx.new_id(), proposal_id, edition_id, content);
    tx.insert(&block)?;
    Ok(Placement {
        block_id: block.id,
        new_page: false,
    })
}
