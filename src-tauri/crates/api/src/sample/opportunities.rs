//! Deals on their way: problems, dated facts, moves with their reasons.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::money::{Money, Percent, Quantity, Rate};
use redbook_domain::negotiation::Side;
use redbook_domain::opportunity::{
    Customer, Ending, EndingKind, Involved, LossReason, Mark, MarkFacts, MarkKind,
    OpportunityFacts, PriceLevel, Stage,
};
use redbook_domain::person::Role;
use redbook_domain::plan::{Action, ActionFacts};
use redbook_domain::problem::{Cost, CostPart, Decision, Holder, Period, Problem, ProblemFacts};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::evidence::EvidenceData;
use super::text::Text;
use super::{Work, find, find_all, find_if_any, read, yesterday};
use crate::commands::opportunity::{self, close, moves};
use crate::commands::{noun, opportunity::get};
use crate::dto::opportunity::{OpportunityCloseReq, OpportunityMoveReq};
use crate::dto::{CreateIn, Key};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DealData {
    account: String,
    proposal: Option<Text>,
    title: Text,
    value: Option<Decimal>,
    customer: Customer,
    opened: NaiveDate,
    deal_by: Option<NaiveDate>,
    owner: String,
    area: Option<String>,
    people: Vec<InvolvedData>,
    note: Option<Text>,
    problems: Vec<ProblemData>,
    marks: Vec<MarkData>,
    moves: Vec<MoveData>,
    ending: Option<EndingData>,
    #[serde(default)]
    evidence: Vec<EvidenceData>,
    #[serde(default)]
    actions: Vec<ActionData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InvolvedData {
    person: String,
    #[serde(default)]
    roles: Vec<Role>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProblemData {
    text: Text,
    holders: Vec<(String, Decision)>,
    department: Option<Text>,
    consequence: Text,
    cost: Option<CostData>,
    benefit: Option<Text>,
    said_by: Option<String>,
    said_on: Option<NaiveDate>,
    #[serde(default)]
    criteria: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CostData {
    source: Text,
    parts: Vec<CostPartData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CostPartData {
    label: Text,
    rate: Rate,
    quantity: Quantity,
    unit: Text,
    per: Period,
    periods: Option<u16>,
    share: Option<Percent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarkData {
    kind: MarkKind,
    level: Option<PriceLevel>,
    on: NaiveDate,
    person: Option<String>,
    member: Option<String>,
    words: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveData {
    to: Stage,
    on: NaiveDate,
    reason: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EndingData {
    kind: EndingKind,
    on: NaiveDate,
    reason: LossReason,
    words: Text,
    winner: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionData {
    side: Side,
    what: Text,
    due: NaiveDate,
    measure: Text,
    person: Option<String>,
    member: Option<String>,
    done: Option<NaiveDate>,
}

pub(super) fn data() -> Result<Vec<DealData>, ApiError> {
    read("opportunities", include_str!("data/opportunities.json"))
}

impl Work<'_> {
    pub(super) fn opportunities(&self) -> Result<(), ApiError> {
        for deal in data()? {
            let account = find(&self.made.accounts, &deal.account)?;
            let facts = self.deal_facts(&deal)?;
            let made = opportunity::create(
                self.app,
                CreateIn {
                    parent: account,
                    facts,
                },
            )?;
            let id = made.value.opportunity.id;
            for problem in &deal.problems {
                let facts = self.problem_facts(id, problem)?;
                let parent = account;
                noun::create_in::<Problem>(self.app, CreateIn { parent, facts })?;
            }
            for mark in &deal.marks {
                let facts = self.mark_facts(mark)?;
                noun::create_in::<Mark>(self.app, CreateIn { parent: id, facts })?;
            }
            for data in &deal.evidence {
                self.evidence(account, id, data)?;
            }
            for data in &deal.actions {
                let facts = self.action_facts(data)?;
                noun::create_in::<Action>(self.app, CreateIn { parent: id, facts })?;
            }
            for step in &deal.moves {
                self.moved(id, step)?;
            }
            if let Some(ending) = &deal.ending {
                self.ended(id, ending)?;
            }
        }
        Ok(())
    }

    fn deal_facts(&self, deal: &DealData) -> Result<OpportunityFacts, ApiError> {
        let currency = self.app.currency()?;
        let people = deal.people.iter().map(|involved| {
            Ok(Involved {
                person_id: find(&self.made.people, &involved.person)?,
                roles: involved.roles.clone(),
            })
        });
        let linked = deal.proposal.as_ref();
        let linked = linked
            .map(|title| self.proposal_called(title))
            .transpose()?;
        Ok(OpportunityFacts {
            title: self.say(&deal.title),
            value: deal
                .value
                .map(|major| Money::from_major(major, currency))
                .transpose()?,
            customer: deal.customer,
            opened_on: self.story.day(deal.opened),
            deal_by: deal.deal_by.map(|day| self.story.day(day)),
            owner_id: Some(find(&self.made.members, &deal.owner)?),
            people: people.collect::<Result<_, ApiError>>()?,
            proposals: linked.into_iter().collect(),
            note: self.say_if_any(deal.note.as_ref()),
            area_id: find_if_any(&self.made.areas, deal.area.as_ref())?,
        })
    }

    fn problem_facts(&self, deal: Id, data: &ProblemData) -> Result<ProblemFacts, ApiError> {
        let holders = data.holders.iter().map(|(person, decision)| {
            Ok(Holder {
                person_id: find(&self.made.people, person)?,
                decision: *decision,
            })
        });
        Ok(ProblemFacts {
            text: self.say(&data.text),
            opportunity_id: Some(deal),
            holders: holders.collect::<Result<_, ApiError>>()?,
            department: self.say_if_any(data.department.as_ref()),
            consequence: self.say(&data.consequence),
            cost: data.cost.as_ref().map(|cost| self.cost(cost)).transpose()?,
            benefit: self.say_if_any(data.benefit.as_ref()),
            said_by: find_if_any(&self.made.people, data.said_by.as_ref())?,
            said_on: data.said_on.map(|day| self.story.day(day)),
            criteria: find_all(&self.made.criteria, &data.criteria)?,
            note: String::new(),
        })
    }

    fn cost(&self, data: &CostData) -> Result<Cost, ApiError> {
        let part = |part: &CostPartData| CostPart {
            label: self.say(&part.label),
            rate: part.rate,
            quantity: part.quantity,
            unit: self.say(&part.unit),
            per: part.per,
            periods: part.periods,
            share: part.share.unwrap_or(Percent::WHOLE),
        };
        Ok(Cost {
            currency: self.app.currency()?,
            parts: data.parts.iter().map(part).collect(),
            source: self.say(&data.source),
        })
    }

    fn mark_facts(&self, data: &MarkData) -> Result<MarkFacts, ApiError> {
        Ok(MarkFacts {
            kind: data.kind,
            on: self.story.day(data.on),
            person_id: find_if_any(&self.made.people, data.person.as_ref())?,
            member_id: find_if_any(&self.made.members, data.member.as_ref())?,
            level: data.level,
            words: self.say_if_any(data.words.as_ref()),
        })
    }

    fn action_facts(&self, data: &ActionData) -> Result<ActionFacts, ApiError> {
        Ok(ActionFacts {
            side: data.side,
            what: self.say(&data.what),
            person_id: find_if_any(&self.made.people, data.person.as_ref())?,
            member_id: find_if_any(&self.made.members, data.member.as_ref())?,
            due: self.story.day(data.due),
            measure: self.say(&data.measure),
            done_on: data.done.map(|day| self.story.day(day)),
            note: String::new(),
        })
    }

    fn moved(&self, id: Id, step: &MoveData) -> Result<(), ApiError> {
        let version = get(self.app, Key { id })?.value.opportunity.version;
        let request = OpportunityMoveReq {
            id,
            version,
            to: step.to,
            reason: self.say_if_any(step.reason.as_ref()),
        };
        yesterday::on(self.app, self.story.day(step.on), || {
            moves::move_to(self.app, request)
        })?;
        Ok(())
    }

    fn ended(&self, id: Id, data: &EndingData) -> Result<(), ApiError> {
        let version = get(self.app, Key { id })?.value.opportunity.version;
        let ending = Ending {
            kind: data.kind,
            on: self.story.day(data.on),
            reason: Some(data.reason),
            words: self.say(&data.words),
            winner: self.say(&data.winner),
        };
        close::close(
            self.app,
            OpportunityCloseReq {
                id,
                version,
                ending,
            },
        )?;
        Ok(())
    }
}
