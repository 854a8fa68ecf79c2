//! Pages of another PDF behind those that we set: kept in their size and look, without what could
//! act (scripts, forms, attached files).
//!
//! Each page becomes one picture-like object on a page of ours, so that nothing of the foreign file
//! meets our fonts, tags and names. Text in it stays text.

mod copy;
mod page;
mod read;

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::finish::real;
use super::page_map::{Area, BlockBox, PageMap};
use super::purpose::Purpose;
use super::tags::{Kid, Role};
use super::walk::{LinkOf, Title, Walked};
use crate::error::DocumentError;

pub use read::{MAX_BYTES, MAX_PAGES};
pub(crate) use read::{Sheets, too_large};

use page::Sheet;

/// Pages to be put behind a document.
#[derive(Debug, Clone)]
pub(crate) struct Appended {
    pub(crate) sheets: Arc<Sheets>,
    /// SHA-256 of the file that they are from.
    pub(crate) sha256: String,
    /// The block that names them.
    pub(crate) block_id: String,
    /// Said in the outline.
    pub(crate) title: String,
    /// Said of each page to those who can't see it; `{page}` is its number in the appendix, `{pages}`
    /// how many there are.
    pub(crate) alternative: String,
}

/// Level of an appendix in the outline: that of a section.
const LEVEL: u8 = 2;

/// Puts the pages behind those of the document, and what is said of them behind what was walked.
///
/// # Errors
/// `write_failed {reason}` if the document has no list of pages.
pub(crate) fn append(
    pdf: &mut Document,
    walked: &mut Walked,
    appended: &[Appended],
    purpose: Purpose<'_>,
) -> Result<(), DocumentError> {
    let mut layers = Layers::default();
    for one in appended {
        let base = pdf.max_id;
        let first = walked.maps.len();
        let written = |number: usize| purpose.writes(first + number - 1, &hash(one, number));
        let any = (1..=one.sheets.count()).any(written);
        if any {
            for (id, object) in (base + 1..).zip(&one.sheets.objects) {
                pdf.objects.insert((id, 0), moved(object, base));
                pdf.max_id = id;
            }
            layers.add(&one.sheets, base);
        }
        for (number, sheet) in (1..).zip(&one.sheets.pages) {
            let place = walked.maps.len();
            if number == 1 {
                walked.titles.push(Title {
                    level: LEVEL,
                    text: one.title.clone(),
                    page: place,
                    top: sheet.height,
                });
            }
            note(walked, one, sheet, number);
            if written(number) {
                add(pdf, sheet, base)?;
            } else {
                add(pdf, &sheet.blank(), base)?;
            }
        }
    }
    layers.write(pdf)
}

