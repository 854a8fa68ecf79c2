//! Tasks with the names of what they are about, by day.

use chrono::NaiveDate;
use redbook_domain::language::LocalText;
use redbook_domain::task::{Task, TaskKind};
use rusqlite::params_from_iter;

use crate::error::Result;
use crate::filter::Filter;
use crate::record::{Cell, Record, read};
use crate::{Id, Reader};

/// Rows of a list at most.
const MOST: u32 = 5_000;

/// Which tasks. Conditions are joined by *and*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TaskQuery {
    pub account: Option<Id>,
    pub proposal: Option<Id>,
    pub person: Option<Id>,
    /// Due on this day or later.
    pub from: Option<NaiveDate>,
    /// Due on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Neither done nor skipped.
    pub open_only: bool,
    /// About any proposal.
    pub of_proposals: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    pub task: Task,
    pub account: Option<String>,
    pub proposal: Option<String>,
    pub person: Option<String>,
    pub owner: Option<LocalText>,
    /// The proposal it is about has an outcome.
    pub ended: bool,
}

impl TaskRow {
    /// Whether nobody needs to do it any more: an open step about a proposal that has an outcome. It
    /// waits again if the outcome is taken back. The manager's own tasks stay.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.ended && self.task.is_open() && self.task.facts.kind != TaskKind::Other
    }
}

/// Tasks by day, the earliest first; at most 5,000.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &TaskQuery) -> Result<Vec<TaskRow>> {
    let mut filter = Filter::default();
    filter.and("t.deleted_at IS NULL", []);
    if let Some(id) = query.account {
        filter.and("t.account_id = ?", [id.put()]);
    }
    if let Some(id) = query.proposal {
        filter.and("t.proposal_id = ?", [id.put()]);
    }
    if let Some(id) = query.person {
        filter.and("t.person_id = ?", [id.put()]);
    }
    if let Some(day) = query.from {
        filter.and("t.due >= ?", [day.put()]);
    }
    if let Some(day) = query.to {
        filter.and("t.due <= ?", [day.put()]);
    }
    if query.open_only {
        filter.and("t.done_on IS NULL AND t.skipped IS NULL", []);
    }
    if query.of_proposals {
        filter.and("t.proposal_id IS NOT NULL", []);
    }
    let columns: Vec<String> = Task::COLUMNS
        .iter()
        .map(|name| format!("t.{name}"))
        .collect();
    let sql = format!(
        "SELECT t.id, t.version, {}, a.name, p.title, h.name, m.name, p.outcome IS NOT NULL
         FROM task t
         LEFT JOIN account a ON a.id = t.account_id
         LEFT JOIN proposal p ON p.id = t.proposal_id
         LEFT JOIN person h ON h.id = t.person_id AND h.deleted_at IS NULL
         LEFT JOIN member m ON m.id = t.owner_id AND m.deleted_at IS NULL
         {} ORDER BY t.due, t.rid LIMIT {MOST}",
        columns.join(", "),
        filter.sql()
    );
    let names = 2 + Task::COLUMNS.len();
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(filter.values()), |row| {
        Ok(TaskRow {
            task: Task::from_row(row)?,
            account: row.get(names)?,
            proposal: row.get(names + 1)?,
            person: row.get(names + 2)?,
            owner: read(row, names + 3)?,
            ended: row.get(names + 4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
