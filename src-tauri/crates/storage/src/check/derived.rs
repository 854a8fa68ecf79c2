//! Is what derives from rows what would derive from them now? Both are read side by side in the
//! order of their first column, so that nothing has to be held in memory.

use std::cmp::Ordering;

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql};

use super::Finding;
use crate::error::Result;
use crate::{account, contact, person, portfolio, search};

type Values<'a> = &'a [(&'a str, &'a dyn ToSql)];

pub(super) fn search(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for kind in search::DocKind::ALL {
        let (first, last) = (kind.first(), kind.last());
        let wanted = search::source(kind) + " ORDER BY d.rid";
        let found = "SELECT rowid, title, body FROM search
                     WHERE rowid BETWEEN :first AND :last ORDER BY rowid";
        let count = differing(
            conn,
            (&wanted, &[(":first", &first)]),
            (found, &[(":first", &first), (":last", &last)]),
        )?;
        findings.extend(stale("search_stale", kind.table(), count));
    }
    Ok(findings)
}

pub(super) fn links(conn: &Connection) -> Result<Vec<Finding>> {
    let wanted = contact::source() + " ORDER BY contact.rid, 2";
    let found = "SELECT contact, person_id, held_on, account_id FROM contact_person
                 ORDER BY contact, person_id";
    let people = differing(conn, (&wanted, &[]), (found, &[]))?;
    let wanted = "SELECT DISTINCT a.rid, fold(tag.value) FROM account a, json_each(a.tags) AS tag
                  WHERE a.deleted_at IS NULL ORDER BY 1, 2";
    let found = "SELECT rid, tag FROM account_tag ORDER BY 1, 2";
    let tags = differing(conn, (wanted, &[]), (found, &[]))?;
    let people = stale("links_stale", "contact_person", people);
    Ok(people
        .into_iter()
        .chain(stale("links_stale", "account_tag", tags))
        .collect())
}

pub(super) fn figures(conn: &Connection, today: chrono::NaiveDate) -> Result<Vec<Finding>> {
    let days = account::figure_values(today);
    let days: Vec<(&str, &dyn ToSql)> = days
        .iter()
        .map(|(name, value)| (*name, value as &dyn ToSql))
        .collect();
    let today = today.to_string();
    let today: [(&str, &dyn ToSql); 1] = [(":today", &today)];
    let account = account::source() + " ORDER BY a.rid";
    let person = person::source() + " ORDER BY p.rid";
    let mut findings = Vec::new();
    for (table, wanted, values) in [
        ("account_stat", account.as_str(), days.as_slice()),
        ("person_stat", person.as_str(), &today),
        ("account_total", ACCOUNT_TOTAL, &[]),
        ("person_total", PERSON_TOTAL, &[]),
    ] {
        let found = format!("SELECT * FROM {table} ORDER BY 1");
        let count = differing(conn, (wanted, values), (&found, &[]))?;
        findings.extend(stale("figures_stale", table, count));
    }
    for (table, wanted, found) in [
        ("revenue_month", portfolio::MONTHS, portfolio::MONTHS_FOUND),
        ("revenue_year", portfolio::YEARS, portfolio::YEARS_FOUND),
    ] {
        let count = differing(conn, (wanted, &[]), (found, &[]))?;
        findings.extend(stale("figures_stale", table, count));
    }
    Ok(findings)
}

const ACCOUNT_TOTAL: &str =
    "SELECT key.value, count(rid), coalesce(sum(revenue), 0), coalesce(sum(met), 0),
            coalesce(sum(known), 0), coalesce(sum(could_decide), 0)
     FROM json_each('[0, 1]') AS key LEFT JOIN account_stat ON key_account = key.value
     GROUP BY key.value ORDER BY 1";

const PERSON_TOTAL: &str = "SELECT 1, count(*) FROM person_stat";

fn stale(code: &'static str, what: &str, count: u64) -> Option<Finding> {
    let args = vec![("kind", what.to_owned()), ("count", count.to_string())];
    (count > 0).then(|| Finding::new(code, args))
}

/// Rows of one query that the other doesn't have the same. Both are ordered by their first column,
/// a number.
fn differing(
    conn: &Connection,
    wanted: (&str, Values<'_>),
    found: (&str, Values<'_>),
) -> Result<u64> {
    let (mut left, mut right) = (conn.prepare(wanted.0)?, conn.prepare(found.0)?);
    let (mut left, mut right) = (left.query(wanted.1)?, right.query(found.1)?);
    let (mut one, mut two) = (next(&mut left)?, next(&mut right)?);
    let mut count = 0;
    loop {
        let order = match (&one, &two) {
            (None, None) => return Ok(count),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(one), Some(two)) => key(one).cmp(&key(two)),
        };
        if order != Ordering::Equal || one != two {
            count += 1;
        }
        if order != Ordering::Greater {
            one = next(&mut left)?;
        }
        if order != Ordering::Less {
            two = next(&mut right)?;
        }
    }
}

fn next(rows: &mut rusqlite::Rows<'_>) -> Result<Option<Vec<Value>>> {
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let columns = row.as_ref().column_count();
    Ok(Some(
        (0..columns)
            .map(|index| row.get(index))
            .collect::<Result<_, _>>()?,
    ))
}

fn key(row: &[Value]) -> i64 {
    match row.first() {
        Some(Value::Integer(number)) => *number,
        _ => i64::MIN,
    }
}
