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

    /// An error of the domain that came through serde, which carries nothing but its words:
    /// `field_out_of_range {min=0, max=100} at percent`. `None` for any other words.
    #[must_use]
    pub(crate) fn written(text: &str) -> Option<Self> {
        let (code, mut rest) = text.split_at(text.find(' ').unwrap_or(text.len()));
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        if !is_word(code) || !code.contains('_') {
            return None;
        }
        let mut error = Self::new(code);
        if let Some(facts) = rest.strip_prefix(" {") {
            let (facts, after) = facts.rsplit_once('}')?;
            for fact in facts.split(", ") {
                let (name, value) = fact.split_once('=').filter(|(name, _)| is_word(name))?;
                error = error.with(name, value);
            }
            rest = after;
        }
        match rest.strip_prefix(" at ") {
            Some(place) => Some(error.at(place)),
            None => rest.is_empty().then_some(error),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_domain_reads_back_from_its_words() {
        for error in [
            DomainError::new("amount_too_large"),
            DomainError::field_malformed("rate"),
            DomainError::field_out_of_range("percent", 0, 100),
            DomainError::field_too_precise("lines[3].quantity", 6),
            DomainError::new("amount_too_large").with("limit", 1),
        ] {
            let read = ApiError::written(&error.to_string());
            assert_eq!(read, Some(error.into()));
        }
    }

    #[test]
    fn other_words_are_no_error_of_the_domain() {
        for words in [
            "missing field `name`",
            "invalid type: integer `1`, expected a string",
            "premature end of input",
            "unknown variant `x`, expected `once` or `yearly`",
            "",
        ] {
            assert_eq!(ApiError::written(words), None, "{words}");
        }
    }
}
