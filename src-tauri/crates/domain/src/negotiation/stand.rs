//! Where each term stands, and what our concessions cost and brought.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Concession, Offer, Side, Term};
use crate::error::DomainResult;
use crate::id::Id;
use crate::money::{Currency, Money};

/// The latest word of each side on a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TermStanding"))]
pub struct Standing {
    pub term_id: Id,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub ours: Option<Decimal>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub theirs: Option<Decimal>,
    /// Ours lies beyond the line at which we refuse.
    pub ours_refused: bool,
    /// What they ask does.
    pub theirs_refused: bool,
}

/// Where each term stands after these offers, the oldest first.
#[must_use]
pub fn standings(terms: &[Term], offers: &[Offer]) -> Vec<Standing> {
    let latest = |term: &Term, side| {
        offers
            .iter()
            .rev()
            .filter(|offer| offer.facts.side == side)
            .find_map(|offer| {
                let said = offer.facts.values.iter();
                said.rev()
                    .find(|value| value.term_id == term.id)
                    .map(|value| value.value)
            })
    };
    terms
        .iter()
        .map(|term| {
            let (ours, theirs) = (latest(term, Side::Ours), latest(term, Side::Theirs));
            Standing {
                term_id: term.id,
                ours,
                theirs,
                ours_refused: ours.is_some_and(|value| term.refuses(value)),
                theirs_refused: theirs.is_some_and(|value| term.refuses(value)),
            }
        })
        .collect()
}

/// What came back for a concession.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Return {
    /// It can still be given.
    NotGiven,
    Got,
    /// Asked, nothing yet.
    NothingYet,
    /// Nothing was asked for it.
    NothingAsked,
}

#[must_use]
pub fn returned(concession: &Concession) -> Return {
    let facts = &concession.facts;
    if facts.given_at.is_none() {
        Return::NotGiven
    } else if !facts.got.is_empty() || facts.got_on.is_some() {
        Return::Got
    } else if facts.in_return.is_empty() {
        Return::NothingAsked
    } else {
        Return::NothingYet
    }
}

/// Sums over concessions that were given, one for each currency.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ConcessionLedger"))]
pub struct Ledger {
    pub cost_once: Vec<Money>,
    pub cost_yearly: Vec<Money>,
    pub got_worth: Vec<Money>,
}

/// # Errors
/// `amount_too_large`.
pub fn ledger(concessions: &[Concession]) -> DomainResult<Ledger> {
    let given = || {
        concessions
            .iter()
            .filter(|concession| concession.facts.given_at.is_some())
    };
    Ok(Ledger {
        cost_once: sums(given().filter_map(|c| c.facts.cost_once))?,
        cost_yearly: sums(given().filter_map(|c| c.facts.cost_yearly))?,
        got_worth: sums(given().filter_map(|c| c.facts.got_worth))?,
    })
}

fn sums(amounts: impl Iterator<Item = Money>) -> DomainResult<Vec<Money>> {
    let mut by: BTreeMap<Currency, Money> = BTreeMap::new();
    for amount in amounts {
        let sum = by
            .entry(amount.currency())
            .or_insert_with(|| Money::zero(amount.currency()));
        *sum = sum.checked_add(amount)?;
    }
    Ok(by.into_values().collect())
}
