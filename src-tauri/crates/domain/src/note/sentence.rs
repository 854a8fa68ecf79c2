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

/// A word of the note.
pub(super) struct Word {
    /// Bytes of the note.
    pub at: Range<usize>,
    pub folded: String,
}

/// Words of a sentence with their places.
pub(super) fn words_in(words: &str, sentence: &Sentence) -> Vec<Word> {
    let text = &words[sentence.clone()];
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let start = word.as_ptr() as usize - words.as_ptr() as usize;
            Word {
                at: start..start + word.len(),
                folded: fold(word),
            }
        })
        .collect()
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
}
