//! Reviews of how we work together.

use redbook_domain::review::{Review, ReviewFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Review = "review"; account_id; facts ReviewFacts {
    on, person_id, member_id, wrong, change, disliked, about, told_on, done,
});

pub(crate) const REVIEW: Table = Table::of::<Review>(Via::Column).titled("\"on\"");

/// Reviews of an account, the latest first.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Review>> {
    all_by(reader.conn, "account_id", account, "\"on\" DESC, rid DESC")
}
