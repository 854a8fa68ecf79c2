//! Rich text of blocks: paragraphs and lists of runs. Content is data, never markup.

use serde::{Deserialize, Serialize};

use super::bound::BoundKey;
use crate::language::Localized;

/// A run of text with one look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Run {
    pub text: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub bold: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub italic: bool,
    /// `https:`, `http:`, `mailto:` or `tel:` address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub link: Option<String>,
    /// Shows this bound number instead of `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub bound: Option<BoundKey>,
}

/// One paragraph or list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Paragraph {
    Plain { runs: Vec<Run> },
    Bullets { items: Vec<Vec<Run>> },
    Numbers { items: Vec<Vec<Run>> },
}

/// Paragraphs in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Rich(pub Vec<Paragraph>);

/// Rich text in several languages.
pub type LocalRich = Localized<Rich>;

impl Rich {
    /// One plain paragraph for each line of `text`.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        let paragraph = |line: &str| Paragraph::Plain {
            runs: vec![Run {
                text: line.to_owned(),
                ..Run::default()
            }],
        };
        Self(
            text.lines()
                .filter(|l| !l.trim().is_empty())
                .map(paragraph)
                .collect(),
        )
    }

    /// Paragraphs and points in reading order.
    pub fn stretches(&self) -> impl Iterator<Item = &Vec<Run>> {
        self.0.iter().flat_map(|paragraph| match paragraph {
            Paragraph::Plain { runs } => vec![runs],
            Paragraph::Bullets { items } | Paragraph::Numbers { items } => items.iter().collect(),
        })
    }

    /// Every run in reading order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.stretches().flatten()
    }

    /// The text alone; bound numbers are left out.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.runs()
            .map(|run| run.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
