//! Attempts within a span, with what came of them.

use redbook_domain::attempt::{Answer, Attempt, AttemptFacts, Source};
use redbook_domain::opportunity::{
    Customer, Ending, EndingKind, Opportunity, OpportunityFacts, Stage,
};

use super::within;
use crate::Op;
use crate::testing::{Fixture, account};

#[test]
fn an_attempt_is_won_by_a_deal_since_and_outlives_its_account() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let at = world.new_id();
    let day = |ago: i64| world.today() - chrono::Duration::days(ago);
    let tried = |on, account_id| Attempt {
        id: world.new_id(),
        version: 1,
        facts: AttemptFacts {
            source: Source::Referral,
            on,
            company: "Belvara".into(),
            account_id,
            person: String::new(),
            member_id: None,
            answer: Answer::Talking,
            words: String::new(),
        },
    };
    let all = [
        tried(day(90), Some(at)),
        tried(day(10), Some(at)),
        tried(day(9), None),
        tried(day(400), None),
    ];
    let deal = Opportunity {
        id: world.new_id(),
        version: 1,
        account_id: at,
        stage: Stage::Implementation,
        ending: Some(Ending {
            kind: EndingKind::Won,
            on: day(30),
            reason: None,
            words: String::new(),
            winner: String::new(),
        }),
        facts: OpportunityFacts {
            title: "Crates".into(),
            value: None,
            customer: Customer::New,
            opened_on: day(80),
            deal_by: None,
            owner_id: None,
            people: vec![],
            proposals: vec![],
            note: String::new(),
            area_id: None,
        },
    };
    fixture
        .ws
        .transact(Op::CreateAttempt, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&deal)?;
            all.iter().try_for_each(|one| tx.insert(one))
        })
        .unwrap();
    let found = within(&fixture.ws.reader(), day(365), day(0)).unwrap();
    let won: Vec<bool> = found.iter().map(|(_, won)| *won).collect();
    assert_eq!(
        won,
        [false, false, true],
        "the deal came after the first only"
    );
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(
        within(&fixture.ws.reader(), day(365), day(0))
            .unwrap()
            .len(),
        3
    );
}
