//! Areas read back as written, freed when they go, binned with the account.

use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::opportunity::{Customer, Opportunity, OpportunityFacts, Stage};
use redbook_domain::person::Part;

use super::{of_account, remove};
use crate::portfolio::{Span, key_count, large};
use crate::testing::{Fixture, account, part, person};
use crate::{Id, Op};

struct Made {
    fixture: Fixture,
    at: Id,
    areas: [Id; 2],
    part: Id,
    deal: Id,
}

/// Belvara with two areas; a person and a deal stand in the first.
fn made() -> Made {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, who) = (world.new_id(), world.new_id());
    let areas = ["Logistics", "Procurement"].map(|name| DecisionArea {
        id: world.new_id(),
        version: 1,
        account_id: at,
        facts: AreaFacts { name: name.into() },
    });
    let mut own = part(world.new_id(), at, who);
    own.facts.area_id = Some(areas[0].id);
    let deal = Opportunity {
        id: world.new_id(),
        version: 1,
        account_id: at,
        stage: Stage::Entry,
        ending: None,
        facts: OpportunityFacts {
            title: "Crates".into(),
            value: None,
            customer: Customer::Existing,
            opened_on: world.today(),
            deal_by: None,
            owner_id: None,
            people: vec![],
            proposals: vec![],
            note: String::new(),
            area_id: Some(areas[0].id),
        },
    };
    fixture
        .ws
        .transact(Op::CreateDecisionArea, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Anna"))?;
            areas.iter().try_for_each(|area| tx.insert(area))?;
            tx.insert(&own)?;
            tx.insert(&deal)
        })
        .unwrap();
    Made {
        areas: [areas[0].id, areas[1].id],
        part: own.id,
        deal: deal.id,
        fixture,
        at,
    }
}

impl Made {
    /// The areas of the person and of the deal.
    fn stand(&self) -> [Option<Id>; 2] {
        let reader = self.fixture.ws.reader();
        let part: Part = reader.get(self.part).unwrap();
        let deal: Opportunity = reader.get(self.deal).unwrap();
        [part.facts.area_id, deal.facts.area_id]
    }

    fn names(&self) -> Vec<String> {
        let areas = of_account(&self.fixture.ws.reader(), self.at).unwrap();
        areas.into_iter().map(|area| area.facts.name).collect()
    }
}

#[test]
fn an_area_that_goes_frees_its_people_and_deals_and_undo_brings_all_back() {
    let mut made = made();
    let first = Some(made.areas[0]);
    assert_eq!(made.stand(), [first, first], "read back as written");
    let gone = made.areas[0];
    made.fixture
        .ws
        .transact(Op::DeleteDecisionArea, |tx| remove(tx, gone))
        .unwrap();
    assert_eq!(made.names(), ["Procurement"]);
    assert_eq!(
        made.stand(),
        [None, None],
        "they stand for the whole account"
    );
    made.fixture.ws.undo().unwrap();
    assert_eq!(made.names(), ["Logistics", "Procurement"]);
    assert_eq!(made.stand(), [first, first], "one step took all of it");
    assert_eq!(
        made.fixture.ws.check().unwrap(),
        [],
        "nothing is left wrong"
    );
}

#[test]
fn areas_go_to_the_bin_with_their_account_and_come_back_with_it() {
    let mut made = made();
    let at = made.at;
    made.fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(made.names(), Vec::<String>::new());
    made.fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("account", at))
        .unwrap();
    assert_eq!(made.names(), ["Logistics", "Procurement"]);
    assert_eq!(
        made.stand(),
        [Some(made.areas[0]); 2],
        "links held meanwhile"
    );
}

#[test]
fn an_account_with_two_areas_is_large_without_being_called_so() {
    let mut made = made();
    let (spare, other) = (made.areas[1], made.fixture.ws.world().new_id());
    let span = Span::Last12 {
        today: made.fixture.ws.world().today(),
    };
    let found = |made: &Made| -> Vec<String> {
        let rows = large(&made.fixture.ws.reader(), span, 10).unwrap();
        rows.into_iter().map(|row| row.name).collect()
    };
    made.fixture
        .ws
        .transact(Op::CreateAccount, |tx| {
            let mut called = account(other, "Zelen");
            called.facts.key_account = true;
            called.facts.large = true;
            tx.insert(&called)
        })
        .unwrap();
    assert_eq!(found(&made), ["Belvara", "Zelen"], "by facts and by word");
    assert_eq!(
        key_count(&made.fixture.ws.reader()).unwrap(),
        (1, 1),
        "only Zelen is a key account"
    );
    made.fixture
        .ws
        .transact(Op::DeleteDecisionArea, |tx| remove(tx, spare))
        .unwrap();
    assert_eq!(found(&made), ["Zelen"], "one area is the account itself");
}
