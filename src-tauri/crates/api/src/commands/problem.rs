//! Problems of customers (M9): the list with what it costs, and what a problem may name.

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::{Criterion, Part};
use redbook_domain::portfolio::percent;
use redbook_domain::problem::{Cost, Counted, Need, Problem, by_cost};
use redbook_storage::account::PartPerson;
use redbook_storage::opportunity::OpportunityQuery;
use redbook_storage::{Reader, Tx, account, opportunity, person, problem};

use super::noun::item;
use super::opportunity::of_account;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::problem::{ProblemHolder, ProblemList, ProblemListReq, ProblemRow};
use crate::error::ApiError;

pub fn list(app: &App, request: ProblemListReq) -> Done<ProblemList> {
    app.read(|reader| {
        let (account_id, problems) = match (request.account_id, request.opportunity_id) {
            (Some(id), None) => (id, problem::of_account(reader, id)?),
            (None, Some(id)) => {
                let deal: Opportunity = reader.get(id)?;
                (deal.account_id, problem::of_opportunity(reader, id)?)
            }
            _ => return Err(DomainError::field_required("account_id").into()),
        };
        let account: Account = reader.get(account_id)?;
        let people = account::people(reader, account_id)?;
        let query = OpportunityQuery {
            account: Some(account_id),
            ..OpportunityQuery::default()
        };
        let titles: Vec<(Id, String)> = opportunity::list(reader, &query)?
            .into_iter()
            .map(|row| (row.opportunity.id, row.opportunity.facts.title))
            .collect();
        shown(&account, &people, &problems, &titles).map(Reply::read)
    })
}

/// Works a cost out without keeping it, for whoever is entering it.
pub fn cost(_app: &App, request: Cost) -> Done<Counted> {
    let mut cost = request;
    cost.check()?;
    Ok(Reply::read(cost.counted()?))
}

/// Problems of an account as a list. `titles`: of its opportunities.
pub(crate) fn shown(
    account: &Account,
    people: &[PartPerson],
    problems: &[Problem],
    titles: &[(Id, String)],
) -> Result<ProblemList, ApiError> {
    let currency = account.facts.currency;
    let mut rows = problems
        .iter()
        .map(|problem| row(people, problem, titles))
        .collect::<Result<Vec<_>, _>>()?;
    let own = |row: &ProblemRow| {
        let yearly = row.counted.as_ref()?.yearly;
        (yearly.currency() == currency).then_some(yearly)
    };
    by_cost(&mut rows, own);
    let yearly = Money::sum(currency, rows.iter().filter_map(own))?;
    for row in &mut rows {
        row.share = own(row)
            .and_then(|part| percent(part.minor(), yearly.minor()))
            .map(|share| format!("{share:.1}"));
    }
    let count = |is: &dyn Fn(&ProblemRow) -> bool| {
        u32::try_from(rows.iter().filter(|row| is(row)).count()).unwrap_or(u32::MAX)
    };
    Ok(ProblemList {
        yearly,
        uncounted: count(&|row| own(row).is_none()),
        hidden: count(&|row| row.need == Need::Hidden),
        explicit: count(&|row| row.need == Need::Explicit),
        rows,
    })
}

fn row(
    people: &[PartPerson],
    problem: &Problem,
    titles: &[(Id, String)],
) -> Result<ProblemRow, ApiError> {
    let facts = &problem.facts;
    let of = |id: Id| people.iter().find(|person| person.person.id == id);
    let holders = facts.holders.iter().filter_map(|holder| {
        let found = of(holder.person_id)?;
        Some(ProblemHolder {
            person_id: holder.person_id,
            name: found.person.facts.name.clone(),
            position: found.part.facts.position.clone(),
            department: found.part.facts.department.clone(),
            decision: holder.decision,
            left: found.part.facts.left_on.is_some(),
        })
    });
    let criterion = |id: &Id| {
        people
            .iter()
            .flat_map(|person| &person.criteria)
            .find(|criterion| criterion.id == *id)
            .map(|criterion| criterion.facts.text.clone())
    };
    Ok(ProblemRow {
        need: facts.need(),
        holders: holders.collect(),
        said_by: facts
            .said_by
            .and_then(of)
            .map(|person| person.person.facts.name.clone()),
        counted: facts.costed().map(Cost::counted).transpose()?,
        share: None,
        criteria: facts.criteria.iter().filter_map(criterion).collect(),
        account_id: problem.account_id,
        opportunity: titles
            .iter()
            .find(|(id, _)| Some(*id) == facts.opportunity_id)
            .map(|(_, title)| title.clone()),
        problem: item(problem),
    })
}

/// # Errors
/// A person, criterion or opportunity that never was of the account: `not_found {kind}` at its
/// field; `currency_mismatch {expected, found}` at `facts.cost.currency`.
pub(crate) fn known(problem: &Problem, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let (facts, account_id) = (&problem.facts, problem.account_id);
    let reader = tx.reader();
    for (index, holder) in facts.holders.iter().enumerate() {
        person_of(&reader, account_id, Some(holder.person_id))
            .map_err(|error| error.at(format!("facts.holders[{index}].person_id")))?;
    }
    person_of(&reader, account_id, facts.said_by).map_err(|error| error.at("facts.said_by"))?;
    criteria_of(&reader, account_id, &facts.criteria)?;
    of_account(&reader, account_id, facts.opportunity_id)?;
    let expected = reader.get::<Account>(account_id)?.facts.currency;
    match &facts.cost {
        Some(cost) if cost.currency != expected => Err(ApiError::new("currency_mismatch")
            .with("expected", expected)
            .with("found", cost.currency)
            .at("facts.cost.currency")),
        _ => Ok(()),
    }
}

/// # Errors
/// `not_found {kind}` if the person never had a part in the account.
pub(crate) fn person_of(reader: &Reader<'_>, account: Id, id: Option<Id>) -> Result<(), ApiError> {
    match id {
        Some(id) if !person::took_part(reader, account, id)? => Err(ApiError::not_found("person")),
        _ => Ok(()),
    }
}

/// # Errors
/// `not_found {kind}` at `facts.criteria[n]` for one that never was of a person of the account.
pub(crate) fn criteria_of(
    reader: &Reader<'_>,
    account: Id,
    criteria: &[Id],
) -> Result<(), ApiError> {
    for (index, id) in criteria.iter().enumerate() {
        let part = match reader.ever::<Criterion>(*id)? {
            Some(criterion) => reader.ever::<Part>(criterion.part_id)?,
            None => None,
        };
        if part.is_none_or(|part| part.account_id != account) {
            let place = format!("facts.criteria[{index}]");
            return Err(ApiError::not_found("criterion").at(place));
        }
    }
    Ok(())
}
