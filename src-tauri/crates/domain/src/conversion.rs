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
    /// Calendar days from sending to a yes or a no: half took longer. Of an even number, the mean of
    /// the two in the middle, rounded up.
    pub median_days: Option<u32>,
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
    days.sort_unstable();
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
        assert_eq!(found.median_days, Some(12), "10 and 13 days");
        assert_eq!(count(&cases[..1]).median_days, Some(10));
        assert_eq!(
            count(&cases[2..]).median_days,
            None,
            "nobody said yes or no"
        );
    }
}
