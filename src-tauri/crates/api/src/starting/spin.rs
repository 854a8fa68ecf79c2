//! Questions that come with the program: for everybody, for each reader type, for some trades.

use redbook_domain::language::Language;
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::spin::{SpinKind, SpinQuestionFacts};
use redbook_domain::text::fold;
use redbook_i18n::Texts;

/// Names of groups in texts, and whom they are for.
const READERS: [(&str, &[ReaderType]); 4] = [
    ("everybody", &[]),
    ("director", &[Director]),
    ("hr", &[Hr]),
    ("finance", &[Finance]),
];

/// Names of trades in texts; `starting-spin-trade-<name>` holds what such accounts call theirs.
const TRADES: [&str; 5] = [
    "food",
    "retail",
    "manufacturing",
    "logistics",
    "hospitality",
];

/// A question in one language.
pub(crate) struct Starting {
    /// `director-problem-2`; the same in every language.
    pub code: String,
    pub facts: SpinQuestionFacts,
    trade: Option<&'static str>,
}

impl Starting {
    /// An account may name its trade in another language than the question.
    pub fn suits_industry(&self, industry: &str) -> bool {
        let wanted = fold(industry);
        self.trade.is_none_or(|trade| {
            languages()
                .into_iter()
                .flat_map(|language| names(language, trade))
                .any(|name| fold(&name) == wanted)
        })
    }
}

pub(crate) fn languages() -> Vec<Language> {
    Language::INTERFACE.into()
}

/// Questions of a language, by whom they are for, in the order they are asked; none in a language
/// that the interface doesn't speak.
pub(crate) fn questions(language: Language) -> Vec<Starting> {
    let readers = READERS.map(|(group, readers)| (group, readers, None));
    let trades = TRADES.map(|trade| (trade, READERS[0].1, Some(trade)));
    let mut found = Vec::new();
    for (group, readers, trade) in readers.into_iter().chain(trades) {
        for kind in SpinKind::ALL {
            for place in 1.. {
                let code = format!("{group}-{}-{place}", kind.code());
                let key = format!("starting-spin-{code}");
                if !Texts::shared().has(language, &key) {
                    break;
                }
                let facts = SpinQuestionFacts {
                    kind,
                    text: Texts::shared().word(language, &key),
                    language,
                    readers: readers.to_vec(),
                    industries: trade.map_or(Vec::new(), |trade| names(language, trade)),
                };
                found.push(Starting { code, facts, trade });
            }
        }
    }
    found
}

/// What accounts of a trade call it.
fn names(language: Language, trade: &str) -> Vec<String> {
    let said = Texts::shared().word(language, format!("starting-spin-trade-{trade}"));
    said.split(',').map(|name| name.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_has_questions_for_everybody_each_reader_and_trade_in_every_language() {
        let codes = |language| -> BTreeSet<String> {
            questions(language)
                .into_iter()
                .map(|one| one.code)
                .collect()
        };
        let english = codes(Language::En);
        for group in READERS.map(|(group, _)| group).iter().chain(&TRADES) {
            for kind in SpinKind::ALL {
                let first = format!("{group}-{}-1", kind.code());
                assert!(english.contains(&first), "{first}");
            }
        }
        for language in Language::INTERFACE {
            assert_eq!(codes(language), english, "{language:?} says the same");
            for mut one in questions(language) {
                let code = &one.code;
                assert!(one.facts.check().is_ok(), "{code} can be copied");
                assert!(one.facts.text.ends_with('?'), "{code} in {language:?} asks");
            }
        }
        assert_eq!(codes(Language::De), BTreeSet::new());
    }

    #[test]
    fn a_trade_is_known_by_its_name_in_any_language() {
        let all = questions(Language::Ru);
        let food = all.iter().find(|one| one.code == "food-problem-1");
        let food = food.expect("a question for food makers");
        assert!(food.suits_industry("dairy") && food.suits_industry("Млекопреработване"));
        assert!(!food.suits_industry("Glass"));
        let open = all.iter().find(|one| one.code == "director-problem-1");
        assert!(open.is_some_and(|one| one.suits_industry("Glass")));
    }
}
