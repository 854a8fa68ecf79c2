//! Sheets: shared by revisions, gone with their proposal, emptied of an erased person.

use redbook_domain::negotiation::{
    Concession, ConcessionFacts, Negotiation, NegotiationFacts, Offer, OfferFacts, Side,
};
use redbook_domain::proposal::Proposal;

use super::{concessions, of_proposal, offers};
use crate::testing::{Fixture, account, proposal};
use crate::{Id, Op, person};

struct Keys {
    first: Id,
    second: Id,
    sheet: Id,
    offer: Id,
    somebody: Id,
}

fn made(fixture: &mut Fixture) -> Keys {
    let world = fixture.ws.world().clone();
    let [at, first, second, sheet, offer, somebody, given] =
        std::array::from_fn(|_| world.new_id());
    let number = Some("2026-0001".to_owned());
    let now = world.now();
    fixture
        .ws
        .transact(Op::CreateProposal, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            let one = proposal(first, at, "Crates");
            let two = proposal(second, at, "Crates");
            tx.insert(&Proposal {
                number: number.clone(),
                ..one
            })?;
            tx.insert(&Proposal {
                number: number.clone(),
                revision: 2,
                ..two
            })?;
            tx.insert(&crate::testing::person(somebody, "Anna Leroy"))?;
            tx.insert(&Negotiation {
                id: sheet,
                version: 0,
                proposal_id: first,
                walk_away_at: None,
                facts: NegotiationFacts::default(),
            })?;
            let facts = OfferFacts {
                side: Side::Theirs,
                at: now,
                person_id: Some(somebody),
                member_id: None,
                values: Vec::new(),
                words: "0.30 a trip".to_owned(),
                note: String::new(),
                answers: Vec::new(),
                replied_at: None,
                reply: String::new(),
            };
            tx.insert(&Offer {
                id: offer,
                version: 0,
                negotiation_id: sheet,
                facts,
            })?;
            let facts = ConcessionFacts {
                words: "0.34".to_owned(),
                cost_once: None,
                cost_yearly: None,
                in_return: String::new(),
                given_at: Some(now),
                offer_id: None,
                got: "three years".to_owned(),
                got_on: None,
                got_by: Some(somebody),
                got_worth: None,
            };
            tx.insert(&Concession {
                id: given,
                version: 0,
                negotiation_id: sheet,
                facts,
            })
        })
        .unwrap();
    Keys {
        first,
        second,
        sheet,
        offer,
        somebody,
    }
}

#[test]
fn revisions_of_a_number_share_one_sheet() {
    let mut fixture = Fixture::new();
    let keys = made(&mut fixture);
    let reader = fixture.ws.reader();
    for id in [keys.first, keys.second] {
        let found = of_proposal(&reader, id).unwrap().unwrap();
        assert_eq!(found.id, keys.sheet);
    }
    assert_eq!(offers(&reader, keys.sheet).unwrap()[0].id, keys.offer);
}

#[test]
fn a_sheet_goes_with_its_proposal_and_comes_back() {
    let mut fixture = Fixture::new();
    let keys = made(&mut fixture);
    fixture
        .ws
        .transact(Op::DeleteProposal, |tx| tx.delete("proposal", keys.first))
        .unwrap();
    assert!(
        of_proposal(&fixture.ws.reader(), keys.second)
            .unwrap()
            .is_none()
    );
    fixture.ws.undo().unwrap();
    assert!(
        of_proposal(&fixture.ws.reader(), keys.second)
            .unwrap()
            .is_some()
    );
    assert_eq!(
        concessions(&fixture.ws.reader(), keys.sheet).unwrap().len(),
        1
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn erasing_a_person_reaches_the_sheet() {
    let mut fixture = Fixture::new();
    let keys = made(&mut fixture);
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| person::erase(tx, keys.somebody))
        .unwrap();
    let reader = fixture.ws.reader();
    assert_eq!(
        offers(&reader, keys.sheet).unwrap()[0].facts.person_id,
        None
    );
    assert_eq!(
        concessions(&reader, keys.sheet).unwrap()[0].facts.got_by,
        None
    );
}
