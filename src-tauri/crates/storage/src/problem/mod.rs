//! Problems of customers.

#[cfg(test)]
pub(crate) mod tests;

use redbook_domain::problem::{Problem, ProblemFacts};

use crate::record::{Table, Via, all_by, record};
use crate::{Id, Reader, Result};

record!(Problem = "problem"; account_id; facts ProblemFacts {
    text, opportunity_id, holders, department, consequence, cost, benefit, said_by, said_on,
    criteria, note,
});

pub(crate) const PROBLEM: Table = Table::of::<Problem>(Via::Column).titled("text");

/// Problems of an account in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Problem>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Problems on the list of an opportunity, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn of_opportunity(reader: &Reader<'_>, opportunity: Id) -> Result<Vec<Problem>> {
    all_by(reader.conn, "opportunity_id", opportunity, "rid")
}
