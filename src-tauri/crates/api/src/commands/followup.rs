//! After sending (M18): the plan, the steps, answers of readers, warnings.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::contact::ContactKind;
use redbook_domain::followup::{
    Answer, AnswerFacts, AnswerKind, Facts, PlannedStep, ReaderState, Rules, Warning, plan,
    reader_state, reminders, warnings,
};
use redbook_domain::id::Id;
use redbook_domain::negotiation::Side;
use redbook_domain::person::Person;
use redbook_domain::proposal::{Edition, Proposal};
use redbook_domain::state::State;
use redbook_domain::task::{Task, TaskFacts, TaskKind};
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::followup::{answers, contact_days};
use redbook_storage::task::TaskQuery;
use redbook_storage::{Op, Reader, Tx, negotiation, pref, proposal, set_pref, task};

use super::negotiation::talks_of;
use super::proposal::{day_of, number_of, state};
use super::task::{new, rows};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::followup::{
    AcknowledgeReq, AnswerRecordReq, FollowupPlan, FollowupStartReq, FollowupStatus, PlanStep,
    ProposalKey, ReaderStatus,
};
use crate::dto::task::TaskListReq;
use crate::dto::{Item, Key, Nothing};
use crate::error::ApiError;
use crate::script::Scripts;

/// Key of the setting that holds [`Rules`].
const RULES: &str = "followup_rules";

/// What the manager set, else what the method says.
pub(crate) fn rules(reader: &Reader<'_>) -> Result<Rules, ApiError> {
    setting(reader, RULES)
}

/// A setting kept as JSON, or its default.
pub(crate) fn setting<T: serde::de::DeserializeOwned + Default>(
    reader: &Reader<'_>,
    key: &str,
) -> Result<T, ApiError> {
    let Some(json) = pref(reader, key)? else {
        return Ok(T::default());
    };
    serde_json::from_str(&json)
        .map_err(|error| ApiError::new("internal").with("detail", format!("{key}: {error}")))
}

pub(crate) fn set_setting<T: serde::Serialize + Clone>(app: &App, key: &str, value: T) -> Done<T> {
    let json = serde_json::to_string(&value)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    app.write(Op::SetPref, |tx| {
        set_pref(tx, key, &json)?;
        Ok(value)
    })
}

pub fn rules_get(app: &App, _request: Nothing) -> Done<Rules> {
    app.read(|reader| rules(reader).map(Reply::read))
}

pub fn rules_set(app: &App, request: Rules) -> Done<Rules> {
    request.check()?;
    set_setting(app, RULES, request)
}

pub(crate) fn day_sent(sent_at: DateTime<Utc>, world: &dyn World) -> NaiveDate {
    day_of(sent_at, world)
}

fn sent_on(proposal: &Proposal, world: &dyn World) -> Option<NaiveDate> {
    proposal.sent_at.map(|at| day_sent(at, world))
}

/// # Errors
/// `not_allowed {action, state}` for a draft.
fn must_be_sent(
    proposal: &Proposal,
    world: &dyn World,
    action: &'static str,
) -> Result<NaiveDate, ApiError> {
    sent_on(proposal, world).ok_or_else(|| DomainError::not_allowed(action, "draft").into())
}

