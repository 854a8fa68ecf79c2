//! Weights of the parts; the manager may set others.

use serde::{Deserialize, Serialize};

use super::PartCode;
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult};

/// Least part of the weight that must be known, percent, before there is a figure for the whole. By
/// itself what was filled in (5) or who decides there (20) tells nothing of how an account stands with
/// us: a figure made of them would look like a verdict. With the day of the last contact (15) there is
/// one.
pub const LEAST_KNOWN: u8 = 30;

/// 0 leaves a part out; 100 at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "HealthRules"))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    pub profile: u8,
    pub coverage: u8,
    pub freshness: u8,
    pub review: u8,
    pub satisfaction: u8,
    pub loyalty: u8,
    pub delivery: u8,
    pub risks: u8,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            profile: 5,
            coverage: 20,
            freshness: 15,
            review: 10,
            satisfaction: 15,
            loyalty: 15,
            delivery: 10,
            risks: 10,
        }
    }
}

impl Rules {
    #[must_use]
    pub const fn weight(&self, part: PartCode) -> u8 {
        match part {
            PartCode::Profile => self.profile,
            PartCode::Coverage => self.coverage,
            PartCode::Freshness => self.freshness,
            PartCode::Review => self.review,
            PartCode::Satisfaction => self.satisfaction,
            PartCode::Loyalty => self.loyalty,
            PartCode::Delivery => self.delivery,
            PartCode::Risks => self.risks,
        }
    }

    /// # Errors
    /// `field_out_of_range {min, max}` at the weight; at `coverage` if all are 0, because then
    /// nothing would be healthy or ill.
    pub fn check(&self) -> DomainResult<()> {
        let all = [
            ("profile", self.profile),
            ("coverage", self.coverage),
            ("freshness", self.freshness),
            ("review", self.review),
            ("satisfaction", self.satisfaction),
            ("loyalty", self.loyalty),
            ("delivery", self.delivery),
            ("risks", self.risks),
        ];
        for (name, weight) in all {
            check_count(name, Some(weight))?;
        }
        if all.iter().all(|(_, weight)| *weight == 0) {
            return Err(DomainError::field_out_of_range("coverage", 1, 100));
        }
        Ok(())
    }
}
