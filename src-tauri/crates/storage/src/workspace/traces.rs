//! What an opening leaves beside the file when it fails: nothing that wasn't there before.

use std::fs;
use std::path::{Path, PathBuf};

use super::sibling;
use crate::error::{Result, StorageError};

/// What wasn't beside a workspace before it was opened or made.
#[derive(Debug)]
pub(super) struct Traces {
    /// Of SQLite: log and its index.
    log: Option<PathBuf>,
    index: Option<PathBuf>,
    lock: Option<PathBuf>,
    folder: Option<PathBuf>,
}

impl Traces {
    pub(super) fn before(workspace: &Path, files: &Path) -> Self {
        let new = |path: PathBuf| path.symlink_metadata().is_err().then_some(path);
        Self {
            log: new(sibling(workspace, "-wal")),
            index: new(sibling(workspace, "-shm")),
            lock: new(files.join("lock")),
            folder: new(files.to_owned()),
        }
    }

    pub(super) const fn folder_is_new(&self) -> bool {
        self.folder.is_some()
    }

    /// Takes away what was made since. Best effort: the error that led here is the one that counts.
    pub(super) fn clear(self) {
        // A log that holds anything is part of the workspace.
        let empty = |path: &PathBuf| fs::metadata(path).is_ok_and(|about| about.len() == 0);
        if let Some(log) = self.log {
            if empty(&log) {
                let _ = fs::remove_file(&log);
            }
            if let Some(index) = self.index
                && log.symlink_metadata().is_err()
            {
                let _ = fs::remove_file(index);
            }
        }
        if let Some(lock) = self.lock {
            let _ = fs::remove_file(lock);
        }
        if let Some(folder) = self.folder {
            // Only if nothing else is in it.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Whether the folder that a file is to be written into is there: a mistyped path must not make
/// folders.
///
/// # Errors
/// `no_such_folder {path}`.
pub(crate) fn folder_is_there(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            Err(StorageError::NoFolder {
                path: folder.display().to_string(),
            })
        }
        _ => Ok(()),
    }
}