fn stored_tasks(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Task>, ApiError> {
    let query = TaskQuery {
        proposal: Some(proposal),
        ..TaskQuery::default()
    };
    let rows = task::list(reader, &query)?;
    Ok(rows.into_iter().map(|row| row.task).collect())
}

fn is_started(tasks: &[Task]) -> bool {
    tasks.iter().any(|task| task.facts.kind == TaskKind::Sent)
}

pub fn show_plan(app: &App, request: ProposalKey) -> Done<FollowupPlan> {
    let world = app.world();
    app.read(|reader| plan_of(reader, &*world, request.proposal_id).map(Reply::read))
}

/// The steps as they would be dated now, with what is said at each.
pub(crate) fn plan_of(
    reader: &Reader<'_>,
    world: &dyn World,
    id: Id,
) -> Result<FollowupPlan, ApiError> {
    let proposal: Proposal = reader.get(id)?;
    let sent_on = sent_on(&proposal, world).unwrap_or_else(|| world.today());
    let scripts = Scripts::new(reader)?;
    let steps = plan(sent_on, proposal.facts.valid_until, &rules(reader)?);
    Ok(FollowupPlan {
        sent_on,
        started: is_started(&stored_tasks(reader, id)?),
        steps: steps
            .into_iter()
            .map(|step| PlanStep {
                kind: step.kind,
                due: step.due,
                script: scripts.say(&proposal, step.kind),
            })
            .collect(),
    })
}

pub fn start_now(app: &App, request: FollowupStartReq) -> Done<FollowupStatus> {
    let world = app.world();
    app.write(Op::StartFollowup, |tx| {
        let proposal: Proposal = tx.get(request.proposal_id)?;
        start(tx, &proposal, &request.steps, &*world)?;
        status_of(&tx.reader(), &*world, request.proposal_id)
    })
}

/// Makes the tasks of a proposal that was just sent. *Sent* is done with it; reminders follow from
/// the expiry day, so only one that is left out is stored. Open steps of earlier revisions end,
/// because the new one is what is spoken of now.
///
/// # Errors
/// `not_allowed` for a draft or if the steps were made already; `field_out_of_range` or
/// `field_duplicate` at `steps[i]`; `field_malformed` for a step that is none.
pub(crate) fn start(
    tx: &mut Tx<'_>,
    proposal: &Proposal,
    steps: &[PlannedStep],
    world: &dyn World,
) -> Result<(), ApiError> {
    let sent_on = must_be_sent(proposal, world, "followup_start")?;
    if is_started(&stored_tasks(&tx.reader(), proposal.id)?) {
        return Err(DomainError::not_allowed("followup_start", "started").into());
    }
    end_earlier(tx, proposal)?;
    let mut kinds = HashSet::new();
    for (index, step) in steps.iter().enumerate() {
        let wrong = if step.kind == TaskKind::Other {
            Some(DomainError::field_malformed("kind"))
        } else if !kinds.insert(step.kind) {
            Some(DomainError::field_duplicate("kind", index))
        } else if step.due < sent_on {
            Some(DomainError::field_out_of_range(
                "due",
                sent_on,
                NaiveDate::MAX,
            ))
        } else {
            None
        };
        if let Some(error) = wrong {
            return Err(error.within(&format!("steps[{index}]")).into());
        }
    }
    let me = redbook_storage::company::members(&tx.reader())?
        .into_iter()
        .find(|member| member.facts.me)
        .map(|member| member.id);
    let facts = |kind, due| TaskFacts {
        kind,
        title: String::new(),
        due,
        account_id: Some(proposal.account_id),
        proposal_id: Some(proposal.id),
        person_id: None,
        owner_id: me,
        note: String::new(),
    };
    let mut sent = new(tx, facts(TaskKind::Sent, sent_on));
    sent.done_on = Some(sent_on);
    tx.insert(&sent)?;
    for step in steps {
        if step.kind != TaskKind::Sent && !step.kind.is_reminder() {
            let task = new(tx, facts(step.kind, step.due));
            tx.insert(&task)?;
        }
    }
    let rules = rules(&tx.reader())?;
    for step in reminders(sent_on, proposal.facts.valid_until, &rules) {
        if !kinds.contains(&step.kind) {
            let mut task = new(tx, facts(step.kind, step.due));
            task.skipped = Some(String::new());
            tx.insert(&task)?;
        }
    }
    Ok(())
}

/// Skips the open steps of earlier revisions; the reason is the number of the new one.
fn end_earlier(tx: &mut Tx<'_>, proposal: &Proposal) -> Result<(), ApiError> {
    for id in negotiation::family(&tx.reader(), proposal.id)? {
        if id == proposal.id {
            continue;
        }
        for mut task in stored_tasks(&tx.reader(), id)? {
            if task.is_open() && task.facts.kind != TaskKind::Other {
                task.skip(number_of(proposal))?;
                let version = task.version;
                tx.update(&task, version)?;
            }
        }
    }
    Ok(())
}

/// The reader said that it arrived; when all have, nobody needs to call.
pub fn acknowledge(app: &App, request: AcknowledgeReq) -> Done<FollowupStatus> {
    let facts = AnswerFacts {
        kind: AnswerKind::Acknowledged,
        edition_id: request.edition_id,
        person_id: request.person_id,
        on: request.on,
        how: request.how,
        note: String::new(),
    };
    record(app, request.proposal_id, facts).map_err(|mut error| {
        error.place = error
            .place
            .map(|place| place.trim_start_matches("facts.").to_owned());
        error
    })
}

pub fn answer_record(app: &App, request: AnswerRecordReq) -> Done<FollowupStatus> {
    record(app, request.proposal_id, request.facts)
}

fn record(app: &App, id: Id, mut facts: AnswerFacts) -> Done<FollowupStatus> {
    let world = app.world();
    app.write(Op::RecordAnswer, |tx| {
        let proposal: Proposal = tx.get(id)?;
        let sent_on = must_be_sent(&proposal, &*world, "answer")?;
        facts.check(sent_on, world.today()).within("facts")?;
        if let Some(edition) = facts.edition_id
            && tx.get::<Edition>(edition)?.proposal_id != id
        {
            return Err(ApiError::not_found("edition"));
        }
        if let Some(person) = facts.person_id {
            tx.get::<Person>(person)?;
        }
        let on = facts.on;
        let answer = Answer {
            id: tx.new_id(),
            version: 0,
            proposal_id: id,
            facts,
        };
        tx.insert(&answer)?;
        let readers = readers(&tx.reader(), &proposal)?;
        if readers
            .iter()
            .all(|reader| reader.state >= ReaderState::Acknowledged)
        {
            for mut task in stored_tasks(&tx.reader(), id)? {
                if task.is_open() && task.facts.kind == TaskKind::CheckArrival {
                    task.finish(on, world.today())?;
                    let version = task.version;
                    tx.update(&task, version)?;
                }
            }
        }
        status_of(&tx.reader(), &*world, id)
    })
}

pub fn answer_delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteAnswer, |tx| {
        tx.delete("answer", request.id)?;
        Ok(Nothing {})
    })
}

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
fn readers(reader: &Reader<'_>, proposal: &Proposal) -> Result<Vec<ReaderStatus>, ApiError> {
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
