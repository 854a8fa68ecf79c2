//! Portfolio (M1): sums of revenue, the largest accounts, the months behind a trend.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use redbook_domain::area::SEVERAL;
use redbook_domain::dates::Month;
use rusqlite::{Connection, Row, params};

use crate::account::window;
use crate::error::Result;
use crate::record::read;
use crate::{Id, Reader};

/// What the portfolio is looked at over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// The last twelve full months before the day.
    Last12 { today: NaiveDate },
    /// A calendar year.
    Year(i32),
}

impl Span {
    /// First and last month, as stored.
    #[must_use]
    pub fn months(self) -> (String, String) {
        match self {
            Self::Last12 { today } => window(today, 12),
            Self::Year(year) => (format!("{year:04}-01"), format!("{year:04}-12")),
        }
    }

    /// Table, its column of the sum and what holds for its rows; `?1` is the year.
    const fn source(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Last12 { .. } => ("account_stat", "revenue", "?1 IS NOT NULL"),
            Self::Year(_) => ("revenue_year", "amount", "year = ?1"),
        }
    }

    fn year(self) -> String {
        match self {
            Self::Last12 { .. } => String::new(),
            Self::Year(year) => format!("{year:04}"),
        }
    }
}

/// Sales of all and of key accounts, minor units of the workspace's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    pub all: i64,
    pub key: i64,
}

/// One account of the curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    pub id: Id,
    pub name: String,
    pub key_account: bool,
    /// Minor units over the span.
    pub amount: i64,
    pub last_met: Option<NaiveDate>,
}

