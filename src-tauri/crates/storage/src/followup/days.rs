//! Contacts with an account as days.

use chrono::NaiveDate;
use redbook_domain::contact::ContactKind;
use rusqlite::params;

use crate::error::Result;
use crate::record::{Cell, read};
use crate::{Id, Reader};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContactDay {
    pub on: NaiveDate,
    pub kind: ContactKind,
    /// They agreed to do something (M13).
    pub committed: bool,
}

/// Contacts held with an account on this day or later, the earliest first.
///
/// # Errors
/// Those of reading.
pub fn contact_days(reader: &Reader<'_>, account: Id, from: NaiveDate) -> Result<Vec<ContactDay>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT held_on, kind, commitment <> '' FROM contact
         WHERE account_id = ?1 AND held_on >= ?2 AND deleted_at IS NULL ORDER BY held_on, rid",
    )?;
    let rows = statement.query_map(params![account.put(), from.to_string()], |row| {
        Ok(ContactDay {
            on: read(row, 0)?,
            kind: read(row, 1)?,
            committed: read(row, 2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
