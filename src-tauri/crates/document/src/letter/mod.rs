//! A letter that goes with a proposal, for a window envelope: the address stands where DIN 5008
//! (form B) and ISO 269 envelopes DL and C6/5 show it. Exactly one page.

use redbook_domain::language::Language;
use serde::Serialize;

use crate::engine::{Document, Pictures, Properties, Purpose, Studio};
use crate::error::DocumentError;
use crate::proposal::unreadable;
use crate::text::clean_all;

const TEMPLATE: &str = "/letter.typ";
/// Lines that fit in the address field under the sender's line (DIN 5008: six).
pub const ADDRESS_LINES: usize = 6;

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LetterView {
    pub language: Language,
    /// `#RRGGBB`.
    pub accent: String,
    /// Name and line of the company, head of the page.
    pub maker: String,
    pub line: String,
    /// Name of the logo among `pictures`; empty for none.
    pub file: String,
    /// Beside the address: address, telephone, e-mail, site of the company.
    pub about: Vec<String>,
    /// One small line above the address: whom the post returns it to.
    pub returns: String,
    /// Name, position, company, street, town: at most [`ADDRESS_LINES`] lines are set.
    pub address: Vec<String>,
    /// "21 November 2026".
    pub date: String,
    pub subject: String,
    pub body: Vec<String>,
    pub name: String,
    pub position: String,
    pub enclosures_label: String,
    pub enclosures: Vec<String>,
    /// Legal name, tax number, bank: one small line at the foot.
    pub foot: String,
    #[serde(skip)]
    pub title: String,
    #[serde(skip)]
    pub pictures: std::collections::BTreeMap<String, Vec<u8>>,
}

impl Studio {
    /// Sets the letter.
    ///
    /// # Errors
    /// `letter_too_long` if it takes more than a page; `layout_failed`, `write_failed`.
    pub fn letter(&self, view: &LetterView) -> Result<Document, DocumentError> {
        let mut view = view.clone();
        view.address.truncate(ADDRESS_LINES);
        let mut pictures = Pictures::new();
        for (name, bytes) in &view.pictures {
            let bytes = typst::foundations::Bytes::new(bytes.clone());
            if unreadable(name, &bytes).is_none() {
                pictures.insert(name.clone(), bytes);
            }
        }
        if !pictures.contains_key(&view.file) {
            view.file.clear();
        }
        let mut data = serde_json::to_value(&view)
            .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
        clean_all(&mut data);
        let laid_out = self.lay_out(TEMPLATE, &data, pictures)?;
        if laid_out.pages().len() > 1 {
            return Err(DocumentError::new("letter_too_long"));
        }
        self.write(
            &laid_out,
            &Properties {
                title: view.title.clone(),
                author: view.maker.clone(),
                subject: view.subject.clone(),
                keywords: Vec::new(),
                language: view.language.tag(),
            },
            &[],
            Purpose::Keeping,
        )
    }
}
