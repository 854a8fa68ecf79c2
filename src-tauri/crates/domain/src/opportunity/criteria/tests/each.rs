//! Each criterion falls when its fact goes, and no other does.

use super::*;

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
            "a calculation begun comes to nothing yet",
            Box::new(|deal| {
                let mut other = problem_of(31, USER);
                for part in other.facts.cost.iter_mut().flat_map(|cost| &mut cost.parts) {
                    part.rate = crate::money::Rate::ZERO;
                }
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
