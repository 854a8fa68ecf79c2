//! After sending (M18): the plan, the steps, answers of readers, warnings.

mod answer;
mod begin;
mod status;

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::DomainError;
use redbook_domain::followup::Rules;
use redbook_domain::id::Id;
use redbook_domain::proposal::Proposal;
use redbook_domain::task::{Task, TaskKind};
use redbook_domain::world::World;
use redbook_storage::task::TaskQuery;
use redbook_storage::{Reader, task};

use super::proposal::day_of;
use super::setting::{set_setting, setting};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Nothing;
use crate::error::ApiError;

pub use answer::{acknowledge, answer_delete, answer_record};
pub(crate) use begin::{plan_of, start};
pub use begin::{show_plan, start_now};
pub(crate) use status::reader_of;
pub use status::status;

/// Key of the setting that holds [`Rules`].
const RULES: &str = "followup_rules";

/// What the manager set, else what the method says.
pub(crate) fn rules(reader: &Reader<'_>) -> Result<Rules, ApiError> {
    setting(reader, RULES)
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
