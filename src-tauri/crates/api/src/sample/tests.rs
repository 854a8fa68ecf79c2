//! The sample's data holds together, in three languages.

use serde_json::Value;

use super::*;

const FILES: [(&str, &str); 16] = [
    ("accounts", include_str!("data/accounts.json")),
    ("belvara", include_str!("data/belvara.json")),
    ("company", include_str!("data/company.json")),
    ("contacts", include_str!("data/contacts.json")),
    ("dossier", include_str!("data/dossier.json")),
    ("followup", include_str!("data/followup.json")),
    ("library", include_str!("data/library.json")),
    ("meetings", include_str!("data/meetings.json")),
    ("members", include_str!("data/members.json")),
    ("opportunities", include_str!("data/opportunities.json")),
    ("people", include_str!("data/people.json")),
    ("products", include_str!("data/products.json")),
    ("proposals", include_str!("data/proposals.json")),
    ("references", include_str!("data/references.json")),
    ("reviews", include_str!("data/reviews.json")),
    ("tax_rates", include_str!("data/tax_rates.json")),
];

/// Every text of every file.
fn each_text(mut look: impl FnMut(&str, &Text)) {
    fn walk(place: &str, value: &Value, look: &mut dyn FnMut(&str, &Text)) {
        match value {
            Value::Object(fields)
                if fields
                    .keys()
                    .any(|key| ["en", "ru", "bg"].contains(&&**key)) =>
            {
                let text = serde_json::from_value(value.clone());
                look(
                    place,
                    &text.unwrap_or_else(|error| panic!("{place}: {error} in {value}")),
                );
            }
            Value::Object(fields) => {
                fields
                    .iter()
                    .for_each(|(key, inner)| walk(&format!("{place}.{key}"), inner, look));
            }
            Value::Array(items) => items.iter().for_each(|inner| walk(place, inner, look)),
            _ => {}
        }
    }
    for (name, json) in FILES {
        walk(name, &serde_json::from_str(json).unwrap(), &mut look);
    }
}

#[test]
fn every_text_has_three_languages_and_their_signs() {
    let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    each_text(|place, text| {
        for said in [&text.en, &text.ru, &text.bg] {
            assert!(
                !said.trim().is_empty(),
                "{place}: a language is missing beside {text:?}"
            );
            assert_eq!(said.trim(), said, "{place}: space at an end");
            assert!(
                !said.contains("  ") && !said.contains(['"', '\'']),
                "{place}: {said}"
            );
        }
        assert!(!text.en.contains(cyrillic), "{place}: {}", text.en);
        assert!(
            !text.ru.contains(['“', '”', '–']) || ranges(&text.ru),
            "{place}: {}",
            text.ru
        );
        assert!(
            !text.bg.contains(['«', '»', '”', '—', 'ы', 'э', 'ё']),
            "{place}: {}",
            text.bg
        );
        for quoted in ["«»", "„“"] {
            let said = if quoted == "«»" { &text.ru } else { &text.bg };
            let count = |sign| said.chars().filter(|c| Some(*c) == sign).count();
            let mut signs = quoted.chars();
            assert_eq!(count(signs.next()), count(signs.next()), "{place}: {said}");
        }
    });
}

/// In Russian an en dash stands in ranges of numbers only.
fn ranges(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    !text.contains(['“', '”'])
        && (0..signs.len())
            .filter(|at| signs[*at] == '–')
            .all(|at| at > 0 && (signs[at - 1].is_ascii_digit() || signs[at - 1] == '}'))
}

#[test]
fn russian_has_its_yo() {
    const WRONG: [&str; 32] = [
        "еще",
        "ее",
        "учет",
        "учета",
        "учетом",
        "расчет",
        "расчета",
        "отчет",
        "отчетность",
        "счет",
        "объем",
        "объема",
        "прием",
        "приемка",
        "приемку",
        "приемке",
        "подъем",
        "трех",
        "четырех",
        "идет",
        "ведет",
        "дает",
        "берет",
        "несет",
        "везет",
        "придется",
        "вернется",
        "зеленый",
        "желтый",
        "твердый",
        "партнер",
        "жесткий",
    ];
    each_text(|place, text| {
        let words = text.ru.to_lowercase();
        for word in words.split(|c: char| !c.is_alphabetic()) {
            assert!(!WRONG.contains(&word), "{place}: {word} in {}", text.ru);
        }
    });
}

#[test]
fn every_time_and_number_in_a_text_is_understood() {
    let story = Story::of(story::TOLD_ON);
    each_text(|place, text| {
        for (language, rich) in rich::local(story, text).unwrap().0 {
            let left = rich
                .runs()
                .any(|run| run.text.contains(['{', '}', '*', '‹']));
            assert!(!left, "{place} in {language:?}: {text:?}");
        }
    });
}

#[test]
fn told_on_its_day_the_story_has_its_own_dates() {
    let text = |en: &str| Text {
        en: en.into(),
        ru: en.into(),
        bg: en.into(),
    };
    let say = |day: &str, en| Story::of(day.parse().unwrap()).say(&text(en), Language::En);
    let told = "{2026-10-08}, {2027}, {m:2026-09}, {=total}";
    let told_on = say("2026-11-23", told).replace('\u{a0}', " ");
    assert_eq!(told_on, "8 October, 2027, September 2026, {=total}");
    let later = say("2027-01-05", told).replace('\u{a0}', " ");
    assert_eq!(later, "20 November, 2028, November 2026, {=total}");
}

#[test]
fn the_sample_has_the_size_it_should_have() {
    let keys = accounts::data()
        .unwrap()
        .iter()
        .filter(|account| account.key_account)
        .count();
    let people = people::data().unwrap();
    assert_eq!((keys, people.len()), (12, 60));
    assert!(
        people.iter().any(|person| person.parts.len() == 2),
        "nobody takes part in two accounts"
    );
    assert!((55..=65).contains(&contacts::data().unwrap().len()));
    assert_eq!(small::data().unwrap().proposals.len() + 1, 5);
    main_proposal::data().unwrap();
}
