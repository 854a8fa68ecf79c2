//! Calendar rules: what people say as dates is a `NaiveDate`, events are UTC instants
//! (rules.md, Dates). The time zone and the clock are passed in.

mod birthday;
mod day;
mod entry;
mod month;
mod touch;
mod validity;
mod workday;

pub use birthday::Birthday;
pub use day::end_of_day;
pub use entry::{FIRST_YEAR, LAST_YEAR, check_day, check_month};
pub use month::Month;
pub use touch::{RHYTHM_MAX, last_contact, touch_due};
pub use validity::Validity;
pub use workday::{
    add_working_days, is_working_day, next_working_day, previous_working_day, working_days_between,
};
