//! Where things are on pages, between the layout, what is kept and what travels.

use redbook_document::Document;
use redbook_domain::version::{BlockPlace, BoundPlace, SentPage};

use crate::dto::proposal::{PlacedBlock, PlacedBound, PreviewPage};

/// The page maps of a document, to be kept.
pub(crate) fn sent_pages(document: &Document) -> Vec<SentPage> {
    let pages = document.pages.iter().map(|page| SentPage {
        hash: page.hash.clone(),
        width: page.width,
        height: page.height,
        blocks: page
            .blocks
            .iter()
            .filter_map(|block| {
                Some(BlockPlace {
                    block_id: block.block_id.parse().ok()?,
                    x: block.area.x,
                    y: block.area.y,
                    width: block.area.width,
                    height: block.area.height,
                })
            })
            .collect(),
        bounds: page
            .bounds
            .iter()
            .filter_map(|bound| {
                Some(BoundPlace {
                    key: serde_json::from_value(bound.key.clone().into()).ok()?,
                    x: bound.area.x,
                    y: bound.area.y,
                    width: bound.area.width,
                    height: bound.area.height,
                })
            })
            .collect(),
    });
    pages.collect()
}

/// Kept page maps as they travel.
pub(crate) fn shown_pages(pages: &[SentPage]) -> Vec<PreviewPage> {
    let pages = pages.iter().map(|page| PreviewPage {
        hash: page.hash.clone(),
        width: page.width,
        height: page.height,
        blocks: page
            .blocks
            .iter()
            .map(|block| PlacedBlock {
                block_id: block.block_id,
                x: block.x,
                y: block.y,
                width: block.width,
                height: block.height,
            })
            .collect(),
        bounds: page
            .bounds
            .iter()
            .map(|bound| PlacedBound {
                key: bound.key,
                x: bound.x,
                y: bound.y,
                width: bound.width,
                height: bound.height,
            })
            .collect(),
    });
    pages.collect()
}
