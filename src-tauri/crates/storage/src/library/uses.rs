//! Where entries were used, and what became of it. Nothing of this is stored: it is counted from
//! blocks and their proposals.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::error::Result;
use crate::record::read;
use crate::{Id, Reader};

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    Won,
    Lost,
    /// A draft, or sent and not answered yet.
    Open,
}

/// A proposal that an entry is used in; one a deal, however many revisions and blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    pub proposal_id: Id,
    pub account_id: Id,
    pub account: String,
    pub title: String,
    pub fate: Fate,
    /// The instant of sending; of a draft, of the block's last change.
    pub at: DateTime<Utc>,
}

/// How often an entry was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub won: u32,
    pub lost: u32,
    pub open: u32,
    pub last: Option<DateTime<Utc>>,
}

/// Proposals withdrawn or superseded say nothing about the words in them.
const USES: &str = "SELECT json_extract(b.taken, '$.entry_id'), p.id, a.id, a.name, p.title,
            coalesce(json_extract(p.outcome, '$.kind'), ''),
            max(coalesce(p.sent_at, b.updated_at))
     FROM block b JOIN proposal p ON p.id = b.proposal_id JOIN account a ON a.id = p.account_id
     WHERE b.taken IS NOT NULL AND b.deleted_at IS NULL AND p.deleted_at IS NULL
       AND coalesce(json_extract(p.outcome, '$.kind'), '') NOT IN ('withdrawn', 'superseded')";

/// Proposals that an entry is used in, the latest first.
///
/// # Errors
/// Those of reading.
pub fn uses(reader: &Reader<'_>, entry: Id) -> Result<Vec<Use>> {
    let sql = format!(
        "{USES} AND json_extract(b.taken, '$.entry_id') = ?1 GROUP BY p.id ORDER BY 7 DESC, p.rid"
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![entry.to_string()], found)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tallies of all entries that were ever used.
///
/// # Errors
/// Those of reading.
pub fn tallies(reader: &Reader<'_>) -> Result<HashMap<Id, Tally>> {
    let sql = format!("{USES} GROUP BY 1, p.id");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, found(row)?)))?;
    let mut tallies: HashMap<Id, Tally> = HashMap::new();
    for row in rows {
        let (entry, found) = row?;
        let entry = entry.parse().map_err(crate::StorageError::damaged)?;
        let tally = tallies.entry(entry).or_default();
        match found.fate {
            Fate::Won => tally.won += 1,
            Fate::Lost => tally.lost += 1,
            Fate::Open => tally.open += 1,
        }
        tally.last = tally.last.max(Some(found.at));
    }
    Ok(tallies)
}

fn found(row: &rusqlite::Row<'_>) -> rusqlite::Result<Use> {
    let outcome: String = row.get(5)?;
    Ok(Use {
        proposal_id: read(row, 1)?,
        account_id: read(row, 2)?,
        account: row.get(3)?,
        title: row.get(4)?,
        fate: match outcome.as_str() {
            "accepted" => Fate::Won,
            "declined" => Fate::Lost,
            _ => Fate::Open,
        },
        at: read(row, 6)?,
    })
}
