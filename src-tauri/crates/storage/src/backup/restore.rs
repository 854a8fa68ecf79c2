//! Going back to a backup. What is there now is put aside, so that this too can be taken back: by
//! restoring the file put aside.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::take::{check_copy, copy_files};
use super::{BEFORE_RESTORE, name, stem};
use crate::error::{Result, StorageError};
use crate::file::{Files, sync_folder};
use crate::workspace::{connect, folder_is_there, lock, sibling};

/// Outcome of a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What was there before, if anything was: a workspace with its attachments beside it.
    pub aside: Option<PathBuf>,
}

/// Puts a backup in the place of a workspace, which must be closed.
///
/// # Errors
/// `workspace_locked` if it isn't closed; `workspace_damaged`, `workspace_not_ours`,
/// `workspace_newer_schema` of the backup; `no_such_folder`; `disk_full`; `io_failed`. Then nothing
/// has changed.
pub fn restore(backup: &Path, workspace: &Path, now: DateTime<Utc>) -> Result<Restored> {
    check_copy(backup)?;
    folder_is_there(workspace)?;
    let files = Files::beside(workspace);
    let _lock = lock(files.folder())?;
    // A backup of the folder shares its attachments with the others; one in a file of its own has
    // them beside it.
    if let Some(folder) = backup.parent() {
        copy_files(&folder.join("files"), files.folder())?;
    }
    copy_files(Files::beside(backup).folder(), files.folder())?;
    let part = sibling(workspace, ".part");
    bring(backup, &part)?;
    let aside = put_aside(workspace, &files, now).inspect_err(|_| drop(fs::remove_file(&part)))?;
    fs::rename(&part, workspace)
        .and_then(|()| workspace.parent().map_or(Ok(()), sync_folder))
        .map_err(|error| StorageError::io(workspace, &error))?;
    Ok(Restored { aside })
}

fn bring(backup: &Path, part: &Path) -> Result<()> {
    fs::copy(backup, part)
        .and_then(|_| File::options().write(true).open(part)?.sync_all())
        .map_err(|error| {
            let _ = fs::remove_file(part);
            StorageError::io(part, &error)
        })
}

/// Gives the present file a second name with its attachments beside it, then takes its log away, so
/// that the log can't be mistaken for one of the file that comes.
fn put_aside(workspace: &Path, files: &Files, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    if workspace.symlink_metadata().is_err() {
        return Ok(None);
    }
    // Takes the log into the file. A file too damaged for that is put aside together with it.
    let _ = connect(workspace).map(|conn| conn.query_row("PRAGMA user_version", [], |_| Ok(())));
    let aside = workspace.with_file_name(name(&stem(workspace), BEFORE_RESTORE, now));
    let beside = Files::beside(&aside);
    let fresh = beside.folder().symlink_metadata().is_err();
    copy_files(files.folder(), beside.folder()).inspect_err(|_| {
        // Half of them isn't left behind; if even that fails, the first error counts.
        if fresh {
            let _ = fs::remove_dir_all(beside.folder());
        }
    })?;
    for tail in ["", "-wal"] {
        let (from, to) = (sibling(workspace, tail), sibling(&aside, tail));
        if from.symlink_metadata().is_err() {
            continue;
        }
        fs::hard_link(&from, &to)
            .or_else(|_| fs::copy(&from, &to).map(drop))
            .map_err(|error| StorageError::io(&to, &error))?;
    }
    for tail in ["-wal", "-shm"] {
        let path = sibling(workspace, tail);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StorageError::io(&path, &error));
            }
            _ => {}
        }
    }
    Ok(Some(aside))
}
