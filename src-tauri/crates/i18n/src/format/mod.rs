//! How numbers, money and dates are written: separators and names by CLDR, the rest by the house
//! style of `visual.md` (true minus, groups that never break, "€242,914" but "242 914 €").

mod date;
mod money;
mod names;
mod number;

use redbook_domain::language::Language;

pub use money::{Cents, Symbol};
pub use number::Fraction;

use names::Names;

pub(crate) const NBSP: char = '\u{a0}';
pub(crate) const MINUS: char = '\u{2212}';

/// Writes values in one language. Cheap to make and to copy: what it needs is prepared once for
/// each language.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    language: Language,
    names: &'static Names,
}

impl Format {
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            names: names::of(language),
        }
    }

    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }
}

#[cfg(test)]
mod tests;
