//! The principles of M20 on a log of offers like one that happens.

use super::*;
use crate::money::Currency;

fn id(n: u8) -> Id {
    Id::from_parts(0, [n; 10])
}

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-11-{text}:00Z").parse().unwrap()
}

fn sheet(walk_away_at: Option<&str>) -> Negotiation {
    Negotiation {
        id: id(0),
        version: 1,
        proposal_id: id(100),
        walk_away_at: walk_away_at.map(at),
        facts: NegotiationFacts {
            terms: vec![Term {
                id: id(50),
                label: "Price a trip".into(),
                unit: TermUnit::Money,
                better: Better::Higher,
                refuse: walk_away_at.map(|_| "0.31".parse().unwrap()),
                refuse_words: String::new(),
                target: "0.35".parse().ok(),
            }],
            ..NegotiationFacts::default()
        },
    }
}

fn offer(n: u8, side: Side, when: &str, price: &str, answers: &[u8]) -> Offer {
    let value = |value| TermValue {
        term_id: id(50),
        value,
    };
    Offer {
        id: id(n),
        version: 1,
        negotiation_id: id(0),
        facts: OfferFacts {
            side,
            at: at(when),
            person_id: None,
            member_id: None,
            values: price.parse().ok().map(value).into_iter().collect(),
            words: price.into(),
            note: String::new(),
            answers: answers.iter().copied().map(id).collect(),
            replied_at: None,
            reply: String::new(),
        },
    }
}

fn concession(n: u8, when: Option<&str>, offer: Option<u8>, got: Option<&str>) -> Concession {
    Concession {
        id: id(n),
        version: 1,
        negotiation_id: id(0),
        facts: ConcessionFacts {
            words: "0.34, not 0.35".into(),
            cost_once: Money::new(350_000, Currency::EUR).ok(),
            cost_yearly: None,
            in_return: String::new(),
            given_at: when.map(at),
            offer_id: offer.map(id),
            got: got.map(|_| "three years".into()).unwrap_or_default(),
            got_on: got.map(|on| on.parse().unwrap()),
            got_by: None,
            got_worth: None,
        },
    }
}

fn judged(
    sheet: &Negotiation,
    offers: &[Offer],
    concessions: &[Concession],
    now: &str,
) -> Vec<Guard> {
    guards(&Talks {
        sheet,
        offers,
        concessions,
        hours: Some(24),
        now: at(now),
    })
}

fn of(guards: &[Guard], code: GuardCode) -> Vec<&Guard> {
    guards.iter().filter(|guard| guard.code == code).collect()
}

use Side::{Ours, Theirs};

#[test]
fn a_walk_away_exists_before_the_first_offer() {
    let first = [offer(1, Ours, "05T10:00", "0.35", &[])];
    let state = |written: Option<&str>, offers: &[Offer]| {
        let found = judged(&sheet(written), offers, &[], "06T10:00");
        let guard = of(&found, GuardCode::WalkAway)[0];
        (guard.state, guard.open)
    };
    assert_eq!(state(Some("04T10:00"), &first), (GuardState::Kept, false));
    assert_eq!(state(None, &[]), (GuardState::Running, false));
    assert_eq!(state(None, &first), (GuardState::Broken, true));
    assert_eq!(
        state(Some("05T11:00"), &first),
        (GuardState::Broken, false),
        "written afterwards, the broken principle stays visible"
    );
}

