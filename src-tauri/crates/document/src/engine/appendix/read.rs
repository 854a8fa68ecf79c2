//! A foreign file as it comes: whatever it is, it is read or refused.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Document, Error, LoadOptions, Object};

use super::copy::Copier;
use super::page::{self, Sheet};
use super::{Local, broken, entry};
use crate::error::DocumentError;

/// Largest file, bytes: what is enclosed with a letter, not a catalogue.
pub const MAX_BYTES: usize = 30 * 1024 * 1024;
/// Most pages of a file.
pub const MAX_PAGES: usize = 200;
/// Largest content of a page once unpacked, bytes: a few bytes can become terabytes.
pub(super) const MAX_CONTENT: usize = 64 * 1024 * 1024;

/// Pages of a file, ready to be put behind others.
#[derive(Debug)]
pub(crate) struct Sheets {
    /// The first has number 1; references are among them.
    pub(super) objects: Vec<Object>,
    pub(super) pages: Vec<Sheet>,
    /// Layers by their object, and whether each is hidden.
    pub(super) layers: Vec<(Local, bool)>,
}

impl Sheets {
    /// Reads a file.
    ///
    /// # Errors
    /// `appendix_broken {reason}`; `appendix_encrypted`, also if it opens without a password and
    /// only forbids changes; `appendix_too_large {megabytes, pages}` with the limits.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, DocumentError> {
        if bytes.len() > MAX_BYTES {
            return Err(too_large());
        }
        // What nobody foresaw in a foreign file is a fault of that file.
        catch_unwind(AssertUnwindSafe(|| read(bytes)))
            .unwrap_or_else(|_| Err(broken("it can't be read")))
    }

    pub(crate) fn count(&self) -> usize {
        self.pages.len()
    }
}

pub(crate) fn too_large() -> DocumentError {
    DocumentError::new("appendix_too_large")
        .with("megabytes", MAX_BYTES / (1024 * 1024))
        .with("pages", MAX_PAGES)
}

fn read(bytes: &[u8]) -> Result<Sheets, DocumentError> {
    let options = LoadOptions {
        max_decompressed_size: Some(MAX_CONTENT),
        ..LoadOptions::default()
    };
    let encrypted = || DocumentError::new("appendix_encrypted");
    let pdf = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        Error::InvalidPassword | Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) => {
            encrypted()
        }
        error => broken(error),
    })?;
    if pdf.is_encrypted() || pdf.encryption_state.is_some() {
        return Err(encrypted());
    }
    let pages = pdf.get_pages();
    let stated = stated_pages(&pdf);
    if pages.is_empty() || stated.is_some_and(|stated| stated != pages.len()) {
        return Err(broken("pages are missing"));
    }
    if pages.len() > MAX_PAGES {
        return Err(too_large());
    }
    let mut copier = Copier::new(&pdf);
    let taken: Result<Vec<Sheet>, _> = pages
        .values()
        .map(|id| page::take(&pdf, &mut copier, *id))
        .collect();
    let taken = taken?;
    let (objects, numbers) = copier.finish()?;
    let layers = layers(&pdf, |id| numbers.get(&id).copied());
    Ok(Sheets {
        objects,
        pages: taken,
        layers,
    })
}

/// How many pages the file says it has.
fn stated_pages(pdf: &Document) -> Option<usize> {
    let root = entry(pdf, pdf.catalog().ok()?, b"Pages")?.as_dict().ok()?;
    let count = entry(pdf, root, b"Count")?.as_i64().ok()?;
    usize::try_from(count).ok()
}

/// The layers among what was copied (ISO 32000-1, 8.11.4.3).
fn layers(pdf: &Document, copied: impl Fn(lopdf::ObjectId) -> Option<Local>) -> Vec<(Local, bool)> {
    let properties = pdf
        .catalog()
        .ok()
        .and_then(|catalog| entry(pdf, catalog, b"OCProperties"))
        .and_then(|properties| properties.as_dict().ok());
    let Some(properties) = properties else {
        return Vec::new();
    };
    let usual = entry(pdf, properties, b"D").and_then(|usual| usual.as_dict().ok());
    let listed = |key: &[u8]| {
        let list = usual.and_then(|usual| entry(pdf, usual, key)?.as_array().ok());
        list.cloned().unwrap_or_default()
    };
    let base = usual.and_then(|usual| entry(pdf, usual, b"BaseState")?.as_name().ok());
    let (on, off) = (listed(b"ON"), listed(b"OFF"));
    let all = entry(pdf, properties, b"OCGs").and_then(|all| all.as_array().ok());
    let layer = |layer: &Object| {
        let number = copied(layer.as_reference().ok()?)?;
        let hidden = off.contains(layer) || base == Some(b"OFF") && !on.contains(layer);
        Some((number, hidden))
    };
    all.into_iter().flatten().filter_map(layer).collect()
}
