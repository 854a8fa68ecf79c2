//! Editions of one proposal as files.

use std::path::{Path, PathBuf};

use redbook_document::Purpose;
use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::Proposal;
use redbook_domain::version::SentEdition;
use redbook_storage::{Op, version};

use super::document::{set, warning};
use super::found::found_in;
use super::proposal::{number_of, take_number};
use crate::app::App;
use crate::disk::{free, make_folder, session_folder, write_file};
use crate::dispatch::{Done, Reply};
use crate::dto::Change;
use crate::dto::proposal::{DocumentWarning, ExportReq, ExportRes, Exported, LeftOut, Readiness};
use crate::error::ApiError;
use crate::paper::{self, Noted};
use crate::source::material;
use crate::version::file_names;

/// An edition to be written as a file.
struct Written {
    edition_id: Id,
    reader: ReaderType,
    name: String,
    pages: usize,
    pdf: Vec<u8>,
    warnings: Vec<DocumentWarning>,
}

/// What is to be written, and what making it changed.
struct Ready {
    number: String,
    changes: Vec<Change>,
    written: Vec<Written>,
    left_out: Vec<LeftOut>,
}

/// Writes editions as files. A final export takes the proposal's number; a sent version is written
/// as it was sent, whatever changed since.
pub fn export(app: &App, request: ExportReq) -> Done<ExportRes> {
    let (found, sent) = app.read(|reader| {
        let found: Proposal = reader.get(request.proposal_id)?;
        let sent = version::editions(reader, found.id)?;
        Ok((found, sent))
    })?;
    let is_draft = sent.is_empty();
    let Ready {
        number,
        mut changes,
        written,
        mut left_out,
    } = match is_draft {
        true => of_draft(app, &request, &found)?,
        false => of_sent(app, &request, sent, &found),
    };
    if written.is_empty()
        && let Some(first) = left_out.pop()
    {
        return Err(first.error);
    }
    let (files, mut noted) = write(app, &request, &found, written)?;
    // What was sent has findings of its own.
    let mut findings = match is_draft {
        true => found_in(app, found.id)?,
        false => Vec::new(),
    };
    if request.is_final && is_draft {
        noted.iter_mut().for_each(|file| file.keep(&findings));
    }
    let logged = app.write(Op::ExportDocument, |tx| paper::log(tx, &noted))?;
    changes.extend(logged.changes);
    let in_files = |finding: &Readiness| {
        let edition = finding.edition_id;
        edition.is_none_or(|id| files.iter().any(|file| file.edition_id == id))
    };
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

/// Whether an edition was asked for.
fn wanted(request: &ExportReq, edition: Id, reader: ReaderType) -> bool {
    if request.editions.is_empty() {
        request.readers.is_empty() || request.readers.contains(&reader)
    } else {
        request.editions.contains(&edition)
    }
}

/// Lays out editions of a draft; a final one gets its number once its prices add up.
fn of_draft(app: &App, request: &ExportReq, found: &Proposal) -> Result<Ready, ApiError> {
    let mut material = app.with(|workspace| material(workspace, found.id, vec![]))?;
    let (mut number, mut changes) = (number_of(found), Vec::new());
    if request.is_final {
        material.counted.check()?;
        let taken = numbered(app, found)?;
        (number, changes) = (taken.value, taken.changes);
        material.number = Some(number.clone()).filter(|number| !number.is_empty());
    }
    let names = file_names(&material);
    let mut written = Vec::new();
    for (edition, name) in material.editions.iter().zip(names) {
        let (edition_id, reader) = (edition.id, edition.facts.reader);
        if wanted(request, edition_id, reader) {
            let document = set(app.studio(), &material, edition_id, Purpose::Keeping)?;
            written.push(Written {
                edition_id,
                reader,
                name,
                pages: document.pages.len(),
                warnings: document.warnings.iter().map(warning).collect(),
                pdf: document.pdf,
            });
        }
    }
    Ok(Ready {
        number,
        changes,
        written,
        left_out: Vec::new(),
    })
}

/// Editions as they were sent. One whose pages can't be given any more takes no other along.
fn of_sent(app: &App, request: &ExportReq, sent: Vec<SentEdition>, found: &Proposal) -> Ready {
    let (mut written, mut left_out) = (Vec::new(), Vec::new());
    for edition in sent {
        let (edition_id, reader) = (edition.edition_id, edition.reader);
        if !wanted(request, edition_id, reader) {
            continue;
        }
        let name = edition.file_name.clone();
        match crate::version::bytes(app, &edition) {
            Ok(pdf) => written.push(Written {
                edition_id,
                reader,
                name,
                pages: edition.pages.len(),
                pdf,
                warnings: Vec::new(),
            }),
            Err(error) => left_out.push(LeftOut {
                edition_id,
                reader,
                name,
                error,
            }),
        }
    }
    Ready {
        number: number_of(found),
        changes: Vec::new(),
        written,
        left_out,
    }
}

/// Writes the files: what the reply says of them, and what is noted about them.
fn write(
    app: &App,
    request: &ExportReq,
    found: &Proposal,
    written: Vec<Written>,
) -> Result<(Vec<Exported>, Vec<Noted>), ApiError> {
    if let Some(folder) = &request.folder {
        make_folder(Path::new(folder))?;
    }
    let count = written.len();
    let (mut files, mut noted) = (Vec::with_capacity(count), Vec::with_capacity(count));
    for edition in written {
        let path = target(request, &edition, count);
        write_file(&path, &edition.pdf)?;
        app.made(&path);
        let path = path.to_string_lossy().into_owned();
        let sha256 = paper::sha256(&edition.pdf);
        noted.push(Noted {
            account_id: found.account_id,
            proposal_id: found.id,
            edition_id: Some(edition.edition_id),
            what: format!("edition_{}", edition.reader.code()),
            path: path.clone(),
            sha256: sha256.clone(),
            findings: None,
        });
        files.push(Exported {
            edition_id: edition.edition_id,
            reader: edition.reader,
            path,
            pages: u32::try_from(edition.pages).unwrap_or(u32::MAX),
            sha256,
            warnings: edition.warnings,
        });
    }
    Ok((files, noted))
}

/// The proposal's number with its revision, taken now if it has none.
pub(super) fn numbered(app: &App, found: &Proposal) -> Done<String> {
    if found.number.is_some() {
        return Ok(Reply::read(number_of(found)));
    }
    let today = app.world().today();
    app.write(Op::ExportProposal, |tx| {
        let mut found: Proposal = tx.get(found.id)?;
        if found.number.is_none() {
            take_number(tx, &mut found, today)?;
            let version = found.version;
            tx.update(&found, version)?;
        }
        Ok(number_of(&found))
    })
}

/// The path asked for, or a name in the folder, `TR-2026-0147 Belvara HR.pdf`, that no other file
/// has. What is only to be printed takes the place of what was printed before.
fn target(request: &ExportReq, edition: &Written, count: usize) -> PathBuf {
    if let (Some(path), 1) = (&request.path, count) {
        return PathBuf::from(path);
    }
    match &request.folder {
        Some(folder) => free(Path::new(folder), &edition.name, &edition.pdf),
        None => session_folder().join(&edition.name),
    }
}
