//! The two extremes (M18): *indifference*, no step for too long; *neediness*, contacts too
//! frequent, or concessions nobody asked for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Rules;
use crate::dates::working_days_between;

/// What the warnings are drawn from; all of the time since sending.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    pub sent_on: NaiveDate,
    pub today: NaiveDate,
    /// Days of contacts of ours, sending not among them, in any order.
    pub ours: &'a [NaiveDate],
    /// Days on which a step was done, noted as a contact or not.
    pub steps: &'a [NaiveDate],
    /// Days on which they said something: an acknowledgement, an answer, a meeting, a commitment,
    /// an offer.
    pub theirs: &'a [NaiveDate],
    /// Days of concessions of ours that nobody had asked for.
    pub unasked: &'a [NaiveDate],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FollowupWarningCode"))]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    Indifference,
    /// Too many contacts without an answer.
    NeedinessContacts,
    /// A concession that nobody asked for.
    NeedinessConcession,
}

/// A warning with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FollowupWarning"))]
pub struct Warning {
    pub code: WarningCode,
    /// Indifference: the last step; contacts: each without an answer; concessions: each unasked.
    pub dates: Vec<NaiveDate>,
    /// Working days without a step, or the number of contacts or concessions.
    pub count: u32,
    /// What would still be in order.
    pub limit: u32,
}

/// Warnings of a proposal that is out and has no outcome.
#[must_use]
pub fn warnings(facts: &Facts<'_>, rules: &Rules) -> Vec<Warning> {
    let mut found = Vec::new();
    found.extend(indifference(facts, rules));
    found.extend(contacts(facts, rules));
    if !facts.unasked.is_empty() {
        let mut dates = facts.unasked.to_vec();
        dates.sort_unstable();
        found.push(Warning {
            code: WarningCode::NeedinessConcession,
            count: count(dates.len()),
            dates,
            limit: 0,
        });
    }
    found
}

fn indifference(facts: &Facts<'_>, rules: &Rules) -> Option<Warning> {
    let last = facts
        .ours
        .iter()
        .chain(facts.steps)
        .chain(facts.theirs)
        .copied()
        .filter(|day| *day <= facts.today)
        .fold(facts.sent_on, NaiveDate::max);
    let quiet = working_days_between(last, facts.today);
    (quiet > u32::from(rules.quiet_days)).then(|| Warning {
        code: WarningCode::Indifference,
        dates: vec![last],
        count: quiet,
        limit: rules.quiet_days.into(),
    })
}

/// Contacts since their last answer that fall into the last `contact_days` working days. One on
/// the day of an answer counts as answered.
fn contacts(facts: &Facts<'_>, rules: &Rules) -> Option<Warning> {
    let heard = facts.theirs.iter().copied().max();
    let mut dates: Vec<NaiveDate> = facts
        .ours
        .iter()
        .copied()
        .filter(|day| *day >= facts.sent_on && *day <= facts.today)
        .filter(|day| heard.is_none_or(|heard| *day > heard))
        .filter(|day| working_days_between(*day, facts.today) < u32::from(rules.contact_days))
        .collect();
    dates.sort_unstable();
    (dates.len() > usize::from(rules.most_contacts)).then(|| Warning {
        code: WarningCode::NeedinessContacts,
        count: count(dates.len()),
        dates,
        limit: rules.most_contacts.into(),
    })
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(days: &[&str]) -> Vec<NaiveDate> {
        days.iter().map(|day| day.parse().unwrap()).collect()
    }

    fn found(today: &str, ours: &[&str], theirs: &[&str]) -> Vec<Warning> {
        let facts = Facts {
            sent_on: "2026-11-02".parse().unwrap(), // Monday
            today: today.parse().unwrap(),
            ours: &days(ours),
            steps: &[],
            theirs: &days(theirs),
            unasked: &[],
        };
        warnings(&facts, &Rules::default())
    }

    #[test]
    fn indifference_begins_after_ten_working_days() {
        assert_eq!(found("2026-11-16", &[], &[]), [], "ten days are in order");
        let warning = &found("2026-11-17", &[], &[])[0];
        assert_eq!(warning.code, WarningCode::Indifference);
        assert_eq!((warning.count, warning.limit), (11, 10));
        assert_eq!(warning.dates, days(&["2026-11-02"]));
        assert_eq!(
            found("2026-11-17", &["2026-11-03"], &[]),
            [],
            "a step resets it"
        );
        assert_eq!(
            found("2026-11-17", &[], &["2026-11-03"]),
            [],
            "an answer too"
        );
    }

    #[test]
    fn neediness_is_a_third_contact_without_an_answer() {
        let ours = ["2026-11-03", "2026-11-04", "2026-11-05"];
        assert_eq!(found("2026-11-05", &ours[..2], &[]), []);
        let warning = &found("2026-11-05", &ours, &[])[0];
        assert_eq!(warning.code, WarningCode::NeedinessContacts);
        assert_eq!(warning.dates, days(&ours));
        assert_eq!(
            found("2026-11-05", &ours, &["2026-11-03"]),
            [],
            "answered since"
        );
        assert_eq!(
            found("2026-11-10", &ours, &[]),
            [],
            "five working days later it is past"
        );
    }

    #[test]
    fn an_unasked_concession_is_neediness() {
        let facts = Facts {
            sent_on: "2026-11-02".parse().unwrap(),
            today: "2026-11-03".parse().unwrap(),
            ours: &[],
            steps: &[],
            theirs: &[],
            unasked: &days(&["2026-11-03"]),
        };
        let found = warnings(&facts, &Rules::default());
        assert_eq!(found[0].code, WarningCode::NeedinessConcession);
        assert_eq!(found[0].dates, days(&["2026-11-03"]));
    }
}
