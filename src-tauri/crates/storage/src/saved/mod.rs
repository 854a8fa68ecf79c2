//! Filters of lists, saved under a name.

use rusqlite::params;

use crate::record::{Record, Table, Via, record, select};
use crate::{Id, Reader, Result};

/// A filter as saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedFilter {
    pub id: Id,
    pub version: i64,
    pub name: String,
    /// The list it belongs to, such as `proposals`.
    pub list: String,
    /// What the list is asked for, as JSON.
    pub query: String,
}

record!(SavedFilter = "saved_filter"; name, list, query);

pub(crate) const SAVED: Table = Table::of::<SavedFilter>(Via::None).titled("name");

/// Filters of a list, by name.
///
/// # Errors
/// Those of reading.
pub fn of_list(reader: &Reader<'_>, list: &str) -> Result<Vec<SavedFilter>> {
    let sql = select::<SavedFilter>()
        + " WHERE list = ?1 AND deleted_at IS NULL ORDER BY fold(name), rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![list], SavedFilter::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
