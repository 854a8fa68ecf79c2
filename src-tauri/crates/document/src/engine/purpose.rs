//! What a file is made for.

use std::collections::BTreeSet;
use std::ops::Range;

use printpdf::{Op, XObjectId};
use typst_layout::PagedDocument;

use super::glyphs::GlyphPlan;
use super::walk::Walked;

/// What a file is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose<'a> {
    /// To be kept and sent: tagged, with all that an archive asks for, as small as can be.
    #[default]
    Keeping,
    /// To be drawn once and thrown away: the same pages and nothing else, packed loosely, because
    /// somebody who types waits for it. Pages that need no drawing are blank.
    Drawing(Option<&'a Sight>),
}

/// What a reader has before the eyes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sight {
    /// Pages in sight or near, 0 is the first.
    pub pages: Range<usize>,
    /// Hashes of those that are drawn already, in their order; empty for one that isn't.
    pub drawn: Vec<String>,
}

/// Nothing is looked at.
static NOWHERE: Sight = Sight {
    pages: 0..0,
    drawn: Vec::new(),
};

impl Sight {
    /// Whether this page, with this hash, has to be drawn.
    #[must_use]
    pub fn wants(&self, page: usize, hash: &str) -> bool {
        self.pages.contains(&page)
            && self
                .drawn
                .get(page - self.pages.start)
                .is_none_or(|known| known != hash)
    }
}

impl Purpose<'_> {
    /// For whoever only asks where things stand: no page is written.
    pub const PLACES: Self = Self::Drawing(Some(&NOWHERE));

    /// Whether this page, with this hash, is written.
    #[must_use]
    pub fn writes(&self, page: usize, hash: &str) -> bool {
        match self {
            Self::Keeping | Self::Drawing(None) => true,
            Self::Drawing(Some(sight)) => sight.wants(page, hash),
        }
    }

    /// Takes the pages out that aren't written, with the glyphs and pictures that only they show.
    pub(crate) fn thin(self, laid_out: &PagedDocument, plan: &mut GlyphPlan, walked: &mut Walked) {
        if !matches!(self, Self::Drawing(Some(_))) {
            return;
        }
        let written = |page: usize| self.writes(page, &walked.maps[page].hash);
        let pages: Vec<bool> = (0..walked.pages.len()).map(written).collect();
        plan.keep(
            laid_out
                .pages()
                .iter()
                .zip(&pages)
                .filter_map(|(page, written)| written.then_some(page)),
        );
        let mut shown: BTreeSet<XObjectId> = BTreeSet::new();
        for (ops, written) in walked.pages.iter_mut().zip(&pages) {
            if *written {
                shown.extend(ops.iter().filter_map(|op| match op {
                    Op::UseXobject { id, .. } => Some(id.clone()),
                    _ => None,
                }));
            } else {
                ops.clear();
            }
        }
        walked.images.retain(|id, _| shown.contains(id));
    }
}
