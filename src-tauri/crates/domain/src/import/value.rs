//! What the text of a cell means. Every reader brings it to one kept form or says what is wrong.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::account::AccountStatus;
use crate::dates::{Birthday, Month};
use crate::error::DomainError;
use crate::money::{Currency, Money};
use crate::text::fold;

/// What is wrong, and texts that would put it right; an empty one takes the value away.
pub(super) type Refused = (DomainError, Vec<String>);

/// Names of months begin so in English, Russian and Bulgarian, folded.
const MONTHS: [&[&str]; 12] = [
    &["jan", "янв", "яну"],
    &["feb", "фев"],
    &["mar", "мар"],
    &["apr", "апр"],
    &["may", "май", "мая"],
    &["jun", "июн", "юни"],
    &["jul", "июл", "юли"],
    &["aug", "авг"],
    &["sep", "сен", "сеп"],
    &["oct", "окт"],
    &["nov", "ноя", "ное"],
    &["dec", "дек"],
];

pub(crate) fn month_named(word: &str) -> Option<u32> {
    let word = fold(word);
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

/// Runs of digits and of letters.
fn pieces(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
        .collect()
}

fn number(piece: &str) -> Option<u32> {
    piece.parse().ok()
}

/// `2026-11`, `11.2026`, `11/26`, `November 2026`, `ноя 2026`, a day of it.
pub(super) fn month(text: &str) -> Option<Month> {
    let pieces = pieces(text.split('T').next().unwrap_or_default());
    let year = |piece: &str| match piece.len() {
        4 => piece.parse::<i32>().ok(),
        2 => piece.parse::<i32>().ok().map(|short| 2000 + short),
        _ => None,
    };
    let (year, month) = match pieces.as_slice() {
        [first, second] | [first, second, "г" | "год" | "год."] => {
            match month_named(first) {
                Some(named) => (year(second)?, named),
                None if first.len() == 4 => (year(first)?, number(second)?),
                None if second.len() == 4 || text.contains('/') => (year(second)?, number(first)?),
                None => return None,
            }
        }
        // The first day of a month stands for it in workbooks.
        [first, second, "01"] if first.len() == 4 => (year(first)?, number(second)?),
        ["01", second, third] if third.len() == 4 => (year(third)?, number(second)?),
        _ => return None,
    };
    Month::new(year, month).ok()
}

/// Day, month and perhaps a year; `day_first` reads `3/4/1979` as 3 April.
pub(super) fn birthday(text: &str, day_first: bool, today: NaiveDate) -> Result<String, Refused> {
    let malformed = || {
        (
            DomainError::new("import_birthday_unclear"),
            vec![String::new()],
        )
    };
    let (year, month, day) = parts(text, day_first).ok_or_else(malformed)?;
    let year = year.map(|year| full_year(year, today));
    match Birthday::new(month, day, year) {
        Ok(birthday) => match birthday.check_past(today) {
            Ok(()) => Ok(iso(birthday)),
            Err(error) if error.code == "birthday_in_future" => Err((
                DomainError::new("import_birthday_future"),
                vec![String::new()],
            )),
            Err(_) => Err(malformed()),
        },
        Err(error) if error.place.as_deref() == Some("day") && (1..=31).contains(&day) => {
            let last = (28..=31)
                .rev()
                .find_map(|day| Birthday::new(month, day, year).ok());
            let mut offers: Vec<String> = last.map(iso).into_iter().collect();
            offers.push(String::new());
            Err((DomainError::new("import_birthday_impossible"), offers))
        }
        Err(_) => Err(malformed()),
    }
}

/// Which part of `3/4/1979` is the day: told by those where only one reading is possible; all our
/// languages say the day first.
pub(super) fn day_first<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let (mut first, mut second) = (0_usize, 0_usize);
    for text in texts {
        let pieces = pieces(text);
        if let [a, b, ..] = pieces.as_slice()
            && a.len() <= 2
        {
            first += usize::from(number(a).is_some_and(|n| n > 12));
            second += usize::from(number(b).is_some_and(|n| n > 12));
        }
    }
    second <= first
}

