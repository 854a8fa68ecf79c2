//! The SQL that changes rows of records: the only place in the program that does.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params, params_from_iter};

use super::Tx;
use super::tx::RowChange;
use crate::Id;
use crate::error::{Result, StorageError};
use crate::record::{Cell, Table, table};

/// A row as stored: version, bin stamp and its own columns.
pub(super) struct Stored {
    pub version: i64,
    pub deleted_at: Option<i64>,
    pub cells: Vec<Value>,
}

impl Tx<'_> {
    pub(super) fn stored(&self, table: &Table, id: Id) -> Result<Option<Stored>> {
        let mut sql = String::from("SELECT version, deleted_at");
        push_columns(&mut sql, table);
        sql.push_str(&format!(" FROM \"{}\" WHERE id = ?1", table.kind));
        let mut statement = self.conn.prepare_cached(&sql)?;
        let row = statement.query_row(params![id.put()], |row| {
            let cells = (0..table.columns.len()).map(|index| row.get(index + 2));
            Ok(Stored {
                version: row.get(0)?,
                deleted_at: row.get(1)?,
                cells: cells.collect::<Result<_, _>>()?,
            })
        });
        Ok(row.optional()?)
    }

    pub(super) fn write_insert(
        &mut self,
        table: &'static Table,
        id: Id,
        cells: Vec<Value>,
    ) -> Result<()> {
        let mut sql = format!(
            "INSERT INTO \"{}\" (id, version, updated_at, updated_by, origin_device",
            table.kind
        );
        push_columns(&mut sql, table);
        sql.push_str(") VALUES (?, 1, ?, ?, ?");
        sql.push_str(&", ?".repeat(cells.len()));
        sql.push(')');
        let Tx { at, actor, .. } = *self;
        let stamp = [id.put(), at.put(), actor.user.put(), actor.device.put()];
        let mut statement = self.conn.prepare_cached(&sql)?;
        statement.execute(params_from_iter(stamp.into_iter().chain(cells)))?;
        if self.is_bulk() {
            if !self.bulk_kinds.contains(&table.kind) {
                self.bulk_kinds.push(table.kind);
            }
            return Ok(());
        }
        self.touched.row(self.conn, table, id)?;
        let account = self.account_of(table, id)?;
        self.note(RowChange {
            table,
            id,
            existed: false,
            version_before: 0,
            version_after: 1,
            fields: Vec::new(),
            account,
        });
        Ok(())
    }

    pub(super) fn write_update(
        &mut self,
        table: &'static Table,
        id: Id,
        cells: Vec<Value>,
        expected: i64,
    ) -> Result<i64> {
        let stored = self
            .stored(table, id)?
            .filter(|row| row.deleted_at.is_none())
            .ok_or_else(|| StorageError::not_found(table.kind, id))?;
        if stored.version != expected {
            return Err(StorageError::conflict(table.kind, id));
        }
        let fields: Vec<_> = table
            .columns
            .iter()
            .zip(stored.cells)
            .zip(cells)
            .filter(|((_, before), after)| before != after)
            .map(|((name, before), after)| (*name, before, after))
            .collect();
        if fields.is_empty() {
            return Ok(expected);
        }
        self.write_fields(table, id, stored.version, fields)
    }

    /// Writes the `after` of each field and notes the change. The row must be at `version`.
    pub(super) fn write_fields(
        &mut self,
        table: &'static Table,
        id: Id,
        version: i64,
        fields: Vec<(&'static str, Value, Value)>,
    ) -> Result<i64> {
        if self.is_bulk() {
            return Err(StorageError::internal("a bulk load only inserts"));
        }
        self.touched.row(self.conn, table, id)?;
        let mut sql = format!(
            "UPDATE \"{}\" SET version = ?, updated_at = ?, updated_by = ?, origin_device = ?",
            table.kind
        );
        for (name, ..) in &fields {
            sql.push_str(&format!(", \"{name}\" = ?"));
        }
        sql.push_str(" WHERE id = ? AND version = ?");
        let next = version + 1;
        let Tx { at, actor, .. } = *self;
        let stamp = [next.put(), at.put(), actor.user.put(), actor.device.put()];
        let values = stamp
            .into_iter()
            .chain(fields.iter().map(|(_, _, after)| after.clone()))
            .chain([id.put(), version.put()]);
        let written = self
            .conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        if written != 1 {
            return Err(StorageError::conflict(table.kind, id));
        }
        self.touched.row(self.conn, table, id)?;
        let account = self.account_of(table, id)?;
        self.note(RowChange {
            table,
            id,
            existed: true,
            version_before: version,
            version_after: next,
            fields,
            account,
        });
        Ok(next)
    }

    /// Moves a live row and what hangs on it into the bin with one stamp, by which they are found
    /// together again.
    pub(super) fn write_deleted(
        &mut self,
        table: &'static Table,
        id: Id,
        stamp: Option<i64>,
    ) -> Result<()> {
        let stored = self
            .stored(table, id)?
            .filter(|row| row.deleted_at.is_none())
            .ok_or_else(|| StorageError::not_found(table.kind, id))?;
        for (child, column) in table.children {
            for id in self.hanging(child, column, id, None)? {
                self.write_deleted(crate::record::table(child)?, id, stamp)?;
            }
        }
        let field = ("deleted_at", Value::Null, stamp.put());
        self.write_fields(table, id, stored.version, vec![field])?;
        Ok(())
    }

    pub(super) fn write_restored(&mut self, owner: &'static Table, id: Id) -> Result<()> {
        let stored = self.stored(owner, id)?;
        let Some((stored, stamp)) = stored.and_then(|row| row.deleted_at.map(|at| (row, at)))
        else {
            return Err(StorageError::not_found(owner.kind, id));
        };
        if let Some((parent, up)) = self.parent_in_bin(owner, &stored)? {
            return Err(StorageError::not_found(parent, up));
        }
        let field = ("deleted_at", stamp.put(), Value::Null);
        self.write_fields(owner, id, stored.version, vec![field])?;
        for (child, column) in owner.children {
            for id in self.hanging(child, column, id, Some(stamp))? {
                self.write_restored_with_parent(table(child)?, id)?;
            }
        }
        Ok(())
    }

    /// A row that hangs on two (a part on account and person) stays if the other one is still in
    /// the bin.
    fn write_restored_with_parent(&mut self, owner: &'static Table, id: Id) -> Result<()> {
        match self.stored(owner, id)? {
            Some(stored) if self.parent_in_bin(owner, &stored)?.is_some() => Ok(()),
            _ => self.write_restored(owner, id),
        }
    }

    /// A parent of a stored row that is itself in the bin.
    fn parent_in_bin(&self, owner: &Table, stored: &Stored) -> Result<Option<(&'static str, Id)>> {
        for parent in crate::record::TABLES {
            let up = parent
                .children
                .iter()
                .find(|(child, _)| *child == owner.kind);
            let Some((_, column)) = up else { continue };
            let at = owner.columns.iter().position(|known| known == column);
            let Some(Value::Blob(key)) = at.and_then(|at| stored.cells.get(at)) else {
                continue;
            };
            let id = uuid::Uuid::from_slice(key)
                .map(Id)
                .map_err(StorageError::damaged)?;
            let row = self.stored(parent, id)?;
            if row.is_none_or(|row| row.deleted_at.is_some()) {
                return Ok(Some((parent.kind, id)));
            }
        }
        Ok(None)
    }

    /// Keys of rows of `kind` whose `column` is `id`: the live ones, or those binned at `stamp`.
    fn hanging(&self, kind: &str, column: &str, id: Id, stamp: Option<i64>) -> Result<Vec<Id>> {
        let sql = format!(
            "SELECT id FROM \"{kind}\" WHERE \"{column}\" = ?1 AND deleted_at IS ?2 ORDER BY rid"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows =
            statement.query_map(params![id.put(), stamp], |row| crate::record::read(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn push_columns(sql: &mut String, table: &Table) {
    for column in table.columns {
        sql.push_str(", \"");
        sql.push_str(column);
        sql.push('"');
    }
}
