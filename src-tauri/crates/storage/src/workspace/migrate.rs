//! Schema versions. A migration is additive SQL kept beside its noun; all that a file lacks are
//! applied in one transaction, so a crash leaves the old schema and the old data.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::Result;

/// SQL that leads to schema n from n − 1, by noun. Never edit one that was released: its fixture
/// in `tests/fixtures` would no longer be what users have.
const STEPS: &[&[&str]] = &[
    &[
        include_str!("schema.sql"),
        include_str!("../gate/schema.sql"),
        include_str!("../number/schema.sql"),
        include_str!("../company/schema.sql"),
        include_str!("../account/schema.sql"),
        include_str!("../person/schema.sql"),
        include_str!("../contact/schema.sql"),
        include_str!("../proposal/schema.sql"),
        include_str!("../form/schema.sql"),
        include_str!("../export/schema.sql"),
        crate::search::SCHEMA,
    ],
    &[
        include_str!("../account/schema2.sql"),
        include_str!("../person/schema2.sql"),
        include_str!("../company/schema2.sql"),
        include_str!("../proposal/schema2.sql"),
        include_str!("../library/schema2.sql"),
        include_str!("../version/schema2.sql"),
        include_str!("../export/schema2.sql"),
        include_str!("../task/schema2.sql"),
        include_str!("../followup/schema2.sql"),
        include_str!("../negotiation/schema2.sql"),
        include_str!("../saved/schema2.sql"),
        include_str!("../template/schema2.sql"),
        include_str!("../portfolio/schema2.sql"),
        include_str!("../problem/schema2.sql"),
        include_str!("../contact/schema2.sql"),
        include_str!("../opportunity/schema2.sql"),
        include_str!("../evidence/schema2.sql"),
        include_str!("../plan/schema2.sql"),
        include_str!("../relationship/schema2.sql"),
        include_str!("../change/schema2.sql"),
        include_str!("../regard/schema2.sql"),
        include_str!("../switching/schema2.sql"),
        include_str!("../ideal/schema2.sql"),
        include_str!("../attempt/schema2.sql"),
        include_str!("../spin/schema2.sql"),
        include_str!("../meeting/schema2.sql"),
        include_str!("../feed/schema2.sql"),
        include_str!("../review/schema2.sql"),
    ],
    &[include_str!("../library/schema3.sql")],
    &[include_str!("../area/schema4.sql")],
    &[include_str!("../account/schema5.sql")],
    &[
        include_str!("../account/schema6.sql"),
        include_str!("../person/schema6.sql"),
    ],
];

/// The newest schema this program writes.
#[allow(clippy::cast_possible_wrap, reason = "a handful of steps")]
pub(crate) const KNOWN: i64 = STEPS.len() as i64;

/// Applies what the file lacks. `steps` is given for tests; the program's are [`STEPS`].
pub(super) fn run(conn: &mut Connection, from: i64) -> Result<()> {
    run_steps(conn, from, STEPS)
}

pub(super) fn run_steps(conn: &mut Connection, from: i64, steps: &[&[&str]]) -> Result<()> {
    let sql = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let done = usize::try_from(from).unwrap_or(usize::MAX);
    for part in steps.iter().skip(done).copied().flatten() {
        sql.execute_batch(part)?;
    }
    sql.pragma_update(
        None,
        "user_version",
        i64::try_from(steps.len()).unwrap_or(i64::MAX),
    )?;
    sql.commit()?;
    Ok(())
}
