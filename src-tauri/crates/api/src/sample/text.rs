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
    pub fn exact(&self, language: Language) -> &str {
        match language {
            Language::Ru => &self.ru,
            Language::Bg => &self.bg,
            _ => &self.en,
        }
    }
}
