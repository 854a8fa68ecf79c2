//! When a stage is finished (M8): criteria that are read off recorded facts, never ticked. Each
//! names the facts that fulfil it and those that are missing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Mark, MarkKind, PriceLevel, Stage};
use crate::contact::{Contact, ContactKind};
use crate::id::Id;
use crate::negotiation::Side;
use crate::person::{Criterion, CriterionState, Role, Stance};
use crate::plan::Action;
use crate::problem::{Decision, Need, Problem};
use crate::proposal::coverage::in_order;

/// What must be there to leave a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExitCode {
    /// A problem stands on the list.
    ProblemListDrafted,
    /// Somebody inside opened the door.
    DoorOpened,
    /// A meeting is booked or was held, or they invited us to a project.
    MeetingOrInvitation,
    /// Somebody who has a problem of the list was met.
    ProblemsFoundInMeetings,
    /// A named person said in their own words what they need.
    ExplicitNeed,
    /// Somebody who has a problem of the list helps us.
    AllyNamed,
    /// Of every problem it is known who has it, whether they want it solved, and by what they choose.
    ProblemListReal,
    /// One for each criterion of those who decide.
    CriterionProved,
    /// Every problem has its cost.
    ConsequencesCounted,
    VolumeStated,
    /// Somebody who decides agreed.
    ApprovedTheirs,
    ApprovedOurs,
    /// One for each level.
    PriceDiscussed,
    VolumeConfirmed,
    PlanSigned,
    /// Every step of the action plan is done.
    PlanDone,
    /// We speak with them more often than before the deal.
    ContactsDenser,
    DisappointmentOvercome,
    ConfidentUse,
}

impl ExitCode {
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::ProblemListDrafted | Self::DoorOpened | Self::MeetingOrInvitation => Stage::Entry,
            Self::ProblemsFoundInMeetings
            | Self::ExplicitNeed
            | Self::AllyNamed
            | Self::ProblemListReal => Stage::Ally,
            Self::CriterionProved | Self::ConsequencesCounted | Self::VolumeStated => {
                Stage::Confirmation
            }
            Self::ApprovedTheirs
            | Self::ApprovedOurs
            | Self::PriceDiscussed
            | Self::VolumeConfirmed
            | Self::PlanSigned => Stage::Approval,
            Self::PlanDone
            | Self::ContactsDenser
            | Self::DisappointmentOvercome
            | Self::ConfidentUse => Stage::Implementation,
        }
    }
}

/// A recorded fact, or the place where one is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ExitFact"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    Problem {
        id: Id,
        text: String,
    },
    /// A need in the customer's words.
    Need {
        problem_id: Id,
        words: String,
        person: String,
        on: Option<NaiveDate>,
    },
    Person {
        id: Id,
        name: String,
    },
    /// A person's criterion.
    Criterion {
        id: Id,
        text: String,
        person_id: Id,
        person: String,
        verified: bool,
    },
    /// Missing: whether this person wants this problem solved.
    Decision {
        problem_id: Id,
        problem: String,
        person_id: Id,
        person: String,
    },
    /// Missing: by what this person chooses.
    Criteria {
        person_id: Id,
        person: String,
    },
    Mark {
        id: Id,
        mark: MarkKind,
        /// Who of theirs; empty if of ours alone.
        person: String,
        member_id: Option<Id>,
        on: NaiveDate,
        words: String,
    },
    Contact {
        id: Id,
        contact: ContactKind,
        on: NaiveDate,
    },
    /// A price discussed, or to be discussed, at this level.
    Level {
        level: PriceLevel,
    },
    /// So many contacts in so many days.
    Contacts {
        before: u32,
        before_days: u32,
        since: u32,
        since_days: u32,
    },
    /// A step of the action plan.
    Action {
        id: Id,
        what: String,
        side: Side,
        due: NaiveDate,
        done_on: Option<NaiveDate>,
    },
    /// What proves a criterion.
    Proof {
        text: String,
        on: Option<NaiveDate>,
    },
}

/// A criterion with the facts that fulfil it, and those that are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Exit {
    pub stage: Stage,
    pub code: ExitCode,
    pub met: bool,
    /// What it is about, where there is one of it for each of several: a criterion of a person, a
    /// level of price.
    pub about: Option<Fact>,
    pub facts: Vec<Fact>,
    pub missing: Vec<Fact>,
}

