//! Lists of people, and erasing one.

use redbook_domain::contact::Contact;
use redbook_domain::person::{Criterion, CriterionFacts, CriterionState, Person, Role};

use super::{PersonQuery, PersonSort, criteria, erase, list, parts};
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError, audit, contact, search};

struct People {
    fixture: Fixture,
    account: Id,
    ivan: Id,
    part: Id,
    meeting: Id,
}

/// Ёла and Ivan at one account; Ivan decides and was met together with Ёла.
fn people() -> People {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [account_id, ivan, ela, part_id, met] = std::array::from_fn(|_| world.new_id());
    fixture
        .ws
        .transact(Op::Import, |tx| {
            tx.insert(&account(account_id, "Belvara"))?;
            tx.insert(&person(ivan, "Ivan Zoltanov"))?;
            tx.insert(&person(ela, "Ёла Яковлева"))?;
            let mut role = part(part_id, account_id, ivan);
            role.facts.roles = vec![Role::DecisionMaker, Role::User];
            role.facts.position = "Director".into();
            tx.insert(&role)?;
            tx.insert(&part(world.new_id(), account_id, ela))?;
            let text = "Standing with retailers".to_owned();
            let facts = CriterionFacts {
                text,
                state: CriterionState::Stated,
                noted_on: world.today(),
                source: String::new(),
                needs_proof: false,
            };
            tx.insert(&Criterion {
                id: world.new_id(),
                version: 0,
                part_id,
                facts,
            })?;
            let mut note = meeting(met, account_id, world.today(), vec![ivan, ela]);
            note.facts.summary = "Ivan Zoltanov asked for a ceiling".into();
            tx.insert(&note)
        })
        .unwrap();
    People {
        fixture,
        account: account_id,
        ivan,
        part: part_id,
        meeting: met,
    }
}

fn names(people: &People, query: PersonQuery) -> Vec<String> {
    let page = list(
        &people.fixture.ws.reader(),
        &PersonQuery { limit: 10, ..query },
    )
    .unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.facts.name).collect()
}

#[test]
fn sorted_and_filtered() {
    let people = people();
    let all = PersonQuery::default;
    assert_eq!(names(&people, all()), ["Ivan Zoltanov", "Ёла Яковлева"]);
    let by_met = PersonQuery {
        sort: PersonSort::LastMet,
        descending: true,
        ..all()
    };
    assert_eq!(names(&people, by_met).len(), 2);
    assert_eq!(
        names(
            &people,
            PersonQuery {
                text: "ела".into(),
                ..all()
            }
        ),
        ["Ёла Яковлева"]
    );
    assert_eq!(
        names(
            &people,
            PersonQuery {
                text: "direc".into(),
                ..all()
            }
        ),
        ["Ivan Zoltanov"]
    );
    let role = Some(Role::User);
    assert_eq!(
        names(&people, PersonQuery { role, ..all() }),
        ["Ivan Zoltanov"]
    );
    let here = Some(people.account);
    assert_eq!(
        names(
            &people,
            PersonQuery {
                account: here,
                role,
                ..all()
            }
        ),
        ["Ivan Zoltanov"]
    );
    let elsewhere = Some(people.ivan);
    assert_eq!(
        names(
            &people,
            PersonQuery {
                account: elsewhere,
                ..all()
            }
        ),
        Vec::<String>::new()
    );
    let since = Some(people.fixture.ws.world().today());
    assert_eq!(
        names(
            &people,
            PersonQuery {
                not_met_since: since,
                ..all()
            }
        ),
        Vec::<String>::new()
    );
}

#[test]
fn a_row_shows_the_parts() {
    let people = people();
    let page = list(
        &people.fixture.ws.reader(),
        &PersonQuery {
            limit: 1,
            ..Default::default()
        },
    );
    let row = page.unwrap().rows.remove(0);
    assert_eq!(row.parts[0].account, "Belvara");
    assert_eq!(row.parts[0].roles, [Role::DecisionMaker, Role::User]);
    assert_eq!(row.last_met, Some(people.fixture.ws.world().today()));
    let reader = people.fixture.ws.reader();
    assert_eq!(parts(&reader, people.ivan).unwrap().len(), 1);
    assert_eq!(criteria(&reader, people.part).unwrap().len(), 1);
}

#[test]
fn one_person_cannot_have_two_parts_in_an_account() {
    let mut people = people();
    let again = part(
        people.fixture.ws.world().new_id(),
        people.account,
        people.ivan,
    );
    let error = people
        .fixture
        .ws
        .transact(Op::CreatePart, |tx| tx.insert(&again))
        .unwrap_err();
    assert_eq!(error.code(), "duplicate");
}

#[test]
fn erasing_reaches_rows_timeline_search_and_journal() {
    let mut people = people();
    let ws = &mut people.fixture.ws;
    let mut ivan: Person = ws.reader().get(people.ivan).unwrap();
    ivan.facts.hobbies = "Zucchini".into();
    ws.transact(Op::UpdatePerson, |tx| tx.update(&ivan, ivan.version))
        .unwrap();
    let erased = ws
        .transact(Op::ErasePerson, |tx| erase(tx, people.ivan))
        .unwrap();
    let mentions = &erased.value.mentions;
    assert_eq!(
        mentions.iter().map(|hit| hit.id).collect::<Vec<_>>(),
        [people.meeting]
    );
    assert!(
        erased
            .changes
            .iter()
            .any(|change| change.id == Some(people.ivan))
    );

    assert!(ws.reader().find::<Person>(people.ivan).unwrap().is_none());
    let met: Contact = ws.reader().get(people.meeting).unwrap();
    assert_eq!(met.facts.people.len(), 1);
    assert!(
        contact::of_person(&ws.reader(), people.ivan, 10)
            .unwrap()
            .is_empty()
    );
    assert!(search::find(&ws.reader(), "direc", 8).unwrap().is_empty());
    assert_eq!(ws.undo().unwrap_err(), StorageError::NothingToUndo);
    let steps = audit(&ws.reader(), Some(people.ivan), 0, 10).unwrap();
    assert_eq!(steps[0].op, "erase_person");
    assert_eq!(ws.check().unwrap(), vec![]);

    // Nothing of it is in the file, not even between the lines: secure_delete and FTS5's own.
    let mut note: Contact = ws.reader().get(people.meeting).unwrap();
    note.facts.summary = String::new();
    ws.transact(Op::ErasePerson, |tx| tx.update(&note, note.version))
        .unwrap();
    let path = people.fixture.path();
    let People { fixture, .. } = people;
    fixture.ws.close().unwrap();
    let bytes = std::fs::read(path).unwrap();
    for word in ["Zoltanov", "zoltanov", "Zucchini", "zucchini"] {
        let found = bytes
            .windows(word.len())
            .any(|window| window == word.as_bytes());
        assert!(!found, "{word} is still in the file");
    }
}

#[test]
fn a_binned_person_can_be_erased_too() {
    let mut people = people();
    let ws = &mut people.fixture.ws;
    ws.transact(Op::DeletePerson, |tx| tx.delete("person", people.ivan))
        .unwrap();
    ws.transact(Op::ErasePerson, |tx| erase(tx, people.ivan))
        .unwrap();
    let error = ws
        .transact(Op::Restore, |tx| tx.restore("person", people.ivan))
        .unwrap_err();
    assert_eq!(error.code(), "not_found");
    assert_eq!(ws.check().unwrap(), vec![]);
}
