//! Action plans of deals.

use chrono::{DateTime, Utc};
use redbook_domain::plan::{Action, ActionFacts};
use rusqlite::params;

use crate::record::{Cell, Table, Via, all_by, read, record};
use crate::{Id, Reader, Result};

record!(Action = "action"; opportunity_id; facts ActionFacts {
    side, what, person_id, member_id, due, measure, done_on, note,
});

pub(crate) const ACTION: Table =
    Table::of::<Action>(Via::Parent("opportunity", "opportunity_id")).titled("what");

/// Steps of a deal's plan, the earliest first.
///
/// # Errors
/// Those of reading.
pub fn of_opportunity(reader: &Reader<'_>, opportunity: Id) -> Result<Vec<Action>> {
    all_by(reader.conn, "opportunity_id", opportunity, "due, rid")
}

/// When a step of a deal's plan was last written, deleted ones too.
///
/// # Errors
/// Those of reading.
pub fn changed_at(reader: &Reader<'_>, opportunity: Id) -> Result<Option<DateTime<Utc>>> {
    let sql = "SELECT max(updated_at) FROM action WHERE opportunity_id = ?1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![opportunity.put()], |row| read(row, 0))?)
}
