//! Problems drafted from answers: what hinders, what follows, what solving it would give, as one
//! person said it.

use chrono::NaiveDate;

use super::{FruitKind, Meeting, MeetingQuestion};
use crate::id::Id;
use crate::problem::{Decision, Holder, ProblemFacts};
use crate::spin::SpinKind;

/// A problem that nobody took up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingOffer {
    pub person_id: Option<Id>,
    /// Keys of the questions whose answers it is made of.
    pub questions: Vec<String>,
    pub facts: ProblemFacts,
}

/// One draft for each answer to a problem question that no problem was made of. Answers about what
/// follows and what it would give go to a person's problems in the order they were asked, what is
/// left to the last; of somebody who named no problem they are a draft of their own, named by the
/// first of them. `on`: the day it was said.
#[must_use]
pub fn offers(meeting: &Meeting, on: NaiveDate) -> Vec<MeetingOffer> {
    let facts = &meeting.facts;
    let is_taken = |question: &&MeetingQuestion| {
        meeting.fruits.iter().any(|fruit| {
            fruit.kind == FruitKind::Problem && fruit.questions.contains(&question.key)
        })
    };
    let mut people: Vec<Option<Id>> = Vec::new();
    for question in &facts.questions {
        if !people.contains(&question.person_id) {
            people.push(question.person_id);
        }
    }
    let mut found = Vec::new();
    for person_id in people {
        let said = |kind: SpinKind| -> Vec<&MeetingQuestion> {
            facts
                .questions
                .iter()
                .filter(|question| {
                    question.person_id == person_id
                        && question.kind == kind
                        && !question.answer.is_empty()
                })
                .filter(|question| !is_taken(question))
                .collect()
        };
        let problems = said(SpinKind::Problem);
        let (implications, payoffs) = (said(SpinKind::Implication), said(SpinKind::NeedPayoff));
        // What follows and what it would give may have been said of a problem that is known.
        let alone = problems.is_empty() && !(implications.is_empty() && payoffs.is_empty());
        let count = if alone { 1 } else { problems.len() };
        let of = |all: &[&MeetingQuestion], at: usize| -> Vec<MeetingQuestion> {
            all.iter()
                .enumerate()
                .filter(|(index, _)| (*index).min(count.saturating_sub(1)) == at)
                .map(|(_, question)| (*question).clone())
                .collect()
        };
        for at in 0..count {
            let (follows, gives) = (of(&implications, at), of(&payoffs, at));
            let benefit = person_id.map_or(String::new(), |_| joined(&gives, 500));
            let head = problems.get(at).map(|problem| (*problem).clone());
            let all: Vec<MeetingQuestion> = head
                .into_iter()
                .chain(follows.clone())
                .chain(gives)
                .collect();
            let Some(first) = all.first() else { continue };
            found.push(MeetingOffer {
                person_id,
                questions: all.iter().map(|question| question.key.clone()).collect(),
                facts: ProblemFacts {
                    text: named(first),
                    opportunity_id: facts.opportunity_id,
                    holders: person_id
                        .map(|person_id| Holder {
                            person_id,
                            decision: Decision::Unknown,
                        })
                        .into_iter()
                        .collect(),
                    department: String::new(),
                    consequence: joined(&follows, 500),
                    cost: None,
                    said_by: person_id.filter(|_| !benefit.is_empty()),
                    said_on: (!benefit.is_empty()).then_some(on),
                    benefit,
                    criteria: Vec::new(),
                    note: whole(first),
                },
            });
        }
    }
    found
}

/// Most characters of a problem.
const MOST: usize = 300;

/// What was asked about, then what was said: an answer alone ("on the palletiser") names nothing.
fn named(problem: &MeetingQuestion) -> String {
    let asked = bare(&problem.text, MOST);
    cut(&format!("{asked} {}", bare(&problem.answer, MOST)), MOST)
}

/// The answer in full, where it is too long for the name.
fn whole(problem: &MeetingQuestion) -> String {
    if named(problem).ends_with('…') && !problem.answer.ends_with('…') {
        problem.answer.trim().to_owned()
    } else {
        String::new()
    }
}

fn joined(questions: &[MeetingQuestion], max: usize) -> String {
    let said: Vec<String> = questions
        .iter()
        .map(|question| bare(&question.answer, max))
        .collect();
    cut(&said.join(" "), max)
}

/// One line without the quotation marks somebody put around what was said.
fn bare(answer: &str, max: usize) -> String {
    let one_line = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    let quotes = ['«', '»', '“', '”', '„', '"'];
    cut(one_line.trim_matches(quotes), max)
}

