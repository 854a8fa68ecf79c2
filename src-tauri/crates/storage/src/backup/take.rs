//! Taking a backup, while the workspace stays open and goes on changing.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copy, StepResult};

use super::{Backup, Policy, default_folder, list, name, stem};
use crate::Workspace;
use crate::error::{Result, StorageError};
use crate::file::{Files, sync_folder};
use crate::workspace::{
    KNOWN, check_header, connect_to_read, folder_is_there, quick_check, sibling,
};

/// Pages copied between two looks at whether to go on: about 8 MB.
const PAGES: i32 = 2_048;

/// What a backup is taken from. Has a connection of its own, so it can go to another thread and
/// nobody waits for it; the workspace must stay open until it is done.
#[derive(Debug, Clone)]
pub struct Source {
    workspace: PathBuf,
    files: Files,
    changed: DateTime<Utc>,
}

/// Outcome of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub backup: Backup,
    /// Attachments that weren't in the folder yet.
    pub files: u32,
    /// Old backups that went.
    pub thinned: u32,
}

impl Workspace {
    /// Something to take backups from, on any thread.
    #[must_use]
    pub fn backup_source(&self) -> Source {
        Source {
            workspace: self.path.clone(),
            files: self.files.clone(),
            changed: DateTime::from_timestamp_millis(self.last_at).unwrap_or_default(),
        }
    }
}

impl Source {
    /// The workspace of this file, which another program may have open: nothing in it is written.
    ///
    /// # Errors
    /// `workspace_missing`; `workspace_not_ours`; `workspace_newer_schema`; `io_failed`.
    pub fn of(path: &Path) -> Result<Self> {
        check_header(path, KNOWN)?;
        Ok(Self {
            workspace: path.to_owned(),
            files: Files::beside(path),
            changed: DateTime::UNIX_EPOCH,
        })
    }

    /// Whether the policy wants a backup now; `folder` is where the earlier ones are.
    ///
    /// # Errors
    /// `io_failed`.
    pub fn is_due(&self, folder: &Path, policy: &Policy, now: DateTime<Utc>) -> Result<bool> {
        let last = list(folder, &self.workspace)?
            .first()
            .map(|backup| backup.at);
        Ok(policy.is_due(last, self.changed, now))
    }

    /// Copies the workspace into the folder, checks the copy, and thins old ones. `go_on` is told
    /// pages done and pages in all, and stops it by returning false.
    ///
    /// # Errors
    /// `backup_failed {reason}` if the copy is unsound (`damaged`) or was stopped (`stopped`);
    /// `disk_full`; `io_failed`. Earlier backups are as they were.
    pub fn take(
        &self,
        folder: &Path,
        policy: &Policy,
        now: DateTime<Utc>,
        go_on: impl FnMut(u32, u32) -> bool,
    ) -> Result<Taken> {
        fs::create_dir_all(folder).map_err(|error| StorageError::io(folder, &error))?;
        let conn = connect_to_read(&self.workspace)?;
        let path = folder.join(name(&stem(&self.workspace), "", now));
        copy(&conn, &path, go_on)?;
        drop(conn);
        let files = copy_files(self.files.folder(), &folder.join("files"))
            .and_then(|files| publish(&path).map(|()| files))
            .inspect_err(|_| drop(fs::remove_file(part(&path))))?;
        let bytes = path
            .metadata()
            .map_err(|error| StorageError::io(&path, &error))?
            .len();
        let thinned = self.thin(folder, policy, now)?;
        let backup = Backup {
            path,
            at: now,
            bytes,
            note: String::new(),
        };
        Ok(Taken {
            backup,
            files,
            thinned,
        })
    }

    /// Copies the workspace to a file of its own with its attachments beside it, where nothing is
    /// thinned: that file can be moved and opened like any workspace, together with its folder.
    ///
    /// # Errors
    /// As [`Source::take`]; `no_such_folder`; `workspace_exists` if a file is there and `replace` isn't asked for, or
    /// if it is the workspace itself.
    pub fn take_to(
        &self,
        path: &Path,
        replace: bool,
        now: DateTime<Utc>,
        go_on: impl FnMut(u32, u32) -> bool,
    ) -> Result<Taken> {
        let itself = same_file(path, &self.workspace);
        if itself || (!replace && path.symlink_metadata().is_ok()) {
            return Err(StorageError::Exists {
                path: path.display().to_string(),
            });
        }
        folder_is_there(path)?;
        let conn = connect_to_read(&self.workspace)?;
        copy(&conn, path, go_on)?;
        drop(conn);
        let beside = Files::beside(path);
        let fresh = beside.folder().symlink_metadata().is_err();
        let files = copy_files(self.files.folder(), beside.folder())
            .and_then(|files| publish(path).map(|()| files));
        let files = files.inspect_err(|_| {
            // Half a backup isn't left behind; if even that fails, the first error counts.
            let _ = fs::remove_file(part(path));
            if fresh {
                let _ = fs::remove_dir_all(beside.folder());
            }
        })?;
        let bytes = path
            .metadata()
            .map_err(|error| StorageError::io(path, &error))?
            .len();
        Ok(Taken {
            backup: Backup {
                path: path.to_owned(),
                at: now,
                bytes,
                note: String::new(),
            },
            files,
            thinned: 0,
        })
    }

