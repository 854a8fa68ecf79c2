//! Conditions of a list, joined by *and*, with their values kept apart from the SQL.

use rusqlite::types::Value;

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

    /// `WHERE …`, or nothing.
    pub fn sql(&self) -> String {
        if self.conditions.is_empty() {
            return String::new();
        }
        format!("WHERE {}", self.conditions.join(" AND "))
    }

    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.values.iter()
    }
}
