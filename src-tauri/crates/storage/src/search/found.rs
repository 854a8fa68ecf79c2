//! Where the words stand that something was found by, to be shown with the hit.

use std::ops::Range;

use rusqlite::{Row, params};

use super::{DocKind, terms};
use crate::Reader;
use crate::error::Result;
use crate::functions::LANGUAGE_ENDS;

/// Most characters of a text that are shown, and how many of them before the first word found.
const SHOWN: usize = 140;
const BEFORE: usize = 40;

/// The field of a hit that has the words looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Code of the field, such as `notes`.
    pub field: &'static str,
    /// A stretch of its text around the words, in pieces.
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// A word that was looked for, whole.
    pub hit: bool,
}

/// Fields of a row `d` in the order in which they are worth showing, in SQL. What the index has of
/// a kind is in one of them. `?2`: tags of the languages that count.
const fn fields(kind: DocKind) -> &'static [(&'static str, &'static str)] {
    match kind {
        DocKind::Account => &[
            ("name", "d.name"),
            ("names", "words(d.names)"),
            ("legal_name", "d.legal_name"),
            ("notes", "d.notes"),
            ("keeps", "d.keeps"),
            ("next_step", "d.next_step"),
            ("business", "d.business"),
            ("industry", "d.industry"),
            (
                "tags",
                "(SELECT group_concat(value, ', ') FROM json_each(d.tags))",
            ),
            (
                "supply",
                "(SELECT group_concat(value, ', ') FROM json_tree(d.supply)
                  WHERE type = 'text' AND key <> 'product_id' AND value <> '')",
            ),
            ("address", "d.address"),
            ("address", "words(d.addresses)"),
            ("website", "d.website"),
            ("email", "d.email"),
            ("phone", "d.phone"),
            ("tax_id", "d.tax_id"),
        ],
        DocKind::Person => &[
            ("name", "d.name"),
            ("names", "words(d.names)"),
            (
                "position",
                "(SELECT group_concat(position, ', ') FROM part
                  WHERE person_id = d.id AND deleted_at IS NULL)",
            ),
            (
                "position",
                "(SELECT group_concat(words(positions), ' ') FROM part
                  WHERE person_id = d.id AND deleted_at IS NULL)",
            ),
            (
                "department",
                "(SELECT group_concat(department, ', ') FROM part
                  WHERE person_id = d.id AND deleted_at IS NULL)",
            ),
            (
                "department",
                "(SELECT group_concat(words(departments), ' ') FROM part
                  WHERE person_id = d.id AND deleted_at IS NULL)",
            ),
            ("notes", "d.notes"),
            ("email", "d.email"),
            (
                "phone",
                "concat_ws(', ', nullif(d.phone, ''), nullif(d.mobile, ''))",
            ),
        ],
        DocKind::Proposal => &[
            ("title", "d.title"),
            ("number", "d.number"),
            (
                "headline",
                "(SELECT group_concat(words_in(headline, ?2), ' ') FROM edition
                  WHERE proposal_id = d.id AND deleted_at IS NULL)",
            ),
            (
                "text",
                "(SELECT group_concat(words_in(content, ?2), ' ') FROM block
                  WHERE proposal_id = d.id AND deleted_at IS NULL)",
            ),
        ],
        DocKind::Note => &[("summary", "d.summary"), ("commitment", "d.commitment")],
        DocKind::Opportunity => &[
            ("title", "d.title"),
            ("notes", "d.note"),
            (
                "text",
                "(SELECT group_concat(text || ' ' || consequence, ' ') FROM problem
                  WHERE opportunity_id = d.id AND deleted_at IS NULL)",
            ),
        ],
        DocKind::Library => &[
            ("title", "words_in(d.title, ?2)"),
            ("summary", "words_in(d.summary, ?2)"),
            ("criteria", "words_in(d.criteria, ?2)"),
            ("content", "words_in(d.content, ?2)"),
            ("industries", "words_in(d.industries, ?2)"),
            ("tags", "words_in(d.tags, ?2)"),
        ],
    }
}

/// How many of the first fields the index has in the title.
const fn titles(kind: DocKind) -> usize {
    match kind {
        DocKind::Account => 3,
        DocKind::Person | DocKind::Proposal => 2,
        DocKind::Note | DocKind::Library | DocKind::Opportunity => 1,
    }
}

/// The first `count` fields of a row as they are written.
fn texts(
    reader: &Reader<'_>,
    (kind, rid): (DocKind, i64),
    languages: &str,
    count: usize,
) -> Result<Vec<String>> {
    let columns: Vec<&str> = fields(kind)
        .iter()
        .map(|(_, sql)| *sql)
        .take(count)
        .collect();
    let sql = format!(
        "SELECT {} FROM \"{}\" d WHERE d.rid = ?1 AND ?2 IS NOT NULL",
        columns.join(", "),
        kind.table()
    );
    let read = |row: &Row<'_>| {
        let cells = 0..columns.len();
        cells
            .map(|at| Ok(row.get::<_, Option<String>>(at)?.unwrap_or_default()))
            .collect::<rusqlite::Result<Vec<String>>>()
    };
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement.query_row(params![rid, languages], read)?)
}

/// Whether a row has all the words in languages that count.
pub(super) fn all_in(
    reader: &Reader<'_>,
    row: (DocKind, i64),
    looked_for: &[String],
    languages: &str,
) -> Result<bool> {
    let texts = texts(reader, row, languages, usize::MAX)?;
    Ok(has_all(&texts.join(" "), looked_for))
}

