//! Pages: previews, places of bound numbers, exports.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redbook_document::{Document, Studio, Warning};
use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{Edition, Proposal};
use redbook_domain::{DomainError, Within};
use redbook_storage::export::Export;
use redbook_storage::{Op, Tx};
use sha2::{Digest, Sha256};

use super::file::file_name;
use super::proposal::{number_of, take_number};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::{
    BlockDraft, BoundPlace, DocumentReq, DocumentWarning, ExportReq, ExportRes, Exported,
    PlacedBlock, PlacedBound, Preview, PreviewPage, PreviewReq,
};
use crate::dto::{Items, Key};
use crate::error::ApiError;
use crate::preview::hex;
use crate::source::{Material, material};

/// Lays out one edition. The workspace is only locked while it is read, not while pages are set.
pub fn preview(app: &App, request: PreviewReq) -> Done<Preview> {
    let drafts = checked(request.drafts)?;
    let (edition, material) = app.with(|workspace| {
        let edition: Edition = workspace.reader().get(request.edition_id)?;
        let material = material(workspace, edition.proposal_id, drafts)?;
        Ok((edition, material))
    })?;
    let document = Arc::new(set(app.studio(), &material, edition.id)?);
    Ok(Reply::read(shown(app, document)))
}

/// Most blocks that can be typed in at once.
const MOST_DRAFTS: usize = 50;

