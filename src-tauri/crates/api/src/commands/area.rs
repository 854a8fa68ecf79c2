//! Decision areas (M1): what stands in each, read as if it were an account of its own.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use redbook_domain::Within;
use redbook_domain::account::coverage::{CoverageWarning, Known, coverage};
use redbook_domain::area::{DecisionArea, Places, check_among};
use redbook_domain::id::Id;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::Role;
use redbook_domain::problem::Problem;
use redbook_domain::proposal::Proposal;
use redbook_domain::relationship::{Held, RoleGap, Seen, flags};
use redbook_domain::world::World;
use redbook_storage::account::{self, PartPerson};
use redbook_storage::opportunity::{self, OpportunityQuery};
use redbook_storage::{Op, Reader, Tx, area, problem, proposal, relationship};

use super::noun::item;
use super::opportunity::{count, list::sums};
use super::reach::{last_sent, live};
use super::relationship::seen;
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::area::{AreaName, AreaView};
use crate::dto::{Key, Nothing};
use crate::error::ApiError;

/// Takes an area away; who and what stood in it stands for the whole account from then on.
pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteDecisionArea, |tx| {
        area::remove(tx, request.id)?;
        Ok(Nothing {})
    })
}

/// # Errors
/// `field_duplicate`, `too_many {limit}`, both at `facts.name`.
pub(crate) fn settled(area: &DecisionArea, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let all = area::of_account(&tx.reader(), area.account_id)?;
    Ok(check_among(area, &all).within("facts")?)
}

/// # Errors
/// `not_found {kind}` if it never was an area of the account.
pub(crate) fn of_account(
    reader: &Reader<'_>,
    account: Id,
    area: Option<Id>,
) -> Result<(), ApiError> {
    let Some(id) = area else { return Ok(()) };
    match reader.ever::<DecisionArea>(id)? {
        Some(area) if area.account_id == account => Ok(()),
        _ => Err(ApiError::not_found("decision_area")),
    }
}

/// Areas of an account by name only.
pub(crate) fn names(reader: &Reader<'_>, account: Id) -> Result<Vec<AreaName>, ApiError> {
    let areas = area::of_account(reader, account)?;
    Ok(areas.iter().map(AreaName::from).collect())
}

/// The area of each card of a map; cards of the whole account are left out.
pub(crate) fn of_cards(
    reader: &Reader<'_>,
    account: Id,
    people: &[PartPerson],
    gaps: &[RoleGap],
) -> Result<BTreeMap<Id, AreaName>, ApiError> {
    let areas = names(reader, account)?;
    if areas.is_empty() {
        return Ok(BTreeMap::new());
    }
    let deals = deals(reader, account)?;
    let places = places(people, &deals);
    let persons = people
        .iter()
        .map(|one| (one.person.id, one.part.facts.area_id));
    let empty = gaps.iter().map(|gap| (gap.id, places.of_gap(gap)));
    let named = |(card, area): (Id, Option<Id>)| {
        let found = areas.iter().find(|known| Some(known.id) == area)?;
        Some((card, found.clone()))
    };
    Ok(persons.chain(empty).filter_map(named).collect())
}

/// Every area of an account with what stands in it, in the order of entry.
pub(crate) fn views(
    reader: &Reader<'_>,
    world: &dyn World,
    account: Id,
) -> Result<Vec<AreaView>, ApiError> {
    let areas = area::of_account(reader, account)?;
    if areas.is_empty() {
        return Ok(Vec::new());
    }
    let ground = Ground::read(reader, account)?;
    areas
        .iter()
        .map(|area| ground.view(area, world))
        .collect::<Result<_, _>>()
}

fn deals(reader: &Reader<'_>, account: Id) -> Result<Vec<Opportunity>, ApiError> {
    let query = OpportunityQuery {
        account: Some(account),
        ..OpportunityQuery::default()
    };
    let rows = opportunity::list(reader, &query)?;
    Ok(rows.into_iter().map(|row| row.opportunity).collect())
}

fn places<'a>(
    people: &'a [PartPerson],
    deals: &'a [Opportunity],
) -> Places<impl Fn(Id) -> Option<Id> + 'a, impl Fn(Id) -> Option<Id> + 'a> {
    Places {
        person: |who: Id| {
            let found = people.iter().find(|one| one.person.id == who)?;
            found.part.facts.area_id
        },
        deal: |id: Id| deals.iter().find(|deal| deal.id == id)?.facts.area_id,
    }
}

