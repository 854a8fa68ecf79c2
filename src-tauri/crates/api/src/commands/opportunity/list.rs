//! The list of opportunities, and the board.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;
use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::opportunity::{Rules, Stage};
use redbook_domain::text::fold;
use redbook_storage::account::PartPerson;
use redbook_storage::opportunity::{self as stored, OpportunityQuery};
use redbook_storage::{Reader, account};

use super::{RULES, count, deal};
use crate::app::App;
use crate::commands::area;
use crate::commands::person::sought;
use crate::commands::setting::setting;
use crate::dispatch::{Done, Reply};
use crate::dto::area::AreaName;
use crate::dto::opportunity::{
    OpportunityBoard, OpportunityListReq, OpportunityListRes, OpportunityRow, OpportunitySort,
    OpportunityState, StageColumn, StageTotal,
};
use crate::error::ApiError;

pub fn list(app: &App, request: OpportunityListReq) -> Done<OpportunityListRes> {
    let today = app.world().today();
    app.read(|reader| {
        let items = rows(reader, &request, today)?;
        Ok(Reply::read(OpportunityListRes {
            totals: totals(&items)?,
            items,
        }))
    })
}

/// Lost deals are on no column; what is asked for else holds.
pub fn board(app: &App, request: OpportunityListReq) -> Done<OpportunityBoard> {
    let request = OpportunityListReq {
        sort: OpportunitySort::Stage,
        descending: false,
        ..request
    };
    let today = app.world().today();
    app.read(|reader| {
        let rows = rows(reader, &request, today)?;
        let columns = totals(&rows)?.into_iter().map(|total| StageColumn {
            rows: rows
                .iter()
                .filter(|row| row.stage == total.stage && !is_lost(row))
                .cloned()
                .collect(),
            total,
        });
        Ok(Reply::read(OpportunityBoard {
            columns: columns.collect(),
        }))
    })
}

fn rows(
    reader: &Reader<'_>,
    request: &OpportunityListReq,
    today: NaiveDate,
) -> Result<Vec<OpportunityRow>, ApiError> {
    sought(&request.text)?;
    let query = OpportunityQuery {
        text: request.text.clone(),
        account: request.account_id,
        owner: request.owner_id,
        stage: request.stage,
        state: request.state.map(|state| match state {
            OpportunityState::Open => stored::OpportunityState::Open,
            OpportunityState::Won => stored::OpportunityState::Won,
            OpportunityState::Lost => stored::OpportunityState::Lost,
        }),
    };
    let mut known = Known {
        rules: setting(reader, RULES)?,
        today,
        people: HashMap::new(),
        members: HashMap::new(),
        areas: HashMap::new(),
    };
    let mut found = Vec::new();
    for one in stored::list(reader, &query)? {
        let facts = &one.opportunity.facts;
        if request.customer.is_some_and(|kind| kind != facts.customer) {
            continue;
        }
        let row = row(reader, one, &mut known)?;
        if !request.standing || is_standing(&row) {
            found.push(row);
        }
    }
    sort(&mut found, request.sort);
    if request.descending {
        found.reverse();
    }
    // What is lost stands in no stage any more.
    if matches!(request.sort, OpportunitySort::Stage) {
        found.sort_by_key(is_lost);
    }
    Ok(found)
}

/// What several rows share.
struct Known {
    rules: Rules,
    today: NaiveDate,
    people: HashMap<Id, Vec<PartPerson>>,
    members: HashMap<Id, Option<LocalText>>,
    /// Names of areas, by account.
    areas: HashMap<Id, Vec<AreaName>>,
}

