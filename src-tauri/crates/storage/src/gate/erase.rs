//! Removing rows for good, with everything the journal, the lists and search kept of them.

use rusqlite::params;

use super::tx::RowChange;
use super::{Change, Touched, Tx};
use crate::Id;
use crate::error::{Result, StorageError};
use crate::record::{Cell, Record, select, table};

impl Tx<'_> {
    /// The row of this key, in the bin or not.
    pub(crate) fn any<R: Record>(&self, id: Id) -> Result<R> {
        let sql = select::<R>() + " WHERE id = ?1";
        let found = self
            .conn
            .prepare_cached(&sql)?
            .query_row(params![id.put()], R::from_row);
        match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => Err(StorageError::not_found(R::KIND, id)),
            other => Ok(other?),
        }
    }

    /// Removes one row for good. Rows that hang on it must be gone already.
    pub(crate) fn erase_row(&mut self, kind: &str, id: Id) -> Result<()> {
        let table = table(kind)?;
        let account = self.account_of(table, id)?;
        self.touched.row(self.conn, table, id)?;
        // Derived rows are found through the row, so they go before it does: into the bin first.
        let sql = format!("UPDATE \"{kind}\" SET deleted_at = ?2 WHERE id = ?1");
        self.conn
            .prepare_cached(&sql)?
            .execute(params![id.put(), self.at])?;
        let mut derived = Touched::default();
        derived.row(self.conn, table, id)?;
        derived.refresh(self.conn, self.world.today())?;
        let sql = format!("DELETE FROM \"{kind}\" WHERE id = ?1");
        self.conn.prepare_cached(&sql)?.execute(params![id.put()])?;
        self.forget_values(id)?;
        let (kind, row) = (table.kind, Some(id));
        self.erased.push(Change {
            kind,
            id: row,
            account_id: account,
        });
        self.note(RowChange {
            table,
            id,
            existed: true,
            version_before: 0,
            version_after: 0,
            fields: vec![(
                "erased",
                rusqlite::types::Value::Null,
                rusqlite::types::Value::Null,
            )],
            account,
        });
        Ok(())
    }

    /// Drops what the journal kept of a row's values; steps that needed them can't be undone.
    pub(crate) fn forget_values(&self, id: Id) -> Result<()> {
        let steps = "SELECT seq FROM journal_row WHERE row = ?1";
        let sql = format!(
            "UPDATE journal SET state = 'dropped' WHERE state <> 'kept' AND seq IN ({steps})"
        );
        self.conn.prepare_cached(&sql)?.execute(params![id.put()])?;
        let sql = format!("DELETE FROM journal_value WHERE seq IN ({steps})");
        self.conn.prepare_cached(&sql)?.execute(params![id.put()])?;
        Ok(())
    }
}
