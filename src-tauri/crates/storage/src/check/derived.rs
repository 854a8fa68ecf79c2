//! Is what derives from rows what would derive from them now? Compared without writing: the same
//! SQL that fills the derived tables fills temporary ones, and both must be the same set.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::Finding;
use crate::error::Result;
use crate::{account, contact, person, search};

pub(super) fn search(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for kind in search::DocKind::ALL {
        let count = search::stale(conn, kind)?;
        if count > 0 {
            let args = vec![("kind", kind.table().to_owned()), ("count", count.to_string())];
            findings.push(Finding::new("search_stale", args));
        }
    }
    Ok(findings)
}

pub(super) fn links(conn: &Connection) -> Result<Vec<Finding>> {
    stale(conn, "links_stale", "contact_person", &contact::source(), &[])
}

pub(super) fn figures(conn: &Connection, today: NaiveDate) -> Result<Vec<Finding>> {
    let values = account::figure_values(today);
    let values: Vec<(&str, &dyn rusqlite::ToSql)> =
        values.iter().map(|(name, value)| (*name, value as &dyn rusqlite::ToSql)).collect();
    let account = account::source();
    let mut findings = stale(conn, "figures_stale", "account_stat", &account, &values)?;
    let today = today.to_string();
    let person = person::source();
    let values: [(&str, &dyn rusqlite::ToSql); 1] = [(":today", &today)];
    findings.extend(stale(conn, "figures_stale", "person_stat", &person, &values)?);
    for (table, source) in TOTALS {
        findings.extend(stale(conn, "figures_stale", table, source, &[])?);
    }
    Ok(findings)
}

const TOTALS: [(&str, &str); 2] = [
    (
        "account_total",
        "SELECT key.value, count(rid), coalesce(sum(revenue), 0), coalesce(sum(met), 0),
                coalesce(sum(known), 0), coalesce(sum(could_decide), 0)
         FROM json_each('[0, 1]') AS key LEFT JOIN account_stat ON key_account = key.value
         GROUP BY key.value",
    ),
    ("person_total", "SELECT 1, count(*) FROM person_stat"),
];

/// Rows that are in one of table and query but not in the other.
fn stale(
    conn: &Connection,
    code: &'static str,
    table: &str,
    source: &str,
    values: &[(&str, &dyn rusqlite::ToSql)],
) -> Result<Vec<Finding>> {
    let sql = format!(
        "WITH wanted AS MATERIALIZED ({source})
         SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM {table}))
              + (SELECT count(*) FROM (SELECT * FROM {table} EXCEPT SELECT * FROM wanted))"
    );
    let count: i64 = conn.prepare(&sql)?.query_row(values, |row| row.get(0))?;
    if count == 0 {
        return Ok(Vec::new());
    }
    let args = vec![("kind", table.to_owned()), ("count", count.to_string())];
    Ok(vec![Finding::new(code, args)])
}
