//! Import of accounts, people and revenue.

use std::path::Path;
use std::sync::Arc;

use redbook_domain::DomainError;
use redbook_domain::import::{account_key, guess};
use redbook_exchange::{Charset, Options};
use redbook_storage::Op;

use super::evidence::take;
use super::job::told;
use crate::app::App;
use crate::disk::write_file;
use crate::dispatch::{Done, Reply};
use crate::dto::import::{
    ImportApartReq, ImportApplyReq, ImportCharset, ImportDecideReq, ImportElse, ImportFixReq,
    ImportLeftOutReq, ImportMapReq, ImportOpenReq, ImportPair, ImportProblems, ImportProblemsReq,
    ImportReopenReq, ImportRows, ImportRowsReq, ImportSameReq, ImportState,
};
use crate::dto::job::{JobKind, JobState};
use crate::dto::paper::Made;
use crate::dto::{Key, Nothing};
use crate::error::ApiError;
use crate::import::{self, Session, judge};
use crate::{paper, words};

/// Cells mended in one go.
const MOST_FIXES: usize = 1_000;

const fn charset(said: ImportCharset) -> Charset {
    match said {
        ImportCharset::Utf8 => Charset::Utf8,
        ImportCharset::Utf16Le => Charset::Utf16Le,
        ImportCharset::Utf16Be => Charset::Utf16Be,
        ImportCharset::Windows1251 => Charset::Windows1251,
        ImportCharset::Koi8R => Charset::Koi8R,
        ImportCharset::Windows1252 => Charset::Windows1252,
        ImportCharset::Windows1250 => Charset::Windows1250,
        ImportCharset::Windows1257 => Charset::Windows1257,
    }
}

fn options(
    said: Option<ImportCharset>,
    delimiter: Option<&str>,
    sheet: Option<u32>,
) -> Result<Options, ApiError> {
    let mut letters = delimiter.unwrap_or_default().chars();
    let first = letters.next();
    if letters.next().is_some() {
        return Err(DomainError::field_malformed("delimiter").into());
    }
    Ok(Options {
        charset: said.map(charset),
        delimiter: first,
        sheet: sheet.map(|sheet| sheet as usize),
    })
}

fn shown(app: &App, session: Session) -> Done<ImportState> {
    let state = import::state(&session);
    app.imports.put(session);
    Ok(Reply::read(state))
}

pub fn open(app: &App, request: ImportOpenReq) -> Done<ImportState> {
    app.with(|_| Ok(()))?;
    let options = options(request.charset, request.delimiter.as_deref(), request.sheet)?;
    let (bytes, name) = take::either(request.path, request.base64, request.name)?;
    let session = Session::read(
        app.world().new_id(),
        name,
        Arc::new(bytes),
        options,
        request.subject,
        request.head,
    )?;
    shown(app, session)
}

pub fn reopen(app: &App, request: ImportReopenReq) -> Done<ImportState> {
    let before = app.imports.get(request.id)?;
    let options = options(request.charset, request.delimiter.as_deref(), request.sheet)?;
    let subject = Some(before.subject);
    let session = Session::read(before.id, before.name, before.bytes, options, subject, None)?;
    shown(app, session)
}

pub fn get(app: &App, request: Key) -> Done<ImportState> {
    let session = app.imports.get(request.id)?;
    Ok(Reply::read(import::state(&session)))
}

pub fn map(app: &App, request: ImportMapReq) -> Done<ImportState> {
    let mut session = app.imports.get(request.id)?;
    let columns = if request.columns.is_empty() {
        guess(&session.table, Some(request.subject), Some(request.head)).columns
    } else {
        request.columns
    };
    if columns.len() != session.columns.len() {
        let wanted = session.columns.len();
        return Err(DomainError::field_out_of_range("columns", wanted, wanted).into());
    }
    session.subject = request.subject;
    session.head = request.head;
    session.columns = columns;
    session.judged = None;
    session.done = None;
    session.decisions.clear();
    shown(app, session)
}

/// Checks all rows, as a job.
pub fn check(app: &App, request: Key) -> Done<JobState> {
    let session = app.imports.get(request.id)?;
    session.fits()?;
    let rows = session.table.rows.len() - usize::from(session.head);
    let total = u32::try_from(rows).unwrap_or(u32::MAX);
    let name = session.name.clone();
    let job = app
        .jobs
        .start(app, JobKind::ImportCheck, total, name, move |app, job| {
            let judged = judge(app, &session, |done| {
                job.tell(|state| state.done = u32::try_from(done).unwrap_or(u32::MAX));
                !job.stopped()
            });
            match judged {
                Ok(Some(judged)) => {
                    let kept = app.imports.with(session.id, |open| {
                        // What was mapped or mended otherwise meanwhile isn't judged by this.
                        if session.is_read_as(open) {
                            open.judged = Some(Arc::new(judged));
                        }
                        Ok(())
                    });
                    if let Err(error) = kept {
                        job.failed("", error);
                    }
                }
                // Stopped: as it was.
                Ok(None) => {}
                Err(error) => job.failed("", error),
            }
        })?;
    Ok(told(&job))
}

