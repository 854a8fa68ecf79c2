//! Names of accounts, for those who look for them in texts.

use std::collections::BTreeSet;

use redbook_domain::naming::{LEGAL_FORMS, QUOTES};
use rusqlite::params;

use crate::error::Result;
use crate::record::Cell;
use crate::{Id, Reader};

/// Names that begin with one word; a workspace where more do has a word there that tells nothing.
const MOST: i64 = 500;

/// Names of accounts, but for one, that begin with one of these folded words, perhaps after a legal
/// form and a quote: `ООО «Вектор»`.
///
/// # Errors
/// Those of reading.
pub fn beginning_with(
    reader: &Reader<'_>,
    words: &BTreeSet<String>,
    but: Id,
) -> Result<Vec<String>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT a.name FROM account_stat s JOIN account a ON a.rid = s.rid
         WHERE s.fold >= ?1 AND s.fold < ?2 AND a.id <> ?3 AND a.deleted_at IS NULL LIMIT ?4",
    )?;
    let before = before(reader)?;
    let mut names = Vec::new();
    for word in words {
        for before in &before {
            let begin = format!("{before}{word}");
            let end = format!("{begin}\u{10FFFF}");
            let found =
                statement.query_map(params![begin, end, but.put(), MOST], |row| row.get(0))?;
            for name in found {
                names.push(name?);
            }
        }
    }
    Ok(names)
}

/// What stands before the first word of names in this workspace: nothing, and legal forms and quotes
/// that some name begins with. Most workspaces know two or three.
fn before(reader: &Reader<'_>) -> Result<Vec<String>> {
    let mut known = reader.conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM account_stat WHERE fold >= ?1 AND fold < ?2)",
    )?;
    let mut is_known = |begin: &str| -> Result<bool> {
        let end = format!("{begin}\u{10FFFF}");
        Ok(known.query_row(params![begin, end], |row| row.get(0))?)
    };
    let mut before = vec![String::new()];
    let forms = LEGAL_FORMS.iter().map(|form| format!("{form} "));
    for form in std::iter::once(String::new()).chain(forms) {
        if !form.is_empty() {
            if !is_known(&form)? {
                continue;
            }
            before.push(form.clone());
        }
        for quote in QUOTES {
            let begin = format!("{form}{quote}");
            if is_known(&begin)? {
                before.push(begin);
            }
        }
    }
    Ok(before)
}
