//! What leaving us would cost customers.

use redbook_domain::switching::{Switching, SwitchingFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Switching = "switching"; account_id; facts SwitchingFacts {
    kind, what, cost, days, raise, source,
});

pub(crate) const SWITCHING: Table = Table::of::<Switching>(Via::Column).titled("what");

/// In the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Switching>> {
    all_by(reader.conn, "account_id", account, "rid")
}
