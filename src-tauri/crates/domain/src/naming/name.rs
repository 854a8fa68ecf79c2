//! Names: as a whole, by what people say of them, by a part.

use std::ops::Range;

use super::sound::{is, long};
use super::text::{Text, words};
use super::{CLOSING, LEGAL_FORMS, QUOTES};
use crate::text::fold;

/// Words of a name in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub(super) words: Vec<String>,
    /// How it must be written to be taken for the name.
    written: Written,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// In any case: several words in this order are no accident.
    Anyhow,
    /// With a capital letter.
    Capital,
    /// In quotes, or with a capital letter that no sentence begins with: it may be a common word.
    AsName,
}

impl Name {
    /// A name as a whole, in any case if it has several words; `None` if it has fewer than three
    /// letters.
    #[must_use]
    pub fn whole(name: &str) -> Option<Self> {
        let words: Vec<String> = words(name).map(|(_, word)| fold(word)).collect();
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let written = if words.len() == 1 {
            Written::Capital
        } else {
            Written::Anyhow
        };
        (letters >= 3).then_some(Self { words, written })
    }

    /// What people say of a company: the part of its name in quotes, else the name without its legal
    /// form. `None` if that is the whole name, or a single word of fewer than four letters.
    #[must_use]
    pub fn core(name: &str) -> Option<Self> {
        let whole: Vec<String> = words(name).map(|(_, word)| fold(word)).collect();
        let core: Vec<String> = words(quoted(name).unwrap_or(name))
            .map(|(_, word)| fold(word))
            .collect();
        let is_form = |word: &String| LEGAL_FORMS.contains(&word.as_str());
        let from = core.iter().take_while(|word| is_form(word)).count();
        let behind = core[from..].iter().rev().take_while(|word| is_form(word));
        let core = &core[from..core.len() - behind.count()];
        let said = match core {
            [] => false,
            [word] => long(word) && word.chars().any(char::is_alphabetic),
            _ => true,
        };
        (said && core.len() < whole.len()).then(|| Self {
            words: core.to_vec(),
            written: Written::AsName,
        })
    }

    /// The first word of what people say of a company, behind its legal form and in its quotes, if it
    /// is distinctive: four letters or more.
    #[must_use]
    pub fn first(name: &str) -> Option<Self> {
        let is_form = |word: &&str| LEGAL_FORMS.contains(&fold(word).as_str());
        let mut said = words(quoted(name).unwrap_or(name)).map(|(_, word)| word);
        Self::alone(said.find(|word| !is_form(word))?)
    }

    /// The surname of a person: the last word of a full name, four letters or more.
    #[must_use]
    pub fn surname(name: &str) -> Option<Self> {
        let mut words = words(name).map(|(_, word)| word);
        words.next()?;
        Self::alone(words.next_back()?)
    }

    fn alone(word: &str) -> Option<Self> {
        let letters = long(word) && word.chars().all(char::is_alphabetic);
        letters.then(|| Self {
            words: vec![fold(word)],
            written: Written::Capital,
        })
    }

    /// Where the name stands in a text, as ranges of bytes in their order.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        self.places_in(&Text::of(text))
    }

    /// The same in a text that was taken apart already.
    #[must_use]
    pub fn places_of(&self, text: &Text<'_>) -> Vec<Range<usize>> {
        self.places_in(text)
    }

    fn places_in(&self, text: &Text<'_>) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(run) = text.words.get(at..at + self.words.len()) {
            let written = run
                .first()
                .is_some_and(|word| word.is_written(self.written));
            let mut pairs = run.iter().zip(&self.words);
            if written && pairs.all(|(word, name)| is(&word.folded, name)) {
                if let (Some(first), Some(last)) = (run.first(), run.last()) {
                    places.push(first.at..last.at + last.said.len());
                }
                at += run.len();
            } else {
                at += 1;
            }
        }
        places
    }

    /// Whether a text has the name.
    #[must_use]
    pub fn is_in(&self, text: &Text<'_>) -> bool {
        !self.places_in(text).is_empty()
    }
}

/// The part of a name in quotes, the longest if there are several.
fn quoted(name: &str) -> Option<&str> {
    let parts = name.match_indices(QUOTES).filter_map(|(at, quote)| {
        let inside = &name[at + quote.len()..];
        let end = inside.find(CLOSING).or_else(|| inside.find(QUOTES))?;
        Some(&inside[..end])
    });
    parts
        .filter(|part| part.chars().any(char::is_alphabetic))
        .max_by_key(|part| part.chars().count())
}
