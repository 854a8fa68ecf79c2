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

    /// What stands between the bars.
    pub fn split(&self, bar: &str) -> Vec<Self> {
        let all = |language| self.exact(language).split(bar).map(str::to_owned);
        let cells = all(Language::En)
            .zip(all(Language::Ru))
            .zip(all(Language::Bg));
        cells.map(|((en, ru), bg)| Self { en, ru, bg }).collect()
    }

    pub fn bold(&self) -> Self {
        let bold = |language| format!("*{}*", self.exact(language));
        Self {
            en: bold(Language::En),
            ru: bold(Language::Ru),
            bg: bold(Language::Bg),
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
