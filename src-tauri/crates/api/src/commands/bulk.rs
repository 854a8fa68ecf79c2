//! Many proposals into a folder: one after another, each by itself, so that memory stays as it is
//! and one that fails takes no other along.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use redbook_domain::DomainError;
use redbook_domain::id::Id;
use redbook_domain::proposal::Edition;
use redbook_storage::Op;

use super::export::numbered;
use super::found::found_in;
use super::job::told;
use crate::app::App;
use crate::disk::{free, make_folder, write_file};
use crate::dispatch::Done;
use crate::dto::job::{BulkExportReq, FileFormat, JobKind, JobState};
use crate::error::ApiError;
use crate::job::Job;
use crate::paper::{self, Noted};
use crate::source::{Material, as_sent};

/// Most proposals in one go.
const MOST: usize = 10_000;

/// Starts writing; `job_state` tells how far it is.
pub fn export(app: &App, request: BulkExportReq) -> Done<JobState> {
    let ids = &request.proposal_ids;
    if ids.is_empty() {
        return Err(DomainError::field_required("proposal_ids").into());
    }
    if ids.len() > MOST {
        return Err(DomainError::too_many("proposal_ids", MOST).into());
    }
    let mut seen = HashSet::new();
    if let Some(twice) = ids.iter().find(|id| !seen.insert(**id)) {
        return Err(DomainError::field_duplicate("proposal_ids", twice).into());
    }
    if request.formats.is_empty() {
        return Err(DomainError::field_required("formats").into());
    }
    let folder = PathBuf::from(&request.folder);
    if request.folder.trim().is_empty() {
        return Err(DomainError::field_required("folder").into());
    }
    // Asked now rather than a thousand times later.
    make_folder(&folder)?;
    app.with(|_| Ok(()))?;
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let shown = folder.to_string_lossy().into_owned();
    let job = app
        .jobs
        .start(app, JobKind::BulkExport, total, shown, move |app, job| {
            for id in &request.proposal_ids {
                if job.stopped() {
                    return;
                }
                if let Err(error) = one(app, job, &request, &folder, *id) {
                    job.failed(&id.to_string(), error);
                }
                // Stopped in the middle of its files, it is not done.
                if !job.stopped() {
                    job.tell(|state| state.done += 1);
                }
            }
        })?;
    Ok(told(&job))
}

/// All files of one proposal.
fn one(
    app: &App,
    job: &Job,
    request: &BulkExportReq,
    folder: &Path,
    id: Id,
) -> Result<(), ApiError> {
    let mut material = app.with(|workspace| as_sent(workspace, id))?;
    if request.is_final {
        // A number isn't given to what can't go out.
        material.counted.check()?;
        let taken = numbered(app, &material.proposal)?;
        job.changed(taken.changes);
        material.number = Some(taken.value).filter(|number| !number.is_empty());
    }
    let editions: Vec<&Edition> = material
        .editions
        .iter()
        .filter(|edition| {
            request.readers.is_empty() || request.readers.contains(&edition.facts.reader)
        })
        .collect();
    let mut noted = Vec::new();
    for format in &request.formats {
        if *format == FileFormat::Xlsx {
            let edition = editions.first().copied();
            noted.extend(file(app, job, &material, edition, *format, folder));
            continue;
        }
        for edition in &editions {
            if job.stopped() {
                break;
            }
            noted.extend(file(app, job, &material, Some(edition), *format, folder));
        }
    }
    if request.is_final && material.proposal.sent_at.is_none() && !noted.is_empty() {
        let findings = found_in(app, id)?;
        noted.iter_mut().for_each(|file| file.keep(&findings));
    }
    if !noted.is_empty() {
        let logged = app.write(Op::ExportDocument, |tx| paper::log(tx, &noted))?;
        job.changed(logged.changes);
    }
    Ok(())
}

/// One file; what fails is noted with its name, and the next one is tried.
fn file(
    app: &App,
    job: &Job,
    material: &Material,
    edition: Option<&Edition>,
    format: FileFormat,
    folder: &Path,
) -> Option<Noted> {
    let (what, ending) = match format {
        FileFormat::Pdf => ("edition", "pdf"),
        FileFormat::Xlsx => ("sheet", "xlsx"),
        FileFormat::Docx => ("word", "docx"),
    };
    let own = edition.filter(|_| format != FileFormat::Xlsx);
    let name = paper::name(material, own, ending);
    job.tell(|state| state.current.clone_from(&name));
    let made = || {
        let edition = edition.ok_or_else(|| ApiError::not_found("edition"))?;
        let (bytes, pages) = match format {
            FileFormat::Pdf => {
                let pages = paper::pages(app, material, edition)?;
                job.warned(&name, pages.warnings);
                (pages.pdf, pages.count)
            }
            FileFormat::Docx => (paper::word(app, material, edition)?, 0),
            FileFormat::Xlsx => (paper::sheet(material, edition.facts.language)?, 0),
        };
        Ok::<_, ApiError>((bytes, u32::try_from(pages).unwrap_or(u32::MAX)))
    };
    let written = made().and_then(|(bytes, pages)| {
        let path = free(folder, &name, &bytes);
        write_file(&path, &bytes)?;
        app.made(&path);
        Ok((paper::note(material, own, what, &path, &bytes), pages))
    });
    match written {
        Ok((noted, pages)) => {
            job.tell(|state| {
                state.files += 1;
                state.pages += pages;
            });
            Some(noted)
        }
        Err(error) => {
            job.failed(&name, error);
            None
        }
    }
}