/// The field of a row that has most of the words in languages that count; of several the one that
/// comes first. `in_title`: all words are in the title, and nothing else is read.
pub(super) fn found(
    reader: &Reader<'_>,
    (kind, rid): (DocKind, i64),
    looked_for: &[String],
    languages: &str,
    in_title: bool,
) -> Result<Option<Found>> {
    let count = match in_title {
        true => titles(kind),
        false => usize::MAX,
    };
    let texts = texts(reader, (kind, rid), languages, count)?;
    let mut best: Option<(usize, Found)> = None;
    let said = fields(kind)
        .iter()
        .zip(&texts)
        .flat_map(|((field, _), text)| {
            // Each language by itself: an excerpt that goes from one into another says nothing.
            text.split(LANGUAGE_ENDS).map(move |text| (*field, text))
        });
    for (field, text) in said {
        let text = text.trim();
        let places = places(text, looked_for);
        let words = looked_for.iter().filter(|word| {
            let mut said = places.iter();
            said.any(|place| has(&text[place.clone()], word))
        });
        let count = words.count();
        if count > best.as_ref().map_or(0, |(count, _)| *count) {
            let pieces = pieces(text, &places);
            best = Some((count, Found { field, pieces }));
        }
    }
    Ok(best.map(|(_, found)| found))
}

/// Whether the text has all the words.
pub(super) fn has_all(text: &str, looked_for: &[String]) -> bool {
    let places = places(text, looked_for);
    looked_for.iter().all(|word| {
        let mut said = places.iter();
        said.any(|place| has(&text[place.clone()], word))
    })
}

/// Words of a text that begin with one of those looked for.
fn places(text: &str, looked_for: &[String]) -> Vec<Range<usize>> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty() && looked_for.iter().any(|wanted| has(word, wanted)))
        .map(|word| {
            let at = word.as_ptr() as usize - text.as_ptr() as usize;
            at..at + word.len()
        })
        .collect()
}

fn has(word: &str, wanted: &str) -> bool {
    // Most words are told apart by their first letter, without folding them.
    let first = match word.chars().next() {
        Some(c @ ('a'..='z' | '0'..='9' | 'а'..='я')) => Some(c),
        Some(c @ 'A'..='Z') => Some(c.to_ascii_lowercase()),
        _ => None,
    };
    if first.is_some_and(|first| !wanted.starts_with(first)) {
        return false;
    }
    terms(word).split(' ').any(|term| term.starts_with(wanted))
}

/// A stretch of the text around the first place, and what in it was looked for.
fn pieces(text: &str, places: &[Range<usize>]) -> Vec<Piece> {
    let Some(first) = places.first() else {
        return Vec::new();
    };
    let mut start = back(text, first.start, BEFORE);
    if start > 0 {
        // Whole words only.
        let gap = text[start..first.start].find(char::is_whitespace);
        start = gap.map_or(first.start, |gap| start + gap);
    }
    let tail = text[start..].char_indices().nth(SHOWN);
    let mut end = tail.map_or(text.len(), |(at, _)| start + at);
    if end < text.len() {
        let from = first.end.min(end).max(start);
        let gap = text[from..end].rfind(char::is_whitespace);
        end = gap.map_or(end.max(first.end), |gap| from + gap);
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut add = |text: String, hit: bool| match pieces.last_mut() {
        Some(last) if last.hit == hit => last.text.push_str(&text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece { text, hit }),
    };
    if start > 0 {
        add("…".to_owned(), false);
    }
    let mut at = start;
    for place in places.iter().filter(|place| place.end <= end) {
        add(spaced(&text[at..place.start]), false);
        add(text[place.clone()].to_owned(), true);
        at = place.end;
    }
    add(spaced(&text[at..end]), false);
    if end < text.len() {
        add("…".to_owned(), false);
    }
    pieces
}

/// Line ends and runs of spaces as one space.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

/// The border of a character that many characters before `at`.
fn back(text: &str, at: usize, characters: usize) -> usize {
    let mut before = text[..at].char_indices().rev();
    match before.nth(characters) {
        Some((start, _)) => start,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, typed: &str) -> String {
        let wanted: Vec<String> = terms(typed).split(' ').map(str::to_owned).collect();
        let pieces = pieces(text, &places(text, &wanted));
        let mark = |piece: &Piece| match piece.hit {
            true => format!("[{}]", piece.text),
            false => piece.text.clone(),
        };
        pieces.iter().map(mark).collect()
    }

    #[test]
    fn words_are_marked_whole_wherever_they_stand() {
        assert_eq!(
            said("Reads letters\nbefore nine, calls LATER.", "lett calls"),
            "Reads [letters] before nine, [calls] LATER."
        );
        assert_eq!(said("Ёлки и сосны", "елк"), "[Ёлки] и сосны");
        assert_eq!(said("nothing here", "zzz"), "");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{}needle {}", "before ".repeat(40), "behind ".repeat(40));
        let shown = said(&text, "needle");
        assert!(shown.starts_with("… before"), "{shown}");
        assert!(shown.ends_with("behind…"), "{shown}");
        assert!(shown.chars().count() <= SHOWN + 5, "{shown}");
        let word = "x".repeat(1_000);
        assert_eq!(said(&word, "xx"), format!("[{word}]"), "one word is whole");
    }
}
