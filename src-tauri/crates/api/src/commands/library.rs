//! The library (M14, M15): what is written once, put into proposals as copies, and improved by what
//! was improved in them.

use std::collections::HashMap;

use chrono::NaiveDate;
use redbook_domain::company::Reference;
use redbook_domain::id::Id;
use redbook_domain::library::{Entry, EntryFacts, Taken, fit};
use redbook_domain::person::Criterion;
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::coverage::is_evidence;
use redbook_domain::proposal::{Block, BlockContent, Edition, Proposal};
use redbook_domain::{DomainError, Within};
use redbook_storage::library::{Fate, LibraryQuery, Tally};
use redbook_storage::{Op, Reader, account, company, library, proposal};

use super::block::{desk, editable_of, place};
use super::noun::{checked, item};
use super::person::{limit, sought};
use super::proposal::editable;
use crate::app::App;
use crate::coverage::{answered, asked, of_edition, shown};
use crate::dispatch::{Done, Reply};
use crate::dto::library::{
    KindCount, LibraryCreateReq, LibraryEntry, LibraryFit, LibraryGetReq, LibraryInsertReq,
    LibraryListReq, LibraryListRes, LibraryRecord, LibraryRefreshReq, LibraryRow, LibraryStale,
    LibraryStaleReq, LibraryTakeBackReq, LibraryUse, UseFate,
};
use crate::dto::proposal::BlockDesk;
use crate::dto::{Item, Items, Update};
use crate::error::ApiError;
use crate::lines::rebound;
use crate::source::without_pictures;
use crate::wording::merged;

pub fn list(app: &App, request: LibraryListReq) -> Done<LibraryListRes> {
    sought(&request.text)?;
    let query = LibraryQuery {
        text: request.text,
        kind: request.kind,
        reader: request.reader,
        industry: request.industry,
        language: request.language,
        criterion: request.criterion,
        offset: request.offset,
        limit: limit(request.limit)?,
    };
    app.read(|reader| {
        let page = library::list(reader, &query)?;
        let tallies = library::tallies(reader)?;
        let references = company::references(reader)?;
        let row = |entry: Entry| LibraryRow {
            id: entry.id,
            languages: entry.written(),
            behind: entry.facts.behind,
            record: record(&tallies, entry.id),
            consent_ends_on: consent_end(&entry.facts.content, &references),
            kind: entry.facts.kind,
            title: entry.facts.title,
            summary: entry.facts.summary,
            criteria: entry.facts.criteria,
            readers: entry.facts.readers,
            industries: entry.facts.industries,
            tags: entry.facts.tags,
        };
        Ok(Reply::read(LibraryListRes {
            total: page.total,
            kinds: page
                .kinds
                .into_iter()
                .map(|(kind, count)| KindCount { kind, count })
                .collect(),
            rows: page.rows.into_iter().map(row).collect(),
        }))
    })
}

fn record(tallies: &HashMap<Id, Tally>, id: Id) -> LibraryRecord {
    let tally = tallies.get(&id).copied().unwrap_or_default();
    LibraryRecord {
        won: tally.won,
        lost: tally.lost,
        open: tally.open,
        last_used: tally.last,
    }
}

/// The earliest end of consent among the people of the references that the content shows.
fn consent_end(content: &BlockContent, references: &[Reference]) -> Option<NaiveDate> {
    let BlockContent::References {
        references: shown, ..
    } = content
    else {
        return None;
    };
    references
        .iter()
        .filter(|reference| shown.contains(&reference.id))
        .flat_map(|reference| &reference.facts.people)
        .filter_map(|person| person.consent_until)
        .min()
}

pub fn get(app: &App, request: LibraryGetReq) -> Done<LibraryEntry> {
    app.read(|reader| {
        let entry: Entry = reader.get(request.id)?;
        let tallies = library::tallies(reader)?;
        let uses = library::uses(reader, entry.id)?;
        let fit = request
            .edition_id
            .map(|edition| fit(reader, &entry, edition))
            .transpose()?;
        Ok(Reply::read(LibraryEntry {
            languages: entry.written(),
            record: record(&tallies, entry.id),
            consent_ends_on: consent_end(&entry.facts.content, &company::references(reader)?),
            uses: uses.into_iter().map(used).collect(),
            fit,
            entry: item(&entry),
        }))
    })
}

fn used(found: library::Use) -> LibraryUse {
    LibraryUse {
        proposal_id: found.proposal_id,
        account_id: found.account_id,
        account: found.account,
        title: found.title,
        fate: match found.fate {
            Fate::Won => UseFate::Won,
            Fate::Lost => UseFate::Lost,
            Fate::Open => UseFate::Open,
        },
        at: found.at,
    }
}

