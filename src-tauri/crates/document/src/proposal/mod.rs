//! Proposals: from the nouns of the domain to a page.

pub(crate) mod resolve;
mod view;

pub use resolve::{Source, view};
pub use view::*;

use crate::engine::{Document, Pictures, Properties, Studio};
use crate::error::DocumentError;
use crate::text::clean_all;

/// Where the template of proposals is.
const TEMPLATE: &str = "/proposal.typ";

impl Studio {
    /// Sets one edition.
    ///
    /// # Errors
    /// `layout_failed {reason}` or `write_failed {reason}`: faults of the program, not of the words.
    pub fn proposal(&self, view: &ProposalView) -> Result<Document, DocumentError> {
        let (data, pictures) = prepared(view)?;
        self.make(TEMPLATE, &data, pictures, &properties(view))
    }

    /// The pages before they are written, for comparing our writer with another one.
    ///
    /// # Errors
    /// As [`Studio::proposal`].
    #[doc(hidden)]
    pub fn proposal_layout(
        &self,
        view: &ProposalView,
    ) -> Result<typst_layout::PagedDocument, DocumentError> {
        let (data, pictures) = prepared(view)?;
        self.lay_out(TEMPLATE, &data, pictures)
    }
}

fn prepared(view: &ProposalView) -> Result<(serde_json::Value, Pictures), DocumentError> {
    let mut data = serde_json::to_value(view)
        .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
    clean_all(&mut data);
    let pictures = view.pictures.iter();
    let pictures = pictures
        .map(|(name, bytes)| (name.clone(), typst::foundations::Bytes::new(bytes.clone())))
        .collect();
    Ok((data, pictures))
}

fn properties(view: &ProposalView) -> Properties {
    let of = &view.properties;
    Properties {
        title: of.title.clone(),
        author: of.author.clone(),
        subject: of.subject.clone(),
        keywords: of.keywords.clone(),
        language: view.language.tag(),
    }
}
