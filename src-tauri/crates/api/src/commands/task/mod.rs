//! Tasks: what is to be done by a day, stored or following from an expiry day.

mod due;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use redbook_domain::company::Member;
use redbook_domain::contact::Contact;
use redbook_domain::followup::reminders;
use redbook_domain::id::Id;
use redbook_domain::person::Person;
use redbook_domain::proposal::Proposal;
use redbook_domain::task::{Task, TaskFacts, TaskKind, TaskState};
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::proposal::{ProposalQuery, ProposalSort, ProposalState};
use redbook_storage::task::TaskQuery;
use redbook_storage::{Op, Reader, Tx, proposal, task};

use crate::app::App;
use crate::commands::followup::{day_sent, rules};
use crate::dispatch::{Done, Reply};
use crate::dto::task::{
    ReminderCloseReq, TaskDoneReq, TaskListReq, TaskOf, TaskReopenReq, TaskRow, TaskSkipReq,
};
use crate::dto::{Create, Item, Items, Key, Nothing, Update};
use crate::error::ApiError;
use crate::script::Scripts;
use due::Reach;

/// Proposals that are out at once; more than anyone has.
const MOST: u32 = 1_000;

pub fn list(app: &App, request: TaskListReq) -> Done<Items<TaskRow>> {
    let world = app.world();
    app.read(|reader| {
        let items = rows(reader, &*world, &request)?;
        Ok(Reply::read(Items { items }))
    })
}

/// Stored tasks, reminders and what is late without being a task, by day. Steps of a follow-up end
/// with the outcome of their proposal.
pub(crate) fn rows(
    reader: &Reader<'_>,
    world: &dyn World,
    request: &TaskListReq,
) -> Result<Vec<TaskRow>, ApiError> {
    reaching(reader, world, request, Reach::late(world.today()))
}

/// What is open and due by a day, be it a task or not, by day and hour.
pub(crate) fn open_until(
    reader: &Reader<'_>,
    world: &dyn World,
    day: NaiveDate,
) -> Result<Vec<TaskRow>, ApiError> {
    let request = TaskListReq {
        to: Some(day),
        open_only: true,
        ..TaskListReq::default()
    };
    let mut rows = reaching(reader, world, &request, Reach::to(day))?;
    let hour = |row: &TaskRow| match &row.of {
        Some(TaskOf::Meeting { at, .. }) => at.clone(),
        _ => None,
    };
    rows.sort_by_key(|row| (row.facts.due, hour(row)));
    Ok(rows)
}

fn reaching(
    reader: &Reader<'_>,
    world: &dyn World,
    request: &TaskListReq,
    reach: Reach,
) -> Result<Vec<TaskRow>, ApiError> {
    let query = TaskQuery {
        account: request.account_id,
        proposal: request.proposal_id,
        person: request.person_id,
        from: request.from,
        to: request.to,
        open_only: request.open_only,
        of_proposals: false,
    };
    let today = world.today();
    let mut scripts = Scripts::new(reader)?;
    let mut found = Vec::new();
    let rows = task::list(reader, &query)?.into_iter();
    for row in rows.filter(|row| !row.is_over()) {
        found.push(stored(row, today, &mut scripts)?);
    }
    if request.person_id.is_none() {
        found.extend(derived(reader, world, request, &mut scripts)?);
    }
    if request.person_id.is_none() && request.proposal_id.is_none() {
        for (row, of) in due::due(reader, request.account_id, reach)? {
            found.push(TaskRow {
                id: None,
                of: Some(of),
                ..stored(row, today, &mut scripts)?
            });
        }
    }
    found.retain(|row| {
        request.from.is_none_or(|from| row.facts.due >= from)
            && request.to.is_none_or(|to| row.facts.due <= to)
    });
    found.sort_by_key(|row| row.facts.due);
    Ok(found)
}

