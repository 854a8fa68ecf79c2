//! Decision areas (M1): where several people share the decision, each part of an account that
//! decides for itself is worked like an account of its own.
//!
//! People and deals name their area; who and what names none stands for the whole account.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::required_line;
use crate::id::Id;
use crate::problem::Problem;
use crate::relationship::RoleGap;
use crate::text::fold;

/// Most areas of an account.
pub const MOST: usize = 30;
/// An account with so many areas is a large one, whoever says so or not.
pub const SEVERAL: usize = 2;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DecisionAreaFacts"))]
#[serde(deny_unknown_fields)]
pub struct AreaFacts {
    /// What they decide on or where, 1–100 characters, once in an account: "Plant maintenance".
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionArea {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: AreaFacts,
}

impl AreaFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 100)
    }
}

/// The area of this name; case and accents don't count.
#[must_use]
pub fn called<'a>(areas: &'a [DecisionArea], name: &str) -> Option<&'a DecisionArea> {
    let name = fold(name);
    areas.iter().find(|area| fold(&area.facts.name) == name)
}

/// Checks an area among `all` of its account; it may be one of them.
///
/// # Errors
/// `field_duplicate` if another has its name, `too_many {limit}` beyond [`MOST`]; both at `name`.
pub fn check_among(area: &DecisionArea, all: &[DecisionArea]) -> DomainResult<()> {
    let others: Vec<DecisionArea> = all
        .iter()
        .filter(|other| other.id != area.id)
        .cloned()
        .collect();
    let name = &area.facts.name;
    if called(&others, name).is_some() {
        return Err(DomainError::field_duplicate("name", name));
    }
    if others.len() >= MOST {
        return Err(DomainError::too_many("name", MOST));
    }
    Ok(())
}

/// Whether several people share the decision: somebody said so, or the areas show it.
#[must_use]
pub const fn is_large(said: bool, areas: usize) -> bool {
    said || areas >= SEVERAL
}

/// Where the people and the deals of an account stand.
#[derive(Debug, Clone, Copy)]
pub struct Places<P, D> {
    /// The area of a person.
    pub person: P,
    /// The area of a deal.
    pub deal: D,
}

impl<P, D> Places<P, D>
where
    P: Fn(Id) -> Option<Id>,
    D: Fn(Id) -> Option<Id>,
{
    /// The area of a role without a person: that of the deal that needs it, else that of the boss.
    pub fn of_gap(&self, gap: &RoleGap) -> Option<Id> {
        let facts = &gap.facts;
        let by_deal = facts.opportunity_id.and_then(&self.deal);
        by_deal.or_else(|| facts.reports_to.and_then(&self.person))
    }

    /// Whether a problem hurts in an area: its deal stands there, or somebody who has it.
    pub fn hurts(&self, problem: &Problem, area: Id) -> bool {
        let facts = &problem.facts;
        match facts.opportunity_id.and_then(&self.deal) {
            Some(place) => place == area,
            None => facts
                .holders
                .iter()
                .any(|holder| (self.person)(holder.person_id) == Some(area)),
        }
    }
}

#[cfg(test)]
mod tests;
