//! Text of a block: runs, paragraphs, lists.

use serde::Serialize;

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RunView {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Code of the bound number that the text says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<String>,
}

impl RunView {
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// A paragraph or list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ParagraphView {
    Plain {
        runs: Vec<RunView>,
    },
    /// Somebody's words, set large in italics.
    Quote {
        runs: Vec<RunView>,
    },
    /// Who said them.
    Credit {
        runs: Vec<RunView>,
    },
    Bullets {
        items: Vec<Vec<RunView>>,
    },
    Numbers {
        items: Vec<Vec<RunView>>,
    },
}
