//! Accounts (M1, M2): who buys, what they do, what they told us.

mod check;
pub mod coverage;
pub mod supply;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use check::check_revenue_month;
pub use supply::{Bought, Competitor, Supply};

use crate::dates::Month;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::{Currency, Money};

/// Where the account stands with us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AccountStatus {
    Prospect,
    #[default]
    Active,
    Dormant,
    Former,
}

/// What is kept about an account itself. People, sites, goals and revenue hang on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AccountFacts {
    /// Name used in speech and in lists, 1–200 characters.
    pub name: String,
    /// The name as readers of other languages write it, each up to 200 characters; where there is
    /// none, [`name`](Self::name) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub names: LocalText,
    pub legal_name: String,
    pub tax_id: String,
    pub industry: String,
    /// What they do, in one line.
    pub business: String,
    pub status: AccountStatus,
    /// Repeat orders are expected (M1).
    pub key_account: bool,
    /// Several decision areas share the decision (M1).
    pub large: bool,
    pub language: Language,
    pub currency: Currency,
    pub website: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    /// The address as it is written in other languages, each up to 500 characters; where there is
    /// none, [`address`](Self::address) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub addresses: LocalText,
    /// People employed, 1–10,000,000.
    pub employees: Option<u32>,
    /// Their own yearly turnover.
    pub turnover: Option<Money>,
    /// Month of the first delivery.
    pub customer_since: Option<Month>,
    /// How many people there could buy or influence (M4), 0–999.
    pub could_decide: Option<u16>,
    /// Our manager for the account.
    pub manager_id: Option<Id>,
    pub next_step: String,
    pub next_step_on: Option<NaiveDate>,
    /// What makes it hard to leave us (M6).
    pub keeps: String,
    /// What they buy, from us and from others (M2).
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Supply>"))]
    pub supply: Supply,
    pub tags: Vec<String>,
    pub notes: String,
}

impl AccountFacts {
    /// The name in a text of this language.
    #[must_use]
    pub fn named(&self, language: Language) -> &str {
        self.names.or(language, &self.name)
    }

    /// The address in a text of this language.
    #[must_use]
    pub fn addressed(&self, language: Language) -> &str {
        self.addresses.or(language, &self.address)
    }

    /// The name where it stands for the whole company: the one of this language, else the legal
    /// one, else the usual one.
    #[must_use]
    pub fn formally(&self, language: Language) -> &str {
        let legal = if self.legal_name.trim().is_empty() {
            &self.name
        } else {
            &self.legal_name
        };
        self.names.or(language, legal)
    }

    /// Every name the account has in texts.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.names.0.values().map(String::as_str))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    pub id: Id,
    pub version: i64,
    pub facts: AccountFacts,
}

/// A plant, branch, warehouse or office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SiteFacts {
    pub name: String,
    /// The name as readers of other languages know it, each up to 200 characters; where there is
    /// none, [`name`](Self::name) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub names: LocalText,
    pub address: String,
    pub note: String,
}

impl SiteFacts {
    /// The name in a text of this language.
    #[must_use]
    pub fn named(&self, language: Language) -> &str {
        self.names.or(language, &self.name)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: SiteFacts,
}

/// A business goal they told us, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GoalFacts {
    pub text: String,
    pub told_on: Option<NaiveDate>,
    pub told_by: Option<Id>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: GoalFacts,
}

/// Revenue of one account in one month, in the workspace's currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Revenue {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub month: Month,
    pub amount: Money,
}
