//! Tests of how the texts are written: typography, address, length, what is left to fill in.

use std::collections::BTreeSet;

use icu::normalizer::ComposingNormalizerBorrowed;

use super::*;

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
    const BEGINNINGS: [&str; 13] = [
        "учет",
        "расчет",
        "отчет",
        "зачет",
        "объем",
        "прием",
        "партнер",
        "надежн",
        "четк",
        "легкий",
        "легкая",
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
        // All its plural forms together.
        "questionnaire-people-more" => 240,
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
    for language in Language::ALL {
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
            let known: BTreeSet<_> = ["account", "company", "person", "until"].into();
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
    for language in [Ru, Bg, De, Et] {
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
