//! Tests of the texts themselves: what is said in one language is said in all that must have it,
//! with the same variables, and in its own typography.

use std::collections::{BTreeMap, BTreeSet};

use redbook_domain::language::Language::{Bg, De, En, Et, Ru};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::BoundKey;
use redbook_domain::proposal::block::Verdict;
use redbook_domain::questionnaire::Section;

use super::*;
use crate::keys;

mod claims;
mod style;

/// Files that documents need in every language; the rest is for the three of the interface.
const IN_ALL_LANGUAGES: [&str; 2] = ["documents", "starting"];

/// Messages of a language: key → its lines, comments left out.
fn messages(language: Language) -> BTreeMap<&'static str, String> {
    let mut found: BTreeMap<&str, String> = BTreeMap::new();
    for file in FILES.iter().filter(|file| file.language == language.tag()) {
        let mut current = None;
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                let (key, value) = line.split_once('=').unwrap();
                let key = key.trim();
                let twice = found.insert(key, value.trim().to_owned());
                assert!(twice.is_none(), "{key} is twice in {}", language.tag());
                current = Some(key);
            } else if let Some(text) = current.and_then(|key| found.get_mut(key)) {
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    found
}

/// Keys of one file.
fn keys_of(language: Language, name: &str) -> BTreeSet<&'static str> {
    let file = FILES
        .iter()
        .find(|file| file.language == language.tag() && file.name == name);
    let text = file
        .unwrap_or_else(|| panic!("{}/{name}.ftl is missing", language.tag()))
        .text;
    let is_key = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    text.lines()
        .filter(is_key)
        .filter_map(|line| Some(line.split_once('=')?.0.trim()))
        .collect()
}

/// Names after `$`.
fn variables(text: &str) -> BTreeSet<&str> {
    let end = |rest: &str| rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
    text.split('$')
        .skip(1)
        .map(|rest| &rest[..end(rest).unwrap_or(rest.len())])
        .collect()
}

/// Words in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
}

fn all() -> impl Iterator<Item = (Language, &'static str, String)> {
    Language::ALL.into_iter().flat_map(|language| {
        messages(language)
            .into_iter()
            .map(move |(k, t)| (language, k, t))
    })
}

/// Codes as they stand in keys: `SavedYearly` → `saved-yearly`.
fn kebab(value: impl std::fmt::Debug) -> String {
    let mut code = String::new();
    for letter in format!("{value:?}").chars() {
        if letter.is_uppercase() && !code.is_empty() {
            code.push('-');
        }
        code.extend(letter.to_lowercase());
    }
    code
}

#[test]
fn a_date_that_ends_with_a_point_ends_its_sentence() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
    for (language, held) in [
        (En, "The terms are held until 18 December 2026."),
        (Ru, "Условия действуют до 18 декабря 2026 года."),
        (Bg, "Условията са валидни до 18 декември 2026 г."),
        (De, "Die Bedingungen gelten bis 18. Dezember 2026."),
        (Et, "Tingimuste viimane päev: 18. detsember 2026."),
    ] {
        let date = Format::new(language).date_long(day);
        let args = Args::new().text("date", date);
        let said = Texts::shared().get(language, keys::DOC_COVER_HELD, &args);
        assert_eq!(said.replace('\u{a0}', " "), held);
    }
}

#[test]
fn no_text_doubles_the_point_of_its_value() {
    for (language, key, text) in all() {
        let names = variables(&text);
        let args = names
            .iter()
            .fold(Args::new(), |args, name| args.text(name, "18.12.2026 г."));
        let made = Texts::shared().get(language, key, &args);
        assert!(!made.contains("г.."), "{key} in {}: {made}", language.tag());
    }
}

#[test]
fn every_code_of_the_domain_has_its_words() {
    let figures = BoundKey::ALL.map(|key| format!("doc-figure-{}", kebab(key)));
    let verdicts = [
        Verdict::Exceeds,
        Verdict::Meets,
        Verdict::Partly,
        Verdict::No,
    ]
    .map(|verdict| format!("doc-verdict-{}", kebab(verdict)));
    let editions = ReaderType::ALL.map(|reader| format!("doc-edition-{}", reader.code()));
    let files = ReaderType::ALL.map(|reader| format!("doc-file-{}", reader.code()));
    let readers = editions.iter().chain(&files);
    for key in figures.iter().chain(&verdicts).chain(readers) {
        for language in Language::ALL {
            assert!(
                Texts::shared().has(language, key),
                "{key} in {}",
                language.tag()
            );
        }
    }
    let titles = Section::ALL.map(|s| format!("questionnaire-{}-title", kebab(s)));
    let hints = Section::ALL.map(|s| format!("questionnaire-{}-hint", kebab(s)));
    let headlines = ReaderType::ALL.map(|r| format!("starting-{}-headline", r.code()));
    let some = titles.iter().chain(&hints).chain(&headlines);
    for key in some {
        for language in Language::INTERFACE {
            assert!(
                Texts::shared().has(language, key),
                "{key} in {}",
                language.tag()
            );
        }
    }
}

