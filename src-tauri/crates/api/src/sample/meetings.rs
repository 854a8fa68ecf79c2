//! Plans of meetings: one that was held, with part of its answers taken up, and the next one, which
//! asks what was left open.

use chrono::NaiveDate;
use redbook_domain::contact::ContactKind;
use redbook_domain::id::Id;
use redbook_domain::meeting::{MeetingFacts, MeetingQuestion, Objection};
use redbook_domain::spin::SpinKind;
use redbook_storage::{account, contact, opportunity, problem};
use serde::Deserialize;

use super::text::Text;
use super::{Work, broken, find, find_all, read};
use crate::commands::meeting::{self, hold};
use crate::dto::CreateIn;
use crate::dto::meeting::MeetingHoldReq;
use crate::dto::note::{Learned, LearnedCriterion, LearnedFacts};
use crate::error::ApiError;

/// The latest contacts looked through for the one that the meeting became.
const LATEST: u32 = 50;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MeetingData {
    account: String,
    deal: Text,
    title: Text,
    on: NaiveDate,
    at: String,
    minutes: u16,
    place: Text,
    people: Vec<String>,
    members: Vec<String>,
    goal: Text,
    fallback: Text,
    questions: Vec<QuestionData>,
    objections: Vec<ObjectionData>,
    bring: Text,
    note: Text,
    held: bool,
    /// It carries on the plan before it.
    #[serde(default)]
    follows: bool,
    took: Option<TookData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionData {
    key: String,
    kind: SpinKind,
    person: String,
    text: Text,
    answer: Option<Text>,
    source: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ObjectionData {
    says: Text,
    answer: Text,
}

/// What was made of answers: a problem that stands on the list, a criterion that is known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TookData {
    problem: TookProblem,
    criterion: TookCriterion,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TookProblem {
    text: Text,
    questions: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TookCriterion {
    person: String,
    /// Which of the person's, from 0.
    place: usize,
    questions: Vec<String>,
}

impl Work<'_> {
    pub(super) fn meetings(&self) -> Result<(), ApiError> {
        let all: Vec<MeetingData> = read("meetings", include_str!("data/meetings.json"))?;
        let mut before = None;
        for data in &all {
            let parent = find(&self.made.accounts, &data.account)?;
            let facts = self.meeting_facts(parent, data, before.filter(|_| data.follows))?;
            let made = meeting::create(self.app, CreateIn { parent, facts })?.value;
            let id = made.plan.id;
            if data.held {
                let request = MeetingHoldReq {
                    id,
                    version: made.plan.version,
                    contact: None,
                    contact_id: Some(self.meeting_contact(parent, self.story.day(data.on))?),
                    learned: self.took(parent, data.took.as_ref())?,
                };
                hold::hold(self.app, request)?;
            }
            before = Some(id);
        }
        Ok(())
    }

    fn meeting_facts(
        &self,
        account: Id,
        data: &MeetingData,
        follows: Option<Id>,
    ) -> Result<MeetingFacts, ApiError> {
        let deals = self.app.read(|reader| {
            let query = opportunity::OpportunityQuery {
                account: Some(account),
                ..opportunity::OpportunityQuery::default()
            };
            Ok(opportunity::list(reader, &query)?)
        })?;
        let title = self.say(&data.deal);
        let deal = deals
            .iter()
            .find(|row| row.opportunity.facts.title == title)
            .ok_or_else(|| broken("deal", &title))?;
        let questions = data.questions.iter().map(|one| {
            Ok(MeetingQuestion {
                key: one.key.clone(),
                kind: one.kind,
                text: self.say(&one.text),
                person_id: Some(find(&self.made.people, &one.person)?),
                source: one.source.clone(),
                answer: self.say_if_any(one.answer.as_ref()),
            })
        });
        let objections = data.objections.iter().map(|one| Objection {
            says: self.say(&one.says),
            answer: self.say(&one.answer),
        });
        Ok(MeetingFacts {
            title: self.say(&data.title),
            opportunity_id: Some(deal.opportunity.id),
            on: self.story.day(data.on),
            at: Some(data.at.clone()),
            minutes: Some(data.minutes),
            place: self.say(&data.place),
            people: find_all(&self.made.people, &data.people)?,
            members: find_all(&self.made.members, &data.members)?,
            goal: self.say(&data.goal),
            fallback: self.say(&data.fallback),
            questions: questions.collect::<Result<_, ApiError>>()?,
            objections: objections.collect(),
            bring: self.say(&data.bring),
            note: self.say(&data.note),
            follows,
        })
    }

    /// The meeting is on the timeline already.
    fn meeting_contact(&self, account: Id, on: NaiveDate) -> Result<Id, ApiError> {
        let latest = self
            .app
            .read(|reader| Ok(contact::of_account(reader, account, 0, LATEST)?))?;
        latest
            .iter()
            .find(|one| one.facts.held_on == on && one.facts.kind == ContactKind::Meeting)
            .map(|one| one.id)
            .ok_or_else(|| broken("contact", &on.to_string()))
    }

    /// Facts as they stand: the answers lead to them.
    fn took(&self, account: Id, data: Option<&TookData>) -> Result<Learned, ApiError> {
        let Some(data) = data else {
            return Ok(Learned::default());
        };
        let (problems, people) = self.app.read(|reader| {
            let problems = problem::of_account(reader, account)?;
            Ok((problems, account::people(reader, account)?))
        })?;
        let text = self.say(&data.problem.text);
        let problem = problems
            .into_iter()
            .find(|problem| problem.facts.text == text)
            .ok_or_else(|| broken("problem", &text))?;
        let person_id = find(&self.made.people, &data.criterion.person)?;
        let criterion = people
            .into_iter()
            .find(|person| person.person.id == person_id)
            .and_then(|person| person.criteria.into_iter().nth(data.criterion.place))
            .ok_or_else(|| broken("criterion", &data.criterion.person))?;
        Ok(Learned {
            problems: vec![LearnedFacts {
                question: data.problem.questions.clone(),
                id: Some(problem.id),
                version: Some(problem.version),
                facts: problem.facts,
            }],
            criteria: vec![LearnedCriterion {
                question: data.criterion.questions.clone(),
                person_id,
                id: Some(criterion.id),
                version: Some(criterion.version),
                facts: criterion.facts,
            }],
            ..Learned::default()
        })
    }
}
