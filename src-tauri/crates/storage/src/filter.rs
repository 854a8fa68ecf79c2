//! Conditions of a list, joined by *and*, with their values kept apart from the SQL.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::error::Result;
use crate::record::Cell;

/// Rows of a page at most.
pub(crate) const PAGE: u32 = 1_000;

/// Conditions are our own SQL; what the user gave is only ever a bound value.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    conditions: Vec<&'static str>,
    values: Vec<Value>,
}

impl Filter {
    pub fn and(&mut self, condition: &'static str, values: impl IntoIterator<Item = Value>) {
        self.conditions.push(condition);
        self.values.extend(values);
    }

    pub fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Nothing if there is no condition; the condition if there is one; else something that is
    /// none of ours.
    pub fn only(&self) -> Option<&'static str> {
        match self.conditions.as_slice() {
            [] => None,
            [one] => Some(one),
            _ => Some(""),
        }
    }

    /// Names the rows (by a sub-query that finds them) instead of a quality they have.
    pub fn is_narrow(&self) -> bool {
        self.conditions
            .iter()
            .any(|condition| condition.contains("rid IN ("))
    }

    /// `WHERE …`, or nothing.
    pub fn sql(&self) -> String {
        if self.conditions.is_empty() {
            return String::new();
        }
        format!("WHERE {}", self.conditions.join(" AND "))
    }

    /// Local handles of the rows of one page of a list: `from` is its table, `column` what it is
    /// sorted by (both ours, never input).
    pub fn page(
        &self,
        conn: &Connection,
        from: &str,
        (column, descending): (&str, bool),
        (offset, limit): (u32, u32),
    ) -> Result<Vec<i64>> {
        let way = if descending { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT rid FROM {from} {} ORDER BY {column} {way}, rid {way} LIMIT ? OFFSET ?",
            self.sql()
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let span = [limit.min(PAGE).put(), offset.put()];
        let values = self.values().cloned().chain(span);
        let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }
}
