//! Pages of accounts, sorted and filtered. Meant for lists that scroll over 100,000 accounts: keys
//! of the page come from an index, everything else is read for the page's rows only.

use chrono::NaiveDate;
use redbook_domain::account::AccountStatus;
use rusqlite::{params, params_from_iter};
use rust_decimal::Decimal;

use super::stat::NEVER;
use super::window;
use crate::error::Result;
use crate::filter::Filter;
use crate::record::{Cell, read};
use crate::search::{self, DocKind};
use crate::{Id, Reader};

/// What a list is sorted by; ties by the order of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AccountSort {
    /// Folded: case and accents don't count.
    Name,
    /// Of the last 12 full months.
    #[default]
    Revenue,
    /// Ascending: never met first.
    LastMet,
    Met,
    Known,
    CouldDecide,
    Industry,
    Status,
    /// Ascending: those without a dated step last.
    NextStepOn,
}

/// Which accounts, in which order. Filters are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountQuery {
    /// Words that name, business, tags, notes… have words beginning with; empty: all.
    pub text: String,
    pub key_only: bool,
    pub status: Option<AccountStatus>,
    /// Case and accents don't count.
    pub industry: Option<String>,
    pub manager: Option<Id>,
    pub tag: Option<String>,
    /// No contact on this day or later.
    pub not_met_since: Option<NaiveDate>,
    pub sort: AccountSort,
    pub descending: bool,
    pub offset: u32,
    /// Rows of a page, at most 1,000.
    pub limit: u32,
}

/// Sums over everything the filters let through, not only the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AccountSums {
    /// Minor units of the workspace's currency, the last 12 full months.
    pub revenue_12m: i64,
    pub met: i64,
    pub known: i64,
    pub could_decide: i64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct AccountRow {
    pub id: Id,
    pub version: i64,
    pub name: String,
    pub industry: String,
    pub business: String,
    pub key_account: bool,
    pub large: bool,
    pub status: AccountStatus,
    pub manager_id: Option<Id>,
    /// Minor units of the workspace's currency.
    pub revenue_12m: i64,
    /// Percent of the revenue of all accounts, rounded to two decimals; 0 if there is none.
    pub share: Decimal,
    /// Minor units of 24 full months, the oldest first; a month without a figure is 0.
    pub monthly: [i64; 24],
    /// Known people with a contact of any kind in the last
    /// [`MET_DAYS`](redbook_domain::account::coverage::MET_DAYS).
    pub met: u32,
    pub known: u32,
    pub could_decide: Option<u16>,
    /// Last contact of any kind, today or before.
    pub last_met: Option<NaiveDate>,
    pub next_step: String,
    pub next_step_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct AccountPage {
    /// Accounts the filters let through.
    pub total: u32,
    pub sums: AccountSums,
    /// Revenue of all accounts, whatever the filters.
    pub revenue_all: i64,
    /// First and last month of [`AccountRow::monthly`].
    pub months: (String, String),
    pub rows: Vec<AccountRow>,
}

/// A page of accounts.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &AccountQuery) -> Result<AccountPage> {
    let everything = sums(reader, &Filter::default())?;
    let filter = filter(query);
    let (total, sums) = if filter.is_empty() {
        everything
    } else {
        sums(reader, &filter)?
    };
    let most = total > everything.0 / 2;
    let rids = page(reader, query, &filter, most)?;
    let months = window(reader.today, 24);
    let rows = rids
        .into_iter()
        .map(|rid| row(reader, rid, everything.1.revenue_12m, &months))
        .collect::<Result<_>>()?;
    Ok(AccountPage {
        total,
        sums,
        revenue_all: everything.1.revenue_12m,
        months,
        rows,
    })
}

const KEY_ONLY: &str = "key_account = 1";

fn filter(query: &AccountQuery) -> Filter {
    let mut filter = Filter::default();
    if let Some(words) = search::filter_expression(&query.text) {
        filter.and(
            "rid IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)",
            [
                words.put(),
                DocKind::Account.first().put(),
                DocKind::Account.last().put(),
            ],
        );
    } else if !query.text.trim().is_empty() {
        // Only signs, no word: nothing has them.
        filter.and("0", []);
    }
    if query.key_only {
        filter.and(KEY_ONLY, []);
    }
    if let Some(status) = query.status {
        filter.and("status = ?", [status.put()]);
    }
    if let Some(industry) = &query.industry {
        filter.and("industry = ?", [crate::fold(industry).put()]);
    }
    if let Some(manager) = query.manager {
        filter.and("manager_id = ?", [manager.put()]);
    }
    if let Some(tag) = &query.tag {
        filter.and(
            "rid IN (SELECT rid FROM account_tag WHERE tag = ?)",
            [crate::fold(tag).put()],
        );
    }
    if let Some(day) = query.not_met_since {
        filter.and("last_met < ?", [day.put()]);
    }
    filter
}

/// Sums over rows: `count, revenue, met, known, could_decide`.
const SUMS: &str = "coalesce(sum(revenue), 0), coalesce(sum(met), 0), coalesce(sum(known), 0),
    coalesce(sum(could_decide), 0)";

