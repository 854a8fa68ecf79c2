//! The evidence folder of each account.

#[cfg(test)]
mod tests;

use redbook_domain::evidence::{Evidence, EvidenceFacts, EvidenceFile};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Evidence = "evidence"; account_id, file; facts EvidenceFacts {
    kind, title, dated, author, opportunity_id, criteria, note,
});

pub(crate) const EVIDENCE: Table = Table::of::<Evidence>(Via::Column).titled("title");

/// Whether the file itself is still in the folder of attachments, at its size.
#[must_use]
pub fn is_there(reader: &Reader<'_>, file: &EvidenceFile) -> bool {
    reader.files.keeps(&file.sha256, file.bytes)
}

/// Evidence of an account that can be shown to somebody: a file that vanished proves nothing.
///
/// # Errors
/// Those of reading.
pub fn standing(reader: &Reader<'_>, account: Id) -> Result<Vec<Evidence>> {
    let mut all = of_account(reader, account)?;
    all.retain(|one| is_there(reader, &one.file));
    Ok(all)
}

/// Evidence of an account, the latest document first; undated ones last.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Evidence>> {
    let order = "dated IS NULL, dated DESC, rid DESC";
    all_by(reader.conn, "account_id", account, order)
}
