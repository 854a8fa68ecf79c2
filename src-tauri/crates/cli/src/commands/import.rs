//! `redbook import`: reads, checks and writes a table or cards, or says what is in the way.

use std::path::Path;

use redbook_api::{ApiError, App};
use serde_json::{Value, json};

use super::{absolute, call, ended, open, print, text};
use crate::options::SubjectChoice;

/// Problems that are printed.
const SHOWN: u32 = 500;

pub(super) struct Wanted<'a> {
    pub from: &'a Path,
    pub subject: Option<SubjectChoice>,
    /// From 1.
    pub sheet: Option<u32>,
    pub encoding: Option<&'a str>,
    pub only_check: bool,
    pub leave_out: bool,
}

/// # Errors
/// What the api refuses with; the problems are printed before.
pub(super) fn import(file: &Path, wanted: &Wanted<'_>) -> Result<(), ApiError> {
    if wanted.from == Path::new("-") {
        // The api opens a file by its name.
        return Err(ApiError::new("import_no_stdin"));
    }
    let app = open(file)?;
    let subject = wanted.subject.map(|subject| match subject {
        SubjectChoice::People => "people",
        SubjectChoice::Accounts => "accounts",
        SubjectChoice::Revenue => "revenue",
    });
    let request = json!({
        "path": text(&absolute(wanted.from)), "subject": subject, "charset": wanted.encoding,
        "sheet": wanted.sheet.map(|sheet| sheet - 1),
    });
    let state = call(&app, "import_open", request)?;
    let id = &state["id"];
    done(&app, call(&app, "import_check", json!({ "id": id }))?)?;
    let counts = call(&app, "import_get", json!({ "id": id }))?["counts"].take();
    let problems = call(&app, "import_problems", json!({ "id": id, "limit": SHOWN }))?;
    let columns: Vec<Value> = state["columns"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|column| json!({ "column": column["letter"], "head": column["head"], "field": column["field"] }))
        .collect();
    let told = json!({
        "subject": state["subject"], "charset": state["charset"], "columns": columns,
        "counts": counts, "problems": problems["items"],
    });
    if wanted.only_check {
        return print(&told);
    }
    let otherwise = if wanted.leave_out {
        "leave_out"
    } else {
        "refuse"
    };
    let request = json!({ "id": id, "wrong": otherwise, "undecided": otherwise });
    match call(&app, "import_apply", request) {
        Ok(job) => done(&app, job)?,
        Err(error) => {
            print(&told)?;
            return Err(error);
        }
    }
    let state = call(&app, "import_get", json!({ "id": id }))?;
    print(&json!({ "counts": counts, "done": state["done"] }))
}

/// Waits until a job has ended; what it failed with.
fn done(app: &App, job: Value) -> Result<(), ApiError> {
    let state = ended(app, job, |_| ())?;
    let error = &state["errors"][0]["error"];
    if error.is_null() {
        return Ok(());
    }
    Err(serde_json::from_value(error.clone()).unwrap_or_else(|_| ApiError::new("internal")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_input_is_refused_in_plain_words() {
        let wanted = Wanted {
            from: Path::new("-"),
            subject: None,
            sheet: None,
            encoding: None,
            only_check: true,
            leave_out: false,
        };
        let error = import(Path::new("no.redbook"), &wanted).expect_err("no file is named");
        assert_eq!(error.code, "import_no_stdin");
        assert_ne!(redbook_api::words::sentence(&error), "", "and says so");
    }
}
