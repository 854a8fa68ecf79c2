//! Starting texts in every language of documents at once.

use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::proposal::{BoundKey, LocalRich, Paragraph, Rich, Run};
use redbook_i18n::typography::quoted;
use redbook_i18n::{Args, Texts};

use super::Ground;
use crate::dto::template::Starting;

/// Where a text says until when the terms hold; gives way to the bound date.
const UNTIL: char = '\u{E000}';

/// Texts with the names filled in.
pub(crate) struct Words<'a> {
    account: &'a str,
    company: &'a LocalText,
    person: Option<&'a str>,
    kind: Option<Starting>,
}

impl<'a> Words<'a> {
    pub const fn new(ground: &Ground<'a>, person: Option<&'a str>, kind: Option<Starting>) -> Self {
        Self {
            account: ground.account,
            company: &ground.company.facts.name,
            person,
            kind,
        }
    }

    /// The text of a key; the one for a known person if there is one and a person is known.
    pub fn text(&self, key: &str) -> LocalText {
        Localized(
            Language::ALL
                .map(|language| (language, self.say(language, key)))
                .into(),
        )
    }

    /// The text of a key, or nothing if there is no such text.
    pub fn text_if_any(&self, key: &str) -> LocalText {
        if Texts::shared().has(Language::En, key) {
            self.text(key)
        } else {
            LocalText::default()
        }
    }

    /// The cells of a row, which stand between bars.
    pub fn cells(&self, key: &str) -> Vec<LocalText> {
        let mut cells: Vec<LocalText> = Vec::new();
        for (language, row) in self.text(key).0 {
            for (at, cell) in row.split(" | ").enumerate() {
                if cells.len() <= at {
                    cells.push(LocalText::default());
                }
                cells[at].set(language, cell.to_owned());
            }
        }
        cells
    }

    pub fn rich(&self, key: &str) -> LocalRich {
        let rich = |language| (language, dated(&self.say(language, key), false));
        Localized(Language::ALL.map(rich).into())
    }

    /// The key of what the template says instead, if it says anything of its own.
    fn key(&self, language: Language, key: &str) -> String {
        let rest = key.strip_prefix("starting-");
        let own = self
            .kind
            .zip(rest)
            .map(|(kind, rest)| format!("starting-{}-{rest}", kind.code()))
            .filter(|own| Texts::shared().has(language, own));
        own.unwrap_or_else(|| key.to_owned())
    }

    fn say(&self, language: Language, key: &str) -> String {
        let texts = Texts::shared();
        let key = &self.key(language, key);
        let named = format!("{key}-person");
        let account = match language {
            Language::Ru => quoted(self.account),
            _ => self.account.into(),
        };
        let args = Args::new()
            .text("account", account)
            .text("company", self.company.pick(language))
            .text("until", UNTIL.to_string());
        match self.person {
            Some(person) if texts.has(language, &named) => {
                texts.get(language, named.as_str(), &args.text("person", person))
            }
            _ => texts.get(language, key, &args),
        }
    }
}

/// The text, with the last day of the terms as the bound number it is.
pub(super) fn dated(text: &str, bold: bool) -> Rich {
    let paragraph = |line: &str| {
        let mut runs = Vec::new();
        for (at, part) in line.split(UNTIL).enumerate() {
            let run = Run {
                bold,
                ..Run::default()
            };
            if at > 0 {
                runs.push(Run {
                    bound: Some(BoundKey::ValidUntil),
                    ..run.clone()
                });
            }
            if !part.is_empty() {
                runs.push(Run {
                    text: part.to_owned(),
                    ..run
                });
            }
        }
        Paragraph::Plain { runs }
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Rich(lines.map(paragraph).collect())
}
