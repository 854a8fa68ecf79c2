//! `account_stat` and `account_tag`: what lists sort and filter by.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params, params};

use super::window;
use crate::Id;
use crate::calendar::met_since;
use crate::error::Result;
use crate::record::Cell;

/// Makes the figures of one account anew; a binned one has none.
pub(crate) fn refresh(conn: &Connection, id: Id, today: NaiveDate) -> Result<()> {
    for sql in [
        "DELETE FROM account_stat WHERE rid = (SELECT rid FROM account WHERE id = ?1)",
        "DELETE FROM account_tag WHERE rid = (SELECT rid FROM account WHERE id = ?1)",
    ] {
        conn.prepare_cached(sql)?.execute(params![id.put()])?;
    }
    fill(conn, Some(id), today)
}

/// Makes the figures of all accounts anew.
pub(crate) fn rebuild(conn: &Connection, today: NaiveDate) -> Result<()> {
    conn.execute("DELETE FROM account_stat", [])?;
    crate::portfolio::clear(conn)?;
    // Zero already, unless they were wrong.
    let sql = "UPDATE account_total
               SET count = 0, revenue = 0, met = 0, known = 0, could_decide = 0";
    conn.execute(sql, [])?;
    conn.execute("DELETE FROM account_tag", [])?;
    fill(conn, None, today)
}

fn fill(conn: &Connection, id: Option<Id>, today: NaiveDate) -> Result<()> {
    let only = if id.is_some() {
        "AND a.id = :id"
    } else {
        "AND :id IS NULL"
    };
    let sql = format!(
        "INSERT INTO account_stat (rid, fold, key_account, status, industry, manager_id, revenue,
             met, known, could_decide, last_met, next_step_on) {} {only}",
        source()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let id = id.put();
    let figures = figure_values(today);
    let mut values: Vec<(&str, &dyn rusqlite::ToSql)> = vec![(":id", &id)];
    values.extend(
        figures
            .iter()
            .map(|(name, value)| (*name, value as &dyn rusqlite::ToSql)),
    );
    statement.execute(values.as_slice())?;
    let sql = format!(
        "INSERT OR IGNORE INTO account_tag (tag, rid, label)
         SELECT fold(tag.value), a.rid, tag.value FROM account a, json_each(a.tags) AS tag
         WHERE a.deleted_at IS NULL {only}"
    );
    conn.prepare_cached(&sql)?
        .execute(named_params! { ":id": id })?;
    Ok(())
}

/// What `account_stat` should hold, in the order of its columns; takes [`figure_values`].
pub(crate) fn source() -> String {
    format!(
        "SELECT a.rid, fold(a.name), a.key_account, a.status, fold(a.industry), a.manager_id,
             {REVENUE}, {MET}, {KNOWN}, coalesce(a.could_decide, 0), {LAST_MET},
             coalesce(a.next_step_on, '{NEVER}')
         FROM account a WHERE a.deleted_at IS NULL"
    )
}

/// The spans that figures are counted over.
pub(crate) fn figure_values(today: NaiveDate) -> [(&'static str, String); 4] {
    let (from, to) = window(today, 12);
    [
        (":from", from),
        (":to", to),
        (":met_since", met_since(today).to_string()),
        (":today", today.to_string()),
    ]
}

/// The month has changed: revenue of the last twelve.
pub(crate) fn roll_month(conn: &Connection, today: NaiveDate) -> Result<()> {
    let sql = format!(
        "UPDATE account_stat SET revenue = {REVENUE} FROM account a WHERE a.rid = account_stat.rid"
    );
    let (from, to) = window(today, 12);
    conn.execute(&sql, named_params! { ":from": from, ":to": to })?;
    Ok(())
}

/// The day has changed from `since`: contacts planned for days that have come, and contacts that
/// are too long ago now to count as met (the other way round if the clock was set back).
pub(crate) fn roll_day(conn: &Connection, since: NaiveDate, today: NaiveDate) -> Result<()> {
    let sql = format!(
        "UPDATE account_stat SET met = {MET}, last_met = {LAST_MET} FROM account a
         WHERE a.rid = account_stat.rid AND a.id IN (
             SELECT account_id FROM contact
             WHERE held_on > :old AND held_on <= :new OR held_on >= :far AND held_on < :near)"
    );
    let (old, new) = (since.min(today), since.max(today));
    conn.execute(
        &sql,
        named_params! {
            ":met_since": met_since(today).to_string(),
            ":today": today.to_string(),
            ":old": old.to_string(),
            ":new": new.to_string(),
            ":far": met_since(old).to_string(),
            ":near": met_since(new).to_string(),
        },
    )?;
    Ok(())
}

/// Stands for "no date" where it should sort last.
pub(super) const NEVER: &str = "~";

const REVENUE: &str = "coalesce((SELECT sum(r.amount) FROM revenue r
    WHERE r.account_id = a.id AND r.month BETWEEN :from AND :to AND r.deleted_at IS NULL), 0)";

const KNOWN: &str = "(SELECT count(*) FROM part p
    WHERE p.account_id = a.id AND p.left_on IS NULL AND p.deleted_at IS NULL)";

/// Known people with a contact of any kind in the account, not too long ago and not in the future.
const MET: &str = "(SELECT count(*) FROM part p
    WHERE p.account_id = a.id AND p.left_on IS NULL AND p.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM contact_person c WHERE c.person_id = p.person_id
                AND c.held_on BETWEEN :met_since AND :today AND c.account_id = a.id))";

/// A contact of any kind counts; one in the future doesn't yet (rules.md, Dates).
const LAST_MET: &str = "coalesce((SELECT max(c.held_on) FROM contact c
    WHERE c.account_id = a.id AND c.held_on <= :today AND c.deleted_at IS NULL), '')";
