//! Import of accounts, people and revenue from a table (CSV, XLSX, vCard): which column is which
//! field, what a cell means, what is wrong with it and how it could be put right, and who of it is
//! known already. Nothing is written here; a file comes in as a whole or not at all (rules.md, Bad
//! input).

mod check;
mod facts;
mod field;
mod guess;
mod plan;
mod same;
mod table;
mod twins;
pub(crate) mod value;

#[cfg(test)]
mod tests;

pub use facts::{
    account_facts, account_values, add_note, company_of, fill_account, fill_part, fill_person,
    part_facts, person_facts, person_values,
};
pub use field::{Field, Subject};
pub use guess::{Guess, guess};
pub use plan::{AmountOf, Draft, Plan, Problem, fits};
pub use same::{
    Difference, KnownValues, Likeness, account_key, differences, person_key, person_likeness,
    tax_key,
};
pub use table::{Cell, CellKind, Row, Table};
pub use twins::{Twin, twins};