/// Names of those who decide.
fn deciders(people: &[&PartPerson]) -> Vec<String> {
    people
        .iter()
        .filter(|one| one.part.facts.roles.contains(&Role::DecisionMaker))
        .map(|one| one.person.facts.name.clone())
        .collect()
}

/// All that stands in areas of one account.
struct Ground {
    /// Those who left aren't there any more; by influence.
    people: Vec<PartPerson>,
    held: BTreeMap<Id, Held>,
    gaps: Vec<RoleGap>,
    deals: Vec<Opportunity>,
    problems: Vec<Problem>,
    proposals: Vec<Proposal>,
}

impl Ground {
    fn read(reader: &Reader<'_>, account: Id) -> Result<Self, ApiError> {
        let mut people = account::people(reader, account)?;
        people.retain(|one| one.part.facts.left_on.is_none());
        people.sort_by_key(|one| Reverse(one.part.facts.influence));
        Ok(Self {
            people,
            held: relationship::held(reader, account)?,
            gaps: relationship::gaps(reader, account)?,
            deals: deals(reader, account)?,
            problems: problem::of_account(reader, account)?,
            proposals: proposal::of_account(reader, account)?,
        })
    }

    fn view(&self, area: &DecisionArea, world: &dyn World) -> Result<AreaView, ApiError> {
        let today = world.today();
        let is_here = |place: Option<Id>| place == Some(area.id);
        let places = places(&self.people, &self.deals);
        let people: Vec<&PartPerson> = self
            .people
            .iter()
            .filter(|one| is_here(one.part.facts.area_id))
            .collect();
        let deals: Vec<&Opportunity> = self
            .deals
            .iter()
            .filter(|deal| is_here(deal.facts.area_id))
            .collect();
        let gaps: Vec<(Id, String)> = self
            .gaps
            .iter()
            .filter(|gap| is_here(places.of_gap(gap)))
            .map(|gap| (gap.id, gap.facts.title.clone()))
            .collect();
        let known: Vec<Known> = people.iter().copied().filter_map(live).collect();
        let could_decide = u16::try_from(people.len() + gaps.len()).ok();
        // Whoever stands for the whole account decides and helps in each of its areas, too.
        let over: Vec<&PartPerson> = self
            .people
            .iter()
            .filter(|one| one.part.facts.area_id.is_none())
            .collect();
        let all = people.iter().chain(&over);
        let cards: Vec<Seen> = all.map(|one| self.card(one)).collect();
        let mut flags = flags(&cards, &gaps, &[], today);
        flags.retain(|flag| !over.iter().any(|one| flag.person() == Some(one.person.id)));
        let own = deciders(&people);
        let deciders = if own.is_empty() { deciders(&over) } else { own };
        let last = self.last_proposal(&deals, world);
        let mut coverage = coverage(&known, could_decide, last, today);
        if !deciders.is_empty() {
            let warnings = &mut coverage.warnings;
            warnings.retain(|warning| *warning != CoverageWarning::NoDecisionMaker);
        }
        let open = || deals.iter().filter(|deal| deal.ending.is_none());
        let hurts = |one: &&Problem| places.hurts(one, area.id);
        Ok(AreaView {
            area: item(area),
            deciders,
            coverage,
            flags,
            last_met: people.iter().filter_map(|one| one.last_met).max(),
            open_deals: count(open().count()),
            worth: sums(open().filter_map(|deal| deal.facts.value))?,
            problems: count(self.problems.iter().filter(hurts).count()),
        })
    }

    fn card(&self, one: &PartPerson) -> Seen {
        let held = self.held.get(&one.person.id).copied().unwrap_or_default();
        seen(one, one.part.facts.roles.clone(), held.depth())
    }

    /// The day something was proposed for these deals last, in any version of a linked number.
    fn last_proposal(&self, deals: &[&Opportunity], world: &dyn World) -> Option<NaiveDate> {
        let linked: BTreeSet<Id> = deals
            .iter()
            .flat_map(|deal| deal.facts.proposals.iter().copied())
            .collect();
        let numbers: BTreeSet<&str> = self
            .proposals
            .iter()
            .filter(|one| linked.contains(&one.id))
            .filter_map(|one| one.number.as_deref())
            .collect();
        let is_own = |one: &&Proposal| {
            let number = one.number.as_deref();
            linked.contains(&one.id) || number.is_some_and(|number| numbers.contains(number))
        };
        let own: Vec<Proposal> = self.proposals.iter().filter(is_own).cloned().collect();
        last_sent(&own, world)
    }
}