/// At most `max` characters, ended at a word.
fn cut(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let kept: String = text.chars().take(max - 1).collect();
    let kept = kept
        .rsplit_once(' ')
        .map_or(kept.as_str(), |(words, _)| words);
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::Fruit;
    use crate::meeting::check::tests::{facts, question};

    fn id(n: u8) -> Id {
        Id::from_parts(u64::from(n), [n; 10])
    }

    fn meeting(questions: Vec<MeetingQuestion>) -> Meeting {
        let mut facts = facts();
        facts.questions = questions;
        Meeting {
            id: id(9),
            version: 1,
            account_id: id(8),
            contact_id: None,
            fruits: vec![],
            facts,
        }
    }

    #[test]
    fn a_problem_is_drafted_in_the_words_of_who_has_it() {
        let who = Some(id(1));
        let mut one = meeting(vec![
            question("s", SpinKind::Situation, who, "Three hours a week"),
            MeetingQuestion {
                text: "Where does it stop?".into(),
                ..question("p", SpinKind::Problem, who, "«At the palletiser»")
            },
            question("i", SpinKind::Implication, who, "1,900 euro an hour"),
            question("n", SpinKind::NeedPayoff, who, "One box for every line"),
            question("q", SpinKind::Problem, Some(id(2)), ""),
        ]);
        let on = one.facts.on;
        let offered = offers(&one, on);
        assert_eq!(offered.len(), 1, "nobody else answered");
        let draft = &offered[0];
        assert_eq!(draft.questions, ["p", "i", "n"]);
        assert_eq!(
            draft.facts.text, "Where does it stop? At the palletiser",
            "named by what was asked about"
        );
        assert_eq!(draft.facts.note, "", "nothing of the answer was lost");
        assert_eq!(draft.facts.consequence, "1,900 euro an hour");
        assert_eq!(draft.facts.said_by, who);
        assert_eq!(draft.facts.said_on, Some(on));
        one.fruits.push(Fruit {
            questions: vec!["p".into(), "i".into(), "n".into()],
            kind: FruitKind::Problem,
            id: id(7),
        });
        assert_eq!(offers(&one, on), [], "it stands on the list");
    }

    #[test]
    fn answers_go_to_the_problems_in_their_order() {
        let who = Some(id(1));
        let one = meeting(vec![
            question("p1", SpinKind::Problem, who, "First"),
            question("p2", SpinKind::Problem, who, "Second"),
            question("i1", SpinKind::Implication, who, "Of the first"),
            question("i2", SpinKind::Implication, who, "Of the second"),
            question("i3", SpinKind::Implication, who, "and more"),
        ]);
        let drafts = offers(&one, one.facts.on);
        assert_eq!(drafts[0].facts.consequence, "Of the first");
        assert_eq!(drafts[1].facts.consequence, "Of the second and more");
        assert_eq!(drafts[0].facts.said_by, None, "nobody named a benefit");
    }

    #[test]
    fn what_is_said_of_a_known_problem_is_a_draft_too() {
        let who = Some(id(1));
        let one = meeting(vec![
            question("s", SpinKind::Situation, who, "Twelve chains"),
            question("i", SpinKind::Implication, who, "Two chains would leave"),
            question("n", SpinKind::NeedPayoff, who, "We begin the talk"),
        ]);
        let drafts = offers(&one, one.facts.on);
        assert_eq!(drafts.len(), 1);
        assert_eq!(drafts[0].questions, ["i", "n"]);
        assert_eq!(drafts[0].facts.consequence, "Two chains would leave");
        assert_eq!(drafts[0].facts.benefit, "We begin the talk");
        assert!(drafts[0].facts.text.ends_with("Two chains would leave"));
        let one = meeting(vec![question(
            "s",
            SpinKind::Situation,
            who,
            "Twelve chains",
        )]);
        assert_eq!(offers(&one, one.facts.on), [], "a situation hinders nobody");
    }

    #[test]
    fn words_of_nobody_are_no_explicit_need() {
        let one = meeting(vec![
            question("p", SpinKind::Problem, None, "It stops"),
            question("n", SpinKind::NeedPayoff, None, "It would run"),
        ]);
        let drafts = offers(&one, one.facts.on);
        assert_eq!(drafts[0].facts.benefit, "");
        assert_eq!(drafts[0].facts.need(), crate::problem::Need::Hidden);
    }

    #[test]
    fn an_answer_too_long_for_the_name_is_kept_whole() {
        let long = "word ".repeat(100);
        let one = meeting(vec![question("p", SpinKind::Problem, None, &long)]);
        let draft = &offers(&one, one.facts.on)[0].facts;
        assert!(draft.text.chars().count() <= 300 && draft.text.ends_with('…'));
        assert_eq!(draft.note, long.trim());
    }

    #[test]
    fn a_long_answer_ends_at_a_word() {
        let long = "word ".repeat(100);
        let made = bare(&long, 300);
        assert!(
            made.chars().count() <= 300 && made.ends_with("word…"),
            "{made}"
        );
    }
}
