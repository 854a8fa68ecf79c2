//! The sample's data holds together, in three languages.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::proposal::BoundKey;
use redbook_domain::state::State;
use serde_json::Value;

use super::*;
use crate::app::Folders;
use crate::commands::{account, person, proposal, workspace};
use crate::dto::Key;
use crate::dto::account::{AccountListReq, AccountListRes};
use crate::dto::person::PersonListReq;
use crate::dto::proposal::{ProposalDesk, ProposalListReq};
use crate::dto::workspace::WorkspaceCreateReq;
use crate::host::Headless;
use crate::world::FixedWorld;

const FILES: [(&str, &str); 10] = [
    ("accounts", include_str!("data/accounts.json")),
    ("belvara", include_str!("data/belvara.json")),
    ("company", include_str!("data/company.json")),
    ("contacts", include_str!("data/contacts.json")),
    ("members", include_str!("data/members.json")),
    ("people", include_str!("data/people.json")),
    ("products", include_str!("data/products.json")),
    ("proposals", include_str!("data/proposals.json")),
    ("references", include_str!("data/references.json")),
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
    assert_eq!(proposals::data().unwrap().proposals.len() + 1, 5);
    main_proposal::data().unwrap();
}

fn made(folder: &Path, language: Language, today: NaiveDate) -> App {
    let folders = Folders {
        config: Default::default(),
        workspaces: folder.to_owned(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: folder.to_owned(),
        }),
    )
    .in_world(Arc::new(FixedWorld::new(today, 5)));
    let request = WorkspaceCreateReq {
        path: Some(folder.join("s.redbook").to_string_lossy().into_owned()),
        folder: None,
        name: name(language).to_owned(),
        language,
        currency: redbook_domain::money::Currency::EUR,
    };
    workspace::create(&app, request).unwrap();
    fill(&app, language).unwrap();
    app
}

fn desks(app: &App) -> Vec<ProposalDesk> {
    let rows = proposal::list(app, ProposalListReq::default())
        .unwrap()
        .value
        .items;
    rows.iter()
        .map(|row| proposal::get(app, Key { id: row.id }).unwrap().value)
        .collect()
}

fn keys_only(app: &App) -> AccountListRes {
    let request = AccountListReq {
        key_only: true,
        descending: true,
        ..AccountListReq::default()
    };
    account::list(app, request).unwrap().value
}

#[test]
fn the_story_is_told_in_every_language() {
    for language in Language::INTERFACE {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), language, story::TOLD_ON);
        let list = keys_only(&app);
        assert_eq!((list.total, list.share.as_str()), (12, "47.6"));
        assert_eq!((list.known, list.could_decide), (43, 66));
        let shares: Vec<&str> = list.rows.iter().map(|row| row.share.as_str()).collect();
        assert_eq!(shares[..4], ["14.0", "8.6", "6.5", "5.0"]);
        let people = person::list(&app, PersonListReq::default()).unwrap().value;
        assert_eq!(people.total, 60);

        let desks = desks(&app);
        let states = |state: State| desks.iter().filter(|desk| desk.state == state).count();
        for state in [
            State::Draft,
            State::Sent,
            State::Expiring,
            State::Expired,
            State::Accepted,
        ] {
            assert_eq!(states(state), 1, "{state:?}");
        }
        for desk in &desks {
            let json = serde_json::to_string(&desk.blocks).unwrap();
            assert!(
                !json.contains('‹'),
                "a placeholder is left in {}",
                desk.proposal.facts.title
            );
            assert_eq!(desk.problem, None);
        }
        main_numbers(
            desks
                .iter()
                .find(|desk| desk.state == State::Draft)
                .unwrap(),
        );
    }
}

fn main_numbers(desk: &ProposalDesk) {
    let said = |key: BoundKey| {
        let found = desk.bound.iter().find(|bound| bound.key == key).unwrap();
        serde_json::to_string(&found.value).unwrap()
    };
    assert!(said(BoundKey::SavedYearly).contains("24291400"));
    assert!(said(BoundKey::PaidOnce).contains("20900000"));
    assert!(said(BoundKey::PaidYearly).contains("42160000"));
    assert!(said(BoundKey::PaybackMonth).contains("2028-04"));
    assert!(said(BoundKey::NetGain).contains("41650"));
    assert_eq!(desk.days_left, 25);
    assert!(
        desk.readiness
            .iter()
            .any(|found| found.code == "consent_ends_before_expiry")
    );
    let blocks: Vec<usize> = desk
        .editions
        .iter()
        .map(|e| e.edition.facts.layout.len())
        .collect();
    assert_eq!(blocks, [16, 11, 15]);
}

#[test]
fn the_same_world_gives_the_same_sample() {
    let ids = |today: &str| -> Vec<Id> {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), Language::En, today.parse().unwrap());
        keys_only(&app).rows.iter().map(|row| row.id).collect()
    };
    assert_eq!(ids("2027-06-30"), ids("2027-06-30"));
}
