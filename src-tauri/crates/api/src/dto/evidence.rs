//! The evidence folder (M11).

use redbook_domain::evidence::{EvidenceFacts, EvidenceFile};
use redbook_domain::id::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

/// One of both: the whole folder of an account, or what concerns one of its deals.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EvidenceListReq {
    pub account_id: Option<Id>,
    pub opportunity_id: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EvidenceList {
    /// The latest document first; undated ones last. Of a deal: what was made for it, and what
    /// proves a criterion of somebody who has a say in it.
    pub rows: Vec<EvidenceRow>,
    /// Criteria that want proof and have none in the folder: verified before stated.
    pub missing: Vec<MissingProof>,
    /// Criteria that want proof, with or without it.
    pub wanted: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EvidenceRow {
    pub evidence: Item<EvidenceFacts>,
    pub account_id: Id,
    pub file: EvidenceFile,
    /// The file isn't in the folder any more: it proves nothing until it is chosen again.
    pub missing: bool,
    /// Title of the deal it was made for.
    pub opportunity: Option<String>,
    /// In the order of `facts.criteria`; those that were deleted left out.
    pub criteria: Vec<ProvedCriterion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProvedCriterion {
    pub id: Id,
    pub text: String,
    pub person_id: Id,
    pub person: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MissingProof {
    pub criterion: ProvedCriterion,
    pub position: String,
    pub verified: bool,
    /// The person decides.
    pub decides: bool,
}

/// Copies a file into the workspace, from a path or from bytes in base64 (one of them), at most
/// 50 MB. Refused: `file_too_large {name, megabytes}`, `file_empty {name}`, `file_vanished {name}`
/// if it isn't there (any more), `file_changed {name}` if it changed while it was copied.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceAddReq {
    pub account_id: Id,
    pub facts: EvidenceFacts,
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub base64: Option<String>,
    /// What the file is called; without it, the last part of the path.
    #[serde(default)]
    pub name: Option<String>,
}

/// Takes the file anew, from a path or from bytes in base64 (one of them), where the one that was
/// copied vanished or was damaged; refused as at adding, and `evidence_stands` if it did not.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFileReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub base64: Option<String>,
    #[serde(default)]
    pub name: Option<String>,
}

/// Writes a copy for other programs, at a path or among the files of this session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceSaveReq {
    pub id: Id,
    #[serde(default)]
    pub path: Option<String>,
}

/// Adds rows for evidence to a list of proofs: one for each criterion it proves that the list
/// doesn't name with this document yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceQuoteReq {
    /// A block of proofs of a proposal of the same account.
    pub block_id: Id,
    #[ts(type = "number")]
    pub version: i64,
    /// 1–50.
    pub evidence: Vec<Id>,
}