/// What inserting the entry would change in an edition.
fn fit(reader: &Reader<'_>, entry: &Entry, edition: Id) -> Result<LibraryFit, ApiError> {
    let edition: Edition = reader.get(edition)?;
    let material = without_pictures(reader, edition.proposal_id)?;
    let people = account::people(reader, material.account.id)?;
    let on_pages = shown(&material, edition.id)?;
    let all = of_edition(&material, &edition, &people, &on_pages).criteria();
    let proofs = match &entry.facts.content {
        BlockContent::Proofs { rows, .. } => rows.iter().filter(|row| is_evidence(row)).count(),
        _ => 0,
    };
    let before = answered(&all);
    let (mut after, mut fitting) = (before, Vec::new());
    let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
    for criterion in all {
        if entry.answers(&criterion.text).is_some() {
            let proved = !criterion.needs_proof
                || criterion.proof == redbook_domain::proposal::coverage::ProofState::Present;
            after += u32::from(!criterion.answered && (proved || proofs > 0));
            fitting.push(criterion);
        }
    }
    Ok(LibraryFit {
        criteria: fitting,
        answered_before: before,
        answered_after: after,
        total,
        proofs: u32::try_from(proofs).unwrap_or(u32::MAX),
        in_language: entry.written().contains(&edition.facts.language),
        is_behind: entry.facts.behind.contains(&edition.facts.language),
    })
}

/// Makes an entry. The block it is made from remembers it.
pub fn create(app: &App, request: LibraryCreateReq) -> Done<Item<EntryFacts>> {
    let facts = checked::<Entry>(app, request.facts)?;
    let world = app.world();
    app.write(Op::CreateEntry, |tx| {
        let entry = Entry {
            id: tx.new_id(),
            version: 1,
            facts,
        };
        tx.insert(&entry)?;
        if let Some(id) = request.block_id {
            let mut block: Block = tx.get(id)?;
            editable_of(tx, block.proposal_id, &*world)?;
            block.taken = Some(taken(&entry));
            tx.update(&block, block.version)?;
        }
        Ok(item(&entry))
    })
}

fn taken(entry: &Entry) -> Taken {
    Taken {
        entry_id: entry.id,
        version: entry.version,
        content: entry.facts.content.clone(),
    }
}

/// Copies an entry into an edition. The block answers the reader's criteria that the entry is said
/// to answer, and its rows of proofs name those that they prove.
pub fn insert(app: &App, request: LibraryInsertReq) -> Done<BlockDesk> {
    let world = app.world();
    app.write(Op::InsertEntry, |tx| {
        let entry: Entry = tx.get(request.entry_id)?;
        let mut edition: Edition = tx.get(request.edition_id)?;
        editable_of(tx, edition.proposal_id, &*world)?;
        let proposal: Proposal = tx.get(edition.proposal_id)?;
        let people = account::people(&tx.reader(), proposal.account_id)?;
        let asked = asked(&edition, &people);
        let mut content = entry.facts.content.clone();
        link(&mut content, &asked);
        let answers = asked
            .iter()
            .filter(|criterion| entry.answers(&criterion.facts.text).is_some())
            .map(|criterion| criterion.id)
            .collect();
        let block = Block {
            answers,
            taken: Some(taken(&entry)),
            ..Block::new(tx.new_id(), proposal.id, Some(edition.id), content)
        };
        tx.insert(&block)?;
        place(tx, &mut edition, block.id, request.index)?;
        Ok(desk(block))
    })
}

/// Says of a block what it says to the criteria of one person more, who an edition is made for: what
/// the entry that it was taken from answers, and, in a block that is only theirs, whose criteria its
/// proofs name. Returns whether anything is new.
pub(crate) fn link_for(
    reader: &Reader<'_>,
    block: &mut Block,
    criteria: &[&Criterion],
    is_own: bool,
) -> Result<bool, ApiError> {
    let before = (block.answers.clone(), block.content.clone());
    if is_own {
        let theirs = |id: &Id| criteria.iter().any(|criterion| criterion.id == *id);
        if let BlockContent::Proofs { rows, .. } = &mut block.content {
            let foreign = rows
                .iter_mut()
                .filter(|row| !row.criterion_id.as_ref().is_some_and(theirs));
            for row in foreign {
                row.criterion_id = meant(row, criteria).or(row.criterion_id);
            }
        }
    }
    let entry = match &block.taken {
        Some(taken) => reader.find::<Entry>(taken.entry_id)?,
        None => None,
    };
    if let Some(entry) = entry {
        for criterion in criteria {
            let is_met = entry.answers(&criterion.facts.text).is_some();
            if is_met && !block.answers.contains(&criterion.id) {
                block.answers.push(criterion.id);
            }
        }
    }
    Ok(before != (block.answers.clone(), block.content.clone()))
}

