//! What each code of a font means: its text, and its glyph in the subset.

use std::fmt::Write as _;
use std::sync::Arc;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{dictionary as dictionary_of, failed, stream};
use crate::engine::glyphs::{GlyphPlan, UsedFont};
use crate::engine::subset::Subset;
use crate::engine::write::font_name;
use crate::error::DocumentError;

/// Entries of one `bfchar` section (PDF 32000-1, 9.10.3, from CMap: at most 100).
const SECTION: usize = 100;

pub(super) fn finish(
    pdf: &mut Document,
    plan: &GlyphPlan,
    subsets: &[Arc<Subset>],
) -> Result<(), DocumentError> {
    for (position, (used, subset)) in plan.fonts.iter().zip(subsets).enumerate() {
        let Some(id) = find(pdf, &font_name(position)) else {
            continue;
        };
        let meaning = pdf.add_object(stream(dictionary! {}, to_unicode(used).into_bytes()));
        let mut glyphs = Vec::with_capacity(used.codes.len() * 2);
        for (glyph, _) in &used.codes {
            glyphs.extend(
                subset
                    .glyphs
                    .get(glyph)
                    .copied()
                    .unwrap_or_default()
                    .to_be_bytes(),
            );
        }
        let glyphs = pdf.add_object(stream(dictionary! {}, glyphs));
        let font = dictionary_of(pdf, id)?;
        font.set("ToUnicode", meaning);
        let descendants = font.get_mut(b"DescendantFonts").map_err(failed)?;
        for descendant in descendants.as_array_mut().map_err(failed)? {
            if let Ok(descendant) = descendant.as_dict_mut() {
                descendant.set("CIDToGIDMap", glyphs);
            }
        }
    }
    drop_unused_streams(pdf);
    Ok(())
}

/// The Type 0 font that the pages know by this name.
fn find(pdf: &Document, name: &str) -> Option<ObjectId> {
    pdf.objects.values().find_map(|object| {
        let candidate = object
            .as_dict()
            .ok()?
            .get(name.as_bytes())
            .ok()?
            .as_reference()
            .ok()?;
        let font = pdf.get_dictionary(candidate).ok()?;
        let kind = font.get(b"Subtype").and_then(Object::as_name).ok()?;
        (kind == b"Type0").then_some(candidate)
    })
}

/// Removes the text tables that were replaced.
fn drop_unused_streams(pdf: &mut Document) {
    pdf.prune_objects();
}

fn to_unicode(used: &UsedFont) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let known: Vec<(usize, &String)> = (used.codes.iter().enumerate())
        .filter(|(code, (_, text))| *code > 0 && !text.is_empty())
        .map(|(code, (_, text))| (code, text))
        .collect();
    for section in known.chunks(SECTION) {
        // Writing to a String can't fail.
        let _ = writeln!(map, "{} beginbfchar", section.len());
        for (code, text) in section {
            let _ = write!(map, "<{code:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
