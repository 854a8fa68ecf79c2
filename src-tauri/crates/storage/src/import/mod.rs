//! By what imported rows recognise who is known already. One pass over the names instead of an index
//! for what is asked once a year.

use redbook_domain::language::LocalText;
use rusqlite::Row;

use crate::record::read;
use crate::{Id, Reader, Result};

/// What names a live account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountNames {
    pub id: Id,
    pub name: String,
    /// In other languages.
    pub names: LocalText,
    pub legal_name: String,
    pub tax_id: String,
}

/// What names a live person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonNames {
    pub id: Id,
    pub name: String,
    /// In other languages.
    pub names: LocalText,
    pub email: String,
}

/// Shows every live account.
///
/// # Errors
/// Those of reading.
pub fn accounts(reader: &Reader<'_>, see: impl FnMut(AccountNames)) -> Result<()> {
    let sql = "SELECT id, name, names, legal_name, tax_id FROM account WHERE deleted_at IS NULL";
    all(reader, sql, see, |row| {
        Ok(AccountNames {
            id: read(row, 0)?,
            name: row.get(1)?,
            names: read(row, 2)?,
            legal_name: row.get(3)?,
            tax_id: row.get(4)?,
        })
    })
}

/// Shows every live person.
///
/// # Errors
/// Those of reading.
pub fn people(reader: &Reader<'_>, see: impl FnMut(PersonNames)) -> Result<()> {
    let sql = "SELECT id, name, names, email FROM person WHERE deleted_at IS NULL";
    all(reader, sql, see, |row| {
        Ok(PersonNames {
            id: read(row, 0)?,
            name: row.get(1)?,
            names: read(row, 2)?,
            email: row.get(3)?,
        })
    })
}

fn all<T>(
    reader: &Reader<'_>,
    sql: &str,
    mut see: impl FnMut(T),
    take: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<()> {
    let mut statement = reader.conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(take(row)?);
    }
    Ok(())
}
