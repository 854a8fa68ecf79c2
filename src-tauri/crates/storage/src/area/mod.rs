//! Decision areas of accounts.

#[cfg(test)]
mod tests;

use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::Part;

use crate::record::{Record, Table, Via, all_by, record};
use crate::{Id, Reader, Result, Tx};

record!(DecisionArea = "decision_area"; account_id; facts AreaFacts { name });

pub(crate) const DECISION_AREA: Table = Table::of::<DecisionArea>(Via::Column).titled("name");

/// Areas of an account, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<DecisionArea>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Moves an area to the bin. Who and what stood in it stands for the whole account from then on, in
/// the same step.
///
/// # Errors
/// `not_found`, and those of writing.
pub fn remove(tx: &mut Tx<'_>, id: Id) -> Result<()> {
    tx.get::<DecisionArea>(id)?;
    let parts: Vec<Part> = all_by(tx.reader().conn, "area_id", id, "rid")?;
    for mut part in parts {
        part.facts.area_id = None;
        let version = part.version;
        tx.update(&part, version)?;
    }
    let deals: Vec<Opportunity> = all_by(tx.reader().conn, "area_id", id, "rid")?;
    for mut deal in deals {
        deal.facts.area_id = None;
        let version = deal.version;
        tx.update(&deal, version)?;
    }
    tx.delete(DecisionArea::KIND, id)
}
