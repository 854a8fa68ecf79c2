//! Reading records: by key, or all that hang on another row.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Cell, Record};
use crate::Id;
use crate::error::{Result, StorageError};

/// `SELECT id, version, <columns> FROM <table>`, to be followed by a WHERE.
pub(crate) fn select<R: Record>() -> String {
    let mut sql = String::from("SELECT id, version");
    for column in R::COLUMNS {
        sql.push_str(", \"");
        sql.push_str(column);
        sql.push('"');
    }
    sql.push_str(" FROM ");
    sql.push_str(R::KIND);
    sql
}

/// The live row of this key, if there is one.
pub(crate) fn fetch_live<R: Record>(conn: &Connection, id: Id) -> Result<Option<R>> {
    let sql = select::<R>() + " WHERE id = ?1 AND deleted_at IS NULL";
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement
        .query_row(params![id.put()], R::from_row)
        .optional()?)
}

/// The row of this key, in the bin or not.
pub(crate) fn fetch_ever<R: Record>(conn: &Connection, id: Id) -> Result<Option<R>> {
    let sql = select::<R>() + " WHERE id = ?1";
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement
        .query_row(params![id.put()], R::from_row)
        .optional()?)
}

/// The live row of this key.
///
/// # Errors
/// `not_found` if there is none.
pub(crate) fn fetch<R: Record>(conn: &Connection, id: Id) -> Result<R> {
    fetch_live(conn, id)?.ok_or_else(|| StorageError::not_found(R::KIND, id))
}

/// Live rows whose `column` is `id`, in the order given (a column list of ours, never input).
pub(crate) fn all_by<R: Record>(
    conn: &Connection,
    column: &str,
    id: Id,
    order: &str,
) -> Result<Vec<R>> {
    let sql = format!(
        "{} WHERE \"{column}\" = ?1 AND deleted_at IS NULL ORDER BY {order}",
        select::<R>()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id.put()], R::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
