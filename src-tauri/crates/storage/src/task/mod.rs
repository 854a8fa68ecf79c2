//! Tasks: what is to be done by a day.

mod list;
#[cfg(test)]
mod tests;

use redbook_domain::task::{Task, TaskFacts};

use crate::record::{Table, Via, record};

pub use list::{TaskQuery, TaskRow, list};

record!(Task = "task"; done_on, skipped; facts TaskFacts {
    kind, title, due, account_id, proposal_id, person_id, owner_id, note,
});

pub(crate) const TASK: Table = Table::of::<Task>(Via::Column).titled("title");
