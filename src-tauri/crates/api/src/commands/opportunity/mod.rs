//! Opportunities (M8, M13).

pub mod close;
mod deal;
pub mod figures;
pub mod list;
pub mod moves;

use redbook_domain::account::Account;
use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::opportunity::{Exit, Mark, Opportunity, OpportunityFacts, Rules, Stage};
use redbook_domain::proposal::Proposal;
use redbook_domain::world::World;
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{Op, Reader, Tx, account};

use super::area;
use super::noun::{checked, item};
use super::problem::{person_of, shown as problems};
use super::proposal_list::rows;
use super::setting::{set_setting, setting};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::opportunity::{DealPersonRow, MarkRow, OpportunityPage, StageMoveRow, StageView};
use crate::dto::proposals::ProposalRow;
use crate::dto::{CreateIn, Key, Nothing};
use crate::error::ApiError;

use deal::Read;

/// Key of the setting that holds [`Rules`].
const RULES: &str = "opportunity_rules";
/// Contacts on the page.
const CONTACTS: usize = 20;
/// Proposals of an account; more than any has.
const PROPOSALS: u32 = 500;

pub fn rules_get(app: &App, _request: Nothing) -> Done<Rules> {
    app.read(|reader| setting(reader, RULES).map(Reply::read))
}

pub fn rules_set(app: &App, request: Rules) -> Done<Rules> {
    request.check()?;
    set_setting(app, RULES, request)
}

pub fn get(app: &App, request: Key) -> Done<OpportunityPage> {
    let world = app.world();
    app.read(|reader| page(reader, &*world, request.id).map(Reply::read))
}

pub fn create(app: &App, request: CreateIn<OpportunityFacts>) -> Done<OpportunityPage> {
    let facts = checked::<Opportunity>(app, request.facts)?;
    let world = app.world();
    app.write(Op::CreateOpportunity, |tx| {
        tx.get::<Account>(request.parent)?;
        let deal = Opportunity {
            id: tx.new_id(),
            version: 1,
            account_id: request.parent,
            stage: Stage::Entry,
            ending: None,
            facts,
        };
        tx.insert(&deal)?;
        known(&deal, tx)?;
        page(&tx.reader(), &*world, deal.id)
    })
}

/// # Errors
/// A person, proposal, area or member that never was of the account or the team:
/// `not_found {kind}` at its field.
pub(crate) fn known(deal: &Opportunity, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    for (index, involved) in deal.facts.people.iter().enumerate() {
        person_of(&reader, deal.account_id, Some(involved.person_id))
            .map_err(|error| error.at(format!("facts.people[{index}].person_id")))?;
    }
    for (index, id) in deal.facts.proposals.iter().enumerate() {
        let found = reader.ever::<Proposal>(*id)?;
        if found.is_none_or(|proposal| proposal.account_id != deal.account_id) {
            let place = format!("facts.proposals[{index}]");
            return Err(ApiError::not_found("proposal").at(place));
        }
    }
    area::of_account(&reader, deal.account_id, deal.facts.area_id)
        .map_err(|error| error.at("facts.area_id"))?;
    member_of(&reader, deal.facts.owner_id).map_err(|error| error.at("facts.owner_id"))
}

/// # Errors
/// As [`known`], of a dated fact.
pub(crate) fn known_mark(mark: &Mark, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    let deal: Opportunity = reader.get(mark.opportunity_id)?;
    person_of(&reader, deal.account_id, mark.facts.person_id)
        .map_err(|error| error.at("facts.person_id"))?;
    member_of(&reader, mark.facts.member_id).map_err(|error| error.at("facts.member_id"))
}

/// # Errors
/// `not_found {kind}` at `facts.opportunity_id` if a contact names a deal of another account.
pub(crate) fn of_account(
    reader: &Reader<'_>,
    account: Id,
    deal: Option<Id>,
) -> Result<(), ApiError> {
    let Some(id) = deal else { return Ok(()) };
    match reader.ever::<Opportunity>(id)? {
        Some(deal) if deal.account_id == account => Ok(()),
        _ => Err(ApiError::not_found("opportunity").at("facts.opportunity_id")),
    }
}

pub(crate) fn member_of(reader: &Reader<'_>, id: Option<Id>) -> Result<(), ApiError> {
    match id {
        Some(id) if reader.ever::<Member>(id)?.is_none() => Err(ApiError::not_found("member")),
        _ => Ok(()),
    }
}

