//! A noun as a row: which columns it has and how it is read back.
//!
//! Adding a field is three words: in the domain struct, in a migration, and here in the noun's
//! [`record!`] list. Every table also has the technical columns the gate fills in: `rid` (local
//! row handle, never leaves the file), `id`, `version`, `updated_at` (UTC ms), `updated_by`,
//! `origin_device`, `deleted_at` (UTC ms; set = in the bin).

pub mod cell;
mod query;
mod table;

use rusqlite::Row;
use rusqlite::types::Value;

use crate::Id;

pub use cell::Cell;
pub(crate) use query::{all_by, fetch, fetch_ever, fetch_live, select};
pub(crate) use table::{TABLES, Table, Via, table};

/// A noun that is kept as one row of one table.
pub trait Record: Sized {
    /// Name of the kind in changes, errors and the journal; also the table's name.
    const KIND: &'static str;
    /// Its own columns, in the order of [`cells`](Record::cells).
    const COLUMNS: &'static [&'static str];

    fn id(&self) -> Id;
    /// Version the caller has seen; 0 or anything for a new one.
    fn version(&self) -> i64;
    fn cells(&self) -> Vec<Value>;
    /// Reads `id, version, COLUMNS…` in this order.
    ///
    /// # Errors
    /// A cell isn't of its type: the file is damaged.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
}

/// Reads cell `index` as the type that is asked for.
pub(crate) fn read<T: Cell>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    let value = row.get_ref(index)?;
    let kind = value.data_type();
    T::take(value)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(index, kind, Box::new(error)))
}

/// Implements [`Record`] for a domain struct of `id`, `version`, own fields and perhaps `facts`.
///
/// `record!(Site = "site"; account_id; facts SiteFacts { name, address, note });`
macro_rules! record {
    ($type:ident = $kind:literal; $($own:ident),*; facts $facts:ident { $($fact:ident),+ $(,)? }) => {
        impl $crate::record::Record for $type {
            const KIND: &'static str = $kind;
            const COLUMNS: &'static [&'static str] =
                &[$(stringify!($own),)* $(stringify!($fact)),+];

            fn id(&self) -> $crate::Id {
                self.id
            }

            fn version(&self) -> i64 {
                self.version
            }

            fn cells(&self) -> Vec<rusqlite::types::Value> {
                use $crate::record::Cell;
                vec![$(self.$own.put(),)* $(self.facts.$fact.put()),+]
            }

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut index = 1;
                let mut next = || { index += 1; index };
                Ok(Self {
                    id: $crate::record::read(row, 0)?,
                    version: $crate::record::read(row, 1)?,
                    $($own: $crate::record::read(row, next())?,)*
                    facts: $facts { $($fact: $crate::record::read(row, next())?),+ },
                })
            }
        }
    };
    ($type:ident = $kind:literal; $($own:ident),+ $(,)?) => {
        impl $crate::record::Record for $type {
            const KIND: &'static str = $kind;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($own)),+];

            fn id(&self) -> $crate::Id {
                self.id
            }

            fn version(&self) -> i64 {
                self.version
            }

            fn cells(&self) -> Vec<rusqlite::types::Value> {
                use $crate::record::Cell;
                vec![$(self.$own.put()),+]
            }

            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut index = 1;
                let mut next = || { index += 1; index };
                Ok(Self {
                    id: $crate::record::read(row, 0)?,
                    version: $crate::record::read(row, 1)?,
                    $($own: $crate::record::read(row, next())?),+
                })
            }
        }
    };
}

pub(crate) use record;
