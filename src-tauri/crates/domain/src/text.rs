//! Text that people type, paste or import: cleaning, limits, folding for search, and the guard
//! for spreadsheets (rules.md, Texts and Bad input).

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::{DomainError, DomainResult};

/// Usual limits in characters; a field may state its own.
pub const NAME_MAX: usize = 200;
pub const LINE_MAX: usize = 500;
pub const NOTE_MAX: usize = 10_000;

/// Most characters of a text that is quoted to be found again.
const QUOTE: usize = 40;

/// The beginning of a text, to be found by: at most 40 characters, with … if there is more.
#[must_use]
pub fn quote(text: &str) -> String {
    match text.char_indices().nth(QUOTE) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Text of one line: cleaned by [`nfc`], ends trimmed, at most `max` characters; what shows nothing
/// at all is empty.
///
/// # Errors
/// At `place`: `field_control_character {position}` for any control character (line feeds and
/// tabs too) or line separator, `field_too_long {limit}`, `text_invisible {position}` for a sign that
/// makes text read backwards.
pub fn single_line(place: &str, text: &str, max: usize) -> DomainResult<String> {
    refuse_turned(place, text)?;
    let text = kept(nfc(text).trim().to_owned());
    refuse(place, &text, |c| {
        c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
    })?;
    limit(place, &text, max)?;
    Ok(text)
}

/// The same, and not empty.
///
/// # Errors
/// As [`single_line`], and `field_required`.
pub fn required_line(place: &str, text: &str, max: usize) -> DomainResult<String> {
    let text = single_line(place, text, max)?;
    if text.is_empty() {
        return Err(DomainError::field_required(place));
    }
    Ok(text)
}

/// Text of several lines: cleaned by [`nfc`], ends trimmed, every kind of line break made `\n`, tabs
/// kept, at most `max` characters; what shows nothing at all is empty.
///
/// # Errors
/// At `place`: `field_control_character {position}` for other control characters,
/// `field_too_long {limit}`, `text_invisible {position}` as [`single_line`].
pub fn multi_line(place: &str, text: &str, max: usize) -> DomainResult<String> {
    refuse_turned(place, text)?;
    let text = nfc(text)
        .trim()
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    let text = kept(text);
    refuse(place, &text, |c| c.is_control() && c != '\n' && c != '\t')?;
    limit(place, &text, max)?;
    Ok(text)
}

/// Checks a length, in characters (Unicode scalar values).
///
/// # Errors
/// `field_too_long {limit}` at `place`.
pub fn limit(place: &str, text: &str, max: usize) -> DomainResult<()> {
    // Bytes are never fewer than characters: the count is needed only beyond.
    if text.len() > max && text.chars().count() > max {
        return Err(DomainError::field_too_long(place, max));
    }
    Ok(())
}

/// Unicode NFC, without the invisible signs that come along with pasted text or are put there to
/// deceive. This is the one place that takes them out, of everything that is typed, pasted or
/// imported; nothing is said about it, since nothing that could be seen is lost. (A sign that turns
/// text round is refused before: without it other words would be kept than were seen.)
///
/// - byte order marks and zero-width spaces (U+FEFF, U+200B, U+2060, U+180E);
/// - embeddings, overrides and isolates of the direction (U+202A–202E, U+2066–2069): a telephone
///   number copied from an address book is wrapped in them, and they can make `fdp.exe` read
///   `exe.pdf`;
/// - invisible operators, deprecated format signs, annotations and tags (U+2061–2064, U+206A–206F,
///   U+FFF9–FFFB, U+E0000–E007F).
///
/// What a script needs stays: joiners (U+200C, U+200D), the marks of direction that text of Hebrew
/// and Arabic is written with (U+200E, U+200F, U+061C), soft hyphens and variation selectors. Text
/// that runs from right to left needs nothing else to read as it was written.
#[must_use]
pub fn nfc(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).nfc().collect()
}

const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{180E}' | '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}')
}

/// Nothing, if there is nothing to see in the text: a name of two marks of direction or of a Hangul
/// filler would stand in a list like an empty row.
fn kept(text: String) -> String {
    let blank = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}'
                | '\u{200C}'..='\u{200F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
                | '\u{FFA0}')
    };
    if text.chars().all(blank) {
        String::new()
    } else {
        text
    }
}

/// A text that an invisible sign makes read backwards (right-to-left override): what is seen isn't what
/// would be kept.
///
/// # Errors
/// `text_invisible {position}` at `place`.
pub fn refuse_turned(place: &str, text: &str) -> DomainResult<()> {
    match text.chars().position(|c| c == '\u{202E}') {
        Some(index) => Err(DomainError::new("text_invisible")
            .with("position", index + 1)
            .at(place)),
        None => Ok(()),
    }
}

fn refuse(place: &str, text: &str, is_bad: impl Fn(char) -> bool) -> DomainResult<()> {
    match text.chars().position(is_bad) {
        Some(index) => Err(DomainError::field_control_character(place, index + 1)),
        None => Ok(()),
    }
}

/// What search compares: lower case, width and ligatures resolved (Ａ→a, ﬁ→fi), accents dropped
/// (é→e, ё→е, ѝ→и, а́→а) but й kept, since и and й are different letters. Letters with a stroke
/// are made plain (ø→o, ł→l, ß→ss); invisible characters go, white space becomes single spaces.
///
/// Folding what is folded changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut short_i = false;
    let lower = text.nfkd().flat_map(char::to_lowercase).nfkd();
    for c in lower {
        match c {
            // й decomposes to и and a breve.
            '\u{306}' if short_i => {
                folded.pop();
                folded.push('й');
            }
            _ if is_combining_mark(c) && is_accent(c) => {}
            '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' => {}
            _ if c.is_whitespace() || c.is_control() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            _ => folded.push(plain(c)),
        }
        short_i = c == 'и';
    }
    folded.truncate(folded.trim_end().len());
    folded.nfc().collect()
}

/// Combining marks of Latin, Greek and Cyrillic; those of other scripts carry meaning.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20F0}' | '\u{FE20}'..='\u{FE2F}')
}

fn plain(c: char) -> char {
    match c {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ς' => 'σ',
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c => c,
    }
}

/// Whether a spreadsheet would take this text for a formula: it begins with = + - @, after any
/// white space and also in full width (CWE-1236).
#[must_use]
pub fn looks_like_formula(text: &str) -> bool {
    matches!(
        text.trim_start().chars().next(),
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
    ) || text.starts_with(['\t', '\r'])
}

/// Text for a CSV cell: an apostrophe is put before what would be run as a formula. In XLSX a
/// cell is written as text instead, and [`looks_like_formula`] says when that matters.
/// Numbers aren't text and don't pass through here.
#[must_use]
pub fn csv_guard(text: &str) -> Cow<'_, str> {
    // A text that looks guarded is guarded once more: what is taken off is what was put on.
    if looks_like_formula(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that [`csv_guard`] guarded; any other stays as it is.
#[must_use]
pub fn csv_unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
