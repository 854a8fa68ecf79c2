//! Opportunities as rows: whose contacts count, what goes with them, what is found.

use chrono::NaiveDate;
use redbook_domain::account::AccountStatus;
use redbook_domain::contact::Contact;
use redbook_domain::opportunity::{
    Customer, ExitCode, Involved, Mark, MarkFacts, MarkKind, Opportunity, OpportunityFacts, Stage,
    StageMove,
};
use redbook_domain::person::Role;

use super::{OpportunityQuery, OpportunityState, contacts, list, marks, moves, work};
use crate::person::erase;
use crate::search::{DocKind, find};
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn deal(id: Id, account_id: Id, title: &str, who: Id) -> Opportunity {
    Opportunity {
        id,
        version: 1,
        account_id,
        stage: Stage::Entry,
        ending: None,
        facts: OpportunityFacts {
            title: title.into(),
            value: None,
            customer: Customer::Existing,
            opened_on: day("2026-10-01"),
            deal_by: None,
            owner_id: None,
            people: vec![Involved {
                person_id: who,
                roles: vec![Role::DecisionMaker],
            }],
            proposals: vec![],
            note: String::new(),
            area_id: None,
        },
    }
}

struct Made {
    fixture: Fixture,
    at: Id,
    who: Id,
    deal: Id,
    other: Id,
}

/// Two deals of one account; the first with a dated fact and a move.
fn made() -> Made {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [at, who, first, other] = std::array::from_fn(|_| world.new_id());
    let mark = Mark {
        id: world.new_id(),
        version: 1,
        opportunity_id: first,
        facts: MarkFacts {
            kind: MarkKind::VolumeStated,
            on: day("2026-10-12"),
            person_id: Some(who),
            member_id: None,
            level: None,
            words: "1,240,000 trips".into(),
        },
    };
    let step = StageMove {
        id: world.new_id(),
        version: 1,
        opportunity_id: first,
        left: Stage::Entry,
        entered: Stage::Ally,
        moved_on: day("2026-10-05"),
        reason: "They hurry".into(),
        unmet: vec![ExitCode::DoorOpened],
    };
    fixture
        .ws
        .transact(Op::CreateOpportunity, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Desislava Toneva"))?;
            tx.insert(&part(world.new_id(), at, who))?;
            tx.insert(&deal(first, at, "Crates for line 2", who))?;
            tx.insert(&deal(other, at, "Pallets", who))?;
            tx.insert(&mark)?;
            tx.insert(&step)
        })
        .unwrap();
    Made {
        fixture,
        at,
        who,
        deal: first,
        other,
    }
}

fn note(made: &mut Made, on: &str, about: Option<Id>, minutes: Option<u16>) {
    let world = made.fixture.ws.world().clone();
    let mut contact: Contact = meeting(world.new_id(), made.at, day(on), vec![made.who]);
    contact.facts.opportunity_id = about;
    contact.facts.minutes = minutes;
    made.fixture
        .ws
        .transact(Op::CreateContact, |tx| tx.insert(&contact))
        .unwrap();
}

#[test]
fn a_contact_without_a_deal_counts_for_all_that_are_open() {
    let mut made = made();
    let (first, other) = (made.deal, made.other);
    note(&mut made, "2026-09-30", None, None);
    note(&mut made, "2026-10-02", None, Some(45));
    note(&mut made, "2026-10-03", Some(other), None);
    note(&mut made, "2026-09-01", Some(first), None);
    let reader = made.fixture.ws.reader();
    let days = |id: Id| -> Vec<String> {
        let deal: Opportunity = reader.get(id).unwrap();
        let found = contacts(&reader, &deal).unwrap();
        found
            .iter()
            .map(|contact| contact.facts.held_on.to_string())
            .collect()
    };
    assert_eq!(
        days(first),
        ["2026-09-01", "2026-10-02"],
        "those noted for it, and those for none since it was opened"
    );
    assert_eq!(days(other), ["2026-10-02", "2026-10-03"]);
    let work = work(&reader, day("2026-10-01"), day("2026-10-31")).unwrap();
    let minutes: Vec<_> = work.iter().map(|one| one.minutes).collect();
    assert_eq!(minutes, [Some(45), None]);
    assert_eq!(work[0].status, AccountStatus::Active);
}

