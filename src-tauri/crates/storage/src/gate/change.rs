//! What a committed change touched, for those who show it.

use crate::Id;

/// One row (or, with no id, any rows of the kind) that isn't as it was.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Change {
    pub kind: &'static str,
    pub id: Option<Id>,
    /// The account it belongs to, if to one.
    pub account_id: Option<Id>,
}

/// Result of a change that was committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    pub value: T,
    /// In the order of writing, each row once.
    pub changes: Vec<Change>,
}
