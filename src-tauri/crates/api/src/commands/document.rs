//! Pages: previews and places of bound numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use redbook_document::{Document, Purpose, Sight, Studio, Warning};
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{BoundKey, Edition};
use redbook_domain::text::quote;
use redbook_domain::version::SentPage;
use redbook_domain::{DomainError, Within};
use redbook_storage::version;

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::{
    BlockDraft, BoundPlace, DocumentReq, DocumentWarning, Preview, PreviewReq, SightReq,
};
use crate::dto::{Items, Key};
use crate::error::ApiError;
use crate::source::{Material, as_sent, material};
use crate::version::{sent_pages, shown_pages};

/// Lays out one edition. The workspace is only locked while it is read, not while pages are set.
/// A sent edition is shown as it was sent, unless another look of it is asked for.
pub fn preview(app: &App, request: PreviewReq) -> Done<Preview> {
    let drafts = checked(request.drafts)?;
    let sight = request.sight.map(in_sight).transpose()?;
    if request.look.is_none()
        && let Some(sent) = app.read(|reader| Ok(version::edition(reader, request.edition_id)?))?
    {
        return Ok(Reply::read(crate::version::preview(app, &sent)?));
    }
    let (edition, material) = app.with(|workspace| {
        let edition: Edition = workspace.reader().get(request.edition_id)?;
        let mut material = match request.look {
            Some(_) if drafts.is_empty() => as_sent(workspace, edition.proposal_id)?,
            _ => material(workspace, edition.proposal_id, drafts)?,
        };
        if let Some(look) = request.look {
            material.proposal.facts.look = look;
        }
        Ok((edition, material))
    })?;
    let purpose = Purpose::Drawing(sight.as_ref());
    let source = material.source();
    // Whoever writes a draft sees where something is missing; what was sent has no such place.
    let view = match material.proposal.sent_at {
        None => redbook_document::proposal::draft_view(&source, edition.id)?,
        Some(_) => redbook_document::proposal::view(&source, edition.id)?,
    };
    let document = Arc::new(app.studio().proposal_for(&view, purpose)?);
    let blank = (document.pages.iter().enumerate())
        .filter(|(page, map)| !purpose.writes(*page, &map.hash))
        .map(|(page, _)| page)
        .collect();
    Ok(Reply::read(Preview {
        blank,
        ..shown(app, document)
    }))
}

/// Most blocks that can be typed in at once.
const MOST_DRAFTS: usize = 50;
/// Most pages that can be in sight or near.
const MOST_IN_SIGHT: usize = 100;

fn in_sight(request: SightReq) -> Result<Sight, ApiError> {
    if request.drawn.len() > MOST_IN_SIGHT {
        return Err(DomainError::too_many("sight.drawn", MOST_IN_SIGHT).into());
    }
    let end = request.from.saturating_add(request.drawn.len());
    Ok(Sight {
        pages: request.from..end,
        drawn: request.drawn,
    })
}

fn checked(mut drafts: Vec<BlockDraft>) -> Result<Vec<BlockDraft>, ApiError> {
    if drafts.len() > MOST_DRAFTS {
        return Err(DomainError::too_many("drafts", MOST_DRAFTS).into());
    }
    for (index, draft) in drafts.iter_mut().enumerate() {
        draft
            .content
            .check()
            .within("content")
            .within_item("drafts", index)?;
    }
    Ok(drafts)
}

/// Sets one edition.
pub(crate) fn set(
    studio: &Studio,
    material: &Material,
    edition: Id,
    purpose: Purpose<'_>,
) -> Result<Document, ApiError> {
    let view = redbook_document::proposal::view(&material.source(), edition)?;
    Ok(studio.proposal_for(&view, purpose)?)
}

/// Keeps the document for a moment and says what is on its pages.
pub(crate) fn shown(app: &App, document: Arc<Document>) -> Preview {
    let pages = shown_pages(&sent_pages(&document));
    let warnings = document.warnings.iter().map(warning).collect();
    Preview {
        token: app.previews.keep(document),
        pages,
        blank: Vec::new(),
        warnings,
    }
}

pub(crate) fn warning(warning: &Warning) -> DocumentWarning {
    let (code, block_id, fact) = match warning {
        Warning::MissingGlyph {
            block_id,
            characters,
            ..
        } => ("glyph_missing", block_id, ("characters", characters)),
        Warning::Overflow { block_id, text, .. } => ("text_overflow", block_id, ("text", text)),
        Warning::Picture { block_id, reason } => ("picture_broken", block_id, ("reason", reason)),
        Warning::Gone { block_id } => return gone(block_id),
        Warning::Appendix { block_id, reason } => {
            ("appendix_unreadable", block_id, ("reason", reason))
        }
    };
    DocumentWarning {
        code: code.to_owned(),
        args: BTreeMap::from([(fact.0.to_owned(), quote(fact.1))]),
        block_id: block_id.parse().ok(),
    }
}

/// The file of a picture, or of the logo, isn't where it was kept.
fn gone(block_id: &str) -> DocumentWarning {
    let code = if block_id.is_empty() {
        "logo_gone"
    } else {
        "picture_gone"
    };
    DocumentWarning {
        code: code.to_owned(),
        args: BTreeMap::new(),
        block_id: block_id.parse().ok(),
    }
}

pub fn bytes(app: &App, request: DocumentReq) -> Result<Vec<u8>, ApiError> {
    let document = app.previews.get(&request.token);
    document
        .map(|document| document.pdf.clone())
        .ok_or_else(|| ApiError::not_found("document"))
}

/// On which pages of which edition each bound number stands.
pub fn places(app: &App, request: Key) -> Done<Items<BoundPlace>> {
    let sent = app.read(|reader| Ok(version::editions(reader, request.id)?))?;
    let mut found = Vec::new();
    for edition in &sent {
        place(
            &mut found,
            edition.edition_id,
            edition.reader,
            &edition.pages,
        );
    }
    if sent.is_empty() {
        let material = app.with(|workspace| material(workspace, request.id, vec![]))?;
        for edition in &material.editions {
            let document = set(app.studio(), &material, edition.id, Purpose::PLACES)?;
            let pages = sent_pages(&document);
            place(&mut found, edition.id, edition.facts.reader, &pages);
        }
    }
    Ok(Reply::read(Items { items: found }))
}

/// Adds the places of one edition, by the keys' own order.
fn place(found: &mut Vec<BoundPlace>, edition_id: Id, reader: ReaderType, pages: &[SentPage]) {
    let mut keys: BTreeMap<BoundKey, Vec<u32>> = BTreeMap::new();
    for (number, page) in (1_u32..).zip(pages) {
        for bound in &page.bounds {
            let pages = keys.entry(bound.key).or_default();
            if pages.last() != Some(&number) {
                pages.push(number);
            }
        }
    }
    found.extend(keys.into_iter().map(|(key, pages)| BoundPlace {
        key,
        edition_id,
        reader,
        pages,
    }));
}
