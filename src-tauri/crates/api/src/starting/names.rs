//! Names in the texts of templates: taken out of a proposal's, put into a new one's.

use std::cmp::Reverse;
use std::ops::Range;

use redbook_domain::language::Language;
use redbook_domain::naming::Known;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{Block, BlockContent, Edition};
use redbook_domain::template::{ACCOUNT, PERSON, TemplateFacts};
use redbook_i18n::Texts;
use serde_json::Value;

use crate::error::ApiError;

/// Fields of blocks that are names for the program, never words.
const CODES: [&str; 6] = ["kind", "bound", "link", "sha256", "media_type", "draws"];

/// Whose names are taken out.
#[derive(Debug, Default)]
pub(crate) struct Old {
    pub customer: Vec<Known>,
    pub sites: Vec<Known>,
    pub people: Vec<Known>,
    /// Full names of those that a kind of reader's edition is addressed to.
    pub addressed: Vec<(ReaderType, Known)>,
}

impl Old {
    /// A text without the names. The full name of the one addressed gives way to that of the next
    /// one; surnames and other people leave a place to be filled in.
    fn out(&self, text: &str, reader: Option<ReaderType>, language: Option<Language>) -> String {
        let left = |key: &str| match language {
            Some(language) => Texts::shared().word(language, key),
            None => "‹…›".to_owned(),
        };
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        let mut find = |known: &Known, by: &str| {
            let places = known.names.iter().flat_map(|name| name.places(text));
            found.extend(places.map(|place| (place, by.to_owned())));
        };
        for (_, known) in self.addressed.iter().filter(|(of, _)| Some(*of) == reader) {
            find(known, PERSON);
        }
        for known in &self.customer {
            find(known, ACCOUNT);
        }
        for known in &self.sites {
            find(known, &left("starting-left-site"));
        }
        for known in &self.people {
            find(known, &left("starting-left-name"));
        }
        // A longer name first: it may have a shorter one in it.
        found.sort_by_key(|(place, _)| (place.start, Reverse(place.end)));
        let (mut out, mut at) = (String::with_capacity(text.len()), 0);
        for (place, by) in found {
            if place.start >= at {
                out.push_str(&text[at..place.start]);
                out.push_str(&by);
                at = place.end;
            }
        }
        out.push_str(&text[at..]);
        out
    }
}

/// Takes the customer's, its sites' and its people's names out of all texts.
///
/// # Errors
/// `internal`: a block can't be written as data, a fault of the program.
pub(crate) fn taken_out(facts: &mut TemplateFacts, old: &Old) -> Result<(), ApiError> {
    for block in &mut facts.blocks {
        let reader = block.reader;
        block.content = content(&block.content, &|text, language| {
            old.out(text, reader, language)
        })?;
    }
    for edition in &mut facts.editions {
        for (language, text) in &mut edition.headline.0 {
            *text = old.out(text, Some(edition.reader), Some(*language));
        }
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
        block.content = content(&block.content, &|text, _| put(text))?;
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
    change: &impl Fn(&str, Option<Language>) -> String,
) -> Result<BlockContent, ApiError> {
    let failed = |error: serde_json::Error| ApiError::new("internal").with("detail", error);
    let mut value = serde_json::to_value(content).map_err(failed)?;
    walk(&mut value, None, change);
    serde_json::from_value(value).map_err(failed)
}

fn walk(
    value: &mut Value,
    language: Option<Language>,
    change: &impl Fn(&str, Option<Language>) -> String,
) {
    let of = |name: &str| Language::ALL.into_iter().find(|of| of.tag() == name);
    match value {
        Value::String(text) => *text = change(text, language),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| walk(item, language, change)),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| !CODES.contains(&name.as_str()))
            .for_each(|(name, field)| walk(field, of(name).or(language), change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use redbook_domain::language::{LocalText, Localized};

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
        let changed =
            content(&heading, &|text, _| replaced(text, &[("heading", ACCOUNT)])).unwrap();
        let BlockContent::Heading { text, .. } = changed else {
            panic!("another kind: {changed:?}")
        };
        assert_eq!(text.pick(Language::En), "{account} for text");
    }
}
