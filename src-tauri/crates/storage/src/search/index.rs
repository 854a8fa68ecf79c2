//! What the index holds of each kind. The texts are made by SQL from the rows, with `fold` for the
//! words, so that one row and all rows are indexed by the same expression.

use rusqlite::{Connection, params};

use super::DocKind;
use crate::Id;
use crate::error::Result;
use crate::record::Cell;

/// Title and body of a row `d`, in SQL.
const fn texts(kind: DocKind) -> (&'static str, &'static str) {
    match kind {
        DocKind::Account => (
            "concat_ws(' ', d.name, d.legal_name)",
            "concat_ws(' ', d.tax_id, d.industry, d.business, d.website, d.phone, d.email,
                 d.address, d.next_step, d.keeps, d.notes,
                 (SELECT group_concat(value, ' ') FROM json_each(d.tags)))",
        ),
        DocKind::Person => (
            "d.name",
            "concat_ws(' ', d.email, d.phone, d.mobile, d.notes,
                 (SELECT group_concat(position || ' ' || department, ' ') FROM part
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
    }
}

/// Indexes one row anew; one in the bin isn't found.
pub(crate) fn refresh(conn: &Connection, kind: DocKind, id: Id) -> Result<()> {
    let sql = format!(
        "DELETE FROM search WHERE rowid = ?2 + (SELECT rid FROM \"{}\" WHERE id = ?1)",
        kind.table()
    );
    conn.prepare_cached(&sql)?.execute(params![id.put(), kind.first()])?;
    let sql = format!("{} AND d.id = ?2", insert(kind));
    conn.prepare_cached(&sql)?.execute(params![kind.first(), id.put()])?;
    Ok(())
}

/// Indexes everything anew, in a table made anew: emptying the old one word by word would take
/// longer than filling it.
pub(crate) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch("DROP TABLE search")?;
    conn.execute_batch(super::SCHEMA)?;
    for kind in DocKind::ALL {
        conn.execute(&insert(kind), params![kind.first()])?;
    }
    Ok(())
}

fn insert(kind: DocKind) -> String {
    let (title, body) = texts(kind);
    format!(
        "INSERT INTO search (rowid, title, body) SELECT ?1 + d.rid, fold({title}), fold({body})
         FROM \"{}\" d WHERE d.deleted_at IS NULL",
        kind.table()
    )
}
