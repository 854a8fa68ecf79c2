//! Backups: whole copies of the file, checked before they count, with the attachments beside them.
//!
//! `Folder/Name 2026-11-21 12-00-05Z.redbook` and `Folder/files/<sha256>`. A copy lies under
//! another name until it is complete and sound, and old ones are thinned only after that, so a
//! failure never costs a good backup.

mod policy;
mod restore;
mod take;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::error::{Result, StorageError};
use crate::workspace::sibling;

pub use policy::Policy;
pub use restore::{Restored, restore};
pub(crate) use take::before_migration;
pub use take::{Source, Taken};

/// A backup that lies in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub at: DateTime<Utc>,
    /// Of the file alone, without attachments.
    pub bytes: u64,
    /// Empty, or why it was taken besides the interval (`before schema 2`); such aren't thinned.
    pub note: String,
}

/// Note of what was put aside.
const BEFORE_RESTORE: &str = "before restore";
const ENDING: &str = ".redbook";
const STAMP: &str = "%Y-%m-%d %H-%M-%SZ";
/// Length of a stamp in bytes.
const STAMP_LEN: usize = 20;

/// Where backups go if nobody says otherwise: `Name.redbook-backups` beside the workspace.
#[must_use]
pub fn default_folder(workspace: &Path) -> PathBuf {
    sibling(workspace, "-backups")
}

/// Backups of a workspace in a folder, the newest first. None if there is no such folder.
///
/// # Errors
/// `io_failed`.
pub fn list(folder: &Path, workspace: &Path) -> Result<Vec<Backup>> {
    let failed = |error: &std::io::Error| StorageError::io(folder, error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(&error)),
    };
    let stem = stem(workspace);
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| failed(&error))?;
        let name = entry.file_name();
        let Some((at, note)) = name.to_str().and_then(|name| parse(name, &stem)) else {
            continue;
        };
        let bytes = entry.metadata().map_err(|error| failed(&error))?.len();
        found.push(Backup {
            path: entry.path(),
            at,
            bytes,
            note,
        });
    }
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.path.cmp(&b.path)));
    Ok(found)
}

/// What was put aside when somebody went back to a backup: it lies beside the workspace, and is gone
/// back to like any other. The newest first.
///
/// # Errors
/// `io_failed`.
pub fn kept_aside(workspace: &Path) -> Result<Vec<Backup>> {
    let folder = workspace.parent().unwrap_or(Path::new("."));
    let mut found = list(folder, workspace)?;
    found.retain(|one| one.note == BEFORE_RESTORE);
    Ok(found)
}

fn stem(workspace: &Path) -> String {
    let name = workspace.file_name().unwrap_or_default().to_string_lossy();
    name.strip_suffix(ENDING).unwrap_or(&name).to_owned()
}

fn name(stem: &str, note: &str, at: DateTime<Utc>) -> String {
    let space = if note.is_empty() { "" } else { " " };
    format!("{stem}{space}{note} {}{ENDING}", at.format(STAMP))
}

fn parse(name: &str, stem: &str) -> Option<(DateTime<Utc>, String)> {
    let rest = name.strip_suffix(ENDING)?.strip_prefix(stem)?;
    let (note, stamp) = rest.split_at_checked(rest.len().checked_sub(STAMP_LEN)?)?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    (note.starts_with(' ') && note.ends_with(' ')).then(|| (at, note.trim().to_owned()))
}
