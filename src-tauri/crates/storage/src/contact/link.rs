//! Who took part: derived from `contact.people`, so that a person's timeline is one index range.

use rusqlite::{Connection, params};

use crate::Id;
use crate::error::Result;
use crate::record::Cell;

/// Makes the links of one contact anew.
pub(crate) fn refresh(conn: &Connection, contact: Id) -> Result<()> {
    let mut clear = conn.prepare_cached(
        "DELETE FROM contact_person WHERE contact = (SELECT rid FROM contact WHERE id = ?1)",
    )?;
    clear.execute(params![contact.put()])?;
    let mut link = conn.prepare_cached(&format!("{} AND contact.id = ?1", insert()))?;
    link.execute(params![contact.put()])?;
    Ok(())
}

/// Makes all links anew.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM contact_person", [])?;
    conn.execute(&insert(), [])?;
    Ok(())
}

/// What the table should hold, the contact first.
pub(crate) fn source() -> String {
    format!("SELECT DISTINCT contact.rid, {PERSON}, held_on, account_id {FROM}")
}

fn insert() -> String {
    format!(
        "INSERT OR IGNORE INTO contact_person (contact, person_id, held_on, account_id)
         SELECT contact.rid, {PERSON}, held_on, account_id {FROM}"
    )
}

// Ids lie in the list as text, in columns as bytes.
const PERSON: &str = "unhex(replace(person.value, '-', ''))";
const FROM: &str = "FROM contact, json_each(contact.people) AS person WHERE deleted_at IS NULL";
