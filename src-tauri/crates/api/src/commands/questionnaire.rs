//! VIP questionnaires (M25): printed forms on which the dossier has filled in what we know.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;
use redbook_document::questionnaire::{
    Known, QuestionnaireSource, QuestionnaireView, Rhythm, view,
};
use redbook_domain::DomainError;
use redbook_domain::account::{Account, Competitor};
use redbook_domain::company::{Company, Member, Product};
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::{Part, Person, Role};
use redbook_domain::proposal::{OutcomeKind, Proposal};
use redbook_domain::questionnaire::Form;
use redbook_domain::text::fold;
use redbook_storage::account::AccountQuery;
use redbook_storage::{Op, Reader, account, company, form, number, proposal};

use super::company::the_company;
use super::document::{shown, warning};
use super::file::file_name;
use crate::app::App;
use crate::disk::write_file;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::Preview;
use crate::dto::questionnaire::{
    QuestionnairePreviewReq, QuestionnairePrintReq, QuestionnairePrintRes,
};
use crate::error::ApiError;
use crate::paper::{self, Instead};

/// Most forms in one file.
const MOST: usize = 2_000;
/// Products named on a form, as bought and as offered.
const PRODUCTS: usize = 4;

/// What a form is made from, read in one go.
struct Dossier {
    account: Account,
    people: Vec<(Person, Part)>,
    manager: Option<Member>,
    known: Known,
}

/// Writes forms, each with its own number, as one file.
pub fn print(app: &App, request: QuestionnairePrintReq) -> Done<QuestionnairePrintRes> {
    let today = app.world().today();
    let reply = app.write(Op::PrintForms, |tx| {
        let accounts = wanted(&tx.reader(), &request.accounts)?;
        let company = the_company(&tx.reader())?;
        let own = tx.reader().meta()?.facts.language;
        let mut instead = Instead::new(own);
        let mut views = Vec::with_capacity(accounts.len());
        let mut labels = Vec::with_capacity(accounts.len());
        for id in accounts {
            let found: Account = tx.get(id)?;
            let asked = request.language.unwrap_or(found.facts.language);
            let language = instead.language(asked, &found.facts.name);
            let dossier = dossier(&tx.reader(), found, language, today)?;
            let taken = number::take(tx, form::SERIES)?;
            let form = Form {
                id: tx.new_id(),
                version: 1,
                account_id: id,
                number: u32::try_from(taken).unwrap_or(u32::MAX),
                language,
                printed_on: today,
            };
            tx.insert(&form)?;
            labels.push(form.label());
            views.push(dossier.view(&company, &form));
        }
        // Set inside: a form that doesn't fit takes no number.
        let document = app.studio().questionnaires(&views)?;
        let name = labels.first().map(String::as_str).unwrap_or_default();
        let path = paper::place(request.path, &file_name(&format!("{name}.pdf")));
        write_file(&path, &document.pdf)?;
        app.made(&path);
        let warnings = instead.warnings();
        let warnings = (warnings.into_iter())
            .chain(document.warnings.iter().map(warning))
            .collect();
        Ok((document.pages.len(), labels, path, warnings))
    })?;
    Ok(
        reply.map(|(pages, forms, path, warnings)| QuestionnairePrintRes {
            path: path.to_string_lossy().into_owned(),
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            forms,
            warnings,
        }),
    )
}

/// Shows the form of an account as it would be printed now, without taking a number.
pub fn preview(app: &App, request: QuestionnairePreviewReq) -> Done<Preview> {
    let (today, id) = (app.world().today(), app.world().new_id());
    let (view, instead) = app.read(|reader| {
        let account: Account = reader.get(request.account_id)?;
        let asked = request.language.unwrap_or(account.facts.language);
        let mut instead = Instead::new(reader.meta()?.facts.language);
        let language = instead.language(asked, &account.facts.name);
        let next = number::peek(reader, form::SERIES)?;
        let form = Form {
            id,
            version: 1,
            account_id: account.id,
            number: u32::try_from(next).unwrap_or(u32::MAX),
            language,
            printed_on: today,
        };
        let view = dossier(reader, account, language, today)?.view(&the_company(reader)?, &form);
        Ok((view, instead))
    })?;
    let document = app.studio().questionnaires(&[view])?;
    let mut preview = shown(app, Arc::new(document));
    preview.warnings.splice(..0, instead.warnings());
    Ok(Reply::read(preview))
}

