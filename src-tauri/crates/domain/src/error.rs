//! The one error of the domain: a code with facts and a place, never a sentence.
//!
//! Words are made from it at the edge by Fluent; nothing matches on text (architecture.md, rule 2).
//! `Display` exists for logs and test output only.

use std::fmt;

/// Result of a rule.
pub type DomainResult<T> = Result<T, DomainError>;

/// What went wrong, with the facts a message needs, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainError {
    /// Stable snake_case code; the Fluent key is made from it.
    pub code: &'static str,
    /// Named facts for the message (`limit` = `200`), in a fixed order.
    pub args: Vec<(&'static str, String)>,
    /// Path of the field, such as `lines[3].quantity`; `None` when the whole thing is meant.
    pub place: Option<String>,
}

impl DomainError {
    /// An error with this code and nothing else yet.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
            place: None,
        }
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Sets the place, replacing the one it had.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Puts the place inside an outer one: `within("lines[3]")` makes `quantity` into
    /// `lines[3].quantity`, and `[0].name` into `lines[3][0].name`.
    #[must_use]
    pub fn within(mut self, outer: &str) -> Self {
        self.place = Some(match self.place.take() {
            None => outer.to_owned(),
            Some(inner) if inner.is_empty() => outer.to_owned(),
            Some(inner) if outer.is_empty() => inner,
            Some(inner) if inner.starts_with('[') => format!("{outer}{inner}"),
            Some(inner) => format!("{outer}.{inner}"),
        });
        self
    }

    /// The value of a fact, if it has one of this name.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.as_str())
    }

    /// `field_required`: the field must not be empty.
    #[must_use]
    pub fn field_required(place: impl Into<String>) -> Self {
        Self::new("field_required").at(place)
    }

    /// `too_many {limit}`: more items than the limit.
    #[must_use]
    pub fn too_many(place: impl Into<String>, limit: usize) -> Self {
        Self::new("too_many").with("limit", limit).at(place)
    }

    /// `field_too_long {limit}`: more characters than the limit.
    #[must_use]
    pub fn field_too_long(place: impl Into<String>, limit: usize) -> Self {
        Self::new("field_too_long").with("limit", limit).at(place)
    }

    /// `field_out_of_range {min, max}`: both ends belong to the range.
    #[must_use]
    pub fn field_out_of_range(
        place: impl Into<String>,
        min: impl ToString,
        max: impl ToString,
    ) -> Self {
        Self::new("field_out_of_range")
            .with("min", min)
            .with("max", max)
            .at(place)
    }

    /// `field_malformed`: the value isn't of the form the field has.
    #[must_use]
    pub fn field_malformed(place: impl Into<String>) -> Self {
        Self::new("field_malformed").at(place)
    }

    /// `field_too_precise {decimals}`: more decimal places than the field keeps.
    #[must_use]
    pub fn field_too_precise(place: impl Into<String>, decimals: u32) -> Self {
        Self::new("field_too_precise")
            .with("decimals", decimals)
            .at(place)
    }

    /// `field_control_character {position}`: an invisible control character, counted in
    /// characters from 1.
    #[must_use]
    pub fn field_control_character(place: impl Into<String>, position: usize) -> Self {
        Self::new("field_control_character")
            .with("position", position)
            .at(place)
    }

    /// `field_duplicate {value}`: the value is there already.
    #[must_use]
    pub fn field_duplicate(place: impl Into<String>, value: impl ToString) -> Self {
        Self::new("field_duplicate").with("value", value).at(place)
    }

    /// `dates_reversed {earliest}`: the end lies before the day or month of the beginning.
    #[must_use]
    pub fn dates_reversed(place: impl Into<String>, earliest: impl ToString) -> Self {
        Self::new("dates_reversed")
            .with("earliest", earliest)
            .at(place)
    }

    /// `amount_too_large {max}`: a sum left the range that money can have. `max` is `none`: what
    /// would have to be lower is one of several amounts.
    #[must_use]
    pub fn amount_too_large(place: impl Into<String>) -> Self {
        Self::new("amount_too_large").with("max", "none").at(place)
    }

    /// `not_allowed {action, state}`: the state the thing is in doesn't allow the action.
    #[must_use]
    pub fn not_allowed(action: &'static str, state: &'static str) -> Self {
        Self::new("not_allowed")
            .with("action", action)
            .with("state", state)
    }
}

impl fmt::Display for DomainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for (index, (name, value)) in self.args.iter().enumerate() {
            f.write_str(if index == 0 { " {" } else { ", " })?;
            write!(f, "{name}={value}")?;
        }
        if !self.args.is_empty() {
            f.write_str("}")?;
        }
        match &self.place {
            Some(place) => write!(f, " at {place}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DomainError {}

/// Gives an error an outer place in the middle of a `?` chain.
pub trait Within {
    /// See [`DomainError::within`].
    ///
    /// # Errors
    /// The same error, with the longer place.
    fn within(self, outer: &str) -> Self;
    /// Same, with the index of an item: `within_item("lines", 3)` is `within("lines[3]")`.
    ///
    /// # Errors
    /// The same error, with the longer place.
    fn within_item(self, list: &str, index: usize) -> Self;
}

impl<T> Within for DomainResult<T> {
    fn within(self, outer: &str) -> Self {
        self.map_err(|error| error.within(outer))
    }

    fn within_item(self, list: &str, index: usize) -> Self {
        self.map_err(|error| error.within(&format!("{list}[{index}]")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_grows_outwards() {
        let error = DomainError::field_required("quantity").within("lines[3]");
        assert_eq!(error.place.as_deref(), Some("lines[3].quantity"));
        let error = DomainError::field_required("[0].name").within("people");
        assert_eq!(error.place.as_deref(), Some("people[0].name"));
        assert_eq!(
            DomainError::new("x").within("lines[1]").place.as_deref(),
            Some("lines[1]")
        );
        let item: DomainResult<()> = Err(DomainError::field_required("name"));
        assert_eq!(
            item.within_item("items", 2).unwrap_err().place.as_deref(),
            Some("items[2].name")
        );
    }

    #[test]
    fn facts_are_kept_and_found() {
        let error = DomainError::field_out_of_range("percent", 0, 100);
        assert_eq!(error.arg("min"), Some("0"));
        assert_eq!(error.arg("max"), Some("100"));
        assert_eq!(error.arg("limit"), None);
        assert_eq!(
            error.to_string(),
            "field_out_of_range {min=0, max=100} at percent"
        );
    }
}
