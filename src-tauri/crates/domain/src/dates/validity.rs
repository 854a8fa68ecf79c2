//! How long the terms of a proposal hold (M17).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// Days for which a proposal holds, 1–366; 30 unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[serde(try_from = "u16", into = "u16")]
pub struct Validity(u16);

impl Validity {
    pub const DEFAULT: Self = Self(30);
    /// One click away (rules.md, States).
    pub const CHOICES: [Self; 5] = [Self(15), Self(30), Self(45), Self(60), Self(90)];
    pub const MAX: u16 = 366;

    /// # Errors
    /// `field_out_of_range {min, max}` at `validity_days`.
    pub fn new(days: u16) -> DomainResult<Self> {
        if (1..=Self::MAX).contains(&days) {
            Ok(Self(days))
        } else {
            Err(DomainError::field_out_of_range(
                "validity_days",
                1,
                Self::MAX,
            ))
        }
    }

    #[must_use]
    pub const fn days(self) -> u16 {
        self.0
    }

    /// The last day on which the terms hold, for a proposal of this day.
    #[must_use]
    pub fn until(self, from: NaiveDate) -> NaiveDate {
        from.checked_add_days(Days::new(self.0.into()))
            .unwrap_or(NaiveDate::MAX)
    }
}

impl Default for Validity {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl TryFrom<u16> for Validity {
    type Error = DomainError;

    fn try_from(days: u16) -> DomainResult<Self> {
        Self::new(days)
    }
}

impl From<Validity> for u16 {
    fn from(validity: Validity) -> Self {
        validity.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_is_30_days_and_choices_are_one_click_away() {
        assert_eq!(Validity::default().days(), 30);
        assert_eq!(Validity::CHOICES.map(Validity::days), [15, 30, 45, 60, 90]);
        let from = "2026-11-18".parse().unwrap();
        assert_eq!(Validity::default().until(from).to_string(), "2026-12-18");
        assert_eq!(Validity::DEFAULT.until(NaiveDate::MAX), NaiveDate::MAX);
    }

    #[test]
    fn range_is_1_to_366() {
        for days in [0, 367, u16::MAX] {
            assert_eq!(Validity::new(days).unwrap_err().code, "field_out_of_range");
        }
        assert_eq!(serde_json::to_string(&Validity::DEFAULT).unwrap(), "30");
        assert!(serde_json::from_str::<Validity>("0").is_err());
    }
}
