//! People, their parts in accounts and their criteria.

mod birthday;
mod erase;
mod list;
mod merge;
#[cfg(test)]
mod merge_tests;
mod stat;
#[cfg(test)]
mod tests;

use redbook_domain::person::{Criterion, CriterionFacts, Part, PartFacts, Person, PersonFacts};
use rusqlite::params;

use crate::record::{Cell, Record, Table, Via, all_by, record};
use crate::{Id, Reader, Result};

pub use birthday::birthdays;
pub use erase::{Erased, erase};
pub use list::{PersonPage, PersonPart, PersonQuery, PersonRow, PersonSort, list};
pub use merge::{joined, merge};
pub(crate) use stat::{rebuild, refresh, roll_day, source};

record!(Person = "person"; ; facts PersonFacts {
    name, phone, mobile, email, channel, birthday, hobbies, family, values, temperament, notes,
    names,
});
record!(Part = "part"; account_id, person_id; facts PartFacts {
    position, department, reports_to, roles, reader, stance, influence, left_on, plans_asked_on,
    buying, bond, wanted, came_on, positions, area_id,
    departments,
});
record!(Criterion = "criterion"; part_id; facts CriterionFacts {
    text, state, noted_on, source, needs_proof,
});

pub(crate) const PERSON: Table = Table::of::<Person>(Via::None)
    .titled("name")
    .with_children(&[("part", "person_id")]);
pub(crate) const PART: Table = Table::of::<Part>(Via::Column)
    .titled("(SELECT name FROM person WHERE person.id = part.person_id)")
    .with_children(&[("criterion", "part_id")]);
pub(crate) const CRITERION: Table =
    Table::of::<Criterion>(Via::Parent(Part::KIND, "part_id")).titled("text");

/// A person's parts in accounts, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn parts(reader: &Reader<'_>, person: Id) -> Result<Vec<Part>> {
    all_by(reader.conn, "person_id", person, "rid")
}

/// By what a part chooses, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn criteria(reader: &Reader<'_>, part: Id) -> Result<Vec<Criterion>> {
    all_by(reader.conn, "part_id", part, "rid")
}

/// Whether a person has or had a part in an account.
///
/// # Errors
/// Those of reading.
pub fn took_part(reader: &Reader<'_>, account: Id, person: Id) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM part WHERE account_id = ?1 AND person_id = ?2)";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![account.put(), person.put()], |row| row.get(0))?)
}
