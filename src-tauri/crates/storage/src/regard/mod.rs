//! What customers say of us, and what they do.

#[cfg(test)]
mod tests;

use redbook_domain::regard::{Loyalty, LoyaltyFacts, Satisfaction, SatisfactionFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Satisfaction = "satisfaction"; account_id; facts SatisfactionFacts {
    on, asked, mark, person_id, words,
});
record!(Loyalty = "loyalty"; account_id; facts LoyaltyFacts {
    on, behaviour, against, person_id, words,
});

pub(crate) const SATISFACTION: Table = Table::of::<Satisfaction>(Via::Column).titled("words");
pub(crate) const LOYALTY: Table = Table::of::<Loyalty>(Via::Column).titled("words");

/// What was said of us, the latest first.
///
/// # Errors
/// Those of reading.
pub fn satisfaction(reader: &Reader<'_>, account: Id) -> Result<Vec<Satisfaction>> {
    all_by(reader.conn, "account_id", account, "\"on\" DESC, rid DESC")
}

/// What they did for us or against us, the latest first.
///
/// # Errors
/// Those of reading.
pub fn loyalty(reader: &Reader<'_>, account: Id) -> Result<Vec<Loyalty>> {
    all_by(reader.conn, "account_id", account, "\"on\" DESC, rid DESC")
}
