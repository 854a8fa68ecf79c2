//! Names of areas, and what stands where.

use super::*;
use crate::problem::{Decision, Holder, ProblemFacts};
use crate::relationship::RoleGapFacts;

fn id(n: u8) -> Id {
    Id::from_parts(1, [n; 10])
}

fn area(n: u8, name: &str) -> DecisionArea {
    DecisionArea {
        id: id(n),
        version: 1,
        account_id: id(90),
        facts: AreaFacts { name: name.into() },
    }
}

#[test]
fn a_name_is_needed_and_has_its_limit() {
    let refused = |name: &str| {
        let error = AreaFacts { name: name.into() }.check().unwrap_err();
        (error.code, error.place.unwrap_or_default())
    };
    assert_eq!(refused("  "), ("field_required", "name".to_owned()));
    let long = "a".repeat(101);
    assert_eq!(refused(&long), ("field_too_long", "name".to_owned()));
    let mut facts = AreaFacts {
        name: " Plant  maintenance ".into(),
    };
    facts.check().unwrap();
    assert_eq!(facts.name.trim(), facts.name, "no blanks around a name");
}

#[test]
fn an_account_has_each_name_once_however_it_is_spelled() {
    let all = [area(1, "Catering, Tallinn"), area(2, "Лёд")];
    let refused = |n, name| {
        let error = check_among(&area(n, name), &all).unwrap_err();
        (error.code, error.place.unwrap_or_default())
    };
    let twice = ("field_duplicate", "name".to_owned());
    assert_eq!(refused(3, "catering, tallinn"), twice);
    assert_eq!(refused(1, "лед"), twice, "renaming to another's name");
    assert!(
        check_among(&area(1, "CATERING, TALLINN"), &all).is_ok(),
        "its own name isn't another's"
    );
}

#[test]
fn areas_have_their_limit() {
    let all: Vec<DecisionArea> = (1..=30).map(|n| area(n, &format!("Area {n}"))).collect();
    assert!(check_among(&all[29], &all).is_ok(), "the last that fits");
    let error = check_among(&area(31, "One more"), &all).unwrap_err();
    assert_eq!((error.code, error.arg("limit")), ("too_many", Some("30")));
}

#[test]
fn an_account_is_large_by_word_or_by_two_areas() {
    assert!(is_large(true, 0), "the manager said so");
    assert!(!is_large(false, 1), "one area is the account itself");
    assert!(is_large(false, 2), "the facts say so");
}

/// Person 1 and deal 5 stand in area 20, person 2 in area 30; deal 6 in none.
fn places() -> Places<impl Fn(Id) -> Option<Id>, impl Fn(Id) -> Option<Id>> {
    Places {
        person: |who: Id| {
            [(id(1), id(20)), (id(2), id(30))]
                .into_iter()
                .find_map(|(one, place)| (one == who).then_some(place))
        },
        deal: |deal: Id| (deal == id(5)).then(|| id(20)),
    }
}

#[test]
fn an_empty_card_stands_with_the_deal_that_needs_it_or_with_its_boss() {
    let gap = |deal: Option<u8>, boss: Option<u8>| RoleGap {
        id: id(70),
        version: 1,
        account_id: id(90),
        facts: RoleGapFacts {
            title: "Head of quality".into(),
            department: String::new(),
            reports_to: boss.map(id),
            roles: vec![],
            buying: vec![],
            reader: None,
            opportunity_id: deal.map(id),
            note: String::new(),
        },
    };
    let of = |deal, boss| places().of_gap(&gap(deal, boss));
    assert_eq!(of(Some(5), Some(2)), Some(id(20)), "the deal goes first");
    assert_eq!(of(Some(6), Some(2)), Some(id(30)), "a deal of no area");
    assert_eq!(of(None, Some(3)), None, "a boss of the whole account");
}

#[test]
fn a_problem_hurts_where_its_deal_is_else_where_its_people_are() {
    let problem = |deal: Option<u8>, holders: &[u8]| Problem {
        id: id(71),
        version: 1,
        account_id: id(90),
        facts: ProblemFacts {
            text: "Crates break".into(),
            opportunity_id: deal.map(id),
            holders: holders
                .iter()
                .map(|n| Holder {
                    person_id: id(*n),
                    decision: Decision::Unknown,
                })
                .collect(),
            department: String::new(),
            consequence: String::new(),
            cost: None,
            benefit: String::new(),
            said_by: None,
            said_on: None,
            criteria: vec![],
            note: String::new(),
        },
    };
    let hurts = |deal, holders: &[u8], area| places().hurts(&problem(deal, holders), id(area));
    assert!(hurts(Some(5), &[2], 20), "the list it stands on decides");
    assert!(!hurts(Some(5), &[2], 30));
    assert!(hurts(None, &[1, 2], 20) && hurts(None, &[1, 2], 30));
    assert!(!hurts(None, &[3], 20), "of the whole account");
}
