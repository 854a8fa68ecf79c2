//! What rules may know of the outside: the clock, the time zone and randomness, passed in.

use chrono::{DateTime, NaiveDate, Utc};

use crate::id::Id;

/// The outside as rules see it. Tests pass a fixed one; the same world gives the same result.
pub trait World: Send + Sync {
    /// The instant, UTC.
    fn now(&self) -> DateTime<Utc>;
    /// The calendar day in the workspace's time zone.
    fn today(&self) -> NaiveDate;
    /// The instant at which a calendar day ends in the workspace's time zone.
    fn end_of_day(&self, day: NaiveDate) -> DateTime<Utc> {
        crate::dates::end_of_day(day, &Utc)
    }
    /// A new key.
    fn new_id(&self) -> Id;
}
