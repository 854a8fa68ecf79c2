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
        let mut glyphs: BTreeSet<u16> = used.codes.values().copied().collect();
        glyphs.insert(0);
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
    let bytes = slim(subsetter::subset(font.data(), font.index(), &remapper)?);
    let digest = Sha256::digest(&bytes);
    let tag = digest
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    Ok(Subset { bytes, glyphs, tag })
}

/// Tables of a TrueType font that aren't read in a PDF.
const NEEDLESS: [&[u8]; 2] = [b"name", b"post"];

/// The font without its needless tables; as it was if it isn't TrueType.
fn slim(font: Vec<u8>) -> Vec<u8> {
    without(&font, &NEEDLESS).unwrap_or(font)
}

fn without(font: &[u8], needless: &[&[u8]]) -> Option<Vec<u8>> {
    if font.get(..4)? != [0, 1, 0, 0] {
        return None;
    }
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    let mut kept = Vec::new();
    for entry in font.get(12..12 + count * 16)?.chunks_exact(16) {
        let number = |at: usize| -> Option<usize> {
            let four = entry.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(four)).ok()
        };
        let (name, sum) = (entry.get(..4)?, entry.get(4..8)?);
        if !needless.contains(&name) {
            let (from, length) = (number(8)?, number(12)?);
            kept.push((name, sum, font.get(from..from.checked_add(length)?)?));
        }
    }
    let tables = u16::try_from(kept.len()).ok()?;
    // Numbers for binary search, as the format asks.
    let step = tables.checked_ilog2()?;
    let range = 16_u16 << step;
    let mut out = vec![0, 1, 0, 0];
    for number in [
        tables,
        range,
        u16::try_from(step).ok()?,
        tables * 16 - range,
    ] {
        out.extend(number.to_be_bytes());
    }
    let mut at = 12 + kept.len() * 16;
    for (name, sum, data) in &kept {
        out.extend_from_slice(name);
        out.extend_from_slice(sum);
        out.extend(u32::try_from(at).ok()?.to_be_bytes());
        out.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
        at += data.len().next_multiple_of(4);
    }
    for (_, _, data) in kept {
        out.extend_from_slice(data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    Some(out)
}