/// A person of the account in this deal.
#[derive(Debug, Clone, PartialEq)]
pub struct DealPerson {
    pub id: Id,
    pub name: String,
    /// Those in this deal.
    pub roles: Vec<Role>,
    pub stance: Stance,
    /// They left the account: what they did stays a fact, but nobody can rely on them.
    pub left: bool,
    pub criteria: Vec<Criterion>,
}

/// Something that proves a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DealProof {
    pub criterion_id: Id,
    pub text: String,
    pub on: Option<NaiveDate>,
}

/// What the criteria are read off.
#[derive(Debug, Clone, PartialEq)]
pub struct Deal {
    pub today: NaiveDate,
    pub opened_on: NaiveDate,
    /// Day on which it came into implementation, if it is there or beyond.
    pub implementing_since: Option<NaiveDate>,
    pub people: Vec<DealPerson>,
    pub problems: Vec<Problem>,
    pub marks: Vec<Mark>,
    /// The oldest first.
    pub contacts: Vec<Contact>,
    pub proofs: Vec<DealProof>,
    /// Steps of the action plan, the earliest first.
    pub actions: Vec<Action>,
}

/// Every criterion of every stage, in their order. None for serial supply: it isn't left.
#[must_use]
pub fn exits(deal: &Deal) -> Vec<Exit> {
    let mut found = vec![
        deal.problem_list_drafted(),
        deal.marked(ExitCode::DoorOpened, MarkKind::DoorOpened),
        deal.meeting_or_invitation(),
        deal.problems_found_in_meetings(),
        deal.explicit_need(),
        deal.ally_named(),
        deal.problem_list_real(),
    ];
    found.extend(deal.criteria_proved());
    found.extend([
        deal.consequences_counted(),
        deal.marked(ExitCode::VolumeStated, MarkKind::VolumeStated),
        deal.approved_theirs(),
        deal.marked(ExitCode::ApprovedOurs, MarkKind::ApprovedOurs),
    ]);
    found.extend(PriceLevel::ALL.map(|level| deal.price_discussed(level)));
    found.extend([
        deal.marked(ExitCode::VolumeConfirmed, MarkKind::VolumeConfirmed),
        deal.marked(ExitCode::PlanSigned, MarkKind::PlanSigned),
        deal.plan_done(),
        deal.contacts_denser(),
        deal.marked(
            ExitCode::DisappointmentOvercome,
            MarkKind::DisappointmentOvercome,
        ),
        deal.marked(ExitCode::ConfidentUse, MarkKind::ConfidentUse),
    ]);
    found
}

/// Met if there is a fact and nothing is missing.
fn exit(code: ExitCode, facts: Vec<Fact>, missing: Vec<Fact>) -> Exit {
    Exit {
        stage: code.stage(),
        code,
        met: !facts.is_empty() && missing.is_empty(),
        about: None,
        facts,
        missing,
    }
}

impl Deal {
    fn person(&self, id: Id) -> Option<&DealPerson> {
        self.people.iter().find(|person| person.id == id)
    }

    fn live(&self, id: Id) -> Option<&DealPerson> {
        self.person(id).filter(|person| !person.left)
    }

    fn deciders(&self) -> impl Iterator<Item = &DealPerson> {
        self.people
            .iter()
            .filter(|person| !person.left && person.roles.contains(&Role::DecisionMaker))
    }

    fn holders(&self) -> BTreeSet<Id> {
        let all = self.problems.iter().flat_map(|one| &one.facts.holders);
        all.map(|holder| holder.person_id).collect()
    }

    fn mark(&self, mark: &Mark) -> Fact {
        let person = mark.facts.person_id.and_then(|id| self.person(id));
        Fact::Mark {
            id: mark.id,
            mark: mark.facts.kind,
            person: person.map(|person| person.name.clone()).unwrap_or_default(),
            member_id: mark.facts.member_id,
            on: mark.facts.on,
            words: mark.facts.words.clone(),
        }
    }

    /// Marks of a kind; of theirs only those that name a person of the account.
    fn marks(&self, kind: MarkKind) -> impl Iterator<Item = &Mark> {
        let named = move |mark: &&Mark| {
            let of_whom = mark.facts.person_id.and_then(|id| self.person(id));
            mark.facts.kind == kind && (!kind.needs_person() || of_whom.is_some())
        };
        self.marks.iter().filter(named)
    }

