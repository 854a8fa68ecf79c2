//! Writing a step into the journal, or into the step before it if both are one act of typing.

use rusqlite::{Connection, OptionalExtension, params};

use super::Reach;
use super::tx::{RowChange, Tx};
use crate::Id;
use crate::error::Result;
use crate::record::{Cell, read};

/// Edits of one field that follow each other within this many ms are one undo step.
pub(super) const TYPING_MS: i64 = 3_000;

impl Tx<'_> {
    /// Writes the step: audit, inverse and outbox.
    pub(super) fn write_journal(&self) -> Result<()> {
        self.write_outbox()?;
        let undoable = self.op.reach() == Reach::Undoable && !self.rows.is_empty();
        if undoable {
            drop_redo(self.conn)?;
            if self.join_typing()? {
                return Ok(());
            }
        }
        let state = if undoable { "done" } else { "kept" };
        self.conn
            .prepare_cached(
                "INSERT INTO journal (op, at, by, device, state, about)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                self.op.code(),
                self.at,
                self.actor.user.put(),
                self.actor.device.put(),
                state,
                self.about
            ])?;
        let seq = self.conn.last_insert_rowid();
        for (pos, row) in self.rows.iter().enumerate() {
            write_row(self.conn, seq, pos, row)?;
            if undoable {
                write_values(self.conn, seq, row)?;
            }
        }
        Ok(())
    }

    fn write_outbox(&self) -> Result<()> {
        let mut statement = self.conn.prepare_cached(
            "INSERT INTO outbox (kind, row, at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET at = excluded.at",
        )?;
        for row in &self.rows {
            statement.execute(params![row.table.kind, row.id.put(), self.at])?;
        }
        for kind in &self.bulk_kinds {
            statement.execute(params![kind, &[] as &[u8], self.at])?;
        }
        Ok(())
    }

    /// Joins a single-field edit with the step before it. True if that was done.
    fn join_typing(&self) -> Result<bool> {
        let [row] = self.rows.as_slice() else {
            return Ok(false);
        };
        let [(field, _, after)] = row.fields.as_slice() else {
            return Ok(false);
        };
        if !row.existed || *field == "deleted_at" {
            return Ok(false);
        }
        let Some(seq) = self.typed_before(row.id, row.table.kind, field)? else {
            return Ok(false);
        };
        self.conn
            .prepare_cached("UPDATE journal SET at = ?2 WHERE seq = ?1")?
            .execute(params![seq, self.at])?;
        self.conn
            .prepare_cached("UPDATE journal_row SET version_after = ?2 WHERE seq = ?1")?
            .execute(params![seq, row.version_after])?;
        self.conn
            .prepare_cached(
                "UPDATE journal_value SET after = ?4 WHERE row = ?2 AND seq = ?1 AND field = ?3",
            )?
            .execute(params![seq, row.id.put(), field, after])?;
        Ok(true)
    }

    /// The last step of the journal, if it is the same edit of the same field, a moment ago.
    fn typed_before(&self, id: Id, kind: &str, field: &str) -> Result<Option<i64>> {
        let last = self
            .conn
            .prepare_cached(
                "SELECT seq, op, at, by, device, state FROM journal ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([], |row| {
                let same = row.get::<_, String>(1)? == self.op.code()
                    && self.at - row.get::<_, i64>(2)? <= TYPING_MS
                    && read::<Option<Id>>(row, 3)? == self.actor.user
                    && read::<Id>(row, 4)? == self.actor.device
                    && row.get::<_, String>(5)? == "done";
                Ok(same.then_some(row.get::<_, i64>(0)?))
            })
            .optional()?
            .flatten();
        let Some(seq) = last else { return Ok(None) };
        let same: bool = self
            .conn
            .prepare_cached(
                "SELECT count(*) = 1 AND max(existed AND kind = ?2 AND row = ?3 AND fields = ?4)
                 FROM journal_row WHERE seq = ?1",
            )?
            .query_row(params![seq, kind, id.put(), field], |row| row.get(0))?;
        Ok(same.then_some(seq))
    }
}

/// A new edit: what was undone can't be redone any more.
fn drop_redo(conn: &Connection) -> Result<()> {
    let values = "DELETE FROM journal_value
                  WHERE seq IN (SELECT seq FROM journal WHERE state = 'undone')";
    conn.prepare_cached(values)?.execute([])?;
    let steps = "UPDATE journal SET state = 'dropped' WHERE state = 'undone'";
    conn.prepare_cached(steps)?.execute([])?;
    Ok(())
}

fn write_row(conn: &Connection, seq: i64, pos: usize, row: &RowChange) -> Result<()> {
    let fields: Vec<&str> = row.fields.iter().map(|(name, ..)| *name).collect();
    let mut statement = conn.prepare_cached(
        "INSERT INTO journal_row
         (seq, pos, kind, row, existed, version_before, version_after, fields)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    statement.execute(params![
        seq,
        i64::try_from(pos).unwrap_or(i64::MAX),
        row.table.kind,
        row.id.put(),
        row.existed,
        row.version_before,
        row.version_after,
        fields.join(",")
    ])?;
    Ok(())
}

fn write_values(conn: &Connection, seq: i64, row: &RowChange) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO journal_value (row, seq, field, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (name, before, after) in &row.fields {
        statement.execute(params![row.id.put(), seq, name, before, after])?;
    }
    Ok(())
}

/// Steps further back than this can't be undone; their values are dropped.
pub(super) const UNDO_DEPTH: i64 = 1_000;

/// Drops the inverse of steps beyond [`UNDO_DEPTH`]; the audit stays.
pub(crate) fn trim(conn: &Connection) -> Result<()> {
    let far: Option<i64> = conn
        .query_row(
            "SELECT seq FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1 OFFSET ?1",
            params![UNDO_DEPTH],
            |row| row.get(0),
        )
        .optional()?;
    let Some(far) = far else { return Ok(()) };
    conn.execute("DELETE FROM journal_value WHERE seq <= ?1", params![far])?;
    let sql =
        "UPDATE journal SET state = 'dropped' WHERE state IN ('done', 'undone') AND seq <= ?1";
    conn.execute(sql, params![far])?;
    Ok(())
}
