//! A text that was improved in a proposal while its entry was written on too: nothing of either is lost.

use redbook_domain::language::Language;
use redbook_domain::proposal::BlockContent;
use serde_json::{Map, Value};

use crate::error::ApiError;

/// The content of a block for the library: languages that only the entry changed since the block was
/// made of it are as the entry has them now. What is no text, the rows of lists that lost or got one, and
/// a content of another kind are the block's.
///
/// # Errors
/// `internal`: a fault of the program.
pub(crate) fn merged(
    taken: &BlockContent,
    entry: &BlockContent,
    block: &BlockContent,
) -> Result<BlockContent, ApiError> {
    if entry.kind() != block.kind() || taken.kind() != block.kind() {
        return Ok(block.clone());
    }
    let failed = |error: serde_json::Error| ApiError::new("internal").with("detail", error);
    let value = |content| serde_json::to_value(content).map_err(failed);
    let mut merged = value(block)?;
    merge(&value(taken)?, &value(entry)?, &mut merged);
    serde_json::from_value(merged).map_err(failed)
}

fn merge(base: &Value, entry: &Value, block: &mut Value) {
    match (base, entry, block) {
        (Value::Object(base), Value::Object(entry), Value::Object(block)) => {
            if [base, entry, &*block].into_iter().all(is_text) {
                return languages(base, entry, block);
            }
            for (name, block) in block {
                if let (Some(base), Some(entry)) = (base.get(name), entry.get(name)) {
                    merge(base, entry, block);
                }
            }
        }
        (Value::Array(base), Value::Array(entry), Value::Array(block))
            if base.len() == block.len() && entry.len() == block.len() =>
        {
            for ((base, entry), block) in base.iter().zip(entry).zip(block) {
                merge(base, entry, block);
            }
        }
        _ => {}
    }
}

/// Whether these are the languages of a text.
fn is_text(fields: &Map<String, Value>) -> bool {
    let known = |name: &String| Language::ALL.iter().any(|known| known.tag() == name);
    fields.keys().all(known)
}

fn languages(
    base: &Map<String, Value>,
    entry: &Map<String, Value>,
    block: &mut Map<String, Value>,
) {
    for language in Language::ALL.map(Language::tag) {
        if base.get(language) != block.get(language) {
            continue;
        }
        match entry.get(language) {
            Some(said) => block.insert(language.to_owned(), said.clone()),
            None => block.remove(language),
        };
    }
}

#[cfg(test)]
mod tests {
    use redbook_domain::language::LocalText;

    use super::*;

    fn heading(texts: &[(Language, &str)]) -> BlockContent {
        let mut text = LocalText::default();
        for (language, said) in texts {
            text.set(*language, (*said).to_owned());
        }
        BlockContent::Heading {
            label: LocalText::default(),
            text,
        }
    }

    #[test]
    fn what_only_the_entry_changed_stays() {
        use Language::{Bg, De, En, Ru};
        let taken = heading(&[(En, "one"), (Ru, "один"), (Bg, "едно")]);
        let entry = heading(&[(En, "one, too"), (Ru, "один, лучше"), (De, "eins")]);
        let block = heading(&[(En, "one, better"), (Ru, "один"), (Bg, "едно")]);
        assert_eq!(
            merged(&taken, &entry, &block).unwrap(),
            heading(&[(En, "one, better"), (Ru, "один, лучше"), (De, "eins")]),
            "English was improved in the proposal, the rest is the library's: Bulgarian is gone there"
        );
        assert_eq!(merged(&taken, &taken, &block).unwrap(), block);
        let other = BlockContent::Callout {
            title: LocalText::one(En, "one".into()),
            text: Default::default(),
        };
        assert_eq!(
            merged(&taken, &other, &block).unwrap(),
            block,
            "of another kind"
        );
    }
}
