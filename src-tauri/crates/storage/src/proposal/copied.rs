//! What copies remember: for whom they were written before, what must be looked at in them.

use redbook_domain::proposal::Proposal;
use redbook_domain::proposal::transfer::Copied;
use rusqlite::params;

use super::revisions;
use crate::error::Result;
use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Tx};

record!(Copied = "copied"; proposal_id, accounts, look_at, closed);

pub(crate) const COPIED: Table = Table::of::<Copied>(Via::Parent(Proposal::KIND, "proposal_id"));

/// What a proposal remembers of being copied; `None` for one that was written anew.
///
/// # Errors
/// Those of reading.
pub fn copied(reader: &Reader<'_>, proposal: Id) -> Result<Option<Copied>> {
    let found: Vec<Copied> = all_by(reader.conn, "proposal_id", proposal, "rid")?;
    Ok(found.into_iter().next())
}

/// Accounts that a proposal, or an earlier revision of it, was written for before it was copied.
///
/// # Errors
/// `not_found`; those of reading.
pub fn written_for(reader: &Reader<'_>, proposal: &Proposal) -> Result<Vec<Id>> {
    let mut family = vec![proposal.id];
    if let Some(number) = &proposal.number {
        family.extend(revisions(reader, number)?.iter().map(|one| one.id));
    }
    let mut accounts = Vec::new();
    for id in family {
        for account in copied(reader, id)?.into_iter().flat_map(|one| one.accounts) {
            if account != proposal.account_id && !accounts.contains(&account) {
                accounts.push(account);
            }
        }
    }
    Ok(accounts)
}

/// Takes a name out of every list of what to look at, those in the bin too.
pub(crate) fn forget_in_copies(tx: &mut Tx<'_>, name: &str) -> Result<()> {
    for mut copied in naming(&tx.reader(), name)? {
        let things = copied.look_at.iter_mut();
        for thing in things.filter(|thing| thing.args.values().any(|said| said == name)) {
            thing.args.clear();
        }
        if tx.find::<Copied>(copied.id)?.is_some() {
            tx.update(&copied, copied.version)?;
            tx.forget_values(copied.id)?;
        } else {
            tx.erase_row(Copied::KIND, copied.id)?;
        }
    }
    Ok(())
}

fn naming(reader: &Reader<'_>, name: &str) -> Result<Vec<Copied>> {
    let sql = select::<Copied>()
        + " WHERE EXISTS (SELECT 1 FROM json_each(look_at) AS thing,
                                 json_each(thing.value, '$.args') AS said
                          WHERE said.value = ?1)";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![name], Copied::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
