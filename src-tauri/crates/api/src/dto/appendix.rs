//! Files whose pages stand behind an edition.

use redbook_domain::id::Id;
use redbook_domain::proposal::block::AppendixFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Takes a PDF into the workspace, from a path or from bytes in base64 (one of them).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AppendixImportReq {
    /// The proposal it is for, which must be a draft; it may be for none yet.
    #[serde(default)]
    pub proposal_id: Option<Id>,
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub base64: Option<String>,
    /// What the file is called; without it, the last part of the path.
    #[serde(default)]
    pub name: Option<String>,
}

/// What an appendix block keeps of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppendixRes {
    pub file: AppendixFile,
}
