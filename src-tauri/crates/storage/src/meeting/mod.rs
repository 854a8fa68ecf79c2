//! Plans of meetings.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::NaiveDate;
use redbook_domain::meeting::{Meeting, MeetingFacts};
use rusqlite::params;

use crate::record::{Cell, Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Result};

record!(Meeting = "meeting"; account_id, contact_id, fruits; facts MeetingFacts {
    title, opportunity_id, on, at, minutes, place, people, members, goal, fallback, questions,
    objections, bring, note, follows,
});

pub(crate) const MEETING: Table = Table::of::<Meeting>(Via::Column).titled("title");

/// Plans of an account, the earliest day first.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Meeting>> {
    all_by(reader.conn, "account_id", account, "\"on\", at, rid")
}

/// Plans about a deal, the earliest day first.
///
/// # Errors
/// Those of reading.
pub fn of_opportunity(reader: &Reader<'_>, opportunity: Id) -> Result<Vec<Meeting>> {
    all_by(
        reader.conn,
        "opportunity_id",
        opportunity,
        "\"on\", at, rid",
    )
}

/// Every plan, the earliest day first.
///
/// # Errors
/// Those of reading.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Meeting>> {
    let sql = format!(
        "{} WHERE deleted_at IS NULL ORDER BY \"on\", at, rid",
        select::<Meeting>()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], Meeting::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The plan that carries on what this one left open, the earliest if there are several.
///
/// # Errors
/// Those of reading.
pub fn next(reader: &Reader<'_>, id: Id) -> Result<Option<Meeting>> {
    let found = all_by(reader.conn, "follows", id, "\"on\", at, rid")?;
    Ok(found.into_iter().next())
}

/// How many plans ask a question of the bank, by what they name as its source.
///
/// # Errors
/// Those of reading.
pub fn sources(reader: &Reader<'_>) -> Result<HashMap<String, u32>> {
    let sql = "SELECT asked.value ->> 'source', count(DISTINCT meeting.rid)
               FROM meeting, json_each(meeting.questions) AS asked
               WHERE deleted_at IS NULL AND asked.value ->> 'source' IS NOT NULL GROUP BY 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Plans of a day or earlier that became no contact, the earliest first; of every account, or of one.
///
/// # Errors
/// Those of reading.
pub fn unheld(reader: &Reader<'_>, account: Option<Id>, until: NaiveDate) -> Result<Vec<Meeting>> {
    let sql = select::<Meeting>()
        + " WHERE deleted_at IS NULL AND \"on\" <= ?1 AND (?2 IS NULL OR account_id = ?2)
              AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = meeting.contact_id
                              AND contact.deleted_at IS NULL)
            ORDER BY \"on\", at, rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let given = params![until.put(), account.map(|id| id.put())];
    let rows = statement.query_map(given, Meeting::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
