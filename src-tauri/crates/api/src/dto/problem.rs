//! Problems of a customer with what is worked out from them (M9).

use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::problem::{Counted, Decision, Need, ProblemFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

/// One of both: all problems of an account, or the list of an opportunity.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ProblemListReq {
    pub account_id: Option<Id>,
    pub opportunity_id: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProblemList {
    /// The dearest first, those that nobody counted last.
    pub rows: Vec<ProblemRow>,
    /// What the counted ones cost together a year, in the account's currency.
    pub yearly: Money,
    /// Not counted yet, or in another currency than the account has now; not in the sum.
    pub uncounted: u32,
    pub hidden: u32,
    pub explicit: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProblemRow {
    pub problem: Item<ProblemFacts>,
    pub account_id: Id,
    /// Title of the opportunity whose list it stands on.
    pub opportunity: Option<String>,
    /// Derived: explicit only by the customer's own words.
    pub need: Need,
    /// In the order of `facts.holders`.
    pub holders: Vec<ProblemHolder>,
    /// Name of who said what solving it would give.
    pub said_by: Option<String>,
    /// The cost worked out, with each part; empty as long as nobody counted.
    pub counted: Option<Counted>,
    /// Percent of what all counted problems of this list cost, one decimal.
    pub share: Option<String>,
    /// Texts of the criteria, in the order of `facts.criteria`; those that were deleted left out.
    pub criteria: Vec<String>,
}

/// Somebody who has the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProblemHolder {
    pub person_id: Id,
    pub name: String,
    pub position: String,
    pub department: String,
    pub decision: Decision,
    /// They left the account.
    pub left: bool,
}
