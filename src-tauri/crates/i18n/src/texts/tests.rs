//! Tests of the texts themselves: what is said in one language is said in all that must have it,
//! with the same variables, and in its own typography.

use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::ComposingNormalizerBorrowed;
use redbook_domain::language::Language::{Bg, De, En, Et, Ru};

use super::*;
use crate::keys;

/// Files that documents need in every language; the rest is for the three of the interface.
const IN_ALL_LANGUAGES: [&str; 1] = ["documents"];

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
                "1 234 месеца",
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
                "1 234 kuud",
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

#[test]
fn quotes_and_dashes_are_printed_ones() {
    for (language, key, text) in all() {
        let place = format!("{key} in {}: {text}", language.tag());
        // Fluent's own strings, such as { "" }, are no text.
        let text = text.replace("{ \"\" }", "");
        assert!(!text.contains(['"', '\'']), "straight quote: {place}");
        assert!(!text.contains("..."), "three dots: {place}");
        assert!(
            !text.contains(" - ") && !text.contains("--"),
            "hyphen for a dash: {place}"
        );
        assert!(
            !text.contains("\u{a0} ") && !text.contains(" \u{a0}"),
            "two spaces: {place}"
        );
        let (wrong_dash, wrong_quotes): (char, &[char]) = match language {
            Ru => ('–', &['“', '”', '„']),
            Bg | De | Et => ('—', &['«', '»', '”']),
            En => ('—', &['«', '»', '„']),
        };
        assert!(
            !text.contains(wrong_quotes),
            "quotes of another language: {place}"
        );
        // Between words; between numbers (2–4) an en dash is right everywhere.
        assert!(
            !text.contains(&format!(" {wrong_dash} ")),
            "dash of another language: {place}"
        );
    }
}

#[test]
fn no_line_ends_or_begins_badly() {
    for (language, key, text) in all().filter(|(language, ..)| matches!(language, Ru | Bg)) {
        let names = variables(&text);
        let args = names
            .iter()
            .fold(Args::new(), |args, name| args.text(name, "Имя"));
        let made = Texts::shared().get(language, key, &args);
        assert!(
            !made.contains(" — ") && !made.contains(" – "),
            "{key} in {}",
            language.tag()
        );
        let may_end: Vec<_> = made.split(' ').collect();
        for last in may_end.iter().rev().skip(1) {
            let word = last.rsplit('\u{a0}').next().unwrap_or(last);
            let word = word.trim_start_matches(['«', '„', '‹', '(']);
            let alone = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
            assert!(
                !alone,
                "{word:?} may end a line: {key} in {}: {made}",
                language.tag()
            );
        }
    }
}

#[test]
fn russian_is_written_with_yo() {
    // Mistakes without ё, as whole words and as beginnings of words.
    const WORDS: [&str; 30] = [
        "еще",
        "ее",
        "нее",
        "мое",
        "твое",
        "свое",
        "счет",
        "счетом",
        "причем",
        "пришел",
        "ушел",
        "нашел",
        "вошел",
        "идет",
        "пойдет",
        "придет",
        "найдет",
        "ведет",
        "дает",
        "дается",
        "создает",
        "остается",
        "берет",
        "вернет",
        "подтвержден",
        "удален",
        "сохранен",
        "закреплен",
        "заменен",
        "решен",
    ];
    const BEGINNINGS: [&str; 12] = [
        "учет",
        "расчет",
        "отчет",
        "зачет",
        "объем",
        "прием",
        "партнер",
        "надежн",
        "четк",
        "легк",
        "закрепленн",
        "подтвержденн",
    ];
    for (key, text) in messages(Ru) {
        for word in words(&text) {
            let wrong = WORDS.contains(&word.as_str())
                || BEGINNINGS.iter().any(|b| word.starts_with(b)) && !word.starts_with("приемл");
            assert!(!wrong, "{word:?} wants ё: {key}: {text}");
        }
    }
}

