//! Plans as rows: read back as written, binned with the account, freed of an erased person.

use redbook_domain::meeting::{
    Fruit, FruitKind, Meeting, MeetingFacts, MeetingQuestion, Objection,
};
use redbook_domain::spin::SpinKind;

use super::{next, of_account, of_opportunity};
use crate::person::erase;
use crate::testing::{Fixture, account, part, person};
use crate::{Id, Op};

fn one() -> (Fixture, Meeting, Id) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, who) = (world.new_id(), world.new_id());
    let question = |key: &str, person_id| MeetingQuestion {
        key: key.into(),
        kind: SpinKind::Problem,
        text: "Where does the line lose speed?".into(),
        person_id,
        source: Some("technical-problem-1".into()),
        answer: "At the palletiser".into(),
    };
    let meeting = Meeting {
        id: world.new_id(),
        version: 1,
        account_id: at,
        contact_id: None,
        fruits: vec![Fruit {
            questions: vec!["a".into()],
            kind: FruitKind::Problem,
            id: world.new_id(),
        }],
        facts: MeetingFacts {
            title: "Walk along the line".into(),
            opportunity_id: None,
            on: "2026-11-24".parse().unwrap(),
            at: Some("10:00".into()),
            minutes: Some(60),
            place: "Plovdiv".into(),
            people: vec![who],
            members: vec![],
            goal: "They release the line".into(),
            fallback: String::new(),
            questions: vec![question("a", Some(who)), question("b", None)],
            objections: vec![Objection {
                says: "Too dear".into(),
                answer: "Than what?".into(),
            }],
            bring: String::new(),
            note: String::new(),
            follows: None,
        },
    };
    fixture
        .ws
        .transact(Op::CreateMeeting, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Georgi"))?;
            tx.insert(&part(world.new_id(), at, who))?;
            tx.insert(&meeting)
        })
        .unwrap();
    (fixture, meeting, who)
}

#[test]
fn a_plan_reads_back_and_names_the_one_that_carries_it_on() {
    let (mut fixture, meeting, _) = one();
    let at = meeting.account_id;
    let found = of_account(&fixture.ws.reader(), at).unwrap();
    assert_eq!(found, std::slice::from_ref(&meeting));
    assert_eq!(next(&fixture.ws.reader(), meeting.id).unwrap(), None);
    let mut later = meeting.clone();
    later.id = fixture.ws.world().new_id();
    later.facts.follows = Some(meeting.id);
    later.facts.opportunity_id = Some(later.id);
    fixture
        .ws
        .transact(Op::CreateMeeting, |tx| tx.insert(&later))
        .unwrap();
    let reader = fixture.ws.reader();
    assert_eq!(next(&reader, meeting.id).unwrap().unwrap().id, later.id);
    assert_eq!(of_opportunity(&reader, later.id).unwrap().len(), 1);
}

#[test]
fn plans_go_to_the_bin_with_their_account() {
    let (mut fixture, meeting, _) = one();
    let at = meeting.account_id;
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(of_account(&fixture.ws.reader(), at).unwrap(), []);
    fixture.ws.undo().unwrap();
    assert_eq!(of_account(&fixture.ws.reader(), at).unwrap().len(), 1);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn an_erased_person_is_asked_nothing_and_said_nothing() {
    let (mut fixture, meeting, who) = one();
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let found = of_account(&fixture.ws.reader(), meeting.account_id).unwrap();
    let facts = &found[0].facts;
    assert_eq!(facts.people, []);
    assert_eq!(facts.questions[0].person_id, None);
    assert_eq!(facts.questions[0].answer, "", "their words go with them");
    assert_eq!(facts.questions[1].answer, "At the palletiser");
}
