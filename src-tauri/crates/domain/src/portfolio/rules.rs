//! The figures of the portfolio; the method gives defaults, the manager may set others.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// Settings of the portfolio. Percents are of sales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PortfolioRules"))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// All key accounts together normally make at least so much (M1: 30 %). 0–99.
    pub key_low: u16,
    /// And at most so much (M1: 55 %). 1–100, more than the least.
    pub key_high: u16,
    /// One account above this is a danger (M1: 75 %). 1–100.
    pub danger: u16,
    /// The curve asks which accounts make so much of key revenue (M1: 80 %). 1–100.
    pub curve: u16,
    /// A key account not met for so many days is worth a look. 1–730.
    pub unmet_days: u16,
    /// So is one whose revenue fell by so many percent against the twelve months before. 1–100.
    pub fall: u16,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            key_low: 30,
            key_high: 55,
            danger: 75,
            curve: 80,
            unmet_days: 60,
            fall: 20,
        }
    }
}

impl Rules {
    /// # Errors
    /// `field_out_of_range {min, max}` at the field.
    pub fn check(&self) -> DomainResult<()> {
        let within = |field, value: u16, min: u16, max: u16| {
            if (min..=max).contains(&value) {
                Ok(())
            } else {
                Err(DomainError::field_out_of_range(field, min, max))
            }
        };
        within("key_low", self.key_low, 0, 99)?;
        within("key_high", self.key_high, self.key_low + 1, 100)?;
        within("danger", self.danger, 1, 100)?;
        within("curve", self.curve, 1, 100)?;
        within("unmet_days", self.unmet_days, 1, 730)?;
        within("fall", self.fall, 1, 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_those_of_the_method() {
        let rules = Rules::default();
        assert_eq!(
            (rules.key_low, rules.key_high, rules.danger, rules.curve),
            (30, 55, 75, 80)
        );
        assert!(rules.check().is_ok());
    }

    #[test]
    fn a_band_upside_down_is_refused_at_its_upper_end() {
        let rules = Rules {
            key_low: 60,
            ..Rules::default()
        };
        let error = rules.check().unwrap_err();
        assert_eq!(error.code, "field_out_of_range");
        assert_eq!(error.place.as_deref(), Some("key_high"));
    }
}
