//! What they agreed to and haven't done.

use chrono::NaiveDate;
use redbook_domain::contact::Contact;
use rusqlite::params;

use crate::error::Result;
use crate::record::{Cell, Record, select};
use crate::{Id, Reader};

/// Contacts whose commitment is open and due before a day (before today: late): nobody said that it
/// was kept, and nobody who made it was spoken with since it was due (then the talk was about it, or
/// it was let go). The earliest day first; of every account, or of one.
///
/// # Errors
/// Those of reading.
pub fn owed(reader: &Reader<'_>, account: Option<Id>, before: NaiveDate) -> Result<Vec<Contact>> {
    let sql = select::<Contact>()
        + " WHERE deleted_at IS NULL AND commitment <> '' AND commitment_kept_on IS NULL
              AND commitment_due < ?1 AND (?2 IS NULL OR account_id = ?2)
              AND EXISTS (SELECT 1 FROM account
                          WHERE account.id = contact.account_id AND account.deleted_at IS NULL)
              AND NOT EXISTS (
                SELECT 1 FROM contact_person AS made
                JOIN contact_person AS since ON since.person_id = made.person_id
                 AND since.account_id = made.account_id
                WHERE made.contact = contact.rid AND since.held_on >= contact.commitment_due
                  AND since.contact <> contact.rid)
            ORDER BY commitment_due, rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let given = params![before.put(), account.map(|id| id.put())];
    let rows = statement.query_map(given, Contact::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
