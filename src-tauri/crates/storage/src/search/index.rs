//! What the index holds of each kind. The texts are made by SQL from the rows, with `terms` for the
//! words, so that one row and all rows are indexed by the same expression.

use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::DocKind;
use crate::Id;
use crate::error::Result;
use crate::record::Cell;

/// Title and body of a row `d`, in SQL.
const fn texts(kind: DocKind) -> (&'static str, &'static str) {
    match kind {
        DocKind::Account => (
            "concat_ws(' ', d.name, words(d.names), d.legal_name)",
            "concat_ws(' ', d.tax_id, d.industry, d.business, d.website, d.phone, d.email,
                 d.address, words(d.addresses), d.next_step, d.keeps, d.notes,
                 (SELECT group_concat(value, ' ') FROM json_each(d.tags)),
                 (SELECT group_concat(value, ' ') FROM json_tree(d.supply)
                  WHERE type = 'text' AND key <> 'product_id'),
                 (SELECT group_concat(text || ' ' || consequence, ' ') FROM problem
                  WHERE account_id = d.id AND deleted_at IS NULL))",
        ),
        DocKind::Person => (
            "concat_ws(' ', d.name, words(d.names))",
            "concat_ws(' ', d.email, d.phone, d.mobile, d.notes,
                 (SELECT group_concat(concat_ws(' ', position, words(positions), department,
                  words(departments)), ' ') FROM part
                  WHERE person_id = d.id AND deleted_at IS NULL))",
        ),
        DocKind::Proposal => (
            "concat_ws(' ', d.title, d.number)",
            "concat_ws(' ',
                 (SELECT group_concat(words(headline), ' ') FROM edition
                  WHERE proposal_id = d.id AND deleted_at IS NULL),
                 (SELECT group_concat(words(content), ' ') FROM block
                  WHERE proposal_id = d.id AND deleted_at IS NULL))",
        ),
        DocKind::Note => ("d.summary", "d.commitment"),
        DocKind::Opportunity => (
            "d.title",
            "concat_ws(' ', d.note,
                 (SELECT group_concat(text || ' ' || consequence, ' ') FROM problem
                  WHERE opportunity_id = d.id AND deleted_at IS NULL))",
        ),
        DocKind::Library => (
            "words(d.title)",
            "concat_ws(' ', words(d.summary), words(d.criteria), words(d.content),
                 words(d.industries), words(d.tags))",
        ),
    }
}

/// Indexes one row anew, unless its words are those the index has: taking words out costs more
/// than anything else a small edit does. A row in the bin isn't found.
pub(crate) fn refresh(conn: &Connection, kind: DocKind, id: Id) -> Result<()> {
    let (title, body) = texts(kind);
    let sql = format!(
        "SELECT rid, iif(deleted_at IS NULL, terms({title}), NULL), terms({body})
         FROM \"{}\" d WHERE id = ?1",
        kind.table()
    );
    let words = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let found: Option<(i64, Option<String>, String)> = conn
        .prepare_cached(&sql)?
        .query_row(params![id.put()], words)
        .optional()?;
    let Some((rid, title, body)) = found else {
        return Ok(());
    };
    let number = kind.first() + rid;
    let known: Option<(String, String)> = conn
        .prepare_cached("SELECT title, body FROM search WHERE rowid = ?1")?
        .query_row(params![number], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let wanted = title.map(|title| (title, body));
    if known == wanted {
        return Ok(());
    }
    if known.is_some() {
        conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?
            .execute(params![number])?;
    }
    if let Some((title, body)) = wanted {
        conn.prepare_cached("INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)")?
            .execute(params![number, title, body])?;
    }
    Ok(())
}

/// Removes for good the words of what was deleted or changed, which the index only marks as gone.
/// FTS5 could do this at every deletion (`secure-delete`), but that makes an edit several times as
/// slow; it is needed when a person is erased, and then once.
pub(crate) fn forget_deleted(conn: &Connection) -> Result<()> {
    conn.execute("INSERT INTO search(search) VALUES ('optimize')", [])?;
    Ok(())
}

/// Indexes everything anew, in a table made anew: emptying the old one word by word would take
/// longer than filling it.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch("DROP TABLE search")?;
    conn.execute_batch(super::SCHEMA)?;
    for kind in DocKind::ALL {
        conn.execute(&insert(kind), named_params! { ":first": kind.first() })?;
    }
    Ok(())
}

fn insert(kind: DocKind) -> String {
    format!("INSERT INTO search (rowid, title, body) {}", source(kind))
}

/// What the index should hold of a kind: number, title, body. Takes `:first`.
pub(crate) fn source(kind: DocKind) -> String {
    let (title, body) = texts(kind);
    format!(
        "SELECT :first + d.rid, terms({title}), terms({body})
         FROM \"{}\" d WHERE d.deleted_at IS NULL",
        kind.table()
    )
}
