//! One click from the dossier into a proposal, with the way back: what was put in knows its source,
//! and is said to be out of date once the source says something else.

mod feeding;
mod findings;
mod make;
mod source;

use redbook_domain::feed::{Feed, FeedKind, FeedSource};
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{BlockContent, Edition, Proposal};
use redbook_storage::proposal::{Whole, whole};
use redbook_storage::{Op, Reader, feed};

use super::block::editable_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::feed::{FeedListReq, FeedPlace, FeedReq, FeedRes, FeedRow};
use crate::error::ApiError;
use feeding::{Feeding, written};
pub(crate) use findings::findings;
use source::{Dossier, readers};

pub fn list(app: &App, request: FeedListReq) -> Done<Items<FeedRow>> {
    app.read(|reader| {
        let items = rows(reader, request.proposal_id)?;
        Ok(Reply::read(Items { items }))
    })
}

fn rows(reader: &Reader<'_>, proposal: Id) -> Result<Vec<FeedRow>, ApiError> {
    let whole = whole(reader, proposal)?;
    let dossier = Dossier::read(reader, &whole.proposal)?;
    let feeds = feed::of_account(reader, dossier.account.id)?;
    let mut rows = Vec::new();
    for source in dossier.sources() {
        let Some((title, detail)) = dossier.title(source, &whole.proposal) else {
            continue;
        };
        let amount = dossier.amount(source);
        let made_for = readers(source.kind, amount.is_some());
        rows.push(FeedRow {
            source,
            title,
            detail,
            amount,
            fits: made_for
                .iter()
                .flat_map(|reader| of_reader(&whole, *reader))
                .collect(),
            into: places(&whole, &dossier, &feeds, source)?,
        });
    }
    Ok(rows)
}

/// Editions of a reader type, the common one before those for one person.
fn of_reader(whole: &Whole, reader: ReaderType) -> Vec<Id> {
    let mut found: Vec<&Edition> = whole
        .editions
        .iter()
        .filter(|edition| edition.facts.reader == reader)
        .collect();
    found.sort_by_key(|edition| edition.personal);
    found.into_iter().map(|edition| edition.id).collect()
}

/// Where a source stands: by what was noted when it was put in; for references and proofs, by what
/// stands there.
fn places(
    whole: &Whole,
    dossier: &Dossier,
    feeds: &[Feed],
    source: FeedSource,
) -> Result<Vec<FeedPlace>, ApiError> {
    let now = dossier.said(source);
    let mut found = Vec::new();
    for feed in feeds.iter().filter(|feed| feed.source() == source) {
        let changed = now.as_ref().is_some_and(|now| *now != feed.said);
        let gone = now.is_none();
        for block in whole
            .blocks
            .iter()
            .filter(|block| block.lineage() == feed.lineage)
        {
            found.push(FeedPlace {
                edition_id: block.edition_id,
                block_id: Some(block.id),
                changed,
                edited: written(&block.content)? != feed.wrote,
                gone,
            });
        }
        if let Some(item) = make::item(&whole.proposal, feed.lineage) {
            found.push(FeedPlace {
                edition_id: None,
                block_id: None,
                changed,
                edited: written(&Some(make::own(item)))? != feed.wrote,
                gone,
            });
        }
    }
    for block in &whole.blocks {
        let stands = match (&block.content, source.kind) {
            (BlockContent::References { references, .. }, FeedKind::Reference) => {
                references.contains(&source.id)
            }
            (BlockContent::Proofs { rows, .. }, FeedKind::Evidence) => {
                dossier.proof(source.id).is_some_and(|proof| {
                    let title = &proof.facts.title;
                    rows.iter()
                        .any(|row| row.document.0.values().any(|said| said == title))
                })
            }
            _ => false,
        };
        if stands && found.iter().all(|place| place.block_id != Some(block.id)) {
            found.push(FeedPlace {
                edition_id: block.edition_id,
                block_id: Some(block.id),
                changed: false,
                edited: false,
                gone: false,
            });
        }
    }
    Ok(found)
}

fn has_item(proposal: &Proposal, key: Id) -> bool {
    make::item(proposal, key).is_some()
}

pub fn feed(app: &App, request: FeedReq) -> Done<FeedRes> {
    let world = app.world();
    app.write(Op::FeedProposal, |tx| {
        editable_of(tx, request.proposal_id, &*world)?;
        let whole = whole(&tx.reader(), request.proposal_id)?;
        let edition = whole
            .editions
            .iter()
            .find(|one| one.id == request.edition_id);
        let edition = edition.ok_or_else(|| ApiError::not_found("edition").at("edition_id"))?;
        let dossier = Dossier::read(&tx.reader(), &whole.proposal)?;
        let known = dossier.sources().contains(&request.source);
        let said = dossier.said(request.source).filter(|_| known);
        // Words that stand there may outlive what they were made of.
        if said.is_none() && !request.keep {
            return Err(ApiError::not_found("source").at("source.id"));
        }
        let mut feeding = Feeding {
            tx,
            whole: &whole,
            edition: edition.clone(),
            dossier: &dossier,
            source: request.source,
            said,
            replace: request.replace,
        };
        let block_id = if request.keep {
            feeding.keep()?
        } else {
            feeding.put()?
        };
        Ok(FeedRes {
            block_id,
            items: rows(&tx.reader(), request.proposal_id)?,
        })
    })
}
