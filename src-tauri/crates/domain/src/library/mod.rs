//! The library: arguments, proofs, references and texts that are written once and used in many
//! proposals (M14, M15). What they won is counted from closed proposals, nobody ticks it.

mod check;
pub mod fit;
mod wording;

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::person::ReaderType;
use crate::proposal::BlockContent;

/// What an entry is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Why it is good for them.
    Argument,
    /// A document or measurement that shows it.
    Proof,
    /// People who recommend us.
    Reference,
    /// Who of us will be there.
    Team,
    /// How it went elsewhere.
    Case,
    /// Anything else that is said often.
    Text,
}

impl EntryKind {
    pub const ALL: [Self; 6] = [
        Self::Argument,
        Self::Proof,
        Self::Reference,
        Self::Team,
        Self::Case,
        Self::Text,
    ];

    /// Code of the kind, as serialized.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Argument => "argument",
            Self::Proof => "proof",
            Self::Reference => "reference",
            Self::Team => "team",
            Self::Case => "case",
            Self::Text => "text",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EntryFacts {
    pub kind: EntryKind,
    /// 1–200 characters in one language at least.
    pub title: LocalText,
    /// One line under the title, at most 300 characters.
    pub summary: LocalText,
    /// The block that is made of it; of a kind that can stand in any proposal.
    pub content: BlockContent,
    /// Readers it is meant for; empty: all.
    pub readers: Vec<ReaderType>,
    /// Industries it is meant for; empty: all.
    pub industries: Vec<String>,
    pub tags: Vec<String>,
    /// Criteria it answers, by their text: the criteria themselves belong to people.
    pub criteria: Vec<LocalText>,
    /// Languages that still have the wording of before: another one was improved in a proposal and
    /// taken back. One leaves the list when its text is changed, or by hand.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Language>>"))]
    pub behind: Vec<Language>,
}

/// One entry of the library.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: Id,
    pub version: i64,
    pub facts: EntryFacts,
}

/// From which entry a block was inserted, and what the entry said then: later edits of either are
/// told apart by it. The text is copied: edits in the library never change a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    pub entry_id: Id,
    /// Version of the entry.
    pub version: i64,
    pub content: BlockContent,
}

/// Which of the two moved on since the block was inserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// The text was improved in the proposal: take it back to the library?
    Block,
    /// The library has a newer text than the proposal.
    Entry,
    Both,
}

impl Taken {
    /// What moved on; `None` if both still say the same, however they came to it.
    #[must_use]
    pub fn moved(&self, block: &BlockContent, entry: &BlockContent) -> Option<Moved> {
        let mut block = block.clone();
        check::forget_criteria(&mut block);
        if block == *entry {
            return None;
        }
        match (block != self.content, *entry != self.content) {
            (true, true) => Some(Moved::Both),
            (true, false) => Some(Moved::Block),
            (false, true) => Some(Moved::Entry),
            (false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn heading(text: &str) -> BlockContent {
        BlockContent::Heading {
            label: LocalText::default(),
            text: LocalText::one(Language::En, text.into()),
        }
    }

    #[test]
    fn what_moved_is_told_by_what_was_taken() {
        let taken = Taken {
            entry_id: Id::from_parts(1, [1; 10]),
            version: 3,
            content: heading("old"),
        };
        let moved = |block: &str, entry: &str| taken.moved(&heading(block), &heading(entry));
        assert_eq!(moved("old", "old"), None);
        assert_eq!(moved("new", "old"), Some(Moved::Block));
        assert_eq!(moved("old", "new"), Some(Moved::Entry));
        assert_eq!(moved("one", "two"), Some(Moved::Both));
        assert_eq!(
            moved("new", "new"),
            None,
            "the same edit on both sides leaves nothing to take over"
        );
    }
}
