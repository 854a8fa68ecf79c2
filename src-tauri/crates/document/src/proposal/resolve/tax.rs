//! What the tax of the prices is called: as the company calls its rates, else by the usual word.

use std::sync::OnceLock;

use redbook_domain::language::Language;
use redbook_domain::pricing::Line;
use redbook_i18n::{Texts, keys};

/// Letters of an abbreviation at most. A longer name may say something else of the rate ("Standard"),
/// and Estonian texts put an ending to the word ("KM-ta"), which only an abbreviation can take.
const ABBREVIATION: usize = 5;

/// What a longer word has in it if it names a tax.
const TAXES: [&str; 4] = ["tax", "steuer", "налог", "данък"];

/// The word in the names of the rates above 0 %: "USt." of "USt. 19 %". `None` if they have none or
/// several.
pub(super) fn own_word(language: Language, lines: &[Line]) -> Option<&str> {
    let rates = lines.iter().filter_map(|line| line.tax.as_ref());
    let taxing = rates.filter(|rate| !rate.percent.is_zero());
    let mut words = taxing.map(|rate| before_percent(rate.name.exact(language)?));
    let first = words.next()??;
    let one = words.all(|word| word == Some(first));
    let short = first.chars().count() <= ABBREVIATION;
    let folded = first.to_lowercase();
    let named = language != Language::Et && TAXES.iter().any(|tax| folded.contains(tax));
    (one && (short || named)).then_some(first)
}

/// What stands before the percentage and before whatever is said of it.
fn before_percent(name: &str) -> Option<&str> {
    let end = name.find(|letter: char| letter.is_ascii_digit() || ",;(".contains(letter));
    let word = name[..end.unwrap_or(name.len())].trim_matches([' ', '\u{A0}', '–', '—']);
    (!word.is_empty()).then_some(word)
}

/// The usual word.
pub(super) fn usual_word(language: Language) -> &'static str {
    static WORDS: [OnceLock<String>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    WORDS[language as usize].get_or_init(|| Texts::shared().word(language, keys::DOC_VAT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_ends_before_the_percentage() {
        assert_eq!(before_percent("USt. 19 %"), Some("USt."));
        assert_eq!(before_percent("km"), Some("km"));
        assert_eq!(before_percent("VAT, reduced"), Some("VAT"));
        assert_eq!(before_percent("19 %"), None, "a rate alone names no tax");
    }
}