/// The criterion that the words of a proof mean best.
fn meant(row: &Proof, asked: &[&Criterion]) -> Option<Id> {
    let of = |criterion: &&Criterion| {
        let texts = row.criterion.0.values();
        let best = texts.filter_map(|said| fit::fit(&criterion.facts.text, said));
        Some((best.max()?, criterion.id))
    };
    let met = asked.iter().filter_map(of);
    met.max_by_key(|(best, _)| *best).map(|(_, id)| id)
}

/// Rows of proofs name the criteria that their words mean.
fn link(content: &mut BlockContent, asked: &[&Criterion]) {
    let BlockContent::Proofs { rows, .. } = content else {
        return;
    };
    for row in rows.iter_mut().filter(|row| row.criterion_id.is_none()) {
        row.criterion_id = meant(row, asked);
    }
}

/// Blocks of a proposal whose text and whose entry's text went apart.
pub fn stale(app: &App, request: LibraryStaleReq) -> Done<Items<LibraryStale>> {
    app.read(|reader| {
        reader.get::<Proposal>(request.proposal_id)?;
        let mut items = Vec::new();
        for block in proposal::blocks(reader, request.proposal_id)? {
            let Some(taken) = &block.taken else { continue };
            // A deleted entry leaves its copies alone.
            let Some(entry) = reader.find::<Entry>(taken.entry_id)? else {
                continue;
            };
            if let Some(moved) = taken.moved(&block.content, &entry.facts.content) {
                items.push(LibraryStale {
                    block_id: block.id,
                    block_version: block.version,
                    entry_id: entry.id,
                    entry_version: entry.version,
                    title: entry.facts.title,
                    moved,
                });
            }
        }
        Ok(Reply::read(Items { items }))
    })
}

/// Replaces an entry. A language whose text is new is behind the others no more.
pub fn update(app: &App, request: Update<EntryFacts>) -> Done<Item<EntryFacts>> {
    let mut facts = checked::<Entry>(app, request.facts)?;
    app.write(Op::UpdateEntry, |tx| {
        let mut entry: Entry = tx.get(request.id)?;
        facts.catch_up(&entry.facts.content);
        entry.facts = facts;
        entry.version = tx.update(&entry, request.version)?;
        Ok(item(&entry))
    })
}

/// Takes a block's text back into its entry; also from a proposal that was sent, which stays as it
/// is.
pub fn take_back(app: &App, request: LibraryTakeBackReq) -> Done<Item<EntryFacts>> {
    let world = app.world();
    app.write(Op::UpdateEntry, |tx| {
        let mut block: Block = tx.get(request.block_id)?;
        let from = origin(&block)?;
        let mut entry: Entry = tx.get(from)?;
        let mut improved = block.content.clone();
        rebound(&mut improved, &|_| None)?;
        if let Some(taken) = &block.taken {
            let merged = merged(&taken.content, &entry.facts.content, &improved)?;
            entry.facts.take_back(taken, &improved, merged);
        }
        entry.facts.check().within("content")?;
        entry.version = tx.update(&entry, request.version)?;
        let proposal: Proposal = tx.get(block.proposal_id)?;
        if editable(&proposal, &*world).is_ok() {
            // What the entry says in other languages since is newer than the proposal.
            block.taken = Some(Taken {
                content: improved,
                ..taken(&entry)
            });
            tx.update(&block, block.version)?;
        }
        Ok(item(&entry))
    })
}

/// Gives a block the text that its entry has now.
pub fn refresh(app: &App, request: LibraryRefreshReq) -> Done<BlockDesk> {
    let world = app.world();
    app.write(Op::UpdateBlock, |tx| {
        let mut block: Block = tx.get(request.block_id)?;
        editable_of(tx, block.proposal_id, &*world)?;
        let entry: Entry = tx.get(origin(&block)?)?;
        if entry.facts.content.kind() != block.content.kind() {
            return Err(DomainError::field_malformed("block_id").into());
        }
        let proposal: Proposal = tx.get(block.proposal_id)?;
        let people = account::people(&tx.reader(), proposal.account_id)?;
        let mut content = entry.facts.content.clone();
        let all: Vec<_> = people.iter().flat_map(|person| &person.criteria).collect();
        link(&mut content, &all);
        block.content = content;
        block.taken = Some(taken(&entry));
        block.version = tx.update(&block, request.version)?;
        Ok(desk(block))
    })
}

/// The entry a block was taken from.
fn origin(block: &Block) -> Result<Id, ApiError> {
    let taken = block.taken.as_ref().map(|taken| taken.entry_id);
    taken.ok_or_else(|| ApiError::not_found("library"))
}
