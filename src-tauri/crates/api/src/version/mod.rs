//! Versions: laying one out to be frozen, and giving back what was frozen.

mod pages;
mod said;
mod snapshot;
mod stored;

use redbook_document::Document;
use redbook_document::proposal::view;
use redbook_domain::proposal::Edition;
use redbook_domain::version::{SaidBlock, SentPage, Snapshot};

pub(crate) use pages::{sent_pages, shown_pages};
pub(crate) use said::said;
pub(crate) use snapshot::snapshot;
pub(crate) use stored::{bytes, file_names, preview};

use crate::app::App;
use crate::error::ApiError;
use crate::source::Material;

/// An edition on its pages.
#[derive(Debug)]
pub(crate) struct LaidEdition {
    pub edition: Edition,
    pub document: Document,
    pub said: Vec<SaidBlock>,
}

impl LaidEdition {
    pub fn pages(&self) -> Vec<SentPage> {
        sent_pages(&self.document)
    }
}

/// A version as it would be frozen.
#[derive(Debug)]
pub(crate) struct Laid {
    pub snapshot: Snapshot,
    pub editions: Vec<LaidEdition>,
}

/// Lays out every edition. The workspace isn't held meanwhile.
pub(crate) fn lay_out(app: &App, material: &Material) -> Result<Laid, ApiError> {
    let source = material.source();
    let lay = |edition: &Edition| {
        let view = view(&source, edition.id)?;
        Ok(LaidEdition {
            document: app.studio().proposal(&view)?,
            said: said(&view, material)?,
            edition: edition.clone(),
        })
    };
    let editions = material.editions.iter().map(lay);
    Ok(Laid {
        editions: editions.collect::<Result<_, ApiError>>()?,
        snapshot: snapshot(material, &app.studio().fonts()),
    })
}
