//! Undo and redo: steps of the journal carried out backwards and forwards, through the gate.
//!
//! A step is refused when one of its rows isn't at the version the step left it at: a later change
//! that can't be undone itself (sending, a purge) has moved the row on; or when one of its rows is
//! of a version that was sent since. Undo and redo end where the next step would change what was
//! sent. A step refused for another reason is dropped, so that the next undo reaches the one before it
//! instead of failing for ever.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::tx::Tx;
use super::{Op, Outcome};
use crate::error::{Result, StorageError};
use crate::record::{Cell, Table, read, table};
use crate::{Id, Workspace, version};

/// What undo and redo would do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UndoState {
    pub undo: Option<Op>,
    pub redo: Option<Op>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

impl Way {
    const fn op(self) -> Op {
        match self {
            Self::Back => Op::Undo,
            Self::Forth => Op::Redo,
        }
    }

    /// State of a step before and after going this way.
    const fn states(self) -> (&'static str, &'static str) {
        match self {
            Self::Back => ("done", "undone"),
            Self::Forth => ("undone", "done"),
        }
    }
}

struct StepRow {
    table: &'static Table,
    id: Id,
    existed: bool,
    version_before: i64,
    version_after: i64,
}

impl Workspace {
    /// Takes back the last step that wasn't; the value is the op of that step.
    ///
    /// # Errors
    /// `nothing_to_undo`; `version_conflict` naming the row that moved on; `sent_stays` naming a
    /// row of a version that was sent.
    pub fn undo(&mut self) -> Result<Outcome<Op>> {
        self.step(Way::Back)
    }

    /// Does the step again that was taken back last; the value is the op of that step.
    ///
    /// # Errors
    /// `nothing_to_redo`; `version_conflict` naming the row that moved on; `sent_stays` naming a
    /// row of a version that was sent.
    pub fn redo(&mut self) -> Result<Outcome<Op>> {
        self.step(Way::Forth)
    }

    /// What undo and redo would do now; nothing that a sent version would refuse.
    ///
    /// # Errors
    /// Those of reading.
    pub fn undo_state(&self) -> Result<UndoState> {
        let op = |way| Ok::<_, StorageError>(next(&self.conn, way)?.map(|(_, op)| op));
        Ok(UndoState {
            undo: op(Way::Back)?,
            redo: op(Way::Forth)?,
        })
    }

    /// Begins the history anew: what was done so far can't be taken back any more. For what a
    /// workspace is delivered with.
    ///
    /// # Errors
    /// Those of writing.
    pub fn forget_steps(&mut self) -> Result<()> {
        let sql = self.conn.transaction()?;
        sql.execute(
            "DELETE FROM journal_value WHERE seq IN
               (SELECT seq FROM journal WHERE state IN ('done', 'undone'))",
            [],
        )?;
        sql.execute(
            "UPDATE journal SET state = 'dropped' WHERE state IN ('done', 'undone')",
            [],
        )?;
        Ok(sql.commit()?)
    }

    fn step(&mut self, way: Way) -> Result<Outcome<Op>> {
        let (seq, op) = next(&self.conn, way)?.ok_or(match way {
            Way::Back => StorageError::NothingToUndo,
            Way::Forth => StorageError::NothingToRedo,
        })?;
        let result = self.transact(way.op(), |tx| {
            tx.about = Some(seq);
            tx.walk(seq, way)?;
            Ok(op)
        });
        if let Err(
            StorageError::VersionConflict { .. }
            | StorageError::Duplicate { .. }
            | StorageError::Sent { .. },
        ) = &result
        {
            drop_step(&self.conn, seq)?;
        }
        result
    }
}

impl Tx<'_> {
    fn walk(&mut self, seq: i64, way: Way) -> Result<()> {
        let mut rows = step_rows(self.conn, seq)?;
        if let Some(row) = changes_sent(self.conn, seq, &rows)? {
            return Err(StorageError::sent(row.table.kind, row.id));
        }
        if way == Way::Back {
            rows.reverse();
        }
        for row in &rows {
            self.walk_row(seq, row, way)?;
        }
        let (_, state) = way.states();
        self.conn
            .prepare_cached("UPDATE journal SET state = ?2 WHERE seq = ?1")?
            .execute(params![seq, state])?;
        Ok(())
    }

    fn walk_row(&mut self, seq: i64, row: &StepRow, way: Way) -> Result<()> {
        let (leave, reach) = match way {
            Way::Back => (row.version_after, row.version_before),
            Way::Forth => (row.version_before, row.version_after),
        };
        let mut fields = values(self.conn, seq, row)?;
        let stored = self
            .stored(row.table, row.id)?
            .filter(|stored| stored.version == leave)
            .ok_or_else(|| StorageError::conflict(row.table.kind, row.id))?;
        if way == Way::Back {
            for (_, before, after) in &mut fields {
                std::mem::swap(before, after);
            }
        }
        // An insert is taken back by the bin: versions stay one line, and the row keeps its values.
        if !row.existed && fields.iter().all(|(name, ..)| *name != "deleted_at") {
            let (now, then) = match way {
                Way::Back => (Value::Null, self.at.put()),
                Way::Forth => (stored.deleted_at.put(), Value::Null),
            };
            fields.push(("deleted_at", now, then));
        }
        let version = self.write_fields(row.table, row.id, leave, fields)?;
        relabel(self.conn, row.id, reach, version)
    }
}