#[test]
fn the_reader_is_addressed_in_lower_case() {
    for (language, key, text) in all().filter(|(language, ..)| matches!(language, Ru | Bg)) {
        let spaced: Vec<&str> = text.split_whitespace().collect();
        for pair in spaced.windows(2) {
            let inside = pair[0].ends_with(|c: char| c.is_lowercase() || c == ',');
            let word = words(pair[1]).next().unwrap_or_default();
            let you = [
                "вы", "вас", "вам", "вами", "ваш", "ваша", "ваше", "ваши", "вие", "ви",
            ];
            let capital = pair[1].trim_start_matches(['«', '„']).starts_with('В');
            let shouts = inside && capital && you.contains(&word.as_str());
            assert!(!shouts, "{key} in {}: {text}", language.tag());
        }
    }
}

#[test]
fn letters_are_composed() {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    for file in FILES {
        assert!(
            nfc.is_normalized(file.text),
            "{}/{}.ftl",
            file.language,
            file.name
        );
    }
}

#[test]
fn the_questionnaire_keeps_to_its_two_sides() {
    // Longest lines that fit the columns of the form; see mockups/pdf-questionnaire.html.
    let limit = |key: &str| match key {
        _ if key.starts_with("questionnaire-company-") && !key.ends_with("-title") => 96,
        _ if key.ends_with("-good") && key.starts_with("questionnaire-quality-") => 46,
        _ if key.starts_with("questionnaire-foot-") => 90,
        _ if key.starts_with("questionnaire-lead") => 96,
        _ if key.starts_with("questionnaire-pdf-") => 80,
        _ => 58,
    };
    for language in Language::INTERFACE {
        let form = keys_of(language, "questionnaire");
        for (key, text) in messages(language)
            .into_iter()
            .filter(|(key, _)| form.contains(key))
        {
            let length = text.chars().count();
            assert!(
                length <= limit(key),
                "{key} in {}: {length} letters",
                language.tag()
            );
        }
    }
}

#[test]
fn the_form_embarrasses_nobody() {
    let private = [
        "stance",
        "influence",
        "ally",
        "opponent",
        "vip client",
        "отношение",
        "влияни",
        "союзник",
        "противник",
        "влияние",
        "съюзник",
    ];
    for language in Language::INTERFACE {
        let form = keys_of(language, "questionnaire");
        for (key, text) in messages(language)
            .into_iter()
            .filter(|(key, _)| form.contains(key))
        {
            let text = text.to_lowercase();
            let found = private
                .iter()
                .find(|word| words(&text).any(|w| w.starts_with(**word)));
            assert_eq!(found, None, "{key} in {}", language.tag());
        }
    }
}

#[test]
fn what_is_to_be_filled_in_can_be_found() {
    for language in Language::INTERFACE {
        let starting = keys_of(language, "starting");
        for (key, text) in messages(language)
            .into_iter()
            .filter(|(key, _)| starting.contains(key))
        {
            let place = format!("{key} in {}: {text}", language.tag());
            let mut open = false;
            for mark in text.chars().filter(|c| matches!(c, '‹' | '›')) {
                assert_eq!(open, mark == '›', "{place}");
                open = mark == '‹';
            }
            assert!(!open, "{place}");
            let known: BTreeSet<_> = ["account", "company", "person"].into();
            assert!(variables(&text).is_subset(&known), "{place}");
            if key.ends_with("-label") || key.ends_with("-sublabel") || key.ends_with("-term") {
                assert!(!text.contains('‹') && text.chars().count() <= 45, "{place}");
            }
        }
    }
}

#[test]
fn marks_to_fill_in_are_the_same_number_in_every_place() {
    // A text that asks for nothing in one language asks for nothing in the others.
    let english = messages(En);
    for language in [Ru, Bg] {
        for (key, text) in messages(language) {
            assert_eq!(
                text.contains('‹'),
                english[key].contains('‹'),
                "{key} in {}",
                language.tag()
            );
        }
    }
}