#[test]
fn files_read_without_a_mistake() {
    for file in FILES {
        let resource = FluentResource::try_new(file.text.to_owned());
        let errors = resource.map(drop).map_err(|(_, errors)| errors);
        assert_eq!(errors, Ok(()), "{}/{}.ftl", file.language, file.name);
    }
}

#[test]
fn every_language_says_the_same() {
    for file in FILES.iter().filter(|file| file.language == "en") {
        let wanted = keys_of(En, file.name);
        for language in Language::ALL {
            if Language::INTERFACE.contains(&language) || IN_ALL_LANGUAGES.contains(&file.name) {
                let has = keys_of(language, file.name);
                let missing: Vec<_> = wanted.symmetric_difference(&has).collect();
                assert!(
                    missing.is_empty(),
                    "{}/{}.ftl: {missing:?}",
                    language.tag(),
                    file.name
                );
            }
        }
    }
    let english: BTreeSet<_> = FILES
        .iter()
        .filter(|f| f.language == "en")
        .map(|f| f.name)
        .collect();
    for file in FILES {
        assert!(
            english.contains(file.name),
            "{}/{}.ftl has no English",
            file.language,
            file.name
        );
    }
}

#[test]
fn variables_are_the_same_in_every_language() {
    let english = messages(En);
    for (language, key, text) in all() {
        let wanted = variables(&english[key]);
        assert_eq!(variables(&text), wanted, "{key} in {}", language.tag());
    }
}

#[test]
fn every_text_can_be_made() {
    for (language, key, text) in all() {
        for count in [0, 1, 2, 5, 11, 21, 1234] {
            let names = variables(&text);
            let args = names
                .iter()
                .fold(Args::new(), |args, name| args.count(name, count));
            // Missing variables and unknown references panic in `exact`.
            let made = Texts::shared().exact(language, key, &args).unwrap();
            assert!(
                !made.contains(['{', '}', '$']),
                "{key} in {}: {made}",
                language.tag()
            );
            assert!(!made.trim().is_empty(), "{key} in {}", language.tag());
        }
    }
}

#[test]
fn plurals_follow_their_language() {
    let months = |language, count| {
        Texts::shared().get(
            language,
            keys::DOC_MONTHS,
            &Args::new().count("count", count),
        )
    };
    for (language, expected) in [
        (
            En,
            [
                "0 months",
                "1 month",
                "2 months",
                "5 months",
                "21 months",
                "1,234 months",
            ],
        ),
        (
            Ru,
            [
                "0 месяцев",
                "1 месяц",
                "2 месяца",
                "5 месяцев",
                "21 месяц",
                "1 234 месяца",
            ],
        ),
        (
            Bg,
            [
                "0 месеца",
                "1 месец",
                "2 месеца",
                "5 месеца",
                "21 месеца",
                "1234 месеца",
            ],
        ),
        (
            De,
            [
                "0 Monate",
                "1 Monat",
                "2 Monate",
                "5 Monate",
                "21 Monate",
                "1.234 Monate",
            ],
        ),
        (
            Et,
            [
                "0 kuud",
                "1 kuu",
                "2 kuud",
                "5 kuud",
                "21 kuud",
                "1234 kuud",
            ],
        ),
    ] {
        for (count, expected) in [0, 1, 2, 5, 21, 1234].into_iter().zip(expected) {
            assert_eq!(months(language, count).replace('\u{a0}', " "), expected);
        }
    }
}

#[test]
fn a_language_without_the_text_falls_back_to_english() {
    let texts = Texts::shared();
    assert!(!texts.has(De, keys::QUESTIONNAIRE_TITLE));
    assert_eq!(
        texts.word(De, keys::QUESTIONNAIRE_TITLE),
        "VIP questionnaire"
    );
    assert_eq!(
        texts.word(Ru, keys::QUESTIONNAIRE_TITLE),
        "Анкета VIP-клиента"
    );
    assert_eq!(texts.word(Ru, "no-such-text"), "no-such-text");
}

#[test]
fn what_is_filled_in_stays_literal() {
    let args = Args::new().text("person", "{ $x } \u{2068}<b>".to_owned());
    let text = Texts::shared().get(En, keys::DOC_EDITION_PERSON, &args);
    assert_eq!(text, "For { $x } \u{2068}<b>");
}
