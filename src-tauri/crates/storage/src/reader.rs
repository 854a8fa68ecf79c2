//! Reads: what every noun's questions take.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::Id;
use crate::cache::Cache;
use crate::error::Result;
use crate::file::Files;
use crate::record::{Record, fetch, fetch_ever, fetch_live};

/// A view of the workspace as it is now (in a [`crate::Tx`]: with its own changes).
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "holds an open connection")]
pub struct Reader<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) today: NaiveDate,
    pub(crate) cache: &'a Cache,
    pub(crate) files: &'a Files,
}

impl Reader<'_> {
    /// The live row of this key.
    ///
    /// # Errors
    /// `not_found`.
    pub fn get<R: Record>(&self, id: Id) -> Result<R> {
        fetch(self.conn, id)
    }

    /// The live row of this key, if there is one.
    ///
    /// # Errors
    /// Those of reading.
    pub fn find<R: Record>(&self, id: Id) -> Result<Option<R>> {
        fetch_live(self.conn, id)
    }

    /// The row of this key, in the bin or not: what names it may be changed although it was deleted.
    ///
    /// # Errors
    /// Those of reading.
    pub fn ever<R: Record>(&self, id: Id) -> Result<Option<R>> {
        fetch_ever(self.conn, id)
    }
}
