//! Languages of the interface and of documents.

mod told;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use told::other_language;

/// A language that documents can be set in. The interface speaks the first three.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    En,
    Ru,
    Bg,
    De,
    Et,
}

impl Language {
    /// Languages of the interface.
    pub const INTERFACE: [Self; 3] = [Self::En, Self::Ru, Self::Bg];
    /// Languages of documents.
    pub const ALL: [Self; 5] = [Self::En, Self::Ru, Self::Bg, Self::De, Self::Et];

    /// BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Bg => "bg",
            Self::De => "de",
            Self::Et => "et",
        }
    }

    /// Reads a BCP 47 tag; the region is ignored (`ru-RU` is Russian).
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|l| l.tag() == primary)
    }
}

/// The same thing said in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Localized<T>(pub BTreeMap<Language, T>);

/// A short text in several languages.
pub type LocalText = Localized<String>;

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Localized<T> {
    /// One language only.
    #[must_use]
    pub fn one(language: Language, value: T) -> Self {
        Self(BTreeMap::from([(language, value)]))
    }

    /// What is written in exactly this language.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<&T> {
        self.0.get(&language)
    }

    pub fn set(&mut self, language: Language, value: T) {
        self.0.insert(language, value);
    }
}

impl LocalText {
    /// The text in this language, else in English, else in any; empty if nothing is written.
    #[must_use]
    pub fn pick(&self, language: Language) -> &str {
        [language, Language::En]
            .iter()
            .filter_map(|l| self.0.get(l))
            .chain(self.0.values())
            .map(String::as_str)
            .find(|text| !text.trim().is_empty())
            .unwrap_or("")
    }

    /// The text in exactly this language, else `other`.
    #[must_use]
    pub fn or<'a>(&'a self, language: Language, other: &'a str) -> &'a str {
        self.exact(language)
            .map(String::as_str)
            .filter(|text| !text.trim().is_empty())
            .unwrap_or(other)
    }

    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
}
