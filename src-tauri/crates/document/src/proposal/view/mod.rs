//! One edition of a proposal with everything said: no number to format, no name to look up, one
//! language. What the templates see.

mod body;
mod chart;
mod figures;
mod people;
mod table;
mod text;

use std::collections::BTreeMap;

use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::Look;
use serde::Serialize;

pub use body::*;
pub use chart::*;
pub use figures::*;
pub use people::*;
pub use table::*;
pub use text::*;

/// Bytes of a PNG, JPEG or SVG file with a name that changes when the bytes do:
/// `<sha256>.<png|jpg|svg>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// An edition ready to be set.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProposalView {
    pub language: Language,
    #[serde(skip)]
    pub look: Look,
    #[serde(skip)]
    pub properties: PropertiesView,
    pub head: HeadView,
    pub foot: FootView,
    /// `#RRGGBB`.
    pub accent: String,
    pub addressee: AddresseeView,
    pub headline: String,
    pub blocks: Vec<BlockView>,
    /// Pictures by the names used in the blocks and the head.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// Blocks whose picture has a file that is gone; an empty name for the logo.
    #[serde(skip)]
    pub gone: Vec<String>,
    /// Files whose pages follow, in order.
    #[serde(skip)]
    pub appendices: Vec<AppendixView>,
}

/// A file behind the edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppendixView {
    /// The block that names it.
    pub block_id: String,
    pub sha256: String,
    /// The PDF; `None` if it is gone.
    pub bytes: Option<Vec<u8>>,
    /// Said in the outline.
    pub title: String,
    /// Said of each page to those who can't see it; with `{page}` and `{pages}`.
    pub alternative: String,
}

/// Properties of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PropertiesView {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub keywords: Vec<String>,
}

/// Top of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeadView {
    pub maker: String,
    pub line: String,
    /// Name of the logo among the pictures; empty for none.
    pub file: String,
    /// "Proposal TR-2026-0147-R3", "Draft".
    pub document: String,
    pub reader: ReaderType,
    /// "Director edition".
    pub edition: String,
    /// What the proposal is called; empty where the headline says it.
    pub title: String,
}

/// Foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FootView {
    /// For whom and when.
    pub prepared: String,
    /// For whom, as it stands in `prepared`: shortened where the line has no room.
    pub account: String,
    /// Until when the terms are held; carries the bound date.
    pub held: String,
    /// Words with `{page}` and `{pages}` in them.
    pub page: String,
}

/// Who is written to, beside the headline.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AddresseeView {
    pub name: String,
    /// Position, company.
    pub lines: Vec<String>,
}
