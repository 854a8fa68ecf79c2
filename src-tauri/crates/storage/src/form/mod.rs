//! Questionnaires as printed, so that one that comes back finds its account.

use redbook_domain::questionnaire::Form;
use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader};

record!(Form = "form"; account_id, number, language, printed_on);

pub(crate) const FORM: Table = Table::of::<Form>(Via::Column);

/// Series of [`crate::number::take`] that forms are numbered by.
pub const SERIES: &str = "form";

/// The form of this running number.
///
/// # Errors
/// Those of reading.
pub fn by_number(reader: &Reader<'_>, number: u32) -> Result<Option<Form>> {
    let sql = select::<Form>() + " WHERE number = ?1 AND deleted_at IS NULL";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement
        .query_row(params![number], Form::from_row)
        .optional()?)
}

/// Forms printed for an account, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn of_account(reader: &Reader<'_>, account: Id) -> Result<Vec<Form>> {
    all_by(reader.conn, "account_id", account, "rid")
}
