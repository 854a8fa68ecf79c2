//! What can go wrong with a workspace: a code with facts, never a sentence.

use std::io::ErrorKind;
use std::path::Path;

use redbook_domain::DomainError;
use rusqlite::ErrorCode;

use crate::Id;

/// Result of everything in this crate.
pub type Result<T, E = StorageError> = std::result::Result<T, E>;

/// Each variant has a stable snake_case [`code`](StorageError::code); words are made of it by
/// Fluent. `Display` is for logs and tests only.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The file was written by a newer program; its bytes were not touched.
    #[error("workspace_newer_schema found={found} known={known}")]
    NewerSchema { found: i64, known: i64 },
    /// Another process (or another window) has it open.
    #[error("workspace_locked")]
    Locked,
    /// Not a Redbook workspace.
    #[error("workspace_not_ours {path}")]
    NotOurs { path: String },
    /// A Redbook workspace whose content contradicts itself.
    #[error("workspace_damaged {detail}")]
    Damaged { detail: String },
    #[error("workspace_missing {path}")]
    Missing { path: String },
    /// The file or the folder around it can't be written to.
    #[error("workspace_read_only {path}")]
    ReadOnly { path: String },
    /// There is a file of this name already; nothing was overwritten.
    #[error("workspace_exists {path}")]
    Exists { path: String },
    /// The folder that a file was to be written into isn't there; none was made.
    #[error("no_such_folder {path}")]
    NoFolder { path: String },
    #[error("disk_full")]
    DiskFull,
    /// Reading or writing a file failed; `detail` is the system's word for it.
    #[error("io_failed {path}: {detail}")]
    Io { path: String, detail: String },
    /// No live row of this key (it may be in the bin).
    #[error("not_found {kind} {id}")]
    NotFound { kind: &'static str, id: String },
    /// The row has another version than the caller saw.
    #[error("version_conflict {kind} {id}")]
    VersionConflict { kind: &'static str, id: String },
    /// The row belongs to a version that was sent; it stays as it was.
    #[error("sent_stays {kind} {id}")]
    Sent { kind: &'static str, id: String },
    /// The same thing exists already (`what` is the table and columns that must be unique).
    #[error("duplicate {what}")]
    Duplicate { what: String },
    /// Another row needs this one.
    #[error("still_referenced")]
    StillReferenced,
    #[error("nothing_to_undo")]
    NothingToUndo,
    #[error("nothing_to_redo")]
    NothingToRedo,
    /// No backup was written; earlier backups are as they were.
    #[error("backup_failed {reason}")]
    BackupFailed { reason: String },
    /// An attachment isn't beside the workspace.
    #[error("file_missing {sha256}")]
    FileMissing { sha256: String },
    /// An attachment's bytes aren't those it is named by.
    #[error("file_damaged {sha256}")]
    FileDamaged { sha256: String },
    /// A mistake of ours; `detail` is for the log.
    #[error("storage_internal {detail}")]
    Internal { detail: String },
}

impl StorageError {
    /// Stable code; the Fluent key is made from it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NewerSchema { .. } => "workspace_newer_schema",
            Self::Locked => "workspace_locked",
            Self::NotOurs { .. } => "workspace_not_ours",
            Self::Damaged { .. } => "workspace_damaged",
            Self::Missing { .. } => "workspace_missing",
            Self::ReadOnly { .. } => "workspace_read_only",
            Self::Exists { .. } => "workspace_exists",
            Self::NoFolder { .. } => "no_such_folder",
            Self::DiskFull => "disk_full",
            Self::Io { .. } => "io_failed",
            Self::NotFound { .. } => "not_found",
            Self::VersionConflict { .. } => "version_conflict",
            Self::Sent { .. } => "sent_stays",
            Self::Duplicate { .. } => "duplicate",
            Self::StillReferenced => "still_referenced",
            Self::NothingToUndo => "nothing_to_undo",
            Self::NothingToRedo => "nothing_to_redo",
            Self::BackupFailed { .. } => "backup_failed",
            Self::FileMissing { .. } => "file_missing",
            Self::FileDamaged { .. } => "file_damaged",
            Self::Internal { .. } => "storage_internal",
        }
    }

    /// Facts for the message, in a fixed order.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NewerSchema { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::NotOurs { path }
            | Self::Missing { path }
            | Self::ReadOnly { path }
            | Self::Exists { path }
            | Self::NoFolder { path } => vec![("path", path.clone())],
            Self::Damaged { detail } | Self::Internal { detail } => {
                vec![("detail", detail.clone())]
            }
            Self::Io { path, detail } => {
                vec![("path", path.clone()), ("detail", detail.clone())]
            }
            Self::NotFound { kind, id }
            | Self::VersionConflict { kind, id }
            | Self::Sent { kind, id } => {
                vec![("kind", (*kind).to_owned()), ("id", id.clone())]
            }
            Self::Duplicate { what } => vec![("what", what.clone())],
            Self::BackupFailed { reason } => vec![("reason", reason.clone())],
            Self::FileMissing { sha256 } | Self::FileDamaged { sha256 } => {
                vec![("sha256", sha256.clone())]
            }
            Self::Locked
            | Self::DiskFull
            | Self::StillReferenced
            | Self::NothingToUndo
            | Self::NothingToRedo => Vec::new(),
        }
    }

    pub(crate) fn not_found(kind: &'static str, id: Id) -> Self {
        Self::NotFound {
            kind,
            id: id.to_string(),
        }
    }

    pub(crate) fn conflict(kind: &'static str, id: Id) -> Self {
        Self::VersionConflict {
            kind,
            id: id.to_string(),
        }
    }

    pub(crate) fn sent(kind: &'static str, id: Id) -> Self {
        Self::Sent {
            kind,
            id: id.to_string(),
        }
    }

    pub(crate) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged {
            detail: detail.to_string(),
        }
    }

    pub(crate) fn internal(detail: impl ToString) -> Self {
        Self::Internal {
            detail: detail.to_string(),
        }
    }

    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        if matches!(
            error.kind(),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded
        ) {
            return Self::DiskFull;
        }
        Self::Io {
            path: path.display().to_string(),
            detail: error.kind().to_string(),
        }
    }

    /// What failed for want of room, where whoever failed couldn't say so: SQLite only says that it
    /// can't make a file. `beside` is where one more file is tried.
    pub(crate) fn or_full(self, beside: &Path) -> Self {
        if !matches!(self, Self::Io { .. }) {
            return self;
        }
        let tried = std::fs::write(beside, [0; 4096]);
        let _ = std::fs::remove_file(beside);
        match tried.map_err(|error| Self::io(beside, &error)) {
            Err(Self::DiskFull) => Self::DiskFull,
            _ => self,
        }
    }

    /// SQLite can't tell which file it failed to reach; the caller can.
    pub(crate) fn at(self, at: &Path) -> Self {
        match self {
            Self::Io { path, detail } if path.is_empty() => Self::Io {
                path: at.display().to_string(),
                detail,
            },
            other => other,
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sql;
        match &error {
            Sql::SqliteFailure(failure, detail) => {
                let detail = detail.clone().unwrap_or_else(|| failure.to_string());
                match failure.code {
                    ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::damaged(detail),
                    ErrorCode::DiskFull => Self::DiskFull,
                    // The index of the log is the first thing an opening writes, and what SQLite
                    // says where there is no room for it.
                    _ if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => {
                        Self::DiskFull
                    }
                    ErrorCode::DatabaseBusy
                    | ErrorCode::DatabaseLocked
                    | ErrorCode::FileLockingProtocolFailed => Self::Locked,
                    ErrorCode::SystemIoFailure
                    | ErrorCode::CannotOpen
                    | ErrorCode::ReadOnly
                    | ErrorCode::PermissionDenied => Self::Io {
                        path: String::new(),
                        detail,
                    },
                    ErrorCode::ConstraintViolation => constraint(failure.extended_code, detail),
                    _ => Self::internal(detail),
                }
            }
            // A stored value that isn't of its column's form: the file, not the program, is wrong.
            Sql::FromSqlConversionFailure(..)
            | Sql::InvalidColumnType(..)
            | Sql::IntegralValueOutOfRange(..) => Self::damaged(error),
            _ => Self::internal(error),
        }
    }
}

fn constraint(extended: i32, detail: String) -> StorageError {
    match extended {
        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            let what = detail.rsplit(": ").next().unwrap_or_default().to_owned();
            StorageError::Duplicate { what }
        }
        rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => StorageError::StillReferenced,
        _ => StorageError::internal(detail),
    }
}

impl From<StorageError> for DomainError {
    fn from(error: StorageError) -> Self {
        Self {
            code: error.code(),
            args: error.args(),
            place: None,
        }
    }
}
