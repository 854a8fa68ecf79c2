//! The one write gate. [`Workspace::transact`](crate::Workspace::transact) gives a [`Tx`]; when
//! the closure returns, the gate writes in the same SQLite transaction: derived rows and search of
//! what was touched, the journal (audit and inverse), the outbox. After the commit it hands back
//! the list of changes. No other function of the crate writes rows.

mod audit;
mod change;
mod erase;
mod journal;
mod op;
#[cfg(test)]
mod props;
mod rename;
#[cfg(test)]
mod tests;
mod touched;
mod transact;
mod tx;
mod undo;
mod write;

pub use audit::{AuditEntry, AuditRow, audit};
pub use change::{Change, Outcome};
pub(crate) use journal::trim;
pub use op::Op;
pub(crate) use op::Reach;
pub(crate) use touched::Touched;
pub(crate) use transact::last_at;
pub use tx::{Actor, Tx};
pub use undo::UndoState;
