//! `redbook export`: files of one proposal or of many, with progress on the standard error.

use std::io::{IsTerminal, Write};
use std::path::Path;

use redbook_api::{ApiError, App};
use serde_json::{Value, json};

use super::{absolute, call, ended, finding, open, print, proposal_id, text, warn};
use crate::options::{EditionChoice, FormatChoice};

/// What was asked for.
pub(super) struct Wanted<'a> {
    /// Number or id; without it, all.
    pub proposal: Option<&'a str>,
    pub state: Option<&'a str>,
    pub edition: EditionChoice,
    pub formats: &'a [FormatChoice],
    pub is_final: bool,
}

pub(super) fn export(file: &Path, wanted: &Wanted<'_>, out: &Path) -> Result<(), ApiError> {
    let app = open(file)?;
    let readers = match wanted.edition {
        EditionChoice::Director => json!(["director"]),
        EditionChoice::Hr => json!(["hr"]),
        EditionChoice::Finance => json!(["finance"]),
        EditionChoice::All => json!([]),
    };
    let folder = text(&absolute(out));
    let Some(proposal) = wanted.proposal else {
        let rows = call(&app, "proposal_list", json!({ "state": wanted.state }))?;
        let rows = rows["items"].as_array().cloned().unwrap_or_default();
        let ids: Vec<Value> = rows.iter().map(|row| row["id"].clone()).collect();
        return many(&app, wanted, &ids, &readers, &folder);
    };
    let id = proposal_id(&app, proposal)?;
    if wanted.formats != [FormatChoice::Pdf] {
        return many(&app, wanted, &[json!(id)], &readers, &folder);
    }
    let request = json!({
        "proposal_id": id, "readers": readers, "folder": folder, "is_final": wanted.is_final,
    });
    let written = call(&app, "proposal_export", request)?;
    for file in written["files"].as_array().into_iter().flatten() {
        let path = file["path"].as_str().unwrap_or_default();
        let name = Path::new(path).file_name().unwrap_or_default();
        for warning in file["warnings"].as_array().into_iter().flatten() {
            warn(&name.to_string_lossy(), warning);
        }
    }
    let findings: Vec<&Value> = written["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    found(&findings, wanted.is_final);
    print(&written)?;
    match written["left_out"].as_array().map(Vec::len) {
        Some(0) | None => Ok(()),
        Some(count) => Err(ApiError::new("files_failed").with("count", count)),
    }
}

/// Runs the job to its end; files that could not be made are listed and make the status not 0.
fn many(
    app: &App,
    wanted: &Wanted<'_>,
    ids: &[Value],
    readers: &Value,
    folder: &str,
) -> Result<(), ApiError> {
    let formats: Vec<&str> = wanted.formats.iter().map(|format| code(*format)).collect();
    let request = json!({
        "proposal_ids": ids, "readers": readers, "formats": formats, "folder": folder,
        "final": wanted.is_final,
    });
    let here = std::io::stderr().is_terminal();
    let mut said = Value::Null;
    let state = ended(app, call(app, "bulk_export", request)?, |state| {
        if said != state["done"] {
            said = state["done"].clone();
            say(state, here);
        }
    })?;
    say(&state, here);
    if here {
        eprintln!();
    }
    for warned in state["warnings"].as_array().into_iter().flatten() {
        warn(
            warned["name"].as_str().unwrap_or_default(),
            &warned["warning"],
        );
    }
    for id in ids {
        look(app, id, wanted, readers);
    }
    print(&state)?;
    match state["failed"].as_u64() {
        Some(0) | None => Ok(()),
        Some(count) => Err(ApiError::new("files_failed").with("count", count)),
    }
}

/// What the check found in a draft, under its name. What was sent has findings of its own.
fn look(app: &App, id: &Value, wanted: &Wanted<'_>, readers: &Value) {
    // One that isn't there any more is among what failed.
    let Ok(desk) = call(app, "proposal_get", json!({ "id": id })) else {
        return;
    };
    if !desk["sent_at"].is_null() {
        return;
    }
    let readers = readers.as_array().map_or(&[][..], Vec::as_slice);
    let written: Vec<&Value> = desk["editions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|edition| &edition["edition"])
        .filter(|edition| readers.is_empty() || readers.contains(&edition["facts"]["reader"]))
        .map(|edition| &edition["id"])
        .collect();
    let in_files = |finding: &&Value| {
        let edition = &finding["edition_id"];
        edition.is_null() || written.contains(&edition)
    };
    let findings = desk["readiness"].as_array().into_iter().flatten();
    let findings: Vec<&Value> = findings.filter(in_files).collect();
    if !findings.is_empty() {
        let title = desk["proposal"]["facts"]["title"].as_str();
        let account = desk["account"].as_str();
        eprintln!(
            "{account}, {title}",
            account = account.unwrap_or_default(),
            title = title.unwrap_or_default()
        );
    }
    found(&findings, wanted.is_final);
}

/// Says what the check found: the same sentence of one edition once, with how often it holds.
fn found(findings: &[&Value], is_final: bool) {
    let mut said: Vec<(String, usize)> = Vec::new();
    for sentence in findings.iter().filter_map(|found| finding(found)) {
        let alike = |known: &str| known.replace('\u{a0}', " ") == sentence.replace('\u{a0}', " ");
        match said.iter_mut().find(|(known, _)| alike(known)) {
            Some((_, count)) => *count += 1,
            None => said.push((sentence, 1)),
        }
    }
    if said.is_empty() {
        return;
    }
    eprintln!("{}", redbook_api::words::findings(said.len(), is_final));
    for (sentence, count) in said {
        match count {
            1 => eprintln!("- {sentence}"),
            _ => eprintln!("- {sentence} ({count}\u{a0}×)"),
        }
    }
}

/// On a terminal one line that changes, in a log one for each step.
fn say(state: &Value, here: bool) {
    let line = format!(
        "{} / {}  {}",
        state["done"],
        state["total"],
        state["current"].as_str().unwrap_or_default()
    );
    if here {
        eprint!("\r\u{1b}[2K{line}");
        // Progress that can't be shown is no reason to stop.
        let _ = std::io::stderr().flush();
    } else {
        eprintln!("{}", line.trim_end());
    }
}

const fn code(format: FormatChoice) -> &'static str {
    match format {
        FormatChoice::Pdf => "pdf",
        FormatChoice::Xlsx => "xlsx",
        FormatChoice::Docx => "docx",
    }
}
