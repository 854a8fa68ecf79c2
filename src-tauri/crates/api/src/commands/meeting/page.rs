//! A plan with everything that belongs to it, and the list of plans.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::company::Member;
use redbook_domain::contact::Contact;
use redbook_domain::id::Id;
use redbook_domain::meeting::{
    Fruit, FruitKind, Meeting, MeetingFacts, MeetingHint, hints, offers,
};
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::Person;
use redbook_storage::account::PartPerson;
use redbook_storage::{Reader, account, meeting, problem};

use crate::commands::note::learn::titled;
use crate::commands::noun::item;
use crate::commands::problem::shown;
use crate::dto::meeting::{
    MeetingBrief, MeetingDraft, MeetingHeld, MeetingLink, MeetingListReq, MeetingMember,
    MeetingNext, MeetingPerson, MeetingPlan, MeetingRow,
};
use crate::error::ApiError;

pub(crate) fn page(reader: &Reader<'_>, today: NaiveDate, id: Id) -> Result<MeetingPlan, ApiError> {
    let meeting: Meeting = reader.get(id)?;
    let facts = &meeting.facts;
    let account: Account = reader.get(meeting.account_id)?;
    let people = account::people(reader, account.id)?;
    let held = held(reader, &meeting)?;
    let invited = persons(&people, facts, held.as_ref());
    let members = facts.members.iter().map(|id| reader.find::<Member>(*id));
    let members = members.collect::<Result<Vec<_>, _>>()?;
    let said_on = held
        .as_ref()
        .map_or(facts.on.min(today), |one| one.facts.held_on);
    let next = meeting::next(reader, id)?;
    let before = facts.follows.map(|id| reader.find::<Meeting>(id));
    Ok(MeetingPlan {
        account_id: account.id,
        opportunity: title_of(reader, facts.opportunity_id)?,
        asked: count(facts.asked()),
        questions: count(facts.questions.len()),
        links: links(reader, &meeting, &account, &people)?,
        offers: offers(&meeting, said_on)
            .into_iter()
            .map(|offer| MeetingDraft {
                person_id: offer.person_id,
                questions: offer.questions,
                facts: offer.facts,
            })
            .collect(),
        hints: said(facts, &invited, held.is_some()),
        next: next.map(|next| carried(&people, facts, &next)),
        follows: before.transpose()?.flatten().map(|before| MeetingBrief {
            id: before.id,
            title: before.facts.title,
            on: before.facts.on,
        }),
        members: members
            .into_iter()
            .flatten()
            .map(|member| MeetingMember {
                member_id: member.id,
                name: member.facts.name,
                position: member.facts.position,
            })
            .collect(),
        held: held.map(|contact| MeetingHeld {
            contact: item(&contact),
        }),
        account: account.facts.name,
        people: invited,
        plan: item(&meeting),
    })
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// The contact it became, unless that was deleted.
pub(super) fn held(reader: &Reader<'_>, meeting: &Meeting) -> Result<Option<Contact>, ApiError> {
    match meeting.contact_id {
        Some(id) => Ok(reader.find::<Contact>(id)?),
        None => Ok(None),
    }
}

fn title_of(reader: &Reader<'_>, deal: Option<Id>) -> Result<Option<String>, ApiError> {
    let found = deal.map(|id| reader.find::<Opportunity>(id)).transpose()?;
    Ok(found.flatten().map(|deal| deal.facts.title))
}

fn persons(
    people: &[PartPerson],
    facts: &MeetingFacts,
    held: Option<&Contact>,
) -> Vec<MeetingPerson> {
    let came = held.map(|contact| contact.facts.people.as_slice());
    let uninvited = came.unwrap_or_default().iter();
    let uninvited = uninvited.filter(|id| !facts.people.contains(id));
    let all = facts.people.iter().chain(uninvited);
    all.filter_map(|id| {
        let found = people.iter().find(|person| person.person.id == *id)?;
        Some(MeetingPerson {
            person_id: *id,
            name: found.person.facts.name.clone(),
            position: found.part.facts.position.clone(),
            reader: found.part.facts.reader,
            stance: found.part.facts.stance,
            invited: facts.people.contains(id),
            came: came.map(|came| came.contains(id)),
        })
    })
    .collect()
}

/// Once held, only those who came are looked at.
fn said(facts: &MeetingFacts, people: &[MeetingPerson], held: bool) -> Vec<MeetingHint> {
    let there: Vec<(Id, String)> = people
        .iter()
        .filter(|person| person.came != Some(false))
        .map(|person| (person.person_id, person.name.clone()))
        .collect();
    hints(facts, &there, held)
}

fn links(
    reader: &Reader<'_>,
    meeting: &Meeting,
    account: &Account,
    people: &[PartPerson],
) -> Result<Vec<MeetingLink>, ApiError> {
    let is_problem = |fruit: &Fruit| fruit.kind == FruitKind::Problem;
    let places = if meeting.fruits.iter().any(is_problem) {
        let problems = match meeting.facts.opportunity_id {
            Some(deal) => problem::of_opportunity(reader, deal)?,
            None => problem::of_account(reader, account.id)?,
        };
        shown(account, people, &problems, &[])?.rows
    } else {
        Vec::new()
    };
    let mut found = Vec::new();
    for fruit in &meeting.fruits {
        let title = titled(reader, fruit)?;
        let place = places.iter().position(|row| row.problem.id == fruit.id);
        let link = |question: Option<&String>| MeetingLink {
            question: question.cloned(),
            kind: fruit.kind,
            id: fruit.id,
            title: title.clone().unwrap_or_default(),
            gone: title.is_none(),
            place: place.map(|place| count(place + 1)),
        };
        if fruit.questions.is_empty() {
            found.push(link(None));
        }
        found.extend(fruit.questions.iter().map(|key| link(Some(key))));
    }
    Ok(found)
}

fn carried(people: &[PartPerson], facts: &MeetingFacts, next: &Meeting) -> MeetingNext {
    let open = facts.questions.iter().filter(|question| {
        let stands = next
            .facts
            .questions
            .iter()
            .any(|there| there.text == question.text && there.person_id == question.person_id);
        question.answer.is_empty() && stands
    });
    MeetingNext {
        id: next.id,
        title: next.facts.title.clone(),
        on: next.facts.on,
        at: next.facts.at.clone(),
        people: names(people, &next.facts.people),
        carried: open.map(|question| question.key.clone()).collect(),
    }
}

fn names(people: &[PartPerson], ids: &[Id]) -> Vec<String> {
    ids.iter()
        .filter_map(|id| people.iter().find(|person| person.person.id == *id))
        .map(|person| person.person.facts.name.clone())
        .collect()
}

/// Plans that weren't held by day, then those that were, the latest first.
pub(super) fn rows(
    reader: &Reader<'_>,
    request: &MeetingListReq,
) -> Result<Vec<MeetingRow>, ApiError> {
    let found = match (request.account_id, request.opportunity_id) {
        (Some(id), _) => meeting::of_account(reader, id)?,
        (None, Some(id)) => meeting::of_opportunity(reader, id)?,
        (None, None) => meeting::all(reader)?,
    };
    let mut accounts: HashMap<Id, String> = HashMap::new();
    let mut rows = Vec::new();
    for meeting in found {
        let facts = &meeting.facts;
        if request.opportunity_id.is_some() && facts.opportunity_id != request.opportunity_id {
            continue;
        }
        let account = match accounts.get(&meeting.account_id) {
            Some(name) => name.clone(),
            None => {
                let name = reader.get::<Account>(meeting.account_id)?.facts.name;
                accounts.insert(meeting.account_id, name.clone());
                name
            }
        };
        let people = facts.people.iter().map(|id| reader.find::<Person>(*id));
        let people = people.collect::<Result<Vec<_>, _>>()?;
        rows.push(MeetingRow {
            id: meeting.id,
            version: meeting.version,
            on: facts.on,
            at: facts.at.clone(),
            account_id: meeting.account_id,
            account,
            opportunity_id: facts.opportunity_id,
            opportunity: title_of(reader, facts.opportunity_id)?,
            held: held(reader, &meeting)?.is_some(),
            people: people
                .into_iter()
                .flatten()
                .map(|person| person.facts.name)
                .collect(),
            asked: count(facts.asked()),
            questions: count(facts.questions.len()),
            title: meeting.facts.title,
        });
    }
    let (mut held, mut rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.held);
    held.sort_by_key(|row| Reverse((row.on, row.at.clone())));
    rows.append(&mut held);
    Ok(rows)
}
