//! Names in the texts of templates: taken out of a proposal's, put into a new one's.

use redbook_domain::language::Localized;
use redbook_domain::proposal::{Block, BlockContent, Edition};
use redbook_domain::template::{ACCOUNT, PERSON, TemplateFacts};
use serde_json::Value;

use crate::error::ApiError;

/// Fields of blocks that are names for the program, never words.
const CODES: [&str; 6] = ["kind", "bound", "link", "sha256", "media_type", "draws"];
/// A name shorter than this may be part of any word.
const SHORTEST: usize = 3;

/// Takes the customer's and the readers' names out of all texts.
///
/// # Errors
/// `internal`: a block can't be written as data, a fault of the program.
pub(crate) fn taken_out(
    facts: &mut TemplateFacts,
    account: &str,
    people: &[String],
) -> Result<(), ApiError> {
    // A longer name first: it may have a shorter one in it.
    let mut names: Vec<(&str, &str)> = people.iter().map(|name| (name.trim(), PERSON)).collect();
    names.push((account.trim(), ACCOUNT));
    names.retain(|(name, _)| name.chars().count() >= SHORTEST);
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let out = |text: &str| replaced(text, &names);
    for block in &mut facts.blocks {
        block.content = content(&block.content, &out)?;
    }
    for edition in &mut facts.editions {
        edition.headline = Localized(
            edition
                .headline
                .0
                .iter()
                .map(|(language, text)| (*language, out(text)))
                .collect(),
        );
    }
    Ok(())
}

/// Puts the names of a new proposal in. Where nobody is addressed, ‹…› is left for the readiness
/// check to find.
///
/// # Errors
/// As [`taken_out`].
pub(crate) fn put_in(
    blocks: &mut [Block],
    edition: &mut Edition,
    account: &str,
    person: Option<&str>,
) -> Result<(), ApiError> {
    let names = [(ACCOUNT, account), (PERSON, person.unwrap_or("‹…›"))];
    let put = |text: &str| replaced(text, &names);
    for block in blocks {
        block.content = content(&block.content, &put)?;
    }
    for text in edition.facts.headline.0.values_mut() {
        *text = put(text);
    }
    Ok(())
}

/// Names as they stand, not inside of other words.
fn replaced(text: &str, names: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(letter) = rest.chars().next() {
        let found = names.iter().find_map(|(name, by)| {
            let after = rest.strip_prefix(name)?;
            let ends = !after.chars().next().is_some_and(char::is_alphanumeric);
            (ends && !before.is_alphanumeric()).then_some((after, *by))
        });
        if let Some((after, by)) = found {
            out.push_str(by);
            rest = after;
            before = ' ';
        } else {
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
            before = letter;
        }
    }
    out
}

fn content(
    content: &BlockContent,
    change: &impl Fn(&str) -> String,
) -> Result<BlockContent, ApiError> {
    let failed = |error: serde_json::Error| ApiError::new("internal").with("detail", error);
    let mut value = serde_json::to_value(content).map_err(failed)?;
    walk(&mut value, change);
    serde_json::from_value(value).map_err(failed)
}

fn walk(value: &mut Value, change: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, change)),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| !CODES.contains(&name.as_str()))
            .for_each(|(_, field)| walk(field, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use redbook_domain::language::{Language, LocalText};

    use super::*;

    #[test]
    fn a_name_is_replaced_only_where_it_stands_alone() {
        let names = [("Belvara", ACCOUNT), ("Ann", PERSON)];
        assert_eq!(
            replaced("Belvara’s plant; Annual report for Ann.", &names),
            "{account}’s plant; Annual report for {person}."
        );
    }

    #[test]
    fn a_customer_called_like_a_kind_spoils_no_block() {
        let heading = BlockContent::Heading {
            label: LocalText::default(),
            text: Localized::one(Language::En, "heading for text".into()),
        };
        let changed = content(&heading, &|text| replaced(text, &[("heading", ACCOUNT)])).unwrap();
        let BlockContent::Heading { text, .. } = changed else {
            panic!("another kind: {changed:?}")
        };
        assert_eq!(text.pick(Language::En), "{account} for text");
    }
}
