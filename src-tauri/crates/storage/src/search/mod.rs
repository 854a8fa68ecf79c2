//! Search over accounts, people, proposals, notes, the library and opportunities by the beginnings of words.

mod expression;
mod find;
mod found;
mod index;
mod spoken;
#[cfg(test)]
mod tests;

pub(crate) use expression::{expression, filter_expression, terms};
pub use find::{Hit, find, find_in};
pub use found::{Found, Piece};
pub(crate) use index::{forget_deleted, rebuild, refresh, source};

pub(crate) const SCHEMA: &str = include_str!("schema.sql");

/// Kinds of things that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocKind {
    Account,
    Person,
    Proposal,
    /// A contact held: what was said and agreed.
    Note,
    /// An entry of the library.
    Library,
    Opportunity,
}

impl DocKind {
    pub const ALL: [Self; 6] = [
        Self::Account,
        Self::Person,
        Self::Proposal,
        Self::Note,
        Self::Library,
        Self::Opportunity,
    ];

    /// Kind of the record ([`crate::Record::KIND`]).
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Person => "person",
            Self::Proposal => "proposal",
            Self::Note => "contact",
            Self::Library => "library",
            Self::Opportunity => "opportunity",
        }
    }

    /// Number before the first row of the kind; a document's number is this plus the row's rid.
    pub(crate) const fn first(self) -> i64 {
        let kind = match self {
            Self::Account => 0,
            Self::Person => 1,
            Self::Proposal => 2,
            Self::Note => 3,
            Self::Library => 4,
            Self::Opportunity => 5,
        };
        kind << 40
    }

    pub(crate) const fn last(self) -> i64 {
        self.first() + (1 << 40) - 1
    }
}
