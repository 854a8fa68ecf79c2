//! Derived rows as a whole: made anew after a bulk load, and moved on with the calendar.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Result, StorageError};
use crate::record::read;
use crate::{Id, Workspace, account, contact, person, search};

/// Makes everything derived anew: links, figures, search.
pub(crate) fn rebuild(conn: &Connection, today: NaiveDate) -> Result<()> {
    contact::rebuild(conn)?;
    account::rebuild(conn, today)?;
    person::rebuild(conn, today)?;
    search::rebuild(conn)?;
    set_day(conn, today)
}

impl Workspace {
    /// Moves figures that depend on the calendar to today. Returns whether anything was to do.
    /// Cheap when the day is the same; opening and every change call it, and a program that stays
    /// open over midnight should.
    ///
    /// # Errors
    /// Those of writing.
    pub fn tick(&mut self) -> Result<bool> {
        let today = self.world.today();
        if self.day == today {
            return Ok(false);
        }
        let sql = self.conn.transaction()?;
        let since: Option<String> = sql
            .query_row("SELECT value FROM derived WHERE key = 'day'", [], |row| row.get(0))
            .optional()?;
        let since = since.map(|day| day.parse().map_err(StorageError::damaged)).transpose()?;
        if let Some(since) = since.filter(|since| *since != today) {
            roll(&sql, since, today)?;
        }
        set_day(&sql, today)?;
        sql.commit()?;
        self.day = today;
        self.cache.clear();
        Ok(true)
    }
}

fn roll(conn: &Connection, since: NaiveDate, today: NaiveDate) -> Result<()> {
    if (since.year(), since.month()) != (today.year(), today.month()) {
        account::roll_month(conn, today)?;
    }
    if (since.year(), since.month0() / 3) != (today.year(), today.month0() / 3) {
        account::roll_quarter(conn, today)?;
    }
    // Contacts planned for the days between have been held by now (or not yet, if the clock went
    // back).
    let (from, to) = (since.min(today), since.max(today));
    let days = params![from.to_string(), to.to_string()];
    let sql = "SELECT DISTINCT account_id FROM contact WHERE held_on > ?1 AND held_on <= ?2
               AND deleted_at IS NULL";
    for id in ids(conn, sql, days)? {
        account::refresh(conn, id, today)?;
    }
    let sql = "SELECT DISTINCT person_id FROM contact_person WHERE held_on > ?1 AND held_on <= ?2";
    for id in ids(conn, sql, days)? {
        person::refresh(conn, id, today)?;
    }
    Ok(())
}

fn ids(conn: &Connection, sql: &str, days: &[&dyn rusqlite::ToSql]) -> Result<Vec<Id>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map(days, |row| read(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn set_day(conn: &Connection, today: NaiveDate) -> Result<()> {
    let sql = "INSERT INTO derived (key, value) VALUES ('day', ?1)
               ON CONFLICT DO UPDATE SET value = excluded.value";
    conn.execute(sql, params![today.to_string()])?;
    Ok(())
}
