//! The figures of opportunities that the manager may set.

use serde::{Deserialize, Serialize};

use crate::counts::check_count;
use crate::error::DomainResult;

/// Settings of opportunities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "OpportunityRules"))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// A commitment of theirs without a day holds for so many days, then the deal isn't moving
    /// (30). 1–365.
    pub silent_days: u16,
}

impl Default for Rules {
    fn default() -> Self {
        Self { silent_days: 30 }
    }
}

impl Rules {
    /// # Errors
    /// `field_out_of_range {min, max}` at the field.
    pub fn check(&self) -> DomainResult<()> {
        check_count("silent_days", Some(self.silent_days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_has_its_range() {
        assert!(Rules::default().check().is_ok());
        let error = Rules { silent_days: 0 }.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("silent_days"));
    }
}
