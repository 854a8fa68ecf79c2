//! A deal with everything in it meets every criterion; each loses its own when its fact goes.

mod each;

use super::*;
use crate::contact::ContactFacts;
use crate::opportunity::MarkFacts;
use crate::person::{CriterionFacts, CriterionState};
use crate::plan::ActionFacts;
use crate::problem::{Decision, Holder, ProblemFacts};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
const DIRECTOR: u8 = 1;
const USER: u8 = 2;

fn id(n: u8) -> Id {
    Id::from_parts(1, [n; 10])
}

fn ago(days: u64) -> NaiveDate {
    TODAY - chrono::Days::new(days)
}

fn criterion(n: u8) -> Criterion {
    Criterion {
        id: id(n),
        version: 1,
        part_id: id(90),
        facts: CriterionFacts {
            text: format!("criterion {n}"),
            state: CriterionState::Verified,
            noted_on: ago(20),
            source: String::new(),
            needs_proof: false,
        },
    }
}

fn person(n: u8, roles: Vec<Role>) -> DealPerson {
    DealPerson {
        id: id(n),
        name: format!("person {n}"),
        roles,
        stance: Stance::Neutral,
        left: false,
        criteria: vec![criterion(n + 10)],
    }
}

fn mark(n: u8, kind: MarkKind, level: Option<PriceLevel>) -> Mark {
    Mark {
        id: id(n),
        version: 1,
        opportunity_id: id(80),
        facts: MarkFacts {
            kind,
            on: ago(5),
            person_id: kind.needs_person().then(|| id(DIRECTOR)),
            member_id: kind.needs_member().then(|| id(70)),
            level,
            words: "words".into(),
        },
    }
}

fn meeting(n: u8, held_on: NaiveDate) -> Contact {
    Contact {
        id: id(n),
        version: 1,
        account_id: id(81),
        facts: ContactFacts {
            kind: ContactKind::Meeting,
            held_on,
            people: vec![id(USER)],
            by: None,
            summary: String::new(),
            commitment: String::new(),
            commitment_due: None,
            commitment_kept_on: None,
            minutes: None,
            opportunity_id: None,
        },
    }
}

fn problem_of(n: u8, holder: u8) -> Problem {
    Problem {
        id: id(n),
        version: 1,
        account_id: id(81),
        facts: ProblemFacts {
            text: format!("problem {n}"),
            opportunity_id: Some(id(80)),
            holders: vec![Holder {
                person_id: id(holder),
                decision: Decision::For,
            }],
            department: String::new(),
            consequence: String::new(),
            cost: Some(crate::problem::Cost {
                currency: crate::money::Currency::EUR,
                parts: vec![crate::problem::CostPart {
                    label: "cartons".into(),
                    rate: crate::money::Rate::ONE,
                    quantity: crate::money::Quantity::ONE,
                    unit: "pcs".into(),
                    per: crate::problem::Period::Day,
                    periods: None,
                    share: crate::money::Percent::WHOLE,
                }],
                source: String::new(),
            }),
            benefit: "no more of it".into(),
            said_by: Some(id(holder)),
            said_on: Some(ago(10)),
            criteria: vec![],
            note: String::new(),
        },
    }
}

fn action(n: u8, done_on: Option<NaiveDate>) -> Action {
    Action {
        id: id(n),
        version: 1,
        opportunity_id: id(80),
        facts: ActionFacts {
            side: Side::Ours,
            what: format!("step {n}"),
            person_id: None,
            member_id: Some(id(70)),
            due: ago(2),
            measure: String::new(),
            done_on,
            note: String::new(),
        },
    }
}

/// Opened 40 days ago, carried out for 10 days.
fn complete() -> Deal {
    use MarkKind::*;
    let plain = [
        DoorOpened,
        VolumeStated,
        ApprovedTheirs,
        ApprovedOurs,
        VolumeConfirmed,
        PlanSigned,
        DisappointmentOvercome,
        ConfidentUse,
    ];
    let mut marks: Vec<Mark> = (100..)
        .zip(plain)
        .map(|(n, kind)| mark(n, kind, None))
        .collect();
    let prices = PriceLevel::ALL.map(Some);
    marks.extend(
        (120..)
            .zip(prices)
            .map(|(n, level)| mark(n, PriceDiscussed, level)),
    );
    Deal {
        today: TODAY,
        opened_on: ago(40),
        implementing_since: Some(ago(10)),
        people: vec![
            person(DIRECTOR, vec![Role::DecisionMaker]),
            person(USER, vec![Role::User, Role::Ally]),
        ],
        problems: vec![problem_of(30, USER)],
        marks,
        contacts: vec![
            meeting(40, ago(30)),
            meeting(41, ago(4)),
            meeting(42, ago(1)),
        ],
        proofs: vec![DealProof {
            criterion_id: id(DIRECTOR + 10),
            text: "Minutes".into(),
            on: Some(ago(3)),
        }],
        actions: vec![action(140, Some(ago(2)))],
    }
}

/// Unmet criteria after a change to the complete deal.
fn unmet(change: impl FnOnce(&mut Deal)) -> Vec<ExitCode> {
    let mut deal = complete();
    change(&mut deal);
    let open = exits(&deal).into_iter().filter(|exit| !exit.met);
    open.map(|exit| exit.code).collect()
}

fn without(kind: MarkKind) -> impl FnOnce(&mut Deal) {
    move |deal| deal.marks.retain(|mark| mark.facts.kind != kind)
}

#[test]
fn a_deal_with_every_fact_meets_every_criterion() {
    assert_eq!(unmet(|_| ()), []);
    let count = |stage| {
        let all = exits(&complete());
        all.iter().filter(|exit| exit.stage == stage).count()
    };
    assert_eq!(Stage::ALL.map(count), [3, 4, 3, 7, 4, 0]);
}

#[test]
fn who_left_can_neither_help_nor_need_anything() {
    let found = unmet(|deal| deal.people[1].left = true);
    assert_eq!(
        found,
        [
            ExitCode::ExplicitNeed,
            ExitCode::AllyNamed,
            ExitCode::ProblemListReal
        ]
    );
    let found = unmet(|deal| deal.people[0].left = true);
    assert_eq!(
        found,
        [ExitCode::CriterionProved, ExitCode::ApprovedTheirs],
        "what they said stays said, but they don't decide any more"
    );
}

#[test]
fn an_invitation_is_as_good_as_a_meeting() {
    let found = unmet(|deal| {
        deal.contacts.clear();
        deal.marks.push(mark(130, MarkKind::Invited, None));
    });
    assert_eq!(
        found,
        [ExitCode::ProblemsFoundInMeetings, ExitCode::ContactsDenser]
    );
}

#[test]
fn what_is_missing_is_named() {
    let mut deal = complete();
    deal.problems[0].facts.holders[0].decision = Decision::Unknown;
    deal.problems[0].facts.cost = None;
    let all = exits(&deal);
    let of = |code| all.iter().find(|exit| exit.code == code).unwrap();
    assert!(matches!(
        of(ExitCode::ProblemListReal).missing.as_slice(),
        [Fact::Decision { person, .. }] if person == "person 2"
    ));
    assert!(matches!(
        of(ExitCode::ConsequencesCounted).missing.as_slice(),
        [Fact::Problem { text, .. }] if text == "problem 30"
    ));
    assert!(
        matches!(
            &of(ExitCode::CriterionProved).about,
            Some(Fact::Criterion { person, verified: true, .. }) if person == "person 1"
        ),
        "whose criterion it is"
    );
}
