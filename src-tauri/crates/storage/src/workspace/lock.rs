//! One process at a time: an advisory lock on a file of ours beside the workspace. Not on the
//! workspace file itself, where closing any handle would drop SQLite's own POSIX locks.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use crate::error::{Result, StorageError};

/// A process that is being started holds copies of its parent's handles for a moment, and with
/// them a lock that the parent has let go: so a lock is worth a second look.
const LOOKS: u32 = 10;
const PAUSE: Duration = Duration::from_millis(25);

/// Takes the lock; dropping the file, or the end of the process however it comes, lets it go.
///
/// # Errors
/// `workspace_locked` if another process (or another opening in this one) has it; `io_failed`.
pub(crate) fn take(folder: &Path) -> Result<File> {
    let path = folder.join("lock");
    let failed = |error: std::io::Error| StorageError::io(&path, &error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(failed)?;
    for _ in 0..LOOKS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
    }
    Err(StorageError::Locked)
}
