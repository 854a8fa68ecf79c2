//! Accounts, people and revenue as tables, with the columns that an import reads.

mod rows;

use std::path::Path;

use redbook_domain::DomainError;
use redbook_domain::import::Subject;
use redbook_domain::language::Language;
use redbook_exchange::{csv, vcards, xlsx};
use redbook_i18n::Texts;
use redbook_storage::export::Export;
use redbook_storage::file::sha256;
use redbook_storage::{Op, extract};

use crate::app::App;
use crate::commands::file::file_name;
use crate::commands::job::told;
use crate::disk::write_file;
use crate::dispatch::Done;
use crate::dto::extract::{TableExportReq, TableFormat};
use crate::dto::job::{JobKind, JobState};
use crate::error::ApiError;
use crate::job::Job;
use crate::paper::place;
use rows::Rows;

/// Starts writing; `job_state` tells how far it is.
pub fn export(app: &App, request: TableExportReq) -> Done<JobState> {
    if request.format == TableFormat::Vcard && request.kind != Subject::People {
        return Err(DomainError::field_malformed("format").into());
    }
    let (counts, own) =
        app.read(|reader| Ok((extract::counts(reader)?, reader.meta()?.facts.language)))?;
    let total = match request.kind {
        Subject::Accounts => counts[0],
        Subject::People => counts[1],
        Subject::Revenue => counts[2],
    };
    if total == 0 {
        return Err(ApiError::new("nothing_to_print"));
    }
    let language = request.language.unwrap_or(own);
    let language = if Language::INTERFACE.contains(&language) {
        language
    } else {
        Language::En
    };
    let title = title(request.kind, language);
    let ending = match request.format {
        TableFormat::Csv => "csv",
        TableFormat::Xlsx => "xlsx",
        TableFormat::Vcard => "vcf",
    };
    let path = place(request.path, &file_name(&format!("{title}.{ending}")));
    let shown = path.to_string_lossy().into_owned();
    let (kind, format) = (request.kind, request.format);
    let job = app
        .jobs
        .start(app, JobKind::TableExport, total, shown, move |app, job| {
            let rows = Rows::new(kind, language);
            match written(app, job, rows, format, &title, &path) {
                Ok(()) => {}
                Err(error) => job.failed(&path.to_string_lossy(), error),
            }
        })?;
    Ok(told(&job))
}

/// Reads piece by piece, then writes in one go: what was stopped leaves no file.
fn written(
    app: &App,
    job: &Job,
    mut rows: Rows,
    format: TableFormat,
    title: &str,
    path: &Path,
) -> Result<(), ApiError> {
    loop {
        if job.stopped() {
            return Ok(());
        }
        let more = app.read(|reader| rows.more(reader))?;
        if more == 0 {
            break;
        }
        job.tell(|state| {
            // Rows may come in while it works.
            state.done = (state.done + more).min(state.total);
        });
    }
    job.tell(|state| title.clone_into(&mut state.current));
    let bytes = match format {
        TableFormat::Csv => csv(&rows.table),
        TableFormat::Xlsx => xlsx(title, &rows.table, rows.numbers)?,
        TableFormat::Vcard => vcards(&rows.cards),
    };
    if job.stopped() {
        return Ok(());
    }
    write_file(path, &bytes)?;
    app.made(path);
    job.tell(|state| {
        state.files = 1;
        state.done = state.total;
    });
    let logged = app.write(Op::ExportDocument, |tx| {
        tx.insert(&Export {
            id: tx.new_id(),
            version: 1,
            account_id: None,
            proposal_id: None,
            edition_id: None,
            what: "table".to_owned(),
            path: path.to_string_lossy().into_owned(),
            sha256: sha256(&bytes),
            at: tx.world().now(),
            findings: None,
        })?;
        Ok(())
    })?;
    job.changed(logged.changes);
    Ok(())
}

/// Name of the sheet and, without a path, of the file.
fn title(kind: Subject, language: Language) -> String {
    let key = match kind {
        Subject::Accounts => "doc-table-accounts",
        Subject::People => "doc-table-people",
        Subject::Revenue => "doc-table-revenue",
    };
    Texts::shared().word(language, key)
}