fn sums(reader: &Reader<'_>, filter: &Filter) -> Result<(u32, AccountSums)> {
    let (sql, key) = match filter.only() {
        // Of whole lists the sums are kept.
        None => (
            format!("SELECT coalesce(sum(count), 0), {SUMS} FROM account_total"),
            None,
        ),
        Some(KEY_ONLY) => (
            format!("SELECT coalesce(sum(count), 0), {SUMS} FROM account_total WHERE {KEY_ONLY}"),
            None,
        ),
        Some(_) => (
            format!("SELECT count(*), {SUMS} FROM account_stat {}", filter.sql()),
            Some(format!("account {filter:?}")),
        ),
    };
    let known = key.as_ref().and_then(|key| reader.cache.get(key));
    let sums = match known {
        Some(known) => known,
        None => {
            let mut statement = reader.conn.prepare_cached(&sql)?;
            let sums = statement.query_row(params_from_iter(filter.values()), |row| {
                (0..5)
                    .map(|index| row.get(index))
                    .collect::<Result<Vec<i64>, _>>()
            })?;
            if let Some(key) = key {
                reader.cache.put(key, sums.clone());
            }
            sums
        }
    };
    let at = |index: usize| sums.get(index).copied().unwrap_or_default();
    let sums = AccountSums {
        revenue_12m: at(1),
        met: at(2),
        known: at(3),
        could_decide: at(4),
    };
    Ok((u32::try_from(at(0)).unwrap_or(u32::MAX), sums))
}

/// Local handles of the page's rows. If `most` rows pass the filter, they are met soon enough on a
/// walk along the sort index; if few do, one pass over the narrow table and a sort of what passed
/// is faster than a walk with a look-up at every step, and its cost doesn't depend on where they
/// stand.
fn page(
    reader: &Reader<'_>,
    query: &AccountQuery,
    filter: &Filter,
    most: bool,
) -> Result<Vec<i64>> {
    let column = match query.sort {
        AccountSort::Name => "fold",
        AccountSort::Revenue => "revenue",
        AccountSort::LastMet => "last_met",
        AccountSort::Met => "met",
        AccountSort::Known => "known",
        AccountSort::CouldDecide => "could_decide",
        AccountSort::Industry => "industry",
        AccountSort::Status => "status",
        AccountSort::NextStepOn => "next_step_on",
    };
    let indexed = most || filter.only() == Some(KEY_ONLY) || filter.is_narrow();
    let table = if indexed {
        "account_stat"
    } else {
        "account_stat NOT INDEXED"
    };
    let span = (query.offset, query.limit);
    filter.page(reader.conn, table, (column, query.descending), span)
}

fn row(
    reader: &Reader<'_>,
    rid: i64,
    revenue_all: i64,
    months: &(String, String),
) -> Result<AccountRow> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT a.id, a.version, a.name, a.industry, a.business, a.key_account, a.large, a.status,
                a.manager_id, s.revenue, s.met, s.known, a.could_decide,
                nullif(s.last_met, ''), a.next_step, a.next_step_on
         FROM account_stat s JOIN account a ON a.rid = s.rid WHERE s.rid = ?1",
    )?;
    let mut found = statement.query_row(params![rid], |row| {
        let revenue_12m = row.get(9)?;
        Ok(AccountRow {
            id: read(row, 0)?,
            version: row.get(1)?,
            name: row.get(2)?,
            industry: row.get(3)?,
            business: row.get(4)?,
            key_account: row.get(5)?,
            large: row.get(6)?,
            status: read(row, 7)?,
            manager_id: read(row, 8)?,
            revenue_12m,
            share: share(revenue_12m, revenue_all),
            monthly: [0; 24],
            met: row.get(10)?,
            known: row.get(11)?,
            could_decide: read(row, 12)?,
            last_met: read(row, 13)?,
            next_step: row.get(14)?,
            next_step_on: read(row, 15)?,
        })
    })?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT (substr(month, 1, 4) - substr(?2, 1, 4)) * 12
                + substr(month, 6, 2) - substr(?2, 6, 2), amount
         FROM revenue
         WHERE account_id = ?1 AND month BETWEEN ?2 AND ?3 AND deleted_at IS NULL",
    )?;
    let mut amounts = statement.query(params![found.id.put(), months.0, months.1])?;
    while let Some(row) = amounts.next()? {
        let index: usize = usize::try_from(row.get::<_, i64>(0)?).unwrap_or(usize::MAX);
        if let Some(month) = found.monthly.get_mut(index) {
            *month = row.get(1)?;
        }
    }
    Ok(found)
}

fn share(part: i64, whole: i64) -> Decimal {
    if whole <= 0 {
        return Decimal::ZERO;
    }
    (Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole))
        .round_dp(2)
        .normalize()
}

/// Keeps the compiler from forgetting that the sentinel sorts after every date.
const _: () = assert!(NEVER.as_bytes()[0] > b'9');
