//! Templates of proposals: what a new one begins with, made from one that worked (M14). Nothing of
//! the customer it was made for is in it: no lines, no calculation, no addressee.

mod check;
mod take;

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::language::LocalText;
use crate::person::ReaderType;
use crate::pricing::Method;
use crate::proposal::{BlockContent, Look};

pub use take::{Made, make, take};

/// Stands in texts for the name of the customer.
pub const ACCOUNT: &str = "{account}";
/// Stands in texts for the name of the reader the edition is addressed to.
pub const PERSON: &str = "{person}";

/// A block of a template. Editions name it by its position.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateBlock {
    /// The edition it is own to; empty: shared by those that place it.
    pub reader: Option<ReaderType>,
    pub content: BlockContent,
}

/// Place of a block in an edition of the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplatePlace {
    /// Position in [`TemplateFacts::blocks`].
    pub block: u32,
    /// Begin a new page before this block.
    pub new_page: bool,
}

/// One kind of reader's edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateEdition {
    pub reader: ReaderType,
    pub headline: LocalText,
    /// In reading order, the expiry last.
    pub layout: Vec<TemplatePlace>,
}

/// How prices are counted and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateTerms {
    pub prices_include_tax: bool,
    /// Show totals only.
    pub hide_line_prices: bool,
    pub method: Method,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateFacts {
    /// 1–200 characters.
    pub name: String,
    /// Days the terms hold, 1–366.
    pub validity_days: u16,
    pub look: Look,
    pub terms: TemplateTerms,
    /// One for each kind of reader at most.
    pub editions: Vec<TemplateEdition>,
    pub blocks: Vec<TemplateBlock>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    pub id: Id,
    pub version: i64,
    pub facts: TemplateFacts,
}