fn stored(
    row: task::TaskRow,
    today: NaiveDate,
    scripts: &mut Scripts<'_>,
) -> Result<TaskRow, ApiError> {
    let state = row.task.state(today);
    let late = if state == TaskState::Overdue {
        (today - row.task.facts.due).num_days()
    } else {
        0
    };
    let script = match row.task.facts.proposal_id {
        Some(id) if row.task.is_open() => scripts.of(id, row.task.facts.kind)?,
        _ => None,
    };
    Ok(TaskRow {
        id: Some(row.task.id),
        of: None,
        version: row.task.version,
        state,
        days_late: u32::try_from(late).unwrap_or(0),
        done_on: row.task.done_on,
        skipped: row.task.skipped,
        facts: row.task.facts,
        account: row.account,
        proposal: row.proposal,
        person: row.person,
        owner: row.owner,
        script,
    })
}

/// Reminders of proposals that are out, unless a stored task says that one was closed.
fn derived(
    reader: &Reader<'_>,
    world: &dyn World,
    request: &TaskListReq,
    scripts: &mut Scripts<'_>,
) -> Result<Vec<TaskRow>, ApiError> {
    let rules = rules(reader)?;
    let out = ProposalQuery {
        account: request.account_id,
        state: Some(ProposalState::Sent),
        sort: ProposalSort::ValidUntil,
        limit: MOST,
        ..ProposalQuery::default()
    };
    let closed: HashSet<(Id, TaskKind)> = task::list(
        reader,
        &TaskQuery {
            of_proposals: true,
            ..TaskQuery::default()
        },
    )?
    .into_iter()
    .filter(|row| row.task.facts.kind.is_reminder())
    .filter_map(|row| Some((row.task.facts.proposal_id?, row.task.facts.kind)))
    .collect();
    let today = world.today();
    let mut found = Vec::new();
    for row in proposal::list(reader, &out)?.rows {
        let wanted = request.proposal_id.is_none_or(|id| id == row.id);
        // What has expired needs a decision about the proposal, no reminder.
        let Some(sent_at) = row.sent_at.filter(|_| wanted && row.valid_until >= today) else {
            continue;
        };
        for step in reminders(day_sent(sent_at, world), row.valid_until, &rules) {
            if closed.contains(&(row.id, step.kind)) {
                continue;
            }
            let facts = TaskFacts {
                kind: step.kind,
                title: String::new(),
                due: step.due,
                account_id: Some(row.account_id),
                proposal_id: Some(row.id),
                person_id: None,
                owner_id: None,
                note: String::new(),
            };
            let task = Task {
                id: row.id,
                version: 0,
                facts,
                done_on: None,
                skipped: None,
            };
            let row = task::TaskRow {
                task,
                account: Some(row.account.clone()),
                proposal: Some(row.title.clone()),
                person: None,
                owner: None,
                ended: false,
            };
            found.push(TaskRow {
                id: None,
                ..stored(row, today, scripts)?
            });
        }
    }
    Ok(found)
}

/// The open task that comes first, for each proposal that has one.
pub(crate) fn next_of_proposals(
    reader: &Reader<'_>,
    world: &dyn World,
) -> Result<HashMap<Id, TaskRow>, ApiError> {
    let open = TaskListReq {
        open_only: true,
        ..TaskListReq::default()
    };
    let mut next = HashMap::new();
    for row in rows(reader, world, &open)? {
        if let Some(id) = row.facts.proposal_id {
            next.entry(id).or_insert(row);
        }
    }
    Ok(next)
}

pub fn create(app: &App, request: Create<TaskFacts>) -> Done<Item<TaskFacts>> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    app.write(Op::CreateTask, |tx| {
        link(tx, &mut facts)?;
        let task = new(tx, facts);
        tx.insert(&task)?;
        Ok(Item {
            id: task.id,
            version: 1,
            facts: task.facts,
        })
    })
}

pub(crate) fn new(tx: &Tx<'_>, facts: TaskFacts) -> Task {
    Task {
        id: tx.new_id(),
        version: 0,
        facts,
        done_on: None,
        skipped: None,
    }
}