/// Sales month by month, the oldest first; months without any are left out.
///
/// # Errors
/// Those of reading.
pub fn monthly(reader: &Reader<'_>, from: &str, to: &str) -> Result<Vec<(Month, Sums)>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT month, sum(amount), coalesce(sum(amount) FILTER (WHERE key_account), 0)
         FROM revenue_month WHERE month BETWEEN ?1 AND ?2 GROUP BY month ORDER BY month",
    )?;
    let rows = statement.query_map(params![from, to], |row| {
        let sums = Sums {
            all: row.get(1)?,
            key: row.get(2)?,
        };
        Ok((read(row, 0)?, sums))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// # Errors
/// Those of reading.
pub fn sums(reader: &Reader<'_>, span: Span) -> Result<Sums> {
    let (from, to) = span.months();
    let mut sums = Sums::default();
    for (_, month) in monthly(reader, &from, &to)? {
        sums.all += month.all;
        sums.key += month.key;
    }
    Ok(sums)
}

/// Calendar years with revenue, the latest first.
///
/// # Errors
/// Those of reading.
pub fn years(reader: &Reader<'_>) -> Result<Vec<i32>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT DISTINCT CAST(substr(month, 1, 4) AS INTEGER) FROM revenue_month
         WHERE amount <> 0 ORDER BY 1 DESC",
    )?;
    let years = statement.query_map([], |row| row.get(0))?;
    Ok(years.collect::<rusqlite::Result<_>>()?)
}

/// The accounts with the most sales over the span, the largest first; those without any are left
/// out. `key_only`: of key accounts.
///
/// # Errors
/// Those of reading.
pub fn largest(reader: &Reader<'_>, span: Span, key_only: bool, limit: u32) -> Result<Vec<Slice>> {
    let (table, column, only) = span.source();
    let sql = format!(
        "SELECT a.id, a.name, a.key_account, t.{column}, nullif(s.last_met, '')
         FROM {table} t JOIN account a ON a.rid = t.rid JOIN account_stat s ON s.rid = t.rid
         WHERE {only} AND t.key_account >= ?2 AND t.{column} > 0
         ORDER BY t.{column} DESC, a.rid LIMIT ?3"
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![span.year(), key_only, limit], slice)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sales of key accounts over the span, the largest first; those without any are left out.
///
/// # Errors
/// Those of reading.
pub fn key_amounts(reader: &Reader<'_>, span: Span) -> Result<Vec<i64>> {
    let (table, column, only) = span.source();
    let sql = format!(
        "SELECT {column} FROM {table} WHERE {only} AND key_account = 1 AND {column} > 0
         ORDER BY {column} DESC"
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let amounts = statement.query_map(params![span.year()], |row| row.get(0))?;
    Ok(amounts.collect::<rusqlite::Result<_>>()?)
}

/// Key accounts, and how many of them are large (M1).
///
/// # Errors
/// Those of reading.
pub fn key_count(reader: &Reader<'_>) -> Result<(u32, u32)> {
    let sql = format!(
        "SELECT count(*), count(*) FILTER (WHERE rid IN ({}))
         FROM account_stat WHERE key_account = 1",
        large_rids()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Large accounts (M1), those with the most sales over the span first; those without any come last.
///
/// # Errors
/// Those of reading.
pub fn large(reader: &Reader<'_>, span: Span, limit: u32) -> Result<Vec<Slice>> {
    let (table, column, only) = span.source();
    let sql = format!(
        "SELECT a.id, a.name, a.key_account, found.amount, nullif(s.last_met, '')
         FROM (SELECT large.rid AS rid, coalesce(t.{column}, 0) AS amount
               FROM ({}) AS large LEFT JOIN {table} t ON t.rid = large.rid AND {only}
               ORDER BY amount DESC, large.rid LIMIT ?2) AS found
         JOIN account a ON a.rid = found.rid JOIN account_stat s ON s.rid = found.rid
         ORDER BY found.amount DESC, a.rid",
        large_rids()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![span.year(), limit], slice)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rows of live accounts that are large, as [`redbook_domain::area::is_large`] has it.
fn large_rids() -> String {
    format!(
        "SELECT rid FROM account WHERE large = 1 AND deleted_at IS NULL
         UNION
         SELECT account.rid FROM decision_area
         JOIN account ON account.id = decision_area.account_id
         WHERE decision_area.deleted_at IS NULL AND account.deleted_at IS NULL
         GROUP BY account.rid HAVING count(*) >= {SEVERAL}"
    )
}

fn slice(row: &Row<'_>) -> rusqlite::Result<Slice> {
    Ok(Slice {
        id: read(row, 0)?,
        name: row.get(1)?,
        key_account: row.get(2)?,
        amount: row.get(3)?,
        last_met: read(row, 4)?,
    })
}

/// What `revenue_month` should hold, a number that names the row first.
pub(crate) const MONTHS: &str =
    "SELECT CAST(replace(r.month, '-', '') AS INTEGER) * 2 + s.key_account,
        sum(r.amount)
    FROM account_stat s JOIN account a ON a.rid = s.rid JOIN revenue r ON r.account_id = a.id
    WHERE r.deleted_at IS NULL GROUP BY 1 HAVING sum(r.amount) <> 0 ORDER BY 1";
pub(crate) const MONTHS_FOUND: &str =
    "SELECT CAST(replace(month, '-', '') AS INTEGER) * 2 + key_account, amount
     FROM revenue_month WHERE amount <> 0 ORDER BY 1";

/// What `revenue_year` should hold.
pub(crate) const YEARS: &str = "SELECT s.rid, substr(r.month, 1, 4), s.key_account, sum(r.amount)
    FROM account_stat s JOIN account a ON a.rid = s.rid JOIN revenue r ON r.account_id = a.id
    WHERE r.deleted_at IS NULL GROUP BY 1, 2 HAVING sum(r.amount) <> 0 ORDER BY 1, 2";
pub(crate) const YEARS_FOUND: &str =
    "SELECT rid, year, key_account, amount FROM revenue_year WHERE amount <> 0 ORDER BY 1, 2";

/// Empties the sums; they fill again as the figures of accounts do.
pub(crate) fn clear(conn: &Connection) -> Result<()> {
    conn.execute_batch("DELETE FROM revenue_month; DELETE FROM revenue_year;")?;
    Ok(())
}
