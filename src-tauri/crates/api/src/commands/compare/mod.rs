//! Two versions side by side: what was sent is compared as it was sent, a draft as it would be.

mod print;

use std::sync::Arc;

use redbook_document::Purpose;
use redbook_document::proposal::view;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{Figures, Proposal};
use redbook_domain::version::compare::{
    self, BlockChange, Change, LineChange, LineSide, NumberChange, Priced,
};
use redbook_domain::version::{SaidBlock, SentEdition, Snapshot};
use redbook_storage::version;

use super::document::shown;
use super::proposal::{number_of, state};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::compare::{
    CompareReq, CompareRes, ComparedBlock, ComparedLine, ComparedNumber, ComparedReader,
    ComparedSide, ComparedText, LineFacts,
};
use crate::dto::proposal::{Preview, PreviewPage};
use crate::error::ApiError;
use crate::source::{Material, material};
use crate::version::{preview, said, snapshot};

pub use print::print;

/// One version to be compared.
struct Side {
    found: Proposal,
    snapshot: Snapshot,
    editions: Vec<EditionSide>,
    /// Of a draft, to lay out what is shown.
    draft: Option<Material>,
}

impl Side {
    /// The edition for a person, else for a reader type, else the first one.
    fn chosen(&self, reader: Option<ReaderType>, person: Option<Id>) -> Option<usize> {
        let mut editions = self.editions.iter();
        editions.position(|edition| match person {
            Some(person) => edition.person_id == Some(person),
            None => reader.is_none_or(|reader| edition.reader == reader),
        })
    }
}

struct EditionSide {
    id: Id,
    reader: ReaderType,
    person_id: Option<Id>,
    language: Language,
    said: Vec<SaidBlock>,
    sent: Option<SentEdition>,
}

pub fn compare(app: &App, request: CompareReq) -> Done<CompareRes> {
    let (before, after) = (side(app, request.left)?, side(app, request.right)?);
    let left = before.chosen(request.reader, request.person_id);
    let right = after.chosen(request.reader, request.person_id);
    if left.is_none() && right.is_none() {
        return Err(ApiError::not_found("edition"));
    }
    let changes = changed(
        left.map(|at| &before.editions[at]),
        right.map(|at| &after.editions[at]),
    );
    let left = shown_side(app, &before, left)?;
    let right = shown_side(app, &after, right)?;
    let language = right.language.or(left.language).unwrap_or_default();
    let numbers = compare::numbers(&figures(&before), &figures(&after));
    let lines = compare::lines(priced(&before), priced(&after));
    Ok(Reply::read(CompareRes {
        readers: readers(&before, &after),
        numbers: numbers
            .into_iter()
            .map(|change| number(change, &left, &right))
            .collect(),
        lines: lines.iter().map(|change| line(change, language)).collect(),
        blocks: changes
            .into_iter()
            .map(|change| block(change, &left, &right))
            .collect(),
        left,
        right,
    }))
}

/// Blocks of an edition that differ or moved.
fn changed(old: Option<&EditionSide>, new: Option<&EditionSide>) -> Vec<BlockChange> {
    let said = |side: Option<&EditionSide>| side.map_or_else(Vec::new, |side| side.said.clone());
    let mut changes = compare::blocks(&said(old), &said(new));
    changes.retain(|change| change.moved.is_some() || change.change != Change::Same);
    changes
}

fn side(app: &App, id: Id) -> Result<Side, ApiError> {
    let (found, sent, editions) = app.read(|reader| {
        let found: Proposal = reader.get(id)?;
        let sent = match found.sent_at {
            Some(_) => version::of_proposal(reader, id)?,
            None => None,
        };
        Ok((found, sent, version::editions(reader, id)?))
    })?;
    let Some(sent) = sent else {
        let material = app.with(|workspace| material(workspace, id, vec![]))?;
        return draft(app, found, material);
    };
    let edition = |edition: SentEdition| {
        let mut kept = sent.snapshot.editions.iter();
        let kept = kept.find(|kept| kept.id == edition.edition_id);
        EditionSide {
            id: edition.edition_id,
            reader: edition.reader,
            person_id: kept.and_then(|kept| kept.facts.person_id),
            language: edition.language,
            said: edition.said.clone(),
            sent: Some(edition),
        }
    };
    Ok(Side {
        editions: editions.into_iter().map(edition).collect(),
        found,
        snapshot: sent.snapshot,
        draft: None,
    })
}

fn draft(app: &App, found: Proposal, material: Material) -> Result<Side, ApiError> {
    let source = material.source();
    let mut editions = Vec::with_capacity(material.editions.len());
    for edition in &material.editions {
        editions.push(EditionSide {
            id: edition.id,
            reader: edition.facts.reader,
            person_id: edition.facts.person_id,
            language: edition.facts.language,
            said: said(&view(&source, edition.id)?, &material)?,
            sent: None,
        });
    }
    Ok(Side {
        snapshot: snapshot(&material, &app.studio().fonts()),
        editions,
        found,
        draft: Some(material),
    })
}

