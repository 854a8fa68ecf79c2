//! Which glyphs of which fonts a document shows, and the codes they are shown by.
//!
//! A code stands for a glyph *and* the text it came from: the same drawing used for "-" and for a
//! soft hyphen, or for Latin and Cyrillic "a", gets two codes, so that copying, searching and
//! reading aloud always return what was written. All fonts of a document share one table of codes,
//! so the way back to text is written once.

use std::collections::{BTreeMap, HashMap};

use typst::layout::{Frame, FrameItem};
use typst::text::{Font, FontInstance, TextItem};
use typst_layout::{Page, PagedDocument};

/// Soft hyphen.
const SOFT: char = '\u{AD}';

/// First character of the private plane by which printpdf looks codes up: `BASE + code`.
const BASE: u32 = 0xF_0000;

/// One font of a document.
#[derive(Debug)]
pub(crate) struct UsedFont {
    pub(crate) font: Font,
    /// The same with its metrics.
    pub(crate) instance: FontInstance,
    /// Glyph of each code it shows.
    pub(crate) codes: BTreeMap<u16, u16>,
    /// Texts of each glyph, with their codes.
    by_glyph: BTreeMap<u16, Vec<(String, u16)>>,
    /// Advance of each glyph in 1/1000 of the size, by original glyph.
    widths: HashMap<u16, u16>,
}

impl UsedFont {
    /// Code of a glyph with its text; 0 if it was never planned.
    pub(crate) fn code(&self, glyph: u16, text: &str) -> u16 {
        let texts = self.by_glyph.get(&glyph);
        let found = texts.and_then(|texts| texts.iter().find(|(known, _)| known == text));
        found.map(|(_, code)| *code).unwrap_or_default()
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
    /// What each code means in every font; code 0 is the missing glyph.
    pub(crate) texts: Vec<String>,
    index: HashMap<Font, usize>,
}

impl GlyphPlan {
    /// Collects every glyph of every page.
    pub(crate) fn of(document: &PagedDocument) -> Self {
        let mut plan = Self::default();
        let mut text = String::new();
        for page in document.pages() {
            plan.frame(&page.frame, &mut text);
        }
        plan.number();
        plan
    }

    /// Leaves only the glyphs that these pages show. Codes and positions stay; a font that isn't
    /// shown keeps its place and no code.
    pub(crate) fn keep<'a>(&mut self, pages: impl Iterator<Item = &'a Page>) {
        let (mut shown, mut text) = (Self::default(), String::new());
        for page in pages {
            shown.frame(&page.frame, &mut text);
        }
        for used in &mut self.fonts {
            let glyphs = shown
                .index_of(&used.font)
                .map(|at| &shown.fonts[at].by_glyph);
            used.codes
                .retain(|_, glyph| glyphs.is_some_and(|glyphs| glyphs.contains_key(glyph)));
        }
    }

    /// Position of a font in [`GlyphPlan::fonts`].
    pub(crate) fn index_of(&self, font: &Font) -> Option<usize> {
        self.index.get(font).copied()
    }

    fn frame(&mut self, frame: &Frame, text: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, text),
                FrameItem::Text(item) => self.text(item, text),
                _ => {}
            }
        }
    }

    fn text(&mut self, item: &TextItem, text: &mut String) {
        let font = item.font.font();
        let position = match self.index.get(font) {
            Some(position) => *position,
            None => {
                self.fonts.push(UsedFont {
                    font: font.clone(),
                    instance: item.font.clone(),
                    codes: BTreeMap::new(),
                    by_glyph: BTreeMap::new(),
                    widths: HashMap::new(),
                });
                self.index.insert(font.clone(), self.fonts.len() - 1);
                self.fonts.len() - 1
            }
        };
        let used = &mut self.fonts[position];
        for (index, glyph) in item.glyphs.iter().enumerate() {
            glyph_text(item, index, text);
            let texts = used.by_glyph.entry(glyph.id).or_default();
            if !texts.iter().any(|(known, _)| known == text) {
                texts.push((text.clone(), 0));
            }
            used.widths.entry(glyph.id).or_insert_with(|| {
                let advance = item.font.x_advance(glyph.id).map_or(0.0, |em| em.get());
                to_u16((advance * 1000.0).round())
            });
        }
    }

    /// Numbers the codes in the order of texts, so that they don't depend on the order of words
    /// and neighbours in the alphabet are neighbours. Glyphs of one text in one font, such as two
    /// forms of a figure, have codes of their own.
    fn number(&mut self) {
        let mut most: BTreeMap<String, usize> = BTreeMap::new();
        for used in &self.fonts {
            let mut forms: HashMap<&str, usize> = HashMap::new();
            for (text, _) in used.by_glyph.values().flatten() {
                *forms.entry(text).or_default() += 1;
            }
            for (text, count) in forms {
                match most.get_mut(text) {
                    Some(known) => *known = count.max(*known),
                    None => {
                        most.insert(text.to_owned(), count);
                    }
                }
            }
        }
        let mut first: HashMap<(String, usize), u16> = HashMap::new();
        self.texts = vec![String::new()];
        // First forms first: the alphabet stays in one piece.
        for form in 0..most.values().copied().max().unwrap_or_default() {
            for text in most.iter().filter(|(_, count)| **count > form) {
                let Ok(code) = u16::try_from(self.texts.len()) else {
                    return;
                };
                first.insert((text.0.clone(), form), code);
                self.texts.push(text.0.clone());
            }
        }
        for used in &mut self.fonts {
            let mut forms: HashMap<String, usize> = HashMap::new();
            for (glyph, texts) in &mut used.by_glyph {
                for (text, code) in texts {
                    let form = forms.entry(text.clone()).or_default();
                    *code = first
                        .get(&(text.clone(), *form))
                        .copied()
                        .unwrap_or_default();
                    *form += 1;
                    used.codes.insert(*code, *glyph);
                }
            }
        }
    }
}

/// The text a glyph stands for: that of its cluster for the first glyph of the cluster, nothing
/// for the rest. Non-breaking spaces are plain ones, break marks are nothing, a soft hyphen is one
/// only where it is seen.
pub(crate) fn glyph_text(item: &TextItem, index: usize, into: &mut String) {
    into.clear();
    let glyph = &item.glyphs[index];
    let shared = |other: usize| {
        item.glyphs
            .get(other)
            .is_some_and(|g| g.range == glyph.range)
    };
    if index > 0 && shared(index - 1) {
        return;
    }
    let text = item.text.get(glyph.range()).unwrap_or_default();
    // Within a line it is part of the letter before it, or takes no place.
    let seen = text.chars().eq([SOFT]) && glyph.x_advance.get() != 0.0;
    let said = text
        .chars()
        .filter(|c| !matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}') && (seen || *c != SOFT))
        .map(|c| match c {
            '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' => ' ',
            '\u{2011}' => '-',
            other => other,
        });
    into.extend(said);
}

/// A width that fits; fonts state none above 65,535.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn to_u16(value: f64) -> u16 {
    value.clamp(0.0, f64::from(u16::MAX)) as u16
}
