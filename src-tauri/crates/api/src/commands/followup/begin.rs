//! The plan of a follow-up, and its steps begun.

use std::collections::HashSet;

use chrono::NaiveDate;
use redbook_domain::DomainError;
use redbook_domain::followup::{PlannedStep, plan, reminders};
use redbook_domain::id::Id;
use redbook_domain::proposal::Proposal;
use redbook_domain::task::{TaskFacts, TaskKind};
use redbook_domain::world::World;
use redbook_storage::{Op, Reader, Tx, negotiation};

use super::status::status_of;
use super::{is_started, must_be_sent, rules, sent_on, stored_tasks};
use crate::app::App;
use crate::commands::proposal::number_of;
use crate::commands::task::new;
use crate::dispatch::{Done, Reply};
use crate::dto::followup::{FollowupPlan, FollowupStartReq, FollowupStatus, PlanStep, ProposalKey};
use crate::error::ApiError;
use crate::script::Scripts;

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