#[test]
fn a_counter_offer_waits_its_hours() {
    let sheet = sheet(Some("01T00:00"));
    let theirs = offer(1, Theirs, "05T10:00", "0.30", &[]);
    let running = judged(&sheet, std::slice::from_ref(&theirs), &[], "06T08:00");
    let guard = of(&running, GuardCode::CounterOffer)[0];
    assert_eq!(guard.state, GuardState::Running);
    assert_eq!(guard.clears_at, Some(at("06T10:00")));
    assert_eq!(
        running[0].code,
        GuardCode::CounterOffer,
        "what runs comes first"
    );
    let cleared = judged(&sheet, std::slice::from_ref(&theirs), &[], "06T10:00");
    assert_eq!(
        of(&cleared, GuardCode::CounterOffer)[0].state,
        GuardState::Kept
    );
    let hasty = [theirs.clone(), offer(2, Ours, "05T12:00", "0.34", &[1])];
    let found = judged(&sheet, &hasty, &[], "20T10:00");
    let guard = of(&found, GuardCode::CounterOffer)[0];
    assert_eq!(guard.state, GuardState::Broken, "and it stays visible");
    assert_eq!(guard.offers, [id(1), id(2)]);
    let patient = [theirs, offer(2, Ours, "06T10:00", "0.34", &[1])];
    let found = judged(&sheet, &patient, &[], "20T10:00");
    assert_eq!(
        of(&found, GuardCode::CounterOffer)[0].state,
        GuardState::Kept
    );
}

#[test]
fn a_small_deal_needs_no_waiting() {
    let sheet = sheet(Some("01T00:00"));
    let offers = [offer(1, Theirs, "05T10:00", "0.30", &[])];
    let talks = Talks {
        sheet: &sheet,
        offers: &offers,
        concessions: &[],
        hours: None,
        now: at("05T11:00"),
    };
    assert!(of(&guards(&talks), GuardCode::CounterOffer).is_empty());
}

#[test]
fn no_second_concession_before_an_answer_to_the_first() {
    let sheet = sheet(Some("01T00:00"));
    let offers = [
        offer(1, Theirs, "16T10:00", "0.30", &[]),
        offer(2, Ours, "19T15:00", "0.34", &[]),
        offer(3, Ours, "20T11:00", "0.33", &[]),
    ];
    let two = [
        concession(11, Some("19T15:00"), Some(2), None),
        concession(12, Some("20T11:00"), Some(3), None),
    ];
    let found = judged(&sheet, &offers, &two, "23T10:00");
    let second = of(&found, GuardCode::SecondConcession);
    let states: Vec<_> = second.iter().map(|guard| guard.state).collect();
    assert_eq!(
        states,
        [GuardState::Broken],
        "one warning of one concession"
    );
    assert!(second[0].open, "an answer to the first is still awaited");
    assert_eq!(second[0].concessions, [id(11), id(12)]);
    assert!(
        of(&found, GuardCode::UnaskedConcession).is_empty(),
        "the first answers their ask, and of the second it is said already"
    );

    let mut demand = offers.to_vec();
    demand.push(offer(4, Theirs, "23T08:00", "0.32", &[]));
    let found = judged(&sheet, &demand, &two, "23T10:00");
    assert!(
        of(&found, GuardCode::SecondConcession)[0].open,
        "a new demand is no answer"
    );
    demand[3].facts.answers = vec![id(2), id(3)];
    let found = judged(&sheet, &demand, &two, "23T10:00");
    let broken = of(&found, GuardCode::SecondConcession)
        .into_iter()
        .find(|guard| guard.state == GuardState::Broken);
    assert!(
        broken.is_some_and(|guard| !guard.open),
        "answered, still broken"
    );

    let traded = [
        concession(11, Some("09T10:00"), None, Some("2026-11-16")),
        concession(12, Some("19T15:00"), Some(2), Some("2026-11-20")),
    ];
    let found = judged(&sheet, &offers, &traded, "23T10:00");
    assert_eq!(
        of(&found, GuardCode::SecondConcession)[0].state,
        GuardState::Kept
    );
}

