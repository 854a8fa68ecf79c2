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
        collect(&value, &mut words);
        Ok(words)
    })?;
    Ok(())
}

/// Ends what was written in one language, so that a stretch of text never goes on in another.
pub(crate) const LANGUAGE_ENDS: char = '\u{2029}';

/// Every written text of a JSON value, in its order.
fn collect(value: &Value, words: &mut String) {
    match value {
        Value::String(text) => {
            words.push_str(text);
            words.push(' ');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(key, _)| !TECHNICAL.contains(&key.as_str()))
            .for_each(|(key, value)| {
                collect(value, words);
                if Language::from_tag(key).is_some() {
                    words.push(LANGUAGE_ENDS);
                }
            }),
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
}
