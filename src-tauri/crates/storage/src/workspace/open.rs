//! Opening, with a distinct error for each way it can fail.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::traces::Traces;
use super::{Workspace, header, lock, migrate, settings};
use crate::cache::Cache;
use crate::error::{Result, StorageError};
use crate::file::Files;
use crate::{Actor, Id, World, backup, gate};

/// Files up to this size are checked page by page on opening (a fraction of a second); larger
/// ones when a backup is taken.
const CHECK_UP_TO: u64 = 32 * 1024 * 1024;

impl Workspace {
    /// Opens a workspace, moving its schema on if it is older (after a backup beside it).
    ///
    /// # Errors
    /// `workspace_missing`; `workspace_not_ours`; `workspace_newer_schema` (bytes unchanged);
    /// `workspace_read_only` where nothing can be written; `workspace_locked`; `workspace_damaged`; `backup_failed`; `disk_full`; `io_failed`. Then there
    /// is nothing beside the file that wasn't there before.
    pub fn open(path: &Path, world: Arc<dyn World>) -> Result<Self> {
        let found = header::check(path, migrate::KNOWN)?;
        check_writable(path)?;
        let files = Files::beside(path);
        let traces = Traces::before(path, files.folder());
        let older = (found < migrate::KNOWN).then_some(found);
        let opened = lock::take(files.folder())
            .and_then(|lock| Self::open_locked(path, world, files, lock, older))
            .map_err(|error| error.or_full(&sibling(path, ".room")));
        match &opened {
            // What is there belongs to whoever has it open.
            Ok(_) | Err(StorageError::Locked) => {}
            Err(_) => traces.clear(),
        }
        opened
    }

    pub(super) fn open_locked(
        path: &Path,
        world: Arc<dyn World>,
        files: Files,
        lock: File,
        older: Option<i64>,
    ) -> Result<Self> {
        let mut conn = settings::connect(path)?;
        let located = |error: StorageError| error.at(path);
        let found = recovered(&conn)
            .map_err(|error| refuse(&conn, error))
            .map_err(located)?;
        check_pages(&conn, path).map_err(located)?;
        if older.is_some() {
            backup::before_migration(&conn, path, found, world.now())?;
            // With the rollback journal the header changes together with the schema.
            conn.execute_batch("PRAGMA journal_mode = DELETE")
                .map_err(|e| located(e.into()))?;
            migrate::run(&mut conn, found).map_err(located)?;
        }
        settings::use_log(&conn).map_err(located)?;
        gate::trim(&conn).map_err(located)?;
        let mut workspace = Self {
            actor: Actor {
                user: None,
                device: Id::from_parts(0, [0; 10]),
            },
            last_at: gate::last_at(&conn).map_err(located)?,
            day: chrono::NaiveDate::MIN,
            conn,
            path: path.to_owned(),
            files,
            world,
            cache: Cache::default(),
            migrated_from: older,
            fresh_folder: false,
            _lock: lock,
        };
        workspace.tick()?;
        if let Ok(meta) = workspace.reader().meta() {
            workspace.actor.device = meta.id;
        }
        Ok(workspace)
    }
}

/// The schema once SQLite has taken its log in: a newer program may have died before its schema
/// reached the file's header.
fn recovered(conn: &Connection) -> Result<i64> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > migrate::KNOWN {
        return Err(StorageError::NewerSchema {
            found,
            known: migrate::KNOWN,
        });
    }
    // Reads the schema, which is where a damaged first page shows.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    Ok(found)
}

/// Keeps SQLite from moving its log into a file that is refused: its bytes stay.
fn refuse(conn: &Connection, error: StorageError) -> StorageError {
    match conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true) {
        Ok(_) => error,
        Err(second) => second.into(),
    }
}

/// Even reading writes: the log, the lock and the folder of files lie beside the workspace.
fn check_writable(path: &Path) -> Result<()> {
    let refused = || {
        Err(StorageError::ReadOnly {
            path: path.display().to_string(),
        })
    };
    let around = path
        .parent()
        .filter(|around| !around.as_os_str().is_empty());
    let kept = |place: &Path| {
        let found = place.metadata();
        found.is_ok_and(|found| found.permissions().readonly())
    };
    // On Windows the mark on a folder says nothing of what can be put into it.
    if kept(path) || (cfg!(unix) && around.is_some_and(kept)) {
        return refused();
    }
    match OpenOptions::new().append(true).open(path) {
        Err(error) => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => refused(),
            _ => Err(StorageError::io(path, &error)),
        },
        Ok(_) => Ok(()),
    }
}

fn check_pages(conn: &Connection, path: &Path) -> Result<()> {
    let size = path
        .metadata()
        .map_err(|error| StorageError::io(path, &error))?
        .len();
    if size > CHECK_UP_TO {
        return Ok(());
    }
    settings::quick_check(conn)
}

/// `Name.redbook` and a tail: the names SQLite and we give to what lies beside it.
pub(crate) fn sibling(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    name.into()
}
