//! Makes any text safe to set: composed, without control characters, with places to break in words
//! that are wider than a column.

mod breaks;
mod held;
mod room;
mod spoken;

use redbook_domain::language::Language;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

pub(crate) use breaks::width;
pub(crate) use room::clean_page;
pub(crate) use spoken::tell_languages;

/// Words wider than this (millimetres at 9 pt) may be broken anywhere, where no field is known.
const WIDE: f32 = 49.0;

/// Fields that are names for the program, not words for the reader.
const CODES: [&str; 8] = [
    "id", "kind", "bound", "link", "file", "accent", "reader", "mark",
];

/// Cleans every text of the data of a template.
pub(crate) fn clean_all(value: &mut Value) {
    match value {
        Value::String(words) => *words = clean(words),
        Value::Array(items) => items.iter_mut().for_each(clean_all),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                if !CODES.contains(&name.as_str()) {
                    clean_all(field);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// NFC; line ends become `\n`, other control characters and marks that turn the direction of
/// writing around go away; wide words get places to break.
pub(crate) fn clean(words: &str) -> String {
    cleaned(words, Some((WIDE, None)), &[])
}

/// The same without places to break: for files whose reader breaks lines by itself.
pub(crate) fn plain(words: &str) -> String {
    cleaned(words, None, &[])
}

/// Places to break are for words wider than the room, in the language given; `names` stay whole where
/// there are such places.
fn cleaned(words: &str, breaks: Option<(f32, Option<Language>)>, names: &[String]) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.nfc() {
        match c {
            '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\n' => out.push('\n'),
            c if c.is_control() => {}
            '\u{200B}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    let out = groups(&out.replace("\n\n\n", "\n\n"));
    match breaks {
        Some((room, language)) => breaks::divided(&held::together(&out, names), room, language),
        None => out,
    }
}

/// Digits in groups of three belong together: "14 060", however the space was typed.
fn groups(words: &str) -> String {
    if !words.contains(' ') {
        return words.to_owned();
    }
    let bytes = words.as_bytes();
    // Telephone numbers are long and may be broken.
    let mut phone = false;
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut out = String::with_capacity(words.len() + 8);
    for (at, c) in words.char_indices() {
        let group = (1..=3).all(|step| digit(at + step)) && !digit(at + 4);
        let before = at.checked_sub(1).is_some_and(digit);
        phone = c == '+' || (phone && (c == ' ' || c.is_ascii_digit()));
        let group = group && !phone;
        out.push(if c == ' ' && before && group {
            '\u{A0}'
        } else {
            c
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_words_stay() {
        assert_eq!(clean("a\u{0}b\u{7}c\u{202E}d"), "abcd");
        assert_eq!(clean("и\u{306}"), "й");
        assert_eq!(clean("1\u{A0}240\u{A0}000 €"), "1\u{A0}240\u{A0}000 €");
        assert_eq!(clean("one\r\ntwo"), "one\ntwo");
    }

    #[test]
    fn groups_of_digits_stay_together() {
        assert_eq!(
            clean("за 14 060 € и 2026 год"),
            "за 14\u{A0}060 € и 2026\u{A0}год"
        );
        assert_eq!(clean("+359 888 555 701"), "+359 888 555 701");
        assert_eq!(clean("1 240 000 шт."), "1\u{A0}240\u{A0}000 шт.");
    }

    #[test]
    fn long_words_get_places_to_break() {
        let word = "x".repeat(100);
        let cleaned = clean(&word);
        assert!(cleaned.contains(breaks::BREAK));
        assert_eq!(cleaned.replace(breaks::BREAK, ""), word);
        assert_eq!(clean("млекопреработвателна"), "млекопреработвателна");
    }

    #[test]
    fn other_programs_get_no_places_to_break() {
        let address = "https://tarvena.example/certificates/2026/hygiene-and-safety.pdf";
        assert_eq!(plain(address), address);
        assert_eq!(plain("a\u{0}b\u{1F}\r\nc"), "ab\nc");
    }

    #[test]
    fn codes_are_left_alone() {
        let id = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
        let mut value = serde_json::json!({ "id": id, "text": id });
        clean_all(&mut value);
        assert_eq!(value["id"], id);
        assert_ne!(value["text"], id);
    }
}
