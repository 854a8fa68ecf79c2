//! Pages: previews, places of bound numbers, exports.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redbook_document::{Document, Purpose, Sight, Studio, Warning};
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{BoundKey, Edition, Proposal};
use redbook_domain::text::quote;
use redbook_domain::version::SentPage;
use redbook_domain::{DomainError, Within};
use redbook_storage::export::Export;
use redbook_storage::{Op, Tx, is_taken, version};
use sha2::{Digest, Sha256};

use super::found::{found_in, kept};
use super::proposal::{number_of, take_number};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::{
    BlockDraft, BoundPlace, DocumentReq, DocumentWarning, ExportReq, ExportRes, Exported, LeftOut,
    Preview, PreviewReq, Readiness, SightReq,
};
use crate::dto::{Items, Key};
use crate::error::ApiError;
use crate::preview::hex;
use crate::source::{Material, as_sent, material};
use crate::version::{file_names, sent_pages, shown_pages};

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

/// An edition to be written as a file.
struct Written {
    edition_id: Id,
    reader: ReaderType,
    name: String,
    pages: usize,
    pdf: Vec<u8>,
    warnings: Vec<DocumentWarning>,
}

/// Writes editions as files. A final export takes the proposal's number; a sent version is written
/// as it was sent, whatever changed since.
pub fn export(app: &App, request: ExportReq) -> Done<ExportRes> {
    let id = request.proposal_id;
    let (found, sent) = app.read(|reader| {
        let found: Proposal = reader.get(id)?;
        Ok((found, version::editions(reader, id)?))
    })?;
    let wanted = |edition: Id, reader| {
        if request.editions.is_empty() {
            request.readers.is_empty() || request.readers.contains(&reader)
        } else {
            request.editions.contains(&edition)
        }
    };
    let mut left_out = Vec::new();
    let is_draft = sent.is_empty();
    let (number, mut changes, mut written) = if sent.is_empty() {
        let mut material = app.with(|workspace| material(workspace, id, vec![]))?;
        if request.is_final {
            material.counted.check()?;
        }
        let numbered = numbered(app, &request)?;
        material.number = Some(numbered.value.clone()).filter(|number| !number.is_empty());
        let names = file_names(&material);
        let mut written = Vec::new();
        for (edition, name) in material.editions.iter().zip(names) {
            if wanted(edition.id, edition.facts.reader) {
                let document = set(app.studio(), &material, edition.id, Purpose::Keeping)?;
                written.push(Written {
                    edition_id: edition.id,
                    reader: edition.facts.reader,
                    name,
                    pages: document.pages.len(),
                    warnings: document.warnings.iter().map(warning).collect(),
                    pdf: document.pdf,
                });
            }
        }
        (numbered.value, numbered.changes, written)
    } else {
        let mut written = Vec::new();
        for edition in sent
            .into_iter()
            .filter(|edition| wanted(edition.edition_id, edition.reader))
        {
            let pdf = match crate::version::bytes(app, &edition) {
                Ok(pdf) => pdf,
                // The others are there still.
                Err(error) => {
                    left_out.push(LeftOut {
                        edition_id: edition.edition_id,
                        reader: edition.reader,
                        name: edition.file_name,
                        error,
                    });
                    continue;
                }
            };
            written.push(Written {
                pdf,
                edition_id: edition.edition_id,
                reader: edition.reader,
                pages: edition.pages.len(),
                name: edition.file_name,
                warnings: Vec::new(),
            });
        }
        (number_of(&found), Vec::new(), written)
    };
    if written.is_empty()
        && let Some(first) = left_out.pop()
    {
        return Err(first.error);
    }
    let count = written.len();
    let mut files = Vec::with_capacity(count);
    if let Some(folder) = &request.folder {
        make_folder(Path::new(folder))?;
    }
    for edition in &mut written {
        let path = target(&request, &edition.name, count);
        write_file(&path, &edition.pdf)?;
        app.made(&path);
        files.push(Exported {
            edition_id: edition.edition_id,
            reader: edition.reader,
            path: path.to_string_lossy().into_owned(),
            pages: u32::try_from(edition.pages).unwrap_or(u32::MAX),
            sha256: hex(&Sha256::digest(&edition.pdf)),
            warnings: std::mem::take(&mut edition.warnings),
        });
    }
    let is_final = request.is_final && is_draft;
    let found_now = is_final.then(|| found_in(app, id)).transpose()?;
    let logged = app.write(Op::ExportDocument, |tx| {
        log(tx, &found, (&written, &files), found_now.as_deref())
    })?;
    changes.extend(logged.changes);
    let in_files = |finding: &Readiness| {
        let edition = finding.edition_id;
        edition.is_none_or(|id| files.iter().any(|file| file.edition_id == id))
    };
    let mut findings = found_now.unwrap_or_default();
    findings.retain(in_files);
    Ok(Reply {
        value: ExportRes {
            number,
            files,
            left_out,
            findings,
        },
        changes,
    })
}

