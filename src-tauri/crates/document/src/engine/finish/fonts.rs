//! What each code of a font means: its text, and its glyph in the subset.

use std::fmt::Write as _;
use std::sync::Arc;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{dictionary as dictionary_of, failed, stream};
use crate::engine::glyphs::GlyphPlan;
use crate::engine::subset::Subset;
use crate::engine::write::font_name;
use crate::error::DocumentError;

/// Entries of one section (PDF 32000-1, 9.10.3, from CMap: at most 100).
const SECTION: usize = 100;

pub(super) fn finish(
    pdf: &mut Document,
    plan: &GlyphPlan,
    subsets: &[Arc<Subset>],
) -> Result<(), DocumentError> {
    // One table for all fonts, as they share their codes.
    let meaning = pdf.add_object(stream(dictionary! {}, to_unicode(&plan.texts).into_bytes()));
    for (position, (used, subset)) in plan.fonts.iter().zip(subsets).enumerate() {
        let Some(id) = find(pdf, &font_name(position)) else {
            continue;
        };
        let last = used.codes.keys().copied().max().unwrap_or_default();
        let mut glyphs = Vec::with_capacity((usize::from(last) + 1) * 2);
        for code in 0..=last {
            let glyph = used.codes.get(&code).and_then(|g| subset.glyphs.get(g));
            glyphs.extend(glyph.copied().unwrap_or_default().to_be_bytes());
        }
        let glyphs = pdf.add_object(stream(dictionary! {}, glyphs));
        let font = dictionary_of(pdf, id)?;
        let replaced = font.get(b"ToUnicode").and_then(Object::as_reference).ok();
        font.set("ToUnicode", meaning);
        let descendants = font.get_mut(b"DescendantFonts").map_err(failed)?;
        for descendant in descendants.as_array_mut().map_err(failed)? {
            if let Ok(descendant) = descendant.as_dict_mut() {
                descendant.set("CIDToGIDMap", glyphs);
            }
        }
        if let Some(replaced) = replaced {
            pdf.objects.remove(&replaced);
        }
    }
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

/// Codes in a row whose texts are neighbours, each of one UTF-16 unit.
struct Range {
    first: usize,
    last: usize,
    from: u16,
}

fn to_unicode(texts: &[String]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let (mut ranges, mut others) = (Vec::<Range>::new(), Vec::new());
    for (code, text) in texts.iter().enumerate().skip(1) {
        let units: Vec<u16> = text.encode_utf16().collect();
        match (units.as_slice(), ranges.last_mut()) {
            ([], _) => {}
            // Only the last byte may count on (9.10.3).
            ([unit], Some(range))
                if range.last + 1 == code
                    && usize::from(*unit) == usize::from(range.from) + code - range.first
                    && unit >> 8 == range.from >> 8
                    && code >> 8 == range.first >> 8 =>
            {
                range.last = code;
            }
            ([unit], _) => ranges.push(Range {
                first: code,
                last: code,
                from: *unit,
            }),
            _ => others.push((code, units)),
        }
    }
    // Writing to a String can't fail.
    for section in ranges.chunks(SECTION) {
        let _ = writeln!(map, "{} beginbfrange", section.len());
        for Range { first, last, from } in section {
            let _ = writeln!(map, "<{first:04X}> <{last:04X}> <{from:04X}>");
        }
        map.push_str("endbfrange\n");
    }
    for section in others.chunks(SECTION) {
        let _ = writeln!(map, "{} beginbfchar", section.len());
        for (code, units) in section {
            let _ = write!(map, "<{code:04X}> <");
            for unit in units {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_written_as_ranges() {
        let texts = ["", "", "А", "Б", "В", "fi", "ж", "ѿ", "Ѐ", "\u{1F600}"];
        let map = to_unicode(&texts.map(str::to_owned));
        for line in [
            "<0002> <0004> <0410>",
            "<0005> <00660069>",
            "<0006> <0006> <0436>",
            "<0009> <D83DDE00>",
        ] {
            assert!(map.contains(line), "{line} in {map}");
        }
        assert!(!map.contains("<0001>"), "nothing is said of silent codes");
    }
}
