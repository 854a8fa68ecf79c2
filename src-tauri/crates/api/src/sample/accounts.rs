//! Accounts with their sites, revenue and goals.

use chrono::NaiveDate;
use redbook_domain::account::{
    Account, AccountFacts, AccountStatus, Bought, Competitor, Goal, GoalFacts, Site, SiteFacts,
    Supply,
};
use redbook_domain::area::{AreaFacts, DecisionArea};
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money};
use serde::Deserialize;

use super::text::Text;
use super::{Work, broken, find, find_if_any, read};
use crate::commands::{account, noun};
use crate::dto::account::{MonthRevenue, RevenueSetReq};
use crate::dto::{Create, CreateIn};
use crate::error::ApiError;

const CURRENCY: Currency = Currency::EUR;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountData {
    key: String,
    name: Text,
    legal_name: Option<Text>,
    industry: Text,
    business: Text,
    status: AccountStatus,
    pub key_account: bool,
    large: bool,
    /// Tag of the language the customer is written to in.
    language: Text,
    #[serde(default)]
    website: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    address: Option<Text>,
    employees: Option<u32>,
    /// Thousands.
    turnover: Option<i64>,
    since: Option<Month>,
    could_decide: Option<u16>,
    manager: Option<String>,
    next_step: Option<Text>,
    next_step_on: Option<NaiveDate>,
    keeps: Option<Text>,
    #[serde(default)]
    buys: Vec<BoughtData>,
    #[serde(default)]
    competitors: Vec<CompetitorData>,
    #[serde(default)]
    tags: Vec<Text>,
    notes: Option<Text>,
    #[serde(default)]
    sites: Vec<SiteData>,
    #[serde(default)]
    areas: Vec<AreaData>,
    #[serde(default)]
    goals: Vec<GoalData>,
    /// Whole months up to the last one, the oldest first.
    revenue: Vec<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BoughtData {
    product: String,
    note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompetitorData {
    name: Text,
    supplies: Text,
    share: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteData {
    name: Text,
    address: Text,
    note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaData {
    key: String,
    name: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GoalData {
    text: Text,
    told_on: NaiveDate,
    told_by: String,
}

pub(super) fn data() -> Result<Vec<AccountData>, ApiError> {
    read("accounts", include_str!("data/accounts.json"))
}

impl Work<'_> {
    pub(super) fn accounts(&mut self) -> Result<(), ApiError> {
        for data in data()? {
            let facts = self.account_facts(&data)?;
            let made = noun::create::<Account>(self.app, Create { facts })?
                .value
                .id;
            for site in &data.sites {
                let facts = SiteFacts {
                    name: self.say(&site.name),
                    names: self.names(&site.name),
                    address: self.say(&site.address),
                    note: self.say_if_any(site.note.as_ref()),
                };
                noun::create_in::<Site>(
                    self.app,
                    CreateIn {
                        parent: made,
                        facts,
                    },
                )?;
            }
            for area in &data.areas {
                let request = CreateIn {
                    parent: made,
                    facts: AreaFacts {
                        name: self.say(&area.name),
                    },
                };
                let area_id = noun::create_in::<DecisionArea>(self.app, request)?.value.id;
                self.made.areas.insert(area.key.clone(), area_id);
            }
            self.revenue(made, &data.revenue)?;
            self.made
                .names
                .insert(data.key.clone(), self.say(&data.name));
            self.made.accounts.insert(data.key, made);
        }
        Ok(())
    }

    fn account_facts(&self, data: &AccountData) -> Result<AccountFacts, ApiError> {
        let tag = data.language.exact(self.language);
        let language = Language::from_tag(tag).ok_or_else(|| broken("language", tag))?;
        let thousands = |amount: i64| Money::from_major((amount * 1_000).into(), CURRENCY);
        Ok(AccountFacts {
            name: self.say(&data.name),
            names: self.names(&data.name),
            legal_name: self.say_if_any(data.legal_name.as_ref()),
            tax_id: String::new(),
            industry: self.say(&data.industry),
            business: self.say(&data.business),
            status: data.status,
            key_account: data.key_account,
            large: data.large,
            language,
            currency: CURRENCY,
            website: data.website.clone(),
            phone: data.phone.clone(),
            email: data.email.clone(),
            address: self.say_if_any(data.address.as_ref()),
            addresses: self.names_if_any(data.address.as_ref()),
            employees: data.employees,
            turnover: data.turnover.map(thousands).transpose()?,
            customer_since: data.since.map(|month| self.story.month(month)),
            could_decide: data.could_decide,
            manager_id: find_if_any(&self.made.members, data.manager.as_ref())?,
            next_step: self.say_if_any(data.next_step.as_ref()),
            next_step_on: data.next_step_on.map(|day| self.story.day(day)),
            keeps: self.say_if_any(data.keeps.as_ref()),
            supply: self.supply(data)?,
            tags: data.tags.iter().map(|tag| self.say(tag)).collect(),
            notes: self.say_if_any(data.notes.as_ref()),
        })
    }

    fn supply(&self, data: &AccountData) -> Result<Supply, ApiError> {
        let bought = data.buys.iter().map(|one| {
            let id = find(&self.made.products, &one.product)?;
            let name = self.made.product_names.get(&one.product);
            Ok(Bought {
                product_id: Some(id),
                name: name.cloned().unwrap_or_default(),
                note: self.say_if_any(one.note.as_ref()),
            })
        });
        let competitors = data.competitors.iter().map(|one| Competitor {
            name: self.say(&one.name),
            supplies: self.say(&one.supplies),
            share: one.share,
        });
        Ok(Supply {
            bought: bought.collect::<Result<_, ApiError>>()?,
            competitors: competitors.collect(),
        })
    }

    fn revenue(&self, account_id: Id, amounts: &[i64]) -> Result<(), ApiError> {
        let this = Month::of(self.app.world().today())?;
        let mut months = Vec::with_capacity(amounts.len());
        for (index, amount) in amounts.iter().enumerate() {
            let back = i32::try_from(amounts.len() - index).unwrap_or(i32::MAX);
            months.push(MonthRevenue {
                month: this.plus(-back)?,
                amount: (*amount != 0).then(|| amount * CURRENCY.minor_per_major()),
            });
        }
        if !months.is_empty() {
            account::revenue_set(self.app, RevenueSetReq { account_id, months })?;
        }
        Ok(())
    }

    /// After the people, who told them.
    pub(super) fn goals(&self) -> Result<(), ApiError> {
        for data in data()? {
            let parent = find(&self.made.accounts, &data.key)?;
            for goal in &data.goals {
                let facts = GoalFacts {
                    text: self.say(&goal.text),
                    told_on: Some(self.story.day(goal.told_on)),
                    told_by: Some(find(&self.made.people, &goal.told_by)?),
                };
                noun::create_in::<Goal>(self.app, CreateIn { parent, facts })?;
            }
        }
        Ok(())
    }
}
