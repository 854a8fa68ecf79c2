//! After sending: steps done and due, answers of readers, and the negotiation sheet of the main
//! proposal.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use redbook_domain::followup::{AnswerFacts, AnswerKind, PlannedStep};
use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money};
use redbook_domain::negotiation::{
    Better, ConcessionFacts, NegotiationFacts, OfferFacts, Side, Term, TermUnit, TermValue,
};
use redbook_domain::person::ReaderType;
use redbook_domain::state::State;
use redbook_domain::task::{TaskFacts, TaskKind};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::text::Text;
use super::{Keys, Work, broken, find, find_if_any, read, small, yesterday};
use crate::commands::{followup, negotiation, proposal_list, task};
use crate::dto::Create;
use crate::dto::followup::{AnswerRecordReq, FollowupStartReq, FollowupStatus, ProposalKey};
use crate::dto::negotiation::{ConcessionAddReq, NegotiationUpdateReq, OfferAddReq};
use crate::dto::proposals::ProposalListReq;
use crate::dto::task::TaskDoneReq;
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FollowupData {
    proposals: Vec<StepsData>,
    tasks: Vec<TaskData>,
    negotiation: SheetData,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepsData {
    proposal: String,
    done: Vec<DoneData>,
    answers: Vec<AnswerData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneData {
    kind: TaskKind,
    on: NaiveDate,
    note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerData {
    reader: ReaderType,
    kind: AnswerKind,
    on: NaiveDate,
    how: Text,
    note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskData {
    account: String,
    person: Option<String>,
    owner: String,
    due: NaiveDate,
    title: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetData {
    written_on: NaiveDate,
    terms: Vec<TermData>,
    alternative: Text,
    alternative_worth: Decimal,
    alternative_chance: u8,
    their_alternative: Text,
    offers: Vec<OfferData>,
    concessions: Vec<ConcessionData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermData {
    key: String,
    label: Text,
    unit: TermUnit,
    better: Better,
    refuse: Option<Decimal>,
    refuse_words: Option<Text>,
    target: Option<Decimal>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferData {
    key: String,
    side: Side,
    at: NaiveDateTime,
    person: Option<String>,
    member: Option<String>,
    values: std::collections::BTreeMap<String, Decimal>,
    words: Text,
    answers: Vec<String>,
    replied: Option<NaiveDateTime>,
    reply: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConcessionData {
    words: Text,
    cost_once: Option<Decimal>,
    cost_yearly: Option<Decimal>,
    in_return: Option<Text>,
    given: Option<NaiveDateTime>,
    offer: Option<String>,
    got: Option<Text>,
    got_on: Option<NaiveDate>,
    got_by: Option<String>,
    got_worth: Option<Decimal>,
}

pub(super) fn data() -> Result<FollowupData, ApiError> {
    read("followup", include_str!("data/followup.json"))
}

impl Work<'_> {
    pub(super) fn followup(&self) -> Result<(), ApiError> {
        let data = data()?;
        for steps in &data.proposals {
            self.steps(steps)?;
        }
        for own in &data.tasks {
            let facts = TaskFacts {
                kind: TaskKind::Other,
                title: self.say(&own.title),
                due: self.story.day(own.due),
                account_id: Some(find(&self.made.accounts, &own.account)?),
                proposal_id: None,
                person_id: find_if_any(&self.made.people, own.person.as_ref())?,
                owner_id: Some(find(&self.made.members, &own.owner)?),
                note: String::new(),
            };
            task::create(self.app, Create { facts })?;
        }
        let main = super::main_proposal::data()?;
        let id = self.proposal_called(main.title())?;
        self.negotiation(id, &data.negotiation)
    }

    pub(super) fn proposal_called(&self, title: &Text) -> Result<Id, ApiError> {
        let title = self.say(title);
        proposal_list::list(self.app, ProposalListReq::default())?
            .value
            .items
            .into_iter()
            .find(|row| row.title == title && row.state != State::Superseded)
            .map(|row| row.id)
            .ok_or_else(|| broken("proposal", &title))
    }

    /// The plan as it was on the day of sending, and what was done of it since.
    fn steps(&self, steps: &StepsData) -> Result<(), ApiError> {
        let all = small::data()?.proposals;
        let data = all
            .iter()
            .find(|data| data.key == steps.proposal)
            .ok_or_else(|| broken("proposal", &steps.proposal))?;
        let proposal_id = self.proposal_called(&data.title)?;
        let sent_on = self.story.day(data.prepared_on);
        let status = yesterday::on(self.app, sent_on, || {
            let plan = followup::show_plan(self.app, ProposalKey { proposal_id })?.value;
            let steps = plan.steps.iter().map(|step| PlannedStep {
                kind: step.kind,
                due: step.due,
            });
            let request = FollowupStartReq {
                proposal_id,
                steps: steps.collect(),
            };
            Ok(followup::start_now(self.app, request)?.value)
        })?;
        for answer in &steps.answers {
            self.answer(&status, answer)?;
        }
        for done in &steps.done {
            let status = followup::status(self.app, ProposalKey { proposal_id })?.value;
            let open = status
                .tasks
                .iter()
                .find(|row| row.facts.kind == done.kind && row.done_on.is_none());
            // An acknowledgement of all readers closes the call by itself.
            let Some((row, id)) = open.and_then(|row| Some((row, row.id?))) else {
                continue;
            };
            let request = TaskDoneReq {
                id,
                version: row.version,
                on: self.story.day(done.on),
                note: self.say(&done.note),
                contact: None,
            };
            task::done(self.app, request)?;
        }
        Ok(())
    }

    fn answer(&self, status: &FollowupStatus, data: &AnswerData) -> Result<(), ApiError> {
        let edition = status
            .readers
            .iter()
            .find(|reader| reader.reader == data.reader)
            .ok_or_else(|| broken("reader", data.reader.code()))?;
        let facts = AnswerFacts {
            kind: data.kind,
            edition_id: Some(edition.edition_id),
            person_id: edition.person_id,
            on: self.story.day(data.on),
            how: self.say(&data.how),
            note: self.say_if_any(data.note.as_ref()),
        };
        let proposal_id = status.proposal_id;
        followup::answer_record(self.app, AnswerRecordReq { proposal_id, facts })?;
        Ok(())
    }

    /// An hour of the story; one of today that is still to come has just been.
    fn instant(&self, told: NaiveDateTime) -> DateTime<Utc> {
        let at = self.story.day(told.date()).and_time(told.time()).and_utc();
        at.min(self.app.world().now() - TimeDelta::minutes(30))
    }

    fn negotiation(&self, proposal_id: Id, data: &SheetData) -> Result<(), ApiError> {
        let currency = self.app.currency()?;
        let mut terms = Keys::new();
        let mut facts = NegotiationFacts {
            alternative: self.say(&data.alternative),
            alternative_worth: money(Some(data.alternative_worth), currency)?,
            alternative_chance: Some(data.alternative_chance),
            their_alternative: self.say(&data.their_alternative),
            ..NegotiationFacts::default()
        };
        for term in &data.terms {
            let id = self.new_id();
            terms.insert(term.key.clone(), id);
            facts.terms.push(Term {
                id,
                label: self.say(&term.label),
                unit: term.unit,
                better: term.better,
                refuse: term.refuse,
                refuse_words: self.say_if_any(term.refuse_words.as_ref()),
                target: term.target,
            });
        }
        yesterday::on(self.app, self.story.day(data.written_on), || {
            let request = NegotiationUpdateReq {
                proposal_id,
                version: 0,
                facts,
            };
            negotiation::update(self.app, request)
        })?;
        let mut offers = Keys::new();
        for offer in &data.offers {
            let facts = self.offer(offer, &terms, &offers)?;
            let sheet = negotiation::offer_add(self.app, OfferAddReq { proposal_id, facts })?.value;
            let known: Vec<Id> = offers.values().copied().collect();
            let added = sheet
                .offers
                .iter()
                .map(|row| row.offer.id)
                .find(|id| !known.contains(id));
            let added = added.ok_or_else(|| broken("offer", &offer.key))?;
            offers.insert(offer.key.clone(), added);
        }
        for concession in &data.concessions {
            let facts = ConcessionFacts {
                words: self.say(&concession.words),
                cost_once: money(concession.cost_once, currency)?,
                cost_yearly: money(concession.cost_yearly, currency)?,
                in_return: self.say_if_any(concession.in_return.as_ref()),
                given_at: concession.given.map(|at| self.instant(at)),
                offer_id: find_if_any(&offers, concession.offer.as_ref())?,
                got: self.say_if_any(concession.got.as_ref()),
                got_on: concession.got_on.map(|on| self.story.day(on)),
                got_by: find_if_any(&self.made.people, concession.got_by.as_ref())?,
                got_worth: money(concession.got_worth, currency)?,
            };
            negotiation::concession_add(self.app, ConcessionAddReq { proposal_id, facts })?;
        }
        Ok(())
    }

    fn offer(&self, data: &OfferData, terms: &Keys, offers: &Keys) -> Result<OfferFacts, ApiError> {
        let values = data
            .values
            .iter()
            .map(|(term, value)| {
                Ok(TermValue {
                    term_id: find(terms, term)?,
                    value: *value,
                })
            })
            .collect::<Result<_, ApiError>>()?;
        Ok(OfferFacts {
            side: data.side,
            at: self.instant(data.at),
            person_id: find_if_any(&self.made.people, data.person.as_ref())?,
            member_id: find_if_any(&self.made.members, data.member.as_ref())?,
            values,
            words: self.say(&data.words),
            note: String::new(),
            answers: super::find_all(offers, &data.answers)?,
            replied_at: data.replied.map(|at| self.instant(at)),
            reply: self.say_if_any(data.reply.as_ref()),
        })
    }
}

fn money(major: Option<Decimal>, currency: Currency) -> Result<Option<Money>, ApiError> {
    Ok(major
        .map(|major| Money::from_major(major, currency))
        .transpose()?)
}
