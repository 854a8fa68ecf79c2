//! Accounts: the list, the dossier, revenue.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use redbook_domain::account::coverage::{Known, coverage};
use redbook_domain::account::{Account, check_revenue_month};
use redbook_domain::area::is_large;
use redbook_domain::company::Member;
use redbook_domain::contact::Contact;
use redbook_domain::dates::Month;
use redbook_domain::money::{Currency, MINOR_MAX, Money};
use redbook_domain::{DomainError, id::Id};
use redbook_storage::account::{self, AccountQuery, PartPerson};
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{Op, Reader, Tx, contact};
use rust_decimal::Decimal;

use super::area::views;
use super::noun::item;
use super::person::{limit, participant, sought};
use super::proposal_list::rows;
use super::reach::{last_sent, live};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::account::{
    AccountDossier, AccountListReq, AccountListRes, AccountRow, AccountSort, MonthAmount,
    RevenueSetReq,
};
use crate::dto::person::Participant;
use crate::dto::{Key, Nothing};
use crate::error::ApiError;

/// Contacts sent with a dossier; a longer timeline has its own page.
const CONTACTS: u32 = 500;
/// Months set in one step: 50 years.
const MOST_MONTHS: usize = 600;

pub fn list(app: &App, request: AccountListReq) -> Done<AccountListRes> {
    sought(&request.text)?;
    let today = app.world().today();
    let query = AccountQuery {
        text: request.text,
        key_only: request.key_only,
        status: request.status,
        industry: request.industry,
        manager: request.manager_id,
        tag: request.tag,
        not_met_since: request
            .not_met_days
            .and_then(|days| day_before(today, days)),
        sort: sort(request.sort),
        descending: request.descending,
        offset: request.offset,
        limit: limit(request.limit)?,
    };
    let currency = app.currency()?;
    app.read(|reader| {
        let page = account::list(reader, &query)?;
        let facets = account::facets(reader)?;
        let keys = AccountQuery {
            key_only: true,
            limit: 0,
            offset: 0,
            ..query.clone()
        };
        let key_accounts = account::list(reader, &keys)?.total;
        let rows = page.rows.into_iter().map(|row| {
            Ok(AccountRow {
                id: row.id,
                name: row.name,
                industry: row.industry,
                status: row.status,
                key_account: row.key_account,
                revenue: Money::new(row.revenue_12m, currency)?,
                share: share(row.revenue_12m, page.revenue_all),
                months: row.monthly.to_vec(),
                met: row.met,
                known: row.known,
                could_decide: u32::from(row.could_decide.unwrap_or_default()).max(row.known),
                last_met: row.last_met,
                next_step: row.next_step,
                next_step_on: row.next_step_on,
            })
        });
        Ok(Reply::read(AccountListRes {
            total: page.total,
            key_accounts,
            revenue: Money::new(page.sums.revenue_12m, currency)?,
            share: share(page.sums.revenue_12m, page.revenue_all),
            met: count(page.sums.met),
            known: count(page.sums.known),
            could_decide: count(page.sums.could_decide),
            period: (month(&page.months.0)?, month(&page.months.1)?),
            rows: rows.collect::<Result<_, ApiError>>()?,
            industries: facets
                .industries
                .into_iter()
                .map(|facet| facet.value)
                .collect(),
            tags: facets.tags.into_iter().map(|facet| facet.value).collect(),
        }))
    })
}

const fn sort(asked: AccountSort) -> account::AccountSort {
    match asked {
        AccountSort::Name => account::AccountSort::Name,
        AccountSort::Revenue => account::AccountSort::Revenue,
        AccountSort::LastMet => account::AccountSort::LastMet,
        AccountSort::NextStep => account::AccountSort::NextStepOn,
    }
}

/// One account with everything that hangs on it.
pub fn get(app: &App, request: Key) -> Done<AccountDossier> {
    let world = app.world();
    let today = world.today();
    let currency = app.currency()?;
    app.read(|reader| {
        let dossier = account::dossier(reader, request.id)?;
        let contacts: Vec<Contact> = contact::of_account(reader, request.id, 0, CONTACTS)?;
        let (first, last) = account::window(today, 12);
        let revenue_12m = dossier
            .revenue
            .iter()
            .filter(|revenue| {
                (first.as_str()..=last.as_str()).contains(&&*revenue.month.to_string())
            })
            .map(|revenue| revenue.amount.minor())
            .sum();
        let all = account::list(reader, &AccountQuery::default())?.revenue_all;
        let last_proposal = last_sent(&dossier.proposals, &*world);
        let known: Vec<Known> = dossier.people.iter().filter_map(live).collect();
        let could_decide = dossier.account.facts.could_decide;
        let proposals = ProposalQuery {
            account: Some(request.id),
            descending: true,
            limit: 500,
            ..ProposalQuery::default()
        };
        let areas = views(reader, &*world, request.id)?;
        Ok(Reply::read(AccountDossier {
            coverage: coverage(&known, could_decide, last_proposal, today),
            people: people(reader, &dossier.people)?,
            sites: dossier.sites.iter().map(item).collect(),
            goals: dossier.goals.iter().map(item).collect(),
            contacts: contacts.iter().map(item).collect(),
            proposals: rows(reader, &*world, &proposals)?,
            revenue: dossier
                .revenue
                .iter()
                .map(|revenue| MonthAmount {
                    month: revenue.month,
                    amount: revenue.amount,
                })
                .collect(),
            revenue_12m: Money::new(revenue_12m, currency)?,
            share: share(revenue_12m, all),
            large: is_large(dossier.account.facts.large, areas.len()),
            areas,
            account: item(&dossier.account),
        }))
    })
}

