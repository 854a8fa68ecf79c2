//! Backups.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;

pub(crate) fn before_migration(_conn: &Connection, _path: &Path, _from: i64, _now: DateTime<Utc>) -> Result<()> {
    Ok(())
}
