//! Which criterion a text speaks of: by folded words, cut to their stems, because criteria are
//! written down as people say them and never twice in the same words.

use std::collections::BTreeSet;

use super::Entry;
use crate::language::{Language, LocalText};
use crate::text::fold;

/// Letters of a word that tell it from others in languages that change its end.
const STEM: usize = 5;
/// Shorter words join others and say nothing themselves.
const SHORTEST: usize = 4;

/// How well a text meets a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fit {
    /// Half of its words and more.
    Near,
    /// The same words.
    Same,
}

/// Stems of the words that carry meaning.
#[must_use]
pub fn stems(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}

/// How the text of a criterion meets another text of the same kind.
#[must_use]
pub fn fit(criterion: &str, said: &str) -> Option<Fit> {
    let (wanted, found) = (fold(criterion), fold(said));
    if wanted.is_empty() {
        return None;
    }
    if wanted == found {
        return Some(Fit::Same);
    }
    let (wanted, found) = (stems(criterion), stems(said));
    let shared = wanted.intersection(&found).count();
    let most = wanted.len().max(found.len());
    (shared > 0 && shared * 2 >= most).then_some(Fit::Near)
}

/// Whether a longer text speaks of a criterion: it has at least two of its stems (or its only one)
/// and more than half of them.
#[must_use]
pub fn speaks_of(criterion: &str, text: &BTreeSet<String>) -> bool {
    let wanted = stems(criterion);
    let shared = wanted.intersection(text).count();
    shared >= wanted.len().clamp(1, 2) && shared * 2 > wanted.len()
}

impl Entry {
    /// How the entry meets a criterion: by what it is said to answer, else by its title.
    #[must_use]
    pub fn answers(&self, criterion: &str) -> Option<Fit> {
        let best = |text: &LocalText| {
            text.0
                .values()
                .filter_map(|said| fit(criterion, said))
                .max()
        };
        let stated = self.facts.criteria.iter().filter_map(best).max();
        stated.or_else(|| best(&self.facts.title).map(|_| Fit::Near))
    }

    /// Languages in which title and content are written whole.
    #[must_use]
    pub fn written(&self) -> Vec<Language> {
        let said = self.facts.content.said();
        Language::ALL
            .into_iter()
            .filter(|language| {
                self.facts
                    .title
                    .exact(*language)
                    .is_some_and(|title| !title.trim().is_empty())
                    && said.iter().all(|said| said.is_written(*language))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_meet_whatever_their_endings() {
        assert_eq!(
            fit("Standing with retailers", "standing WITH Retailers"),
            Some(Fit::Same)
        );
        assert_eq!(
            fit("Окупаемость до двух лет", "окупаемости за два года"),
            Some(Fit::Near),
            "the ending changes, the criterion doesn't"
        );
        assert_eq!(
            fit(
                "Линия не останавливается весной",
                "Весной линию не останавливать"
            ),
            Some(Fit::Near)
        );
        assert_eq!(
            fit("Payback under two years", "Fewer injuries on shifts"),
            None
        );
        assert_eq!(fit("", ""), None, "nothing asked, nothing answered");
    }

    #[test]
    fn a_text_speaks_of_a_criterion_by_more_than_half_of_its_words() {
        let text = stems("The line never stops in spring: installation fits the winter stop.");
        assert!(speaks_of("The line never stops in spring", &text));
        assert!(!speaks_of("Lowest unit price in the line", &text));
    }
}
