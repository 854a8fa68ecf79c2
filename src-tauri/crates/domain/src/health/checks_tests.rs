use super::super::{Health, LEAST_KNOWN, Rules, health};
use super::*;
use crate::negotiation::Side;
use crate::regard::loyalty;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

fn day(ago: i64) -> NaiveDate {
    TODAY - chrono::Duration::days(ago)
}

fn person(n: u8, roles: &[Role], stance: Stance, met: Option<i64>) -> Person {
    Person {
        id: Id::from_parts(1, [n; 10]),
        name: format!("P{n}"),
        roles: roles.to_vec(),
        stance,
        last_met: met.map(day),
    }
}

fn step(due: i64, done: Option<i64>) -> ActionFacts {
    ActionFacts {
        side: Side::Ours,
        what: String::new(),
        person_id: None,
        member_id: None,
        due: day(due),
        measure: String::new(),
        done_on: done.map(day),
        note: String::new(),
    }
}

fn found<'a>(change: impl FnOnce(&mut Facts<'a>)) -> Health {
    let satisfaction = Box::leak(Box::new(SatisfactionScore::default()));
    let loyalty = Box::leak(Box::new(loyalty(&[], TODAY)));
    let mut facts = Facts {
        profile: &[],
        people: &[],
        gaps: &[],
        last_contact: None,
        review: None,
        satisfaction,
        loyalty,
        actions: &[],
        share: None,
        danger: 75,
        changes: &[],
        today: TODAY,
    };
    change(&mut facts);
    health(&facts, &Rules::default())
}

fn value(health: &Health, part: PartCode) -> Option<u8> {
    health
        .parts
        .iter()
        .find(|one| one.part == part)
        .and_then(|one| one.value)
}

#[test]
fn nothing_known_is_no_health_and_no_confidence() {
    let found = found(|_| {});
    assert_eq!((found.value, found.confidence), (None, 0));
    assert_eq!(found.parts.len(), 8, "what is unknown is shown as such");
}

#[test]
fn a_part_without_facts_lowers_confidence_and_nothing_else() {
    let satisfaction = Box::leak(Box::new(SatisfactionScore::default()));
    satisfaction.mark = Some("10".parse().unwrap());
    let found = found(|facts| {
        facts.last_contact = Some(day(5));
        facts.satisfaction = satisfaction;
    });
    assert_eq!(found.value, Some(100), "what is known is well");
    assert_eq!(
        found.confidence, 30,
        "the weights of freshness and satisfaction"
    );
}

#[test]
fn a_fresh_account_has_no_figure_yet() {
    let people = [person(1, &[], Stance::Unknown, None)];
    let fresh = found(|facts| facts.profile = &[("industry", false), ("goals", true)]);
    assert_eq!(
        value(&fresh, PartCode::Profile),
        Some(50),
        "the part is shown"
    );
    assert_eq!(
        fresh.value, None,
        "what was filled in isn't how they stand with us"
    );
    let noted = found(|facts| {
        facts.profile = &[("industry", false), ("goals", true)];
        facts.people = &people;
    });
    assert!(noted.confidence < LEAST_KNOWN, "{noted:?}");
    assert_eq!(noted.value, None);
    let met = found(|facts| {
        facts.profile = &[("industry", false), ("goals", true)];
        facts.people = &people;
        facts.last_contact = Some(day(5));
    });
    assert!(met.value.is_some(), "{}", met.confidence);
}

#[test]
fn coverage_asks_four_things() {
    let people = [
        person(1, &[Role::DecisionMaker], Stance::Neutral, Some(100)),
        person(2, &[], Stance::Ally, Some(3)),
    ];
    let gaps = [(Id::from_parts(1, [9; 10]), "Quality".to_owned())];
    let one = found(|facts| {
        facts.people = &people;
        facts.gaps = &gaps;
    });
    assert_eq!(value(&one, PartCode::Coverage), Some(25), "the ally alone");
    let people = [
        person(1, &[Role::DecisionMaker], Stance::Ally, Some(9)),
        person(2, &[], Stance::Neutral, Some(3)),
    ];
    let all = found(|facts| facts.people = &people);
    assert_eq!(value(&all, PartCode::Coverage), Some(100));
}

#[test]
fn a_contact_fades() {
    for (days, wanted) in [(30, 100), (105, 50), (180, 0), (400, 0)] {
        let one = found(|facts| facts.last_contact = Some(day(days)));
        assert_eq!(
            value(&one, PartCode::Freshness),
            Some(wanted),
            "{days} days"
        );
    }
}

#[test]
fn an_account_that_was_never_asked_is_unknown() {
    let one = found(|_| {});
    assert_eq!(value(&one, PartCode::Review), None);
    let review = ReviewFacts {
        on: day(10),
        person_id: None,
        member_id: None,
        wrong: "Pallets come at night".into(),
        change: String::new(),
        disliked: String::new(),
        about: String::new(),
        told_on: None,
        done: String::new(),
    };
    let one = found(|facts| facts.review = Some(&review));
    assert_eq!(
        value(&one, PartCode::Review),
        Some(80),
        "one answer unheard"
    );
}

#[test]
fn delivery_counts_what_was_due() {
    let steps = [
        step(10, Some(10)),
        step(10, Some(2)),
        step(4, None),
        step(-5, None),
    ];
    let one = found(|facts| facts.actions = &steps);
    assert_eq!(
        value(&one, PartCode::Delivery),
        Some(33),
        "one of three in time"
    );
    let early = [step(-5, None)];
    let one = found(|facts| facts.actions = &early);
    assert_eq!(value(&one, PartCode::Delivery), None, "nothing was due");
}

#[test]
fn a_silent_ally_and_dependence_are_risks() {
    let people = [person(1, &[], Stance::Ally, Some(31))];
    let one = found(|facts| {
        facts.people = &people;
        facts.share = Some(Decimal::from(76));
    });
    assert_eq!(value(&one, PartCode::Risks), Some(0));
    let risks = &one.parts[7];
    assert_eq!(risks.known, 67, "two of three checks");
    let safe = found(|facts| facts.share = Some(Decimal::from(75)));
    assert_eq!(value(&safe, PartCode::Risks), Some(100));
}

#[test]
fn weights_are_settings_within_bounds() {
    let rules = Rules {
        loyalty: 101,
        ..Rules::default()
    };
    assert_eq!(rules.check().unwrap_err().place.as_deref(), Some("loyalty"));
    let none = Rules {
        profile: 0,
        coverage: 0,
        freshness: 0,
        review: 0,
        satisfaction: 0,
        loyalty: 0,
        delivery: 0,
        risks: 0,
    };
    assert!(none.check().is_err(), "something must count");
    assert!(Rules::default().check().is_ok());
}