/// The proposal's number, taken now if the export is final and it has none.
fn numbered(app: &App, request: &ExportReq) -> Done<String> {
    let today = app.world().today();
    app.write(Op::ExportProposal, |tx| {
        let mut found: Proposal = tx.get(request.proposal_id)?;
        if request.is_final && found.number.is_none() {
            take_number(tx, &mut found, today)?;
            let version = found.version;
            tx.update(&found, version)?;
        }
        Ok(number_of(&found))
    })
}

/// The path asked for, or a name in the folder: `TR-2026-0147 Belvara HR.pdf`.
fn target(request: &ExportReq, name: &str, count: usize) -> PathBuf {
    if let (Some(path), 1) = (&request.path, count) {
        return PathBuf::from(path);
    }
    let folder = request
        .folder
        .as_ref()
        .map_or_else(session_folder, PathBuf::from);
    folder.join(name)
}

/// Where files go that are only to be printed; the system clears it.
pub(crate) fn session_folder() -> PathBuf {
    std::env::temp_dir().join(format!("redbook-{}", std::process::id()))
}

/// Makes a folder to write into, but not those around it: a mistyped path must not make folders.
///
/// # Errors
/// `folder_is_file {path}` if a file is called so, `no_such_folder {path}` for the one around it,
/// `disk_full`, `io_failed {path}`.
pub(crate) fn make_folder(folder: &Path) -> Result<(), ApiError> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir(folder).map_err(|error| match (error.kind(), folder.parent()) {
        (ErrorKind::NotFound | ErrorKind::NotADirectory, Some(around)) => no_folder(around),
        (ErrorKind::AlreadyExists, _) => no_folder(folder),
        (ErrorKind::StorageFull, _) => ApiError::new("disk_full"),
        _ => ApiError::new("io_failed").with("path", folder.display()),
    })
}

/// Why nothing can be put there: nothing is called so, or a file is.
fn no_folder(folder: &Path) -> ApiError {
    let code = match folder.exists() {
        true => "folder_is_file",
        false => "no_such_folder",
    };
    ApiError::new(code).with("path", folder.display())
}

/// Written beside and renamed: a full disk leaves no half a file under the name. A workspace is never
/// written over, whoever names its path.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    if is_taken(path) {
        let taken = ApiError::new("file_is_workspace").with("path", path.display());
        return Err(taken.at("path"));
    }
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::StorageFull => ApiError::new("disk_full"),
        _ => ApiError::new("io_failed").with("path", path.display()),
    };
    match path.parent() {
        Some(own) if own == session_folder() => fs::create_dir_all(own).map_err(failed)?,
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            return Err(no_folder(folder));
        }
        _ => {}
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    fs::write(&beside, bytes)
        .and_then(|()| fs::rename(&beside, path))
        .map_err(|error| {
            // Best effort: the error that matters is the first one.
            let _ = fs::remove_file(&beside);
            failed(error)
        })
}

fn log(
    tx: &mut Tx<'_>,
    found: &Proposal,
    (written, files): (&[Written], &[Exported]),
    findings: Option<&[Readiness]>,
) -> Result<(), ApiError> {
    for (edition, file) in written.iter().zip(files) {
        let export = Export {
            id: tx.new_id(),
            version: 1,
            account_id: Some(found.account_id),
            proposal_id: Some(found.id),
            edition_id: Some(edition.edition_id),
            what: format!("edition_{}", edition.reader.code()),
            path: file.path.clone(),
            sha256: file.sha256.clone(),
            at: tx.world().now(),
            findings: findings.map(|all| kept(all, edition.edition_id)),
        };
        tx.insert(&export)?;
    }
    Ok(())
}
