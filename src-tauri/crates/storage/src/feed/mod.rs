//! What of the dossier stands in proposals.

use redbook_domain::feed::Feed;

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Feed = "feed"; account_id, lineage, kind, source_id, said, wrote);

pub(crate) const FEED: Table = Table::of::<Feed>(Via::Column);

/// Of all proposals of an account, in the order they were made.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Feed>> {
    all_by(reader.conn, "account_id", account, "rid")
}
