//! Looks: how the pages of a proposal are dressed. Colours of the company stay in every look.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// A well-kept book: serif text, labels in the accent.
    #[default]
    Book,
    /// A report: sans serif throughout, cool grounds.
    Clear,
    /// A folio: the book behind a cover in the accent.
    Folio,
    /// A ledger: black and formal behind a title page; the accent marks only what is asked.
    Ledger,
}

impl Look {
    pub const ALL: [Self; 4] = [Self::Book, Self::Clear, Self::Folio, Self::Ledger];

    /// Code, as serialized; the folder of its templates.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Clear => "clear",
            Self::Folio => "folio",
            Self::Ledger => "ledger",
        }
    }

    /// Whether a page with the title stands before the text.
    #[must_use]
    pub const fn has_cover(self) -> bool {
        matches!(self, Self::Folio | Self::Ledger)
    }
}
