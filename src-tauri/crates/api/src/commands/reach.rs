//! Coverage of the decision-making unit (M4).

use chrono::NaiveDate;
use redbook_domain::account::coverage::{Known, MET_DAYS, PLANS_DAYS, coverage};
use redbook_domain::person::{BuyingRole, ReaderType, Role};
use redbook_domain::proposal::Proposal;
use redbook_domain::world::World;
use redbook_storage::account::PartPerson;
use redbook_storage::proposal;

use super::followup::day_sent;
use super::noun::item;
use super::relationship::Chart;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Key;
use crate::dto::reach::{AccountCoverage, BuyingReach, Reach, Reached, ReaderReach, RoleReach};

const ROLES: [Role; 6] = [
    Role::DecisionMaker,
    Role::Influencer,
    Role::Ally,
    Role::PrimaryContact,
    Role::User,
    Role::Gatekeeper,
];

pub fn get(app: &App, request: Key) -> Done<AccountCoverage> {
    let world = app.world();
    let today = world.today();
    app.read(|reader| {
        let chart = Chart::read(reader, request.id, None)?;
        let proposals = proposal::of_account(reader, request.id)?;
        let last_proposal = last_sent(&proposals, &*world);
        let known: Vec<Known> = chart.people.iter().filter_map(live).collect();
        let found = coverage(
            &known,
            chart.account.facts.could_decide,
            last_proposal,
            today,
        );
        let reach = |is: &dyn Fn(&PartPerson) -> bool| reach(&chart, today, is);
        let roles = ROLES.map(|role| RoleReach {
            role,
            reach: reach(&|one| one.part.facts.roles.contains(&role)),
        });
        let buying = BuyingRole::ALL.map(|role| BuyingReach {
            role,
            reach: reach(&|one| one.part.facts.buying.contains(&role)),
        });
        let readers = ReaderType::ALL.map(Some).into_iter().chain([None]);
        let readers = readers.map(|reader| ReaderReach {
            reader,
            reach: reach(&|one| one.part.facts.reader == reader),
        });
        Ok(Reply::read(AccountCoverage {
            met: found.met,
            known: found.known,
            could_decide: found.could_decide,
            warnings: found.warnings,
            roles: roles.into(),
            buying: buying.into(),
            readers: readers
                .filter(|one| one.reader.is_some() || one.reach.known > 0)
                .collect(),
            gaps: chart.gaps.iter().map(item).collect(),
            last_proposal,
        }))
    })
}

/// The day something was proposed last: what is only being written was not.
pub(crate) fn last_sent(proposals: &[Proposal], world: &dyn World) -> Option<NaiveDate> {
    let sent = proposals.iter().filter_map(|one| one.sent_at);
    sent.map(|at| day_sent(at, world)).max()
}

/// As the rule of coverage sees a person; nobody who left.
pub(crate) fn live(person: &PartPerson) -> Option<Known> {
    let facts = &person.part.facts;
    facts.left_on.is_none().then(|| Known {
        name: person.person.facts.name.clone(),
        roles: facts.roles.clone(),
        stance: facts.stance,
        influence: facts.influence,
        last_met: person.last_met,
        plans_asked_on: facts.plans_asked_on,
    })
}

fn reach(chart: &Chart, today: NaiveDate, is: &dyn Fn(&PartPerson) -> bool) -> Reach {
    let mut found: Vec<&PartPerson> = chart.people.iter().filter(|one| is(one)).collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.part.facts.influence));
    let within = |day: Option<NaiveDate>, days: i64| {
        day.is_some_and(|day| (0..=days).contains(&(today - day).num_days()))
    };
    let people: Vec<Reached> = found
        .into_iter()
        .map(|one| Reached {
            person_id: one.person.id,
            name: one.person.facts.name.clone(),
            depth: chart.depth(one.person.id),
            last_met: one.last_met,
            met: within(one.last_met, MET_DAYS),
            plans_asked: within(one.part.facts.plans_asked_on, PLANS_DAYS),
        })
        .collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Reach {
        known: count(people.len()),
        met: count(people.iter().filter(|one| one.met).count()),
        people,
    }
}
