//! What was found, for somebody who reads it on a terminal; a program that reads gets JSON.

use std::fmt::Write as _;
use std::io::Write as _;

use redbook_api::words::say;
use serde_json::Value;

const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// A line for each hit, and under it where its words stand, in bold; what to try if there is none.
pub fn show(hits: &Value) {
    let mut text: String = hits.as_array().into_iter().flatten().map(hit).collect();
    if text.is_empty() {
        text = format!("{}\n", say("palette-nothing"));
    }
    // Whoever reads may have read enough: a closed pipe is no error.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn hit(hit: &Value) -> String {
    let said = |name: &str| hit[name].as_str().unwrap_or_default();
    let mut text = format!("{:<12}{}", said("kind"), said("title"));
    if !said("snippet").is_empty() {
        let _ = write!(text, " · {}", said("snippet"));
    }
    text.push('\n');
    let found = &hit["found"];
    if let Some(field) = found["field"].as_str() {
        let name = say(&format!("palette-field-{}", field.replace('_', "-")));
        let _ = writeln!(text, "{:12}{name}: {}", "", pieces(&found["pieces"]));
    }
    text
}

fn pieces(pieces: &Value) -> String {
    let mut text = String::new();
    for piece in pieces.as_array().into_iter().flatten() {
        let words = piece["text"].as_str().unwrap_or_default();
        if piece["hit"] == true {
            let _ = write!(text, "{BOLD}{words}{PLAIN}");
        } else {
            text.push_str(words);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_words_that_were_found_are_bold() {
        let found = json!({
            "kind": "account", "title": "Belvara", "snippet": "Dairy",
            "found": { "field": "notes", "pieces": [
                { "text": "calls ", "hit": false }, { "text": "Henrik", "hit": true },
            ]},
        });
        let shown = hit(&found);
        assert!(
            shown.starts_with("account     Belvara · Dairy\n"),
            "{shown}"
        );
        assert!(
            shown.ends_with("calls \u{1b}[1mHenrik\u{1b}[0m\n"),
            "{shown}"
        );
    }
}