    fn marked(&self, code: ExitCode, kind: MarkKind) -> Exit {
        let facts = self.marks(kind).map(|mark| self.mark(mark)).collect();
        exit(code, facts, vec![])
    }

    fn problem_list_drafted(&self) -> Exit {
        let facts = self.problems.iter().map(problem).collect();
        exit(ExitCode::ProblemListDrafted, facts, vec![])
    }

    fn meetings(&self) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(|one| one.facts.kind == ContactKind::Meeting)
            .filter(|one| one.facts.held_on >= self.opened_on)
    }

    fn meeting_or_invitation(&self) -> Exit {
        let booked = self.marks(MarkKind::MeetingBooked);
        let marks = booked.chain(self.marks(MarkKind::Invited));
        let mut facts: Vec<Fact> = marks.map(|mark| self.mark(mark)).collect();
        facts.extend(self.meetings().next().map(contact));
        exit(ExitCode::MeetingOrInvitation, facts, vec![])
    }

    fn problems_found_in_meetings(&self) -> Exit {
        let holders = self.holders();
        let with_one = |one: &&Contact| one.facts.people.iter().any(|id| holders.contains(id));
        let facts = self.meetings().filter(with_one).map(contact).collect();
        exit(ExitCode::ProblemsFoundInMeetings, facts, vec![])
    }

    fn explicit_need(&self) -> Exit {
        let need = |problem: &Problem| {
            let by = self.live(problem.facts.said_by?)?;
            (problem.facts.need() == Need::Explicit).then(|| Fact::Need {
                problem_id: problem.id,
                words: problem.facts.benefit.clone(),
                person: by.name.clone(),
                on: problem.facts.said_on,
            })
        };
        let facts = self.problems.iter().filter_map(need).collect();
        exit(ExitCode::ExplicitNeed, facts, vec![])
    }

    fn ally_named(&self) -> Exit {
        let holders = self.holders();
        let helps = |person: &&DealPerson| {
            let ally = person.roles.contains(&Role::Ally) || person.stance == Stance::Ally;
            ally && !person.left && holders.contains(&person.id)
        };
        let allies = self.people.iter().filter(helps);
        exit(ExitCode::AllyNamed, allies.map(named).collect(), vec![])
    }

    fn problem_list_real(&self) -> Exit {
        let mut missing = Vec::new();
        let mut asked = BTreeSet::new();
        for one in &self.problems {
            let holders: Vec<_> = one.facts.holders.iter().collect();
            let live = holders
                .iter()
                .filter_map(|holder| Some((*holder, self.live(holder.person_id)?)));
            let mut is_somebodys = false;
            for (holder, person) in live {
                is_somebodys = true;
                if holder.decision == Decision::Unknown {
                    missing.push(Fact::Decision {
                        problem_id: one.id,
                        problem: one.facts.text.clone(),
                        person_id: person.id,
                        person: person.name.clone(),
                    });
                }
                if person.criteria.is_empty() && asked.insert(person.id) {
                    missing.push(no_criteria(person));
                }
            }
            if !is_somebodys {
                missing.push(problem(one));
            }
        }
        let facts = self.problems.iter().map(problem).collect();
        exit(ExitCode::ProblemListReal, facts, missing)
    }

    /// One for each criterion of those who decide; who decides without known criteria is missing
    /// theirs, and so is a deal in which nobody is known to decide.
    fn criteria_proved(&self) -> Vec<Exit> {
        let mut found = Vec::new();
        for person in self.deciders() {
            if person.criteria.is_empty() {
                found.push(exit(
                    ExitCode::CriterionProved,
                    vec![],
                    vec![no_criteria(person)],
                ));
            }
            let mut criteria: Vec<&Criterion> = person.criteria.iter().collect();
            in_order(&mut criteria);
            for criterion in criteria {
                let proofs = self
                    .proofs
                    .iter()
                    .filter(|proof| proof.criterion_id == criterion.id)
                    .map(|proof| Fact::Proof {
                        text: proof.text.clone(),
                        on: proof.on,
                    });
                let mut row = exit(ExitCode::CriterionProved, proofs.collect(), vec![]);
                row.about = Some(Fact::Criterion {
                    id: criterion.id,
                    text: criterion.facts.text.clone(),
                    person_id: person.id,
                    person: person.name.clone(),
                    verified: criterion.facts.state == CriterionState::Verified,
                });
                found.push(row);
            }
        }
        if found.is_empty() {
            found.push(exit(ExitCode::CriterionProved, vec![], vec![]));
        }
        found
    }

    fn consequences_counted(&self) -> Exit {
        let (counted, missing): (Vec<&Problem>, Vec<&Problem>) = self
            .problems
            .iter()
            .partition(|problem| problem.facts.cost.is_some());
        exit(
            ExitCode::ConsequencesCounted,
            counted.into_iter().map(problem).collect(),
            missing.into_iter().map(problem).collect(),
        )
    }

    /// A yes of somebody who doesn't decide is none: they are what is missing.
    fn approved_theirs(&self) -> Exit {
        let deciders: BTreeSet<Id> = self.deciders().map(|person| person.id).collect();
        let (yes, no): (Vec<&Mark>, Vec<&Mark>) =
            self.marks(MarkKind::ApprovedTheirs).partition(|mark| {
                mark.facts
                    .person_id
                    .is_some_and(|id| deciders.contains(&id))
            });
        let facts: Vec<Fact> = yes.into_iter().map(|mark| self.mark(mark)).collect();
        let missing = if facts.is_empty() {
            no.into_iter().map(|mark| self.mark(mark)).collect()
        } else {
            vec![]
        };
        exit(ExitCode::ApprovedTheirs, facts, missing)
    }

    fn price_discussed(&self, level: PriceLevel) -> Exit {
        let facts = self
            .marks(MarkKind::PriceDiscussed)
            .filter(|mark| mark.facts.level == Some(level))
            .map(|mark| self.mark(mark));
        let mut row = exit(ExitCode::PriceDiscussed, facts.collect(), vec![]);
        row.about = Some(Fact::Level { level });
        row
    }

    fn plan_done(&self) -> Exit {
        let (done, open): (Vec<&Action>, Vec<&Action>) = self
            .actions
            .iter()
            .partition(|action| action.facts.done_on.is_some());
        exit(
            ExitCode::PlanDone,
            done.into_iter().map(action).collect(),
            open.into_iter().map(action).collect(),
        )
    }

    /// Contacts a day since implementation began, against those a day before. Both days that end a
    /// span belong to it.
    fn contacts_denser(&self) -> Exit {
        let code = ExitCode::ContactsDenser;
        let Some(start) = self.implementing_since else {
            return exit(code, vec![], vec![]);
        };
        let days = |from: NaiveDate, to: NaiveDate| {
            u32::try_from((to - from).num_days()).unwrap_or(0).max(1)
        };
        let (before, since): (Vec<&Contact>, Vec<&Contact>) = self
            .contacts
            .iter()
            .filter(|contact| contact.facts.held_on >= self.opened_on)
            .partition(|contact| contact.facts.held_on < start);
        let count = |rows: &[&Contact]| u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let (before, since) = (count(&before), count(&since));
        let before_days = days(self.opened_on, start);
        let since_days = days(start, self.today).saturating_add(1);
        let denser =
            u64::from(since) * u64::from(before_days) > u64::from(before) * u64::from(since_days);
        let fact = Fact::Contacts {
            before,
            before_days,
            since,
            since_days,
        };
        if denser {
            exit(code, vec![fact], vec![])
        } else {
            exit(code, vec![], vec![fact])
        }
    }
}

fn problem(problem: &Problem) -> Fact {
    Fact::Problem {
        id: problem.id,
        text: problem.facts.text.clone(),
    }
}

fn action(action: &Action) -> Fact {
    Fact::Action {
        id: action.id,
        what: action.facts.what.clone(),
        side: action.facts.side,
        due: action.facts.due,
        done_on: action.facts.done_on,
    }
}

fn contact(contact: &Contact) -> Fact {
    Fact::Contact {
        id: contact.id,
        contact: contact.facts.kind,
        on: contact.facts.held_on,
    }
}

fn named(person: &DealPerson) -> Fact {
    Fact::Person {
        id: person.id,
        name: person.name.clone(),
    }
}

fn no_criteria(person: &DealPerson) -> Fact {
    Fact::Criteria {
        person_id: person.id,
        person: person.name.clone(),
    }
}

#[cfg(test)]
#[path = "criteria_tests.rs"]
mod tests;
