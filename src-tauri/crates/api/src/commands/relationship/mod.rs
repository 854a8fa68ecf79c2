//! The relationship map (M3): cards in their places, lines, red flags.

mod chart;
pub mod fill;
pub mod place;
pub mod print;

use redbook_domain::DomainError;
use redbook_domain::id::Id;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::relationship::{Influence, RoleGap};
use redbook_storage::{Reader, Tx};

use super::opportunity::of_account;
use super::problem::person_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::relationship::{RelationshipMap, RelationshipMapReq};
use crate::error::ApiError;

pub(crate) use chart::{Chart, seen, write_in};

pub fn get(app: &App, request: RelationshipMapReq) -> Done<RelationshipMap> {
    let today = app.world().today();
    app.read(|reader| {
        let (account_id, deal) = asked(reader, request)?;
        let chart = Chart::read(reader, account_id, deal.as_ref())?;
        Ok(Reply::read(chart.shown(today)))
    })
}

/// The account that is asked for, and the deal if it is one.
pub(crate) fn asked(
    reader: &Reader<'_>,
    request: RelationshipMapReq,
) -> Result<(Id, Option<Opportunity>), ApiError> {
    match (request.account_id, request.opportunity_id) {
        (Some(id), None) => Ok((id, None)),
        (None, Some(id)) => {
            let deal: Opportunity = reader.get(id)?;
            Ok((deal.account_id, Some(deal)))
        }
        _ => Err(DomainError::field_required("account_id").into()),
    }
}

/// # Errors
/// `not_found {kind}` at an end that never was a card of the account.
pub(crate) fn known_influence(influence: &Influence, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    let facts = &influence.facts;
    for (place, card) in [
        ("facts.from_id", facts.from_id),
        ("facts.to_id", facts.to_id),
    ] {
        card_of(&reader, influence.account_id, card).map_err(|error| error.at(place))?;
    }
    Ok(())
}

/// # Errors
/// `not_found {kind}` at `facts.reports_to` or `facts.opportunity_id` if it never was of the account.
pub(crate) fn known_gap(gap: &RoleGap, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    person_of(&reader, gap.account_id, gap.facts.reports_to)
        .map_err(|error| error.at("facts.reports_to"))?;
    of_account(&reader, gap.account_id, gap.facts.opportunity_id)
}

/// # Errors
/// `not_found {kind}` if it never was a card of the account: neither a person nor a role.
fn card_of(reader: &Reader<'_>, account: Id, card: Id) -> Result<(), ApiError> {
    match reader.ever::<RoleGap>(card)? {
        Some(gap) if gap.account_id == account => Ok(()),
        Some(_) => Err(ApiError::not_found("role_gap")),
        None => person_of(reader, account, Some(card)),
    }
}
