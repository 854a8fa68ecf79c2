//! What became of deals, and what our time went into: new and existing customers apart (M13).

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Customer, EndingKind};
use crate::account::AccountStatus;
use crate::dates::Month;
use crate::portfolio::percent;

/// One deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    pub customer: Customer,
    pub ending: Option<EndingKind>,
}

/// Deals that were worked out, and what came of them; `worked` is the sum of the others.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DealConversion {
    pub worked: u32,
    pub won: u32,
    pub lost: u32,
    pub open: u32,
    /// Won of those that ended, percent with one decimal; empty while none has ended.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub rate: Option<Decimal>,
}

/// Counts the deals with one kind of customer.
#[must_use]
pub fn convert(cases: &[Case], customer: Customer) -> DealConversion {
    let mut found = DealConversion::default();
    for case in cases.iter().filter(|case| case.customer == customer) {
        found.worked += 1;
        match case.ending {
            Some(EndingKind::Won) => found.won += 1,
            Some(EndingKind::Lost) => found.lost += 1,
            None => found.open += 1,
        }
    }
    found.rate = percent(
        found.won.into(),
        i64::from(found.won) + i64::from(found.lost),
    );
    found
}

/// One contact as time of ours, and whom it was with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    pub on: NaiveDate,
    pub minutes: Option<u16>,
    /// Month of the account's first delivery.
    pub customer_since: Option<Month>,
    pub status: AccountStatus,
    /// Of the deal it was about.
    pub deal: Option<Customer>,
}

impl Work {
    /// Hunting or serving: what the deal it was about is counted as, else whether they were a customer
    /// in that month. Of an account whose first delivery nobody noted, the status of today says it.
    #[must_use]
    pub fn customer(&self) -> Customer {
        if let Some(deal) = self.deal {
            return deal;
        }
        let is_existing = match (self.customer_since, Month::of(self.on)) {
            (Some(since), Ok(month)) => month.months_since(since) >= 0,
            _ => self.status != AccountStatus::Prospect,
        };
        if is_existing {
            Customer::Existing
        } else {
            Customer::New
        }
    }
}

/// What contacts took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Effort {
    pub contacts: u32,
    /// Of contacts whose length was noted.
    pub minutes: u32,
    /// Contacts whose length nobody noted: not in the minutes.
    pub unmeasured: u32,
}

/// Adds up the work with one kind of customer.
#[must_use]
pub fn effort(work: &[Work], customer: Customer) -> Effort {
    let mut found = Effort::default();
    for one in work.iter().filter(|one| one.customer() == customer) {
        found.contacts += 1;
        match one.minutes {
            Some(minutes) => found.minutes = found.minutes.saturating_add(minutes.into()),
            None => found.unmeasured += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_and_existing_customers_are_counted_apart() {
        let case = |customer, ending| Case { customer, ending };
        let cases = [
            case(Customer::New, Some(EndingKind::Won)),
            case(Customer::New, Some(EndingKind::Lost)),
            case(Customer::New, Some(EndingKind::Lost)),
            case(Customer::New, None),
            case(Customer::Existing, None),
        ];
        let new = convert(&cases, Customer::New);
        assert_eq!((new.worked, new.won, new.lost, new.open), (4, 1, 2, 1));
        assert_eq!(new.rate.unwrap().to_string(), "33.3");
        let existing = convert(&cases, Customer::Existing);
        assert_eq!((existing.worked, existing.rate), (1, None));
    }

    #[test]
    fn time_before_the_first_delivery_is_hunting() {
        let work = |on: &str, minutes, since: Option<&str>, status| Work {
            on: on.parse().unwrap(),
            minutes,
            customer_since: since.map(|month| month.parse().unwrap()),
            status,
            deal: None,
        };
        let all = [
            work(
                "2026-03-31",
                Some(60),
                Some("2026-04"),
                AccountStatus::Active,
            ),
            work(
                "2026-04-01",
                Some(30),
                Some("2026-04"),
                AccountStatus::Active,
            ),
            work("2026-04-01", None, None, AccountStatus::Prospect),
            work("2026-04-01", None, None, AccountStatus::Active),
        ];
        // A row of many small customers is active; a deal with a new one of them is hunting.
        let about = Work {
            deal: Some(Customer::New),
            ..all[3]
        };
        assert_eq!(about.customer(), Customer::New);
        assert_eq!(
            effort(&all, Customer::New),
            Effort {
                contacts: 2,
                minutes: 60,
                unmeasured: 1
            }
        );
        assert_eq!(
            effort(&all, Customer::Existing),
            Effort {
                contacts: 2,
                minutes: 30,
                unmeasured: 1
            }
        );
    }
}
