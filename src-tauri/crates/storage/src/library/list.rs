//! The library as a list.

use redbook_domain::language::Language;
use redbook_domain::library::{Entry, EntryKind};
use redbook_domain::person::ReaderType;
use rusqlite::params_from_iter;

use crate::Reader;
use crate::error::Result;
use crate::filter::{Filter, PAGE};
use crate::record::{Cell, Record, select};
use crate::search::{self, DocKind};

/// Which entries. Filters are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LibraryQuery {
    /// Words that title or texts have words beginning with; empty: all.
    pub text: String,
    pub kind: Option<EntryKind>,
    /// Meant for this reader, or for all.
    pub reader: Option<ReaderType>,
    /// Meant for this industry (whatever its case), or for all.
    pub industry: String,
    /// Title written in this language.
    pub language: Option<Language>,
    /// Answering this criterion, in whatever language it is said (whatever its case); empty: any.
    pub criterion: String,
    pub offset: u32,
    /// Rows of a page, at most 1,000.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct LibraryPage {
    /// Entries the filters let through.
    pub total: u32,
    /// How many of each kind they let through, the filter of the kind aside.
    pub kinds: Vec<(EntryKind, u32)>,
    pub rows: Vec<Entry>,
}

/// A page of the library: what was used last comes first, then what was changed last.
///
/// # Errors
/// Those of reading.
pub fn list(reader: &Reader<'_>, query: &LibraryQuery) -> Result<LibraryPage> {
    let mut filter = filter(query);
    let sql = format!(
        "SELECT kind, count(*) FROM library l {} GROUP BY kind",
        filter.sql()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let kinds = statement.query_map(params_from_iter(filter.values()), |row| {
        Ok((
            crate::record::read::<EntryKind>(row, 0)?,
            row.get::<_, u32>(1)?,
        ))
    })?;
    let mut kinds: Vec<(EntryKind, u32)> = kinds.collect::<Result<_, _>>()?;
    kinds.sort_unstable();
    if let Some(kind) = query.kind {
        filter.and("l.kind = ?", [kind.put()]);
    }
    let total = kinds
        .iter()
        .filter(|(kind, _)| query.kind.is_none_or(|wanted| wanted == *kind))
        .map(|(_, count)| count)
        .sum();
    let used = "(SELECT max(coalesce(p.sent_at, b.updated_at))
         FROM block b JOIN proposal p ON p.id = b.proposal_id
         WHERE b.taken IS NOT NULL AND b.deleted_at IS NULL AND p.deleted_at IS NULL
           AND unhex(replace(json_extract(b.taken, '$.entry_id'), '-', '')) = l.id)";
    let sql = format!(
        "{} l {} ORDER BY {used} DESC NULLS LAST, l.rid DESC LIMIT ? OFFSET ?",
        select::<Entry>(),
        filter.sql()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let (limit, offset) = (i64::from(query.limit.min(PAGE)), i64::from(query.offset));
    let values: Vec<_> = filter
        .values()
        .cloned()
        .chain([limit.put(), offset.put()])
        .collect();
    let rows = statement.query_map(params_from_iter(values), Entry::from_row)?;
    Ok(LibraryPage {
        total,
        kinds,
        rows: rows.collect::<Result<_, _>>()?,
    })
}

/// The whole library, in the order it was entered.
///
/// # Errors
/// Those of reading.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Entry>> {
    let sql = select::<Entry>() + " WHERE deleted_at IS NULL ORDER BY rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], Entry::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn filter(query: &LibraryQuery) -> Filter {
    let mut filter = Filter::default();
    filter.and("l.deleted_at IS NULL", []);
    if let Some(words) = search::filter_expression(&query.text) {
        let (first, last) = (DocKind::Library.first(), DocKind::Library.last());
        filter.and(
            "l.rid IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)",
            [first.put(), words.put(), first.put(), last.put()],
        );
    } else if !query.text.trim().is_empty() {
        filter.and("0", []);
    }
    if let Some(reader) = query.reader {
        filter.and(
            "(l.readers = '[]' OR EXISTS (SELECT 1 FROM json_each(l.readers) WHERE value = ?))",
            [reader.put()],
        );
    }
    if !query.industry.trim().is_empty() {
        filter.and(
            "(l.industries = '[]'
              OR EXISTS (SELECT 1 FROM json_each(l.industries) WHERE fold(value) = fold(?)))",
            [query.industry.trim().to_owned().put()],
        );
    }
    if let Some(language) = query.language {
        filter.and(
            "coalesce(json_extract(l.title, '$.' || ?), '') <> ''",
            [language.put()],
        );
    }
    if !query.criterion.trim().is_empty() {
        filter.and(
            "EXISTS (SELECT 1 FROM json_each(l.criteria) c, json_each(c.value) said
                     WHERE fold(trim(said.value)) = fold(?))",
            [query.criterion.trim().to_owned().put()],
        );
    }
    filter
}
