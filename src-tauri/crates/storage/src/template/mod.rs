//! Templates of proposals.

use redbook_domain::template::{Template, TemplateFacts};

use crate::record::{Record, Table, Via, record, select};
use crate::{Reader, Result};

record!(Template = "template"; ; facts TemplateFacts {
    name, validity_days, look, terms, editions, blocks,
});

pub(crate) const TEMPLATE: Table = Table::of::<Template>(Via::None).titled("name");

/// All templates by name.
///
/// # Errors
/// Those of reading.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Template>> {
    let sql = select::<Template>() + " WHERE deleted_at IS NULL ORDER BY fold(name), rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], Template::from_row)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
