//! Time in the story. It is told as of 23 November 2026 and moved to today, so that the sample
//! always looks alive: what happened some days ago happened some days ago on any day.
//!
//! Three kinds of time move apart. Days keep their distance from today. Months (periods of figures)
//! keep their distance in months. Years move so that the project's January is the next one with
//! time enough before it: seasons, on which the story hangs, stay what they are.
//!
//! In texts: `{2026-10-08}` a day, `{2027}` a year, `{m:2026-09}` a month with its year.

use chrono::{Datelike, NaiveDate, TimeDelta};
use redbook_domain::dates::{Birthday, Month};
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_i18n::Format;

use super::text::Text;

/// The day the story is told.
pub const TOLD_ON: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 23) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// The year of the installation in it.
const PROJECT_YEAR: i32 = 2027;
/// Days that must be left before the installation, which begins on 11 January.
const BEFORE_PROJECT: i64 = 30;

/// How far the story is moved.
#[derive(Debug, Clone, Copy)]
pub struct Story {
    days: TimeDelta,
    months: i32,
    years: i32,
}

impl Story {
    pub fn of(today: NaiveDate) -> Self {
        let months = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
        Self {
            days: today - TOLD_ON,
            months: months(today) - months(TOLD_ON),
            years: project_year(today) - PROJECT_YEAR,
        }
    }

    pub fn day(self, told: NaiveDate) -> NaiveDate {
        told.checked_add_signed(self.days).unwrap_or(told)
    }

    /// A day of the project or of past seasons.
    pub fn season(self, told: NaiveDate) -> NaiveDate {
        told.with_year(told.year() + self.years).unwrap_or(told)
    }

    /// A month of the project or of past seasons.
    pub fn month(self, told: Month) -> Month {
        told.plus(self.years * 12).unwrap_or(told)
    }

    /// A month at its distance from this one.
    pub fn recent_month(self, told: Month) -> Month {
        told.plus(self.months).unwrap_or(told)
    }

    /// Kept at its distance from today; the year of birth stays.
    pub fn birthday(self, told: Birthday) -> Birthday {
        let day = self.day(told.in_year(TOLD_ON.year()));
        Birthday::new(day.month(), day.day(), told.year())
            .or_else(|_| Birthday::new(day.month(), 28, told.year()))
            .unwrap_or(told)
    }

    pub fn say(self, text: &Text, language: Language) -> String {
        self.fill(text.exact(language), language)
    }

    pub fn local(self, text: &Text) -> LocalText {
        Localized(
            Language::INTERFACE
                .map(|language| (language, self.say(text, language)))
                .into(),
        )
    }

    /// Replaces what stands in braces; what isn't a time stays.
    fn fill(self, text: &str, language: Language) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((inner, tail)) = after.split_once('}') else {
                rest = after;
                break;
            };
            match self.time(inner, Format::new(language)) {
                Some(time) => filled.push_str(&time),
                None => filled.extend(["{", inner, "}"]),
            }
            rest = tail;
        }
        filled.push_str(rest);
        filled
    }

    fn time(self, told: &str, format: Format) -> Option<String> {
        if let Some(month) = told.strip_prefix("m:") {
            return Some(format.month_year(self.recent_month(month.parse().ok()?)));
        }
        if let Ok(year) = told.parse::<i32>() {
            return Some((year + self.years).to_string());
        }
        Some(format.day_month(self.day(told.parse().ok()?)))
    }
}

fn project_year(today: NaiveDate) -> i32 {
    let enough = |year: &i32| {
        NaiveDate::from_ymd_opt(*year, 1, 11)
            .is_some_and(|start| (start - today).num_days() >= BEFORE_PROJECT)
    };
    (today.year()..=today.year() + 2)
        .find(enough)
        .unwrap_or(PROJECT_YEAR)
}
