//! Everything of a kind, piece by piece in the order it was made, so that a table of any length is
//! read with little memory and the workspace stays free in between.

use redbook_domain::account::{Account, Revenue};
use redbook_domain::person::{Part, Person};
use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::record::{Cell, Record, read, select};
use crate::{Id, Reader};

/// A person's part in an account, with what names the account.
#[derive(Debug, Clone, PartialEq)]
pub struct AtAccount {
    pub person: Person,
    pub part: Part,
    pub company: String,
    pub tax_id: String,
    pub website: String,
    pub address: String,
    /// Name of the decision area the person belongs to, empty for the whole account.
    pub area: String,
}

/// Accounts after this one, at most `limit`.
///
/// # Errors
/// Those of reading.
pub fn accounts(reader: &Reader<'_>, after: Option<Id>, limit: u32) -> Result<Vec<Account>> {
    let sql = select::<Account>()
        + " WHERE deleted_at IS NULL AND (?1 IS NULL OR id > ?1) ORDER BY id LIMIT ?2";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after.map(|id| id.put()), limit], Account::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// People at accounts after this part, at most `limit`; those who left an account aren't there any
/// more.
///
/// # Errors
/// Those of reading.
pub fn people(reader: &Reader<'_>, after: Option<Id>, limit: u32) -> Result<Vec<AtAccount>> {
    let sql = "SELECT part.id, part.person_id, account.name, account.tax_id,
                      account.website, account.address, coalesce(area.name, '') FROM part
               JOIN account ON account.id = part.account_id AND account.deleted_at IS NULL
               JOIN person ON person.id = part.person_id AND person.deleted_at IS NULL
               LEFT JOIN decision_area AS area
                 ON area.id = part.area_id AND area.deleted_at IS NULL
               WHERE part.deleted_at IS NULL AND part.left_on IS NULL
                 AND (?1 IS NULL OR part.id > ?1) ORDER BY part.id LIMIT ?2";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![after.map(|id| id.put()), limit], |row| {
        Ok((
            read::<Id>(row, 0)?,
            read::<Id>(row, 1)?,
            row.get::<_, String>(2)?,
            row.get::<_, String>(3)?,
            row.get::<_, String>(4)?,
            row.get::<_, String>(5)?,
            row.get::<_, String>(6)?,
        ))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (key, person, company, tax_id, website, address, area) = row?;
        found.push(AtAccount {
            person: reader.get(person)?,
            part: reader.get(key)?,
            company,
            tax_id,
            website,
            address,
            area,
        });
    }
    Ok(found)
}

/// What accounts bought, each with the account's name and tax number.
///
/// # Errors
/// Those of reading.
pub fn revenue(
    reader: &Reader<'_>,
    after: Option<Id>,
    limit: u32,
) -> Result<Vec<(Revenue, String, String)>> {
    let columns: Vec<String> = Revenue::COLUMNS
        .iter()
        .map(|name| format!("revenue.\"{name}\""))
        .collect();
    let sql = format!(
        "SELECT revenue.id, revenue.version, {}, account.name, account.tax_id FROM revenue
         JOIN account ON account.id = revenue.account_id AND account.deleted_at IS NULL
         WHERE revenue.deleted_at IS NULL AND (?1 IS NULL OR revenue.id > ?1)
         ORDER BY revenue.id LIMIT ?2",
        columns.join(", ")
    );
    let names = Revenue::COLUMNS.len() + 2;
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after.map(|id| id.put()), limit], |row| {
        Ok((
            Revenue::from_row(row)?,
            row.get(names)?,
            row.get(names + 1)?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many rows each of them has.
///
/// # Errors
/// Those of reading.
pub fn counts(reader: &Reader<'_>) -> Result<[u32; 3]> {
    let sql = "SELECT
      (SELECT count(*) FROM account WHERE deleted_at IS NULL),
      (SELECT count(*) FROM part
         JOIN account ON account.id = part.account_id AND account.deleted_at IS NULL
         JOIN person ON person.id = part.person_id AND person.deleted_at IS NULL
         WHERE part.deleted_at IS NULL AND part.left_on IS NULL),
      (SELECT count(*) FROM revenue
         JOIN account ON account.id = revenue.account_id AND account.deleted_at IS NULL
         WHERE revenue.deleted_at IS NULL)";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let found = statement
        .query_row([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        .optional()?;
    Ok(found.unwrap_or_default())
}