pub fn update(app: &App, request: Update<TaskFacts>) -> Done<Item<TaskFacts>> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    app.write(Op::UpdateTask, |tx| {
        link(tx, &mut facts)?;
        let mut task: Task = tx.get(request.id)?;
        task.facts = facts;
        let version = tx.update(&task, request.version)?;
        Ok(Item {
            id: task.id,
            version,
            facts: task.facts,
        })
    })
}

/// What a task names must be there; the account follows from the proposal.
fn link(tx: &Tx<'_>, facts: &mut TaskFacts) -> Result<(), ApiError> {
    if let Some(id) = facts.proposal_id {
        facts.account_id = Some(tx.get::<Proposal>(id)?.account_id);
    } else if let Some(id) = facts.account_id {
        tx.get::<redbook_domain::account::Account>(id)?;
    }
    if let Some(id) = facts.person_id {
        tx.get::<Person>(id)?;
    }
    if let Some(id) = facts.owner_id {
        tx.get::<Member>(id)?;
    }
    Ok(())
}

pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteTask, |tx| {
        tx.delete("task", request.id)?;
        Ok(Nothing {})
    })
}

/// Closes a task, and notes the contact it was done by.
pub fn done(app: &App, request: TaskDoneReq) -> Done<Item<TaskFacts>> {
    let today = app.world().today();
    let mut contact = request.contact;
    if let Some(facts) = &mut contact {
        facts
            .check(today)
            .within("contact")
            .map_err(ApiError::from)?;
    }
    app.write(Op::CloseTask, |tx| {
        let mut task: Task = tx.get(request.id)?;
        task.finish(request.on, today)?;
        if !request.note.trim().is_empty() {
            task.facts.note = request.note;
            task.facts.check()?;
        }
        if let Some(facts) = contact {
            let account_id = task
                .facts
                .account_id
                .ok_or_else(|| DomainError::field_required("contact.account_id"))?;
            let id = tx.new_id();
            tx.insert(&Contact {
                id,
                version: 0,
                account_id,
                facts,
            })?;
        }
        closed(tx, &task, request.version)
    })
}

pub fn skip(app: &App, request: TaskSkipReq) -> Done<Item<TaskFacts>> {
    app.write(Op::CloseTask, |tx| {
        let mut task: Task = tx.get(request.id)?;
        task.skip(request.reason)?;
        closed(tx, &task, request.version)
    })
}

pub fn reopen(app: &App, request: TaskReopenReq) -> Done<Item<TaskFacts>> {
    app.write(Op::CloseTask, |tx| {
        let mut task: Task = tx.get(request.id)?;
        if task.facts.kind.is_reminder() {
            // A reminder that isn't closed follows from the expiry day again.
            tx.delete("task", task.id)?;
            return Ok(Item {
                id: task.id,
                version: task.version,
                facts: task.facts,
            });
        }
        task.reopen()?;
        closed(tx, &task, request.version)
    })
}

fn closed(tx: &mut Tx<'_>, task: &Task, expected: i64) -> Result<Item<TaskFacts>, ApiError> {
    let version = tx.update(task, expected)?;
    Ok(Item {
        id: task.id,
        version,
        facts: task.facts.clone(),
    })
}

/// Stores a reminder as closed, so that it no longer follows from the expiry day.
pub fn close_reminder(app: &App, request: ReminderCloseReq) -> Done<Item<TaskFacts>> {
    let world = app.world();
    if !request.kind.is_reminder() {
        return Err(DomainError::field_malformed("kind").into());
    }
    app.write(Op::CloseTask, |tx| {
        let wanted = TaskListReq {
            proposal_id: Some(request.proposal_id),
            open_only: true,
            ..TaskListReq::default()
        };
        let row = rows(&tx.reader(), &*world, &wanted)?
            .into_iter()
            .find(|row| row.id.is_none() && row.facts.kind == request.kind)
            .ok_or_else(|| ApiError::not_found("task"))?;
        let mut task = new(tx, row.facts);
        match request.reason {
            Some(reason) => task.skip(reason)?,
            None => task.finish(world.today(), world.today())?,
        }
        tx.insert(&task)?;
        Ok(Item {
            id: task.id,
            version: 1,
            facts: task.facts,
        })
    })
}
