//! Days as a note names them: 16.11.2026, 30.11, 2026-11-16, 24 November, 24 ноября, 24 ноември,
//! tomorrow, by Friday.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use crate::import::value::month_named;
use crate::text::fold;

/// Words before a day of the week that is still to come.
const AHEAD: [&str; 8] = ["by", "until", "till", "before", "next", "до", "к", "ко"];
/// From Monday on, folded, in the cases that follow those. Sunday is a week in Russian where it is
/// a day in Bulgarian.
const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "понедельника", "понедельнику", "понеделник"],
    &["tuesday", "вторника", "вторнику", "вторник"],
    &["wednesday", "среды", "среде", "сряда"],
    &["thursday", "четверга", "четвергу", "четвъртък"],
    &["friday", "пятницы", "пятнице", "петък"],
    &["saturday", "субботы", "субботе", "събота"],
    &["sunday", "воскресенья", "воскресенью"],
];
/// A day without a year that lies further back is next year's.
const BACK: u64 = 183;

/// Days with their places, in the order of the words.
pub(super) fn days(words: &str, today: NaiveDate) -> Vec<(Range<usize>, NaiveDate)> {
    let pieces = pieces(words);
    let mut found = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let day = of_digits(words, &pieces, at, today)
            .or_else(|| of_words(words, &pieces, at, today))
            .or_else(|| relative(words, &pieces, at, today));
        match day {
            Some((count, day)) => {
                found.push((pieces[at].start..pieces[at + count - 1].end, day));
                at += count;
            }
            None => at += 1,
        }
    }
    found
}

/// Runs of digits and of letters.
fn pieces(words: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut kind = None;
    for (at, c) in words.char_indices() {
        let now = if c.is_ascii_digit() {
            Some(true)
        } else {
            c.is_alphabetic().then_some(false)
        };
        let end = at + c.len_utf8();
        match (now, found.last_mut()) {
            (None, _) => {}
            (Some(_), Some(last)) if now == kind && last.end == at => last.end = end,
            _ => found.push(at..end),
        }
        kind = now;
    }
    found
}

/// What stands between two pieces.
fn between<'a>(words: &'a str, pieces: &[Range<usize>], at: usize) -> &'a str {
    match pieces.get(at + 1) {
        Some(next) => &words[pieces[at].end..next.start],
        None => "",
    }
}

fn number(words: &str, pieces: &[Range<usize>], at: usize) -> Option<u32> {
    let piece = &words[pieces.get(at)?.clone()];
    (piece.len() <= 4).then(|| piece.parse().ok()).flatten()
}

fn of_digits(
    words: &str,
    pieces: &[Range<usize>],
    at: usize,
    today: NaiveDate,
) -> Option<(usize, NaiveDate)> {
    let sign = between(words, pieces, at);
    let (first, second) = (number(words, pieces, at)?, number(words, pieces, at + 1)?);
    let third = || {
        let same = between(words, pieces, at + 1) == sign;
        same.then(|| number(words, pieces, at + 2)).flatten()
    };
    match sign {
        "-" if first >= 1_900 => Some((3, date(i32::try_from(first).ok()?, second, third()?)?)),
        "." => match third().filter(|year| *year >= 1_900) {
            Some(year) => Some((3, date(i32::try_from(year).ok()?, second, first)?)),
            // A sum of money or a number with a part has no month of two digits behind the point.
            None if words[pieces[at + 1].clone()].len() == 2 => {
                Some((2, around(second, first, today)?))
            }
            None => None,
        },
        _ => None,
    }
}

fn of_words(
    words: &str,
    pieces: &[Range<usize>],
    at: usize,
    today: NaiveDate,
) -> Option<(usize, NaiveDate)> {
    let day = number(words, pieces, at).filter(|day| (1..=31).contains(day))?;
    if !between(words, pieces, at).chars().all(char::is_whitespace) {
        return None;
    }
    let name = &words[pieces.get(at + 1)?.clone()];
    let month = (name.chars().count() >= 3)
        .then(|| month_named(name))
        .flatten()?;
    let year = number(words, pieces, at + 2).filter(|year| *year >= 1_900);
    let near = between(words, pieces, at + 1)
        .chars()
        .all(|c| c.is_whitespace() || c == ',');
    match year.filter(|_| near) {
        Some(year) => Some((3, date(i32::try_from(year).ok()?, month, day)?)),
        None => Some((2, around(month, day, today)?)),
    }
}

fn relative(
    words: &str,
    pieces: &[Range<usize>],
    at: usize,
    today: NaiveDate,
) -> Option<(usize, NaiveDate)> {
    match fold(&words[pieces[at].clone()]).as_str() {
        "tomorrow" | "завтра" | "утре" => {
            Some((1, today.checked_add_days(Days::new(1))?))
        }
        word => {
            let before = &words[pieces.get(at.checked_sub(1)?)?.clone()];
            // Said without such a word, the day may be one that is over.
            if !AHEAD.contains(&fold(before).as_str()) {
                return None;
            }
            let wanted = WEEKDAYS.iter().position(|names| names.contains(&word))?;
            let now = usize::try_from(today.weekday().num_days_from_monday()).ok()?;
            let days = u64::try_from((wanted + 7 - now - 1) % 7 + 1).ok()?;
            Some((1, today.checked_add_days(Days::new(days))?))
        }
    }
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The one of this year, unless it lies so far back that the next is meant.
fn around(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let this = date(today.year(), month, day);
    let early = today.checked_sub_days(Days::new(BACK))?;
    match this {
        Some(this) if this >= early => Some(this),
        _ => date(today.year() + 1, month, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn of(words: &str) -> Vec<(String, String)> {
        days(words, TODAY)
            .into_iter()
            .map(|(at, day)| (words[at].to_owned(), day.to_string()))
            .collect()
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (words, said, day) in [
            ("до 30.11 ждём", "30.11", "2026-11-30"),
            ("считали 16.11.2026.", "16.11.2026", "2026-11-16"),
            ("by 2026-12-01", "2026-12-01", "2026-12-01"),
            ("on 24 November at ten", "24 November", "2026-11-24"),
            ("11 января начнут", "11 января", "2027-01-11"),
            ("до 27 ноември 2027", "27 ноември 2027", "2027-11-27"),
            ("Завтра позвонит", "Завтра", "2026-11-23"),
            // Today is a Sunday.
            ("the report by Friday", "Friday", "2026-11-27"),
            ("пришлёт до среды", "среды", "2026-11-25"),
            ("ще изпрати до понеделник", "понеделник", "2026-11-23"),
            ("ответит к воскресенью", "воскресенью", "2026-11-29"),
        ] {
            assert_eq!(of(words), [(said.into(), day.into())], "{words}");
        }
    }

    #[test]
    fn numbers_that_name_no_day_are_left() {
        for words in [
            "on Friday we met",
            "до недели",
            "0.2 %",
            "31.02",
            "1.900 €",
            "3 ч × 50",
            "v1.2.3",
        ] {
            assert_eq!(of(words), [], "{words}");
        }
    }
}
