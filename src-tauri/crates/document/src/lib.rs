//! Documents of Redbook: proposals and questionnaires as PDF pages.
//!
//! Typst lays out, printpdf writes, lopdf finishes. Pure: no clock, no disk; the same input gives
//! the same bytes, in every process.
//!
//! ```no_run
//! # fn view() -> redbook_document::proposal::ProposalView { unimplemented!() }
//! # fn main() -> Result<(), redbook_document::DocumentError> {
//! let studio = redbook_document::Studio::new();
//! let document = studio.proposal(&view())?;
//! assert!(document.pdf.starts_with(b"%PDF-1.7"));
//! # Ok(())
//! # }
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod cover;
mod engine;
mod error;
mod letter;
mod mail;
pub mod proposal;
pub mod questionnaire;
mod sheet;
mod text;
mod word;

pub use cover::{Cover, LetterText, cover, letter};
pub use engine::{Area, BlockBox, BoundBox, Document, FieldBox, PageMap, Studio, Warning};
pub use error::DocumentError;
pub use letter::{ADDRESS_LINES, LetterView};
pub use mail::{Attachment, Draft, Mailbox, mail_draft};
pub use sheet::sheet;
pub use word::word;
