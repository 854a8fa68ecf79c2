//! What of the dossier the brief says: problems, deals, areas, promises, history.

use chrono::NaiveDate;
use redbook_document::{BriefArea, BriefDeal, BriefKeeps, BriefProblem, BriefPromise};
use redbook_domain::company::{Member, Product};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::Money;
use redbook_domain::negotiation::Side;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::Role;
use redbook_domain::plan::ActionState;
use redbook_domain::problem::Cost;
use redbook_domain::regard::{LoyaltyFacts, loyalty, satisfaction};
use redbook_domain::switching::{SwitchingFacts, sum};
use redbook_domain::world::World;
use redbook_storage::account::Dossier;
use redbook_storage::opportunity::{OpportunityQuery, OpportunityState};
use redbook_storage::{Reader, contact, opportunity, plan, problem, regard, switching};

use super::ordered;
use crate::commands::area::views;
use crate::commands::opportunity::unmet_of_stage;
use crate::commands::relationship::Chart;
use crate::error::ApiError;

/// Events printed of the history, and contacts looked through for them.
const EVENTS: usize = 8;
const CONTACTS: u32 = 500;
/// Letters of an event.
const LETTERS: usize = 120;

pub(super) fn problems(
    reader: &Reader<'_>,
    dossier: &Dossier,
) -> Result<Vec<BriefProblem>, ApiError> {
    let currency = dossier.account.facts.currency;
    let mut found = Vec::new();
    for one in problem::of_account(reader, dossier.account.id)? {
        let counted = one.facts.costed().map(Cost::counted).transpose()?;
        let name = |id| {
            let person = dossier.people.iter().find(|one| one.person.id == id)?;
            Some(person.person.facts.name.clone())
        };
        let holders = one.facts.holders.iter();
        found.push(BriefProblem {
            text: one.facts.text.clone(),
            who: holders.filter_map(|who| name(who.person_id)).collect(),
            yearly: counted
                .map(|counted| counted.yearly)
                .filter(|yearly| yearly.currency() == currency),
        });
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.yearly.map(Money::minor)));
    Ok(found)
}

pub(super) fn keeps(
    reader: &Reader<'_>,
    dossier: &Dossier,
    today: NaiveDate,
) -> Result<BriefKeeps, ApiError> {
    let account = &dossier.account;
    let said = satisfaction(&regard::satisfaction(reader, account.id)?, today);
    let done = loyalty(&regard::loyalty(reader, account.id)?, today);
    let costs = switching::of_account(reader, account.id)?;
    let costs: Vec<SwitchingFacts> = costs.into_iter().map(|row| row.facts).collect();
    let leaving = sum(&costs, account.facts.currency)?;
    Ok(BriefKeeps {
        mark: said.mark.map(|mark| (mark, said.counted.len())),
        loyalty: (done.unknown < done.of).then_some([done.seen, done.against, done.of]),
        cost: leaving.cost,
        days: leaving.days,
    })
}

pub(super) fn open_deals(reader: &Reader<'_>, account: Id) -> Result<Vec<Opportunity>, ApiError> {
    let query = OpportunityQuery {
        account: Some(account),
        state: Some(OpportunityState::Open),
        ..OpportunityQuery::default()
    };
    let rows = opportunity::list(reader, &query)?;
    Ok(rows.into_iter().map(|row| row.opportunity).collect())
}

/// Names of what they buy, as the price list calls it in this language.
pub(super) fn bought(
    reader: &Reader<'_>,
    dossier: &Dossier,
    language: Language,
) -> Result<Vec<String>, ApiError> {
    let all = dossier.account.facts.supply.bought.iter();
    all.map(|one| {
        let product = match one.product_id {
            Some(id) => reader.find::<Product>(id)?,
            None => None,
        };
        Ok(product.map_or_else(
            || one.name.clone(),
            |found| say(&found.facts.name, language),
        ))
    })
    .collect()
}

/// Each area with those who decide there, as the chart writes their names.
pub(super) fn areas(
    reader: &Reader<'_>,
    world: &dyn World,
    chart: &Chart,
    open: &[Opportunity],
) -> Result<Vec<BriefArea>, ApiError> {
    let views = views(reader, world, chart.account.id)?;
    Ok(views
        .into_iter()
        .map(|view| {
            let here = |place: Option<Id>| place == Some(view.area.id);
            let deciders = |stands: &dyn Fn(Option<Id>) -> bool| -> Vec<String> {
                let people = ordered(&chart.people).into_iter().filter(|one| {
                    let part = &one.part.facts;
                    part.left_on.is_none()
                        && stands(part.area_id)
                        && part.roles.contains(&Role::DecisionMaker)
                });
                people.map(|one| one.person.facts.name.clone()).collect()
            };
            let own = deciders(&here);
            // Whoever decides for the whole account decides here, too.
            let over = || deciders(&|area| area.is_none());
            let deals = open.iter().filter(|deal| here(deal.facts.area_id));
            BriefArea {
                name: view.area.facts.name.clone(),
                deciders: if own.is_empty() { over() } else { own },
                known: view.coverage.known,
                could_decide: view.coverage.could_decide,
                deals: deals.map(|deal| deal.facts.title.clone()).collect(),
            }
        })
        .collect())
}