#[test]
fn facts_and_moves_go_with_their_deal_and_come_back() {
    let mut made = made();
    let id = made.deal;
    let reader = made.fixture.ws.reader();
    assert_eq!(moves(&reader, id).unwrap()[0].unmet, [ExitCode::DoorOpened]);
    let gone = made
        .fixture
        .ws
        .transact(Op::DeleteOpportunity, |tx| tx.delete("opportunity", id))
        .unwrap();
    assert_eq!(gone.changes.len(), 3);
    assert!(
        gone.changes
            .iter()
            .all(|change| change.account_id == Some(made.at)),
        "the account's screens hear of it"
    );
    assert_eq!(marks(&made.fixture.ws.reader(), id).unwrap(), []);
    made.fixture.ws.undo().unwrap();
    assert_eq!(marks(&made.fixture.ws.reader(), id).unwrap().len(), 1);
    assert_eq!(made.fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn deals_are_found_by_title_and_state() {
    let mut made = made();
    let hits = find(&made.fixture.ws.reader(), "crates line", 5).unwrap();
    assert_eq!(
        (hits[0].kind, hits[0].id, hits[0].account_id),
        (DocKind::Opportunity, made.deal, Some(made.at))
    );
    let titles = |fixture: &Fixture, query: &OpportunityQuery| -> Vec<String> {
        let rows = list(&fixture.ws.reader(), query).unwrap();
        rows.into_iter()
            .map(|row| row.opportunity.facts.title)
            .collect()
    };
    let all = OpportunityQuery::default();
    assert_eq!(
        titles(&made.fixture, &all),
        ["Crates for line 2", "Pallets"]
    );
    let text = OpportunityQuery {
        text: "pall".into(),
        ..all.clone()
    };
    assert_eq!(titles(&made.fixture, &text), ["Pallets"]);
    let id = made.other;
    made.fixture
        .ws
        .transact(Op::MoveOpportunity, |tx| {
            let mut deal: Opportunity = tx.get(id)?;
            deal.enter(Stage::Implementation, day("2026-11-01"));
            tx.update(&deal, deal.version)?;
            Ok::<_, StorageError>(())
        })
        .unwrap();
    let won = OpportunityQuery {
        state: Some(OpportunityState::Won),
        ..all.clone()
    };
    assert_eq!(titles(&made.fixture, &won), ["Pallets"]);
    let open = OpportunityQuery {
        state: Some(OpportunityState::Open),
        stage: Some(Stage::Entry),
        ..all
    };
    assert_eq!(titles(&made.fixture, &open), ["Crates for line 2"]);
    assert_eq!(made.fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn an_erased_person_is_in_no_deal_any_more() {
    let mut made = made();
    let who = made.who;
    made.fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let reader = made.fixture.ws.reader();
    let deal: Opportunity = reader.get(made.deal).unwrap();
    assert_eq!(deal.facts.people, []);
    assert_eq!(marks(&reader, made.deal).unwrap()[0].facts.person_id, None);
    assert_eq!(made.fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn a_deal_in_the_bin_that_names_an_erased_person_goes_for_good() {
    let mut made = made();
    let (who, id) = (made.who, made.deal);
    made.fixture
        .ws
        .transact(Op::DeleteOpportunity, |tx| tx.delete("opportunity", id))
        .unwrap();
    made.fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let reader = made.fixture.ws.reader();
    assert_eq!(reader.ever::<Opportunity>(id).unwrap(), None);
    let other: Opportunity = reader.get(made.other).unwrap();
    assert_eq!(other.facts.people, [], "the live one stays without them");
    assert_eq!(made.fixture.ws.check().unwrap(), vec![]);
}
