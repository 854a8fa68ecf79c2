//! Proposals: from the nouns of the domain to a page.

mod appendix;
mod fill;
pub mod resolve;
mod view;

pub use appendix::{appendix_pages, appendix_too_large};
pub use resolve::{Changes, Source, changes, draft_view, view};
pub use view::*;

use redbook_domain::proposal::Look;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};
use typst_layout::PagedDocument;

use crate::engine::{Appended, Document, Pictures, Properties, Purpose, Studio, Warning};
use crate::error::DocumentError;
use crate::text::{clean_page, tell_languages};

/// Where the template of proposals is; each look but the first has a folder of its own.
fn template(look: Look) -> String {
    match look {
        Look::Book => "/proposal.typ".to_owned(),
        other => format!("/{}/proposal.typ", other.code()),
    }
}

impl Studio {
    /// Sets one edition, with its appendices behind it. Pictures and appendices that can't be read
    /// are left out with a warning.
    ///
    /// # Errors
    /// `layout_failed {reason}` or `write_failed {reason}`: faults of the program, not of the words.
    pub fn proposal(&self, view: &ProposalView) -> Result<Document, DocumentError> {
        self.proposal_for(view, Purpose::Keeping)
    }

    /// The same pages in a file for one purpose.
    ///
    /// # Errors
    /// As [`Studio::proposal`].
    pub fn proposal_for(
        &self,
        view: &ProposalView,
        purpose: Purpose<'_>,
    ) -> Result<Document, DocumentError> {
        let Prepared {
            data,
            pictures,
            appended,
            warnings,
        } = self.prepared(view)?;
        let laid_out = self.laid_out(view, &data, &pictures)?;
        let mut document = self.write(&laid_out, &properties(view), &appended, purpose)?;
        document.warnings.splice(0..0, warnings);
        Ok(document)
    }

    /// The pages before they are written, for comparing our writer with another one.
    ///
    /// # Errors
    /// As [`Studio::proposal`].
    #[doc(hidden)]
    pub fn proposal_layout(&self, view: &ProposalView) -> Result<PagedDocument, DocumentError> {
        let Prepared { data, pictures, .. } = self.prepared(view)?;
        self.laid_out(view, &data, &pictures)
    }

    /// What the template gets, and what comes behind its pages.
    fn prepared(&self, view: &ProposalView) -> Result<Prepared, DocumentError> {
        let (mut data, pictures, mut warnings) = with_pictures(view)?;
        let appended = appendix::placed(self, view, &mut data, &mut warnings);
        tell_languages(&mut data, view.language);
        clean_page(&mut data, view.language);
        Ok(Prepared {
            data,
            pictures,
            appended,
            warnings,
        })
    }
}

/// What the template gets.
struct Prepared {
    data: serde_json::Value,
    pictures: Pictures,
    appended: Vec<Appended>,
    warnings: Vec<Warning>,
}

fn with_pictures(
    view: &ProposalView,
) -> Result<(serde_json::Value, Pictures, Vec<Warning>), DocumentError> {
    let failed = |error| DocumentError::new("layout_failed").with("reason", error);
    let gone = view.gone.iter().cloned();
    let mut warnings: Vec<Warning> = gone.map(|block_id| Warning::Gone { block_id }).collect();
    let mut pictures = Pictures::new();
    for (name, bytes) in &view.pictures {
        let bytes = Bytes::new(bytes.clone());
        match unreadable(name, &bytes) {
            None => {
                pictures.insert(name.clone(), bytes);
            }
            Some(reason) => {
                let uses = |block: &&BlockView| matches!(&block.body, BodyView::Picture { file, .. } if file == name);
                let block = view.blocks.iter().find(uses);
                let block_id = block.map(|block| block.id.clone()).unwrap_or_default();
                warnings.push(Warning::Picture { block_id, reason });
            }
        }
    }
    let known = |file: &mut serde_json::Value| {
        if !file
            .as_str()
            .is_some_and(|name| pictures.contains_key(name))
        {
            *file = serde_json::Value::String(String::new());
        }
    };
    let mut data = serde_json::to_value(view).map_err(failed)?;
    if let Some(file) = data.pointer_mut("/head/file") {
        known(file);
    }
    let blocks = data
        .get_mut("blocks")
        .and_then(serde_json::Value::as_array_mut);
    for block in blocks.into_iter().flatten() {
        if let Some(file) = block.get_mut("file") {
            known(file);
        }
    }
    Ok((data, pictures, warnings))
}

/// Why a picture can't be set, if so; Typst remembers what it has read, so this costs nothing twice.
pub(crate) fn unreadable(name: &str, bytes: &Bytes) -> Option<String> {
    if name.ends_with(".svg") {
        return SvgImage::new(bytes.clone()).err().map(|_| "svg".to_owned());
    }
    let format = if name.ends_with(".png") {
        ExchangeFormat::Png
    } else {
        ExchangeFormat::Jpg
    };
    let read = RasterImage::plain(bytes.clone(), format);
    read.err().map(|reason| reason.to_string())
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
