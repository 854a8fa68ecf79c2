//! Editions: the reader, the language, the headline, the order of blocks; editions for one person.

use std::collections::BTreeMap;

use redbook_domain::id::Id;
use redbook_domain::person::{Criterion, Person};
use redbook_domain::proposal::arrange::arrange;
use redbook_domain::proposal::personal::ordered;
use redbook_domain::proposal::{Block, Edition, EditionFacts, Placement, Proposal};
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Tx, account, proposal};

use super::block::editable_of;
use super::library::link_for;
use super::named::{self, Named};
use crate::app::App;
use crate::desk;
use crate::dispatch::Done;
use crate::dto::proposal::{EditionCreateReq, ProposalDesk};
use crate::dto::{Item, Key, Nothing, Update};
use crate::error::ApiError;

/// Replaces an edition's facts. The reader type stays; the expiry block stays last.
pub fn update(app: &App, request: Update<EditionFacts>) -> Done<Item<EditionFacts>> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    let world = app.world();
    app.write(change(app, request.id, &facts), |tx| {
        let mut edition: Edition = tx.get(request.id)?;
        editable_of(tx, edition.proposal_id, &*world)?;
        if facts.reader != edition.facts.reader {
            return Err(DomainError::field_malformed("facts.reader").into());
        }
        if edition.personal && facts.person_id.is_none() {
            return Err(DomainError::field_required("facts.person_id").into());
        }
        let person = |facts: &EditionFacts| {
            Named::one::<Person>(facts.person_id, "facts.person_id").collect::<Vec<_>>()
        };
        named::check(&tx.reader(), person(&facts), &person(&edition.facts))?;
        let blocks = proposal::blocks(&tx.reader(), edition.proposal_id)?;
        facts.layout = arrange(&facts.layout, &blocks, edition.id).within("facts")?;
        edition.facts = facts;
        let version = tx.update(&edition, request.version)?;
        Ok(Item {
            id: edition.id,
            version,
            facts: edition.facts,
        })
    })
}

/// What the change is called in undo: blocks in another order with nothing else new are moved.
fn change(app: &App, id: Id, facts: &EditionFacts) -> Op {
    let order = |facts: &EditionFacts| -> Vec<Id> {
        facts
            .layout
            .iter()
            .map(|placement| placement.block_id)
            .collect()
    };
    let sorted = |facts: &EditionFacts| {
        let mut layout = facts.layout.clone();
        layout.sort_by_key(|placement| placement.block_id);
        EditionFacts {
            layout,
            ..facts.clone()
        }
    };
    // An edition that isn't there is refused by the change itself.
    let known = app.read(|reader| Ok(reader.get::<Edition>(id)?.facts));
    match known {
        Ok(known) if order(&known) != order(facts) && sorted(&known) == sorted(facts) => {
            Op::MoveBlock
        }
        _ => Op::UpdateEdition,
    }
}

/// Makes an edition for one person (M14): the blocks of another edition, shared ones shared and own
/// ones copied, those first that answer this person's criteria. With `replaces`, it takes the place of
/// the one there was, so that one undo brings that back.
///
/// # Errors
/// `field_duplicate {person_id}` if the person has an edition; `field_malformed` at `replaces` for an
/// edition of another proposal or person, or the one it is made from; `edition_required` for one of
/// the three of the reader types.
pub fn create(app: &App, request: EditionCreateReq) -> Done<ProposalDesk> {
    let world = app.world();
    app.write(Op::CreateEdition, |tx| {
        let from: Edition = tx.get(request.from_edition_id)?;
        if from.proposal_id != request.proposal_id {
            return Err(ApiError::not_found("edition"));
        }
        editable_of(tx, from.proposal_id, &*world)?;
        let proposal: Proposal = tx.get(from.proposal_id)?;
        let people = account::people(&tx.reader(), proposal.account_id)?;
        let person = people
            .iter()
            .find(|person| person.person.id == request.person_id)
            .ok_or_else(|| ApiError::not_found("person"))?;
        if let Some(id) = request.replaces {
            let old: Edition = tx.get(id)?;
            let same = old.proposal_id == proposal.id
                && old.facts.person_id == Some(request.person_id)
                && old.id != from.id;
            if !same {
                return Err(DomainError::field_malformed("replaces").into());
            }
            take_away(tx, &old)?;
        }
        let editions = proposal::editions(&tx.reader(), proposal.id)?;
        let theirs = |edition: &Edition| {
            edition.personal && edition.facts.person_id == Some(request.person_id)
        };
        if editions.iter().any(theirs) {
            return Err(DomainError::field_duplicate("person_id", request.person_id).into());
        }
        let mut edition = Edition {
            id: tx.new_id(),
            version: 1,
            proposal_id: proposal.id,
            personal: true,
            facts: EditionFacts {
                person_id: Some(request.person_id),
                ..from.facts.clone()
            },
        };
        tx.insert(&edition)?;
        let copies = copy_own(tx, &from, edition.id)?;
        for placement in &mut edition.facts.layout {
            placement.block_id = *copies
                .get(&placement.block_id)
                .unwrap_or(&placement.block_id);
        }
        let criteria: Vec<&Criterion> = person.criteria.iter().collect();
        for mut block in proposal::blocks(&tx.reader(), proposal.id)? {
            let mut layout = edition.facts.layout.iter();
            let is_own = block.edition_id == Some(edition.id);
            if layout.any(|placement| placement.block_id == block.id)
                && link_for(&tx.reader(), &mut block, &criteria, is_own)?
            {
                let version = block.version;
                tx.update(&block, version)?;
            }
        }
        let blocks = proposal::blocks(&tx.reader(), proposal.id)?;
        let layout: Vec<Placement> = ordered(&edition.facts.layout, &blocks, &person.criteria);
        edition.facts.layout = arrange(&layout, &blocks, edition.id)?;
        tx.update(&edition, 1)?;
        desk::desk(&tx.reader(), &*world, proposal.id)
    })
}

/// Copies the blocks that are own to an edition and placed in it; the new keys by the old ones.
fn copy_own(tx: &mut Tx<'_>, from: &Edition, to: Id) -> Result<BTreeMap<Id, Id>, ApiError> {
    let mut copies = BTreeMap::new();
    for block in proposal::blocks(&tx.reader(), from.proposal_id)? {
        let placed = from
            .facts
            .layout
            .iter()
            .any(|placement| placement.block_id == block.id);
        if block.edition_id == Some(from.id) && placed {
            let copy = Block {
                id: tx.new_id(),
                version: 1,
                edition_id: Some(to),
                // Another block of the same version: a line of its own.
                origin_id: None,
                ..block.clone()
            };
            tx.insert(&copy)?;
            copies.insert(block.id, copy.id);
        }
    }
    Ok(copies)
}

/// Takes an edition for one person away with the blocks that are only its own.
///
/// # Errors
/// `edition_required` for the three of the reader types.
pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    let world = app.world();
    app.write(Op::DeleteEdition, |tx| {
        let edition: Edition = tx.get(request.id)?;
        editable_of(tx, edition.proposal_id, &*world)?;
        take_away(tx, &edition)?;
        Ok(Nothing {})
    })
}

fn take_away(tx: &mut Tx<'_>, edition: &Edition) -> Result<(), ApiError> {
    if !edition.personal {
        return Err(ApiError::new("edition_required"));
    }
    for block in proposal::blocks(&tx.reader(), edition.proposal_id)? {
        if block.edition_id == Some(edition.id) {
            tx.delete("block", block.id)?;
        }
    }
    tx.delete("edition", edition.id)?;
    Ok(())
}