pub fn rows(app: &App, request: ImportRowsReq) -> Done<ImportRows> {
    let limit = page(request.limit)?;
    let session = app.imports.get(request.id)?;
    let offset = request.offset as usize;
    Ok(Reply::read(import::rows(
        &session,
        request.show,
        offset,
        limit,
    )))
}

fn page(limit: u32) -> Result<usize, ApiError> {
    match limit {
        1..=500 => Ok(limit as usize),
        _ => Err(DomainError::field_out_of_range("limit", 1, 500).into()),
    }
}

pub fn problems(app: &App, request: ImportProblemsReq) -> Done<ImportProblems> {
    let limit = page(request.limit)?;
    let session = app.imports.get(request.id)?;
    let judged = session.judged()?;
    let offset = request.offset as usize;
    Ok(Reply::read(import::problems(
        &session, &judged, offset, limit,
    )))
}

pub fn same(app: &App, request: ImportSameReq) -> Done<ImportPair> {
    let session = app.imports.get(request.id)?;
    let judged = session.judged()?;
    Ok(Reply::read(import::pair(
        &session,
        &judged,
        request.index as usize,
    )?))
}

pub fn decide(app: &App, request: ImportDecideReq) -> Done<ImportState> {
    let session = app.imports.with(request.id, |session| {
        let judged = session.judged()?;
        if !judged.iter().any(|one| one.draft.row == request.row) {
            return Err(ApiError::not_found("import_row").at("row"));
        }
        match request.decision {
            Some(decision) => session.decisions.insert(request.row, decision),
            None => session.decisions.remove(&request.row),
        };
        Ok(session.clone())
    })?;
    Ok(Reply::read(import::state(&session)))
}

/// Puts texts into cells and checks all again: one row may have been another's twin.
pub fn fix(app: &App, request: ImportFixReq) -> Done<ImportState> {
    if !(1..=MOST_FIXES).contains(&request.fixes.len()) {
        return Err(DomainError::field_out_of_range("fixes", 1, MOST_FIXES).into());
    }
    let mut session = app.imports.get(request.id)?;
    let table = Arc::make_mut(&mut session.table);
    for (index, fix) in request.fixes.iter().enumerate() {
        let column = fix.column as usize;
        if column >= session.columns.len() || !table.set(fix.row, column, &fix.text) {
            return Err(ApiError::not_found("import_row").at(format!("fixes[{index}]")));
        }
    }
    judged_again(app, session)
}

pub fn apart(app: &App, request: ImportApartReq) -> Done<ImportState> {
    let mut session = app.imports.get(request.id)?;
    let key = account_key(&request.company);
    if request.apart {
        session.apart.insert(key);
    } else {
        session.apart.remove(&key);
    }
    judged_again(app, session)
}

fn judged_again(app: &App, mut session: Session) -> Done<ImportState> {
    if session.judged.is_some() {
        session.judged = judge(app, &session, |_| true)?.map(Arc::new);
    }
    shown(app, session)
}

/// Writes all rows in one step, as a job.
pub fn apply(app: &App, request: ImportApplyReq) -> Done<JobState> {
    let session = app.imports.get(request.id)?;
    let judged = session.judged()?;
    if session.done.is_some() {
        return Err(DomainError::new("import_done_already").into());
    }
    let counts = import::counts(&session, &judged);
    for (count, otherwise, code) in [
        (counts.wrong, request.wrong, "import_wrong_rows"),
        (counts.undecided, request.undecided, "import_undecided_rows"),
    ] {
        if count > 0 && otherwise == ImportElse::Refuse {
            return Err(ApiError::new(code).with("count", count));
        }
    }
    let meta = app.read(|reader| Ok(reader.meta()?.facts))?;
    // One more for the commit: before it nothing has come in.
    let total = u32::try_from(judged.len() + 1).unwrap_or(u32::MAX);
    let name = session.name.clone();
    let job = app
        .jobs
        .start(app, JobKind::Import, total, name, move |app, job| {
            let written = app.write(Op::ImportRows, |tx| {
                import::apply(
                    tx,
                    &session,
                    &judged,
                    meta.language,
                    meta.currency,
                    |done| {
                        job.tell(|state| state.done = u32::try_from(done).unwrap_or(u32::MAX));
                        !job.stopped()
                    },
                )
            });
            match written {
                Ok(reply) => {
                    job.changed(reply.changes);
                    // A file that was closed meanwhile has nobody to tell.
                    let _ = app.imports.with(session.id, |open| {
                        open.done = Some(reply.value);
                        Ok(())
                    });
                    job.tell(|state| state.done = state.total);
                }
                Err(error) if error.code == "import_stopped" => {}
                Err(error) => job.failed("", error),
            }
        })?;
    Ok(told(&job))
}

pub fn left_out(app: &App, request: ImportLeftOutReq) -> Done<Made> {
    let session = app.imports.get(request.id)?;
    let judged = session.judged()?;
    let bytes = import::left_out(&session, &judged, words::sentence);
    let path = Path::new(&request.path);
    write_file(path, &bytes)?;
    app.made(path);
    Ok(Reply::read(Made {
        path: request.path.clone(),
        sha256: paper::sha256(&bytes),
        warnings: Vec::new(),
    }))
}

pub fn close(app: &App, request: Key) -> Done<Nothing> {
    app.imports.close(request.id);
    Ok(Reply::read(Nothing {}))
}