fn parts(text: &str, day_first: bool) -> Option<(Option<i32>, u32, u32)> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("--") {
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        return Some((None, number(digits.get(..2)?)?, number(digits.get(2..4)?)?));
    }
    let pieces = pieces(text.split('T').next().unwrap_or_default());
    let pieces: Vec<&str> = pieces
        .into_iter()
        .filter(|piece| !matches!(*piece, "г" | "год" | "года" | "year"))
        .collect();
    let year = |piece: &str| {
        let fits = matches!(piece.len(), 2 | 4);
        fits.then(|| piece.parse::<i32>().ok()).flatten()
    };
    match pieces.as_slice() {
        [all] if all.len() == 8 => Some((
            year(all.get(..4)?),
            number(all.get(4..6)?)?,
            number(all.get(6..)?)?,
        )),
        [a, b, c] if a.len() == 4 => Some((Some(year(a)?), number(b)?, number(c)?)),
        [a, b, c] => {
            let year = Some(year(c)?);
            if let Some(month) = month_named(b) {
                Some((year, month, number(a)?))
            } else if let Some(month) = month_named(a) {
                Some((year, month, number(b)?))
            } else if day_first {
                Some((year, number(b)?, number(a)?))
            } else {
                Some((year, number(a)?, number(b)?))
            }
        }
        [a, b] if a.len() <= 2 || b.len() <= 2 => {
            if let Some(month) = month_named(b) {
                Some((None, month, number(a)?))
            } else if let Some(month) = month_named(a) {
                Some((None, month, number(b)?))
            } else if day_first {
                Some((None, number(b)?, number(a)?))
            } else {
                Some((None, number(a)?, number(b)?))
            }
        }
        _ => None,
    }
}

/// Two digits are of this century if that makes somebody of working age, else of the last.
fn full_year(year: i32, today: NaiveDate) -> i32 {
    if year > 99 {
        return year;
    }
    let near = 2000 + year;
    if near + 14 <= today.year() {
        near
    } else {
        near - 100
    }
}

/// ISO 8601, `--MM-DD` without a year.
pub(super) fn iso(birthday: Birthday) -> String {
    let (month, day) = (birthday.month(), birthday.day());
    match birthday.year() {
        Some(year) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("--{month:02}-{day:02}"),
    }
}

/// What [`iso`] writes.
pub(super) fn from_iso(text: &str) -> Option<Birthday> {
    let (year, month, day) = parts(text, true)?;
    Birthday::new(month, day, year).ok()
}

/// An address out of `mailto:` or `Name <address>`; a host needs an ending.
pub(super) fn email(text: &str, colleagues: Option<&str>) -> Result<String, Refused> {
    let inner = match (text.find('<'), text.rfind('>')) {
        (Some(from), Some(to)) if from < to => text.get(from + 1..to).unwrap_or(text),
        _ => text,
    };
    let address = inner.trim().trim_start_matches("mailto:");
    let Some((name, host)) = address.split_once('@') else {
        return Err((
            DomainError::new("import_email_malformed"),
            vec![String::new()],
        ));
    };
    let whole = !name.is_empty()
        && !host.is_empty()
        && !host.contains('@')
        && !address.contains([' ', ',', ';']);
    if !whole {
        return Err((
            DomainError::new("import_email_malformed"),
            vec![String::new()],
        ));
    }
    let ending = host
        .rsplit_once('.')
        .is_some_and(|(a, b)| !a.is_empty() && b.chars().count() > 1);
    if ending {
        return Ok(address.to_owned());
    }
    let begins = |known: &&str| {
        known
            .strip_prefix(host.trim_end_matches('.'))
            .is_some_and(|rest| rest.starts_with('.'))
    };
    let mut offers: Vec<String> = colleagues
        .filter(begins)
        .map(|known| format!("{name}@{known}"))
        .into_iter()
        .collect();
    offers.push(String::new());
    Err((
        DomainError::new("import_email_ending").with("host", host),
        offers,
    ))
}

