//! Names of accounts, for those who look for them in texts.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::error::Result;
use crate::record::Cell;
use crate::{Id, Reader};

/// Names that begin with one word; a workspace where more do has a word there that tells nothing.
const MOST: i64 = 500;

/// Names of accounts, but for one, that begin with one of these folded words.
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
    let mut names = Vec::new();
    for word in words {
        let end = format!("{word}\u{10FFFF}");
        let found = statement.query_map(params![word, end, but.put(), MOST], |row| row.get(0))?;
        for name in found {
            names.push(name?);
        }
    }
    Ok(names)
}
