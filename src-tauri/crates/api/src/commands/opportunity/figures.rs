//! What became of deals, and what our time went into (M13).

use std::collections::HashMap;

use redbook_domain::opportunity::{Case, Customer, EndingKind, LossReason, convert, effort};
use redbook_storage::opportunity::{self as stored, OpportunityQuery};

use super::count;
use crate::app::App;
use crate::commands::proposal_list::check_span;
use crate::dispatch::{Done, Reply};
use crate::dto::opportunity::{LossCount, OpportunityFigures};
use crate::dto::proposals::Span;

/// Deals opened within the span with what became of them until today, contacts held within it.
pub fn get(app: &App, request: Span) -> Done<OpportunityFigures> {
    check_span(request)?;
    app.read(|reader| {
        let deals: Vec<_> = stored::list(reader, &OpportunityQuery::default())?
            .into_iter()
            .map(|row| row.opportunity)
            .filter(|deal| (request.from..=request.to).contains(&deal.facts.opened_on))
            .collect();
        let cases: Vec<Case> = deals
            .iter()
            .map(|deal| Case {
                customer: deal.facts.customer,
                ending: deal.ending.as_ref().map(|ending| ending.kind),
            })
            .collect();
        let lost = deals
            .iter()
            .filter_map(|deal| deal.ending.as_ref())
            .filter(|ending| ending.kind == EndingKind::Lost)
            .filter_map(|ending| ending.reason);
        let work = stored::work(reader, request.from, request.to)?;
        Ok(Reply::read(OpportunityFigures {
            new: convert(&cases, Customer::New),
            existing: convert(&cases, Customer::Existing),
            losses: losses(lost),
            hunting: effort(&work, Customer::New),
            serving: effort(&work, Customer::Existing),
        }))
    })
}

fn losses(reasons: impl Iterator<Item = LossReason>) -> Vec<LossCount> {
    let mut counts: HashMap<LossReason, usize> = HashMap::new();
    for reason in reasons {
        *counts.entry(reason).or_default() += 1;
    }
    let mut rows: Vec<LossCount> = counts
        .into_iter()
        .map(|(reason, rows)| LossCount {
            reason,
            count: count(rows),
        })
        .collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.count), row.reason as u8));
    rows
}