/// Digits of a phone: E.164 has 15 at most, and fewer than 5 are an extension.
pub(super) fn phone_odd(text: &str) -> Option<DomainError> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let odd = !(5..=15).contains(&digits);
    odd.then(|| DomainError::new("import_phone_digits").with("digits", digits))
}

/// Where an account stands, as the texts of our languages call it; each between bars, folded when
/// compared.
const STATUSES: [(AccountStatus, &str); 4] = [
    (
        AccountStatus::Prospect,
        "prospect|lead|potential|потенциальный|перспективный|потенциален|перспективен",
    ),
    (
        AccountStatus::Active,
        "active|customer|current|действующий|активный|действащ|активен",
    ),
    (
        AccountStatus::Dormant,
        "dormant|inactive|sleeping|спящий|неактивный|спящ|неактивен",
    ),
    (AccountStatus::Former, "former|lost|ex|бывший|бивш"),
];

pub(super) fn status(text: &str) -> Option<AccountStatus> {
    let said = fold(text.trim());
    let mut known = STATUSES.iter();
    let found = known.find(|(_, words)| words.split('|').any(|word| fold(word) == said));
    found.map(|(status, _)| *status)
}

/// The form that rows have.
pub(super) const fn status_code(status: AccountStatus) -> &'static str {
    match status {
        AccountStatus::Prospect => "prospect",
        AccountStatus::Active => "active",
        AccountStatus::Dormant => "dormant",
        AccountStatus::Former => "former",
    }
}

/// Yes or no, as people write it into cells.
pub(super) fn said_yes(text: &str) -> Option<bool> {
    const YES: &str = "yes|y|true|1|x|х|+|✓|да|д|истина";
    const NO: &str = "no|n|false|0|-|–|—|нет|не|н|ложь|лъжа";
    let said = fold(text.trim());
    let is = |words: &str| words.split('|').any(|word| fold(word) == said);
    if is(YES) {
        Some(true)
    } else {
        is(NO).then_some(false)
    }
}

pub(super) const fn yes_code(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// A whole number, groups between spaces or points.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | ',' | '.'))
        .collect();
    let plain = text.trim_end_matches(".0");
    plain.parse().ok().or_else(|| digits.parse().ok())
}

/// An amount in major units: groups and decimals as any of our languages and English write them,
/// a currency's sign or code around it.
pub(super) fn amount(text: &str, currency: Currency) -> Result<Money, Refused> {
    let refused = |code| (DomainError::new(code), Vec::new());
    let negative = text.contains('-') || text.contains('−') || text.trim().starts_with('(');
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        .collect();
    let strange = text.chars().any(|c| c.is_alphabetic()) && {
        let code = currency.code().to_lowercase();
        let words = fold(text);
        let letters: String = words.chars().filter(|c| c.is_alphabetic()).collect();
        letters != code && !matches!(letters.as_str(), "лв" | "руб" | "р" | "eur" | "е")
    };
    if strange || !kept.contains(|c: char| c.is_ascii_digit()) {
        return Err(refused("import_amount_malformed"));
    }
    let kept = kept.trim_matches(['.', ',']);
    let last = kept.rfind(['.', ',']);
    let decimals = last.map_or(0, |at| kept.len() - at - 1);
    let marks = kept.matches(['.', ',']).count();
    let groups_only = match last {
        // 1.234.567, or 1,234 where nothing has three decimals.
        Some(at) => {
            let mark = kept.get(at..=at).unwrap_or_default();
            kept.matches(mark).count() > 1
                || (marks == 1 && decimals == 3 && currency.exponent() < 3)
        }
        None => true,
    };
    let plain: String = kept
        .char_indices()
        .filter_map(|(at, c)| match c {
            '.' | ',' if !groups_only && Some(at) == last => Some('.'),
            '.' | ',' => None,
            digit => Some(digit),
        })
        .collect();
    let major: Decimal = plain
        .parse()
        .map_err(|_| refused("import_amount_malformed"))?;
    let major = if negative { -major } else { major };
    Money::from_major(major, currency).map_err(|error| (error, Vec::new()))
}