    fn thin(&self, folder: &Path, policy: &Policy, now: DateTime<Utc>) -> Result<u32> {
        let plain: Vec<Backup> = list(folder, &self.workspace)?
            .into_iter()
            .filter(|backup| backup.note.is_empty())
            .collect();
        let taken: Vec<_> = plain.iter().map(|backup| backup.at).collect();
        let gone = policy.to_thin(&taken, now);
        let mut thinned = 0;
        for backup in plain.iter().filter(|backup| gone.contains(&backup.at)) {
            fs::remove_file(&backup.path)
                .map_err(|error| StorageError::io(&backup.path, &error))?;
            thinned += 1;
        }
        Ok(thinned)
    }
}

/// The copy that is taken before a schema is moved on, in the default folder.
pub(crate) fn before_migration(
    conn: &Connection,
    workspace: &Path,
    from: i64,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    let folder = default_folder(workspace);
    fs::create_dir_all(&folder).map_err(|error| StorageError::io(&folder, &error))?;
    let note = format!("before schema {KNOWN} from {from}");
    let path = folder.join(name(&stem(workspace), &note, now));
    copy(conn, &path, |_, _| true)?;
    copy_files(Files::beside(workspace).folder(), &folder.join("files"))?;
    publish(&path)?;
    Ok(path)
}

fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn part(path: &Path) -> PathBuf {
    sibling(path, ".part")
}

/// Copies into the part file and checks it. On failure there is no part file.
fn copy(from: &Connection, path: &Path, go_on: impl FnMut(u32, u32) -> bool) -> Result<()> {
    let part = part(path);
    let copied = copy_pages(from, &part, go_on).and_then(|()| check_copy(&part));
    if copied.is_err() {
        // Best effort: the error that matters is the first.
        let _ = fs::remove_file(&part);
    }
    copied.map_err(|error| match error {
        StorageError::Damaged { .. } => failed("damaged"),
        other => other.at(path),
    })
}

fn copy_pages(
    from: &Connection,
    part: &Path,
    mut go_on: impl FnMut(u32, u32) -> bool,
) -> Result<()> {
    if let Err(error) = fs::remove_file(part)
        && error.kind() != std::io::ErrorKind::NotFound
    {
        return Err(StorageError::io(part, &error));
    }
    let mut to = Connection::open(part)?;
    // One snapshot for the whole copy: otherwise every change meanwhile would start it anew.
    let snapshot = from.unchecked_transaction()?;
    snapshot.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    {
        let copy = Copy::new(&snapshot, &mut to)?;
        while copy.step(PAGES)? == StepResult::More {
            let progress = copy.progress();
            let total = u32::try_from(progress.pagecount).unwrap_or_default();
            let left = u32::try_from(progress.remaining).unwrap_or_default();
            if !go_on(total.saturating_sub(left), total) {
                return Err(failed("stopped"));
            }
        }
    }
    snapshot.finish()?;
    // A single file that needs nothing beside it.
    to.query_row("PRAGMA journal_mode = DELETE", [], |row| {
        row.get::<_, String>(0)
    })?;
    to.close().map_err(|(_, error)| error.into())
}

/// The header, and every page.
pub(super) fn check_copy(part: &Path) -> Result<()> {
    check_header(part, KNOWN)?;
    let conn = connect_to_read(part)?;
    quick_check(&conn)
}

/// Gives the part file its name once it is on disk.
fn publish(path: &Path) -> Result<()> {
    let part = part(path);
    File::options()
        .write(true)
        .open(&part)
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(&part, path))
        .and_then(|()| path.parent().map_or(Ok(()), sync_folder))
        .map_err(|error| StorageError::io(path, &error))
}

/// Brings attachments that aren't there yet. They never change, so a second name for the same
/// bytes will do where the disk can.
pub(super) fn copy_files(from: &Path, to: &Path) -> Result<u32> {
    fs::create_dir_all(to).map_err(|error| StorageError::io(to, &error))?;
    let entries = match fs::read_dir(from) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(StorageError::io(from, &error)),
    };
    let target = Files::at(to.to_owned());
    let mut copied = 0;
    for entry in entries {
        let entry = entry.map_err(|error| StorageError::io(from, &error))?;
        let name = entry.file_name();
        let Some(path) = name.to_str().and_then(|name| target.path(name).ok()) else {
            continue;
        };
        let length = entry
            .metadata()
            .map_err(|error| StorageError::io(from, &error))?
            .len();
        if path.metadata().is_ok_and(|about| about.len() == length) {
            continue;
        }
        let part = sibling(&path, ".part");
        let _ = fs::remove_file(&part);
        fs::hard_link(entry.path(), &part)
            .or_else(|_| {
                fs::copy(entry.path(), &part)?;
                File::options().write(true).open(&part)?.sync_all()
            })
            .and_then(|()| fs::rename(&part, &path))
            .map_err(|error| StorageError::io(&path, &error))?;
        copied += 1;
    }
    if copied > 0 {
        sync_folder(to).map_err(|error| StorageError::io(to, &error))?;
    }
    Ok(copied)
}

fn failed(reason: &str) -> StorageError {
    StorageError::BackupFailed {
        reason: reason.to_owned(),
    }
}
