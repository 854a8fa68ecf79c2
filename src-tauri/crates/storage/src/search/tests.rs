//! Finding by beginnings of words, in any script, whatever is typed.

use std::collections::BTreeMap;

use proptest::prelude::*;
use redbook_domain::account::Competitor;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::library::{Entry, EntryFacts, EntryKind};
use redbook_domain::proposal::BlockContent;

use super::{DocKind, find, find_in};
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError};

struct Found {
    fixture: Fixture,
    belvara: Id,
    henrik: Id,
}

fn filled() -> Found {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (belvara, other, henrik) = (world.new_id(), world.new_id(), world.new_id());
    fixture
        .ws
        .transact(Op::CreateAccount, |tx| {
            let mut one = account(belvara, "Белвара Ёлки");
            one.facts.business = "Dairy in Plovdiv".into();
            one.facts.notes = "знает Henrik".into();
            tx.insert(&one)?;
            let mut two = account(other, "Café Kvarnby");
            two.facts.tags = vec!["ключевой".into()];
            two.facts.supply.competitors.push(Competitor {
                name: "«Палетра»".into(),
                supplies: "паллеты".into(),
                share: Some(35),
            });
            tx.insert(&two)?;
            let mut who = person(henrik, "Henrik Solberg");
            who.facts.email = "h.solberg@belvara.example".into();
            tx.insert(&who)?;
            let mut role = part(world.new_id(), belvara, henrik);
            role.facts.position = "Managing director".into();
            tx.insert(&role)?;
            let mut note = meeting(world.new_id(), belvara, world.today(), vec![henrik]);
            note.facts.summary = "Price ceiling for three years".into();
            tx.insert(&note)
        })
        .unwrap();
    Found {
        fixture,
        belvara,
        henrik,
    }
}

impl Found {
    fn titles(&self, text: &str) -> Vec<String> {
        let hits = find(&self.fixture.ws.reader(), text, 8).unwrap();
        hits.into_iter().map(|hit| hit.title).collect()
    }
}

#[test]
fn search_folds_case_accents_and_yo() {
    let found = filled();
    for text in ["белв", "ЕЛКИ", "ёлк", "Елки белвара", "елки, бел"] {
        assert_eq!(found.titles(text), ["Белвара Ёлки"], "{text}");
    }
    assert_eq!(found.titles("cafe"), ["Café Kvarnby"]);
    assert_eq!(found.titles("CAFÉ kv"), ["Café Kvarnby"]);
    assert_eq!(found.titles("ключ"), ["Café Kvarnby"]);
}

#[test]
fn only_beginnings_of_words_and_all_of_them() {
    let found = filled();
    assert_eq!(found.titles("ara"), Vec::<String>::new());
    assert_eq!(found.titles("henrik plov"), ["Белвара Ёлки"]);
    assert_eq!(found.titles("henrik zzz"), Vec::<String>::new());
}

#[test]
fn hits_in_titles_come_first() {
    let found = filled();
    let hits = find(&found.fixture.ws.reader(), "henrik", 8).unwrap();
    let told: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.in_title)).collect();
    assert_eq!(told, [(DocKind::Person, true), (DocKind::Account, false)]);
    assert_eq!(hits[0].sub, "Managing director");
    assert_eq!(hits[0].account, "Белвара Ёлки");
    let note = find(&found.fixture.ws.reader(), "ceil", 8)
        .unwrap()
        .remove(0);
    assert_eq!((note.kind, note.in_title), (DocKind::Note, false));
    assert_eq!(note.on, Some(found.fixture.ws.world().today()));
}

#[test]
fn a_hit_says_where_its_words_are() {
    let found = filled();
    let told = |text: &str| {
        let hits = find(&found.fixture.ws.reader(), text, 8).unwrap();
        let found = hits.into_iter().find_map(|hit| hit.found)?;
        let words: Vec<String> = found
            .pieces
            .into_iter()
            .map(|piece| {
                if piece.hit {
                    format!("[{}]", piece.text)
                } else {
                    piece.text
                }
            })
            .collect();
        Some((found.field, words.concat()))
    };
    assert_eq!(told("henr"), Some(("notes", "знает [Henrik]".to_owned())));
    assert_eq!(
        told("plov dai"),
        Some(("business", "[Dairy] in [Plovdiv]".to_owned()))
    );
    assert_eq!(told("ключ"), Some(("tags", "[ключевой]".to_owned())));
    assert_eq!(
        told("палетр"),
        Some(("supply", "«[Палетра]», паллеты".to_owned()))
    );
    assert_eq!(
        told("manag"),
        Some(("position", "[Managing] director".to_owned()))
    );
    assert_eq!(
        told("ceil"),
        Some(("summary", "Price [ceiling] for three years".to_owned()))
    );
    assert_eq!(told("cafe"), None, "the name is shown anyway");
}

