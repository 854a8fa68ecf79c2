//! The handover brief (M2): everything a manager who takes an account over should know.

mod facts;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use redbook_document::{
    BriefArea, BriefDeal, BriefKeeps, BriefPerson, BriefProblem, BriefPromise, BriefSource,
    Document,
};
use redbook_domain::account::coverage::{Known, coverage};
use redbook_domain::company::{Company, Member};
use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money};
use redbook_domain::person::Role;
use redbook_domain::portfolio::percent;
use redbook_domain::world::World;
use redbook_i18n::{Texts, keys};
use redbook_storage::account::{self, AccountQuery, Dossier, PartPerson};

use super::company::the_company;
use super::document::shown;
use super::kept::keep;
use super::plan::paper::logo;
use super::questionnaire::supplier;
use super::reach::{last_sent, live};
use super::relationship::print::drawing;
use super::relationship::{Chart, write_in};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::handover::{HandoverPreviewReq, HandoverReq};
use crate::dto::paper::Made;
use crate::dto::proposal::{DocumentWarning, Preview};
use crate::dto::relationship::RelationshipMap;
use crate::error::ApiError;
use crate::paper::written_in;
use facts::{areas, bought, deals, history, keeps, open_deals, problems, promises};

/// Calendar years shown beside the last twelve months.
const YEARS: usize = 5;

/// Everything the brief is made of, read in one go.
struct Material {
    language: Language,
    warnings: Vec<DocumentWarning>,
    dossier: Dossier,
    chart: Chart,
    map: RelationshipMap,
    company: Company,
    manager: Option<Member>,
    successor: Option<Member>,
    from: Option<NaiveDate>,
    share: Option<rust_decimal::Decimal>,
    problems: Vec<BriefProblem>,
    keeps: BriefKeeps,
    deals: Vec<BriefDeal>,
    areas: Vec<BriefArea>,
    bought: Vec<String>,
    promises: Vec<BriefPromise>,
    history: Vec<(NaiveDate, String)>,
    pictures: BTreeMap<String, Vec<u8>>,
}

pub fn print(app: &App, request: HandoverReq) -> Done<Made> {
    let (found, document) = laid(
        app,
        &HandoverPreviewReq {
            account_id: request.account_id,
            language: request.language,
            to: request.to,
        },
    )?;
    let word = Texts::shared().word(found.language, keys::DOC_BRIEF_FILE);
    let name = format!("{} {word}.pdf", found.dossier.account.facts.name);
    let id = found.dossier.account.id;
    let made = keep(
        app,
        id,
        "handover_brief",
        request.path,
        &name,
        &document.pdf,
    )?;
    Ok(made.map(|made| made.with(found.warnings)))
}

/// Shows the pages as they would be printed now.
pub fn preview(app: &App, request: HandoverPreviewReq) -> Done<Preview> {
    let (found, document) = laid(app, &request)?;
    let mut preview = shown(app, Arc::new(document));
    preview.warnings.splice(..0, found.warnings);
    Ok(Reply::read(preview))
}

/// The pages, and what they were made from.
fn laid(app: &App, asked: &HandoverPreviewReq) -> Result<(Material, Document), ApiError> {
    let world = app.world();
    let today = world.today();
    let found = read(app, asked, &*world)?;
    let document = set(app, &found, today)?;
    Ok((found, document))
}

fn set(app: &App, found: &Material, today: NaiveDate) -> Result<Document, ApiError> {
    let world = app.world();
    let currency = app.currency()?;
    let facts = &found.dossier.account.facts;
    let known: Vec<Known> = found.chart.people.iter().filter_map(live).collect();
    let last_proposal = last_sent(&found.dossier.proposals, &*world);
    let coverage = coverage(&known, facts.could_decide, last_proposal, today);
    let people: Vec<BriefPerson<'_>> = ordered(&found.chart.people)
        .into_iter()
        .map(|one| BriefPerson {
            person: &one.person.facts,
            part: &one.part.facts,
            criteria: &one.criteria,
            last_met: one.last_met,
        })
        .collect();
    let goals: Vec<String> = found
        .dossier
        .goals
        .iter()
        .map(|goal| goal.facts.text.clone())
        .collect();
    let others: Vec<String> = facts.supply.competitors.iter().map(supplier).collect();
    let sites: Vec<String> = found
        .dossier
        .sites
        .iter()
        .map(|site| site.facts.named(found.language).to_owned())
        .collect();
    let sums: Vec<Money> = found.problems.iter().filter_map(|one| one.yearly).collect();
    Ok(app.studio().handover_brief(&BriefSource {
        language: found.language,
        company: &found.company.facts,
        account: facts,
        manager: found.manager.as_ref().map(|member| &member.facts),
        successor: found.successor.as_ref().map(|member| &member.facts),
        from: found.from,
        sites: &sites,
        today,
        sales: sales(&found.dossier, today, currency)?,
        share: found.share,
        years: &years(&found.dossier, today, currency)?,
        met: coverage.met,
        known: coverage.known,
        could_decide: coverage.could_decide,
        drawing: &drawing(&found.map),
        flags: &found.map.flags,
        warnings: &coverage.warnings,
        people: &people,
        areas: &found.areas,
        bought: &found.bought,
        others: &others,
        goals: &goals,
        problems: &found.problems,
        yearly: if sums.is_empty() {
            None
        } else {
            Some(Money::sum(facts.currency, sums)?)
        },
        keeps: found.keeps,
        deals: &found.deals,
        promises: &found.promises,
        history: &found.history,
        pictures: &found.pictures,
    })?)
}

