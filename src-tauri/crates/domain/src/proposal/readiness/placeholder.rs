//! What was left to be filled in: the marks of our starting texts, and those that people use.

/// The places to fill in: ‹…›, […], {…}; of a line of underscores, ???, lorem ipsum, xxx, TODO, TBD
/// the first one.
pub(super) fn placeholders(text: &str) -> Vec<String> {
    let mut found = between(text, '‹', '›', 200);
    found.extend(between(text, '[', ']', 60));
    found.extend(between(text, '{', '}', 60));
    found.extend(word(text));
    found
}

/// From each opening sign to its closing one; an opening ‹ without an end counts too, a bracket alone
/// may be meant.
fn between(text: &str, open: char, close: char, most: usize) -> Vec<String> {
    let mut all = Vec::new();
    for (start, _) in text.match_indices(open) {
        let rest = &text[start..];
        match rest.find(close) {
            // Of {{name}} the inner pair is found: one place, not two.
            Some(end) if open != '‹' && rest[open.len_utf8()..end].contains(open) => {}
            Some(end) if rest[..end].chars().count() <= most => {
                let found = &rest[..end + close.len_utf8()];
                if open == '‹' || has_letters(found) {
                    all.push(found.to_owned());
                }
            }
            None if open == '‹' => all.push(rest.chars().take(60).collect()),
            _ => {}
        }
    }
    all
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
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '?')))
        .collect();
    let left = |at: usize, word: &&str| {
        let all = |is: fn(char) -> bool| word.chars().count() >= 3 && word.chars().all(is);
        // The Latin letter and the Cyrillic one that looks the same.
        all(|c| matches!(c, 'x' | 'х'))
            || all(|c| c == '_')
            || all(|c| c == '?')
            || (all(|c| matches!(c, 'X' | 'Х')) && !is_thirtieth(word, &words[at + 1..]))
            || matches!(word.trim_end_matches('?'), "TODO" | "TBD" | "FIXME")
    };
    let mut words_at = words.iter().enumerate();
    let found = words_at.find(|(at, word)| left(*at, word));
    found.map(|(_, word)| (*word).to_owned())
}

/// Whether it is the Roman figure: the thirtieth century, the thirtieth games. Of what is counted so,
/// the beginnings of the words.
fn is_thirtieth(word: &str, behind: &[&str]) -> bool {
    const COUNTED: [&str; 9] = [
        "centur",
        "век",
        "столет",
        "jahrhund",
        "saj",
        "olymp",
        "олимп",
        "congress",
        "конгрес",
    ];
    let next = behind.iter().find(|word| !word.is_empty());
    let next = next.map(|word| word.to_lowercase()).unwrap_or_default();
    word.chars().count() == 3 && COUNTED.iter().any(|counted| next.starts_with(counted))
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
            ("Dear {{name}},", "{name}"),
            ("Lorem ipsum dolor", "Lorem ipsum"),
            ("costs xxx euro", "xxx"),
            ("стоит ххх евро", "ххх"),
            ("signed ____ by", "____"),
            ("TODO: prices", "TODO"),
            ("delivered in ??? weeks", "???"),
            ("цена: ????", "????"),
            ("in XXXX euro", "XXXX"),
            ("costs XXX euro", "XXX"),
            ("цена ХХХ евро", "ХХХ"),
            ("Delivery: XXX", "XXX"),
        ] {
            assert_eq!(placeholders(text), [left], "{text}");
        }
    }

    #[test]
    fn each_place_of_a_text_is_found() {
        assert_eq!(
            placeholders("From ‹date› to ‹date›, ask [name]"),
            ["‹date›", "‹date›", "[name]"]
        );
    }

    #[test]
    fn a_long_word_is_only_a_word() {
        for word in ["a", "у", "Wx"] {
            let found = placeholders(&word.repeat(10_000));
            assert!(found.is_empty(), "{word}…");
        }
    }

    #[test]
    fn what_is_meant_is_left_alone() {
        for text in [
            "As measured [1] and again [2, 3]",
            "in the XXX century",
            "в XXX веке",
            "im XXX. Jahrhundert",
            "size XX, the XXIX games",
            "size xx and x",
            "3 × 4 {5}",
            "The todo list of the team",
            "Is that so? Really??",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        ] {
            assert!(placeholders(text).is_empty(), "{text}");
        }
    }
}
