//! Own questions of the bank.

use redbook_domain::spin::{SpinQuestion, SpinQuestionFacts};

use crate::record::{Record, Table, Via, record, select};
use crate::{Reader, Result};

record!(SpinQuestion = "spin_question"; ; facts SpinQuestionFacts {
    kind, text, language, readers, industries,
});

pub(crate) const SPIN_QUESTION: Table = Table::of::<SpinQuestion>(Via::None).titled("text");

/// Own questions, the latest first.
///
/// # Errors
/// Those of reading.
pub fn all(reader: &Reader<'_>) -> Result<Vec<SpinQuestion>> {
    let sql = format!(
        "{} WHERE deleted_at IS NULL ORDER BY rid DESC",
        select::<SpinQuestion>()
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], SpinQuestion::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
