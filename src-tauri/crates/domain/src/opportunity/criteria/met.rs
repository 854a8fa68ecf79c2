//! What of a deal meets each criterion, and what is missing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Deal, DealPerson, Exit, ExitCode, Fact};
use crate::contact::{Contact, ContactKind};
use crate::id::Id;
use crate::opportunity::{Mark, MarkKind, PriceLevel};
use crate::person::{Criterion, CriterionState, Role, Stance};
use crate::plan::Action;
use crate::problem::{Decision, Need, Problem};
use crate::proposal::coverage::in_order;

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

    pub(super) fn marked(&self, code: ExitCode, kind: MarkKind) -> Exit {
        let facts = self.marks(kind).map(|mark| self.mark(mark)).collect();
        exit(code, facts, vec![])
    }

    pub(super) fn problem_list_drafted(&self) -> Exit {
        let facts = self.problems.iter().map(problem).collect();
        exit(ExitCode::ProblemListDrafted, facts, vec![])
    }

    fn meetings(&self) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(|one| one.facts.kind == ContactKind::Meeting)
            .filter(|one| one.facts.held_on >= self.opened_on)
    }

    pub(super) fn meeting_or_invitation(&self) -> Exit {
        let booked = self.marks(MarkKind::MeetingBooked);
        let marks = booked.chain(self.marks(MarkKind::Invited));
        let mut facts: Vec<Fact> = marks.map(|mark| self.mark(mark)).collect();
        facts.extend(self.meetings().next().map(contact));
        exit(ExitCode::MeetingOrInvitation, facts, vec![])
    }

    pub(super) fn problems_found_in_meetings(&self) -> Exit {
        let holders = self.holders();
        let with_one = |one: &&Contact| one.facts.people.iter().any(|id| holders.contains(id));
        let facts = self.meetings().filter(with_one).map(contact).collect();
        exit(ExitCode::ProblemsFoundInMeetings, facts, vec![])
    }

    pub(super) fn explicit_need(&self) -> Exit {
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

    pub(super) fn ally_named(&self) -> Exit {
        let holders = self.holders();
        let helps = |person: &&DealPerson| {
            let ally = person.roles.contains(&Role::Ally) || person.stance == Stance::Ally;
            ally && !person.left && holders.contains(&person.id)
        };
        let allies = self.people.iter().filter(helps);
        exit(ExitCode::AllyNamed, allies.map(named).collect(), vec![])
    }

    pub(super) fn problem_list_real(&self) -> Exit {
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
    pub(super) fn criteria_proved(&self) -> Vec<Exit> {
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

    pub(super) fn consequences_counted(&self) -> Exit {
        let (counted, missing): (Vec<&Problem>, Vec<&Problem>) = self
            .problems
            .iter()
            .partition(|problem| problem.facts.costed().is_some());
        exit(
            ExitCode::ConsequencesCounted,
            counted.into_iter().map(problem).collect(),
            missing.into_iter().map(problem).collect(),
        )
    }

    /// A yes of somebody who doesn't decide is none: they are what is missing.
    pub(super) fn approved_theirs(&self) -> Exit {
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

    pub(super) fn price_discussed(&self, level: PriceLevel) -> Exit {
        let facts = self
            .marks(MarkKind::PriceDiscussed)
            .filter(|mark| mark.facts.level == Some(level))
            .map(|mark| self.mark(mark));
        let mut row = exit(ExitCode::PriceDiscussed, facts.collect(), vec![]);
        row.about = Some(Fact::Level { level });
        row
    }

    pub(super) fn plan_done(&self) -> Exit {
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
    pub(super) fn contacts_denser(&self) -> Exit {
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
