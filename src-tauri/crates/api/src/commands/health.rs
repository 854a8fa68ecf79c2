//! Health of an account, explained.

use redbook_domain::health::{Facts, Health, Person, Rules, health};
use redbook_domain::portfolio::{Rules as PortfolioRules, percent};
use redbook_domain::regard::{loyalty, satisfaction};
use redbook_storage::account::{AccountQuery, Dossier};
use redbook_storage::opportunity::OpportunityQuery;
use redbook_storage::{Reader, account, change, opportunity, plan, regard, relationship, review};

use super::setting::{set_setting, setting};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::{Key, Nothing};
use crate::error::ApiError;

/// Key of the setting that holds [`Rules`].
const RULES: &str = "health_rules";

pub fn rules_get(app: &App, _request: Nothing) -> Done<Rules> {
    app.read(|reader| setting(reader, RULES).map(Reply::read))
}

pub fn rules_set(app: &App, request: Rules) -> Done<Rules> {
    request.check()?;
    set_setting(app, RULES, request)
}

pub fn get(app: &App, request: Key) -> Done<Health> {
    let today = app.world().today();
    app.read(|reader| {
        let dossier = account::dossier(reader, request.id)?;
        of(reader, &dossier, today).map(Reply::read)
    })
}

fn of(
    reader: &Reader<'_>,
    dossier: &Dossier,
    today: chrono::NaiveDate,
) -> Result<Health, ApiError> {
    let id = dossier.account.id;
    let live = || {
        dossier
            .people
            .iter()
            .filter(|one| one.part.facts.left_on.is_none())
    };
    let people: Vec<Person> = live()
        .map(|one| Person {
            id: one.person.id,
            name: one.person.facts.name.clone(),
            roles: one.part.facts.roles.clone(),
            stance: one.part.facts.stance,
            last_met: one.last_met,
        })
        .collect();
    let gaps: Vec<_> = relationship::gaps(reader, id)?
        .into_iter()
        .map(|gap| (gap.id, gap.facts.title))
        .collect();
    let mut actions = Vec::new();
    let deals = OpportunityQuery {
        account: Some(id),
        ..OpportunityQuery::default()
    };
    for row in opportunity::list(reader, &deals)? {
        let steps = plan::of_opportunity(reader, row.opportunity.id)?;
        actions.extend(steps.into_iter().map(|step| step.facts));
    }
    let (first, last) = account::window(today, 12);
    let own = dossier
        .revenue
        .iter()
        .filter(|one| (first.as_str()..=last.as_str()).contains(&&*one.month.to_string()))
        .map(|one| one.amount.minor())
        .sum();
    let all = account::list(reader, &AccountQuery::default())?.revenue_all;
    let portfolio: PortfolioRules = setting(reader, super::portfolio::RULES)?;
    let reviews = review::of_account(reader, id)?;
    let facts = Facts {
        review: reviews.first().map(|one| &one.facts),
        profile: &profile(dossier),
        people: &people,
        gaps: &gaps,
        last_contact: dossier.last_met,
        satisfaction: &satisfaction(&regard::satisfaction(reader, id)?, today),
        loyalty: &loyalty(&regard::loyalty(reader, id)?, today),
        actions: &actions,
        share: percent(own, all),
        danger: portfolio.danger,
        changes: &change::of_account(reader, id)?,
        today,
    };
    Ok(health(&facts, &setting(reader, RULES)?))
}

/// What a dossier should tell (M2), and whether it does.
fn profile(dossier: &Dossier) -> Vec<(&'static str, bool)> {
    let facts = &dossier.account.facts;
    let said = |text: &str| !text.trim().is_empty();
    vec![
        ("industry", said(&facts.industry)),
        ("business", said(&facts.business)),
        ("address", said(&facts.address)),
        (
            "phone",
            said(&facts.phone) || said(&facts.email) || said(&facts.website),
        ),
        ("employees", facts.employees.is_some()),
        ("turnover", facts.turnover.is_some()),
        ("manager_id", facts.manager_id.is_some()),
        ("could_decide", facts.could_decide.is_some()),
        ("supply", !facts.supply.is_empty()),
        ("next_step", said(&facts.next_step)),
        ("goals", !dossier.goals.is_empty()),
        ("sites", !dossier.sites.is_empty()),
        ("people", !dossier.people.is_empty()),
        (
            "criteria",
            dossier.people.iter().any(|one| !one.criteria.is_empty()),
        ),
        ("revenue", !dossier.revenue.is_empty()),
    ]
}
