//! Runs of text: one matrix and one show operation each.

use printpdf::{FontId, Op, PdfFontHandle, Pt, TextItem as Shown, TextMatrix};
use typst::layout::Point;
use typst::text::TextItem;

use super::paint::colour;
use super::{Walker, points, unmarked};
use crate::engine::glyphs::{char_of, glyph_text};
use crate::engine::page_map::Warning;
use crate::engine::write::font_name;

/// Text closer than this to the edge of the sheet (points) has run out of its column.
const EDGE: f64 = 20.0;
/// Differences below this (1/1000 of the size) aren't written; they don't add up.
const LEAST: f64 = 0.5;

impl Walker<'_> {
    pub(super) fn text(&mut self, item: &TextItem, at: Point) {
        let Some(position) = self.plan.index_of(item.font.font()) else {
            return;
        };
        if let Some((_, title)) = &mut self.title {
            // A line that ends in a word goes on without a space.
            if !title.is_empty() && !title.ends_with([' ', '\u{AD}', '\u{200B}']) {
                title.push(' ');
            }
            title.push_str(item.text.trim());
        }
        self.check(item, at);
        self.note(&format!(
            "{at:?} {:?} {:?} {position} {}",
            item.size, item.fill, item.text
        ));
        let size = points(item.size.to_pt());
        self.mark_words(item.lang);
        if self.brush.font != Some((position, size.to_bits())) {
            self.brush.font = Some((position, size.to_bits()));
            let font = PdfFontHandle::External(FontId(font_name(position)));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(size),
            });
        }
        self.set_fill(colour(&item.fill));
        self.show(item, position, at);
    }

    fn show(&mut self, item: &TextItem, position: usize, at: Point) {
        let plan = self.plan;
        let used = &plan.fonts[position];
        let size = item.size.to_pt();
        // Where the run is, and where a viewer's pen is, both in 1/1000 of the size.
        let (mut pen, mut shown_to) = (0.0_f64, 0.0_f64);
        let (mut items, mut codes) = (Vec::new(), String::new());
        let (mut start, mut rise) = (0.0, None);
        let mut text = String::new();
        for (index, glyph) in item.glyphs.iter().enumerate() {
            let raised = glyph.y_offset.get();
            let wanted = pen + glyph.x_offset.get() * 1000.0;
            if rise != Some(raised.to_bits()) {
                self.flush(&mut items, &mut codes, item, at, start, rise);
                (start, shown_to, rise) = (wanted, wanted, Some(raised.to_bits()));
            }
            let back = shown_to - wanted;
            if back.abs() >= LEAST {
                if !codes.is_empty() {
                    items.push(Shown::Text(std::mem::take(&mut codes)));
                }
                items.push(Shown::Offset(points(back.round())));
                shown_to -= back.round();
            }
            glyph_text(item, index, &mut text);
            codes.push(char_of(used.code(glyph.id, &text)));
            shown_to += f64::from(used.width(glyph.id));
            pen += glyph.x_advance.get() * 1000.0;
        }
        self.flush(&mut items, &mut codes, item, at, start, rise);
        debug_assert!(size.is_finite());
    }

    /// Writes what was collected since the last jump.
    fn flush(
        &mut self,
        items: &mut Vec<Shown>,
        codes: &mut String,
        item: &TextItem,
        at: Point,
        start: f64,
        rise: Option<u64>,
    ) {
        if !codes.is_empty() {
            items.push(Shown::Text(std::mem::take(codes)));
        }
        if items.is_empty() {
            return;
        }
        let size = item.size.to_pt();
        let x = at.x.to_pt() + start / 1000.0 * size;
        let y = self.height - at.y.to_pt() + rise.map_or(0.0, f64::from_bits) * size;
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, points(x), points(y)]);
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText {
            items: std::mem::take(items),
        });
    }

    /// Warns of characters without a glyph and of text that leaves the page.
    fn check(&mut self, item: &TextItem, at: Point) {
        let (mut missing, mut text) = (String::new(), String::new());
        for (index, glyph) in item.glyphs.iter().enumerate() {
            if glyph.id == 0 {
                glyph_text(item, index, &mut text);
                missing.push_str(&text);
            }
        }
        if !missing.is_empty() {
            self.warn_missing(missing);
        }
        let area = self.area(at, item.width().to_pt(), 0.0);
        if area.x + area.width > self.width - EDGE || area.y > self.height - EDGE {
            let (block_id, page) = (self.block(), self.page);
            let text = unmarked(&item.text).chars().take(80).collect();
            self.walked.warnings.push(Warning::Overflow {
                block_id,
                text,
                page,
            });
        }
    }

    /// One warning per block and page, with each character once.
    fn warn_missing(&mut self, found: String) {
        let (block, now) = (self.block(), self.page);
        let known = self
            .walked
            .warnings
            .iter_mut()
            .find_map(|warning| match warning {
                Warning::MissingGlyph {
                    block_id,
                    characters,
                    page,
                } if *block_id == block && *page == now => Some(characters),
                _ => None,
            });
        match known {
            Some(characters) => {
                for c in found.chars().filter(|c| !c.is_whitespace()) {
                    if characters.chars().count() < 64 && !characters.contains(c) {
                        characters.push(c);
                    }
                }
            }
            None => {
                let mut characters = String::new();
                for c in found.chars() {
                    if characters.chars().count() < 64 && !characters.contains(c) {
                        characters.push(c);
                    }
                }
                let warning = Warning::MissingGlyph {
                    block_id: block,
                    characters,
                    page: now,
                };
                self.walked.warnings.push(warning);
            }
        }
    }
}
