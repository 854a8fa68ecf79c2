//! Where a word may be divided that is wider than its room: with a hyphen between the syllables of
//! words that the patterns of a language know, without a mark in those they don't.

use hypher::{Lang, hyphenate};
use redbook_domain::language::Language;

/// A place to break without a mark.
pub(super) const BREAK: char = '\u{200B}';
/// A place to break with a hyphen; nothing is seen of it within a line.
pub(super) const HYPHEN: char = '\u{AD}';
/// Characters after which an address may be broken.
const JOINTS: &str = "/@.-_?&=:,;+";
/// Letters of a word before its first joint that is a place to break.
const BEFORE_JOINT: usize = 12;
/// Letters of a syllable at most; longer ones are no syllables of the language.
const SYLLABLE: usize = 12;
/// Letters between places to break in words that no language knows.
const STEP: usize = 4;
/// Signs of a number at most, with its groups and its currency; numbers are never divided.
const NUMBER: usize = 24;
/// Words are taken for rather too wide; a word that fits must not get a hyphen for that.
const SURELY: f32 = 0.95;
/// Quotation marks, commas and the hyphen beside a word, in millimetres.
const BESIDE: f32 = 3.5;

/// The words with places to break in those that don't fit into `room`: millimetres in the face of
/// tables (9 pt).
pub(super) fn divided(words: &str, room: f32, language: Option<Language>) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let end = rest.find(parts).unwrap_or(rest.len());
        let (chunk, after) = rest.split_at(end);
        if breadth(chunk) * SURELY <= room || is_number(chunk) {
            out.push_str(chunk);
        } else {
            divide(chunk, room, language, &mut out);
        }
        let next = after.find(|c| !parts(c)).unwrap_or(after.len());
        out.push_str(&after[..next]);
        rest = &after[next..];
    }
    out
}

/// Whether a line may end here.
fn parts(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}')
}

fn is_number(chunk: &str) -> bool {
    let mut signs = chunk.chars();
    chunk.chars().count() <= NUMBER
        && chunk.contains(|c: char| c.is_ascii_digit())
        && !signs.any(char::is_alphabetic)
}

/// How wide letters are one by one, capitals in a row too.
fn breadth(text: &str) -> f32 {
    let wide = |c| match c {
        'W' | 'M' | 'Ш' | 'Щ' | 'Ж' | 'Ю' | 'Ф' | 'М' | 'Ы' => 3.0,
        other => advance(other),
    };
    text.chars().map(wide).sum()
}

/// How wide words are in the face of tables, roughly and rather too much, in millimetres.
pub(crate) fn width(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

fn advance(c: char) -> f32 {
    match c {
        ' ' | '\u{A0}' => 1.0,
        '.' | ',' | ':' | ';' | '\'' | '’' | 'i' | 'l' | 'j' | 'I' | '(' | ')' | '-' => 0.95,
        '0'..='9' | '−' | '+' => 1.8,
        'm' | 'w' | 'ш' | 'щ' | 'ж' | 'ю' | 'ы' | 'м' | 'ф' | '%' | '—' => 2.5,
        c if c.is_uppercase() => 2.2,
        _ => 1.75,
    }
}

/// Divides what has no place to break yet.
fn divide(chunk: &str, room: f32, language: Option<Language>, out: &mut String) {
    let address = chunk.contains('@') || chunk.contains("://") || chunk.starts_with("www.");
    let language = language.filter(|_| !address);
    let mut line = Line {
        out,
        room: room * 0.9,
        since: 0.0,
    };
    let mut letters = 0;
    let mut rest = chunk;
    while let Some(first) = rest.chars().next() {
        let end = match first.is_alphabetic() {
            true => rest.find(|c: char| !in_word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (run, after) = rest.split_at(end);
        if first.is_alphabetic() {
            line.run(run, room, language);
        } else {
            line.push(first);
        }
        letters += run.chars().count();
        let next = after.chars().next();
        let figures = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let before = chunk[..chunk.len() - rest.len()].chars().next_back();
        let within_figures = figures(before) && figures(next);
        let joint = letters > BEFORE_JOINT && JOINTS.contains(first) && !figures(before);
        let held = matches!(first, '\u{A0}' | '\u{202F}') && !within_figures;
        if next.is_some() && (joint || held) {
            line.mark(BREAK);
        }
        rest = after;
    }
}

/// Letters and the marks on them.
fn in_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}')
}

/// What is written, with the width since the last place to break.
struct Line<'a> {
    out: &'a mut String,
    room: f32,
    since: f32,
}

