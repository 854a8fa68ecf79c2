//! The ideal customer profile, and how accounts meet it.

use redbook_domain::ideal::{Fit, FitFacts, IdealCriterion, IdealCriterionFacts};

use crate::record::{Record, Table, Via, all_by, record, select};
use crate::{Id, Reader, Result};

record!(IdealCriterion = "ideal_criterion"; ; facts IdealCriterionFacts { text, weight });
record!(Fit = "fit"; account_id; facts FitFacts { criterion_id, grade, why, on });

pub(crate) const CRITERION: Table = Table::of::<IdealCriterion>(Via::None).titled("text");
/// Listed in no bin: without its criterion it says nothing.
pub(crate) const FIT: Table = Table::of::<Fit>(Via::Column);

/// The heaviest first, else in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn criteria(reader: &Reader<'_>) -> Result<Vec<IdealCriterion>> {
    let sql = select::<IdealCriterion>() + " WHERE deleted_at IS NULL ORDER BY weight DESC, rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], IdealCriterion::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How an account meets criteria, those that were deleted since included.
///
/// # Errors
/// Those of reading.
pub fn fits(reader: &Reader<'_>, account: Id) -> Result<Vec<Fit>> {
    all_by(reader.conn, "account_id", account, "rid")
}
