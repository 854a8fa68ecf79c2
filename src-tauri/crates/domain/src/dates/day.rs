//! Where a calendar day ends on the clock.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

/// The first instant after a day in a time zone: midnight that begins the next day. Where the
/// clock jumps over midnight, the first minute that exists after it; where it strikes midnight
/// twice, the first time.
#[must_use]
pub fn end_of_day<Tz: TimeZone>(day: NaiveDate, zone: &Tz) -> DateTime<Utc> {
    let midnight = day
        .checked_add_days(Days::new(1))
        .unwrap_or(NaiveDate::MAX)
        .and_time(NaiveTime::MIN);
    // No zone skips more than a day (Samoa, 2011); minute steps find the end of any gap.
    (0..=24 * 60)
        .filter_map(|minutes| midnight.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|local| zone.from_local_datetime(&local).earliest())
        .map_or(DateTime::<Utc>::MAX_UTC, |instant| instant.to_utc())
}

#[cfg(test)]
mod tests {
    use chrono::{FixedOffset, MappedLocalTime, NaiveDateTime, Offset};

    use super::*;

    #[test]
    fn day_ends_at_local_midnight() {
        let sofia = FixedOffset::east_opt(2 * 3600).unwrap();
        let day = "2026-12-18".parse().unwrap();
        assert_eq!(
            end_of_day(day, &sofia).to_rfc3339(),
            "2026-12-18T22:00:00+00:00"
        );
        let hawaii = FixedOffset::west_opt(10 * 3600).unwrap();
        assert_eq!(
            end_of_day(day, &hawaii).to_rfc3339(),
            "2026-12-19T10:00:00+00:00"
        );
        assert!(end_of_day(NaiveDate::MAX, &Utc) > end_of_day(day, &Utc));
    }

    /// Clock goes from 24:00 straight to 01:00, as in Lebanon or Cuba.
    #[derive(Clone, Debug)]
    struct Jump;

    impl TimeZone for Jump {
        type Offset = FixedOffset;
        fn from_offset(_: &FixedOffset) -> Self {
            Self
        }
        fn offset_from_local_date(&self, _: &NaiveDate) -> MappedLocalTime<FixedOffset> {
            MappedLocalTime::Single(Utc.fix())
        }
        fn offset_from_local_datetime(
            &self,
            local: &NaiveDateTime,
        ) -> MappedLocalTime<FixedOffset> {
            if local.time() < NaiveTime::from_hms_opt(1, 0, 0).unwrap() {
                return MappedLocalTime::None;
            }
            MappedLocalTime::Single(FixedOffset::east_opt(3 * 3600).unwrap())
        }
        fn offset_from_utc_date(&self, _: &NaiveDate) -> FixedOffset {
            Utc.fix()
        }
        fn offset_from_utc_datetime(&self, _: &NaiveDateTime) -> FixedOffset {
            Utc.fix()
        }
    }

    #[test]
    fn skipped_midnight_ends_when_the_clock_goes_on() {
        let day = "2026-03-28".parse().unwrap();
        assert_eq!(
            end_of_day(day, &Jump).to_rfc3339(),
            "2026-03-28T22:00:00+00:00"
        );
    }
}
