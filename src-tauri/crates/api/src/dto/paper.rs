//! Files made of a proposal beside its PDF: workbook, Word file, e-mail draft, letter.
//!
//! Where a path may be left out, the file goes into a folder of this session, to be printed or
//! opened from there.

use redbook_domain::id::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::DocumentWarning;
use super::version::SendTo;

/// The prices as a workbook, in the language of the edition, or of the first one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetReq {
    pub proposal_id: Id,
    #[serde(default)]
    pub edition_id: Option<Id>,
    #[serde(default)]
    pub path: Option<String>,
}

/// An edition as a Word file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WordReq {
    pub edition_id: Id,
    #[serde(default)]
    pub path: Option<String>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Made {
    pub path: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    /// What is otherwise than asked for: `paper_language`, if it isn't written in that language.
    pub warnings: Vec<DocumentWarning>,
}

impl Made {
    /// The same with something to look at.
    #[must_use]
    pub(crate) fn with(self, warnings: Vec<DocumentWarning>) -> Self {
        Self { warnings, ..self }
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CoverReq {
    pub edition_id: Id,
    /// As it will be once it is sent: a draft is named by the number that it would take now.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub to_send: bool,
}

/// Words that go with an edition, in its language, to be changed before they are used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CoverText {
    pub subject: String,
    /// Without the signature; an empty line parts paragraphs.
    pub body: String,
    /// Added under the body by `mail_draft` and `mail_text`.
    pub signature: String,
    /// Who the edition is addressed to; empty for nobody in particular.
    pub to: Vec<SendTo>,
    /// Lines for the window of an envelope.
    pub postal: Vec<String>,
}

/// An e-mail draft (`.eml`) with the edition's PDF attached.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MailDraftReq {
    pub edition_id: Id,
    /// 1–50.
    pub to: Vec<SendTo>,
    /// 1–300 characters.
    pub subject: String,
    /// At most 20,000 characters, without the signature.
    pub body: String,
    #[serde(default)]
    pub path: Option<String>,
}

/// The same by hand: the PDF as a file, the words to be copied.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MailTextReq {
    pub edition_id: Id,
    /// At most 20,000 characters, without the signature.
    pub body: String,
    #[serde(default)]
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailText {
    /// The edition's PDF.
    pub path: String,
    /// Body and signature.
    pub text: String,
}

/// A letter for a window envelope, one page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LetterReq {
    pub edition_id: Id,
    /// Without it, that of the cover text.
    #[serde(default)]
    pub subject: Option<String>,
    /// At most 20,000 characters, without the signature.
    pub body: String,
    /// At most six lines; without it, those of the cover text.
    #[serde(default)]
    pub address: Option<Vec<String>>,
    #[serde(default)]
    pub path: Option<String>,
}
