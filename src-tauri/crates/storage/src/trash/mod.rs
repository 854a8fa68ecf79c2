//! The bin (not named so, because Cargo takes a folder `bin` for programs): what was deleted stays 30 days, with everything that went along.

use chrono::{DateTime, Duration, Utc};
use rusqlite::params;

use crate::error::Result;
use crate::record::{TABLES, Table, read};
use crate::{Id, Reader, Tx};

#[cfg(test)]
mod tests;

/// Days that deleted things stay.
pub const DAYS: i64 = 30;

/// A deleted thing; what went along with it isn't listed on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// To be given to [`Tx::restore`] as it is.
    pub kind: &'static str,
    pub id: Id,
    /// Name or text; of texts in several languages, their JSON.
    pub title: String,
    pub deleted_at: DateTime<Utc>,
}

/// What is in the bin, the latest first.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>) -> Result<Vec<Binned>> {
    let mut all = Vec::new();
    for table in TABLES {
        let Some(title) = table.title else { continue };
        let sql = format!(
            "SELECT id, {title}, deleted_at FROM \"{}\" WHERE deleted_at IS NOT NULL {}",
            table.kind,
            not_with_parent(table)
        );
        let mut statement = reader.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Binned {
                kind: table.kind,
                id: read(row, 0)?,
                title: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                deleted_at: read(row, 2)?,
            })
        })?;
        for row in rows {
            all.push(row?);
        }
    }
    all.sort_by(|a, b| b.deleted_at.cmp(&a.deleted_at).then(a.id.cmp(&b.id)));
    Ok(all)
}

/// The kinds of rows that the bin lists.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    let listed = TABLES.iter().filter(|table| table.title.is_some());
    listed.map(|table| table.kind)
}

/// A row that went together with its parent has its stamp.
fn not_with_parent(table: &Table) -> String {
    let mut sql = String::new();
    for parent in TABLES {
        for (_, column) in parent
            .children
            .iter()
            .filter(|(child, _)| *child == table.kind)
        {
            sql.push_str(&format!(
                " AND NOT EXISTS (SELECT 1 FROM \"{0}\" WHERE \"{0}\".id = \"{1}\".\"{column}\"
                  AND \"{0}\".deleted_at = \"{1}\".deleted_at)",
                parent.kind, table.kind
            ));
        }
    }
    sql
}

/// Removes for good what has been in the bin for longer than [`DAYS`]. To be called in
/// [`crate::Op::PurgeBin`]; returns how many rows went.
///
/// # Errors
/// Those of writing.
pub fn purge_old(tx: &mut Tx<'_>) -> Result<u32> {
    let before = tx.world().now() - Duration::days(DAYS);
    purge(tx, before)
}

/// Removes for good what was deleted before an instant.
///
/// # Errors
/// Those of writing.
pub fn purge(tx: &mut Tx<'_>, before: DateTime<Utc>) -> Result<u32> {
    let mut gone = 0;
    // Children come after their parents in the list and must go before them.
    for table in TABLES.iter().rev() {
        let sql = format!("SELECT id FROM \"{}\" WHERE deleted_at < ?1", table.kind);
        let ids: Vec<Id> = {
            let reader = tx.reader();
            let mut statement = reader.conn.prepare_cached(&sql)?;
            let rows =
                statement.query_map(params![before.timestamp_millis()], |row| read(row, 0))?;
            rows.collect::<Result<_, _>>()?
        };
        for id in ids {
            tx.erase_row(table.kind, id)?;
            gone += 1;
        }
    }
    Ok(gone)
}
