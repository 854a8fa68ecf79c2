//! How long to wait before a counter-offer; the method gives defaults, the manager may set others.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult, Within};
use crate::money::{Currency, Money};

/// From a deal of this size on, so many hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HoursFrom {
    /// Total without tax, whole units of the workspace's currency.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub total: i64,
    /// 1–720.
    pub hours: u16,
}

/// Settings of the negotiation sheet: an important deal waits 24 hours, larger ones more (M20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "NegotiationRules"))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// The smaller deal first; 1–10 steps. A deal below the first is not important.
    pub steps: Vec<HoursFrom>,
}

impl Default for Rules {
    fn default() -> Self {
        let step = |total, hours| HoursFrom { total, hours };
        Self {
            steps: vec![step(50_000, 24), step(1_000_000, 48), step(5_000_000, 72)],
        }
    }
}

impl Rules {
    /// # Errors
    /// `field_required`, `field_too_long` or `field_out_of_range` at `steps`: a larger deal waits
    /// longer.
    pub fn check(&self) -> DomainResult<()> {
        if self.steps.is_empty() {
            return Err(DomainError::field_required("steps"));
        }
        crate::fields::list("steps", &self.steps, 10)?;
        let (mut total, mut hours) = (0, 1);
        for (index, step) in self.steps.iter().enumerate() {
            if step.total < total {
                let most = 1_000_000_000_000_i64;
                return Err(DomainError::field_out_of_range("total", total, most))
                    .within_item("steps", index);
            }
            if !(hours..=720).contains(&step.hours) {
                return Err(DomainError::field_out_of_range("hours", hours, 720))
                    .within_item("steps", index);
            }
            (total, hours) = (step.total + 1, step.hours);
        }
        Ok(())
    }

    /// Hours to wait for a deal of this size; `None`: it isn't important. A deal in another currency
    /// than the workspace's, or one that doesn't add up yet, is treated as important: without a
    /// rate its size isn't known, and waiting harms less than haste.
    #[must_use]
    pub fn hours(&self, total: Option<Money>, home: Currency) -> Option<u16> {
        let first = self.steps.first().map(|step| step.hours);
        let Some(total) = total.filter(|total| total.currency() == home) else {
            return first;
        };
        let reached = |step: &&HoursFrom| total.to_major() >= step.total.into();
        self.steps.iter().rfind(reached).map(|step| step.hours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(major: i64) -> Option<Money> {
        Money::from_major(major.into(), Currency::EUR).ok()
    }

    #[test]
    fn an_important_deal_waits_a_day_and_a_larger_one_longer() {
        let rules = Rules::default();
        rules.check().unwrap();
        let hours = |major| rules.hours(eur(major), Currency::EUR);
        assert_eq!(hours(49_999), None);
        assert_eq!(hours(50_000), Some(24));
        assert_eq!(hours(1_000_000), Some(48));
        assert_eq!(hours(9_000_000), Some(72));
        assert_eq!(
            rules.hours(eur(1), Currency::USD),
            Some(24),
            "the size in another currency isn't known"
        );
        assert_eq!(rules.hours(None, Currency::EUR), Some(24));
    }

    #[test]
    fn steps_rise() {
        let step = |total, hours| HoursFrom { total, hours };
        for wrong in [
            vec![],
            vec![step(10, 24), step(10, 48)],
            vec![step(10, 24), step(20, 12)],
            vec![step(10, 0)],
        ] {
            assert!(
                Rules {
                    steps: wrong.clone()
                }
                .check()
                .is_err(),
                "{wrong:?}"
            );
        }
    }
}