#[test]
fn a_hit_is_shown_in_the_language_it_was_found_in() {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    let both = |en: &str, ru: &str| {
        Localized(BTreeMap::from([
            (Language::En, en.to_owned()),
            (Language::Ru, ru.to_owned()),
        ]))
    };
    let label = both("Ceiling for prices", "Потолок цены");
    let facts = EntryFacts {
        kind: EntryKind::Argument,
        title: both("One price", "Одна цена"),
        summary: both("For 36 months", "На 36 месяцев"),
        content: BlockContent::Heading {
            label: LocalText::default(),
            text: label,
        },
        readers: Vec::new(),
        industries: Vec::new(),
        tags: Vec::new(),
        criteria: Vec::new(),
        behind: Vec::new(),
    };
    let entry = Entry {
        id,
        version: 1,
        facts,
    };
    fixture
        .ws
        .transact(Op::Import, |tx| tx.insert(&entry))
        .unwrap();
    let told = |text: &str| {
        let hits = find(&fixture.ws.reader(), text, 8).unwrap();
        let hit = hits.into_iter().next().expect("a hit");
        let said = hit.found.map(|found| {
            let pieces = found.pieces.into_iter().map(|piece| piece.text);
            pieces.collect::<String>()
        });
        (hit.title, hit.sub, said.unwrap_or_default())
    };
    let shown = |one: &str, two: &str, three: &str| (one.into(), two.into(), three.into());
    assert_eq!(told("цена"), shown("Одна цена", "На 36 месяцев", ""));
    assert_eq!(told("one"), shown("One price", "For 36 months", ""));
    assert_eq!(
        told("потолок").2,
        "Потолок цены",
        "what is said in English is left out"
    );
}

#[test]
fn what_came_with_the_program_is_found_in_languages_that_are_used() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (came, wrote) = (world.new_id(), world.new_id());
    let entry = |id: Id, title: LocalText| Entry {
        id,
        version: 1,
        facts: EntryFacts {
            kind: EntryKind::Argument,
            title,
            summary: LocalText::default(),
            content: BlockContent::Heading {
                label: LocalText::default(),
                text: LocalText::default(),
            },
            readers: Vec::new(),
            industries: Vec::new(),
            tags: Vec::new(),
            criteria: Vec::new(),
            behind: Vec::new(),
        },
    };
    let in_all = Language::ALL.map(|language| {
        let said = match language {
            Language::Bg => "Единствена цена",
            Language::Ru => "Одна цена",
            _ => "One price",
        };
        (language, said.to_owned())
    });
    let entries = [
        entry(came, Localized(in_all.into())),
        entry(
            wrote,
            Localized::one(Language::Bg, "Единствена марка".into()),
        ),
    ];
    fixture
        .ws
        .transact(Op::Import, |tx| {
            entries.iter().try_for_each(|entry| tx.insert(entry))
        })
        .unwrap();
    let own = fixture.ws.reader().meta().unwrap().facts.language;
    assert_ne!(own, Language::Bg, "nobody here uses Bulgarian");
    let titles = |text: &str| -> Vec<String> {
        let reader = fixture.ws.reader();
        let hits = find_in(&reader, text, None, &DocKind::ALL, 8, 8).unwrap();
        hits.into_iter().map(|hit| hit.title).collect()
    };
    assert_eq!(titles("единств"), ["Единствена марка"], "somebody wrote it");
    assert_eq!(titles("pri"), ["One price"]);
    assert_eq!(
        find(&fixture.ws.reader(), "единств", 8).unwrap().len(),
        2,
        "who is erased is looked for in every language"
    );
}

#[test]
fn within_an_account() {
    let found = filled();
    let reader = found.fixture.ws.reader();
    let hits = find_in(&reader, "solb", Some(found.belvara), &DocKind::ALL, 8, 8).unwrap();
    assert_eq!(hits.len(), 1);
    let elsewhere = found.fixture.ws.world().new_id();
    assert_eq!(
        find_in(&reader, "solb", Some(elsewhere), &DocKind::ALL, 8, 8).unwrap(),
        vec![]
    );
}

#[test]
fn the_index_follows_edits_the_bin_and_undo() {
    let mut found = filled();
    let mut who: redbook_domain::person::Person =
        found.fixture.ws.reader().get(found.henrik).unwrap();
    who.facts.name = "Sigrid Solberg".into();
    found
        .fixture
        .ws
        .transact(Op::UpdatePerson, |tx| tx.update(&who, who.version))
        .unwrap();
    assert_eq!(found.titles("sigrid"), ["Sigrid Solberg"]);
    assert_eq!(found.titles("henrik"), ["Белвара Ёлки"]);
    found
        .fixture
        .ws
        .transact(Op::DeletePerson, |tx| tx.delete("person", who.id))
        .unwrap();
    assert_eq!(found.titles("sigrid"), Vec::<String>::new());
    found.fixture.ws.undo().unwrap();
    assert_eq!(found.titles("sigrid"), ["Sigrid Solberg"]);
    assert_eq!(found.fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn rebuilding_finds_the_same() {
    let mut found = filled();
    let before = find(&found.fixture.ws.reader(), "be", 8).unwrap();
    found.fixture.ws.repair().unwrap();
    assert_eq!(find(&found.fixture.ws.reader(), "be", 8).unwrap(), before);
}

#[test]
fn a_typed_sign_is_never_syntax() {
    let found = filled();
    for text in [
        "\"", "*", "AND", "a OR b", "NEAR(", "title:x", "-x", "^a", "(", "'; DROP", "{a}:b",
    ] {
        find(&found.fixture.ws.reader(), text, 8).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_is_typed_is_a_question(text in "\\PC{0,40}") {
        thread_local! {
            static FOUND: Found = filled();
        }
        FOUND.with(|found| {
            find(&found.fixture.ws.reader(), &text, 8).map(drop)
        }).map_err(|error: StorageError| TestCaseError::fail(error.to_string()))?;
    }
}
