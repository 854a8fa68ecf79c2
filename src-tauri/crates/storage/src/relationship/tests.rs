//! The map's facts: read back as written, freed of an erased person, binned with the account.

use redbook_domain::contact::ContactKind;
use redbook_domain::person::{Bond, BuyingRole, Part, Role};
use redbook_domain::relationship::{Held, Influence, InfluenceFacts, RoleGap, RoleGapFacts};

use super::{gaps, held, influences, put, spots};
use crate::person::erase;
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op};

/// An account with two people, of whom the first influences the second.
fn two() -> (Fixture, Id, [Id; 2]) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, anna, boris) = (world.new_id(), world.new_id(), world.new_id());
    let mut first = part(world.new_id(), at, anna);
    first.facts.buying = vec![BuyingRole::Economic, BuyingRole::Coach];
    first.facts.bond = Some(Bond::Working);
    first.facts.wanted = Some(Bond::Partner);
    let line = Influence {
        id: world.new_id(),
        version: 1,
        account_id: at,
        facts: InfluenceFacts {
            from_id: anna,
            to_id: boris,
            why: "Hired him".into(),
            noted_on: None,
        },
    };
    let gap = RoleGap {
        id: world.new_id(),
        version: 1,
        account_id: at,
        facts: RoleGapFacts {
            title: "Head of quality".into(),
            department: "Quality".into(),
            reports_to: Some(anna),
            roles: vec![Role::DecisionMaker],
            buying: vec![BuyingRole::Technical],
            reader: None,
            opportunity_id: None,
            note: String::new(),
        },
    };
    fixture
        .ws
        .transact(Op::CreateInfluence, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(anna, "Anna"))?;
            tx.insert(&person(boris, "Boris"))?;
            tx.insert(&first)?;
            tx.insert(&part(world.new_id(), at, boris))?;
            tx.insert(&line)?;
            tx.insert(&gap)
        })
        .unwrap();
    let reader = fixture.ws.reader();
    assert_eq!(influences(&reader, at).unwrap(), [line]);
    assert_eq!(gaps(&reader, at).unwrap(), [gap]);
    assert_eq!(reader.get::<Part>(first.id).unwrap().facts, first.facts);
    (fixture, at, [anna, boris])
}

#[test]
fn a_card_stays_where_it_was_put_and_goes_back() {
    let (mut fixture, at, [anna, _]) = two();
    let mut place = |to| {
        fixture
            .ws
            .transact(Op::PlaceCards, |tx| put(tx, at, anna, to))
            .unwrap();
        let found = spots(&fixture.ws.reader(), at).unwrap();
        found.first().map(|spot| (spot.facts.x, spot.facts.y))
    };
    assert_eq!(place(Some((-40, 12))), Some((-40, 12)));
    assert_eq!(place(Some((7, 8))), Some((7, 8)), "moved, not twice");
    assert_eq!(place(None), None);
    assert_eq!(place(None), None, "nothing to take away");
    fixture.ws.undo().unwrap();
    assert_eq!(spots(&fixture.ws.reader(), at).unwrap().len(), 1);
}

#[test]
fn contacts_of_a_year_are_counted_by_person() {
    let (mut fixture, at, [anna, boris]) = two();
    let world = fixture.ws.world().clone();
    let today = world.today();
    let mut call = meeting(world.new_id(), at, today, vec![anna]);
    call.facts.kind = ContactKind::Call;
    let long_ago = today - chrono::Duration::days(366);
    fixture
        .ws
        .transact(Op::CreateContact, |tx| {
            tx.insert(&meeting(world.new_id(), at, today, vec![anna, boris]))?;
            tx.insert(&call)?;
            tx.insert(&meeting(world.new_id(), at, long_ago, vec![anna]))
        })
        .unwrap();
    let found = held(&fixture.ws.reader(), at).unwrap();
    let (contacts, meetings) = (2, 1);
    assert_eq!(found[&anna], Held { contacts, meetings });
    assert_eq!(found[&boris].contacts, 1);
}

#[test]
fn an_erased_person_leaves_no_line_and_no_place() {
    let (mut fixture, at, [anna, _]) = two();
    fixture
        .ws
        .transact(Op::PlaceCards, |tx| put(tx, at, anna, Some((1, 2))))
        .unwrap();
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, anna))
        .unwrap();
    let reader = fixture.ws.reader();
    assert_eq!(influences(&reader, at).unwrap(), []);
    assert_eq!(spots(&reader, at).unwrap(), []);
    assert_eq!(gaps(&reader, at).unwrap()[0].facts.reports_to, None);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn the_map_goes_to_the_bin_with_its_account() {
    let (mut fixture, at, _) = two();
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(gaps(&fixture.ws.reader(), at).unwrap(), []);
    fixture.ws.undo().unwrap();
    assert_eq!(influences(&fixture.ws.reader(), at).unwrap().len(), 1);
}
