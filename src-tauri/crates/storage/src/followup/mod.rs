//! What readers said of a proposal, and the days on which either side said anything.

mod days;

use std::collections::HashMap;

use redbook_domain::followup::{Answer, AnswerFacts};

use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Result};

pub use days::{ContactDay, contact_days};

record!(Answer = "answer"; proposal_id; facts AnswerFacts {
    kind, edition_id, person_id, on, how, note,
});

pub(crate) const ANSWER: Table =
    Table::of::<Answer>(Via::Parent("proposal", "proposal_id")).titled("note");

/// Answers to a proposal, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn answers(reader: &Reader<'_>, proposal: Id) -> Result<Vec<Answer>> {
    all_by(reader.conn, "proposal_id", proposal, "\"on\", rid")
}

/// Answers to every proposal, for lists.
///
/// # Errors
/// Those of reading.
pub fn all_answers(reader: &Reader<'_>) -> Result<HashMap<Id, Vec<Answer>>> {
    let sql = select::<Answer>() + " WHERE deleted_at IS NULL ORDER BY \"on\", rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], Answer::from_row)?;
    let mut found: HashMap<Id, Vec<Answer>> = HashMap::new();
    for answer in rows {
        let answer = answer?;
        found.entry(answer.proposal_id).or_default().push(answer);
    }
    Ok(found)
}
