//! The evidence folder of each account.

#[cfg(test)]
mod tests;

use redbook_domain::evidence::{Evidence, EvidenceFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Evidence = "evidence"; account_id, file; facts EvidenceFacts {
    kind, title, dated, author, opportunity_id, criteria, note,
});

pub(crate) const EVIDENCE: Table = Table::of::<Evidence>(Via::Column).titled("title");

/// Evidence of an account, the latest document first; undated ones last.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Evidence>> {
    let order = "dated IS NULL, dated DESC, rid DESC";
    all_by(reader.conn, "account_id", account, order)
}
