//! What was exported, where to, and what its bytes were.

use chrono::{DateTime, Utc};
use redbook_domain::version::KeptFinding;
use rusqlite::params;

use crate::error::Result;
use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Tx};

/// One file written for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub id: Id,
    pub version: i64,
    pub account_id: Option<Id>,
    pub proposal_id: Option<Id>,
    pub edition_id: Option<Id>,
    /// What it is: `proposal`, `questionnaire`, `brief`, …
    pub what: String,
    /// Where it was written, as the user chose it.
    pub path: String,
    /// Of the bytes, lower-case hexadecimal; the bytes may be kept as an attachment of this name.
    pub sha256: String,
    pub at: DateTime<Utc>,
    /// What the check had found, kept with what was exported as final; `None` for anything else.
    pub findings: Option<Vec<KeptFinding>>,
}

record!(Export = "export"; proposal_id, edition_id, account_id, what, path, sha256, at, findings);

pub(crate) const EXPORT: Table = Table::of::<Export>(Via::Column);

/// Exports of a proposal, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn of_proposal(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Export>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}

/// Takes a name out of what was found when something was exported.
pub(crate) fn forget(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    for mut export in naming(&tx.reader(), name)? {
        let found = export.findings.iter_mut().flatten();
        for fact in found.flat_map(|finding| finding.args.values_mut()) {
            if fact == name {
                fact.clear();
            }
        }
        tx.update(&export, export.version)?;
        tx.forget_values(export.id)?;
    }
    Ok(())
}

fn naming(reader: &Reader<'_>, name: &str) -> Result<Vec<Export>> {
    let sql =
        select::<Export>() + " WHERE instr(findings, ?1) > 0 AND deleted_at IS NULL ORDER BY rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![name], Export::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
