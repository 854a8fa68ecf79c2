//! What was exported, where to, and what its bytes were.

use chrono::{DateTime, Utc};

use crate::error::Result;
use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader};

/// One file written for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub id: Id,
    pub version: i64,
    pub account_id: Option<Id>,
    pub proposal_id: Option<Id>,
    pub edition_id: Option<Id>,
    /// What it is: `proposal`, `questionnaire`, `brief`, …
    pub what: String,
    /// Where it was written, as the user chose it.
    pub path: String,
    /// Of the bytes, lower-case hexadecimal; the bytes may be kept as an attachment of this name.
    pub sha256: String,
    pub at: DateTime<Utc>,
}

record!(Export = "export"; proposal_id, edition_id, account_id, what, path, sha256, at);

pub(crate) const EXPORT: Table = Table::of::<Export>(Via::Column);

/// Exports of a proposal, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn of_proposal(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Export>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}
