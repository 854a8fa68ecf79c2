//! Numbers of proposals: a pattern, its sequence, and the suffix of a revision
//! (rules.md, Numbers and versions).
//!
//! A draft has no number. The caller takes the next of the sequence of [`Pattern::scope`] when the
//! proposal is first sent or exported as final, in the same transaction, so that there are no gaps.

use chrono::{Datelike, NaiveDate};

use crate::error::{DomainError, DomainResult};

/// The pattern of a new workspace.
pub const DEFAULT_PATTERN: &str = "{YYYY}-{seq:4}";
/// Longest pattern in characters.
pub const PATTERN_MAX: usize = 60;
/// Last number of a sequence.
pub const SEQUENCE_MAX: u32 = 999_999_999;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Year,
    ShortYear,
    Month,
    Sequence { width: usize },
}

/// A checked pattern: text with `{YYYY}`, `{YY}`, `{MM}` and exactly one `{seq:n}`, where n (1–9)
/// is the least number of digits; `{seq}` is `{seq:1}`. The workspace's prefix is text in it:
/// `TR-{YYYY}-{seq:4}` gives `TR-2026-0147`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

impl Pattern {
    /// # Errors
    /// At `number_pattern`: `field_required`, `field_too_long {limit}`, `field_malformed` (a brace
    /// without its other half), `pattern_sign {sign}` (other than letters, digits, space and `-_/.№#`:
    /// files are named by the number), `pattern_path` (reads as a way to a folder: `../`, `a//b`, a
    /// slash or point at an end), `pattern_unknown_token {token}`, `pattern_without_sequence`, `pattern_two_sequences`,
    /// `pattern_month_without_year` (numbers would repeat next year), `pattern_like_revision`
    /// (ends in what reads as `-R2`).
    pub fn parse(text: &str) -> DomainResult<Self> {
        parse(text.trim()).map_err(|error| error.at("number_pattern"))
    }

    /// The key of the sequence a number of this day belongs to: everything but the number. It
    /// restarts at 1 where the key is new: each year if the year is in the pattern.
    #[must_use]
    pub fn scope(&self, date: NaiveDate) -> String {
        self.write(date, |_| "{seq}".to_owned())
    }

    /// The number itself.
    ///
    /// # Errors
    /// `field_out_of_range {min, max}` at `sequence` outside 1–[`SEQUENCE_MAX`].
    pub fn format(&self, date: NaiveDate, sequence: u32) -> DomainResult<String> {
        if !(1..=SEQUENCE_MAX).contains(&sequence) {
            return Err(DomainError::field_out_of_range("sequence", 1, SEQUENCE_MAX));
        }
        Ok(self.write(date, |width| format!("{sequence:0width$}")))
    }

    fn write(&self, date: NaiveDate, sequence: impl Fn(usize) -> String) -> String {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Text(literal) => text.push_str(literal),
                Part::Year => text.push_str(&format!("{:04}", date.year())),
                Part::ShortYear => text.push_str(&format!("{:02}", date.year().rem_euclid(100))),
                Part::Month => text.push_str(&format!("{:02}", date.month())),
                Part::Sequence { width } => text.push_str(&sequence(*width)),
            }
        }
        text
    }
}

fn parse(text: &str) -> DomainResult<Pattern> {
    if text.is_empty() {
        return Err(DomainError::new("field_required"));
    }
    if text.chars().count() > PATTERN_MAX {
        return Err(DomainError::new("field_too_long").with("limit", PATTERN_MAX));
    }
    let malformed = || DomainError::new("field_malformed");
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('{') {
            let (token, after) = inner.split_once('}').ok_or_else(malformed)?;
            parts.push(read_token(token)?);
            rest = after;
        } else {
            let (literal, after) = rest.split_at(rest.find('{').unwrap_or(rest.len()));
            let plain = |c: char| c.is_alphanumeric() || " -_/.№#".contains(c);
            match literal.chars().find(|c| !plain(*c)) {
                None => {}
                Some('}') => return Err(malformed()),
                Some(sign) => return Err(DomainError::new("pattern_sign").with("sign", sign)),
            }
            parts.push(Part::Text(literal.to_owned()));
            rest = after;
        }
    }
    check(parts)
}

fn read_token(token: &str) -> DomainResult<Part> {
    match token {
        "YYYY" => Ok(Part::Year),
        "YY" => Ok(Part::ShortYear),
        "MM" => Ok(Part::Month),
        "seq" => Ok(Part::Sequence { width: 1 }),
        _ => match token.strip_prefix("seq:").map(str::as_bytes) {
            Some([digit @ b'1'..=b'9']) => Ok(Part::Sequence {
                width: usize::from(digit - b'0'),
            }),
            _ => Err(DomainError::new("pattern_unknown_token").with("token", token)),
        },
    }
}

fn check(parts: Vec<Part>) -> DomainResult<Pattern> {
    let sequences = parts
        .iter()
        .filter(|part| matches!(part, Part::Sequence { .. }));
    match sequences.count() {
        0 => return Err(DomainError::new("pattern_without_sequence")),
        1 => {}
        _ => return Err(DomainError::new("pattern_two_sequences")),
    }
    let year = parts.contains(&Part::Year) || parts.contains(&Part::ShortYear);
    if parts.contains(&Part::Month) && !year {
        return Err(DomainError::new("pattern_month_without_year"));
    }
    let pattern = Pattern { parts };
    // 2022-12 and 22 hold no zero at their head, so they read as a revision if anything does.
    let sample = NaiveDate::from_ymd_opt(2022, 12, 1).unwrap_or_default();
    let number = pattern.write(sample, |_| "22".to_owned());
    if split_revision(&number).1 > 1 {
        return Err(DomainError::new("pattern_like_revision"));
    }
    let step =
        |piece: &str| piece.trim().is_empty() || piece.starts_with('.') || piece.ends_with('.');
    if number.contains("..") || number.split('/').any(step) {
        return Err(DomainError::new("pattern_path"));
    }
    Ok(pattern)
}

/// The number of a revision: the root for the first, `-R2`, `-R3`, … after it for the others.
#[must_use]
pub fn with_revision(root: &str, revision: u16) -> String {
    if revision <= 1 {
        root.to_owned()
    } else {
        format!("{root}-R{revision}")
    }
}

/// The root of a number and its revision, 1 for a root.
#[must_use]
pub fn split_revision(number: &str) -> (&str, u16) {
    let Some((root, digits)) = number.rsplit_once("-R") else {
        return (number, 1);
    };
    let plain = !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse() {
        Ok(revision) if plain && revision >= 2 && !root.is_empty() => (root, revision),
        _ => (number, 1),
    }
}

#[cfg(test)]
#[path = "numbering_tests.rs"]
mod tests;
