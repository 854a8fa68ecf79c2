//! Portfolio and dependency (M1).

use chrono::NaiveDate;
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::portfolio::{Attention, Band, Rules};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::area::AreaView;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PortfolioReq {
    /// A calendar year, 1950–2099; without it the last twelve full months.
    pub year: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PortfolioRes {
    pub from: Month,
    pub to: Month,
    /// The year asked for; `None` for the last twelve full months.
    pub year: Option<i32>,
    /// Years with revenue, the latest first.
    pub years: Vec<i32>,
    /// Sales of all accounts.
    pub all: Money,
    /// Of key accounts.
    pub key: Money,
    /// Percent of all sales with one decimal; `None` if nothing was sold.
    pub key_share: Option<String>,
    pub band: Band,
    /// The key account with the most sales. Others aren't looked at: one row may stand for many
    /// small customers.
    pub largest: Option<PortfolioSlice>,
    /// It is above the limit for one customer.
    pub danger: bool,
    pub rules: Rules,
    pub curve: PortfolioCurve,
    /// Sales of twelve months up to each month, the oldest first.
    pub trend: Vec<TrendPoint>,
    pub pace: Option<LargestPace>,
    /// Worst first.
    pub attention: Vec<AttentionRow>,
    /// Large accounts, key or not, those with the most sales first; at most 12.
    pub large: Vec<LargeAccount>,
}

/// An account where several people share the decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LargeAccount {
    pub account_id: Id,
    pub name: String,
    pub key_account: bool,
    pub amount: Money,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Longer ago than the rules allow, or never.
    pub unmet: bool,
    /// In the order of entry; none while nobody has named them.
    pub areas: Vec<AreaView>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PortfolioSlice {
    pub account_id: Id,
    pub name: String,
    pub amount: Money,
    /// Percent of all sales with one decimal.
    pub share: String,
    /// Percent of the sales of key accounts that this one and the larger ones make, one decimal.
    pub running: String,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Longer ago than the rules allow, or never.
    pub unmet: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PortfolioCurve {
    /// Key accounts, and those of them that are large (several decision areas).
    pub key_accounts: u32,
    pub large: u32,
    /// So many bought anything in the span.
    pub buying: u32,
    /// So many, the largest first, make the percent of key sales that the rules ask for.
    pub reach: Option<u32>,
    /// The largest key accounts, at most 24.
    pub rows: Vec<PortfolioSlice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrendPoint {
    pub month: Month,
    /// Percent with one decimal.
    pub key_share: String,
    /// Of the account that is the largest now.
    pub largest_share: Option<String>,
}

/// Where the largest account's share goes if it goes on as it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LargestPace {
    /// Percentage points a year, one decimal.
    pub yearly: String,
    /// Year in which it passes the limit for one customer, if within ten years.
    pub passes: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttentionRow {
    pub account_id: Id,
    pub name: String,
    pub reasons: Vec<Attention>,
}