pub(super) fn page(
    reader: &Reader<'_>,
    world: &dyn World,
    id: Id,
) -> Result<OpportunityPage, ApiError> {
    let opportunity: Opportunity = reader.get(id)?;
    let account: Account = reader.get(opportunity.account_id)?;
    let people = account::people(reader, opportunity.account_id)?;
    let rules = setting(reader, RULES)?;
    let read = deal::read(reader, &opportunity, &people, rules, world.today())?;
    let stages = stages(&read.exits);
    let member = |id: Option<Id>| -> Result<_, ApiError> {
        let found = id.map(|id| reader.find::<Member>(id)).transpose()?;
        Ok(found.flatten().map(|member| member.facts.name))
    };
    let name = |id: Id| {
        let found = people.iter().find(|person| person.person.id == id);
        found.map(|person| person.person.facts.name.clone())
    };
    let marks = read.deal.marks.iter().map(|mark| {
        Ok(MarkRow {
            person: mark.facts.person_id.and_then(name),
            member: member(mark.facts.member_id)?,
            mark: item(mark),
        })
    });
    let history = read.moves.iter().rev().map(|step| StageMoveRow {
        id: step.id,
        left: step.left,
        entered: step.entered,
        on: step.moved_on,
        reason: step.reason.clone(),
        unmet: step.unmet.clone(),
    });
    Ok(OpportunityPage {
        account_id: account.id,
        account: account.facts.name.clone(),
        currency: account.facts.currency,
        owner: member(opportunity.facts.owner_id)?,
        stage: opportunity.stage,
        stage_since: read.since,
        days_in_stage: read.days_in_stage(),
        distance: opportunity.stage.distance(),
        unmet_to_deal: to_deal(&read.exits, opportunity.stage),
        stages,
        movement: read.movement.clone(),
        people: people_rows(&read, &people),
        problems: problems(
            &account,
            &people,
            &read.deal.problems,
            &titles(&opportunity),
        )?,
        marks: marks.collect::<Result<_, ApiError>>()?,
        history: history.collect(),
        proposals: linked(reader, world, &opportunity)?,
        contacts: read
            .deal
            .contacts
            .iter()
            .rev()
            .take(CONTACTS)
            .map(item)
            .collect(),
        areas: area::names(reader, account.id)?,
        ending: opportunity.ending.clone(),
        opportunity: item(&opportunity),
    })
}

/// What the stage of a deal is left by and isn't there yet.
pub(crate) fn unmet_of_stage(
    reader: &Reader<'_>,
    deal: &Opportunity,
    people: &[account::PartPerson],
    today: chrono::NaiveDate,
) -> Result<Vec<Exit>, ApiError> {
    let rules = setting(reader, RULES)?;
    let read = deal::read(reader, deal, people, rules, today)?;
    let open = |exit: &Exit| exit.stage == deal.stage && !exit.met;
    Ok(read.exits.into_iter().filter(open).collect())
}

fn titles(deal: &Opportunity) -> [(Id, String); 1] {
    [(deal.id, deal.facts.title.clone())]
}

fn stages(exits: &[Exit]) -> Vec<StageView> {
    Stage::ALL
        .map(|stage| {
            let exits: Vec<Exit> = exits
                .iter()
                .filter(|exit| exit.stage == stage)
                .cloned()
                .collect();
            StageView {
                stage,
                met: count(exits.iter().filter(|exit| exit.met).count()),
                total: count(exits.len()),
                exits,
            }
        })
        .into()
}

fn to_deal(exits: &[Exit], stage: Stage) -> u32 {
    let open = exits
        .iter()
        .filter(|exit| !exit.met && exit.stage >= stage && !exit.stage.is_sold());
    count(open.count())
}

fn people_rows(read: &Read, people: &[account::PartPerson]) -> Vec<DealPersonRow> {
    let mut rows: Vec<DealPersonRow> = read
        .deal
        .people
        .iter()
        .filter_map(|person| {
            let found = people.iter().find(|one| one.person.id == person.id)?;
            let part = &found.part.facts;
            let has = |problem: &&redbook_domain::problem::Problem| {
                let holders = &problem.facts.holders;
                holders.iter().any(|holder| holder.person_id == person.id)
            };
            Some(DealPersonRow {
                person_id: person.id,
                name: person.name.clone(),
                position: part.position.clone(),
                department: part.department.clone(),
                reader: part.reader,
                roles: person.roles.clone(),
                stance: person.stance,
                influence: part.influence,
                left: person.left,
                last_met: found.last_met,
                criteria: count(person.criteria.len()),
                problems: count(read.deal.problems.iter().filter(has).count()),
            })
        })
        .collect();
    rows.sort_by_key(|row| (row.left, std::cmp::Reverse(row.influence)));
    rows
}

/// The last version of each linked proposal.
fn linked(
    reader: &Reader<'_>,
    world: &dyn World,
    deal: &Opportunity,
) -> Result<Vec<ProposalRow>, ApiError> {
    let wanted = deal::versions(reader, deal)?;
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let query = ProposalQuery {
        account: Some(deal.account_id),
        limit: PROPOSALS,
        ..ProposalQuery::default()
    };
    let mut found = rows(reader, world, &query)?;
    found.retain(|row| wanted.contains(&row.id));
    Ok(found)
}

pub(crate) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