impl Line<'_> {
    fn mark(&mut self, mark: char) {
        self.out.push(mark);
        self.since = 0.0;
    }

    fn push(&mut self, c: char) {
        let wide = advance(c);
        if self.since > 0.0 && self.since + wide > self.room {
            self.mark(BREAK);
        }
        self.out.push(c);
        self.since += wide;
    }

    /// Letters in a row, divided if they are too wide themselves.
    fn run(&mut self, run: &str, room: f32, language: Option<Language>) {
        if breadth(run) * SURELY + BESIDE <= room {
            // The line ends before it rather than in it.
            if self.since + width(run) > self.room && self.since > BESIDE {
                self.mark(BREAK);
            }
            run.chars().for_each(|c| self.push(c));
            return;
        }
        let patterns = language.and_then(|language| patterns(run, language));
        let whole = || vec![run];
        let syllables: Vec<&str> =
            patterns.map_or_else(whole, |patterns| hyphenate(run, patterns).collect());
        for (n, syllable) in syllables.iter().enumerate() {
            if n > 0 {
                self.mark(HYPHEN);
            }
            let known = syllable.chars().count() <= SYLLABLE;
            for (at, c) in syllable.chars().enumerate() {
                if !known && at > 0 && at.is_multiple_of(STEP) {
                    self.mark(BREAK);
                }
                self.push(c);
            }
        }
    }
}

/// The patterns for a word of a page in this language: its own if the page has its letters, else
/// those of the language most such words are of.
fn patterns(run: &str, language: Language) -> Option<Lang> {
    let first = run.chars().next()?;
    let cyrillic = matches!(first, '\u{400}'..='\u{52F}');
    let latin = matches!(first, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}');
    match language {
        Language::Ru if cyrillic => Some(Lang::Russian),
        Language::Bg if cyrillic => Some(Lang::Bulgarian),
        _ if cyrillic => Some(Lang::Russian),
        Language::En if latin => Some(Lang::English),
        Language::Et if latin => Some(Lang::Estonian),
        _ if latin => Some(Lang::German),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &str, room: f32, language: Language) -> String {
        let divided = divided(words, room, Some(language));
        divided.replace(HYPHEN, "-").replace(BREAK, "|")
    }

    #[test]
    fn words_that_fit_stay_whole() {
        for (words, room) in [
            ("Belvara Dairy Group", 40.0),
            ("млекопреработвателна", 45.0),
            ("АО\u{A0}«Белвара»", 33.0),
            ("12\u{A0}345\u{A0}678,90\u{A0}€", 12.0),
            ("e.stoyanova@tarvena.example", 65.0),
        ] {
            assert_eq!(shown(words, room, Language::Ru), words);
        }
    }

    #[test]
    fn words_of_the_language_are_divided_between_syllables() {
        assert_eq!(
            shown("млекопреработвателна", 20.0, Language::Bg),
            "мле-коп-ре-ра-бот-ва-тел-на"
        );
        let name = "Donaudampfschifffahrtsgesellschaft";
        for language in [Language::De, Language::Ru] {
            let said = shown(name, 30.0, language);
            assert!(said.starts_with("Do-nau-dampf-schiff-fahrts"), "{said}");
        }
        assert!(!shown(name, 30.0, Language::En).contains('|'));
    }

    #[test]
    fn words_of_no_language_are_divided_anywhere() {
        let word = "λογο".repeat(30);
        let said = shown(&word, 40.0, Language::Ru);
        assert!(said.starts_with("λογο|λογο|"), "{said}");
        let code = "AB12".repeat(30);
        let said = divided(&code, 20.0, Some(Language::En));
        assert!(said.split(BREAK).all(|part| width(part) <= 20.0), "{said}");
    }

    #[test]
    fn addresses_are_divided_after_their_joints_and_never_with_a_hyphen() {
        let said = shown(
            "https://tarvena.example/certificates/2026/hygiene-and-safety.pdf",
            40.0,
            Language::En,
        );
        assert!(said.contains("example/|certificates/|"), "{said}");
        let address = "katharina.donaudampfschifffahrtsgesellschaft@tarvena.example";
        assert!(!divided(address, 30.0, Some(Language::De)).contains(HYPHEN));
    }

    #[test]
    fn what_is_held_together_is_parted_where_it_must_be() {
        let said = shown("АО\u{A0}«Молочные\u{A0}продукты»", 25.0, Language::Ru);
        assert_eq!(said, "АО\u{A0}|«Молочные\u{A0}|продукты»");
    }
}
