//! Birthdays, with or without a year.

use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::LAST_YEAR;
use crate::error::{DomainError, DomainResult};

/// Years that are read where something is stored.
const READ: RangeInclusive<i32> = 1875..=2999;
/// Earliest year of birth that can be entered: nobody alive was born before.
const YEAR_MIN: i32 = 1900;

/// Day and month, and the year if it is known. There is no default: a birthday of which only the
/// year is known isn't kept as 1 January (monica #361), it isn't kept at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(try_from = "Parts", into = "Parts")]
pub struct Birthday {
    month: u8,
    day: u8,
    year: Option<i32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    month: u8,
    day: u8,
    year: Option<i32>,
}

impl Birthday {
    /// 29 February is a birthday without a year, and in leap years. Whether the year can be right
    /// is for [`check_past`](Self::check_past), which knows today.
    ///
    /// # Errors
    /// `field_out_of_range {min, max}` at `month`, `day` or `year`.
    pub fn new(month: u32, day: u32, year: Option<i32>) -> DomainResult<Self> {
        if !(1..=12).contains(&month) {
            return Err(DomainError::field_out_of_range("month", 1, 12));
        }
        if year.is_some_and(|year| !READ.contains(&year)) {
            return Err(DomainError::field_out_of_range("year", YEAR_MIN, LAST_YEAR));
        }
        // Year 2000 was a leap year: it stands for any year.
        let days = days_in_month(year.unwrap_or(2000), month);
        match (u8::try_from(month), u8::try_from(day)) {
            (Ok(month), Ok(short)) if (1..=days).contains(&day) => Ok(Self {
                month,
                day: short,
                year,
            }),
            _ => Err(DomainError::field_out_of_range("day", 1, days)),
        }
    }

    #[must_use]
    pub const fn month(self) -> u32 {
        self.month as u32
    }

    #[must_use]
    pub const fn day(self) -> u32 {
        self.day as u32
    }

    #[must_use]
    pub const fn year(self) -> Option<i32> {
        self.year
    }

    /// # Errors
    /// At `year`: `birthday_in_future` if the day of birth is after today, `field_out_of_range
    /// {min, max}` if it is before 1900.
    pub fn check_past(self, today: NaiveDate) -> DomainResult<()> {
        match self.year {
            Some(year) if year < YEAR_MIN => {
                Err(DomainError::field_out_of_range("year", YEAR_MIN, LAST_YEAR))
            }
            Some(year) if self.in_year(year) > today => {
                Err(DomainError::new("birthday_in_future").at("year"))
            }
            _ => Ok(()),
        }
    }

    /// The day it is kept on in a year: 29 February on 28 February in common years.
    #[must_use]
    pub fn in_year(self, year: i32) -> NaiveDate {
        let day = self.day().min(days_in_month(year, self.month()));
        NaiveDate::from_ymd_opt(year, self.month(), day).unwrap_or(NaiveDate::MAX)
    }

    /// The next time it is kept, today included. Only ever one day: a birthday that passed is
    /// gone until next year, not overdue (monica #4707).
    #[must_use]
    pub fn next(self, today: NaiveDate) -> NaiveDate {
        let this_year = self.in_year(today.year());
        if this_year >= today {
            this_year
        } else {
            self.in_year(today.year().saturating_add(1))
        }
    }

    /// Days until it is next kept; 0 is today.
    #[must_use]
    pub fn days_until(self, today: NaiveDate) -> i64 {
        (self.next(today) - today).num_days()
    }

    /// Full years on a day, if the year is known and the person was born by then.
    #[must_use]
    pub fn age_on(self, date: NaiveDate) -> Option<u32> {
        let before = i32::from(date < self.in_year(date.year()));
        u32::try_from(date.year() - self.year? - before).ok()
    }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if NaiveDate::from_yo_opt(year, 366).is_some() => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Birthday {
    type Err = DomainError;

    /// Reads `1980-05-17` and, without a year, `--05-17` (vCard 4, RFC 6350 §4.3.1).
    fn from_str(text: &str) -> DomainResult<Self> {
        let malformed = || DomainError::field_malformed("birthday");
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => {
                let (year, rest) = text.split_once('-').ok_or_else(malformed)?;
                (Some(digits(year, 4).ok_or_else(malformed)?), rest)
            }
        };
        let (month, day) = rest.split_once('-').ok_or_else(malformed)?;
        let month = digits(month, 2).ok_or_else(malformed)?;
        let day = digits(day, 2).ok_or_else(malformed)?;
        Self::new(month, day, year.map(u32::cast_signed))
    }
}

fn digits(text: &str, len: usize) -> Option<u32> {
    let plain = text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl TryFrom<Parts> for Birthday {
    type Error = DomainError;

    fn try_from(parts: Parts) -> DomainResult<Self> {
        Self::new(parts.month.into(), parts.day.into(), parts.year)
    }
}

impl From<Birthday> for Parts {
    fn from(birthday: Birthday) -> Self {
        Self {
            month: birthday.month,
            day: birthday.day,
            year: birthday.year,
        }
    }
}

#[cfg(test)]
#[path = "birthday_tests.rs"]
mod tests;
