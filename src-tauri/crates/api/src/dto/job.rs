//! Long work: how far it is, what went wrong, how it is stopped.

use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::DocumentWarning;
use crate::error::ApiError;

/// What a job does; words are `job-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    BulkExport,
    /// Rows of a file are looked through.
    ImportCheck,
    /// Rows of a file are written; until it is done nothing is.
    Import,
    /// Accounts, people or revenue are written as a table; until it is done no file is there.
    TableExport,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobPhase {
    Running,
    /// Stops after the file it is at.
    Stopping,
    Stopped,
    Done,
}

/// Something that could not be made; the rest goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobError {
    /// Name of the file or proposal.
    pub name: String,
    pub error: ApiError,
}

/// Something to look at on the pages of a file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobWarning {
    /// Name of the file.
    pub name: String,
    pub warning: DocumentWarning,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobState {
    pub id: Id,
    pub kind: JobKind,
    pub phase: JobPhase,
    /// Proposals or rows finished, with errors or without, of `total`.
    pub done: u32,
    pub total: u32,
    /// Files written so far, and pages of the PDFs among them.
    pub files: u32,
    pub pages: u32,
    /// What is being made.
    pub current: String,
    /// The first 200; `failed` counts all.
    pub errors: Vec<JobError>,
    pub failed: u32,
    /// The first 200.
    pub warnings: Vec<JobWarning>,
    /// Where files go, or the file that is imported.
    pub folder: String,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    Pdf,
    /// The prices as a workbook: one a proposal, in the language of the first edition asked for.
    Xlsx,
    Docx,
}

/// Writes editions of many proposals into a folder, as a job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BulkExportReq {
    /// 1–10,000, each once.
    pub proposal_ids: Vec<Id>,
    /// All if empty.
    #[serde(default)]
    pub readers: Vec<ReaderType>,
    /// At least one.
    pub formats: Vec<FileFormat>,
    pub folder: String,
    /// Takes numbers for proposals that have none yet.
    #[serde(default, rename = "final")]
    pub is_final: bool,
}
