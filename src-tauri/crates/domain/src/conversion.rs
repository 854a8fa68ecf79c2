//! What became of proposals that were sent, by whatever they have in common.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::proposal::OutcomeKind;

/// One proposal, however many revisions it took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// When it was first sent.
    pub sent_on: NaiveDate,
    /// What came of its last revision, and when.
    pub outcome: Option<(OutcomeKind, NaiveDate)>,
    pub expired: bool,
}

/// Decided cases from which on a share is said: with fewer, one more case moves it by more than a
/// fifth, and "100 %" of one deal would be read as a rule.
pub const DECIDED_FOR_RATE: u32 = 5;
/// Answers from which on "half took longer" is true of at least one case on each side.
pub const ANSWERS_FOR_MEDIAN: usize = 3;

/// Counts over cases; `sent` is the sum of the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ConversionCount"))]
pub struct Conversion {
    pub sent: u32,
    pub accepted: u32,
    pub declined: u32,
    pub withdrawn: u32,
    /// The terms ended and nobody said anything.
    pub expired: u32,
    pub open: u32,
    /// Accepted of those that got a yes or a no, tenths of a percent, rounded half up; `None` below
    /// [`DECIDED_FOR_RATE`].
    pub rate: Option<u32>,
    /// Calendar days from sending to a yes or a no: half took longer. Of an even number, the mean of
    /// the two in the middle, rounded up; `None` below [`ANSWERS_FOR_MEDIAN`].
    pub median_days: Option<u32>,
}

impl Conversion {
    /// Cases that got a yes or a no.
    #[must_use]
    pub const fn decided(&self) -> u32 {
        self.accepted.saturating_add(self.declined)
    }
}

#[must_use]
pub fn count(cases: &[Case]) -> Conversion {
    let mut found = Conversion::default();
    let mut days = Vec::new();
    for case in cases {
        found.sent += 1;
        let counter = match case.outcome {
            Some((OutcomeKind::Accepted, _)) => &mut found.accepted,
            Some((OutcomeKind::Declined, _)) => &mut found.declined,
            Some((OutcomeKind::Withdrawn, _)) => &mut found.withdrawn,
            None if case.expired => &mut found.expired,
            Some((OutcomeKind::Superseded, _)) | None => &mut found.open,
        };
        *counter += 1;
        if let Some((OutcomeKind::Accepted | OutcomeKind::Declined, on)) = case.outcome {
            days.push((on - case.sent_on).num_days().max(0));
        }
    }
    let decided = u64::from(found.decided());
    if found.decided() >= DECIDED_FOR_RATE {
        let tenths = (u64::from(found.accepted) * 2_000 + decided) / (decided * 2);
        found.rate = u32::try_from(tenths).ok();
    }
    days.sort_unstable();
    if days.len() < ANSWERS_FOR_MEDIAN {
        return found;
    }
    let upper = days.get(days.len() / 2).copied();
    let lower = days.len().checked_sub(1).and_then(|n| days.get(n / 2));
    found.median_days = upper
        .zip(lower)
        .and_then(|(upper, lower)| u32::try_from((upper + lower + 1) / 2).ok());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(outcome: Option<(OutcomeKind, &str)>, expired: bool) -> Case {
        Case {
            sent_on: "2026-11-01".parse().unwrap(),
            outcome: outcome.map(|(kind, on)| (kind, on.parse().unwrap())),
            expired,
        }
    }

    #[test]
    fn every_case_is_counted_once() {
        let cases = [
            case(Some((OutcomeKind::Accepted, "2026-11-11")), false),
            case(Some((OutcomeKind::Declined, "2026-11-14")), true),
            case(Some((OutcomeKind::Withdrawn, "2026-11-02")), false),
            case(None, true),
            case(None, false),
        ];
        let found = count(&cases);
        assert_eq!((found.sent, found.accepted, found.declined), (5, 1, 1));
        assert_eq!((found.withdrawn, found.expired, found.open), (1, 1, 1));
    }

    #[test]
    fn a_share_and_a_half_are_said_of_enough_cases() {
        let yes = |on| case(Some((OutcomeKind::Accepted, on)), false);
        let no = |on| case(Some((OutcomeKind::Declined, on)), false);
        let cases = [
            yes("2026-11-11"),
            no("2026-11-14"),
            yes("2026-11-21"),
            no("2026-11-05"),
            yes("2026-11-06"),
        ];
        let found = |n: usize| count(&cases[..n]);
        assert_eq!(found(4).rate, None, "one of four more would move it a lot");
        assert_eq!(found(5).rate, Some(600), "three of five");
        assert_eq!(found(2).median_days, None, "no half of two took longer");
        assert_eq!(found(3).median_days, Some(13), "10, 13 and 20 days");
        assert_eq!(found(4).median_days, Some(12), "4, 10, 13 and 20 days");
        assert_eq!(count(&[]).rate, None);
    }
}
