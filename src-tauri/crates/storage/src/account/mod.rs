//! Accounts and what hangs on them: sites, goals, revenue.

mod dossier;
mod facets;
mod list;
mod names;
mod revenue;
mod stat;
#[cfg(test)]
mod tests;

use redbook_domain::account::{Account, AccountFacts, Goal, GoalFacts, Revenue, Site, SiteFacts};

use crate::record::{Table, Via, record};

pub use dossier::{Dossier, PartPerson, dossier, for_each, goals, people, sites};
pub use facets::{Facet, Facets, facets};
pub use list::{AccountPage, AccountQuery, AccountRow, AccountSort, AccountSums, list};
pub use names::beginning_with;
pub use revenue::{by_month, in_month, set_revenue, window};
pub(crate) use stat::{figure_values, rebuild, refresh, roll_day, roll_month, source};

record!(Account = "account"; ; facts AccountFacts {
    name, legal_name, tax_id, industry, business, status, key_account, large, language, currency,
    website, phone, email, address, addresses, employees, turnover, customer_since, could_decide, manager_id,
    next_step, next_step_on, keeps, tags, notes, names, supply,
});
record!(Site = "site"; account_id; facts SiteFacts { name, address, note, names });
record!(Goal = "goal"; account_id; facts GoalFacts { text, told_on, told_by });

pub(crate) const ACCOUNT: Table = Table::of::<Account>(Via::Itself)
    .titled("name")
    .with_children(&[
        ("site", "account_id"),
        ("goal", "account_id"),
        ("revenue", "account_id"),
        ("decision_area", "account_id"),
        ("part", "account_id"),
        ("contact", "account_id"),
        ("proposal", "account_id"),
        ("form", "account_id"),
        ("task", "account_id"),
        ("problem", "account_id"),
        ("opportunity", "account_id"),
        ("evidence", "account_id"),
        ("influence", "account_id"),
        ("role_gap", "account_id"),
        ("map_spot", "account_id"),
        ("planned_change", "account_id"),
        ("satisfaction", "account_id"),
        ("loyalty", "account_id"),
        ("switching", "account_id"),
        ("fit", "account_id"),
        ("meeting", "account_id"),
        ("feed", "account_id"),
        ("review", "account_id"),
    ]);
pub(crate) const SITE: Table = Table::of::<Site>(Via::Column).titled("name");
pub(crate) const GOAL: Table = Table::of::<Goal>(Via::Column).titled("text");
pub(crate) const REVENUE: Table = Table::of::<Revenue>(Via::Column);
