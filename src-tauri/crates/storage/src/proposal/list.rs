//! Pages of proposals, sorted and filtered.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::Outcome;
use rusqlite::types::Value;
use rusqlite::{params, params_from_iter};

use crate::error::Result;
use crate::filter::{Filter, PAGE};
use crate::record::{Cell, read};
use crate::search::{self, DocKind};
use crate::{Id, Reader};

/// What a list is sorted by; ties by the order of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProposalSort {
    #[default]
    Updated,
    ValidUntil,
    Title,
    Account,
    Number,
}

/// States as far as rows tell them. Whether a sent one has expired is the caller's to say: it
/// hangs on the hour and the time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProposalState {
    Draft,
    /// Sent, without an outcome.
    Sent,
    /// With an outcome: accepted, declined, withdrawn or superseded.
    Closed,
}

/// Which proposals, in which order. Filters are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProposalQuery {
    /// Words that title, number or texts have words beginning with; empty: all.
    pub text: String,
    pub account: Option<Id>,
    pub state: Option<ProposalState>,
    /// Valid until this day or an earlier one.
    pub valid_until: Option<NaiveDate>,
    pub sort: ProposalSort,
    pub descending: bool,
    pub offset: u32,
    /// Rows of a page, at most 1,000.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ProposalRow {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub account: String,
    pub title: String,
    pub number: Option<String>,
    pub revision: u16,
    pub language: Language,
    pub prepared_on: NaiveDate,
    pub valid_until: NaiveDate,
    pub sent_at: Option<DateTime<Utc>>,
    pub outcome: Option<Outcome>,
    pub updated_at: DateTime<Utc>,
    /// Readers that have an edition, in the order they were made.
    pub readers: Vec<ReaderType>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ProposalPage {
    /// Proposals the filters let through.
    pub total: u32,
    pub rows: Vec<ProposalRow>,
}

/// A page of proposals.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &ProposalQuery) -> Result<ProposalPage> {
    let filter = filter(query);
    let sql = format!("SELECT count(*) FROM proposal p {}", filter.sql());
    let total = reader
        .conn
        .prepare_cached(&sql)?
        .query_row(params_from_iter(filter.values()), |row| row.get(0))?;
    let column = match query.sort {
        ProposalSort::Updated => "p.updated_at",
        ProposalSort::ValidUntil => "p.valid_until",
        ProposalSort::Title => "fold(p.title)",
        ProposalSort::Account => "fold(a.name)",
        ProposalSort::Number => "p.number",
    };
    let way = if query.descending { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT p.id, p.version, p.account_id, a.name, p.title, p.number, p.revision, p.language,
                p.prepared_on, p.valid_until, p.sent_at, p.outcome, p.updated_at
         FROM proposal p JOIN account a ON a.id = p.account_id {}
         ORDER BY {column} {way}, p.rid {way} LIMIT ? OFFSET ?",
        filter.sql()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let (limit, offset) = (i64::from(query.limit.min(PAGE)), i64::from(query.offset));
    let values: Vec<Value> = filter
        .values()
        .cloned()
        .chain([limit.put(), offset.put()])
        .collect();
    let rows = statement.query_map(params_from_iter(values), row)?;
    let mut rows: Vec<ProposalRow> = rows.collect::<Result<_, _>>()?;
    for row in &mut rows {
        row.readers = readers(reader, row.id)?;
    }
    Ok(ProposalPage { total, rows })
}

fn filter(query: &ProposalQuery) -> Filter {
    let mut filter = Filter::default();
    filter.and("p.deleted_at IS NULL", []);
    if let Some(words) = search::filter_expression(&query.text) {
        let (first, last) = (DocKind::Proposal.first(), DocKind::Proposal.last());
        filter.and(
            "p.rid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)",
            [first.put(), words.put(), first.put(), last.put()],
        );
    } else if !query.text.trim().is_empty() {
        filter.and("0", []);
    }
    if let Some(account) = query.account {
        filter.and("p.account_id = ?", [account.put()]);
    }
    match query.state {
        None => {}
        Some(ProposalState::Draft) => filter.and("p.sent_at IS NULL AND p.outcome IS NULL", []),
        Some(ProposalState::Sent) => filter.and("p.sent_at IS NOT NULL AND p.outcome IS NULL", []),
        Some(ProposalState::Closed) => filter.and("p.outcome IS NOT NULL", []),
    }
    if let Some(day) = query.valid_until {
        filter.and("p.valid_until <= ?", [day.put()]);
    }
    filter
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<ProposalRow> {
    Ok(ProposalRow {
        id: read(row, 0)?,
        version: row.get(1)?,
        account_id: read(row, 2)?,
        account: row.get(3)?,
        title: row.get(4)?,
        number: row.get(5)?,
        revision: row.get(6)?,
        language: read(row, 7)?,
        prepared_on: read(row, 8)?,
        valid_until: read(row, 9)?,
        sent_at: read(row, 10)?,
        outcome: read(row, 11)?,
        updated_at: read(row, 12)?,
        readers: Vec::new(),
    })
}

fn readers(reader: &Reader<'_>, proposal: Id) -> Result<Vec<ReaderType>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT reader FROM edition
         WHERE proposal_id = ?1 AND deleted_at IS NULL AND NOT personal ORDER BY rid",
    )?;
    let rows = statement.query_map(params![proposal.put()], |row| read(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
