//! What filters of account lists can be set to.

use crate::Reader;
use crate::error::Result;

/// A value that accounts have, and how many have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    pub value: String,
    pub count: u32,
}

/// What filters can be set to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By name.
    pub industries: Vec<Facet>,
    /// By name.
    pub tags: Vec<Facet>,
}

/// Industries and tags in use; blank ones are left out.
///
/// # Errors
/// Those of reading.
pub fn facets(reader: &Reader<'_>) -> Result<Facets> {
    let all = |sql: &str| -> Result<Vec<Facet>> {
        let mut statement = reader.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Facet {
                value: row.get(0)?,
                count: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    Ok(Facets {
        industries: all(
            "SELECT industry, count(*) FROM account WHERE deleted_at IS NULL AND industry <> ''
             GROUP BY industry ORDER BY industry",
        )?,
        tags: all("SELECT min(label), count(*) FROM account_tag GROUP BY tag ORDER BY tag")?,
    })
}
