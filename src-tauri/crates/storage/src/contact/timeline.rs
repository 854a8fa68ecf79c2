//! Contacts in the order they were held, the latest first.

use redbook_domain::contact::Contact;
use rusqlite::params;

use crate::error::Result;
use crate::record::{Cell, Record, select};
use crate::{Id, Reader};

/// The latest `limit` contacts of an account from `offset` on.
///
/// # Errors
/// Those of reading.
pub fn of_account(
    reader: &Reader<'_>,
    account: Id,
    offset: u32,
    limit: u32,
) -> Result<Vec<Contact>> {
    let sql = select::<Contact>()
        + " WHERE account_id = ?1 AND deleted_at IS NULL
            ORDER BY held_on DESC, rid DESC LIMIT ?2 OFFSET ?3";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![account.put(), limit, offset], Contact::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The latest `limit` contacts in which a person took part, in whatever account.
///
/// # Errors
/// Those of reading.
pub fn of_person(reader: &Reader<'_>, person: Id, limit: u32) -> Result<Vec<Contact>> {
    let sql = select::<Contact>()
        + " WHERE rid IN (SELECT contact FROM contact_person WHERE person_id = ?1
                          ORDER BY held_on DESC, contact DESC LIMIT ?2)
            ORDER BY held_on DESC, rid DESC";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![person.put(), limit], Contact::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