/// Names what a page shows: the file and the number of the page in it.
fn hash(appended: &Appended, number: usize) -> String {
    let hash = Sha256::digest(format!("{}/{number}", appended.sha256));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is known of a page: its place on the screen, what is read aloud, its links.
fn note(walked: &mut Walked, appended: &Appended, sheet: &Sheet, number: usize) {
    let page = walked.maps.len();
    walked.maps.push(PageMap {
        hash: hash(appended, number),
        width: sheet.width,
        height: sheet.height,
        blocks: vec![BlockBox {
            block_id: appended.block_id.clone(),
            area: Area {
                x: 0.0,
                y: 0.0,
                width: sheet.width,
                height: sheet.height,
            },
        }],
        ..PageMap::default()
    });
    let words = (appended.alternative)
        .replace("{pages}", &appended.sheets.count().to_string())
        .replace("{page}", &number.to_string());
    let figure = walked.reader.structure.add(0, Role::Figure);
    walked
        .reader
        .structure
        .put(figure, Kid::Content { page, mark: 0 });
    if let Some(element) = walked.reader.structure.elements.get_mut(figure) {
        element.alternative = words;
    }
    walked.marks.push(vec![figure]);
    let links = sheet.links.iter().map(|link| LinkOf {
        element: None,
        words: link.to.clone(),
    });
    walked.links.push(links.collect());
}

/// Adds a page that shows the sheet.
fn add(pdf: &mut Document, sheet: &Sheet, base: u32) -> Result<(), DocumentError> {
    let mut shown = dictionary! {};
    let mut content = String::from("/Figure <</MCID 0>> BDC\n");
    for (position, (object, matrix)) in sheet.shown.iter().enumerate() {
        let name = format!("S{position}");
        let [a, b, c, d, e, f] = matrix.map(number);
        content.push_str(&format!("q {a} {b} {c} {d} {e} {f} cm /{name} Do Q\n"));
        shown.set(name, (base + object, 0));
    }
    content.push_str("EMC");
    let content = pdf.add_object(Stream::new(dictionary! {}, content.into_bytes()));
    let pages = pdf
        .catalog()
        .and_then(|catalog| catalog.get(b"Pages"))
        .and_then(Object::as_reference)
        .map_err(failed)?;
    let mut page = dictionary! {
        "Type" => "Page",
        "Parent" => pages,
        "Resources" => dictionary! { "XObject" => shown },
        "Contents" => content,
    };
    if !sheet.links.is_empty() {
        let links = sheet.links.iter().map(|link| {
            Object::Dictionary(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => link.area.map(real).to_vec(),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "A" => dictionary! {
                    "S" => "URI",
                    "URI" => Object::string_literal(link.to.as_str()),
                },
            })
        });
        page.set("Annots", links.collect::<Vec<_>>());
    }
    let page = pdf.add_object(page);
    let pages = pdf.get_dictionary_mut(pages).map_err(failed)?;
    let count = pages
        .get(b"Count")
        .and_then(Object::as_i64)
        .map_err(failed)?;
    pages.set("Count", count + 1);
    let kids = pages.get_mut(b"Kids").and_then(Object::as_array_mut);
    kids.map_err(failed)?.push(page.into());
    Ok(())
}

/// Layers of the foreign files: those that are hidden there stay hidden.
#[derive(Debug, Default)]
struct Layers {
    all: Vec<Object>,
    hidden: Vec<Object>,
}

impl Layers {
    fn add(&mut self, sheets: &Sheets, base: u32) {
        for (object, hidden) in &sheets.layers {
            let id = Object::Reference((base + object, 0));
            if *hidden {
                self.hidden.push(id.clone());
            }
            self.all.push(id);
        }
    }

    fn write(self, pdf: &mut Document) -> Result<(), DocumentError> {
        if self.all.is_empty() {
            return Ok(());
        }
        let usual = dictionary! {
            "Name" => Object::string_literal("Layers"),
            "Order" => self.all.clone(),
            "OFF" => self.hidden,
        };
        let layers = dictionary! { "OCGs" => self.all, "D" => usual };
        pdf.catalog_mut()
            .map_err(failed)?
            .set("OCProperties", layers);
        Ok(())
    }
}

/// The same object with its references moved on by as many places.
fn moved(object: &Object, by: u32) -> Object {
    let dictionary = |of: &Dictionary| -> Dictionary {
        of.iter()
            .map(|(name, value)| (name.clone(), moved(value, by)))
            .collect()
    };
    match object {
        Object::Reference((id, generation)) => Object::Reference((id + by, *generation)),
        Object::Array(items) => items
            .iter()
            .map(|item| moved(item, by))
            .collect::<Vec<_>>()
            .into(),
        Object::Dictionary(of) => Object::Dictionary(dictionary(of)),
        Object::Stream(stream) => Object::Stream(Stream {
            dict: dictionary(&stream.dict),
            ..stream.clone()
        }),
        other => other.clone(),
    }
}

/// A number of a content stream, which knows no exponents.
fn number(value: f64) -> String {
    let text = format!("{value:.5}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

/// Reference to an object of a foreign file by its new number.
type Local = u32;

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}

fn broken(reason: impl ToString) -> DocumentError {
    DocumentError::new("appendix_broken").with("reason", reason)
}

/// The object behind references; `None` if there is none.
fn behind<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Object> {
    pdf.dereference(object).ok().map(|(_, object)| object)
}

/// An entry of a dictionary behind references.
fn entry<'a>(pdf: &'a Document, of: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    behind(pdf, of.get(key).ok()?)
}

fn dictionary_at(pdf: &Document, id: ObjectId) -> Option<&Dictionary> {
    match pdf.get_object(id).ok()? {
        Object::Dictionary(found) => Some(found),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}
