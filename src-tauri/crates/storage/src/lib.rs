//! One workspace, one SQLite file: rows, the write gate, search, backup.
//!
//! [`Workspace::transact`] is the only way to change anything; everything else reads. A noun has a
//! folder with its schema, its [`Record`] and its questions, which take a [`Reader`]. No SQL is
//! written outside this crate.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod account;
pub mod area;
pub mod attempt;
pub mod backup;
pub mod bulk;
mod cache;
mod calendar;
pub mod change;
pub mod check;
pub mod company;
pub mod contact;
mod derived;
mod error;
pub mod evidence;
pub mod export;
pub mod extract;
pub mod feed;
pub mod file;
mod filter;
pub mod followup;
pub mod form;
mod functions;
mod gate;
pub mod ideal;
pub mod import;
pub mod library;
pub mod meeting;
pub mod negotiation;
pub mod number;
pub mod opportunity;
pub mod person;
pub mod plan;
pub mod portfolio;
pub mod problem;
pub mod proposal;
mod reader;
mod record;
pub mod regard;
pub mod relationship;
pub mod review;
pub mod saved;
pub mod search;
pub mod spin;
pub mod switching;
pub mod task;
pub mod template;
#[cfg(test)]
mod testing;
pub mod trash;
pub mod version;
mod workspace;

pub use error::{Result, StorageError};
pub use gate::{Actor, AuditEntry, AuditRow, Change, Op, Outcome, Tx, UndoState, audit};
pub use reader::Reader;
pub use record::{Cell, Record};
pub use redbook_domain::id::Id;
pub use redbook_domain::text::fold;
pub use redbook_domain::world::World;
pub use workspace::{Meta, Pref, Workspace, WorkspaceInfo, is_taken, pref, prefs, set_pref};
