//! `person_stat`: what lists of people sort by.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params, params};

use crate::Id;
use crate::error::Result;
use crate::record::Cell;

/// Makes the row of one person anew; a binned one has none.
pub(crate) fn refresh(conn: &Connection, id: Id, today: NaiveDate) -> Result<()> {
    let sql = "DELETE FROM person_stat WHERE rid = (SELECT rid FROM person WHERE id = ?1)";
    conn.prepare_cached(sql)?.execute(params![id.put()])?;
    fill(conn, Some(id), today)
}

/// Makes all rows anew.
pub(crate) fn rebuild(conn: &Connection, today: NaiveDate) -> Result<()> {
    conn.execute("DELETE FROM person_stat", [])?;
    // Zero already, unless it was wrong.
    conn.execute("UPDATE person_total SET count = 0", [])?;
    fill(conn, None, today)
}

fn fill(conn: &Connection, id: Option<Id>, today: NaiveDate) -> Result<()> {
    let only = if id.is_some() {
        "AND p.id = :id"
    } else {
        "AND :id IS NULL"
    };
    let sql = format!(
        "INSERT INTO person_stat (rid, fold, last_met) {} {only}",
        source()
    );
    let values = named_params! { ":id": id.put(), ":today": today.to_string() };
    conn.prepare_cached(&sql)?.execute(values)?;
    Ok(())
}

/// The day has changed from `since`: contacts planned for days that have come (or, if the clock was
/// set back, that haven't yet).
pub(crate) fn roll_day(conn: &Connection, since: NaiveDate, today: NaiveDate) -> Result<()> {
    let sql = format!(
        "UPDATE person_stat SET last_met = {LAST_MET} FROM person p
         WHERE p.rid = person_stat.rid AND p.id IN (
             SELECT person_id FROM contact_person WHERE held_on > :old AND held_on <= :new)"
    );
    conn.execute(
        &sql,
        named_params! {
            ":today": today.to_string(),
            ":old": since.min(today).to_string(),
            ":new": since.max(today).to_string(),
        },
    )?;
    Ok(())
}

const LAST_MET: &str = "coalesce((SELECT max(c.held_on) FROM contact_person c
    WHERE c.person_id = p.id AND c.held_on <= :today), '')";

/// What the table should hold, in the order of its columns; takes `:today`.
pub(crate) fn source() -> String {
    format!("SELECT p.rid, fold(p.name), {LAST_MET} FROM person p WHERE p.deleted_at IS NULL")
}
