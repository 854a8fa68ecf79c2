//! When a backup is due, and which old ones may go. Pure: instants in, instants out.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, Duration, Utc};

/// How often, and how many are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Least minutes between two backups, 5–10,080.
    pub interval_minutes: u32,
    /// Backups younger than this many hours are all kept.
    pub keep_all_hours: u32,
    /// Then the last one of each of so many days, …
    pub daily: u32,
    /// … of so many weeks before those, …
    pub weekly: u32,
    /// … and of so many months before those.
    pub monthly: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            interval_minutes: 30,
            keep_all_hours: 48,
            daily: 12,
            weekly: 10,
            monthly: 9,
        }
    }
}

impl Policy {
    /// Whether a backup should be taken now. `changed` is the instant of the last change; without
    /// one since the last backup there is nothing to back up.
    #[must_use]
    pub fn is_due(
        &self,
        last: Option<DateTime<Utc>>,
        changed: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> bool {
        let Some(last) = last else { return true };
        // A clock that was set back must not stop backups until it has caught up.
        let age = now.signed_duration_since(last).abs();
        changed > last && age >= Duration::minutes(self.interval_minutes.into())
    }

    /// Which of these may go. The newest always stays.
    #[must_use]
    pub fn to_thin(&self, taken: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let mut newest_first = taken.to_vec();
        newest_first.sort_unstable_by(|a, b| b.cmp(a));
        // Further back than dates reach means: all of them.
        let young = now
            .checked_sub_signed(Duration::hours(self.keep_all_hours.into()))
            .unwrap_or(DateTime::<Utc>::MIN_UTC);
        let mut spans = [
            Span::new(self.daily, |at| (at.year(), at.ordinal())),
            Span::new(self.weekly, |at| {
                (at.iso_week().year(), at.iso_week().week())
            }),
            Span::new(self.monthly, |at| (at.year(), at.month())),
        ];
        newest_first
            .into_iter()
            .enumerate()
            .filter(|(index, at)| *index > 0 && *at < young)
            .filter(|(_, at)| !keep(&mut spans, *at))
            .map(|(_, at)| at)
            .collect()
    }
}

/// One kind of span: the last backup in each of a number of them is kept.
struct Span {
    left: u32,
    seen: HashSet<(i32, u32)>,
    key: fn(DateTime<Utc>) -> (i32, u32),
}

impl Span {
    fn new(left: u32, key: fn(DateTime<Utc>) -> (i32, u32)) -> Self {
        Self {
            left,
            seen: HashSet::new(),
            key,
        }
    }
}

/// Backups come the newest first. The first one met in a span is the last one taken in it and
/// stays; others of the same span go; when a kind of span is used up, the next wider one begins.
fn keep(spans: &mut [Span], at: DateTime<Utc>) -> bool {
    for span in spans {
        if span.seen.contains(&(span.key)(at)) {
            return false;
        }
        if span.left > 0 {
            span.left -= 1;
            span.seen.insert((span.key)(at));
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_longer_than_dates_reach_keeps_all() {
        let policy = Policy {
            keep_all_hours: u32::MAX,
            ..Policy::default()
        };
        let taken = [at("1999-01-01T00:00:00Z"), at("1999-01-01T01:00:00Z")];
        let gone = policy.to_thin(&taken, at("2026-11-21T12:00:00Z"));
        assert!(gone.is_empty(), "all of them are to be kept");
    }

    #[test]
    fn due_after_the_interval_and_a_change() {
        let policy = Policy::default();
        let last = at("2026-11-21T12:00:00Z");
        let changed = at("2026-11-21T12:10:00Z");
        assert!(policy.is_due(None, changed, changed));
        assert!(!policy.is_due(Some(last), changed, at("2026-11-21T12:29:59Z")));
        assert!(policy.is_due(Some(last), changed, at("2026-11-21T12:30:00Z")));
        assert!(
            !policy.is_due(Some(last), last, at("2026-11-22T12:30:00Z")),
            "nothing changed"
        );
        assert!(
            policy.is_due(Some(last), changed, at("2026-11-20T12:00:00Z")),
            "clock set back"
        );
    }

    #[test]
    fn two_years_of_backups_every_four_hours() {
        let policy = Policy::default();
        let mut kept: Vec<DateTime<Utc>> = Vec::new();
        let mut now = at("2024-11-21T06:00:00Z");
        while now < at("2026-11-21T06:00:00Z") {
            kept.push(now);
            let gone = policy.to_thin(&kept, now);
            kept.retain(|at| !gone.contains(at));
            now += Duration::hours(4);
        }
        assert_eq!(kept.len(), 12 + 1 + 12 + 10 + 9);
        let oldest = kept.iter().min().copied().unwrap();
        assert!(oldest < at("2026-01-01T00:00:00Z"), "{oldest}");
        // No hole wider than a month with its edges.
        kept.sort_unstable();
        assert!(
            kept.windows(2)
                .all(|two| two[1] - two[0] <= Duration::days(38))
        );
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_thinning_is_stable(hours in prop::collection::vec(0_i64..20_000, 1..80)) {
            let policy = Policy::default();
            let now = at("2026-11-21T12:00:00Z");
            let mut taken: Vec<_> = hours.iter().map(|h| now - Duration::hours(*h)).collect();
            taken.sort_unstable();
            taken.dedup();
            let gone = policy.to_thin(&taken, now);
            let kept: Vec<_> = taken.iter().copied().filter(|at| !gone.contains(at)).collect();
            prop_assert_eq!(kept.last(), taken.last());
            prop_assert!(taken.iter().filter(|at| now - **at <= Duration::hours(48)).all(|at| kept.contains(at)));
            prop_assert!(policy.to_thin(&kept, now).is_empty());
        }
    }
}
