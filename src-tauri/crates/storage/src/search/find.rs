//! Looking up. Hits in titles come before hits in texts; the work is bounded by the number of
//! candidates, not by the number of matches, because one typed letter matches half of everything.

use std::collections::HashSet;

use chrono::NaiveDate;
use redbook_domain::language::{Language, LocalText};
use rusqlite::{params, params_from_iter};

use super::found::{self, Found};
use super::spoken::Spoken;
use super::{DocKind, expression};
use crate::error::Result;
use crate::record::{Cell, read};
use crate::{Id, Reader};

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub kind: DocKind,
    pub id: Id,
    /// The account it is or belongs to; of a person, the first one.
    pub account_id: Option<Id>,
    /// That account's name; empty for an account itself.
    pub account: String,
    /// Name, title, or the text of a note.
    pub title: String,
    /// Business of an account, position of a person, number of a proposal, commitment of a note.
    pub sub: String,
    /// Day of a note.
    pub on: Option<NaiveDate>,
    /// All words are in the name or title; notes are always "found in text".
    pub in_title: bool,
    /// Where the words are, unless it is the title that is shown anyway.
    pub found: Option<Found>,
}

/// Candidates ranked for each hit wanted, and at least this many.
const CANDIDATES: usize = 120;

/// The best `limit` hits of each kind: those in titles first, by kind, then those in texts. In every
/// language, also in those that nobody here uses.
///
/// # Errors
/// Those of reading.
pub fn find(reader: &Reader<'_>, text: &str, limit: usize) -> Result<Vec<Hit>> {
    look(
        reader,
        text,
        None,
        &DocKind::ALL,
        (limit, usize::MAX),
        false,
    )
}

/// The same, of some kinds only, perhaps only within an account, and `most` in all; texts that came
/// with the program only in languages that are used here.
///
/// # Errors
/// Those of reading.
pub fn find_in(
    reader: &Reader<'_>,
    text: &str,
    account: Option<Id>,
    kinds: &[DocKind],
    limit: usize,
    most: usize,
) -> Result<Vec<Hit>> {
    look(reader, text, account, kinds, (limit, most), true)
}

/// `limit` of each kind and `most` in all; `spoken`: in languages that are used.
fn look(
    reader: &Reader<'_>,
    text: &str,
    account: Option<Id>,
    kinds: &[DocKind],
    (limit, most): (usize, usize),
    spoken: bool,
) -> Result<Vec<Hit>> {
    let Some(words) = expression(text) else {
        return Ok(Vec::new());
    };
    let looked_for: Vec<String> = super::terms(text)
        .split_ascii_whitespace()
        .map(str::to_owned)
        .collect();
    let mut languages = Spoken::new(reader, spoken)?;
    let mut hits: Vec<(i64, Hit)> = Vec::new();
    for &kind in kinds {
        let mut seen = HashSet::new();
        let wanted = limit.max(CANDIDATES);
        let titles = candidates(reader, kind, &format!("title : ({words})"), account, wanted)?;
        let mut found = load(reader, kind, titles, &mut seen, true)?;
        for (_, hit) in &mut found {
            in_one_language(hit, &looked_for, &mut languages)?;
        }
        rank(&mut found, text);
        let mut found = languages.heard(found, &looked_for, limit)?;
        if found.len() < limit {
            let more = candidates(reader, kind, &words, account, wanted + seen.len())?;
            let mut more = load(reader, kind, more, &mut seen, false)?;
            for (_, hit) in &mut more {
                in_one_language(hit, &looked_for, &mut languages)?;
            }
            let room = limit - found.len();
            found.append(&mut languages.heard(more, &looked_for, room)?);
        }
        hits.append(&mut found);
    }
    // Stable: within both halves the kinds stay in their order.
    hits.sort_by_key(|(_, hit)| !hit.in_title);
    let shown = |(rid, mut hit): (i64, Hit)| {
        let used = languages.of(hit.kind, rid)?;
        hit.found = found::found(reader, (hit.kind, rid), &looked_for, &used, hit.in_title)?
            .filter(|found| !matches!(found.field, "name" | "title"));
        Ok(hit)
    };
    hits.into_iter().take(most).map(shown).collect()
}

/// Title and summary of an entry of the library in the language in which the title was found, else
/// in the workspace's.
fn in_one_language(hit: &mut Hit, looked_for: &[String], languages: &mut Spoken<'_>) -> Result<()> {
    if hit.kind != DocKind::Library {
        return Ok(());
    }
    let own = languages.own;
    let used = languages.of(DocKind::Library, 0)?;
    let [title, sub] = [&hit.title, &hit.sub]
        .map(|json| serde_json::from_str::<LocalText>(json).unwrap_or_default());
    let came = Language::ALL.iter().all(|one| title.exact(*one).is_some());
    let heard = |language: Language| {
        !came || used.is_empty() || used.split(' ').any(|tag| tag == language.tag())
    };
    let found = |language: &Language| {
        if !heard(*language) {
            return false;
        }
        let said = title.exact(*language);
        said.is_some_and(|title| found::has_all(title, looked_for))
    };
    let language = std::iter::once(own)
        .chain(Language::ALL)
        .find(found)
        .unwrap_or(own);
    hit.title = title.pick(language).to_owned();
    hit.sub = sub.pick(language).to_owned();
    Ok(())
}

