//! Sentences of a note, and their words.

use std::ops::Range;

use crate::text::fold;

/// Bytes of the note.
pub(super) type Sentence = Range<usize>;

/// Sentences without the spaces around them. A point ends one only before a space, so that dates
/// and sums stay whole, and not behind a number or a single letter.
pub(super) fn sentences(words: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = words.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let is_over = next.is_none_or(char::is_whitespace);
        let ends = match c {
            '\n' | ';' => true,
            '!' | '?' | '…' => is_over,
            '.' => is_over && !is_short(&words[start..at], next),
            _ => false,
        };
        if ends {
            push(&mut found, words, start..at + c.len_utf8());
            start = at + c.len_utf8();
        }
    }
    push(&mut found, words, start..words.len());
    found
}

/// An initial or a shortened word in front of the point: more follows.
fn is_short(before: &str, next: Option<char>) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    let word = word.unwrap_or_default();
    next.is_some() && (word.chars().count() == 1 && word.chars().all(char::is_alphabetic))
}

fn push(found: &mut Vec<Sentence>, words: &str, span: Sentence) {
    let said = &words[span.clone()];
    let trimmed = said.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        let start = span.start + (said.len() - said.trim_start().len());
        found.push(start..start + trimmed.len());
    }
}

/// Words as search compares them.
pub(super) fn folded(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// One word in two cases or numbers: four letters or more at the beginning are the same, and three
/// at most at the end of either differ.
pub(super) fn same(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let shared = shared.count();
    let longer = one.chars().count().max(other.chars().count());
    one == other || shared >= 4 && shared + 3 >= longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_inside_a_date_or_an_initial_ends_nothing() {
        let words = "До 30.11 ждём. П. Игнатов звонит; потом решим! Да";
        let found: Vec<&str> = sentences(words).into_iter().map(|at| &words[at]).collect();
        assert_eq!(
            found,
            ["До 30.11 ждём.", "П. Игнатов звонит;", "потом решим!", "Да"]
        );
    }

    #[test]
    fn cases_of_a_word_are_the_same_word() {
        for (one, other) in [
            ("линия", "линию"),
            ("окупаемость", "окупаемости"),
            ("spring", "springs"),
        ] {
            assert!(same(one, other), "{one} {other}");
        }
        for (one, other) in [("line", "lines"), ("стоп", "стопка")] {
            assert!(
                same(one, other),
                "{one} {other}: short, but no longer than an ending"
            );
        }
        for (one, other) in [
            ("цена", "цени"),
            ("весна", "вес"),
            ("договор", "договорились"),
        ] {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
