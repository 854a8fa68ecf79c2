//! Changes that customers announced.

use redbook_domain::change::{PlannedChange, PlannedChangeFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(PlannedChange = "planned_change"; account_id; facts PlannedChangeFacts {
    kind, what, source, noted_on, expected_on, over, note,
});

pub(crate) const CHANGE: Table = Table::of::<PlannedChange>(Via::Column).titled("what");

/// Changes of an account, the latest noted first.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<PlannedChange>> {
    all_by(
        reader.conn,
        "account_id",
        account,
        "noted_on DESC, rid DESC",
    )
}
