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
    let mut link = conn.prepare_cached(&format!("{INSERT} {SOURCE} AND contact.id = ?1"))?;
    link.execute(params![contact.put()])?;
    Ok(())
}

/// Makes all links anew.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM contact_person", [])?;
    conn.execute(&format!("{INSERT} {SOURCE}"), [])?;
    Ok(())
}

/// What the table should hold, in the order of its columns.
pub(crate) fn source() -> String {
    format!("SELECT DISTINCT {}", SOURCE.trim_start_matches("SELECT"))
}

const INSERT: &str = "INSERT OR IGNORE INTO contact_person
    (person_id, held_on, contact, account_id, met)";

// A letter is a contact, but nobody met. Ids lie in the list as text, in columns as bytes.
const SOURCE: &str = "SELECT unhex(replace(person.value, '-', '')), held_on, contact.rid,
           account_id, kind IN ('meeting', 'call')
    FROM contact, json_each(contact.people) AS person
    WHERE deleted_at IS NULL";
