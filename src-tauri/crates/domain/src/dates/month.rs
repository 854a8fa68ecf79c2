//! A calendar month.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize, Serializer};

use crate::error::{DomainError, DomainResult};

/// A month of a year, 1900-01 to 2999-12: what forecasts may reach. What can be entered is narrower,
/// see [`super::check_month`]. Serializes as `"2026-11"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String")]
pub struct Month {
    year: i16,
    month: u8,
}

impl Month {
    pub const YEAR_MIN: i32 = 1900;
    pub const YEAR_MAX: i32 = 2999;

    /// # Errors
    /// `field_out_of_range {min, max}` at `month` or `year`.
    pub fn new(year: i32, month: u32) -> DomainResult<Self> {
        if !(1..=12).contains(&month) {
            return Err(DomainError::field_out_of_range("month", 1, 12));
        }
        match (i16::try_from(year), u8::try_from(month)) {
            (Ok(short), Ok(month)) if (Self::YEAR_MIN..=Self::YEAR_MAX).contains(&year) => {
                Ok(Self { year: short, month })
            }
            _ => Err(DomainError::field_out_of_range(
                "year",
                Self::YEAR_MIN,
                Self::YEAR_MAX,
            )),
        }
    }

    /// The month a day is in.
    ///
    /// # Errors
    /// `field_out_of_range {min, max}` at `year`.
    pub fn of(date: NaiveDate) -> DomainResult<Self> {
        Self::new(date.year(), date.month())
    }

    #[must_use]
    pub const fn year(self) -> i32 {
        self.year as i32
    }

    /// 1–12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.month as u32
    }

    /// Calendar quarter, 1–4.
    #[must_use]
    pub const fn quarter(self) -> u32 {
        (self.month as u32 - 1) / 3 + 1
    }

    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        // Within the years above every month has a first day.
        NaiveDate::from_ymd_opt(self.year(), self.month(), 1).unwrap_or(NaiveDate::MIN)
    }

    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.first_day() + Months::new(1) - Days::new(1)
    }

    /// Moves by whole months, back if negative.
    ///
    /// # Errors
    /// `field_out_of_range {min, max}` at `year`.
    pub fn plus(self, months: i32) -> DomainResult<Self> {
        let index = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let year = i32::try_from(index.div_euclid(12)).unwrap_or(i32::MAX);
        let month = u32::try_from(index.rem_euclid(12)).unwrap_or(0) + 1;
        Self::new(year, month)
    }

    /// Whole months from `earlier` to here; negative if it is later.
    #[must_use]
    pub fn months_since(self, earlier: Self) -> i32 {
        (self.year() - earlier.year()) * 12 + i32::from(self.month) - i32::from(earlier.month)
    }

    /// This month and those after it, up to the last that can be written.
    pub fn forward(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |month| month.plus(1).ok())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Month {
    type Err = DomainError;

    /// Reads `2026-11`: four digits, a hyphen, two digits.
    fn from_str(text: &str) -> DomainResult<Self> {
        let malformed = || DomainError::field_malformed("month");
        let (year, month) = text.split_once('-').ok_or_else(malformed)?;
        let digits =
            |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(malformed());
        }
        let year = year.parse().map_err(|_| malformed())?;
        let month = month.parse().map_err(|_| malformed())?;
        Self::new(year, month)
    }
}

impl TryFrom<String> for Month {
    type Error = DomainError;

    fn try_from(text: String) -> DomainResult<Self> {
        text.parse()
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn reads_and_writes_year_and_month() {
        assert_eq!(
            serde_json::to_string(&month("2026-11")).unwrap(),
            "\"2026-11\""
        );
        assert_eq!(
            serde_json::from_str::<Month>("\"2026-11\"").unwrap(),
            month("2026-11")
        );
        for text in [
            "", "2026", "2026-1", "26-01", "2026/01", "2026-001", "-026-01", "2026-+1",
        ] {
            assert_eq!(
                text.parse::<Month>().unwrap_err().code,
                "field_malformed",
                "{text}"
            );
        }
        for text in ["2026-00", "2026-13", "1899-12", "3000-01"] {
            assert_eq!(
                text.parse::<Month>().unwrap_err().code,
                "field_out_of_range",
                "{text}"
            );
        }
    }

    #[test]
    fn knows_its_days_and_quarter() {
        assert_eq!(month("2028-02").last_day().to_string(), "2028-02-29");
        assert_eq!(month("2026-02").last_day().to_string(), "2026-02-28");
        assert_eq!(month("2026-12").last_day().to_string(), "2026-12-31");
        assert_eq!(month("2026-11").first_day().to_string(), "2026-11-01");
        assert_eq!(
            ["2026-01", "2026-03", "2026-04", "2026-12"].map(|m| month(m).quarter()),
            [1, 1, 2, 4]
        );
        assert_eq!(
            Month::of(month("2026-02").last_day()).unwrap(),
            month("2026-02")
        );
    }

    #[test]
    fn goes_on_over_the_year() {
        let months = month("2026-11").forward().take(3).collect::<Vec<_>>();
        assert_eq!(
            months,
            [month("2026-11"), month("2026-12"), month("2027-01")]
        );
        assert_eq!(month("2999-11").forward().count(), 2);
        assert!(month("1900-01").plus(-1).is_err());
        assert!(month("1900-01").plus(i32::MAX).is_err());
    }

    proptest! {
        #[test]
        fn plus_and_since_agree(year in 1950_i32..2900, m in 1_u32..=12, by in -600_i32..=600) {
            let from = Month::new(year, m).unwrap();
            let to = from.plus(by).unwrap();
            prop_assert_eq!(to.months_since(from), by);
            prop_assert_eq!(to > from, by > 0);
            prop_assert_eq!(to.to_string().parse::<Month>().unwrap(), to);
        }
    }
}
