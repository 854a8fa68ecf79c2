//! Editions and blocks of a new proposal, before anything is stored.

use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{Block, BlockContent, Edition, EditionFacts, Placement, Proposal};
use redbook_domain::template::{Made, TemplateFacts, make};
use redbook_storage::account::PartPerson;

use super::words::Words;
use super::{Ground, blocks, names};
use crate::dto::template::Starting;
use crate::error::ApiError;

/// Blocks as they are made.
struct Blocks<F> {
    all: Vec<Block>,
    proposal_id: Id,
    new_id: F,
}

impl<F: FnMut() -> Id> Blocks<F> {
    fn add(&mut self, edition: Option<Id>, content: BlockContent) -> Placement {
        let block_id = (self.new_id)();
        self.all
            .push(Block::new(block_id, self.proposal_id, edition, content));
        Placement {
            block_id,
            new_page: false,
        }
    }
}

/// The usual beginning, or what comes with the program for a kind of deal.
pub(crate) fn usual(
    proposal: &Proposal,
    ground: &Ground<'_>,
    people: &[PartPerson],
    kind: Option<Starting>,
    new_id: impl FnMut() -> Id,
) -> Made {
    let mut made = Blocks {
        all: Vec::new(),
        proposal_id: proposal.id,
        new_id,
    };
    let language = proposal.facts.language;
    let shared = Words::new(ground, None, kind);
    let figures = made.add(None, blocks::key_figures());
    let prepared = made.add(None, blocks::prepared_by(ground));
    let expiry = made.add(None, blocks::expiry(&shared));
    let mut editions = Vec::with_capacity(ReaderType::ALL.len());
    for reader in ReaderType::ALL {
        let person = addressed(people, reader);
        let named = person.map(|person| person.person.facts.named(language));
        let words = Words::new(ground, named, kind);
        let edition_id = (made.new_id)();
        let mut layout = Vec::new();
        for (at, piece) in blocks::of(reader, &words, ground, kind)
            .into_iter()
            .enumerate()
        {
            if at == blocks::FIGURES_AT {
                layout.push(figures);
            }
            let new_page = blocks::begins_page(reader, &piece, ground);
            layout.push(Placement {
                new_page,
                ..made.add(Some(edition_id), piece)
            });
        }
        layout.extend([prepared, expiry]);
        editions.push(Edition {
            id: edition_id,
            version: 1,
            proposal_id: proposal.id,
            personal: false,
            facts: EditionFacts {
                reader,
                person_id: person.map(|person| person.person.id),
                language,
                headline: words.text(&format!("starting-{}-headline", reader.code())),
                layout,
            },
        });
    }
    Made {
        editions,
        blocks: made.all,
    }
}

/// As an own template has them, with the names of the customer.
///
/// # Errors
/// `internal`: a block can't be written as data, a fault of the program.
pub(crate) fn from_template(
    proposal: &Proposal,
    account: &Account,
    people: &[PartPerson],
    template: &TemplateFacts,
    new_id: impl FnMut() -> Id,
) -> Result<Made, ApiError> {
    let language = proposal.facts.language;
    let mut made = make(template, proposal.id, language, new_id);
    let (mut shared, mut own): (Vec<Block>, Vec<Block>) = made
        .blocks
        .into_iter()
        .partition(|block| block.edition_id.is_none());
    let name = account.facts.named(language);
    let mut blocks = Vec::with_capacity(shared.len() + own.len());
    for (at, edition) in made.editions.iter_mut().enumerate() {
        let person = addressed(people, edition.facts.reader);
        let person_name = person.map(|person| person.person.facts.named(language));
        edition.facts.person_id = person.map(|person| person.person.id);
        let mut mine: Vec<Block> = own
            .extract_if(.., |block| block.edition_id == Some(edition.id))
            .collect();
        names::put_in(&mut mine, edition, name, person_name)?;
        if at == 0 {
            // What all editions show can name the customer, but no one reader.
            names::put_in(&mut shared, edition, name, None)?;
        }
        blocks.extend(mine);
    }
    blocks.extend(shared);
    Ok(Made {
        editions: made.editions,
        blocks,
    })
}

/// The most influential person of the account who reads this kind of edition.
fn addressed(people: &[PartPerson], reader: ReaderType) -> Option<&PartPerson> {
    people
        .iter()
        .filter(|person| person.part.facts.left_on.is_none())
        .filter(|person| person.part.facts.reader == Some(reader))
        .max_by_key(|person| person.part.facts.influence)
}