/// The row's content is again what it was at version `was`; steps that speak of that version mean
/// the new one from now on.
fn relabel(conn: &Connection, id: Id, was: i64, now: i64) -> Result<()> {
    for column in ["version_before", "version_after"] {
        let sql = format!("UPDATE journal_row SET {column} = ?3 WHERE row = ?1 AND {column} = ?2");
        conn.prepare_cached(&sql)?
            .execute(params![id.put(), was, now])?;
    }
    Ok(())
}

/// The next step this way; none where it would change what was sent: passing over it would take back
/// something older that nobody has in mind.
fn next(conn: &Connection, way: Way) -> Result<Option<(i64, Op)>> {
    let sql = match way {
        Way::Back => "SELECT seq, op FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
        Way::Forth => "SELECT seq, op FROM journal WHERE state = 'undone' ORDER BY seq LIMIT 1",
    };
    let found: Option<(i64, String)> = conn
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((seq, code)) = found else {
        return Ok(None);
    };
    let op = Op::from_code(&code).ok_or_else(|| StorageError::damaged(format!("op {code}")))?;
    let rows = step_rows(conn, seq)?;
    Ok(changes_sent(conn, seq, &rows)?
        .is_none()
        .then_some((seq, op)))
}

/// The first row of a step whose change would change what was sent. Its outcome isn't part of that,
/// and a proposal deleted or brought back as a whole, as with its account, stays what it was.
fn changes_sent<'a>(
    conn: &Connection,
    seq: i64,
    rows: &'a [StepRow],
) -> Result<Option<&'a StepRow>> {
    let mut whole = Vec::new();
    for row in rows.iter().filter(|row| row.table.kind == "proposal") {
        if only(conn, seq, row, "deleted_at")? {
            whole.push(row.id);
        }
    }
    for row in rows {
        let Some(proposal) = version::sent_with(conn, row.table.kind, row.id)? else {
            continue;
        };
        let kept = only(conn, seq, row, "outcome")?
            || whole.contains(&proposal) && only(conn, seq, row, "deleted_at")?;
        if !kept {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// Whether a step changed nothing but this field of a row.
fn only(conn: &Connection, seq: i64, row: &StepRow, field: &str) -> Result<bool> {
    let fields = values(conn, seq, row)?;
    Ok(row.existed && fields.iter().all(|(name, ..)| *name == field))
}

fn step_rows(conn: &Connection, seq: i64) -> Result<Vec<StepRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, row, existed, version_before, version_after
         FROM journal_row WHERE seq = ?1 ORDER BY pos",
    )?;
    let mut rows = statement.query(params![seq])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        steps.push(StepRow {
            table: table(&row.get::<_, String>(0)?)?,
            id: read(row, 1)?,
            existed: row.get(2)?,
            version_before: row.get(3)?,
            version_after: row.get(4)?,
        });
    }
    Ok(steps)
}

fn values(conn: &Connection, seq: i64, row: &StepRow) -> Result<Vec<(&'static str, Value, Value)>> {
    let mut statement = conn.prepare_cached(
        "SELECT field, before, after FROM journal_value WHERE row = ?1 AND seq = ?2",
    )?;
    let rows = statement.query_map(params![row.id.put(), seq], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.map(|value| {
        let (name, before, after) = value?;
        Ok((row.table.column(&name)?, before, after))
    })
    .collect()
}

fn drop_step(conn: &Connection, seq: i64) -> Result<()> {
    let step = "UPDATE journal SET state = 'dropped' WHERE seq = ?1";
    conn.execute(step, params![seq])?;
    conn.execute("DELETE FROM journal_value WHERE seq = ?1", params![seq])?;
    Ok(())
}
