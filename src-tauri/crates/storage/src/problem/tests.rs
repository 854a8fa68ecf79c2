//! Problems as rows: read back as written, binned with the account, freed of an erased person.

use redbook_domain::money::{Currency, Percent};
use redbook_domain::problem::{Cost, CostPart, Decision, Holder, Period, Problem, ProblemFacts};

use super::{of_account, of_opportunity};
use crate::person::erase;
use crate::testing::{Fixture, account, part, person};
use crate::{Id, Op};

pub(crate) fn problem(id: Id, account_id: Id, who: Id) -> Problem {
    let facts = ProblemFacts {
        text: "Line 2 stands still".into(),
        opportunity_id: None,
        holders: vec![Holder {
            person_id: who,
            decision: Decision::For,
        }],
        department: "Production".into(),
        consequence: "Three hours a week".into(),
        cost: Some(Cost {
            currency: Currency::EUR,
            parts: vec![CostPart {
                label: "standstill".into(),
                rate: "1900".parse().unwrap(),
                quantity: "3".parse().unwrap(),
                unit: "h".into(),
                per: Period::Week,
                periods: Some(48),
                share: Percent::WHOLE,
            }],
            source: "controlling".into(),
        }),
        benefit: "One box for every line".into(),
        said_by: Some(who),
        said_on: "2026-11-16".parse().ok(),
        criteria: vec![],
        note: String::new(),
    };
    Problem {
        id,
        version: 1,
        account_id,
        facts,
    }
}

fn one() -> (Fixture, Problem, Id) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, who) = (world.new_id(), world.new_id());
    let problem = problem(world.new_id(), at, who);
    fixture
        .ws
        .transact(Op::CreateProblem, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Georgi"))?;
            tx.insert(&part(world.new_id(), at, who))?;
            tx.insert(&problem)
        })
        .unwrap();
    (fixture, problem, who)
}

#[test]
fn a_problem_reads_back_with_its_multiplication() {
    let (mut fixture, problem, _) = one();
    let found = of_account(&fixture.ws.reader(), problem.account_id).unwrap();
    assert_eq!(found, std::slice::from_ref(&problem));
    let deal = fixture.ws.world().new_id();
    assert_eq!(of_opportunity(&fixture.ws.reader(), deal).unwrap(), []);
    let mut linked = problem.clone();
    linked.facts.opportunity_id = Some(deal);
    let outcome = fixture
        .ws
        .transact(Op::UpdateProblem, |tx| tx.update(&linked, 1))
        .unwrap();
    assert_eq!(outcome.changes[0].account_id, Some(problem.account_id));
    assert_eq!(of_opportunity(&fixture.ws.reader(), deal).unwrap().len(), 1);
    fixture.ws.undo().unwrap();
    let found = of_account(&fixture.ws.reader(), problem.account_id).unwrap();
    assert_eq!(found[0].facts, problem.facts);
}

#[test]
fn problems_go_to_the_bin_with_their_account() {
    let (mut fixture, problem, _) = one();
    let at = problem.account_id;
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
fn an_erased_person_has_no_problem_any_more() {
    let (mut fixture, problem, who) = one();
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let found = of_account(&fixture.ws.reader(), problem.account_id).unwrap();
    assert_eq!(found[0].facts.holders, []);
    assert_eq!(found[0].facts.said_by, None);
    assert_eq!(
        found[0].facts.text, problem.facts.text,
        "the problem is the company's"
    );
}
