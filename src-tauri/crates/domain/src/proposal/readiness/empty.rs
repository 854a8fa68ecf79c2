//! Blocks that are placed and print nothing: the page closes over the place where they stand, so that
//! nobody misses what isn't there.

use super::Look;
use crate::id::Id;
use crate::proposal::{Block, BlockContent, Edition};

/// A block that an edition places and no page has.
#[derive(Debug)]
pub(super) struct Empty {
    pub block: Id,
    code: &'static str,
    kind: &'static str,
}

impl Empty {
    /// Whether a finding about the edition says the same: what the reader must find is placed, but
    /// empty.
    pub fn stands_for(&self, code: &str) -> bool {
        code.strip_suffix("_missing") == Some(self.kind)
    }

    pub fn finding(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let args = match self.code {
            "block_empty" => vec![("kind", self.kind.to_owned())],
            _ => vec![],
        };
        (self.code, args)
    }
}

/// Those of one edition, in reading order. A price table without lines is what the whole proposal
/// lacks, and is said there once.
pub(super) fn blocks(look: Look<'_>, edition: &Edition, placed: &[&Block]) -> Vec<Empty> {
    let shown = look.shown.get(&edition.id);
    let nothing_priced = look.totals.is_some_and(|totals| totals.lines.is_empty());
    let hidden = placed.iter().filter(|block| {
        let prices = matches!(block.content, BlockContent::PriceTable { .. });
        !(prices && nothing_priced) && shown.is_none_or(|shown| !shown.contains(&block.id))
    });
    hidden
        .map(|block| Empty {
            block: block.id,
            code: match &block.content {
                BlockContent::CostTable { .. } | BlockContent::CashFlow { .. }
                    if !look.has_calculation =>
                {
                    "no_calculation"
                }
                BlockContent::Picture { file: None, .. } => "picture_missing",
                BlockContent::Appendix { file: None, .. } => "appendix_missing",
                _ => "block_empty",
            },
            kind: block.content.kind(),
        })
        .collect()
}
