//! The figures of the follow-up; the method gives defaults, the manager may set others.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// Settings of the follow-up. All distances are working days after sending, if not said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FollowupRules"))]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Without an acknowledgement for so long, call (M18: one day). 1–60.
    pub check_arrival: u16,
    /// Ask about the next step. 1–60.
    pub ask_next_step: u16,
    /// Ask what makes it urgent or not. 1–60.
    pub ask_urgency: u16,
    /// Agree the date of the talk on interim results. 1–60.
    pub agree_interim: u16,
    /// *Indifference*: no step for more working days than this. 1–120.
    pub quiet_days: u16,
    /// *Neediness*: more contacts of ours without an answer than this. 1–20.
    pub most_contacts: u16,
    /// Within so many working days, today among them. 1–60.
    pub contact_days: u16,
    /// Calendar days before expiry of the first reminder. 2–60.
    pub remind_early: u16,
    /// And of the last one. 1–59, less than the first.
    pub remind_late: u16,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            check_arrival: 1,
            ask_next_step: 3,
            ask_urgency: 6,
            agree_interim: 8,
            quiet_days: 10,
            most_contacts: 2,
            contact_days: 5,
            remind_early: 7,
            remind_late: 1,
        }
    }
}

impl Rules {
    /// # Errors
    /// `field_out_of_range {min, max}` at the field. The steps must come in their order.
    pub fn check(&self) -> DomainResult<()> {
        let steps = [
            ("check_arrival", self.check_arrival),
            ("ask_next_step", self.ask_next_step),
            ("ask_urgency", self.ask_urgency),
            ("agree_interim", self.agree_interim),
        ];
        let mut least = 1;
        for (place, days) in steps {
            within(place, days, least, 60)?;
            least = days;
        }
        within("quiet_days", self.quiet_days, 1, 120)?;
        within("most_contacts", self.most_contacts, 1, 20)?;
        within("contact_days", self.contact_days, 1, 60)?;
        within("remind_early", self.remind_early, 2, 60)?;
        within("remind_late", self.remind_late, 1, self.remind_early - 1)
    }
}

fn within(place: &str, value: u16, min: u16, max: u16) -> DomainResult<()> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(DomainError::field_out_of_range(place, min, max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_those_of_the_method() {
        let rules = Rules::default();
        rules.check().unwrap();
        assert_eq!(rules.check_arrival, 1, "M18: within one day");
        assert_eq!(serde_json::from_str::<Rules>("{}").unwrap(), rules);
    }

    #[test]
    fn steps_come_in_their_order() {
        let rules = Rules {
            ask_urgency: 2,
            ..Rules::default()
        };
        assert_eq!(
            rules.check().unwrap_err().place.as_deref(),
            Some("ask_urgency")
        );
        let rules = Rules {
            remind_late: 7,
            ..Rules::default()
        };
        assert_eq!(
            rules.check().unwrap_err().place.as_deref(),
            Some("remind_late")
        );
    }
}
