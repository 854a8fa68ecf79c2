//! What waits on the day: one reading for the first screen.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposals::ProposalRow;
use super::task::TaskRow;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TodayReq {
    /// How many days after today are looked at, 1–31.
    #[ts(optional, as = "Option<u16>")]
    pub days: u16,
}

impl Default for TodayReq {
    fn default() -> Self {
        Self { days: 7 }
    }
}

/// What is open; each list has what is due first in front. What follows from something else than a
/// task ([`TaskRow::of`]) is among the rows, before its day too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Today {
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// The last day that was looked at.
    #[ts(type = "string")]
    pub until: NaiveDate,
    pub late: Vec<TaskRow>,
    pub today: Vec<TaskRow>,
    /// Due after today.
    pub next: Vec<TaskRow>,
    /// From today on; one that passed is gone until next year. At most 200.
    pub birthdays: Vec<BirthdayRow>,
    /// Out without an outcome, and the terms end by the last day or have ended.
    pub expiring: Vec<ProposalRow>,
    /// Key accounts that nobody met for longer than the rules of the portfolio allow, among the 24
    /// with the most sales; the largest first.
    pub unmet: Vec<UnmetRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BirthdayRow {
    pub person_id: Id,
    pub name: String,
    /// In the account that is named.
    pub position: String,
    /// Where they are, first where they came first; empty for a person of no account.
    pub account_id: Option<Id>,
    pub account: Option<String>,
    /// The day it is kept on: 28 February in common years for one born on the 29th.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Years they turn; empty if the year of birth isn't known.
    pub turns: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnmetRow {
    pub account_id: Id,
    pub account: String,
    /// Empty: never.
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Days since.
    pub days: Option<u32>,
    /// Sales of the last twelve full months.
    pub amount: Money,
}
