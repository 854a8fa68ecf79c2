//! Texts taken apart into words, with how each is written.

use super::QUOTES;
use super::name::Written;
use crate::text::fold;

/// A text taken apart, in which many names can be looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    pub(super) words: Vec<Word<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) at: usize,
    pub(super) said: &'a str,
    pub(super) folded: String,
    /// Written with a capital letter, as names are.
    capital: bool,
    /// A sentence begins with it, or the whole text.
    pub(super) first: bool,
    /// A quote opens right before it.
    quoted: bool,
}

impl Word<'_> {
    pub(super) const fn is_written(&self, how: Written) -> bool {
        match how {
            Written::Anyhow => true,
            Written::Capital => self.capital,
            Written::AsName => self.capital && (self.quoted || !self.first),
        }
    }
}

impl<'a> Text<'a> {
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let mut end = 0;
        let word = |(at, said): (usize, &'a str)| {
            let between = &text[end..at];
            let ends = |c: char| matches!(c, '.' | '!' | '?' | ':' | '…' | '\n' | '•' | '—' | '–');
            let word = Word {
                at,
                said,
                folded: fold(said),
                capital: said.chars().any(char::is_uppercase),
                first: end == 0 || between.contains(ends),
                quoted: between.ends_with(QUOTES),
            };
            end = at + said.len();
            word
        };
        Self {
            words: words(text).map(word).collect(),
        }
    }

    /// Words with a capital letter, folded.
    pub fn capitals(&self) -> impl Iterator<Item = &str> {
        let words = self.words.iter().filter(|word| word.capital);
        words.map(|word| word.folded.as_str())
    }
}

/// Words with where they begin.
pub(super) fn words(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}
