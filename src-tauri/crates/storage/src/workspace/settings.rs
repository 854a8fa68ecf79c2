//! How every connection is set up.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{Result, StorageError};
use crate::functions;

/// Prepared statements kept; there are about a hundred different ones.
const STATEMENTS: usize = 160;

/// Opens an existing file to read and write.
///
/// # Errors
/// Those of SQLite, mapped.
pub(crate) fn connect(path: &Path) -> Result<Connection> {
    let conn = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    set_up(&conn).map_err(|error| error.at(path))?;
    Ok(conn)
}

/// Opens an existing file to look at it; nothing is written.
///
/// # Errors
/// Those of SQLite, mapped.
pub(crate) fn connect_to_read(path: &Path) -> Result<Connection> {
    let conn = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    functions::register(&conn)?;
    Ok(conn)
}

pub(super) fn create(path: &Path) -> Result<Connection> {
    let conn = open(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    set_up(&conn).map_err(|error| error.at(path))?;
    Ok(conn)
}

fn open(path: &Path, flags: OpenFlags) -> Result<Connection> {
    // No URI: a path with a question mark in it is a path.
    Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|error| StorageError::from(error).at(path))
}

fn set_up(conn: &Connection) -> Result<()> {
    conn.busy_timeout(Duration::from_secs(2))?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    // A file from elsewhere must not make us run what it brings along.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A misspelt column in quotes is an error, not a text.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Memory: 32 MB of pages, none mapped. secure_delete: what was erased is overwritten.
    // fullfsync is macOS's real flush and nothing elsewhere.
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32000;
         PRAGMA mmap_size = 0;",
    )?;
    functions::register(conn)
}

/// The write-ahead log: readers don't wait, and a commit is one flush.
pub(super) fn use_log(conn: &Connection) -> Result<()> {
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(StorageError::internal(format!("journal mode {mode}")))
    }
}

/// Whether every page holds together; stops at the first that doesn't.
///
/// # Errors
/// `workspace_damaged` with what SQLite says.
pub(crate) fn quick_check(conn: &Connection) -> Result<()> {
    let said: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said == "ok" {
        Ok(())
    } else {
        Err(StorageError::damaged(said))
    }
}
