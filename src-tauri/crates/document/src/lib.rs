//! Documents of Redbook: proposals and questionnaires as PDF pages.
//!
//! Typst lays out, printpdf writes, lopdf finishes. Pure: no clock, no disk; the same input gives
//! the same bytes, in every process.
//!
//! ```
//! use redbook_document::Studio;
//! use redbook_document::questionnaire::{QuestionnaireView, SideView};
//! use redbook_domain::language::Language;
//!
//! # fn main() -> Result<(), redbook_document::DocumentError> {
//! let form = QuestionnaireView {
//!     language: Language::En,
//!     id: "0312".into(),
//!     form: "RB-Q 0312".into(),
//!     code_words: "Code of form RB-Q 0312".into(),
//!     programme: String::new(),
//!     accent: "#9E1B32".into(),
//!     sides: [SideView::default(), SideView::default()],
//!     properties: Default::default(),
//! };
//! let document = Studio::new().questionnaires(&[form])?;
//! assert!(document.pdf.starts_with(b"%PDF-1.7"));
//! assert_eq!(document.pages.len(), 2, "two sides of a sheet");
//! # Ok(())
//! # }
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod brief;
mod calendar;
mod cover;
mod engine;
mod error;
mod letter;
mod mail;
mod meeting;
mod plan;
pub mod proposal;
pub mod questionnaire;
mod relation;
mod sheet;
mod text;
mod word;

pub use brief::{
    BriefArea, BriefDeal, BriefKeeps, BriefPerson, BriefProblem, BriefPromise, BriefSource,
};
pub use calendar::{DayEntry, calendar};
pub use cover::{Cover, LetterText, cover, letter};
pub use engine::{
    Area, BlockBox, BoundBox, Document, FieldBox, MAX_APPENDIX_BYTES, MAX_APPENDIX_PAGES, PageMap,
    Purpose, Sight, Studio, Warning, without_glyph,
};
pub use error::DocumentError;
pub use letter::{ADDRESS_LINES, LetterView};
pub use mail::{Attachment, Draft, Mailbox, mail_draft};
pub use meeting::{MeetingAsked, MeetingSource};
pub use plan::{PlanSource, PlanStep};
pub use relation::{MapCard, MapDrawing, MapSource};
pub use sheet::sheet;
