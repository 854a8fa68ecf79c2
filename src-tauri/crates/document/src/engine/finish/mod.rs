//! lopdf: what printpdf can't write. Version, names and language, metadata, colour profile, exact
//! page boxes, text of glyphs, outline, tags, a stable identity, compact storage.

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

use super::glyphs::GlyphPlan;
use super::page_map::Warning;
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
    walked: &Walked,
) -> Result<Vec<u8>, DocumentError> {
    pdf.version = "1.7".to_owned();
    fonts::finish(&mut pdf, plan, subsets)?;
    let pages: Vec<ObjectId> = pdf.page_iter().collect();
    for (id, map) in pages.iter().zip(&walked.maps) {
        page(&mut pdf, *id, map.width, map.height)?;
    }
    let catalog = catalog_id(&pdf)?;
    let structure = structure::add(&mut pdf, &pages, walked)?;
    let outline = outline::add(&mut pdf, &pages, &walked.titles);
    let profile = pdf.add_object(profile::stream());
    // A missing glyph is shown as a box, which PDF/A doesn't allow (ISO 19005-2, 6.2.11.8).
    let whole =
        !(walked.warnings.iter()).any(|warning| matches!(warning, Warning::MissingGlyph { .. }));
    let xmp = pdf.add_object(metadata::xmp(properties, whole));
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
    pdf.renumber_objects();
    pdf.compress();
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

/// Writes twice: the identity is a hash of everything else.
fn save(pdf: &mut Document) -> Result<Vec<u8>, DocumentError> {
    let id = |bytes: &[u8]| {
        let half = || Object::String(bytes.to_vec(), StringFormat::Hexadecimal);
        vec![half(), half()]
    };
    pdf.trailer.set("ID", id(&[0; 16]));
    let blank = written(pdf)?;
    let hash = Sha256::digest(&blank);
    pdf.trailer
        .set("ID", id(hash.get(..16).unwrap_or_default()));
    written(pdf)
}

fn written(pdf: &mut Document) -> Result<Vec<u8>, DocumentError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_TOGETHER)
        .compression_level(9)
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
fn real(value: f64) -> Object {
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
