//! Proposals, their editions and blocks.

mod copied;
mod list;
#[cfg(test)]
mod tests;

use redbook_domain::proposal::{Block, Edition, EditionFacts, Proposal, ProposalFacts};
use rusqlite::params;

use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Result};

pub(crate) use copied::{COPIED, forget_in_copies};
pub use copied::{copied, written_for};
pub use list::{ProposalPage, ProposalQuery, ProposalRow, ProposalSort, ProposalState, list};

record!(Edition = "edition"; proposal_id, personal; facts EditionFacts {
    reader, person_id, language, headline, layout,
});
record!(Block = "block"; proposal_id, edition_id, origin_id, content, answers, taken);

record!(Proposal = "proposal"; account_id, number, revision, sent_at, outcome, template; facts ProposalFacts {
    title, language, prepared_on, valid_until, pricing, calculation, look,
});

pub(crate) const PROPOSAL: Table = Table::of::<Proposal>(Via::Column)
    .titled("title")
    .with_children(&[
        ("edition", "proposal_id"),
        ("block", "proposal_id"),
        ("sent_version", "proposal_id"),
        ("sent_edition", "proposal_id"),
        ("delivery", "proposal_id"),
        ("task", "proposal_id"),
        ("answer", "proposal_id"),
        ("negotiation", "proposal_id"),
        ("copied", "proposal_id"),
    ]);
pub(crate) const EDITION: Table = Table::of::<Edition>(Via::Parent(Proposal::KIND, "proposal_id"));
pub(crate) const BLOCK: Table = Table::of::<Block>(Via::Parent(Proposal::KIND, "proposal_id"));

/// Everything a proposal is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    pub proposal: Proposal,
    /// In the order they were made.
    pub editions: Vec<Edition>,
    /// In the order they were made; where they stand is in the editions' layouts.
    pub blocks: Vec<Block>,
}

/// A proposal with its editions and blocks.
///
/// # Errors
/// `not_found`.
pub fn whole(reader: &Reader<'_>, id: Id) -> Result<Whole> {
    Ok(Whole {
        proposal: reader.get(id)?,
        editions: editions(reader, id)?,
        blocks: blocks(reader, id)?,
    })
}

/// Editions of a proposal, in the order they were made.
///
/// # Errors
/// Those of reading.
pub fn editions(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Edition>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}

/// Blocks of a proposal, in the order they were made.
///
/// # Errors
/// Those of reading.
pub fn blocks(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Block>> {
    all_by(reader.conn, "proposal_id", proposal, "rid")
}

/// Proposals of an account, the latest first.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Proposal>> {
    all_by(reader.conn, "account_id", account, "rid DESC")
}

/// The revisions that share a number, the first one first.
///
/// # Errors
/// Those of reading.
pub fn revisions(reader: &Reader<'_>, number: &str) -> Result<Vec<Proposal>> {
    let sql = select::<Proposal>() + " WHERE number = ?1 AND deleted_at IS NULL ORDER BY revision";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![number], Proposal::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
