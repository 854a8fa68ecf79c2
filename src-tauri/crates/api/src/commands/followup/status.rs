//! How far a follow-up came, and what is wrong with it.

use chrono::NaiveDate;
use redbook_domain::contact::ContactKind;
use redbook_domain::followup::{Answer, Facts, Warning, reader_state, warnings};
use redbook_domain::id::Id;
use redbook_domain::negotiation::Side;
use redbook_domain::person::Person;
use redbook_domain::proposal::{Edition, Proposal};
use redbook_domain::state::State;
use redbook_domain::task::TaskKind;
use redbook_domain::world::World;
use redbook_storage::followup::{answers, contact_days};
use redbook_storage::{Reader, proposal};

use super::{rules, sent_on, stored_tasks};
use crate::app::App;
use crate::commands::negotiation::talks_of;
use crate::commands::proposal::{day_of, state};
use crate::commands::task::rows;
use crate::dispatch::{Done, Reply};
use crate::dto::Item;
use crate::dto::followup::{FollowupStatus, ProposalKey, ReaderStatus};
use crate::dto::task::TaskListReq;
use crate::error::ApiError;

pub fn status(app: &App, request: ProposalKey) -> Done<FollowupStatus> {
    let world = app.world();
    app.read(|reader| status_of(reader, &*world, request.proposal_id).map(Reply::read))
}

pub(crate) fn status_of(
    reader: &Reader<'_>,
    world: &dyn World,
    id: Id,
) -> Result<FollowupStatus, ApiError> {
    let proposal: Proposal = reader.get(id)?;
    let request = TaskListReq {
        proposal_id: Some(id),
        ..TaskListReq::default()
    };
    let tasks = rows(reader, world, &request)?;
    let next = tasks
        .iter()
        .find(|row| row.done_on.is_none() && row.skipped.is_none());
    let answers = answers(reader, id)?;
    let state = state(&proposal, world);
    let warnings = match (sent_on(&proposal, world), state) {
        (Some(sent_on), State::Sent | State::Expiring | State::Expired) => {
            warnings_of(reader, world, &proposal, sent_on, &answers)?
        }
        _ => Vec::new(),
    };
    Ok(FollowupStatus {
        proposal_id: id,
        state,
        sent_on: sent_on(&proposal, world),
        started: tasks.iter().any(|row| row.facts.kind == TaskKind::Sent),
        next: next.cloned(),
        readers: readers(reader, &proposal)?,
        answers: answers
            .into_iter()
            .map(|answer| Item {
                id: answer.id,
                version: answer.version,
                facts: answer.facts,
            })
            .collect(),
        warnings,
        tasks,
    })
}

/// How far each edition came, in the order of readers.
pub(super) fn readers(
    reader: &Reader<'_>,
    proposal: &Proposal,
) -> Result<Vec<ReaderStatus>, ApiError> {
    let answers = answers(reader, proposal.id)?;
    let mut editions = proposal::editions(reader, proposal.id)?;
    editions.sort_by_key(|edition| edition.facts.reader);
    editions
        .iter()
        .map(|edition| reader_of(reader, edition, proposal.sent_at.is_some(), &answers))
        .collect()
}

pub(crate) fn reader_of(
    reader: &Reader<'_>,
    edition: &Edition,
    sent: bool,
    answers: &[Answer],
) -> Result<ReaderStatus, ApiError> {
    let (state, answer) = reader_state(edition.id, sent, answers);
    let person = match edition.facts.person_id {
        Some(id) => reader.find::<Person>(id)?.map(|person| person.facts.name),
        None => None,
    };
    Ok(ReaderStatus {
        edition_id: edition.id,
        reader: edition.facts.reader,
        person_id: edition.facts.person_id,
        person,
        state,
        on: answer.map(|answer| answer.facts.on),
        how: answer
            .map(|answer| answer.facts.how.clone())
            .unwrap_or_default(),
        note: answer
            .map(|answer| answer.facts.note.clone())
            .unwrap_or_default(),
    })
}

/// Both extremes, with the days they rest on. A meeting is heard from both sides, a call or letter
/// only if they agreed to something.
fn warnings_of(
    reader: &Reader<'_>,
    world: &dyn World,
    proposal: &Proposal,
    sent_on: NaiveDate,
    answers: &[Answer],
) -> Result<Vec<Warning>, ApiError> {
    let mut ours = Vec::new();
    let mut theirs: Vec<NaiveDate> = answers.iter().map(|answer| answer.facts.on).collect();
    for contact in contact_days(reader, proposal.account_id, sent_on)? {
        ours.push(contact.on);
        if contact.kind == ContactKind::Meeting || contact.committed {
            theirs.push(contact.on);
        }
    }
    let talks = talks_of(reader, proposal)?;
    for offer in &talks.offers {
        let on = day_of(offer.facts.at, world);
        if on >= sent_on && offer.facts.side == Side::Theirs {
            theirs.push(on);
        }
    }
    let unasked: Vec<NaiveDate> = talks
        .unasked(world)
        .into_iter()
        .filter(|on| *on >= sent_on)
        .collect();
    // A step that is done but wasn't noted as a contact is a step all the same, though no contact.
    let steps: Vec<NaiveDate> = stored_tasks(reader, proposal.id)?
        .iter()
        .filter_map(|task| task.done_on)
        .collect();
    let facts = Facts {
        sent_on,
        today: world.today(),
        ours: &ours,
        steps: &steps,
        theirs: &theirs,
        unasked: &unasked,
    };
    Ok(warnings(&facts, &rules(reader)?))
}
