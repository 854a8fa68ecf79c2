//! The audit read back: who did what to which fields, the latest first. It has no values.

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::error::Result;
use crate::record::{Cell, read};
use crate::{Id, Reader};

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    pub seq: i64,
    /// Code of the op ([`crate::Op::code`]).
    pub op: String,
    pub at: DateTime<Utc>,
    pub by: Option<Id>,
    pub rows: Vec<AuditRow>,
}

/// One row of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    pub kind: String,
    pub id: Id,
    /// Names of the changed fields; none: the row was added.
    pub fields: Vec<String>,
}

/// Steps that touched a row (all steps, if none is given), the latest first.
///
/// # Errors
/// Those of reading.
pub fn audit(
    reader: &Reader<'_>,
    row: Option<Id>,
    offset: u32,
    limit: u32,
) -> Result<Vec<AuditEntry>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT seq, op, at, by FROM journal
         WHERE ?1 IS NULL OR seq IN (SELECT seq FROM journal_row WHERE row = ?1)
         ORDER BY seq DESC LIMIT ?2 OFFSET ?3",
    )?;
    let steps = statement.query_map(params![row.put(), limit, offset], |row| {
        Ok(AuditEntry {
            seq: row.get(0)?,
            op: row.get(1)?,
            at: read(row, 2)?,
            by: read(row, 3)?,
            rows: Vec::new(),
        })
    })?;
    let mut steps: Vec<AuditEntry> = steps.collect::<Result<_, _>>()?;
    let mut statement = reader
        .conn
        .prepare_cached("SELECT kind, row, fields FROM journal_row WHERE seq = ?1 ORDER BY pos")?;
    for step in &mut steps {
        let rows = statement.query_map(params![step.seq], |row| {
            let fields: String = row.get(2)?;
            Ok(AuditRow {
                kind: row.get(0)?,
                id: read(row, 1)?,
                fields: fields
                    .split(',')
                    .filter(|f| !f.is_empty())
                    .map(str::to_owned)
                    .collect(),
            })
        })?;
        step.rows = rows.collect::<Result<_, _>>()?;
    }
    Ok(steps)
}
