//! Running numbers without gaps: a number is taken inside the transaction that uses it, so that
//! neither a failure nor an undo loses one.

use rusqlite::{OptionalExtension, params};

use crate::error::{Result, StorageError};
use crate::record::{Record, Table, Via, record, select};
use crate::{Id, Reader, Tx};

/// A series and the last number taken from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    pub id: Id,
    pub version: i64,
    /// What makes the series, such as the pattern with everything but the number filled in.
    pub series: String,
    pub last: i64,
}

record!(Sequence = "number"; series, last);

pub(crate) const TABLE: Table = Table::of::<Sequence>(Via::None);

/// Takes the next number of a series; the first is 1.
///
/// # Errors
/// Those of writing.
pub fn take(tx: &mut Tx<'_>, series: &str) -> Result<i64> {
    let Some(mut sequence) = find(&tx.reader(), series)? else {
        let first = Sequence {
            id: tx.new_id(),
            version: 0,
            series: series.to_owned(),
            last: 1,
        };
        tx.insert(&first)?;
        return Ok(first.last);
    };
    sequence.last = sequence
        .last
        .checked_add(1)
        .ok_or_else(|| StorageError::internal(series))?;
    tx.update(&sequence, sequence.version)?;
    Ok(sequence.last)
}

/// The number that [`take`] would give now.
///
/// # Errors
/// Those of reading.
pub fn peek(reader: &Reader<'_>, series: &str) -> Result<i64> {
    Ok(find(reader, series)?.map_or(1, |sequence| sequence.last.saturating_add(1)))
}

fn find(reader: &Reader<'_>, series: &str) -> Result<Option<Sequence>> {
    let sql = select::<Sequence>() + " WHERE series = ?1 AND deleted_at IS NULL";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement
        .query_row(params![series], Sequence::from_row)
        .optional()?)
}
