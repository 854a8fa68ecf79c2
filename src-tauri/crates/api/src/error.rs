//! The error that leaves the api: a code with facts, turned into words by `error-<code>` at the edge.

use std::collections::BTreeMap;

use redbook_domain::DomainError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code}{}", place.as_ref().map(|p| format!(" at {p}")).unwrap_or_default())]
pub struct ApiError {
    pub code: String,
    pub args: BTreeMap<String, String>,
    /// Field of the request, such as `facts.lines[3].quantity`.
    pub place: Option<String>,
}

impl ApiError {
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            args: BTreeMap::new(),
            place: None,
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// A thing that isn't there (any more).
    #[must_use]
    pub fn not_found(kind: &str) -> Self {
        Self::new("not_found").with("kind", kind)
    }
}

impl From<DomainError> for ApiError {
    fn from(error: DomainError) -> Self {
        Self {
            code: error.code.to_owned(),
            args: error
                .args
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect(),
            place: error.place,
        }
    }
}
