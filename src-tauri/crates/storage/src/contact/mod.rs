//! Contacts held with an account.

mod link;
mod owed;
mod timeline;

use redbook_domain::contact::{Contact, ContactFacts};

use crate::record::{Table, Via, record};

pub(crate) use link::{rebuild, refresh, source};
pub use owed::owed;
pub use timeline::{of_account, of_person};

record!(Contact = "contact"; account_id; facts ContactFacts {
    kind, held_on, people, by, summary, commitment, commitment_due, minutes,
    opportunity_id, commitment_kept_on,
});

pub(crate) const CONTACT: Table = Table::of::<Contact>(Via::Column).titled("summary");
