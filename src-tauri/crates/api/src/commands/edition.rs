//! Editions: the reader, the language, the headline, the order of blocks.

use redbook_domain::proposal::arrange::arrange;
use redbook_domain::proposal::{Edition, EditionFacts};
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, proposal};

use super::block::editable_of;
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::{Item, Update};
use crate::error::ApiError;

/// Replaces an edition's facts. The reader type stays; the expiry block stays last.
pub fn update(app: &App, request: Update<EditionFacts>) -> Done<Item<EditionFacts>> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    let world = app.world();
    app.write(Op::UpdateEdition, |tx| {
        let mut edition: Edition = tx.get(request.id)?;
        editable_of(tx, edition.proposal_id, &*world)?;
        if facts.reader != edition.facts.reader {
            return Err(DomainError::field_malformed("facts.reader").into());
        }
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
