//! Opportunities with their dated facts and moves.

mod list;
#[cfg(test)]
mod tests;

use redbook_domain::contact::Contact;
use redbook_domain::opportunity::{
    Mark, MarkFacts, Opportunity, OpportunityFacts, StageMove, Work,
};
use rusqlite::params;

use crate::record::{Cell, Record, Table, Via, all_by, read, record, select};
use crate::{Id, Reader, Result};

pub use list::{OpportunityQuery, OpportunityRow, OpportunityState, list};

record!(Opportunity = "opportunity"; account_id, stage, ending; facts OpportunityFacts {
    title, value, customer, opened_on, deal_by, owner_id, people, proposals, note, area_id,
});
record!(Mark = "mark"; opportunity_id; facts MarkFacts {
    kind, on, person_id, member_id, level, words,
});
record!(StageMove = "stage_move"; opportunity_id, left, entered, moved_on, reason, unmet);

pub(crate) const OPPORTUNITY: Table = Table::of::<Opportunity>(Via::Column)
    .titled("title")
    .with_children(&[
        ("mark", "opportunity_id"),
        ("stage_move", "opportunity_id"),
        ("action", "opportunity_id"),
    ]);
/// Without words its kind tells nobody which one it was; the bin shows it with its deal only.
pub(crate) const MARK: Table =
    Table::of::<Mark>(Via::Parent(Opportunity::KIND, "opportunity_id")).titled("words");
pub(crate) const STAGE_MOVE: Table =
    Table::of::<StageMove>(Via::Parent(Opportunity::KIND, "opportunity_id"));

/// Dated facts of a deal, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn marks(reader: &Reader<'_>, opportunity: Id) -> Result<Vec<Mark>> {
    all_by(reader.conn, "opportunity_id", opportunity, "\"on\", rid")
}

/// Moves of a deal in the order in which they were made.
///
/// # Errors
/// Those of reading.
pub fn moves(reader: &Reader<'_>, opportunity: Id) -> Result<Vec<StageMove>> {
    all_by(reader.conn, "opportunity_id", opportunity, "rid")
}

/// Contacts about a deal up to today, the oldest first: those noted for it, and those with its
/// account since it was opened that were noted for no deal.
///
/// # Errors
/// Those of reading.
pub fn contacts(reader: &Reader<'_>, deal: &Opportunity) -> Result<Vec<Contact>> {
    let sql = select::<Contact>()
        + " WHERE account_id = ?1 AND held_on <= ?4 AND deleted_at IS NULL
              AND (opportunity_id = ?2 OR opportunity_id IS NULL AND held_on >= ?3)
            ORDER BY held_on, rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![
            deal.account_id.put(),
            deal.id.put(),
            deal.facts.opened_on.put(),
            reader.today.put()
        ],
        Contact::from_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every contact within two days, both included, as time of ours.
///
/// # Errors
/// Those of reading.
pub fn work(
    reader: &Reader<'_>,
    from: chrono::NaiveDate,
    to: chrono::NaiveDate,
) -> Result<Vec<Work>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT c.held_on, c.minutes, a.customer_since, a.status, deal.customer
         FROM contact c JOIN account a ON a.id = c.account_id
         LEFT JOIN opportunity deal ON deal.id = c.opportunity_id AND deal.deleted_at IS NULL
         WHERE c.held_on BETWEEN ?1 AND ?2 AND c.deleted_at IS NULL",
    )?;
    let rows = statement.query_map(params![from.put(), to.put()], |row| {
        Ok(Work {
            on: read(row, 0)?,
            minutes: read(row, 1)?,
            customer_since: read(row, 2)?,
            status: read(row, 3)?,
            deal: read(row, 4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
