//! lopdf: what printpdf can't write. Version, names and language, metadata, colour profile, exact
//! page boxes, text of glyphs, outline, tags, a stable identity, compact storage.

mod compress;
mod contents;
mod fonts;
mod metadata;
mod outline;
mod profile;
mod structure;
mod table;

use std::sync::Arc;

use lopdf::{
    Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary,
};
use sha2::{Digest, Sha256};

use super::appendix::{self, Appended};
use super::glyphs::GlyphPlan;
use super::page_map::Warning;
use super::purpose::Purpose;
use super::subset::Subset;
use super::walk::Walked;
use crate::error::DocumentError;

/// Facts about a document that aren't on its pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Properties {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) subject: String,
    pub(crate) keywords: Vec<String>,
    /// BCP 47 tag.
    pub(crate) language: &'static str,
}

/// Objects compressed together: the more, the smaller the file.
const OBJECTS_TOGETHER: usize = 2_000;
/// Longest last object of a file, with room to spare: its table is compressed.
const TAIL: usize = 1 << 20;
/// Name of the program in the file's properties.
const PRODUCER: &str = "Redbook";

/// Finishes and writes.
///
/// # Errors
/// `write_failed {reason}`.
pub(crate) fn finish(
    mut pdf: Document,
    properties: &Properties,
    plan: &GlyphPlan,
    subsets: &[Arc<Subset>],
    walked: &mut Walked,
    appended: &[Appended],
    purpose: Purpose<'_>,
) -> Result<Vec<u8>, DocumentError> {
    pdf.version = "1.7".to_owned();
    fonts::finish(&mut pdf, plan, subsets)?;
    appendix::append(&mut pdf, walked, appended, purpose)?;
    let pages: Vec<ObjectId> = pdf.page_iter().collect();
    for (id, map) in pages.iter().zip(&walked.maps) {
        page(&mut pdf, *id, map.width, map.height)?;
    }
    if purpose != Purpose::Keeping {
        return loose(&mut pdf);
    }
    for id in &pages {
        contents::shorten(&mut pdf, *id);
    }
    let catalog = catalog_id(&pdf)?;
    let structure = structure::add(&mut pdf, &pages, walked)?;
    let outline = outline::add(&mut pdf, &pages, &walked.titles);
    let profile = pdf.add_object(profile::stream());
    // A missing glyph is shown as a box, which PDF/A doesn't allow (ISO 19005-2, 6.2.11.8).
    let whole =
        !(walked.warnings.iter()).any(|warning| matches!(warning, Warning::MissingGlyph { .. }));
    // For pages that others made nobody here can vouch.
    let vouched = whole && appended.is_empty();
    let xmp = pdf.add_object(metadata::xmp(properties, vouched));
    let catalog = dictionary(&mut pdf, catalog)?;
    catalog.set("Version", Object::Name(b"1.7".to_vec()));
    catalog.set("Lang", Object::string_literal(properties.language));
    catalog.set("Metadata", xmp);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set(
        "OutputIntents",
        vec![Object::Dictionary(profile::intent(profile))],
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    metadata::information(&mut pdf, properties)?;
    compress::streams(&mut pdf);
    save(&mut pdf)
}

/// Exact boxes; nothing where there is nothing.
fn page(pdf: &mut Document, id: ObjectId, width: f64, height: f64) -> Result<(), DocumentError> {
    let sizes = [0.0, 0.0, width, height].map(real);
    let page = dictionary(pdf, id)?;
    page.set("MediaBox", sizes.to_vec());
    page.remove(b"TrimBox");
    page.remove(b"CropBox");
    match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
        Ok(links) if links.is_empty() => {
            page.remove(b"Annots");
        }
        Ok(links) => {
            for link in links.iter_mut().filter_map(|link| link.as_dict_mut().ok()) {
                link.remove(b"C");
                // Print with the page, as PDF/A asks.
                link.set("F", 4);
            }
        }
        Err(_) => {}
    }
    Ok(())
}

/// Bytes of the identity.
const IDENTITY: usize = 16;

/// Writes as it is: nothing is compressed, no object is packed into another. What printpdf says of
/// time and chance is left out, so that the same pages are the same bytes.
fn loose(pdf: &mut Document) -> Result<Vec<u8>, DocumentError> {
    for needless in [b"ID".as_slice(), b"Info"] {
        pdf.trailer.remove(needless);
    }
    let catalog = catalog_id(pdf)?;
    dictionary(pdf, catalog)?.remove(b"Metadata");
    pdf.prune_objects();
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Writes with a blank identity, then puts a hash of everything else in its place.
fn save(pdf: &mut Document) -> Result<Vec<u8>, DocumentError> {
    let half = || Object::String(vec![0; IDENTITY], StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![half(), half()]);
    let mut file = written(pdf)?;
    let hash: String = (Sha256::digest(&file).iter().take(IDENTITY))
        .map(|byte| format!("{byte:02X}"))
        .collect();
    let blank = format!("<{}>", "00".repeat(IDENTITY));
    // In the last object of the file, as lopdf writes it.
    let mut at = file.len().saturating_sub(TAIL);
    for _ in 0..2 {
        let tail = file.get(at..).unwrap_or_default();
        let found = tail
            .windows(blank.len())
            .position(|part| part == blank.as_bytes());
        at += found.ok_or_else(|| failed("identity"))? + 1;
        if let Some(place) = file.get_mut(at..at + hash.len()) {
            place.copy_from_slice(hash.as_bytes());
        }
    }
    Ok(file)
}

fn written(pdf: &mut Document) -> Result<Vec<u8>, DocumentError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_TOGETHER)
        .compression_level(compress::LEVEL)
        .build();
    let mut bytes = Vec::new();
    pdf.save_with_options(&mut bytes, options).map_err(failed)?;
    Ok(table::compressed(bytes))
}

fn catalog_id(pdf: &Document) -> Result<ObjectId, DocumentError> {
    pdf.trailer
        .get(b"Root")
        .and_then(Object::as_reference)
        .map_err(failed)
}

fn dictionary(pdf: &mut Document, id: ObjectId) -> Result<&mut Dictionary, DocumentError> {
    pdf.get_dictionary_mut(id).map_err(failed)
}

/// A number with at most three decimals.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn real(value: f64) -> Object {
    Object::Real(((value * 1000.0).round() / 1000.0) as f32)
}

/// Text of a dictionary: UTF-16 with its mark.
fn text(words: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A stream that is compressed when the file is written.
fn stream(dictionary: Dictionary, bytes: Vec<u8>) -> Stream {
    Stream::new(dictionary, bytes).with_compression(true)
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}