/// Those who left come last, then by influence, then by name.
fn people(reader: &Reader<'_>, people: &[PartPerson]) -> Result<Vec<Participant>, ApiError> {
    let mut sorted: Vec<&PartPerson> = people.iter().collect();
    sorted.sort_by_key(|person| {
        let facts = &person.part.facts;
        let name = redbook_domain::text::fold(&person.person.facts.name);
        (
            facts.left_on.is_some(),
            std::cmp::Reverse(facts.influence),
            name,
        )
    });
    sorted
        .into_iter()
        .map(|person| participant(reader, person))
        .collect()
}

/// Sets the revenue of months, or takes it away.
///
/// # Errors
/// `field_out_of_range {min, max}` at `months[i].month` (1950-01 to December of next year) or
/// `months[i].amount` (bounds in whole units of the currency), `month_repeated {month}` at
/// `months[i].month`, `not_found` at `account_id`.
pub fn revenue_set(app: &App, request: RevenueSetReq) -> Done<Nothing> {
    if !(1..=MOST_MONTHS).contains(&request.months.len()) {
        return Err(DomainError::field_out_of_range("months", 1, MOST_MONTHS).into());
    }
    let today = app.world().today();
    let (mut months, mut named) = (Vec::new(), HashSet::new());
    for (index, set) in request.months.iter().enumerate() {
        let place = format!("months[{index}].month");
        check_revenue_month(&place, set.month, today)?;
        if !named.insert(set.month) {
            let error = DomainError::new("month_repeated").with("month", set.month);
            return Err(error.at(place).into());
        }
        let amount = set.amount.map(|minor| amount(app, minor)).transpose();
        let amount = amount.map_err(|error| error.at(format!("months[{index}].amount")))?;
        months.push((set.month, amount));
    }
    app.write(Op::SetRevenue, |tx| {
        tx.get::<Account>(request.account_id)?;
        for (month, amount) in months {
            match amount {
                Some(amount) => account::set_revenue(tx, request.account_id, month, amount)?,
                None => remove_revenue(tx, request.account_id, month)?,
            }
        }
        Ok(Nothing {})
    })
}

fn remove_revenue(tx: &mut Tx<'_>, account_id: Id, month: Month) -> Result<(), ApiError> {
    let known = account::by_month(&tx.reader(), account_id)?;
    if let Some(revenue) = known.into_iter().find(|revenue| revenue.month == month) {
        tx.delete("revenue", revenue.id)?;
    }
    Ok(())
}

fn amount(app: &App, minor: i64) -> Result<Money, ApiError> {
    let currency: Currency = app.currency()?;
    match Money::new(minor, currency) {
        Ok(amount) if minor >= 0 => Ok(amount),
        _ => {
            let most = Money::new(MINOR_MAX, currency)?.to_major();
            Err(DomainError::field_out_of_range("amount", 0, most).into())
        }
    }
}

fn day_before(today: NaiveDate, days: u32) -> Option<NaiveDate> {
    today.checked_sub_days(Days::new(u64::from(days)))
}

fn month(text: &str) -> Result<Month, ApiError> {
    text.parse()
        .map_err(|_| ApiError::new("internal").with("detail", text))
}

fn count(sum: i64) -> u32 {
    u32::try_from(sum).unwrap_or_default()
}

/// Percent with one decimal.
fn share(part: i64, whole: i64) -> String {
    if whole == 0 {
        return String::from("0.0");
    }
    one_decimal(Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole))
}

fn one_decimal(percent: Decimal) -> String {
    format!(
        "{:.1}",
        percent.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
    )
}

/// # Errors
/// `not_found {kind}` at `facts.manager_id`: nobody of the team has this key.
pub(crate) fn known_manager(account: &Account, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let Some(id) = account.facts.manager_id else {
        return Ok(());
    };
    match tx.find::<Member>(id)? {
        Some(_) => Ok(()),
        None => Err(ApiError::not_found("member").at("facts.manager_id")),
    }
}
