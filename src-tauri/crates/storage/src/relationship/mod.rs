//! The relationship map: lines of influence, roles without a person, cards put by hand.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use redbook_domain::relationship::{
    DEPTH_DAYS, Held, Influence, InfluenceFacts, RoleGap, RoleGapFacts, Spot, SpotFacts,
};
use rusqlite::params;

use crate::record::{Cell, Table, Via, all_by, read, record};
use crate::{Id, Reader, Result, Tx};

record!(Influence = "influence"; account_id; facts InfluenceFacts { from_id, to_id, why, noted_on });
record!(RoleGap = "role_gap"; account_id; facts RoleGapFacts {
    title, department, reports_to, roles, buying, reader, opportunity_id, note,
});
record!(Spot = "map_spot"; account_id; facts SpotFacts { card_id, x, y });

pub(crate) const INFLUENCE: Table = Table::of::<Influence>(Via::Column).titled("why");
pub(crate) const ROLE_GAP: Table = Table::of::<RoleGap>(Via::Column).titled("title");
/// Listed in no bin: an automatic place isn't a loss.
pub(crate) const SPOT: Table = Table::of::<Spot>(Via::Column);

/// Lines of influence of an account in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn influences(reader: &Reader<'_>, account: Id) -> Result<Vec<Influence>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Roles without a person, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn gaps(reader: &Reader<'_>, account: Id) -> Result<Vec<RoleGap>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Cards put by hand.
///
/// # Errors
/// Those of reading.
pub fn spots(reader: &Reader<'_>, account: Id) -> Result<Vec<Spot>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Puts a card somewhere, or back to its automatic place.
///
/// # Errors
/// Those of writing.
pub fn put(tx: &mut Tx<'_>, account_id: Id, card: Id, place: Option<(i32, i32)>) -> Result<()> {
    let known = spots(&tx.reader(), account_id)?
        .into_iter()
        .find(|spot| spot.facts.card_id == card);
    match (known, place) {
        (Some(mut spot), Some((x, y))) => {
            (spot.facts.x, spot.facts.y) = (x, y);
            tx.update(&spot, spot.version)?;
        }
        (Some(spot), None) => tx.delete("map_spot", spot.id)?,
        (None, Some((x, y))) => {
            let facts = SpotFacts {
                card_id: card,
                x,
                y,
            };
            let id = tx.new_id();
            tx.insert(&Spot {
                id,
                version: 0,
                account_id,
                facts,
            })?;
        }
        (None, None) => {}
    }
    Ok(())
}

/// Contacts of each person in an account within the span that counts for its depth; those with none
/// are left out.
///
/// # Errors
/// Those of reading.
pub fn held(reader: &Reader<'_>, account: Id) -> Result<BTreeMap<Id, Held>> {
    let since = reader.today - chrono::Duration::days(DEPTH_DAYS);
    let mut statement = reader.conn.prepare_cached(
        "SELECT person_id, count(*), count(*) FILTER (WHERE kind = 'meeting')
         FROM contact JOIN contact_person link ON link.contact = contact.rid
         WHERE contact.account_id = ?1 AND contact.held_on BETWEEN ?2 AND ?3
           AND contact.deleted_at IS NULL
         GROUP BY person_id",
    )?;
    let rows = statement.query_map(
        params![account.put(), since.put(), reader.today.put()],
        |row| {
            let held = Held {
                contacts: row.get(1)?,
                meetings: row.get(2)?,
            };
            Ok((read(row, 0)?, held))
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}
