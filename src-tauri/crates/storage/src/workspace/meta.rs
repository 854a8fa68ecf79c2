//! The workspace's own row, and settings kept with it.

use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use rusqlite::{OptionalExtension, params};

use crate::error::{Result, StorageError};
use crate::record::{Record, Table, Via, record, select};
use crate::{Id, Reader, Tx};

/// What is chosen when a workspace is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkspaceInfo {
    pub name: String,
    /// Of new proposals; the interface has its own.
    pub language: Language,
    /// Of revenue and new proposals.
    pub currency: Currency,
    /// IANA name, such as `Europe/Sofia`.
    pub time_zone: String,
}

/// The workspace's own row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    pub id: Id,
    pub version: i64,
    pub facts: WorkspaceInfo,
}

/// A setting kept with the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pref {
    pub id: Id,
    pub version: i64,
    pub key: String,
    /// JSON.
    pub value: String,
}

record!(Meta = "workspace"; ; facts WorkspaceInfo { name, language, currency, time_zone });
record!(Pref = "pref"; key, value);

pub(crate) const META: Table = Table::of::<Meta>(Via::None);
pub(crate) const PREF: Table = Table::of::<Pref>(Via::None);

impl Reader<'_> {
    /// The workspace's own row.
    ///
    /// # Errors
    /// `workspace_damaged` if it isn't there.
    pub fn meta(&self) -> Result<Meta> {
        let sql = select::<Meta>() + " WHERE deleted_at IS NULL";
        let row = self
            .conn
            .prepare_cached(&sql)?
            .query_row([], Meta::from_row)
            .optional()?;
        row.ok_or_else(|| StorageError::damaged("workspace row"))
    }
}

/// A setting, as JSON.
///
/// # Errors
/// Those of reading.
pub fn pref(reader: &Reader<'_>, key: &str) -> Result<Option<String>> {
    Ok(row(reader, key)?.map(|pref| pref.value))
}

/// All settings by key, as JSON.
///
/// # Errors
/// Those of reading.
pub fn prefs(reader: &Reader<'_>) -> Result<Vec<(String, String)>> {
    let sql = "SELECT key, value FROM pref WHERE deleted_at IS NULL ORDER BY key";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Sets a setting to a JSON value.
///
/// # Errors
/// Those of writing.
pub fn set_pref(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<()> {
    match row(&tx.reader(), key)? {
        Some(mut pref) => {
            value.clone_into(&mut pref.value);
            tx.update(&pref, pref.version)?;
        }
        None => {
            let id = tx.new_id();
            tx.insert(&Pref {
                id,
                version: 0,
                key: key.to_owned(),
                value: value.to_owned(),
            })?;
        }
    }
    Ok(())
}

fn row(reader: &Reader<'_>, key: &str) -> Result<Option<Pref>> {
    let sql = select::<Pref>() + " WHERE key = ?1 AND deleted_at IS NULL";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement
        .query_row(params![key], Pref::from_row)
        .optional()?)
}
