//! Attempts to win new accounts.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use redbook_domain::attempt::{Attempt, AttemptFacts};
use rusqlite::params;

use crate::record::{Cell, Record, Table, Via, record, select};
use crate::{Reader, Result};

record!(Attempt = "attempt"; ; facts AttemptFacts {
    source, on, company, account_id, person, member_id, answer, words,
});

/// It outlives its account: a refusal stays logged.
pub(crate) const ATTEMPT: Table = Table::of::<Attempt>(Via::Column).titled("company");

/// Attempts within two days, both included, the latest first; each with whether its account won a
/// deal on that day or later.
///
/// # Errors
/// Those of reading.
pub fn within(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<(Attempt, bool)>> {
    let columns = Attempt::COLUMNS.len() + 2;
    let won = "EXISTS (SELECT 1 FROM opportunity deal WHERE deal.account_id = attempt.account_id
                 AND deal.deleted_at IS NULL AND deal.ending ->> 'kind' = 'won'
                 AND deal.ending ->> 'on' >= attempt.\"on\")";
    let sql = select::<Attempt>().replace(" FROM attempt", &format!(", {won} FROM attempt"))
        + " WHERE \"on\" BETWEEN ?1 AND ?2 AND deleted_at IS NULL ORDER BY \"on\" DESC, rid DESC";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![from.put(), to.put()], |row| {
        Ok((Attempt::from_row(row)?, row.get(columns)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
