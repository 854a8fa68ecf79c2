//! Running text in another language than the document's, so that it is read out and divided as such.

use redbook_domain::language::{Language, other_language};
use serde_json::Value;

/// Says at each run of running text which language it is in, where that is surely another one than the
/// document's (PDF/UA: natural language of each change of it).
pub(crate) fn tell_languages(data: &mut Value, language: Language) {
    match data {
        Value::Object(fields) => {
            for (field, value) in fields {
                match (field.as_str(), value) {
                    ("runs", Value::Array(runs)) => tell(runs, language),
                    ("items", Value::Array(items)) => {
                        for item in items {
                            match item {
                                Value::Array(runs) => tell(runs, language),
                                other => tell_languages(other, language),
                            }
                        }
                    }
                    (_, value) => tell_languages(value, language),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                tell_languages(item, language);
            }
        }
        _ => {}
    }
}

/// Runs of one paragraph.
fn tell(runs: &mut [Value], language: Language) {
    let words: Vec<&str> = runs
        .iter()
        .filter_map(|run| run.get("text").and_then(Value::as_str))
        .collect();
    let Some(Some(other)) = other_language(&words.concat(), language) else {
        return;
    };
    for run in runs.iter_mut().filter_map(Value::as_object_mut) {
        run.insert("language".to_owned(), other.tag().into());
    }
}