pub(super) fn deals(
    reader: &Reader<'_>,
    dossier: &Dossier,
    open: &[Opportunity],
    today: NaiveDate,
) -> Result<Vec<BriefDeal>, ApiError> {
    open.iter()
        .map(|deal| {
            Ok(BriefDeal {
                title: deal.facts.title.clone(),
                stage: deal.stage,
                value: deal.facts.value,
                deal_by: deal.facts.deal_by,
                missing: unmet_of_stage(reader, deal, &dossier.people, today)?,
            })
        })
        .collect()
}

/// Steps of plans that aren't done, and what they said at the last contacts they would do.
pub(super) fn promises(
    reader: &Reader<'_>,
    dossier: &Dossier,
    open: &[Opportunity],
    language: Language,
    today: NaiveDate,
) -> Result<Vec<BriefPromise>, ApiError> {
    let name = |id| {
        let person = dossier.people.iter().find(|one| one.person.id == id)?;
        Some(person.person.facts.name.clone())
    };
    let mut found = Vec::new();
    for deal in open {
        for step in plan::of_opportunity(reader, deal.id)? {
            if step.facts.state(today) == ActionState::Done {
                continue;
            }
            let who = match step.facts.side {
                Side::Theirs => step.facts.person_id.and_then(name),
                Side::Ours => match step.facts.member_id {
                    Some(id) => reader
                        .find::<Member>(id)?
                        .map(|member| say(&member.facts.name, language)),
                    None => None,
                },
            };
            found.push(BriefPromise {
                side: step.facts.side,
                who: who.unwrap_or_default(),
                what: step.facts.what,
                due: Some(step.facts.due),
            });
        }
    }
    // What they promised at the last contact of each deal; an earlier promise was answered by it.
    let last = contact::of_account(reader, dossier.account.id, 0, 1)?;
    for one in last.iter().filter(|one| one.facts.owes()) {
        found.push(BriefPromise {
            side: Side::Theirs,
            who: one
                .facts
                .people
                .first()
                .and_then(|id| name(*id))
                .unwrap_or_default(),
            what: one.facts.commitment.clone(),
            due: one.facts.commitment_due,
        });
    }
    found.sort_by_key(|one| one.due.unwrap_or(NaiveDate::MAX));
    Ok(found)
}

fn say(text: &LocalText, language: Language) -> String {
    text.pick(language).to_owned()
}

/// The first contact, what they did for us or against us, and the latest contacts.
pub(super) fn history(
    reader: &Reader<'_>,
    dossier: &Dossier,
) -> Result<Vec<(NaiveDate, String)>, ApiError> {
    let contacts = contact::of_account(reader, dossier.account.id, 0, CONTACTS)?;
    let mut found: Vec<(NaiveDate, String)> = regard::loyalty(reader, dossier.account.id)?
        .into_iter()
        .map(|one| {
            let LoyaltyFacts { on, words, .. } = one.facts;
            (on, words)
        })
        .collect();
    let told = contacts.iter().filter(|one| !one.facts.summary.is_empty());
    let known: Vec<NaiveDate> = found.iter().map(|(on, _)| *on).collect();
    // A contact of the same day is where the fact was seen.
    let mut told: Vec<(NaiveDate, String)> = told
        .filter(|one| !known.contains(&one.facts.held_on))
        .map(|one| (one.facts.held_on, short(&one.facts.summary)))
        .collect();
    let first = told.pop();
    found.extend(told);
    found.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    found.truncate(EVENTS - 1);
    found.extend(first);
    Ok(found)
}

/// The first sentences of a note, as many as fit.
fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= LETTERS {
        return line.to_owned();
    }
    let room: String = line.chars().take(LETTERS).collect();
    match room.rfind(['.', ';', '!', '?']) {
        Some(end) if end > LETTERS / 4 => room[..=end].trim_end_matches(';').to_owned(),
        _ => {
            let end = room.rfind(' ').unwrap_or(room.len());
            format!("{}…", room[..end].trim_end_matches([',', ';', ':']))
        }
    }
}
