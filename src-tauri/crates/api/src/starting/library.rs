//! What the library of a new workspace begins with: arguments that every trade can fill in.

use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::library::{Entry, EntryFacts, EntryKind};
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::{BlockContent, LocalRich, Rich};
use redbook_i18n::Texts;
use redbook_storage::Tx;

use crate::error::ApiError;

/// Names of the entries in texts, what they are, and whom they are for.
const ENTRIES: [(&str, EntryKind, &[ReaderType]); 8] = [
    ("one-price", EntryKind::Argument, &[Director, Finance]),
    ("exclusive", EntryKind::Argument, &[Director]),
    ("trial", EntryKind::Proof, &[Director, Finance]),
    ("calculation", EntryKind::Proof, &[Finance]),
    ("return", EntryKind::Argument, &[Director, Finance]),
    ("training", EntryKind::Argument, &[Hr]),
    ("team", EntryKind::Team, &[Hr]),
    ("case", EntryKind::Case, &[Director, Hr]),
];

pub fn library(tx: &mut Tx<'_>) -> Result<(), ApiError> {
    for (name, kind, readers) in ENTRIES {
        let key = |part: &str| format!("starting-library-{name}-{part}");
        let facts = EntryFacts {
            behind: Vec::new(),
            kind,
            title: text(&key("title")),
            summary: LocalText::default(),
            content: BlockContent::Text {
                label: text(&key("label")),
                sublabel: LocalText::default(),
                body: rich(&key("text")),
                lead: false,
            },
            readers: readers.to_vec(),
            industries: Vec::new(),
            tags: Vec::new(),
            criteria: vec![text(&key("criterion"))],
        };
        let id = tx.new_id();
        tx.insert(&Entry {
            id,
            version: 1,
            facts,
        })?;
    }
    Ok(())
}

fn text(key: &str) -> LocalText {
    let said = |language| (language, Texts::shared().word(language, key));
    Localized(Language::ALL.map(said).into())
}

fn rich(key: &str) -> LocalRich {
    let said = |language| {
        let words = Texts::shared().word(language, key);
        (language, Rich::plain(&words))
    };
    Localized(Language::ALL.map(said).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_written_in_every_language() {
        for (name, ..) in ENTRIES {
            for part in ["title", "label", "criterion", "text"] {
                let key = format!("starting-library-{name}-{part}");
                for language in Language::ALL {
                    assert!(Texts::shared().has(language, &key), "{key} in {language:?}");
                }
            }
        }
    }
}
