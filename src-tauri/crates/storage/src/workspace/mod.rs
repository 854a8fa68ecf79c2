//! A workspace: `Name.redbook`, one SQLite file, and `Name.redbook-files`, the folder beside it
//! with attachments and the lock.

mod create;
mod header;
mod lock;
mod meta;
mod migrate;
mod open;
mod settings;
#[cfg(test)]
mod tests;
mod traces;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use crate::cache::Cache;
use crate::error::Result;
use crate::file::Files;
use crate::{Actor, Reader, World};

pub(crate) use header::check as check_header;
pub use header::is_taken;
pub(crate) use lock::take as lock;
pub(crate) use meta::{META, PREF};
pub use meta::{Meta, Pref, WorkspaceInfo, pref, prefs, set_pref};
pub(crate) use migrate::KNOWN;
pub(crate) use open::sibling;
pub(crate) use settings::{connect, connect_to_read, quick_check};
pub(crate) use traces::folder_is_there;

/// An open workspace. One at a time in all processes; `Send`, so that it can live behind a mutex.
pub struct Workspace {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) files: Files,
    pub(crate) world: Arc<dyn World>,
    pub(crate) actor: Actor,
    /// Instant of the last change, UTC ms.
    pub(crate) last_at: i64,
    /// Day the derived figures are counted for.
    pub(crate) day: NaiveDate,
    pub(crate) cache: Cache,
    /// Schema the file had when it was opened, if it had to be moved on.
    pub(crate) migrated_from: Option<i64>,
    /// The folder of attachments was made together with this workspace, just now.
    pub(crate) fresh_folder: bool,
    /// Held as long as the workspace is open; let go by the system if the process dies.
    _lock: File,
}

impl Workspace {
    /// Reads of the workspace as it is now.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            conn: &self.conn,
            today: self.world.today(),
            cache: &self.cache,
            files: &self.files,
        }
    }

    /// The `.redbook` file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Instant of the last change.
    #[must_use]
    pub fn changed_at(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.last_at).filter(|_| self.last_at > 0)
    }

    /// Attachments beside it.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Writes everything into the file itself and empties the log beside it: until then the log
    /// still has what was there before.
    ///
    /// # Errors
    /// Those of writing.
    pub fn settle(&self) -> Result<()> {
        let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
        Ok(self.conn.query_row(sql, [], |_| Ok(()))?)
    }

    #[must_use]
    pub fn world(&self) -> &Arc<dyn World> {
        &self.world
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Says who changes things from now on. Until then it is nobody, on a device named by the
    /// workspace's own key.
    pub fn set_actor(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// The schema the file had before this opening moved it on.
    #[must_use]
    pub fn migrated_from(&self) -> Option<i64> {
        self.migrated_from
    }

    /// Closes the file. Dropping does the same, but can't tell of a failure.
    ///
    /// # Errors
    /// `io_failed` if the last pages can't be moved from the log into the file; they are safe in
    /// the log.
    pub fn close(self) -> Result<()> {
        let Self { conn, path, .. } = self;
        conn.close()
            .map_err(|(_, error)| crate::StorageError::from(error).at(&path))
    }

    /// Takes a workspace away again that was just made and couldn't be filled, with its attachments
    /// if their folder wasn't there before.
    ///
    /// # Errors
    /// `io_failed`.
    pub fn discard(self) -> Result<()> {
        let (path, files, fresh) = (self.path.clone(), self.files.clone(), self.fresh_folder);
        drop(self);
        for tail in ["", "-wal", "-shm", "-journal"] {
            let part = sibling(&path, tail);
            match std::fs::remove_file(&part) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(crate::StorageError::io(&part, &error));
                }
                _ => {}
            }
        }
        if fresh {
            std::fs::remove_dir_all(files.folder())
                .map_err(|error| crate::StorageError::io(files.folder(), &error))?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
