//! The action plan of a deal (M12): steps of both sides, pages to sign, calendar entries.

pub mod paper;

use redbook_domain::account::Account;
use redbook_domain::company::Member;
use redbook_domain::opportunity::{MarkKind, Opportunity};
use redbook_domain::person::Person;
use redbook_domain::plan::{Action, ActionState};
use redbook_domain::world::World;
use redbook_storage::{Reader, Tx, opportunity, plan};

use super::noun::item;
use super::opportunity::member_of;
use super::problem::person_of;
use super::proposal::day_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::plan::{ActionPlan, ActionPlanReq, ActionRow};
use crate::error::ApiError;

pub fn get(app: &App, request: ActionPlanReq) -> Done<ActionPlan> {
    let world = app.world();
    app.read(|reader| {
        let deal: Opportunity = reader.get(request.opportunity_id)?;
        shown(reader, &*world, &deal).map(Reply::read)
    })
}

/// # Errors
/// `not_found {kind}` at whoever never was of the account or of our team.
pub(crate) fn known(action: &Action, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    let deal: Opportunity = reader.get(action.opportunity_id)?;
    person_of(&reader, deal.account_id, action.facts.person_id)
        .map_err(|error| error.at("facts.person_id"))?;
    member_of(&reader, action.facts.member_id).map_err(|error| error.at("facts.member_id"))
}

fn shown(
    reader: &Reader<'_>,
    world: &dyn World,
    deal: &Opportunity,
) -> Result<ActionPlan, ApiError> {
    let today = world.today();
    let account: Account = reader.get(deal.account_id)?;
    let actions = plan::of_opportunity(reader, deal.id)?;
    let signed_on = opportunity::marks(reader, deal.id)?
        .iter()
        .filter(|mark| mark.facts.kind == MarkKind::PlanSigned)
        .map(|mark| mark.facts.on)
        .max();
    let changed = plan::changed_at(reader, deal.id)?;
    let rows = actions
        .iter()
        .map(|action| row(reader, today, action))
        .collect::<Result<Vec<_>, ApiError>>()?;
    let count = |state| {
        let of = rows.iter().filter(|row| row.state == state).count();
        u32::try_from(of).unwrap_or(u32::MAX)
    };
    Ok(ActionPlan {
        opportunity_id: deal.id,
        title: deal.facts.title.clone(),
        account_id: account.id,
        account: account.facts.name,
        done: count(ActionState::Done),
        overdue: count(ActionState::Overdue),
        changed_since: signed_on
            .zip(changed)
            .is_some_and(|(signed, changed)| day_of(changed, world) > signed),
        signed_on,
        rows,
    })
}

fn row(
    reader: &Reader<'_>,
    today: chrono::NaiveDate,
    action: &Action,
) -> Result<ActionRow, ApiError> {
    let facts = &action.facts;
    let state = facts.state(today);
    let late = match state {
        ActionState::Overdue => (today - facts.due).num_days(),
        ActionState::Done | ActionState::Open => 0,
    };
    let person = facts.person_id.map(|id| reader.find::<Person>(id));
    let member = facts.member_id.map(|id| reader.find::<Member>(id));
    Ok(ActionRow {
        state,
        days_late: u32::try_from(late).unwrap_or(0),
        person: person
            .transpose()?
            .flatten()
            .map(|person| person.facts.name),
        member: member
            .transpose()?
            .flatten()
            .map(|member| member.facts.name),
        action: item(action),
    })
}
