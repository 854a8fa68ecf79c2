//! The fonts pages are set in: parsed once, shared by every document.

use std::borrow::Cow;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Static instances made by `fonts/make.py`; see `fonts/README.md`.
const BUNDLED: [&[u8]; 10] = [
    include_bytes!("../../fonts/RedbookSerif-Regular.ttf"),
    include_bytes!("../../fonts/RedbookSerif-Bold.ttf"),
    include_bytes!("../../fonts/RedbookSerif-Italic.ttf"),
    include_bytes!("../../fonts/RedbookSerif-BoldItalic.ttf"),
    include_bytes!("../../fonts/RedbookSerifLarge-Regular.ttf"),
    include_bytes!("../../fonts/RedbookSerifLarge-SemiBold.ttf"),
    include_bytes!("../../fonts/RedbookSerifLarge-Italic.ttf"),
    include_bytes!("../../fonts/RedbookSerifTitle-Medium.ttf"),
    include_bytes!("../../fonts/RedbookSans-Regular.ttf"),
    include_bytes!("../../fonts/RedbookSans-SemiBold.ttf"),
];

/// Characters of a text that no shipped font has, each once; 64 at most. What isn't seen (controls,
/// joiners, selectors of a variant) isn't asked of a font.
#[must_use]
pub fn without_glyph(text: &str) -> String {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(Vec::new()));
    let hidden = |c: char| {
        c.is_control()
            || c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
    };
    let has = |c: char| {
        let mut fonts = FONTS.fonts.iter();
        fonts.any(|font| font.info().coverage.contains(c.into()))
    };
    let mut missing = String::new();
    for c in text.chars().filter(|c| !c.is_ascii()) {
        if missing.chars().count() == 64 {
            break;
        }
        if !hidden(c) && !missing.contains(c) && !has(c) {
            missing.push(c);
        }
    }
    missing
}

/// Fonts in a fixed order, with the index Typst searches.
#[derive(Debug)]
pub(crate) struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Fonts {
    /// The fonts shipped with the crate, then `extra` ones (whole TTF or OTF files) as a last
    /// resort for characters that the shipped ones lack. Files that aren't fonts are left out.
    pub(crate) fn new(extra: Vec<Vec<u8>>) -> Self {
        let bundled = BUNDLED.iter().map(|bytes| Cow::Borrowed(*bytes));
        let fonts: Vec<Font> = bundled
            .chain(extra.into_iter().map(Cow::Owned))
            .flat_map(|data| Font::iter(bytes_of(data)))
            .collect();
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    /// Full name and SHA-256 (lower-case hexadecimal) of each font's file.
    pub(crate) fn hashes(&self) -> Vec<(String, String)> {
        use std::fmt::Write;
        let hex = |bytes: &[u8]| {
            let digest = Sha256::digest(bytes);
            digest.iter().fold(String::new(), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            })
        };
        let name = |font: &Font| {
            let variant = font.info().variant;
            format!(
                "{} {} {:?}",
                font.info().family.as_str(),
                variant.weight.to_number(),
                variant.style
            )
        };
        let hash = |font: &Font| (name(font), hex(font.data()));
        self.fonts.iter().map(hash).collect()
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
}

fn bytes_of(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(bytes) => Bytes::new(bytes),
        Cow::Owned(bytes) => Bytes::new(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_font_is_read() {
        let fonts = Fonts::new(Vec::new());
        assert_eq!(fonts.fonts.len(), BUNDLED.len());
        for font in &fonts.fonts {
            assert!(
                (font.info().family.as_str()).starts_with("Redbook "),
                "{:?} has another name",
                font.info().family
            );
        }
    }

    #[test]
    fn what_no_font_has_is_told_without_laying_it_out() {
        assert_eq!(without_glyph("Цена 5 €, ѝ — „да“\u{200D}"), "");
        assert_eq!(without_glyph("日本 🦄 日"), "日本🦄");
        assert_eq!(
            without_glyph(&"日".repeat(100_000)),
            "日",
            "a long text is looked at once"
        );
    }

    #[test]
    fn needed_characters_are_there() {
        let fonts = Fonts::new(Vec::new());
        for needed in "€₽№☐☑✓ѝђёšžõß−°²×→–—„“”«»’".chars() {
            assert!(
                fonts
                    .fonts
                    .iter()
                    .any(|font| font.info().coverage.contains(needed.into())),
                "{needed} is in no bundled font"
            );
        }
    }
}
