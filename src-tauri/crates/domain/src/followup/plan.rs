//! The steps of M18 with their days.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Rules;
use crate::dates::{add_working_days, next_working_day, previous_working_day};
use crate::task::TaskKind;

/// A step as proposed before sending; any of them can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlannedStep {
    pub kind: TaskKind,
    pub due: NaiveDate,
}

/// The five steps and the two reminders, for a proposal sent on a day and valid until another.
///
/// Steps fall on working days. A step that would come after the last working day of the terms is
/// moved to that day: to ask about a proposal that no longer holds would be of no use.
#[must_use]
pub fn plan(sent_on: NaiveDate, valid_until: NaiveDate, rules: &Rules) -> Vec<PlannedStep> {
    let last = previous_working_day(valid_until).max(next_working_day(sent_on));
    let step = |kind, days| PlannedStep {
        kind,
        due: add_working_days(sent_on, days).min(last),
    };
    let mut steps = vec![
        PlannedStep {
            kind: TaskKind::Sent,
            due: sent_on,
        },
        step(TaskKind::CheckArrival, rules.check_arrival),
        step(TaskKind::AskNextStep, rules.ask_next_step),
        step(TaskKind::AskUrgency, rules.ask_urgency),
        step(TaskKind::AgreeInterim, rules.agree_interim),
    ];
    steps.extend(reminders(sent_on, valid_until, rules));
    steps
}

/// The reminders before expiry that still make sense for a proposal sent on this day: those that
/// come after it.
#[must_use]
pub fn reminders(sent_on: NaiveDate, valid_until: NaiveDate, rules: &Rules) -> Vec<PlannedStep> {
    [
        (TaskKind::ExpiryWeek, rules.remind_early),
        (TaskKind::ExpiryDay, rules.remind_late),
    ]
    .into_iter()
    .map(|(kind, days)| PlannedStep {
        kind,
        due: reminder_due(valid_until, days),
    })
    .filter(|step| step.due > sent_on)
    .collect()
}

/// The working day on which to be reminded, `days` calendar days before the last day of the terms.
/// From a weekend it moves to Monday, unless that is the last day or later: then to Friday.
#[must_use]
pub fn reminder_due(valid_until: NaiveDate, days: u16) -> NaiveDate {
    let day = valid_until
        .checked_sub_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MIN);
    let after = next_working_day(day);
    if after < valid_until {
        after
    } else {
        previous_working_day(day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::dates::is_working_day;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dues(sent_on: &str, valid_until: &str) -> Vec<String> {
        plan(day(sent_on), day(valid_until), &Rules::default())
            .iter()
            .map(|step| step.due.to_string())
            .collect()
    }

    #[test]
    fn steps_of_a_month() {
        let expected = [
            "2026-11-23", // Monday, sent
            "2026-11-24",
            "2026-11-26",
            "2026-12-01",
            "2026-12-03",
            "2026-12-11",
            "2026-12-17",
        ];
        assert_eq!(dues("2026-11-23", "2026-12-18"), expected);
    }

    #[test]
    fn sent_at_a_weekend_the_first_call_is_on_monday() {
        assert_eq!(dues("2026-11-21", "2026-12-18")[1], "2026-11-23");
    }

    #[test]
    fn steps_stay_within_short_terms() {
        // Friday to Wednesday: no reminder a week before, the later steps on the last day.
        let expected = [
            "2026-11-20",
            "2026-11-23",
            "2026-11-25",
            "2026-11-25",
            "2026-11-25",
            "2026-11-24",
        ];
        assert_eq!(dues("2026-11-20", "2026-11-25"), expected);
    }

    #[test]
    fn a_reminder_comes_before_the_last_day() {
        // The terms end on Monday or at the weekend: reminded on Friday, not on the day or after.
        for last in ["2026-12-12", "2026-12-13", "2026-12-14"] {
            assert_eq!(reminder_due(day(last), 1), day("2026-12-11"), "{last}");
        }
        assert_eq!(
            reminder_due(day("2026-12-19"), 7),
            day("2026-12-14"),
            "from Saturday to Monday"
        );
    }

    proptest! {
        #[test]
        fn every_step_is_a_working_day_in_its_time(sent in 0_u64..4_000, valid in 0_u64..400) {
            let sent_on = day("2024-01-01") + Days::new(sent);
            let until = sent_on + Days::new(valid);
            let steps = plan(sent_on, until, &Rules::default());
            let asked = &steps[1..5];
            prop_assert!(asked.is_sorted_by_key(|step| step.due), "steps come in their order");
            for step in asked {
                prop_assert!(is_working_day(step.due));
                prop_assert!(step.due >= sent_on);
                prop_assert!(step.due <= until.max(next_working_day(sent_on)));
            }
            for step in &steps[5..] {
                prop_assert!(is_working_day(step.due) && step.due > sent_on && step.due < until);
            }
        }
    }
}
