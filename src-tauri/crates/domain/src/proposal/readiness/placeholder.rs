//! What was left to be filled in: the marks of our starting texts, and those that people use.

/// The first place to fill in: ‹…›, […], {…}, a line of underscores, ???, lorem ipsum, xxx, TODO, TBD.
pub(super) fn placeholder(text: &str) -> Option<String> {
    [
        between(text, '‹', '›', 200),
        between(text, '[', ']', 60),
        between(text, '{', '}', 60),
        word(text),
    ]
    .into_iter()
    .flatten()
    .next()
}

/// From the opening sign to the closing one; an opening ‹ without an end counts too, a bracket alone
/// may be meant.
fn between(text: &str, open: char, close: char, most: usize) -> Option<String> {
    for (start, _) in text.match_indices(open) {
        let rest = &text[start..];
        match rest.find(close) {
            Some(end) if rest[..end].chars().count() <= most => {
                let found = &rest[..end + close.len_utf8()];
                if open == '‹' || has_letters(found) {
                    return Some(found.to_owned());
                }
            }
            None if open == '‹' => return Some(rest.chars().take(60).collect()),
            _ => {}
        }
    }
    None
}

/// A footnote `[1]` is no place to fill in.
fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn word(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if lower.contains("lorem ipsum") {
        return Some("Lorem ipsum".to_owned());
    }
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '?')))
        .find(|word| {
            let all = |is: fn(char) -> bool| word.chars().count() >= 3 && word.chars().all(is);
            // The Latin letter and the Cyrillic one that looks the same. Upper case alone would take
            // the thirtieth century in Roman figures.
            all(|c| matches!(c, 'x' | 'х'))
                || all(|c| c == '_')
                || all(|c| c == '?')
                || (word.chars().count() >= 4 && all(|c| matches!(c, 'X' | 'Х')))
                || matches!(word.trim_end_matches('?'), "TODO" | "TBD" | "FIXME")
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_is_found() {
        for (text, left) in [
            ("До ‹дата› включительно", "‹дата›"),
            ("an end that was deleted ‹date", "‹date"),
            ("Dear [name],", "[name]"),
            ("Dear {name},", "{name}"),
            ("{5} and {name}", "{name}"),
            ("Lorem ipsum dolor", "Lorem ipsum"),
            ("costs xxx euro", "xxx"),
            ("стоит ххх евро", "ххх"),
            ("signed ____ by", "____"),
            ("TODO: prices", "TODO"),
            ("delivered in ??? weeks", "???"),
            ("цена: ????", "????"),
            ("in XXXX euro", "XXXX"),
        ] {
            assert_eq!(placeholder(text).as_deref(), Some(left), "{text}");
        }
    }

    #[test]
    fn a_long_word_is_only_a_word() {
        for word in ["a", "у", "Wx"] {
            assert_eq!(placeholder(&word.repeat(10_000)), None, "{word}…");
        }
    }

    #[test]
    fn what_is_meant_is_left_alone() {
        for text in [
            "As measured [1] and again [2, 3]",
            "in the XXX century",
            "size xx and x",
            "3 × 4 {5}",
            "The todo list of the team",
            "Is that so? Really??",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        ] {
            assert_eq!(placeholder(text), None, "{text}");
        }
    }
}
