//! Argument coverage (M15): the matrix of criteria and arguments, and what could fill its gaps.

use std::collections::{BTreeMap, BTreeSet};

use redbook_document::{Document, Purpose};
use redbook_domain::id::Id;
use redbook_domain::library::Entry;
use redbook_domain::library::fit::{speaks_of, stems};
use redbook_domain::proposal::coverage::{answers, is_evidence};
use redbook_domain::proposal::{Block, BlockContent, Edition};
use redbook_storage::account::PartPerson;
use redbook_storage::{account, library};

use super::document::set;
use crate::app::App;
use crate::coverage::{answered, of_edition as covered};
use crate::dispatch::{Done, Reply};
use crate::dto::coverage::{
    Argument, CoverageReq, CoverageRes, CoverageRow, EditionCoverage, Evidence, FiledEvidence,
    Suggestion,
};
use crate::dto::proposal::ReaderCriterion;
use crate::error::ApiError;
use crate::source::{Material, material};

/// Suggestions for one criterion; more would be a list to search, which the library is.
const SUGGESTIONS: usize = 5;

/// The matrix, by the pages as they are laid out now.
pub fn get(app: &App, request: CoverageReq) -> Done<CoverageRes> {
    let (material, people, entries) = app.with(|workspace| {
        let material = material(workspace, request.proposal_id, vec![])?;
        let reader = workspace.reader();
        let people = account::people(&reader, material.account.id)?;
        Ok((material, people, library::all(&reader)?))
    })?;
    let editions = material
        .editions
        .iter()
        .map(|edition| {
            let document = set(app.studio(), &material, edition.id, Purpose::PLACES)?;
            Ok(matrix(
                &material,
                edition,
                &pages(&document),
                &people,
                &entries,
            ))
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(Reply::read(CoverageRes { editions }))
}

/// On which pages each block stands, from 1.
fn pages(document: &Document) -> BTreeMap<Id, Vec<u32>> {
    let mut found: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
    for (number, page) in (1..).zip(&document.pages) {
        for id in page
            .blocks
            .iter()
            .filter_map(|block| block.block_id.parse().ok())
        {
            let pages = found.entry(id).or_default();
            if pages.last() != Some(&number) {
                pages.push(number);
            }
        }
    }
    found
}

fn matrix(
    material: &Material,
    edition: &Edition,
    pages: &BTreeMap<Id, Vec<u32>>,
    people: &[PartPerson],
    entries: &[Entry],
) -> EditionCoverage {
    let shown: BTreeSet<Id> = pages.keys().copied().collect();
    let criteria = covered(material, edition, people, &shown).criteria();
    let asked: Vec<Id> = criteria.iter().map(|criterion| criterion.id).collect();
    let argument = |block: &Block| {
        let criteria: Vec<Id> = asked
            .iter()
            .copied()
            .filter(|id| answers(block, *id))
            .collect();
        (!criteria.is_empty()).then(|| Argument {
            block_id: block.id,
            pages: pages.get(&block.id).cloned().unwrap_or_default(),
            criteria,
        })
    };
    EditionCoverage {
        edition_id: edition.id,
        reader: edition.facts.reader,
        personal: edition.personal,
        person: material.addressed(edition).map(str::to_owned),
        language: edition.facts.language,
        answered: answered(&criteria),
        total: u32::try_from(criteria.len()).unwrap_or(u32::MAX),
        arguments: placed(edition, &material.blocks)
            .filter_map(argument)
            .collect(),
        rows: criteria
            .into_iter()
            .map(|criterion| CoverageRow {
                evidence: evidence(material, criterion.id),
                filed: filed(material, criterion.id),
                suggestions: suggestions(material, edition, &criterion, entries),
                criterion,
            })
            .collect(),
    }
}

fn placed<'a>(edition: &'a Edition, blocks: &'a [Block]) -> impl Iterator<Item = &'a Block> {
    edition
        .facts
        .layout
        .iter()
        .filter_map(|placement| blocks.iter().find(|block| block.id == placement.block_id))
}

/// Files of the folder that name the criterion.
fn filed(material: &Material, criterion: Id) -> Vec<FiledEvidence> {
    let of = |one: &&redbook_domain::evidence::Evidence| one.facts.criteria.contains(&criterion);
    let found = material.evidence.iter().filter(of);
    found
        .map(|one| FiledEvidence {
            id: one.id,
            title: one.facts.title.clone(),
            dated: one.facts.dated,
        })
        .collect()
}

/// Rows of proofs that name the criterion, in any edition.
fn evidence(material: &Material, criterion: Id) -> Vec<Evidence> {
    let mut found = Vec::new();
    for block in &material.blocks {
        let BlockContent::Proofs { rows, .. } = &block.content else {
            continue;
        };
        for (index, row) in (0..).zip(rows) {
            if row.criterion_id == Some(criterion) {
                found.push(Evidence {
                    block_id: block.id,
                    row: index,
                    document: row.document.clone(),
                    dated: row.dated,
                    has_file: row.file.is_some(),
                    counts: is_evidence(row),
                });
            }
        }
    }
    found
}

/// Blocks that speak of the criterion and entries that answer it: those of this edition first, then
/// the library's best.
fn suggestions(
    material: &Material,
    edition: &Edition,
    criterion: &ReaderCriterion,
    entries: &[Entry],
) -> Vec<Suggestion> {
    if !criterion.answered_by.is_empty() {
        return Vec::new();
    }
    let language = edition.facts.language;
    let is_placed = |id: Id| {
        edition
            .facts
            .layout
            .iter()
            .any(|placement| placement.block_id == id)
    };
    let mut blocks: Vec<&Block> = material
        .blocks
        .iter()
        .filter(|block| block.edition_id.is_none_or(|own| own == edition.id))
        .filter(|block| !answers(block, criterion.id))
        .filter(|block| !matches!(block.content, BlockContent::Expiry { .. }))
        .filter(|block| speaks_of(&criterion.text, &stems(&block.content.words(language))))
        .collect();
    blocks.sort_by_key(|block| !is_placed(block.id));
    let meant = |entry: &&Entry| {
        let readers = &entry.facts.readers;
        readers.is_empty() || readers.contains(&edition.facts.reader)
    };
    let mut fitting: Vec<_> = entries
        .iter()
        .filter(meant)
        .filter_map(|entry| Some((entry.answers(&criterion.text)?, entry)))
        .collect();
    fitting.sort_by_key(|(fit, entry)| {
        let unwritten = !entry.written().contains(&language);
        (std::cmp::Reverse(*fit), unwritten)
    });
    let blocks = blocks.into_iter().map(|block| Suggestion::Block {
        id: block.id,
        placed: is_placed(block.id),
    });
    let entries = fitting.into_iter().map(|(_, entry)| Suggestion::Entry {
        id: entry.id,
        title: entry.facts.title.clone(),
    });
    blocks.chain(entries).take(SUGGESTIONS).collect()
}
