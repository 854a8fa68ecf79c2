//! Subsets of fonts, remembered by the glyphs they hold: between two keystrokes most don't change.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;
use typst::text::Font;

use super::glyphs::UsedFont;

/// Subsets kept.
const KEPT: usize = 96;

/// A font program with only the glyphs of a document.
#[derive(Debug)]
pub(crate) struct Subset {
    pub(crate) bytes: Vec<u8>,
    /// Glyph of the subset by original glyph.
    pub(crate) glyphs: BTreeMap<u16, u16>,
    /// Six capital letters, made of the bytes.
    pub(crate) tag: String,
}

/// What a subset depends on: the font and its glyphs in order.
type Key = (Font, Vec<u16>);

/// The last subsets made.
#[derive(Debug, Default)]
pub(crate) struct Subsets(Mutex<VecDeque<(Key, Arc<Subset>)>>);

impl Subsets {
    /// The subset of a font for the glyphs it is used with.
    ///
    /// # Errors
    /// The reason if the font can't be subset.
    pub(crate) fn of(&self, used: &UsedFont) -> Result<Arc<Subset>, subsetter::Error> {
        let glyphs: BTreeSet<u16> = used.codes.iter().map(|(glyph, _)| *glyph).collect();
        let key = (used.font.clone(), glyphs.into_iter().collect::<Vec<_>>());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = kept.iter().position(|(other, _)| *other == key)
            && let Some(found) = kept.remove(at)
        {
            let subset = Arc::clone(&found.1);
            kept.push_back(found);
            return Ok(subset);
        }
        drop(kept);
        let subset = Arc::new(make(&key)?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((key, Arc::clone(&subset)));
        if kept.len() > KEPT {
            kept.pop_front();
        }
        Ok(subset)
    }
}

fn make((font, wanted): &Key) -> Result<Subset, subsetter::Error> {
    let mut remapper = GlyphRemapper::new();
    let glyphs = wanted
        .iter()
        .map(|glyph| (*glyph, remapper.remap(*glyph)))
        .collect();
    let bytes = subsetter::subset(font.data(), font.index(), &remapper)?;
    let digest = Sha256::digest(&bytes);
    let tag = digest
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    Ok(Subset { bytes, glyphs, tag })
}
