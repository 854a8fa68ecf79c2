//! The engine: Typst lays out, printpdf writes, lopdf finishes. Pure: fonts and pictures are passed
//! in, there is no clock, the same input gives the same bytes.

mod appendix;
mod finish;
mod fonts;
mod glyphs;
mod layout;
mod page_map;
mod pixels;
mod purpose;
mod scaled;
mod subset;
mod tags;
mod walk;
mod world;
mod write;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

pub use appendix::{MAX_BYTES as MAX_APPENDIX_BYTES, MAX_PAGES as MAX_APPENDIX_PAGES};
pub use fonts::without_glyph;
pub use page_map::{Area, BlockBox, BoundBox, FieldBox, PageMap, Warning};
pub use purpose::{Purpose, Sight};

pub(crate) use appendix::{Appended, Sheets, too_large};
pub(crate) use finish::Properties;
pub(crate) use layout::Pictures;
pub(crate) use pixels::png;
pub(crate) use walk::{fields_of, heights_on};

use crate::error::DocumentError;
use fonts::Fonts;
use glyphs::GlyphPlan;
use scaled::Scaled;
use subset::Subsets;
pub(crate) use world::Air;
use world::Base;

/// A finished document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The file.
    pub pdf: Vec<u8>,
    /// One for each page, in order.
    pub pages: Vec<PageMap>,
    pub warnings: Vec<Warning>,
}

/// Makes documents. Holds the fonts and what can be reused from one document to the next; cheap to
/// clone, can be shared between threads.
#[derive(Debug, Clone)]
pub struct Studio(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    base: Base,
    subsets: Subsets,
    scaled: Scaled,
    /// Read files by SHA-256, the newest last.
    sheets: Mutex<VecDeque<(String, Arc<Sheets>)>>,
}

/// How many foreign files stay read.
const SHEETS_KEPT: usize = 4;

impl Default for Studio {
    fn default() -> Self {
        Self::new()
    }
}

impl Studio {
    /// With the fonts that come along.
    #[must_use]
    pub fn new() -> Self {
        Self::with_fonts(Vec::new())
    }

    /// With more fonts (whole TTF or OTF files) for characters that ours lack.
    #[must_use]
    pub fn with_fonts(extra: Vec<Vec<u8>>) -> Self {
        Self::with_looks(extra, &[])
    }

    /// With templates by path (such as `/blocks.typ`) in the place of ours: a company's own look.
    #[must_use]
    pub fn with_looks(extra: Vec<Vec<u8>>, looks: &[(String, String)]) -> Self {
        let base = Base::new(Fonts::new(extra), looks);
        Self(Arc::new(Shared {
            base,
            subsets: Subsets::default(),
            scaled: Scaled::default(),
            sheets: Mutex::default(),
        }))
    }

    /// Name and SHA-256 of each font file that pages can be set in.
    #[must_use]
    pub fn fonts(&self) -> Vec<(String, String)> {
        self.0.base.fonts().hashes()
    }

    /// Lays out without writing.
    pub(crate) fn lay_out(
        &self,
        template: &str,
        data: &impl Serialize,
        pictures: Pictures,
    ) -> Result<typst_layout::PagedDocument, DocumentError> {
        self.lay_out_with(Air::All, template, data, pictures)
    }

    /// The same with less space between things.
    pub(crate) fn lay_out_with(
        &self,
        air: Air,
        template: &str,
        data: &impl Serialize,
        pictures: Pictures,
    ) -> Result<typst_layout::PagedDocument, DocumentError> {
        layout::lay_out(&self.0.base, template, air, data, pictures)
    }

    /// Lays out and writes.
    pub(crate) fn make(
        &self,
        template: &str,
        data: &impl Serialize,
        pictures: Pictures,
        properties: &Properties,
    ) -> Result<Document, DocumentError> {
        let laid_out = self.lay_out(template, data, pictures)?;
        self.write(&laid_out, properties, &[], Purpose::Keeping)
    }

    /// The pages of a foreign file, by its SHA-256.
    pub(crate) fn sheets(&self, sha256: &str, bytes: &[u8]) -> Result<Arc<Sheets>, DocumentError> {
        // Entries are whole at any time, so one that another thread left behind is good.
        let lock = || self.0.sheets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = lock().iter().find(|(name, _)| name == sha256) {
            return Ok(known.clone());
        }
        let read = Arc::new(Sheets::read(bytes)?);
        let mut kept = lock();
        kept.push_back((sha256.to_owned(), read.clone()));
        if kept.len() > SHEETS_KEPT {
            kept.pop_front();
        }
        Ok(read)
    }

    /// Writes what was laid out, with foreign pages behind it.
    pub(crate) fn write(
        &self,
        laid_out: &typst_layout::PagedDocument,
        properties: &Properties,
        appended: &[Appended],
        purpose: Purpose<'_>,
    ) -> Result<Document, DocumentError> {
        let mut plan = GlyphPlan::of(laid_out);
        let mut walked = walk::walk(laid_out, &plan, properties.language, Some(&self.0.scaled));
        purpose.thin(laid_out, &mut plan, &mut walked);
        let (objects, subsets) = write::write(&mut walked, &plan, &self.0.subsets)?;
        let pdf = finish::finish(
            objects,
            properties,
            &plan,
            &subsets,
            &mut walked,
            appended,
            purpose,
        )?;
        Ok(Document {
            pdf,
            pages: walked.maps,
            warnings: walked.warnings,
        })
    }
}