fn checked(mut drafts: Vec<BlockDraft>) -> Result<Vec<BlockDraft>, ApiError> {
    if drafts.len() > MOST_DRAFTS {
        return Err(DomainError::field_too_long("drafts", MOST_DRAFTS).into());
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

fn set(studio: &Studio, material: &Material, edition: Id) -> Result<Document, ApiError> {
    Ok(studio.proposal(&redbook_document::proposal::view(
        &material.source(),
        edition,
    )?)?)
}

/// Keeps the document for a moment and says what is on its pages.
pub(crate) fn shown(app: &App, document: Arc<Document>) -> Preview {
    let pages = document.pages.iter().map(|page| PreviewPage {
        hash: page.hash.clone(),
        width: page.width,
        height: page.height,
        blocks: page
            .blocks
            .iter()
            .filter_map(|block| {
                Some(PlacedBlock {
                    block_id: block.block_id.parse().ok()?,
                    x: block.area.x,
                    y: block.area.y,
                    width: block.area.width,
                    height: block.area.height,
                })
            })
            .collect(),
        bounds: page
            .bounds
            .iter()
            .filter_map(|bound| {
                Some(PlacedBound {
                    key: serde_json::from_value(bound.key.clone().into()).ok()?,
                    x: bound.area.x,
                    y: bound.area.y,
                    width: bound.area.width,
                    height: bound.area.height,
                })
            })
            .collect(),
    });
    let pages = pages.collect();
    let warnings = document.warnings.iter().map(warning).collect();
    Preview {
        token: app.previews.keep(document),
        pages,
        warnings,
    }
}

fn warning(warning: &Warning) -> DocumentWarning {
    let (code, block_id, fact) = match warning {
        Warning::MissingGlyph {
            block_id,
            characters,
            ..
        } => ("glyph_missing", block_id, ("characters", characters)),
        Warning::Overflow { block_id, text, .. } => ("text_overflow", block_id, ("text", text)),
        Warning::Picture { block_id, reason } => ("picture_broken", block_id, ("reason", reason)),
    };
    DocumentWarning {
        code: code.to_owned(),
        args: BTreeMap::from([(fact.0.to_owned(), fact.1.clone())]),
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
    let material = app.with(|workspace| material(workspace, request.id, vec![]))?;
    let mut found: BTreeMap<(ReaderType, String), Vec<u32>> = BTreeMap::new();
    for edition in &material.editions {
        let document = set(app.studio(), &material, edition.id)?;
        for (number, page) in (1_u32..).zip(&document.pages) {
            for bound in &page.bounds {
                let pages = found
                    .entry((edition.facts.reader, bound.key.clone()))
                    .or_default();
                if pages.last() != Some(&number) {
                    pages.push(number);
                }
            }
        }
    }
    let items = found
        .into_iter()
        .filter_map(|((reader, key), pages)| {
            Some(BoundPlace {
                key: serde_json::from_value(key.into()).ok()?,
                reader,
                pages,
            })
        })
        .collect();
    Ok(Reply::read(Items { items }))
}

/// Writes editions as files. A final export takes the proposal's number.
pub fn export(app: &App, request: ExportReq) -> Done<ExportRes> {
    let today = app.world().today();
    let reply = app.write(Op::ExportProposal, |tx| {
        let mut proposal: Proposal = tx.get(request.proposal_id)?;
        if request.is_final && proposal.number.is_none() {
            take_number(tx, &mut proposal, today)?;
            let version = proposal.version;
            tx.update(&proposal, version)?;
        }
        Ok(number_of(&proposal))
    })?;
    let material = app.with(|workspace| material(workspace, request.proposal_id, vec![]))?;
    let wanted: Vec<&Edition> = material
        .editions
        .iter()
        .filter(|edition| {
            request.readers.is_empty() || request.readers.contains(&edition.facts.reader)
        })
        .collect();
    let mut files = Vec::with_capacity(wanted.len());
    for edition in &wanted {
        let document = set(app.studio(), &material, edition.id)?;
        let path = target(&request, &material, edition, wanted.len())?;
        write_file(&path, &document.pdf)?;
        app.made(&path);
        files.push(Exported {
            reader: edition.facts.reader,
            path: path.to_string_lossy().into_owned(),
            pages: u32::try_from(document.pages.len()).unwrap_or(u32::MAX),
            sha256: hex(&Sha256::digest(&document.pdf)),
        });
    }
    let logged = app.write(Op::ExportDocument, |tx| log(tx, &material, &wanted, &files))?;
    let mut changes = reply.changes;
    changes.extend(logged.changes);
    Ok(Reply {
        value: ExportRes {
            number: reply.value,
            files,
        },
        changes,
    })
}

/// The path asked for, or a name in the folder: `TR-2026-0147 Belvara HR.pdf`.
fn target(
    request: &ExportReq,
    material: &Material,
    edition: &Edition,
    count: usize,
) -> Result<PathBuf, ApiError> {
    if let (Some(path), 1) = (&request.path, count) {
        return Ok(PathBuf::from(path));
    }
    let folder = request
        .folder
        .as_ref()
        .map_or_else(session_folder, PathBuf::from);
    let title = material
        .number
        .as_deref()
        .unwrap_or(&material.proposal.facts.title);
    let name = format!(
        "{title} {} {}.pdf",
        material.account.facts.name,
        edition.facts.reader.code()
    );
    Ok(folder.join(file_name(&name)))
}

/// Where files go that are only to be printed; the system clears it.
fn session_folder() -> PathBuf {
    std::env::temp_dir().join(format!("redbook-{}", std::process::id()))
}

/// Written beside and renamed: a full disk leaves no half a file under the name.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::StorageFull => ApiError::new("disk_full"),
        _ => ApiError::new("io_failed").with("path", path.display()),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = path.with_extension("pdf.part");
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
    material: &Material,
    editions: &[&Edition],
    files: &[Exported],
) -> Result<(), ApiError> {
    let account: Account = tx.get(material.proposal.account_id)?;
    for (edition, file) in editions.iter().zip(files) {
        let export = Export {
            id: tx.new_id(),
            version: 1,
            account_id: Some(account.id),
            proposal_id: Some(material.proposal.id),
            edition_id: Some(edition.id),
            what: format!("edition_{}", edition.facts.reader.code()),
            path: file.path.clone(),
            sha256: file.sha256.clone(),
            at: tx.world().now(),
        };
        tx.insert(&export)?;
    }
    Ok(())
}