#[test]
fn each_concession_is_warned_of_once() {
    let sheet = sheet(Some("01T00:00"));
    let alone = [concession(11, Some("19T15:00"), None, None)];
    let about = |offers: &[Offer], concessions: &[Concession]| {
        let found = judged(&sheet, offers, concessions, "23T10:00");
        let about = found.into_iter().filter(|guard| {
            guard.state != GuardState::Kept && guard.concessions.last() == Some(&id(11))
        });
        about
            .map(|guard| (guard.code, guard.state, guard.open))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        about(&[], &alone),
        [(GuardCode::UnaskedConcession, GuardState::Broken, true)],
        "unasked, and it waits for an answer"
    );
    let asked = [offer(1, Theirs, "16T10:00", "0.30", &[])];
    assert_eq!(
        about(&asked, &alone),
        [(GuardCode::SecondConcession, GuardState::Running, false)]
    );
    let answered = [concession(11, Some("19T15:00"), None, Some("2026-11-20"))];
    assert_eq!(
        about(&[], &answered),
        [(GuardCode::UnaskedConcession, GuardState::Broken, false)]
    );
}

#[test]
fn an_offer_beyond_the_walk_away_is_seen() {
    let sheet = sheet(Some("01T00:00"));
    let offers = [
        offer(1, Ours, "05T10:00", "0.31", &[]),
        offer(2, Theirs, "06T10:00", "0.29", &[]),
        offer(3, Ours, "08T10:00", "0.30", &[]),
    ];
    let found = judged(&sheet, &offers, &[], "20T10:00");
    let beyond = of(&found, GuardCode::BeyondWalkAway);
    assert_eq!(beyond.len(), 1, "the line itself is not beyond it");
    assert_eq!(beyond[0].offers, [id(3)]);
    let stand = &standings(&sheet.facts.terms, &offers)[0];
    assert_eq!(stand.ours, "0.30".parse().ok());
    assert!(stand.ours_refused && stand.theirs_refused);
}

#[test]
fn the_ledger_counts_what_was_given() {
    let all = [
        concession(11, Some("09T10:00"), None, Some("2026-11-16")),
        concession(12, Some("19T15:00"), None, None),
        concession(13, None, None, None),
    ];
    let found = ledger(&all).unwrap();
    assert_eq!(
        found.cost_once,
        [Money::new(700_000, Currency::EUR).unwrap()]
    );
    let states = all.each_ref().map(returned);
    assert_eq!(
        states,
        [Return::Got, Return::NothingAsked, Return::NotGiven]
    );
}

#[test]
fn nothing_is_got_for_what_was_not_given() {
    let (now, today) = (at("20T10:00"), "2026-11-20".parse().unwrap());
    let mut facts = concession(11, None, None, Some("2026-11-16")).facts;
    let error = facts.check(now, today).unwrap_err();
    assert_eq!(error.place.as_deref(), Some("given_at"));
    let mut late = concession(11, Some("21T10:00"), None, None).facts;
    assert_eq!(late.check(now, today).unwrap_err().code, "date_in_future");
}

#[test]
fn an_offer_says_something_and_was_said() {
    let now = at("20T10:00");
    let mut silent = offer(1, Ours, "05T10:00", "", &[]).facts;
    assert_eq!(
        silent.check(now).unwrap_err().place.as_deref(),
        Some("words")
    );
    let mut early = offer(1, Ours, "21T10:00", "0.3", &[]).facts;
    assert_eq!(early.check(now).unwrap_err().code, "date_in_future");
    let mut reversed = offer(1, Ours, "05T10:00", "0.3", &[]).facts;
    reversed.replied_at = Some(at("04T10:00"));
    let error = reversed.check(now).unwrap_err();
    assert_eq!(error.code, "dates_reversed");
    assert_eq!(
        error.arg("earliest"),
        Some(reversed.at.date_naive().to_string().as_str()),
        "the day that it can't be before is named"
    );
}

#[test]
fn terms_have_names_and_keys_of_their_own() {
    let mut facts = sheet(None).facts;
    facts.check().unwrap();
    facts.terms.push(facts.terms[0].clone());
    let error = facts.check().unwrap_err();
    assert_eq!(error.code, "field_duplicate");
    assert_eq!(error.place.as_deref(), Some("terms[1].id"));
}
