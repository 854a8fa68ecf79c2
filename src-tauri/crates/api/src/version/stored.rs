//! What was frozen, given back as it was.

use std::collections::BTreeSet;
use std::sync::Arc;

use redbook_document::Document;
use redbook_domain::version::SentEdition;
use redbook_i18n::Texts;

use super::shown_pages;
use crate::app::App;
use crate::commands::file::file_name_with;
use crate::dto::proposal::Preview;
use crate::error::ApiError;
use crate::source::Material;

/// The PDF of an edition as it was sent.
///
/// # Errors
/// `file_erased` if the bytes had to go with a person they named; `file_missing`, `file_damaged`.
pub(crate) fn bytes(app: &App, edition: &SentEdition) -> Result<Vec<u8>, ApiError> {
    if !edition.kept {
        return Err(ApiError::new("file_erased"));
    }
    app.with(|workspace| Ok(workspace.files().read(&edition.sha256)?))
}

/// The pages of a sent edition; nothing is laid out.
///
/// # Errors
/// Those of [`bytes`].
pub(crate) fn preview(app: &App, edition: &SentEdition) -> Result<Preview, ApiError> {
    let document = Document {
        pdf: bytes(app, edition)?,
        pages: Vec::new(),
        warnings: Vec::new(),
    };
    Ok(Preview {
        token: app.previews.keep(Arc::new(document)),
        pages: shown_pages(&edition.pages),
        blank: Vec::new(),
        warnings: Vec::new(),
    })
}

/// A file name for each edition, such as `TR-2026-0147 Belvara HR.pdf`, in the proposal's language:
/// no two are the same, whatever case the file system keeps.
pub(crate) fn file_names(material: &Material) -> Vec<String> {
    let title = material
        .number
        .as_deref()
        .unwrap_or(&material.proposal.facts.title);
    let stem = format!("{title} {}", material.account.facts.name);
    let language = material.proposal.facts.language;
    let mut taken = BTreeSet::new();
    let mut names = Vec::with_capacity(material.editions.len());
    for edition in &material.editions {
        let key = format!("doc-file-{}", edition.facts.reader.code());
        let reader = Texts::shared().word(language, &key);
        let person = material
            .people
            .iter()
            .find(|(person, _)| Some(person.id) == edition.facts.person_id);
        let named = person.map(|(person, _)| format!("{reader} {}", person.facts.name));
        let counted = (2..).map(|count| format!("{reader} {count}"));
        let name = std::iter::once(reader.clone())
            .chain(named)
            .chain(counted)
            .map(|tail| file_name_with(&stem, &tail, "pdf"))
            .find(|name| taken.insert(name.to_lowercase()));
        names.push(name.unwrap_or_else(|| stem.clone()));
    }
    names
}
