//! Coverage of the decision-making unit (M4): whom we know and whom we met, by part in the decision.

use chrono::NaiveDate;
use redbook_domain::account::coverage::CoverageWarning;
use redbook_domain::id::Id;
use redbook_domain::person::{BuyingRole, ReaderType, Role};
use redbook_domain::relationship::{Depth, RoleGapFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountCoverage {
    /// Known people met within a quarter (90 days).
    pub met: u32,
    pub known: u32,
    /// How many could buy or influence; never less than known.
    pub could_decide: u32,
    /// The worst first.
    pub warnings: Vec<CoverageWarning>,
    /// Every role, those without anybody too.
    pub roles: Vec<RoleReach>,
    pub buying: Vec<BuyingReach>,
    /// Every reader type; last those whose reader type nobody knows, if there are any.
    pub readers: Vec<ReaderReach>,
    /// Roles that must exist, without a person.
    pub gaps: Vec<Item<RoleGapFacts>>,
    /// Day on which the last proposal was sent; drafts don't count.
    #[ts(type = "string | null")]
    pub last_proposal: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RoleReach {
    pub role: Role,
    pub reach: Reach,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BuyingReach {
    pub role: BuyingRole,
    pub reach: Reach,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReaderReach {
    pub reader: Option<ReaderType>,
    pub reach: Reach,
}

/// The people behind a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reach {
    pub known: u32,
    pub met: u32,
    /// The most influential first.
    pub people: Vec<Reached>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reached {
    pub person_id: Id,
    pub name: String,
    pub depth: Depth,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Within a quarter.
    pub met: bool,
    /// Asked about plans within the last twelve months.
    pub plans_asked: bool,
}
