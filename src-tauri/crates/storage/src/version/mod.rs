//! Versions as they were sent: what they were made from, their bytes, who got them.

mod erase;
#[cfg(test)]
mod tests;

use redbook_domain::money::Money;
use redbook_domain::proposal::Proposal;
use redbook_domain::version::{Delivery, SentEdition, SentVersion};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::record::{Cell, Record, Table, Via, all_by, read, record, select};
use crate::{Id, Reader};

pub(crate) use erase::forget;

record!(SentVersion = "sent_version"; proposal_id, account_id, net, snapshot, findings);
record!(SentEdition = "sent_edition"; proposal_id, edition_id, reader, language, sha256, size,
    file_name, kept, pages, said);
record!(Delivery = "delivery"; proposal_id, edition_id, person_id, name, address, how, note, at);

pub(crate) const VERSION: Table = Table::of::<SentVersion>(Via::Column);
pub(crate) const EDITION: Table =
    Table::of::<SentEdition>(Via::Parent(Proposal::KIND, "proposal_id"));
pub(crate) const DELIVERY: Table =
    Table::of::<Delivery>(Via::Parent(Proposal::KIND, "proposal_id"));

/// The version of a proposal that was sent; `None` for a draft, and for one sent by a program that
/// kept no versions yet.
///
/// # Errors
/// Those of reading.
pub fn of_proposal(reader: &Reader<'_>, proposal: Id) -> Result<Option<SentVersion>> {
    let found: Vec<SentVersion> = all_by(reader.conn, "proposal_id", proposal, "rid")?;
    Ok(found.into_iter().next())
}

/// Total of a sent version without tax, without reading the whole of it; the outer `None` is as in
/// [`of_proposal`].
///
/// # Errors
/// Those of reading.
pub fn net(reader: &Reader<'_>, proposal: Id) -> Result<Option<Option<Money>>> {
    let sql = "SELECT net FROM sent_version WHERE proposal_id = ?1 AND deleted_at IS NULL";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement
        .query_row(params![proposal.put()], |row| read(row, 0))
        .optional()?)
}

/// Editions of a sent version, in the order they were sent.
///
/// # Errors
/// Those of reading.
pub fn editions(reader: &Reader<'_>, proposal: Id) -> Result<Vec<SentEdition>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}

/// An edition as it was sent; `None` if it wasn't.
///
/// # Errors
/// Those of reading.
pub fn edition(reader: &Reader<'_>, edition: Id) -> Result<Option<SentEdition>> {
    let found: Vec<SentEdition> = all_by(reader.conn, "edition_id", edition, "rid")?;
    Ok(found.into_iter().next())
}

/// Who got which edition, in the order it was noted.
///
/// # Errors
/// Those of reading.
pub fn deliveries(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Delivery>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}

/// The sent proposal that shows a row: the row itself, or the one whose edition or block it is. Rows
/// in the bin belong too.
pub(crate) fn sent_with(conn: &Connection, kind: &str, id: Id) -> Result<Option<Id>> {
    let whole = match kind {
        "proposal" => "?1",
        "edition" => "(SELECT proposal_id FROM edition WHERE id = ?1)",
        "block" => "(SELECT proposal_id FROM block WHERE id = ?1)",
        _ => return Ok(None),
    };
    let sql = format!("SELECT id FROM proposal WHERE sent_at IS NOT NULL AND id = {whole}");
    let found = conn
        .prepare_cached(&sql)?
        .query_row(params![id.put()], |row| read(row, 0));
    Ok(found.optional()?)
}

/// Sent versions whose snapshot has this key or whose findings have this name, in the order they
/// were sent.
fn naming(reader: &Reader<'_>, key: &str, name: &str) -> Result<Vec<SentVersion>> {
    let sql = select::<SentVersion>()
        + " WHERE instr(snapshot, ?1) > 0 OR instr(findings, ?2) > 0 ORDER BY rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![key, name], SentVersion::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
