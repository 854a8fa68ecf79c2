//! Opportunities with the names of their accounts.

use redbook_domain::opportunity::{Opportunity, Stage};
use rusqlite::params_from_iter;

use crate::error::Result;
use crate::filter::Filter;
use crate::record::{Cell, Record, read};
use crate::search::{DocKind, filter_expression};
use crate::{Id, Reader};

/// Rows of a list at most.
const MOST: u32 = 2_000;

/// How far a deal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpportunityState {
    /// Neither won nor lost.
    Open,
    Won,
    Lost,
}

/// Which opportunities. Conditions are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpportunityQuery {
    /// Beginnings of words in titles, notes and problems.
    pub text: String,
    pub account: Option<Id>,
    pub owner: Option<Id>,
    pub stage: Option<Stage>,
    pub state: Option<OpportunityState>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OpportunityRow {
    pub opportunity: Opportunity,
    pub account: String,
}

/// Opportunities, the one opened first first; at most 2,000.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &OpportunityQuery) -> Result<Vec<OpportunityRow>> {
    let mut filter = Filter::default();
    filter.and("o.deleted_at IS NULL", []);
    if let Some(words) = filter_expression(&query.text) {
        let kind = DocKind::Opportunity;
        filter.and(
            "o.rid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)",
            [
                kind.first().put(),
                words.put(),
                kind.first().put(),
                kind.last().put(),
            ],
        );
    }
    if let Some(id) = query.account {
        filter.and("o.account_id = ?", [id.put()]);
    }
    if let Some(id) = query.owner {
        filter.and("o.owner_id = ?", [id.put()]);
    }
    if let Some(stage) = query.stage {
        filter.and("o.stage = ?", [stage.put()]);
    }
    match query.state {
        None => {}
        Some(OpportunityState::Open) => filter.and("o.ending IS NULL", []),
        Some(OpportunityState::Won) => filter.and("o.ending ->> 'kind' = 'won'", []),
        Some(OpportunityState::Lost) => filter.and("o.ending ->> 'kind' = 'lost'", []),
    }
    let columns: Vec<String> = Opportunity::COLUMNS
        .iter()
        .map(|name| format!("o.\"{name}\""))
        .collect();
    let sql = format!(
        "SELECT o.id, o.version, {}, a.name FROM opportunity o JOIN account a ON a.id = o.account_id
         {} ORDER BY o.opened_on, o.rid LIMIT {MOST}",
        columns.join(", "),
        filter.sql()
    );
    let name = 2 + Opportunity::COLUMNS.len();
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(filter.values()), |row| {
        Ok(OpportunityRow {
            opportunity: Opportunity::from_row(row)?,
            account: read(row, name)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
