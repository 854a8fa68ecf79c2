//! The library, and what became of the proposals its entries were used in.

mod list;
#[cfg(test)]
mod tests;
mod uses;

use redbook_domain::library::{Entry, EntryFacts};

use crate::record::{Table, Via, record};

pub use list::{LibraryPage, LibraryQuery, all, list};
pub use uses::{Fate, Tally, Use, tallies, uses};

record!(Entry = "library"; ; facts EntryFacts {
    kind, title, summary, content, readers, industries, tags, criteria, behind,
});

pub(crate) const LIBRARY: Table = Table::of::<Entry>(Via::None).titled("title");
