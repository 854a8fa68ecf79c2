//! Dated facts of regard, switching, fit and change read back as written.

use redbook_domain::change::{ChangeKind, PlannedChange, PlannedChangeFacts};
use redbook_domain::ideal::{Fit, FitFacts, Grade, IdealCriterion, IdealCriterionFacts};
use redbook_domain::money::{Currency, Money};
use redbook_domain::regard::{
    Asked, Behaviour, Loyalty, LoyaltyFacts, Satisfaction, SatisfactionFacts,
};
use redbook_domain::switching::{Switching, SwitchingFacts, SwitchingKind};

use super::{loyalty, satisfaction};
use crate::person::erase;
use crate::testing::{Fixture, account, part, person};
use crate::{Op, change, ideal, switching};

#[test]
fn facts_read_back_and_forget_an_erased_person() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (account_id, who) = (world.new_id(), world.new_id());
    let on = world.today();
    let said = Satisfaction {
        id: world.new_id(),
        version: 1,
        account_id,
        facts: SatisfactionFacts {
            on,
            asked: Asked::Survey,
            mark: 8,
            person_id: Some(who),
            words: "Good".into(),
        },
    };
    let did = Loyalty {
        id: world.new_id(),
        version: 1,
        account_id,
        facts: LoyaltyFacts {
            on,
            behaviour: Behaviour::ToldOfOffer,
            against: true,
            person_id: Some(who),
            words: "Kept it back".into(),
        },
    };
    let costs = Switching {
        id: world.new_id(),
        version: 1,
        account_id,
        facts: SwitchingFacts {
            kind: SwitchingKind::Money,
            what: "New crates".into(),
            cost: Money::new(3_800_000, Currency::EUR).ok(),
            days: Some(35),
            raise: String::new(),
            source: String::new(),
        },
    };
    let criterion = IdealCriterion {
        id: world.new_id(),
        version: 1,
        facts: IdealCriterionFacts {
            text: "Serves retailers".into(),
            weight: 7,
        },
    };
    let fit = Fit {
        id: world.new_id(),
        version: 1,
        account_id,
        facts: FitFacts {
            criterion_id: criterion.id,
            grade: Grade::Partly,
            why: "Three of nine chains".into(),
            on,
        },
    };
    let coming = PlannedChange {
        id: world.new_id(),
        version: 1,
        account_id,
        facts: PlannedChangeFacts {
            kind: ChangeKind::NewLine,
            what: "Line 3".into(),
            source: "Georgi".into(),
            noted_on: on,
            expected_on: Some(on),
            over: false,
            note: String::new(),
        },
    };
    fixture
        .ws
        .transact(Op::AddSample, |tx| {
            tx.insert(&account(account_id, "Belvara"))?;
            tx.insert(&person(who, "Georgi"))?;
            tx.insert(&part(world.new_id(), account_id, who))?;
            tx.insert(&said)?;
            tx.insert(&did)?;
            tx.insert(&costs)?;
            tx.insert(&criterion)?;
            tx.insert(&fit)?;
            tx.insert(&coming)
        })
        .unwrap();
    let reader = fixture.ws.reader();
    assert_eq!(satisfaction(&reader, account_id).unwrap(), [said]);
    assert_eq!(loyalty(&reader, account_id).unwrap(), [did]);
    assert_eq!(switching::of_account(&reader, account_id).unwrap(), [costs]);
    assert_eq!(ideal::criteria(&reader).unwrap(), [criterion]);
    assert_eq!(ideal::fits(&reader, account_id).unwrap(), [fit]);
    assert_eq!(change::of_account(&reader, account_id).unwrap(), [coming]);
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let reader = fixture.ws.reader();
    let left = satisfaction(&reader, account_id).unwrap();
    assert_eq!(left[0].facts.person_id, None, "the mark is the company's");
    assert_eq!(
        loyalty(&reader, account_id).unwrap()[0].facts.person_id,
        None
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}
