//! What is meant by a name that was typed: a file, an account, a proposal. What isn't found names
//! what is nearest.

use std::path::Path;

use redbook_api::{ApiError, App};
use serde_json::{Value, json};

use super::{absolute, call, text};

/// Most names said to be near.
const NEAR_MOST: usize = 5;
/// How like a name must be to be near, 0–1 (Jaro–Winkler).
const NEAR: f64 = 0.78;
/// Accounts whose names are compared letter by letter.
const COMPARED: u32 = 500;

/// # Errors
/// `no_such_file {path}`: on a command line a file that isn't there is a mistyped one.
pub(super) fn file_is_there(path: &Path) -> Result<(), ApiError> {
    let path = absolute(path);
    if path.is_file() {
        return Ok(());
    }
    let code = if path.is_dir() {
        "is_a_folder"
    } else {
        "no_such_file"
    };
    Err(ApiError::new(code).with("path", text(&path)))
}

/// # Errors
/// `no_such_folder {path}`: a mistyped path must not make folders.
pub(super) fn folder_is_there(path: &Path) -> Result<(), ApiError> {
    match path.parent().filter(|folder| !folder.is_dir()) {
        Some(folder) => Err(ApiError::new("no_such_folder").with("path", text(folder))),
        None => Ok(()),
    }
}

/// The key of an account by its name or by itself.
pub(super) fn account_id(app: &App, name: &str) -> Result<Value, ApiError> {
    let found = accounts(app, json!({ "text": name, "limit": COMPARED }))?;
    if let Some((_, id)) = found.iter().find(|(known, _)| same(known, name)) {
        return Ok(id.clone());
    }
    if let Ok(account) = call(app, "account_get", json!({ "id": name })) {
        return Ok(account["account"]["id"].clone());
    }
    let mut close: Vec<String> = found.into_iter().map(|(known, _)| known).collect();
    if close.is_empty() {
        let all = accounts(app, json!({ "sort": "name", "limit": COMPARED }))?;
        let names = all.into_iter().map(|(known, _)| (known.clone(), known));
        close = nearest(name, names.collect());
    }
    Err(missing("no_such_account", name, close))
}

/// Names of accounts with their keys.
fn accounts(app: &App, request: Value) -> Result<Vec<(String, Value)>, ApiError> {
    let page = call(app, "account_list", request)?;
    let rows = page["rows"].as_array().cloned().unwrap_or_default();
    let row = |row: Value| Some((row["name"].as_str()?.to_owned(), row["id"].clone()));
    Ok(rows.into_iter().filter_map(row).collect())
}

/// The key of a proposal named by its number or by itself.
pub(super) fn proposal_id(app: &App, name: &str) -> Result<Value, ApiError> {
    let rows = call(app, "proposal_list", json!({}))?;
    let rows = rows["items"].as_array().cloned().unwrap_or_default();
    let named = |field: &Value| field.as_str().is_some_and(|field| same(field, name));
    if let Some(row) = rows
        .iter()
        .find(|row| named(&row["id"]) || named(&row["number"]))
    {
        return Ok(row["id"].clone());
    }
    // A draft has no number: its title is known, and what to write instead is its key.
    let said = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
    let shown = |row: &Value| match said(row, "number") {
        number if number.is_empty() => format!("{} ({})", said(row, "id"), said(row, "title")),
        number => format!("{number} ({})", said(row, "title")),
    };
    let part = name.to_lowercase();
    let holds = |row: &&Value| {
        ["number", "title", "account"]
            .iter()
            .any(|field| said(row, field).to_lowercase().contains(&part))
    };
    let mut close: Vec<String> = rows.iter().filter(holds).map(shown).collect();
    if close.is_empty() || part.trim().is_empty() {
        let pairs = rows
            .iter()
            .flat_map(|row| ["number", "title"].map(|field| (said(row, field), shown(row))));
        close = nearest(name, pairs.collect());
    }
    Err(missing("no_such_proposal", name, close))
}

fn missing(code: &str, name: &str, mut close: Vec<String>) -> ApiError {
    close.dedup();
    close.truncate(NEAR_MOST);
    ApiError::new(code)
        .with("name", name)
        .with("near", close.join("; "))
        .with("found", if close.is_empty() { "none" } else { "some" })
}

/// What is shown for the names most like the one that was typed, the likest first.
fn nearest(name: &str, known: Vec<(String, String)>) -> Vec<String> {
    let typed = name.to_lowercase();
    let likeness = |known: &str| {
        let known = known.to_lowercase();
        let words = known.split_whitespace().chain([known.as_str()]);
        words
            .map(|word| strsim::jaro_winkler(word, &typed))
            .fold(0.0, f64::max)
    };
    let mut near: Vec<(f64, String)> = known
        .into_iter()
        .filter(|(known, _)| !known.is_empty())
        .map(|(known, shown)| (likeness(&known), shown))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().map(|(_, shown)| shown).collect()
}

/// Names as people type them: letter case doesn't count.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first() {
        let known = ["Belvara Dairy Group", "Kestrel Glass", "Белвара Млечни"];
        let known = |name: &str| {
            let pairs = known.iter().map(|name| ((*name).into(), (*name).into()));
            nearest(name, pairs.collect())
        };
        assert_eq!(known("Bellvara"), ["Belvara Dairy Group"]);
        assert_eq!(known("белвора"), ["Белвара Млечни"]);
        assert_eq!(known("Zzz"), [""; 0]);
    }
}
