//! Files: dialogs of the desktop, pictures kept in the workspace.

use redbook_domain::company::FileRef;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a file dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    Workspace,
    Backup,
    Pdf,
    /// A workbook (XLSX).
    Sheet,
    /// A Word file (DOCX).
    Word,
    /// Calendar entries (ICS).
    Calendar,
    /// An e-mail draft (EML).
    Mail,
    Picture,
    /// A file of any kind.
    Any,
    Folder,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseSaveReq {
    /// Name offered.
    pub name: String,
    pub kind: FileKind,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseOpenReq {
    pub kind: FileKind,
}

/// The chosen path; empty if the dialog was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Chosen {
    pub path: Option<String>,
}

/// A file that Redbook made in this session; others are refused.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileReq {
    pub path: String,
}

/// What came of a print request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Printed {
    /// Handed to the system's printer queue.
    Queued,
    /// No queue: opened in the system's viewer, to print from there.
    Opened,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct PrintRes {
    pub printed: Printed,
}

/// Takes a picture into the workspace, from a path or from bytes in base64 (one of them).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PictureImportReq {
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub base64: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureRes {
    pub file: FileRef,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PictureReq {
    pub sha256: String,
}
