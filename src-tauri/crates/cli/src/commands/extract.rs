//! `redbook extract`: accounts, people or revenue as a table or as cards.

use std::path::Path;

use redbook_api::ApiError;
use serde_json::json;

use super::find::may_write;
use super::{absolute, call, ended, open, print, text};
use crate::options::SubjectChoice;

/// # Errors
/// What the api refuses with; those of [`may_write`]; `field_malformed` for a file whose ending says no kind.
pub(super) fn extract(file: &Path, subject: SubjectChoice, out: &Path) -> Result<(), ApiError> {
    let ending = out.extension().and_then(|ending| ending.to_str());
    let format = match ending.map(str::to_lowercase).as_deref() {
        Some("csv") => "csv",
        Some("xlsx") => "xlsx",
        Some("vcf") => "vcard",
        _ => return Err(ApiError::new("field_malformed").at("out")),
    };
    let kind = match subject {
        SubjectChoice::People => "people",
        SubjectChoice::Accounts => "accounts",
        SubjectChoice::Revenue => "revenue",
    };
    let path = absolute(out);
    may_write(&path, if format == "vcard" { "vcf" } else { format })?;
    let app = open(file)?;
    let request = json!({ "kind": kind, "format": format, "path": text(&path) });
    let state = ended(&app, call(&app, "export_table", request)?, |_| ())?;
    let error = &state["errors"][0]["error"];
    if !error.is_null() {
        let error = serde_json::from_value(error.clone());
        return Err(error.unwrap_or_else(|_| ApiError::new("internal")));
    }
    print(&json!({ "path": text(&path), "rows": state["total"] }))
}
