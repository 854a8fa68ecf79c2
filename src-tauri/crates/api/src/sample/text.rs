//! A text of the sample: the same thing said in three languages.

use redbook_domain::language::Language;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub en: String,
    pub ru: String,
    pub bg: String,
}

impl Text {
    /// One after the other.
    pub fn joined(texts: &[&Self]) -> Self {
        let all = |language| {
            let said: Vec<&str> = texts.iter().map(|text| text.exact(language)).collect();
            said.join("; ")
        };
        Self {
            en: all(Language::En),
            ru: all(Language::Ru),
            bg: all(Language::Bg),
        }
    }

    pub fn exact(&self, language: Language) -> &str {
        match language {
            Language::Ru => &self.ru,
            Language::Bg => &self.bg,
            _ => &self.en,
        }
    }
}
