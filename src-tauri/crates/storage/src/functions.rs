//! SQL functions of ours, so that derived rows can be made by one statement.

use redbook_domain::language::Language;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use serde_json::Value;

use crate::error::Result;

/// Keys of stored values that aren't words somebody wrote.
const TECHNICAL: [&str; 10] = [
    "kind",
    "sha256",
    "media_type",
    "link",
    "bound",
    "criterion_id",
    "verdict",
    "references",
    "members",
    "width",
];

pub(crate) fn register(conn: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    conn.create_scalar_function("fold", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Null => None,
            value => Some(crate::fold(value.as_str()?)),
        })
    })?;
    conn.create_scalar_function("terms", 1, flags, |context| {
        Ok(match context.get_raw(0) {
            ValueRef::Null => None,
            value => Some(crate::search::terms(value.as_str()?)),
        })
    })?;
    conn.create_scalar_function("words", 1, flags, |context| {
        let json = context.get_raw(0).as_str()?;
        let value: Value = serde_json::from_str(json)
            .map_err(|error| rusqlite::Error::UserFunctionError(Box::new(error)))?;
        let mut words = String::new();
        collect(&value, None, &mut words);
        Ok(words)
    })?;
    conn.create_scalar_function("words_in", 2, flags, |context| {
        let json = context.get_raw(0).as_str()?;
        let value: Value = serde_json::from_str(json)
            .map_err(|error| rusqlite::Error::UserFunctionError(Box::new(error)))?;
        let mut words = String::new();
        collect(&value, Some(context.get_raw(1).as_str()?), &mut words);
        Ok(words)
    })?;
    Ok(())
}

/// Ends what was written in one language, so that a stretch of text never goes on in another.
pub(crate) const LANGUAGE_ENDS: char = '\u{2029}';

/// Every written text of a JSON value, in its order. What is said in every language came with the
/// program: of it, only that in one of `languages` (tags), if they are given.
fn collect(value: &Value, languages: Option<&str>, words: &mut String) {
    match value {
        Value::String(text) => {
            words.push_str(text);
            words.push(' ');
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect(item, languages, words)),
        Value::Object(fields) => {
            let in_all = |tags: &&str| {
                let mut all = Language::ALL.iter();
                !tags.is_empty() && all.all(|language| fields.contains_key(language.tag()))
            };
            let only = languages.filter(in_all);
            for (key, value) in fields {
                let is_language = Language::from_tag(key).is_some();
                let left_out = only.is_some_and(|tags| !tags.split(' ').any(|tag| tag == key));
                if TECHNICAL.contains(&key.as_str()) || is_language && left_out {
                    continue;
                }
                collect(value, languages, words);
                if is_language {
                    words.push(LANGUAGE_ENDS);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_was_written() {
        let conn = Connection::open_in_memory().unwrap();
        register(&conn).unwrap();
        let json = r#"{"kind":"text","label":{"en":"Now"},"body":{"ru":[{"kind":"plain","runs":[
            {"text":"Цена","link":"https://x"},{"text":"","bound":"total"}]}]},"lead":true}"#;
        let words: String = conn
            .query_row("SELECT words(?1)", [json], |row| row.get(0))
            .unwrap();
        assert_eq!(
            words.split_whitespace().collect::<Vec<_>>(),
            ["Цена", "Now"]
        );
    }

    #[test]
    fn what_is_said_in_every_language_counts_in_those_that_are_used() {
        let conn = Connection::open_in_memory().unwrap();
        register(&conn).unwrap();
        let json = r#"{"title":{"bg":"Цена","de":"Preis","en":"Price","et":"Hind","ru":"Цена"},
            "note":{"bg":"Моя"}}"#;
        let words = |languages: &str| -> Vec<String> {
            let said: String = conn
                .query_row("SELECT words_in(?1, ?2)", [json, languages], |row| {
                    row.get(0)
                })
                .unwrap();
            said.split_whitespace().map(str::to_owned).collect()
        };
        assert_eq!(words("en de"), ["Моя", "Preis", "Price"]);
        assert_eq!(
            words("et"),
            ["Моя", "Hind"],
            "what somebody wrote always counts"
        );
    }
}
