//! Templates of proposals and looks.

use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::Look;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A template that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Starting {
    /// Framework supply.
    Supply,
    /// Service contract.
    Service,
    /// One-off project.
    Project,
    Renewal,
}

impl Starting {
    pub const ALL: [Self; 4] = [Self::Supply, Self::Service, Self::Project, Self::Renewal];

    /// Code, as serialized; its texts are `starting-<code>-…`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Supply => "supply",
            Self::Service => "service",
            Self::Project => "project",
            Self::Renewal => "renewal",
        }
    }
}

/// One row of the list: an own template has `id`, one that comes with the program `starting`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TemplateRow {
    pub id: Option<Id>,
    pub starting: Option<Starting>,
    /// Of an own template in every language the same.
    pub name: LocalText,
    /// What it is for; empty for an own one.
    pub about: LocalText,
    /// Days.
    pub validity_days: u16,
    pub look: Look,
    pub editions: Vec<TemplateOutline>,
}

/// Structure of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TemplateOutline {
    pub reader: ReaderType,
    /// Kinds of its blocks in reading order.
    pub kinds: Vec<String>,
}

/// Makes a template of what a proposal is made of. The names of its customer, the customer's sites
/// and people are taken out of the texts, written in Latin or Cyrillic letters and in usual cases;
/// a name that is translated or spelt in another way stays and is for the reader of the template to
/// find. Lines, calculation and addressees aren't taken along.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateFromReq {
    pub proposal_id: Id,
    /// 1–200 characters.
    pub name: String,
}

/// Pages of a new proposal from a template, for nobody yet: of an own template or of one that comes
/// with the program; without either, the usual beginning.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TemplatePreviewReq {
    #[ts(optional)]
    pub template_id: Option<Id>,
    #[ts(optional)]
    pub starting: Option<Starting>,
    /// Whose edition; without it, the first one.
    #[ts(optional)]
    pub reader: Option<ReaderType>,
    /// Instead of the template's own.
    #[ts(optional)]
    pub look: Option<Look>,
    /// Without it, that of the interface.
    #[ts(optional)]
    pub language: Option<Language>,
}

/// A look that can be chosen; its name is `proposals-look-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LookRow {
    pub look: Look,
    /// A page with the title stands before the text.
    pub cover: bool,
}
