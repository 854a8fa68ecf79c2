//! The transaction around a change.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior};

use super::{Change, Op, Outcome, Tx};
use crate::error::{Result, StorageError};
use crate::{Workspace, derived, search};

impl Workspace {
    /// The only way to change a workspace. Runs `change`; if it succeeds, everything it wrote, what
    /// derives from it and its journal step are committed together and on disk when this returns.
    /// If it fails, or the program dies, nothing has happened.
    ///
    /// # Errors
    /// Those of `change`, and those of writing (`disk_full`, `io_failed`, `workspace_damaged`).
    pub fn transact<T, E: From<StorageError>>(
        &mut self,
        op: Op,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Outcome<T>, E> {
        self.tick()?;
        let at = self.world.now().timestamp_millis().max(self.last_at + 1);
        let path = self.path.clone();
        let located = |error: StorageError| error.at(&path);
        let sql = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| located(error.into()))?;
        let mut tx = Tx::new(&sql, &self.files, self.world.as_ref(), op, self.actor, at);
        let value = change(&mut tx)?;
        let done = tx.finish(self.world.today()).map_err(located)?;
        drop(tx);
        sql.commit().map_err(|error| located(error.into()))?;
        self.last_at = at;
        if done.lists {
            self.cache.clear();
        }
        Ok(Outcome {
            value,
            changes: done.changes,
        })
    }
}

/// Rows that are told one by one; a reply about more would be longer than what it spares.
const MOST_NAMED: usize = 1_000;

struct Done {
    changes: Vec<Change>,
    lists: bool,
}

impl Tx<'_> {
    /// What the gate adds to a change before the commit.
    fn finish(&mut self, today: NaiveDate) -> Result<Done> {
        if self.is_bulk() {
            derived::rebuild(self.conn, today)?;
            self.write_journal()?;
            let any = |kind: &&'static str| Change {
                kind,
                id: None,
                account_id: None,
            };
            return Ok(Done {
                changes: self.bulk_kinds.iter().map(any).collect(),
                lists: true,
            });
        }
        if self.rows.is_empty() && self.erased.is_empty() {
            return Ok(Done {
                changes: Vec::new(),
                lists: false,
            });
        }
        self.touched.refresh(self.conn, today)?;
        if self.op == Op::ErasePerson {
            search::forget_deleted(self.conn)?;
        }
        self.write_journal()?;
        Ok(Done {
            changes: self.named_changes(),
            lists: self.touched.lists() || !self.erased.is_empty(),
        })
    }

    /// Each row once; of very many only their kinds.
    fn named_changes(&self) -> Vec<Change> {
        let mut seen = HashSet::new();
        self.rows
            .iter()
            .map(|row| Change {
                kind: row.table.kind,
                id: Some(row.id),
                account_id: row.account,
            })
            .chain(self.erased.iter().cloned())
            .map(|change| match self.rows.len() {
                ..=MOST_NAMED => change,
                _ => Change {
                    id: None,
                    account_id: None,
                    ..change
                },
            })
            .filter(|change| seen.insert((change.kind, change.id)))
            .collect()
    }
}

/// The latest instant in the journal, so that time never runs backwards in it even if the clock
/// does.
pub(crate) fn last_at(conn: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(at), 0) FROM (SELECT at FROM journal ORDER BY seq DESC LIMIT 1)";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}