/// How much changed in each edition; one that only one version has counts whole. Editions of the
/// same person belong together, else those of the same reader type.
fn readers(before: &Side, after: &Side) -> Vec<ComparedReader> {
    let mut left: Vec<&EditionSide> = before.editions.iter().collect();
    let mut all = Vec::with_capacity(after.editions.len());
    for new in &after.editions {
        let person =
            |old: &&EditionSide| old.reader == new.reader && old.person_id == new.person_id;
        let reader = |old: &&EditionSide| old.reader == new.reader;
        let at = left.iter().position(person);
        let at = at.or_else(|| left.iter().position(reader));
        all.push(compared(at.map(|at| left.remove(at)), Some(new)));
    }
    all.extend(left.into_iter().map(|old| compared(Some(old), None)));
    all.sort_by_key(|reader| reader.reader);
    all
}

fn compared(old: Option<&EditionSide>, new: Option<&EditionSide>) -> ComparedReader {
    let any = new.or(old);
    ComparedReader {
        reader: any.map_or(ReaderType::Director, |side| side.reader),
        person_id: any.and_then(|side| side.person_id),
        left: old.map(|side| side.id),
        right: new.map(|side| side.id),
        changes: u32::try_from(changed(old, new).len()).unwrap_or(u32::MAX),
    }
}

/// The chosen edition of a side on its pages.
fn shown_side(app: &App, side: &Side, at: Option<usize>) -> Result<ComparedSide, ApiError> {
    let edition = at.map(|at| &side.editions[at]);
    let preview: Option<Preview> = match (edition, &side.draft) {
        (
            Some(EditionSide {
                sent: Some(sent), ..
            }),
            _,
        ) => Some(preview(app, sent)?),
        (Some(edition), Some(material)) => {
            let view = view(&material.source(), edition.id)?;
            let document = app.studio().proposal_for(&view, Purpose::Drawing(None))?;
            Some(shown(app, Arc::new(document)))
        }
        (None, _) | (_, None) => None,
    };
    let found = &side.found;
    Ok(ComparedSide {
        id: found.id,
        number: number_of(found),
        revision: found.revision,
        state: state(found, &*app.world()),
        sent_at: found.sent_at,
        edition_id: edition.map(|edition| edition.id),
        language: edition.map(|edition| edition.language),
        preview,
    })
}

fn figures(side: &Side) -> Figures<'_> {
    Figures {
        totals: side.snapshot.totals.as_ref(),
        calculation: side.snapshot.calculation.as_ref(),
        lines: &side.snapshot.facts.pricing.lines,
        valid_until: side.snapshot.facts.valid_until,
    }
}

fn priced(side: &Side) -> Priced<'_> {
    Priced {
        pricing: &side.snapshot.facts.pricing,
        totals: side.snapshot.totals.as_ref(),
    }
}

/// Numbers of the pages, from 1, on which something is.
fn pages(side: &ComparedSide, here: impl Fn(&PreviewPage) -> bool) -> Vec<u32> {
    let pages = side.preview.iter().flat_map(|preview| &preview.pages);
    (1..)
        .zip(pages)
        .filter(|(_, page)| here(page))
        .map(|(number, _)| number)
        .collect()
}

fn block_pages(side: &ComparedSide, block: Option<Id>) -> Vec<u32> {
    match block {
        None => Vec::new(),
        // Headline and addressee stand on the first page.
        Some(Id(key)) if key.is_nil() => vec![1],
        Some(id) => pages(side, |page| {
            page.blocks.iter().any(|block| block.block_id == id)
        }),
    }
}

fn block(change: BlockChange, left: &ComparedSide, right: &ComparedSide) -> ComparedBlock {
    let known = |id: Option<Id>| id.filter(|Id(key)| !key.is_nil());
    let text = |text: compare::TextChange| ComparedText {
        place: text.place,
        name: text.name,
        pieces: text.pieces,
    };
    ComparedBlock {
        change: change.change,
        moved: change.moved,
        kind: change.kind,
        left_pages: block_pages(left, change.before),
        right_pages: block_pages(right, change.after),
        left: known(change.before),
        right: known(change.after),
        behind: known(change.behind),
        texts: change.texts.into_iter().map(text).collect(),
    }
}

fn number(change: NumberChange, left: &ComparedSide, right: &ComparedSide) -> ComparedNumber {
    let on = |side| {
        pages(side, |page| {
            page.bounds.iter().any(|bound| bound.key == change.key)
        })
    };
    ComparedNumber {
        key: change.key,
        before: change.before,
        after: change.after,
        left_pages: on(left),
        right_pages: on(right),
    }
}

fn line(change: &LineChange<'_>, language: Language) -> ComparedLine {
    let facts = |side: &LineSide<'_>| LineFacts {
        description: side.line.description.pick(language).to_owned(),
        quantity: side.line.quantity,
        unit: side.line.unit.pick(language).to_owned(),
        unit_price: side.line.unit_price,
        cadence: side.line.cadence,
        discount: side.line.discount,
        counted: side.total.is_some_and(|total| total.counted),
        amount: side.total.and_then(|total| total.amount),
    };
    let any = change.after.as_ref().or(change.before.as_ref());
    ComparedLine {
        line_id: any.map(|side| side.line.id),
        change: change.change,
        before: change.before.as_ref().map(facts),
        after: change.after.as_ref().map(facts),
    }
}
