//! Action plans of deals.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::plan::{Action, ActionFacts};
use rusqlite::params;

use crate::record::{Cell, Record, Table, Via, all_by, read, record};
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

/// Steps due before a day (before today: late) and not done, of deals that weren't lost, each with
/// its account; the earliest first. Of every account, or of one.
///
/// # Errors
/// Those of reading.
pub fn open(
    reader: &Reader<'_>,
    account: Option<Id>,
    before: NaiveDate,
) -> Result<Vec<(Action, Id)>> {
    let columns: Vec<String> = Action::COLUMNS
        .iter()
        .map(|name| format!("action.\"{name}\""))
        .collect();
    let sql = format!(
        "SELECT action.id, action.version, {}, deal.account_id FROM action
         JOIN opportunity AS deal ON deal.id = action.opportunity_id
         WHERE action.deleted_at IS NULL AND deal.deleted_at IS NULL
           AND action.done_on IS NULL AND action.due < ?1
           AND (?2 IS NULL OR deal.account_id = ?2)
           AND (deal.ending IS NULL OR deal.ending ->> 'kind' <> 'lost')
         ORDER BY action.due, action.rid",
        columns.join(", ")
    );
    let account_at = Action::COLUMNS.len() + 2;
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let given = params![before.put(), account.map(|id| id.put())];
    let rows = statement.query_map(given, |row| {
        Ok((Action::from_row(row)?, read(row, account_at)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
