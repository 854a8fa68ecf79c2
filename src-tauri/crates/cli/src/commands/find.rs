//! What is meant by a name that was typed: a file, an account, a proposal. What isn't found names
//! what is nearest.

use std::collections::HashSet;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use redbook_api::{ApiError, App};
use serde_json::{Value, json};

use super::{absolute, call, text};

/// Most names said to be near.
const NEAR_MOST: usize = 5;
/// How like a name must be to be near, 0–1 (Jaro–Winkler).
const NEAR: f64 = 0.78;
/// Bytes at the beginning of a file that tell its kind.
const FIRST: u64 = 512;
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
/// `no_such_folder {path}`: a mistyped path must not make folders; `folder_is_file {path}`.
pub(super) fn folder_is_there(path: &Path) -> Result<(), ApiError> {
    let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) else {
        return Ok(());
    };
    let code = if folder.exists() {
        "folder_is_file"
    } else {
        "no_such_folder"
    };
    Err(ApiError::new(code).with("path", text(folder)))
}

/// Where a file of this kind (`pdf`, `xlsx`, `csv`, `vcf`) may be written: where nothing is, and in
/// the place of one of its kind, as an export does with what it wrote before. Nobody is asked here
/// as a save dialog asks, so whatever else is there stays.
///
/// # Errors
/// Those of [`folder_is_there`], `is_a_folder {path}`, `workspace_exists {path}`.
pub(super) fn may_write(path: &Path, kind: &str) -> Result<(), ApiError> {
    folder_is_there(path)?;
    if path.is_dir() {
        return Err(ApiError::new("is_a_folder").with("path", text(path)));
    }
    if path.symlink_metadata().is_err() || is_of(path, kind) {
        return Ok(());
    }
    Err(ApiError::new("workspace_exists").with("path", text(path)))
}

/// Whether a file is of a kind: its name says so, and its first bytes don't say otherwise.
fn is_of(path: &Path, kind: &str) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    if !path.is_file() || !ending.is_some_and(|ending| ending.eq_ignore_ascii_case(kind)) {
        return false;
    }
    let mut first = Vec::new();
    if File::open(path)
        .and_then(|file| file.take(FIRST).read_to_end(&mut first))
        .is_err()
    {
        return false;
    }
    match kind {
        "pdf" => first.starts_with(b"%PDF-"),
        "xlsx" => first.starts_with(b"PK\x03\x04"),
        "vcf" => first
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&first)
            .to_ascii_uppercase()
            .starts_with(b"BEGIN:VCARD"),
        // A table of text says nothing of itself; it isn't what has signs no text has.
        _ => !first.contains(&0) && !first.starts_with(b"%PDF-"),
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
    // Accounts called so come before those that only tell of it.
    let all = accounts(app, json!({ "sort": "name", "limit": COMPARED }))?;
    let names = all.into_iter().map(|(known, _)| (known.clone(), known));
    let mut close = nearest(name, names.collect());
    close.extend(found.into_iter().map(|(known, _)| known));
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
    let mut said = HashSet::new();
    close.retain(|shown| said.insert(shown.clone()));
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

/// A workspace is found by its ending, so a name without any gets it.
pub(super) fn with_ending(file: &Path) -> PathBuf {
    if file.extension().is_some() || file.file_name().is_none() {
        return file.to_owned();
    }
    file.with_extension("redbook")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_of_its_kind_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let may = |name: &str, there: &[u8], kind: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, there).expect("written");
            match may_write(&path, kind) {
                Ok(()) => true,
                Err(error) => {
                    assert_eq!(error.code, "workspace_exists", "{name}");
                    false
                }
            }
        };
        assert!(may("forms.pdf", b"%PDF-1.7\n", "pdf"), "as printed before");
        assert!(may("FORMS.PDF", b"%PDF-1.7\n", "pdf"));
        assert!(!may("notes.txt", b"mine", "pdf"));
        assert!(!may("notes.pdf", b"mine", "pdf"), "a PDF by its name only");
        assert!(!may("pages.txt", b"%PDF-1.7\n", "pdf"), "by its bytes only");
        assert!(may("people.csv", "Име;Фирма\n".as_bytes(), "csv"));
        assert!(!may("people.csv", b"PK\x03\x04\0\0", "csv"), "a workbook");
        assert!(may("people.xlsx", b"PK\x03\x04\0\0", "xlsx"));
        assert!(!may("people.xlsx", b"a;b", "xlsx"));
        assert!(may("people.vcf", b"BEGIN:VCARD\r\n", "vcf"));
        assert!(!may("people.vcf", b"a;b", "vcf"));
        assert!(may_write(&folder.path().join("new.pdf"), "pdf").is_ok());
        std::fs::create_dir(folder.path().join("f.pdf")).expect("made");
        assert!(may_write(&folder.path().join("f.pdf"), "pdf").is_err());
        let nowhere = may_write(&folder.path().join("no/new.pdf"), "pdf");
        assert_eq!(nowhere.expect_err("no folder").code, "no_such_folder");
    }

    #[test]
    fn a_workspace_gets_its_ending() {
        for (given, made) in [
            ("sales", "sales.redbook"),
            ("kept/sales", "kept/sales.redbook"),
            ("sales.redbook", "sales.redbook"),
            ("sales.old", "sales.old"),
        ] {
            assert_eq!(with_ending(Path::new(given)), Path::new(made), "{given}");
        }
    }

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
