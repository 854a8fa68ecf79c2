//! Workspaces, preferences, search, undo, the bin.

use chrono::{DateTime, Utc};
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;

/// Makes a workspace. Without `path` the file is made in `folder` (or the default one), named after
/// the workspace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceCreateReq {
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub folder: Option<String>,
    /// 1–120 characters.
    pub name: String,
    pub language: Language,
    pub currency: Currency,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceOpenReq {
    pub path: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceSampleReq {
    pub language: Language,
    /// Where to make it; without it, in the default folder.
    #[serde(default)]
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkspaceInfo {
    pub path: String,
    pub name: String,
    pub language: Language,
    pub currency: Currency,
    /// IANA name.
    pub time_zone: String,
    #[ts(type = "number")]
    pub accounts: i64,
    #[ts(type = "number")]
    pub proposals: i64,
    /// Instant of the last write, if any.
    #[ts(type = "string | null")]
    pub saved_at: Option<DateTime<Utc>>,
}

/// The open workspace, if one is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkspaceState {
    pub open: Option<WorkspaceInfo>,
    /// Why the workspace named at the start isn't open.
    pub refused: Option<Refused>,
}

/// A workspace that couldn't be opened, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Refused {
    pub path: String,
    pub error: ApiError,
}

/// Renames the workspace, or moves its days to another time zone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceUpdateReq {
    /// 1–120 characters.
    pub name: String,
    /// IANA name.
    pub time_zone: String,
}

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    pub info: WorkspaceInfo,
    /// The file that was there before, kept beside it; restoring that one takes the step back.
    pub aside: Option<String>,
    /// Attachments that the workspace names and the backup didn't bring.
    pub files_missing: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentWorkspace {
    pub path: String,
    pub name: String,
    #[ts(type = "string")]
    pub opened_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Folder {
    pub folder: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    Light,
    Dark,
    #[default]
    System,
}

/// Settings of the program on this computer; they never touch a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Prefs {
    /// Empty: the system's, if the interface speaks it, else English.
    pub language: Option<Language>,
    pub theme: Theme,
    /// Percent, 50–200.
    pub zoom: u16,
    /// Single-letter keys are on.
    pub single_keys: bool,
    /// Accounts pinned to the sidebar.
    pub pinned: Vec<Id>,
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            zoom: 100,
            single_keys: true,
            pinned: vec![],
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchReq {
    /// 1–200 characters; every word is looked for by its beginning.
    pub text: String,
    /// Narrows to one account.
    #[serde(default)]
    pub account_id: Option<Id>,
    /// 1–500.
    #[serde(default = "default_limit")]
    pub limit: u32,
}

const fn default_limit() -> u32 {
    20
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// `account`, `person`, `proposal`, `note`, `library`, `opportunity` or `member`, one of our own.
    pub kind: String,
    pub id: Id,
    pub account_id: Option<Id>,
    pub title: String,
    pub snippet: String,
    /// Where the words are; empty if it is the name or title.
    pub found: Option<SearchFound>,
}

/// A field with the words that were looked for; its name is `palette-field-<field>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchFound {
    /// Of an account `legal_name`, `notes`, `keeps`, `next_step`, `business`, `industry`, `tags`,
    /// `address`, `website`, `email`, `phone`, `tax_id`; of a person `position`, `department`,
    /// `notes`, `email`, `phone`; of a proposal `number`, `headline`, `text`; of a note `summary`,
    /// `commitment`; of an opportunity `notes`, `text`; of the library `summary`, `criteria`, `content`, `industries`, `tags`.
    pub field: String,
    /// A stretch of its text, about 140 characters.
    pub pieces: Vec<SearchPiece>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchPiece {
    pub text: String,
    /// A word that was looked for, whole.
    pub hit: bool,
}

/// What undo and redo would do: codes of operations, turned into words by `op-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoState {
    pub undo: Option<String>,
    pub redo: Option<String>,
}

/// The operation that was undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undone {
    pub op: String,
}

/// Something deleted, kept for 30 days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BinEntry {
    pub kind: String,
    pub id: Id,
    pub title: String,
    #[ts(type = "string")]
    pub deleted_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BinRestoreReq {
    pub kind: String,
    pub id: Id,
}

/// A finding of the check; an empty list is a healthy workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    pub code: String,
    pub detail: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupReq {
    /// Without it, into the workspace's backup folder. With it, into a file of its own with its
    /// attachments in a folder beside it.
    #[serde(default)]
    pub path: Option<String>,
    /// Puts it in the place of a file that is there, never of the workspace itself.
    #[serde(default)]
    pub replace: bool,
    /// Another workspace, even one that another program has open; without it, the open one.
    #[serde(default)]
    pub from: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckReq {
    /// Another workspace, even one that another program has open; without it, the open one.
    #[serde(default)]
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupInfo {
    pub path: String,
    #[ts(type = "string")]
    pub made_at: DateTime<Utc>,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Rows that can't be read: they are in the backup as they are in the workspace. Looked for when
    /// a backup is asked for, not in a list of them.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// It is what was there when somebody went back to an earlier one.
    #[serde(default)]
    pub aside: bool,
}

/// Puts a backup in the place of the open workspace; what was there is kept beside it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreReq {
    pub path: String,
    /// Restore into this new file instead.
    #[serde(default)]
    pub to: Option<String>,
}