/// A title that begins with what was typed, then the shorter title.
fn rank(hits: &mut [(i64, Hit)], text: &str) {
    let typed = crate::fold(text.trim());
    hits.sort_by_cached_key(|(_, hit)| {
        let title = crate::fold(&hit.title);
        (!title.starts_with(&typed), title.chars().count())
    });
}

fn candidates(
    reader: &Reader<'_>,
    kind: DocKind,
    words: &str,
    account: Option<Id>,
    limit: usize,
) -> Result<Vec<i64>> {
    // Notes are wanted the latest first, the others as they come.
    let order = if kind == DocKind::Note {
        "ORDER BY rowid DESC"
    } else {
        "ORDER BY rowid"
    };
    let within = if account.is_none() {
        ""
    } else {
        match kind {
            DocKind::Account => "AND rowid - ?2 IN (SELECT rid FROM account WHERE id = ?5)",
            DocKind::Person => {
                "AND rowid - ?2 IN (SELECT person.rid FROM part
                     JOIN person ON person.id = part.person_id
                     WHERE part.account_id = ?5 AND part.deleted_at IS NULL)"
            }
            DocKind::Proposal => {
                "AND rowid - ?2 IN (SELECT rid FROM proposal WHERE account_id = ?5)"
            }
            DocKind::Opportunity => {
                "AND rowid - ?2 IN (SELECT rid FROM opportunity WHERE account_id = ?5)"
            }
            DocKind::Note => "AND rowid - ?2 IN (SELECT rid FROM contact WHERE account_id = ?5)",
            // The library belongs to no account.
            DocKind::Library => "AND rowid - ?2 IN (SELECT rid FROM account WHERE id = ?5 AND 0)",
        }
    };
    let sql = format!(
        "SELECT rowid - ?2 FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 {within}
         {order} LIMIT ?4"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut values = vec![
        words.to_owned().put(),
        kind.first().put(),
        kind.last().put(),
        limit.put(),
    ];
    values.extend(account.map(|id| id.put()));
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// `id`, account's key and name, title, sub, day.
const fn shown(kind: DocKind) -> &'static str {
    match kind {
        DocKind::Account => {
            "SELECT id, id, '', name, iif(business = '', industry, business), NULL
             FROM account WHERE rid = ?1"
        }
        DocKind::Person => {
            "SELECT d.id, a.id, coalesce(a.name, ''), d.name, coalesce(p.position, ''), NULL
             FROM person d
             LEFT JOIN part p ON p.rid = (SELECT min(rid) FROM part
                 WHERE person_id = d.id AND deleted_at IS NULL)
             LEFT JOIN account a ON a.id = p.account_id
             WHERE d.rid = ?1"
        }
        DocKind::Proposal => {
            "SELECT d.id, a.id, a.name, d.title, coalesce(d.number, ''), NULL
             FROM proposal d JOIN account a ON a.id = d.account_id WHERE d.rid = ?1"
        }
        DocKind::Opportunity => {
            "SELECT d.id, a.id, a.name, d.title, '', NULL
             FROM opportunity d JOIN account a ON a.id = d.account_id WHERE d.rid = ?1"
        }
        DocKind::Note => {
            "SELECT d.id, a.id, a.name, d.summary, d.commitment, d.held_on
             FROM contact d JOIN account a ON a.id = d.account_id WHERE d.rid = ?1"
        }
        DocKind::Library => "SELECT id, NULL, '', title, summary, NULL FROM library WHERE rid = ?1",
    }
}

fn load(
    reader: &Reader<'_>,
    kind: DocKind,
    rids: Vec<i64>,
    seen: &mut HashSet<i64>,
    in_title: bool,
) -> Result<Vec<(i64, Hit)>> {
    let mut statement = reader.conn.prepare_cached(shown(kind))?;
    rids.into_iter()
        .filter(|rid| seen.insert(*rid))
        .map(|rid| {
            let hit = statement.query_row(params![rid], |row| {
                Ok(Hit {
                    kind,
                    id: read(row, 0)?,
                    account_id: read(row, 1)?,
                    account: row.get(2)?,
                    title: row.get(3)?,
                    sub: row.get(4)?,
                    on: read(row, 5)?,
                    in_title: in_title && kind != DocKind::Note,
                    found: None,
                })
            })?;
            Ok((rid, hit))
        })
        .collect()
}
