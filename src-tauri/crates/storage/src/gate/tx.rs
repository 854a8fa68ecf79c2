//! An open change: writes with their inverse, and reads that see them.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Change, Op, Reach, Touched};
use crate::cache::Cache;
use crate::error::Result;
use crate::file::Files;
use crate::record::{Cell, Record, Table, Via, read, table};
use crate::{Id, Reader, World};

/// Who changes things, and where; stamped on every row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The user, if the program knows which member of the team it is.
    pub user: Option<Id>,
    pub device: Id,
}

/// What happened to one row in this transaction: the first state and the last.
#[derive(Debug)]
pub(crate) struct RowChange {
    pub table: &'static Table,
    pub id: Id,
    /// It was there (perhaps in the bin) before.
    pub existed: bool,
    pub version_before: i64,
    pub version_after: i64,
    /// Changed fields with the value before and after. Empty for an insert: its inverse is the bin.
    pub fields: Vec<(&'static str, Value, Value)>,
    pub account: Option<Id>,
}

/// An open change. Derived data (lists with figures, search) is renewed when the closure returns,
/// so inside it those reads show what was there before; records read back as written.
#[allow(missing_debug_implementations, reason = "holds an open connection")]
pub struct Tx<'a> {
    pub(super) conn: &'a Connection,
    pub(super) world: &'a dyn World,
    pub(super) op: Op,
    pub(super) actor: Actor,
    /// UTC ms, later than any earlier transaction's.
    pub(super) at: i64,
    pub(super) rows: Vec<RowChange>,
    pub(super) index: HashMap<(&'static str, Id), usize>,
    pub(super) touched: Touched,
    /// Kinds written in bulk.
    pub(super) bulk_kinds: Vec<&'static str>,
    pub(super) cache: Cache,
    pub(super) files: &'a Files,
    /// The step an undo or redo is about.
    pub(super) about: Option<i64>,
    /// Rows removed for good.
    pub(super) erased: Vec<Change>,
}

impl<'a> Tx<'a> {
    pub(super) fn new(
        conn: &'a Connection,
        files: &'a Files,
        world: &'a dyn World,
        op: Op,
        actor: Actor,
        at: i64,
    ) -> Self {
        Self {
            conn,
            world,
            op,
            actor,
            at,
            rows: Vec::new(),
            index: HashMap::new(),
            touched: Touched::default(),
            bulk_kinds: Vec::new(),
            cache: Cache::default(),
            files,
            about: None,
            erased: Vec::new(),
        }
    }

    /// Reads that see this change.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            conn: self.conn,
            today: self.world.today(),
            cache: &self.cache,
            files: self.files,
        }
    }

    /// The clock and the source of keys the workspace was opened with.
    #[must_use]
    pub fn world(&self) -> &'a dyn World {
        self.world
    }

    /// A new key.
    #[must_use]
    pub fn new_id(&self) -> Id {
        self.world.new_id()
    }

    /// The live row of this key.
    ///
    /// # Errors
    /// `not_found`.
    pub fn get<R: Record>(&self, id: Id) -> Result<R> {
        crate::record::fetch(self.conn, id)
    }

    /// The live row of this key, if there is one.
    ///
    /// # Errors
    /// Those of reading.
    pub fn find<R: Record>(&self, id: Id) -> Result<Option<R>> {
        crate::record::fetch_live(self.conn, id)
    }

    /// Adds a row; its version is 1 whatever the record says.
    ///
    /// # Errors
    /// `duplicate` if its key or something that must be unique is there; `still_referenced` if it
    /// hangs on a row that isn't.
    pub fn insert<R: Record>(&mut self, record: &R) -> Result<()> {
        let table = table(R::KIND)?;
        self.write_insert(table, record.id(), record.cells())
    }

    /// Replaces a live row and returns its new version. Nothing is written if nothing differs.
    ///
    /// # Errors
    /// `version_conflict` if the row isn't at `expected` any more; `not_found`.
    pub fn update<R: Record>(&mut self, record: &R, expected: i64) -> Result<i64> {
        let table = table(R::KIND)?;
        self.write_update(table, record.id(), record.cells(), expected)
    }

    /// Moves a live row to the bin with everything that hangs on it.
    ///
    /// # Errors
    /// `not_found`.
    pub fn delete(&mut self, kind: &str, id: Id) -> Result<()> {
        let table = table(kind)?;
        self.write_deleted(table, id, Some(self.at))
    }

    /// Takes a row out of the bin with everything that went there along with it.
    ///
    /// # Errors
    /// `not_found` if it isn't in the bin, or if what it hangs on is (restore that instead).
    pub fn restore(&mut self, kind: &str, id: Id) -> Result<()> {
        let table = table(kind)?;
        self.write_restored(table, id)
    }

    pub(crate) fn is_bulk(&self) -> bool {
        self.op.reach() == Reach::Bulk
    }

    /// Notes a change of a row, joined with an earlier one of the same row.
    pub(super) fn note(&mut self, change: RowChange) {
        let key = (change.table.kind, change.id);
        let Some(&at) = self.index.get(&key) else {
            self.index.insert(key, self.rows.len());
            self.rows.push(change);
            return;
        };
        let first = &mut self.rows[at];
        first.version_after = change.version_after;
        first.account = change.account.or(first.account);
        if !first.existed && change.fields.iter().all(|(name, ..)| *name != "deleted_at") {
            return;
        }
        for (name, before, after) in change.fields {
            match first.fields.iter_mut().find(|(known, ..)| *known == name) {
                Some(known) => known.2 = after,
                None => first.fields.push((name, before, after)),
            }
        }
    }

    /// The account a row belongs to, through its parents.
    pub(super) fn account_of(&self, table: &Table, id: Id) -> Result<Option<Id>> {
        account_of(self.conn, table, id)
    }
}

pub(super) fn account_of(conn: &Connection, owner: &Table, id: Id) -> Result<Option<Id>> {
    let (column, parent) = match owner.account {
        Via::None => return Ok(None),
        Via::Itself => return Ok(Some(id)),
        Via::Column => ("account_id", None),
        Via::Parent(parent, column) => (column, Some(parent)),
    };
    let sql = format!("SELECT \"{column}\" FROM \"{}\" WHERE id = ?1", owner.kind);
    let up: Option<Option<Id>> = conn
        .prepare_cached(&sql)?
        .query_row(params![id.put()], |row| read(row, 0))
        .optional()?;
    match (up.flatten(), parent) {
        (Some(up), Some(parent)) => account_of(conn, table(parent)?, up),
        (up, _) => Ok(up),
    }
}
