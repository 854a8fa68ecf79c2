//! Decision areas of an account (M1).

use chrono::NaiveDate;
use redbook_domain::account::coverage::Coverage;
use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::relationship::Flag;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

/// An area where it is only named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "DecisionAreaName")]
pub struct AreaName {
    pub id: Id,
    pub name: String,
}

impl From<&DecisionArea> for AreaName {
    fn from(area: &DecisionArea) -> Self {
        Self {
            id: area.id,
            name: area.facts.name.clone(),
        }
    }
}

/// An area as if it were an account of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "DecisionAreaView")]
pub struct AreaView {
    pub area: Item<AreaFacts>,
    /// Names of those who decide there, by influence.
    pub deciders: Vec<String>,
    /// Of its people; its empty cards could decide, too. Proposals are those of its deals.
    pub coverage: Coverage,
    /// As on a map of its people and empty cards; what changes in the whole account isn't said of
    /// each area. The worst first.
    pub flags: Vec<Flag>,
    /// When anybody of it was met last.
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Neither won nor lost.
    pub open_deals: u32,
    /// What the open ones are worth in the first year, one sum for each currency.
    pub worth: Vec<Money>,
    /// Problems of its deals, and of its people where they stand on no deal of an area.
    pub problems: u32,
}
