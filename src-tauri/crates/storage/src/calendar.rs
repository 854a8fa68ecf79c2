//! The two spans that derived figures are counted over.

use chrono::{Datelike, Duration, Months, NaiveDate};
use redbook_domain::account::coverage::MET_DAYS;

/// Earliest day on which a contact still counts as met: the rule of coverage, so that a list and a
/// dossier never differ.
pub(crate) fn met_since(today: NaiveDate) -> NaiveDate {
    today - Duration::days(MET_DAYS)
}

/// First and last month (`2026-11`) of the `count` full months before the day's own: the month
/// that runs would make every account look as if it bought less.
pub(crate) fn full_months(day: NaiveDate, count: u32) -> (String, String) {
    let month = |back| {
        let first = day
            .with_day(1)
            .and_then(|first| first.checked_sub_months(Months::new(back)));
        first.unwrap_or(day).format("%Y-%m").to_string()
    };
    (month(count), month(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        assert_eq!(met_since(day).to_string(), "2026-08-23");
        assert_eq!(
            full_months(day, 12),
            ("2025-11".to_owned(), "2026-10".to_owned())
        );
        let january = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
        assert_eq!(
            full_months(january, 1),
            ("2025-12".to_owned(), "2025-12".to_owned())
        );
    }
}
