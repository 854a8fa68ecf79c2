//! Rules of birthdays, by name.

use proptest::prelude::*;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn year_may_be_unknown_and_is_then_not_invented() {
    let birthday: Birthday = "--05-17".parse().unwrap();
    assert_eq!(
        (birthday.month(), birthday.day(), birthday.year()),
        (5, 17, None)
    );
    assert_eq!(birthday.age_on(date("2026-11-21")), None);
    assert_eq!(
        serde_json::to_string(&birthday).unwrap(),
        r#"{"month":5,"day":17,"year":null}"#
    );
}

#[test]
fn year_alone_is_no_birthday() {
    for text in [
        "1980",
        "1980-00-00",
        "1980--",
        "",
        "--",
        "--1-1",
        "1980-5-17",
    ] {
        assert!(text.parse::<Birthday>().is_err(), "{text}");
    }
    assert!(serde_json::from_str::<Birthday>(r#"{"year":1980}"#).is_err());
    assert!(serde_json::from_str::<Birthday>(r#"{"month":2,"day":30,"year":null}"#).is_err());
}

#[test]
fn leap_day_is_kept_on_28_february_in_common_years() {
    let birthday: Birthday = "--02-29".parse().unwrap();
    assert_eq!(birthday.next(date("2026-02-01")), date("2026-02-28"));
    assert_eq!(birthday.next(date("2026-03-01")), date("2027-02-28"));
    assert_eq!(birthday.next(date("2028-02-28")), date("2028-02-29"));
    assert_eq!(birthday.in_year(2100), date("2100-02-28"));
    let born: Birthday = "2000-02-29".parse().unwrap();
    assert_eq!(born.age_on(date("2026-02-27")), Some(25));
    assert_eq!(born.age_on(date("2026-02-28")), Some(26));
    assert!(Birthday::new(2, 29, Some(1999)).is_err());
}

#[test]
fn passed_birthday_comes_again_next_year() {
    let birthday = Birthday::new(11, 20, Some(1980)).unwrap();
    assert_eq!(birthday.next(date("2026-11-20")), date("2026-11-20"));
    assert_eq!(birthday.next(date("2026-11-21")), date("2027-11-20"));
    assert_eq!(birthday.days_until(date("2026-11-21")), 364);
    assert_eq!(birthday.age_on(date("2026-11-19")), Some(45));
    assert_eq!(birthday.age_on(date("2026-11-20")), Some(46));
    assert_eq!(birthday.age_on(date("1970-01-01")), None);
}

#[test]
fn birth_in_the_future_is_refused() {
    let birthday = Birthday::new(11, 22, Some(2026)).unwrap();
    let error = birthday.check_past(date("2026-11-21")).unwrap_err();
    assert_eq!(error.code, "birthday_in_future");
    assert!(birthday.check_past(date("2026-11-22")).is_ok());
    let long_ago = Birthday::new(12, 30, Some(1899)).unwrap();
    assert_eq!(
        long_ago
            .check_past(date("2026-11-22"))
            .unwrap_err()
            .to_string(),
        "field_out_of_range {min=1900, max=2099} at year",
        "the day that an empty cell of a workbook is taken for"
    );
    assert!(Birthday::new(13, 1, None).is_err());
    assert!(Birthday::new(4, 31, None).is_err());
    for year in [1800, 3000] {
        assert_eq!(
            Birthday::new(1, 1, Some(year)).unwrap_err().to_string(),
            "field_out_of_range {min=1900, max=2099} at year",
            "the same bounds, however far away {year} is"
        );
    }
}

proptest! {
    #[test]
    fn next_is_within_a_year_and_never_past(
        month in 1_u32..=12, day in 1_u32..=31, offset in 0_i64..80_000,
    ) {
        let today = date("1900-01-01") + chrono::TimeDelta::days(offset);
        if let Ok(birthday) = Birthday::new(month, day, None) {
            prop_assert!((0..=366).contains(&birthday.days_until(today)));
            prop_assert_eq!(birthday.next(today).month(), month);
        }
    }
}