fn row(
    reader: &Reader<'_>,
    one: stored::OpportunityRow,
    known: &mut Known,
) -> Result<OpportunityRow, ApiError> {
    let opportunity = one.opportunity;
    let account_id = opportunity.account_id;
    let people = match known.people.entry(account_id) {
        Entry::Occupied(found) => found.into_mut(),
        Entry::Vacant(place) => place.insert(account::people(reader, account_id)?),
    };
    let read = deal::read(reader, &opportunity, people, known.rules, known.today)?;
    let owner = match opportunity.facts.owner_id {
        None => None,
        Some(id) => match known.members.get(&id) {
            Some(name) => name.clone(),
            None => {
                let name = reader.find::<Member>(id)?.map(|member| member.facts.name);
                known.members.insert(id, name.clone());
                name
            }
        },
    };
    let area = match opportunity.facts.area_id {
        None => None,
        Some(id) => {
            let areas = match known.areas.entry(account_id) {
                Entry::Occupied(found) => found.into_mut(),
                Entry::Vacant(place) => place.insert(area::names(reader, account_id)?),
            };
            let found = areas.iter().find(|area| area.id == id);
            found.map(|area| area.name.clone())
        }
    };
    let own = |exit: &&redbook_domain::opportunity::Exit| exit.stage == opportunity.stage;
    let of_stage = read.exits.iter().filter(own);
    Ok(OpportunityRow {
        met: count(of_stage.clone().filter(|exit| exit.met).count()),
        total: count(of_stage.count()),
        stage_since: read.since,
        days_in_stage: read.days_in_stage(),
        movement: read.movement,
        id: opportunity.id,
        version: opportunity.version,
        account_id,
        account: one.account,
        owner,
        stage: opportunity.stage,
        distance: opportunity.stage.distance(),
        ending: opportunity.ending,
        title: opportunity.facts.title,
        value: opportunity.facts.value,
        customer: opportunity.facts.customer,
        opened_on: opportunity.facts.opened_on,
        deal_by: opportunity.facts.deal_by,
        area,
    })
}

fn is_lost(row: &OpportunityRow) -> bool {
    use redbook_domain::opportunity::EndingKind;
    row.ending
        .as_ref()
        .is_some_and(|ending| ending.kind == EndingKind::Lost)
}

fn is_standing(row: &OpportunityRow) -> bool {
    row.movement
        .as_ref()
        .is_some_and(|movement| !movement.is_moving())
}

/// Rows without what is sorted by come last.
fn sort(rows: &mut [OpportunityRow], by: OpportunitySort) {
    match by {
        OpportunitySort::Stage => rows.sort_by_key(|row| (row.stage, row.stage_since)),
        OpportunitySort::Title => rows.sort_by_cached_key(|row| fold(&row.title)),
        OpportunitySort::Account => {
            rows.sort_by_cached_key(|row| (fold(&row.account), fold(&row.title)));
        }
        OpportunitySort::Value => rows.sort_by_key(|row| {
            let minor = row.value.map(Money::minor);
            (minor.is_none(), Reverse(minor))
        }),
        OpportunitySort::OpenedOn => rows.sort_by_key(|row| row.opened_on),
        OpportunitySort::DealBy => rows.sort_by_key(|row| (row.deal_by.is_none(), row.deal_by)),
    }
}

fn totals(rows: &[OpportunityRow]) -> Result<Vec<StageTotal>, ApiError> {
    Stage::ALL
        .into_iter()
        .map(|stage| {
            let own: Vec<&OpportunityRow> = rows
                .iter()
                .filter(|row| row.stage == stage && !is_lost(row))
                .collect();
            Ok(StageTotal {
                stage,
                count: count(own.len()),
                sums: sums(own.iter().filter_map(|row| row.value))?,
                unvalued: count(own.iter().filter(|row| row.value.is_none()).count()),
                standing: count(own.iter().filter(|row| is_standing(row)).count()),
            })
        })
        .collect()
}

/// One sum for each currency, in the order in which they are met.
pub(crate) fn sums(amounts: impl Iterator<Item = Money>) -> Result<Vec<Money>, ApiError> {
    let mut found: Vec<Money> = Vec::new();
    for amount in amounts {
        match found
            .iter_mut()
            .find(|sum| sum.currency() == amount.currency())
        {
            Some(sum) => *sum = sum.checked_add(amount)?,
            None => found.push(amount),
        }
    }
    Ok(found)
}
