//! Pages of people, sorted and filtered.

use chrono::NaiveDate;
use redbook_domain::person::{PersonFacts, ReaderType, Role, Stance};
use rusqlite::{params, params_from_iter};

use crate::error::Result;
use crate::filter::Filter;
use crate::record::{Cell, Record, read, select};
use crate::search::{self, DocKind};
use crate::{Id, Reader};

/// What a list is sorted by; ties by the order of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PersonSort {
    /// Folded: case and accents don't count.
    #[default]
    Name,
    /// Ascending: never met first.
    LastMet,
}

/// Which people, in which order. Filters are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonQuery {
    /// Words that name, position, e-mail, notes… have words beginning with; empty: all.
    pub text: String,
    /// With a part in this account.
    pub account: Option<Id>,
    /// With this role in some account (in `account`, if that is given).
    pub role: Option<Role>,
    pub not_met_since: Option<NaiveDate>,
    pub sort: PersonSort,
    pub descending: bool,
    pub offset: u32,
    /// Rows of a page, at most 1,000.
    pub limit: u32,
}

/// A person's part in an account, as a list shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonPart {
    pub part_id: Id,
    pub account_id: Id,
    pub account: String,
    pub position: String,
    pub department: String,
    pub roles: Vec<Role>,
    pub reader: Option<ReaderType>,
    pub stance: Stance,
    pub influence: Option<u8>,
    pub left_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    pub id: Id,
    pub version: i64,
    pub facts: PersonFacts,
    /// The oldest first.
    pub parts: Vec<PersonPart>,
    /// Last contact of any kind, today or before.
    pub last_met: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PersonPage {
    /// People the filters let through.
    pub total: u32,
    pub rows: Vec<PersonRow>,
}

/// A page of people.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &PersonQuery) -> Result<PersonPage> {
    let filter = filter(query);
    let total = total(reader, &filter)?;
    let rids = page(reader, query, &filter)?;
    let rows = rids
        .into_iter()
        .map(|rid| row(reader, rid))
        .collect::<Result<_>>()?;
    Ok(PersonPage { total, rows })
}

fn filter(query: &PersonQuery) -> Filter {
    let mut filter = Filter::default();
    if let Some(words) = search::filter_expression(&query.text) {
        let (first, last) = (DocKind::Person.first(), DocKind::Person.last());
        filter.and(
            "rid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)",
            [first.put(), words.put(), first.put(), last.put()],
        );
    } else if !query.text.trim().is_empty() {
        filter.and("0", []);
    }
    match (query.account, query.role) {
        (None, None) => {}
        (Some(account), None) => filter.and(
            "rid IN (SELECT person.rid FROM part JOIN person ON person.id = part.person_id
                     WHERE part.account_id = ? AND part.deleted_at IS NULL)",
            [account.put()],
        ),
        (Some(account), Some(role)) => filter.and(
            "rid IN (SELECT person.rid FROM part JOIN person ON person.id = part.person_id
                     WHERE part.account_id = ? AND part.deleted_at IS NULL
                     AND instr(part.roles, ?))",
            [account.put(), crate::record::cell::put_json(&role)],
        ),
        (None, Some(role)) => filter.and(
            "rid IN (SELECT person.rid FROM part JOIN person ON person.id = part.person_id
                     WHERE part.deleted_at IS NULL AND instr(part.roles, ?))",
            [crate::record::cell::put_json(&role)],
        ),
    }
    if let Some(day) = query.not_met_since {
        filter.and("last_met < ?", [day.put()]);
    }
    filter
}

fn total(reader: &Reader<'_>, filter: &Filter) -> Result<u32> {
    if filter.only().is_none() {
        let mut statement = reader
            .conn
            .prepare_cached("SELECT count FROM person_total")?;
        return Ok(statement.query_row([], |row| row.get(0))?);
    }
    let key = format!("person {filter:?}");
    let count = match reader.cache.get(&key).as_deref() {
        Some(&[count]) => count,
        _ => {
            let sql = format!("SELECT count(*) FROM person_stat {}", filter.sql());
            let mut statement = reader.conn.prepare_cached(&sql)?;
            let count = statement.query_row(params_from_iter(filter.values()), |row| row.get(0))?;
            reader.cache.put(key, vec![count]);
            count
        }
    };
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn page(reader: &Reader<'_>, query: &PersonQuery, filter: &Filter) -> Result<Vec<i64>> {
    let column = match query.sort {
        PersonSort::Name => "fold",
        PersonSort::LastMet => "last_met",
    };
    let span = (query.offset, query.limit);
    filter.page(reader.conn, "person_stat", (column, query.descending), span)
}

pub(super) fn row(reader: &Reader<'_>, rid: i64) -> Result<PersonRow> {
    let sql = select::<redbook_domain::person::Person>() + " WHERE rid = ?1";
    let person = reader
        .conn
        .prepare_cached(&sql)?
        .query_row(params![rid], redbook_domain::person::Person::from_row)?;
    let last_met = reader
        .conn
        .prepare_cached("SELECT nullif(last_met, '') FROM person_stat WHERE rid = ?1")?
        .query_row(params![rid], |row| read(row, 0))?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT part.id, account.id, account.name, position, department, roles, reader, stance,
                influence, left_on
         FROM part JOIN account ON account.id = part.account_id
         WHERE part.person_id = ?1 AND part.deleted_at IS NULL ORDER BY part.rid",
    )?;
    let parts = statement.query_map(params![person.id.put()], |row| {
        Ok(PersonPart {
            part_id: read(row, 0)?,
            account_id: read(row, 1)?,
            account: row.get(2)?,
            position: row.get(3)?,
            department: row.get(4)?,
            roles: read(row, 5)?,
            reader: read(row, 6)?,
            stance: read(row, 7)?,
            influence: read(row, 8)?,
            left_on: read(row, 9)?,
        })
    })?;
    let parts = parts.collect::<Result<_, _>>()?;
    Ok(PersonRow {
        id: person.id,
        version: person.version,
        facts: person.facts,
        parts,
        last_met,
    })
}
