//! One account with everything that hangs on it (M2).

use redbook_domain::account::{Account, Goal, Revenue, Site};
use redbook_domain::person::{Criterion, Part, Person};
use redbook_domain::proposal::Proposal;
use rusqlite::params;

use super::by_month;
use crate::error::Result;
use crate::record::{Cell, Record, all_by, read, select};
use crate::{Id, Reader, person, proposal};

/// A person's part in the account.
#[derive(Debug, Clone, PartialEq)]
pub struct PartPerson {
    pub part: Part,
    pub person: Person,
    /// The oldest first.
    pub criteria: Vec<Criterion>,
    /// Last contact of any kind in this account, today or before.
    pub last_met: Option<chrono::NaiveDate>,
}

/// What is known of an account. Contacts come page by page ([`crate::contact::of_account`]).
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    pub account: Account,
    pub sites: Vec<Site>,
    pub goals: Vec<Goal>,
    /// The oldest month first.
    pub revenue: Vec<Revenue>,
    /// Those who left included, in the order they were entered.
    pub people: Vec<PartPerson>,
    /// The latest first.
    pub proposals: Vec<Proposal>,
    /// Contacts in the whole timeline.
    pub contacts: u32,
    /// Day of the last contact of any kind, not in the future.
    pub last_met: Option<chrono::NaiveDate>,
}

/// Everything about an account in one read.
///
/// # Errors
/// `not_found`.
pub fn dossier(reader: &Reader<'_>, id: Id) -> Result<Dossier> {
    let contacts = "SELECT count(*), max(held_on) FILTER (WHERE held_on <= ?2)
                    FROM contact WHERE account_id = ?1 AND deleted_at IS NULL";
    let (contacts, last_met) = reader
        .conn
        .prepare_cached(contacts)?
        .query_row(params![id.put(), reader.today.to_string()], |row| {
            Ok((row.get(0)?, read(row, 1)?))
        })?;
    Ok(Dossier {
        account: reader.get(id)?,
        sites: sites(reader, id)?,
        goals: goals(reader, id)?,
        revenue: by_month(reader, id)?,
        people: people(reader, id)?,
        proposals: proposal::of_account(reader, id)?,
        contacts,
        last_met,
    })
}

/// Sites of an account, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn sites(reader: &Reader<'_>, account: Id) -> Result<Vec<Site>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// Goals of an account, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn goals(reader: &Reader<'_>, account: Id) -> Result<Vec<Goal>> {
    all_by(reader.conn, "account_id", account, "rid")
}

/// People with a part in the account, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn people(reader: &Reader<'_>, account: Id) -> Result<Vec<PartPerson>> {
    let parts: Vec<Part> = all_by(reader.conn, "account_id", account, "rid")?;
    let mut met = reader.conn.prepare_cached(
        "SELECT max(held_on) FROM contact_person
         WHERE person_id = ?1 AND held_on <= ?2 AND account_id = ?3",
    )?;
    parts
        .into_iter()
        .map(|part| {
            Ok(PartPerson {
                person: reader.get(part.person_id)?,
                criteria: person::criteria(reader, part.id)?,
                last_met: met.query_row(
                    params![
                        part.person_id.put(),
                        reader.today.to_string(),
                        account.put()
                    ],
                    |row| read(row, 0),
                )?,
                part,
            })
        })
        .collect()
}

/// Every live account in the order of entry, one at a time: for export, where a list of a hundred
/// thousand must not lie in memory at once.
///
/// # Errors
/// Those of reading, and whatever `each` returns.
pub fn for_each(reader: &Reader<'_>, mut each: impl FnMut(Account) -> Result<()>) -> Result<()> {
    let sql = select::<Account>() + " WHERE deleted_at IS NULL ORDER BY rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    for account in statement.query_map([], Account::from_row)? {
        each(account?)?;
    }
    Ok(())
}
