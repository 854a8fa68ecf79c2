//! Derived rows as a whole: made anew after a bulk load, and moved on with the calendar.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{Result, StorageError};
use crate::{Workspace, account, contact, person, search};

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
            .query_row("SELECT value FROM derived WHERE key = 'day'", [], |row| {
                row.get(0)
            })
            .optional()?;
        let since = since
            .map(|day| day.parse().map_err(StorageError::damaged))
            .transpose()?;
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
    account::roll_day(conn, since, today)?;
    person::roll_day(conn, since, today)
}

pub(crate) fn set_day(conn: &Connection, today: NaiveDate) -> Result<()> {
    let sql = "INSERT INTO derived (key, value) VALUES ('day', ?1)
               ON CONFLICT DO UPDATE SET value = excluded.value";
    conn.execute(sql, params![today.to_string()])?;
    Ok(())
}
