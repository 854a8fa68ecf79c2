//! Revenue by month, in the workspace's currency.

use chrono::NaiveDate;
use redbook_domain::account::Revenue;
use redbook_domain::dates::Month;
use redbook_domain::money::{Currency, Money};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params};

use crate::calendar::full_months;
use crate::error::Result;
use crate::record::{Cell, Record, read, select};
use crate::{Id, Reader, Tx};

/// By hand, because an amount is two columns: sums need the number alone.
impl Record for Revenue {
    const KIND: &'static str = "revenue";
    const COLUMNS: &'static [&'static str] = &["account_id", "month", "amount", "currency"];

    fn id(&self) -> Id {
        self.id
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.account_id.put(),
            self.month.put(),
            self.amount.minor().put(),
            self.amount.currency().put(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let minor: i64 = read(row, 4)?;
        let currency: Currency = read(row, 5)?;
        let amount = Money::new(minor, currency)
            .map_err(|_| rusqlite::Error::IntegralValueOutOfRange(4, minor))?;
        Ok(Self {
            id: read(row, 0)?,
            version: read(row, 1)?,
            account_id: read(row, 2)?,
            month: read(row, 3)?,
            amount,
        })
    }
}

/// First and last month (`2026-11`) of the `count` full months before the day's own.
#[must_use]
pub fn window(today: NaiveDate, count: u32) -> (String, String) {
    full_months(today, count)
}

/// Revenue of an account, the oldest month first.
///
/// # Errors
/// Those of reading.
pub fn by_month(reader: &Reader<'_>, account: Id) -> Result<Vec<Revenue>> {
    crate::record::all_by(reader.conn, "account_id", account, "month")
}

/// Revenue of an account in one month, if it is known.
///
/// # Errors
/// Those of reading.
pub fn in_month(reader: &Reader<'_>, account: Id, month: Month) -> Result<Option<Revenue>> {
    let sql = select::<Revenue>() + " WHERE account_id = ?1 AND month = ?2 AND deleted_at IS NULL";
    let found = reader
        .conn
        .prepare_cached(&sql)?
        .query_row(params![account.put(), month.put()], Revenue::from_row)
        .optional()?;
    Ok(found)
}

/// Sets the revenue of one month; zero is a figure too, [`Tx::delete`] takes it away.
///
/// # Errors
/// Those of writing.
pub fn set_revenue(tx: &mut Tx<'_>, account: Id, month: Month, amount: Money) -> Result<()> {
    match in_month(&tx.reader(), account, month)? {
        Some(known) if known.amount == amount => {}
        Some(mut revenue) => {
            revenue.amount = amount;
            tx.update(&revenue, revenue.version)?;
        }
        None => {
            let id = tx.new_id();
            tx.insert(&Revenue {
                id,
                version: 0,
                account_id: account,
                month,
                amount,
            })?;
        }
    }
    Ok(())
}
