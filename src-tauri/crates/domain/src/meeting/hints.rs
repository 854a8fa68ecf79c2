//! What a plan lacks, said before the meeting and after it.

use serde::{Deserialize, Serialize};

use super::MeetingFacts;
use crate::id::Id;
use crate::spin::SpinKind;

/// Advice; nothing is forbidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MeetingHint {
    /// Nobody wrote what they are to agree to.
    NoGoal,
    /// Nobody of theirs is named.
    Nobody,
    /// Nothing is asked of this person.
    NoQuestion { person_id: Id, name: String },
    /// The customer must name the benefit: nothing of the kind is asked of (once held: answered by)
    /// somebody who spoke of a problem.
    NoNeedPayoff { person_id: Id, name: String },
    /// Held, and so many questions have no answer.
    Unanswered { count: u32 },
}

/// `people`: those who are to come, or came, by name.
#[must_use]
pub fn hints(facts: &MeetingFacts, people: &[(Id, String)], held: bool) -> Vec<MeetingHint> {
    let mut found = Vec::new();
    if facts.goal.is_empty() && !held {
        found.push(MeetingHint::NoGoal);
    }
    if people.is_empty() && !held {
        found.push(MeetingHint::Nobody);
    }
    for (person_id, name) in people {
        let (person_id, name) = (*person_id, name.clone());
        let own = |kind: Option<SpinKind>| {
            facts.questions.iter().any(|question| {
                question.person_id == Some(person_id)
                    && kind.is_none_or(|kind| question.kind == kind)
                    && (!held || !question.answer.is_empty())
            })
        };
        if !held && !own(None) {
            found.push(MeetingHint::NoQuestion { person_id, name });
        } else if own(Some(SpinKind::Problem)) && !own(Some(SpinKind::NeedPayoff)) {
            found.push(MeetingHint::NoNeedPayoff { person_id, name });
        }
    }
    let open = facts.questions.len() - facts.asked();
    if held && open > 0 {
        let count = u32::try_from(open).unwrap_or(u32::MAX);
        found.push(MeetingHint::Unanswered { count });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::check::tests::{facts, question};

    fn id(n: u8) -> Id {
        Id::from_parts(u64::from(n), [n; 10])
    }

    #[test]
    fn a_plan_without_goal_or_people_says_so() {
        assert_eq!(
            hints(&facts(), &[], false),
            [MeetingHint::NoGoal, MeetingHint::Nobody]
        );
        assert_eq!(hints(&facts(), &[], true), [], "too late to plan");
    }

    #[test]
    fn whoever_speaks_of_a_problem_is_asked_what_solving_it_would_give() {
        let mut one = facts();
        one.goal = "They release the line".into();
        let people = [(id(1), "Kanev".to_owned()), (id(2), "Toneva".to_owned())];
        let problem = |answer| question("p", SpinKind::Problem, Some(id(1)), answer);
        one.questions = vec![problem("")];
        let lacking = MeetingHint::NoNeedPayoff {
            person_id: id(1),
            name: "Kanev".into(),
        };
        let silent = MeetingHint::NoQuestion {
            person_id: id(2),
            name: "Toneva".into(),
        };
        assert_eq!(hints(&one, &people, false), [lacking.clone(), silent]);
        one.questions = vec![
            problem("At the palletiser"),
            question("n", SpinKind::NeedPayoff, Some(id(1)), ""),
        ];
        assert_eq!(
            hints(&one, &people, true),
            [lacking, MeetingHint::Unanswered { count: 1 }],
            "planned, but not answered"
        );
    }
}