/// The accounts asked for, in their order; all by name if none is named.
fn wanted(reader: &Reader<'_>, asked: &[Id]) -> Result<Vec<Id>, ApiError> {
    if asked.len() > MOST {
        return Err(DomainError::too_many("accounts", MOST).into());
    }
    if !asked.is_empty() {
        let mut seen = HashSet::new();
        return match asked.iter().find(|id| !seen.insert(**id)) {
            Some(twice) => Err(DomainError::field_duplicate("accounts", twice).into()),
            None => Ok(asked.to_vec()),
        };
    }
    let mut all = Vec::new();
    while all.len() < MOST {
        let query = AccountQuery {
            sort: account::AccountSort::Name,
            offset: u32::try_from(all.len()).unwrap_or(u32::MAX),
            limit: 500,
            ..AccountQuery::default()
        };
        let page = account::list(reader, &query)?.rows;
        if page.is_empty() {
            break;
        }
        all.extend(page.into_iter().map(|row| row.id));
    }
    Ok(all)
}

fn dossier(
    reader: &Reader<'_>,
    account: Account,
    language: Language,
    today: NaiveDate,
) -> Result<Dossier, ApiError> {
    let mut people: Vec<(Person, Part)> = account::people(reader, account.id)?
        .into_iter()
        .filter(|person| person.part.facts.left_on.is_none())
        .map(|person| (person.person, person.part))
        .collect();
    people.sort_by_key(|(person, part)| {
        let is = |role| part.facts.roles.contains(&role);
        (
            !is(Role::PrimaryContact),
            !is(Role::DecisionMaker),
            Reverse(part.facts.influence),
            fold(&person.facts.name),
        )
    });
    let manager = match account.facts.manager_id {
        Some(id) => reader.find(id)?,
        None => company::members(reader)?
            .into_iter()
            .find(|member| member.facts.me),
    };
    Ok(Dossier {
        known: known(reader, &account, language, today)?,
        account,
        people,
        manager,
    })
}

/// What they buy is what they accepted and what the dossier notes; what to show is the rest of the
/// price list.
fn known(
    reader: &Reader<'_>,
    account: &Account,
    language: Language,
    today: NaiveDate,
) -> Result<Known, ApiError> {
    let supply = &account.facts.supply;
    let mut bought: HashSet<Id> = proposal::of_account(reader, account.id)?
        .iter()
        .filter(|proposal| accepted(proposal))
        .flat_map(|proposal| &proposal.facts.pricing.lines)
        .filter_map(|line| line.product_id)
        .collect();
    bought.extend(supply.bought.iter().filter_map(|one| one.product_id));
    let mut products: Vec<Product> = company::products(reader)?;
    products.sort_by_key(|product| !bought.contains(&product.id));
    let name = |product: &Product| product.facts.name.pick(language).to_owned();
    let sites = account::sites(reader, account.id)?;
    // What they supply is noted in the words of whoever keeps the dossier; names and shares are the
    // same everywhere.
    let ours = reader.meta()?.facts.language == language;
    let others = supply.competitors.iter().map(|one| {
        let mut one = one.clone();
        if !ours {
            one.supplies.clear();
        }
        supplier(&one)
    });
    Ok(Known {
        site: sites
            .first()
            .map(|site| site.facts.named(language).to_owned())
            .unwrap_or_default(),
        bought: products
            .iter()
            .take(PRODUCTS)
            .map(|product| (name(product), bought.contains(&product.id)))
            .collect(),
        offers: products
            .iter()
            .skip(PRODUCTS)
            .filter(|product| !bought.contains(&product.id))
            .take(PRODUCTS - 1)
            .map(name)
            .collect(),
        others: others.collect(),
        rhythm: rhythm(reader, account, today)?,
        ..Known::default()
    })
}

/// "Kartopak: boxes, 65 %".
pub(crate) fn supplier(one: &Competitor) -> String {
    let share = one.share.map(|share| format!("{share}\u{a0}%"));
    let supplies = Some(one.supplies.clone()).filter(|what| !what.is_empty());
    let more: Vec<String> = supplies.into_iter().chain(share).collect();
    if more.is_empty() {
        return one.name.clone();
    }
    format!("{}: {}", one.name, more.join(", "))
}

/// Revenue in nearly every month of the last twelve, or in one of three: the rest tells nothing.
fn rhythm(
    reader: &Reader<'_>,
    account: &Account,
    today: NaiveDate,
) -> Result<Option<Rhythm>, ApiError> {
    let (first, last) = account::window(today, 12);
    let months = account::by_month(reader, account.id)?;
    let bought = months.iter().filter(|revenue| {
        let month = revenue.month.to_string();
        first <= month && month <= last && revenue.amount.minor() > 0
    });
    Ok(match bought.count() {
        10.. => Some(Rhythm::Month),
        3..=5 => Some(Rhythm::Quarter),
        _ => None,
    })
}

fn accepted(proposal: &Proposal) -> bool {
    proposal
        .outcome
        .as_ref()
        .is_some_and(|outcome| outcome.kind == OutcomeKind::Accepted)
}

impl Dossier {
    fn view(&self, company: &Company, form: &Form) -> QuestionnaireView {
        view(&QuestionnaireSource {
            form,
            company,
            account: Some(&self.account),
            people: &self.people,
            manager: self.manager.as_ref(),
            known: &self.known,
        })
    }
}
