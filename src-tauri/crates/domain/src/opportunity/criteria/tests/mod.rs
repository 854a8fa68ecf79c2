//! A deal with everything in it meets every criterion; each loses its own when its fact goes.

use super::*;
use crate::contact::ContactFacts;
use crate::opportunity::MarkFacts;
use crate::person::CriterionFacts;
use crate::plan::ActionFacts;
use crate::problem::{Holder, ProblemFacts};

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
                parts: vec![],
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
fn each_criterion_falls_with_its_fact() {
    use ExitCode as Code;
    type Change = Box<dyn FnOnce(&mut Deal)>;
    let gone = |kind| Box::new(without(kind)) as Change;
    let cases: Vec<(&str, Change, Vec<Code>)> = vec![
        (
            "without a problem there is no list, and nothing that hangs on it",
            Box::new(|deal| deal.problems.clear()),
            vec![
                Code::ProblemListDrafted,
                Code::ProblemsFoundInMeetings,
                Code::ExplicitNeed,
                Code::AllyNamed,
                Code::ProblemListReal,
                Code::ConsequencesCounted,
            ],
        ),
        (
            "nobody opened the door",
            gone(MarkKind::DoorOpened),
            vec![Code::DoorOpened],
        ),
        (
            "no meeting, booked or held",
            Box::new(|deal| {
                for contact in &mut deal.contacts {
                    contact.facts.kind = ContactKind::Call;
                }
            }),
            vec![Code::MeetingOrInvitation, Code::ProblemsFoundInMeetings],
        ),
        (
            "whoever has the problem wasn't at a meeting",
            Box::new(|deal| {
                for contact in &mut deal.contacts {
                    contact.facts.people = vec![id(DIRECTOR)];
                }
            }),
            vec![Code::ProblemsFoundInMeetings],
        ),
        (
            "nobody said what they need",
            Box::new(|deal| deal.problems[0].facts.benefit.clear()),
            vec![Code::ExplicitNeed],
        ),
        (
            "words of nobody are no need",
            Box::new(|deal| deal.problems[0].facts.said_by = None),
            vec![Code::ExplicitNeed],
        ),
        (
            "whoever has the problem doesn't help",
            Box::new(|deal| deal.people[1].roles = vec![Role::User]),
            vec![Code::AllyNamed],
        ),
        (
            "an ally without a problem of the list is none",
            Box::new(|deal| {
                deal.people[1].roles.clear();
                deal.people[0].stance = Stance::Ally;
            }),
            vec![Code::AllyNamed],
        ),
        (
            "a problem of nobody isn't real",
            Box::new(|deal| {
                let mut other = problem_of(31, USER);
                other.facts.holders.clear();
                deal.problems.push(other);
            }),
            vec![Code::ProblemListReal],
        ),
        (
            "nobody asked whether they want it solved",
            Box::new(|deal| deal.problems[0].facts.holders[0].decision = Decision::Unknown),
            vec![Code::ProblemListReal],
        ),
        (
            "by what they choose isn't known",
            Box::new(|deal| deal.people[1].criteria.clear()),
            vec![Code::ProblemListReal],
        ),
        (
            "a criterion of who decides has no proof",
            Box::new(|deal| deal.proofs.clear()),
            vec![Code::CriterionProved],
        ),
        (
            "criteria of who decides aren't known",
            Box::new(|deal| deal.people[0].criteria.clear()),
            vec![Code::CriterionProved],
        ),
        (
            "nobody is known to decide",
            Box::new(|deal| deal.people[0].roles.clear()),
            vec![Code::CriterionProved, Code::ApprovedTheirs],
        ),
        (
            "one problem isn't counted",
            Box::new(|deal| {
                let mut other = problem_of(31, USER);
                other.facts.cost = None;
                deal.problems.push(other);
            }),
            vec![Code::ConsequencesCounted],
        ),
        (
            "no volume",
            gone(MarkKind::VolumeStated),
            vec![Code::VolumeStated],
        ),
        (
            "their manager didn't agree",
            gone(MarkKind::ApprovedTheirs),
            vec![Code::ApprovedTheirs],
        ),
        (
            "who agreed doesn't decide",
            Box::new(|deal| {
                for mark in &mut deal.marks {
                    if mark.facts.kind == MarkKind::ApprovedTheirs {
                        mark.facts.person_id = Some(id(USER));
                    }
                }
            }),
            vec![Code::ApprovedTheirs],
        ),
        (
            "our manager didn't agree",
            gone(MarkKind::ApprovedOurs),
            vec![Code::ApprovedOurs],
        ),
        (
            "the price wasn't discussed anywhere",
            gone(MarkKind::PriceDiscussed),
            vec![Code::PriceDiscussed; 3],
        ),
        (
            "nor at one level",
            Box::new(|deal| {
                deal.marks
                    .retain(|mark| mark.facts.level != Some(PriceLevel::Heads));
            }),
            vec![Code::PriceDiscussed],
        ),
        (
            "the volume wasn't confirmed",
            gone(MarkKind::VolumeConfirmed),
            vec![Code::VolumeConfirmed],
        ),
        (
            "the plan isn't signed",
            gone(MarkKind::PlanSigned),
            vec![Code::PlanSigned],
        ),
        (
            "a step of the plan isn't done",
            Box::new(|deal| deal.actions.push(action(141, None))),
            vec![Code::PlanDone],
        ),
        (
            "a plan without steps can't be carried out",
            Box::new(|deal| deal.actions.clear()),
            vec![Code::PlanDone],
        ),
        (
            "contacts as often as before aren't more often",
            Box::new(|deal| {
                deal.contacts = vec![
                    meeting(40, ago(40)),
                    meeting(41, ago(30)),
                    meeting(42, ago(20)),
                    meeting(43, ago(10)),
                ];
            }),
            vec![Code::ContactsDenser],
        ),
        (
            "it isn't carried out yet",
            Box::new(|deal| deal.implementing_since = None),
            vec![Code::ContactsDenser],
        ),
        (
            "the first disappointment isn't over",
            gone(MarkKind::DisappointmentOvercome),
            vec![Code::DisappointmentOvercome],
        ),
        (
            "nobody uses it with confidence",
            gone(MarkKind::ConfidentUse),
            vec![Code::ConfidentUse],
        ),
    ];
    for (why, change, wanted) in cases {
        assert_eq!(unmet(change), wanted, "{why}");
    }
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
