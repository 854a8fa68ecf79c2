//! Accounts: the list and the dossier.

use chrono::NaiveDate;
use redbook_domain::account::coverage::Coverage;
use redbook_domain::account::{AccountFacts, AccountStatus, GoalFacts, SiteFacts};
use redbook_domain::contact::ContactFacts;
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::area::AreaView;
use super::person::Participant;
use super::proposals::ProposalRow;

/// Column the list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AccountSort {
    Name,
    #[default]
    Revenue,
    LastMet,
    NextStep,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AccountListReq {
    /// Word beginnings looked for in names and industries.
    pub text: String,
    pub key_only: bool,
    pub status: Option<AccountStatus>,
    pub industry: Option<String>,
    pub manager_id: Option<Id>,
    pub tag: Option<String>,
    /// Not met for at least so many days.
    pub not_met_days: Option<u32>,
    pub sort: AccountSort,
    pub descending: bool,
    pub offset: u32,
    /// 1–500; 0 means 100.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountRow {
    pub id: Id,
    pub name: String,
    pub industry: String,
    pub status: AccountStatus,
    pub key_account: bool,
    /// Last 12 whole months.
    pub revenue: Money,
    /// Part of all revenue of the same period, percent with one decimal.
    #[ts(type = "string")]
    pub share: String,
    /// Minor units of the last 24 whole months, oldest first.
    #[ts(type = "Array<number>")]
    pub months: Vec<i64>,
    /// People met in the last quarter (90 days).
    pub met: u32,
    pub known: u32,
    pub could_decide: u32,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    pub next_step: String,
    #[ts(type = "string | null")]
    pub next_step_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountListRes {
    /// Accounts that fit the filter.
    pub total: u32,
    /// Of them, key accounts.
    pub key_accounts: u32,
    pub revenue: Money,
    /// Share of the fitting accounts in all revenue, percent with one decimal.
    pub share: String,
    pub met: u32,
    pub known: u32,
    pub could_decide: u32,
    /// First and last month of the period.
    pub period: (Month, Month),
    pub rows: Vec<AccountRow>,
    /// Industries in use, for the filter.
    pub industries: Vec<String>,
    pub tags: Vec<String>,
}

/// One account with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AccountDossier {
    pub account: Item<AccountFacts>,
    pub sites: Vec<Item<SiteFacts>>,
    pub goals: Vec<Item<GoalFacts>>,
    /// Influence first, then name.
    pub people: Vec<Participant>,
    /// Newest first.
    pub contacts: Vec<Item<ContactFacts>>,
    pub proposals: Vec<ProposalRow>,
    pub revenue: Vec<MonthAmount>,
    pub revenue_12m: Money,
    pub share: String,
    pub coverage: Coverage,
    /// Several people share the decision: somebody said so, or there are two areas and more.
    pub large: bool,
    /// In the order of entry.
    pub areas: Vec<AreaView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthAmount {
    pub month: Month,
    pub amount: Money,
}

/// Sets the revenue of months, all in one step: a row pasted from a spreadsheet is taken in whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevenueSetReq {
    pub account_id: Id,
    /// 1–600 months.
    pub months: Vec<MonthRevenue>,
}

/// Revenue of one month; an empty amount takes it away.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonthRevenue {
    pub month: Month,
    /// Minor units of the workspace's currency.
    #[ts(type = "number | null")]
    pub amount: Option<i64>,
}
