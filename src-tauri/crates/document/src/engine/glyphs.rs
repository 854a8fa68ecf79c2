//! Which glyphs of which fonts a document shows, and the codes they are shown by.
//!
//! A code stands for a glyph *and* the text it came from: the same drawing used for "-" and for a
//! soft hyphen, or for Latin and Cyrillic "a", gets two codes, so that copying, searching and
//! reading aloud always return what was written.

use std::collections::{BTreeMap, HashMap};

use typst::layout::{Frame, FrameItem};
use typst::text::{Font, FontInstance, TextItem};
use typst_layout::PagedDocument;

/// First character of the private plane by which printpdf looks codes up: `BASE + code`.
const BASE: u32 = 0xF_0000;

/// One font of a document.
#[derive(Debug)]
pub(crate) struct UsedFont {
    pub(crate) font: Font,
    /// The same with its metrics.
    pub(crate) instance: FontInstance,
    /// Glyph and text of each code; code 0 is the missing glyph.
    pub(crate) codes: Vec<(u16, String)>,
    /// Code by glyph and text.
    by_glyph: BTreeMap<(u16, String), u16>,
    /// Advance of each glyph in 1/1000 of the size, by original glyph.
    widths: HashMap<u16, u16>,
}

impl UsedFont {
    /// Code of a glyph with its text; 0 if it was never planned.
    pub(crate) fn code(&self, glyph: u16, text: &str) -> u16 {
        // Looking a borrowed pair up would need a second map; this is the only allocation.
        self.by_glyph
            .get(&(glyph, text.to_owned()))
            .copied()
            .unwrap_or_default()
    }

    /// Advance that the PDF states for this glyph, in 1/1000 of the size.
    pub(crate) fn width(&self, glyph: u16) -> u16 {
        self.widths.get(&glyph).copied().unwrap_or_default()
    }
}

/// Character by which printpdf writes a code.
pub(crate) fn char_of(code: u16) -> char {
    char::from_u32(BASE + u32::from(code)).unwrap_or('\u{F0000}')
}

/// Fonts of a document in order of first use.
#[derive(Debug, Default)]
pub(crate) struct GlyphPlan {
    pub(crate) fonts: Vec<UsedFont>,
    index: HashMap<Font, usize>,
}

impl GlyphPlan {
    /// Collects every glyph of every page.
    pub(crate) fn of(document: &PagedDocument) -> Self {
        let mut plan = Self::default();
        for page in document.pages() {
            plan.frame(&page.frame);
        }
        for used in &mut plan.fonts {
            used.number();
        }
        plan
    }

    /// Position of a font in [`GlyphPlan::fonts`].
    pub(crate) fn index_of(&self, font: &Font) -> Option<usize> {
        self.index.get(font).copied()
    }

    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Text(text) => self.text(text),
                _ => {}
            }
        }
    }

    fn text(&mut self, item: &TextItem) {
        let font = item.font.font();
        let position = match self.index.get(font) {
            Some(position) => *position,
            None => {
                self.fonts.push(UsedFont {
                    font: font.clone(),
                    instance: item.font.clone(),
                    codes: vec![(0, String::new())],
                    by_glyph: BTreeMap::new(),
                    widths: HashMap::new(),
                });
                self.index.insert(font.clone(), self.fonts.len() - 1);
                self.fonts.len() - 1
            }
        };
        let used = &mut self.fonts[position];
        for (index, glyph) in item.glyphs.iter().enumerate() {
            let text = glyph_text(item, index);
            used.by_glyph.entry((glyph.id, text)).or_default();
            used.widths.entry(glyph.id).or_insert_with(|| {
                let advance = item.font.x_advance(glyph.id).map_or(0.0, |em| em.get());
                to_u16((advance * 1000.0).round())
            });
        }
    }
}

impl UsedFont {
    /// Numbers the codes in the order of glyphs, so that they don't depend on the order of words.
    fn number(&mut self) {
        for (pair, code) in &mut self.by_glyph {
            *code = u16::try_from(self.codes.len()).unwrap_or_default();
            if *code != 0 {
                self.codes.push(pair.clone());
            }
        }
    }
}

/// The text a glyph stands for: that of its cluster for the first glyph of the cluster, nothing
/// for the rest. Non-breaking spaces are plain ones, break marks are nothing.
pub(crate) fn glyph_text(item: &TextItem, index: usize) -> String {
    let glyph = &item.glyphs[index];
    let shared = |other: usize| {
        item.glyphs
            .get(other)
            .is_some_and(|g| g.range == glyph.range)
    };
    if index > 0 && shared(index - 1) {
        return String::new();
    }
    let text = item.text.get(glyph.range()).unwrap_or_default();
    text.chars()
        .filter(|c| !matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}'))
        .map(|c| match c {
            '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' => ' ',
            '\u{2011}' => '-',
            other => other,
        })
        .collect()
}

/// A width that fits; fonts state none above 65,535.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn to_u16(value: f64) -> u16 {
    value.clamp(0.0, f64::from(u16::MAX)) as u16
}