fn read(app: &App, asked: &HandoverPreviewReq, world: &dyn World) -> Result<Material, ApiError> {
    let id = asked.account_id;
    let today = world.today();
    app.with(|workspace| {
        let reader = workspace.reader();
        let mut dossier = account::dossier(&reader, id)?;
        let mut chart = Chart::read(&reader, id, None)?;
        let account = &dossier.account.facts;
        let wanted = asked.language.unwrap_or(account.language);
        let (language, warnings) = written_in(&reader, wanted, &account.name)?;
        chart.write_in(language);
        chart.close_up();
        write_in(&mut dossier.people, language);
        dossier
            .account
            .facts
            .name
            .clone_from(&chart.account.facts.name);
        let company = the_company(&reader)?;
        let manager = dossier.account.facts.manager_id;
        let manager = manager.map(|id| reader.find::<Member>(id)).transpose()?;
        let successor = match asked.to {
            Some(to) => Some(
                reader
                    .find::<Member>(to.member_id)?
                    .ok_or_else(|| ApiError::not_found("member").at("to.member_id"))?,
            ),
            None => None,
        };
        let all = account::list(&reader, &AccountQuery::default())?.revenue_all;
        let open = open_deals(&reader, id)?;
        Ok(Material {
            language,
            warnings,
            map: chart.shown(today),
            manager: manager.flatten(),
            successor,
            from: asked.to.and_then(|to| to.on),
            share: percent(minor_of_year(&dossier, today), all),
            problems: problems(&reader, &dossier)?,
            keeps: keeps(&reader, &dossier, today)?,
            deals: deals(&reader, &dossier, &open, today)?,
            bought: bought(&reader, &dossier, language)?,
            areas: areas(&reader, &*world, &chart, &open)?,
            promises: promises(&reader, &dossier, &open, language, today)?,
            history: history(&reader, &dossier)?,
            pictures: logo(workspace, &company)?,
            company,
            chart,
            dossier,
        })
    })
}

/// Who decides first, then by influence.
fn ordered(people: &[PartPerson]) -> Vec<&PartPerson> {
    let mut found: Vec<&PartPerson> = people.iter().collect();
    found.sort_by_key(|one| {
        let facts = &one.part.facts;
        let decides = facts.roles.contains(&Role::DecisionMaker);
        (!decides, std::cmp::Reverse(facts.influence))
    });
    found
}

fn minor_of_year(dossier: &Dossier, today: NaiveDate) -> i64 {
    let (first, last) = account::window(today, 12);
    let within = |month: String| (first.as_str()..=last.as_str()).contains(&month.as_str());
    let own = dossier
        .revenue
        .iter()
        .filter(|one| within(one.month.to_string()));
    own.map(|one| one.amount.minor()).sum()
}

fn sales(dossier: &Dossier, today: NaiveDate, currency: Currency) -> Result<Money, ApiError> {
    Ok(Money::new(minor_of_year(dossier, today), currency)?)
}

/// Whole calendar years with sales, the last ones.
fn years(
    dossier: &Dossier,
    today: NaiveDate,
    currency: Currency,
) -> Result<Vec<(i32, Money)>, ApiError> {
    let mut sums: BTreeMap<i32, (i64, usize)> = BTreeMap::new();
    for one in &dossier.revenue {
        let sum = sums.entry(one.month.year()).or_default();
        sum.0 += one.amount.minor();
        sum.1 += 1;
    }
    // A year of which only some months were entered would look like a bad one.
    let whole = sums
        .into_iter()
        .filter(|(year, (_, months))| *year < today.year() && *months == 12);
    let found = whole
        .map(|(year, (sum, _))| Ok((year, Money::new(sum, currency)?)))
        .collect::<Result<Vec<_>, ApiError>>()?;
    let from = found.len().saturating_sub(YEARS);
    Ok(found[from..].to_vec())
}
