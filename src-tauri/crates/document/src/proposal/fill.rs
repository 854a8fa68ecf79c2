//! Where pages end: what is done so that none ends in its middle and the last is worth turning to.

use typst_layout::{Page, PagedDocument};

use super::{BlockView, BodyView, ProposalView, RowKind, template};
use crate::engine::{Air, Pictures, Studio, heights_on};
use crate::error::DocumentError;

impl Studio {
    /// Lays out, and once more where a page would be left almost empty. Prices that would leave the page
    /// before ending in its middle break between their groups; a line too many on the director's first
    /// page comes back with a little less space between things. If the last page would hold hardly
    /// anything: with less space where that is enough to do without that page, else with more of the page
    /// before on it. A long document is laid out once: there a short page is one of many.
    pub(super) fn laid_out(
        &self,
        view: &ProposalView,
        data: &serde_json::Value,
        pictures: &Pictures,
    ) -> Result<PagedDocument, DocumentError> {
        let template = template(view.look);
        let set = |air, data| self.lay_out_with(air, &template, data, pictures.clone());
        let mut usual = set(Air::All, data)?;
        if usual.pages().len() > LONG {
            return Ok(usual);
        }
        let breaking = breaking(view, data, &usual);
        if let Some(breaking) = &breaking {
            usual = set(Air::All, breaking)?;
        }
        let data = breaking.as_ref().unwrap_or(data);
        let mut air = Air::All;
        if crosses_first(view, &usual) {
            let tight = set(Air::Least, data)?;
            if tight.pages().len() == usual.pages().len() && !crosses_first(view, &tight) {
                (usual, air) = (tight, Air::Least);
            }
        }
        if !ends_hardly_used(view, &usual) {
            return Ok(usual);
        }
        let tight = set(Air::Least, data)?;
        if tight.pages().len() >= usual.pages().len() {
            let along = parted(data, &usual).or_else(|| moved_along(view, data, &usual));
            let Some(moved) = along else {
                return Ok(usual);
            };
            let fuller = set(air, &moved)?;
            let better = fuller.pages().len() == usual.pages().len();
            return Ok(if better { fuller } else { usual });
        }
        let less = set(Air::Less, data)?;
        Ok(if less.pages().len() == tight.pages().len() {
            less
        } else {
            tight
        })
    }
}

/// Pages from which laying out again takes longer than a fuller last page is worth.
const LONG: usize = 24;

/// A page with less than this of blocks (points) ends in its middle: a title and the space between
/// things come on top.
const STILL_USED: f64 = 247.0 * 0.3 * 72.0 / 25.4;

/// A page with less than this of blocks (points) has room for a good part of a table.
const HALF_USED: f64 = 247.0 * 0.5 * 72.0 / 25.4;

/// A last page with less than this of blocks (points) isn't worth turning to: a third of a page.
const HARDLY_USED: f64 = 247.0 / 3.0 * 72.0 / 25.4;

/// The data with prices of several groups that break between them, where kept whole they would leave the
/// page before ending in its middle; `None` if there are none.
fn breaking(
    view: &ProposalView,
    data: &serde_json::Value,
    laid_out: &PagedDocument,
) -> Option<serde_json::Value> {
    let pages = laid_out.pages();
    let begun = pages
        .iter()
        .zip(pages.iter().skip(1))
        .find_map(|(before, page)| {
            let (id, _) = heights_on(page).into_iter().next()?;
            let at = view.blocks.iter().position(|block| block.id == id)?;
            let block = &view.blocks[at];
            let BodyView::PriceTable { table, .. } = &block.body else {
                return None;
            };
            let groups = table.rows.iter().filter(|row| row.row == RowKind::Group);
            let starts = heights_on(before).iter().all(|(on, _)| *on != id);
            let half = told_on(view, before) < HALF_USED;
            (groups.count() > 1 && starts && half && !block.new_page).then_some(at)
        })?;
    let mut data = data.clone();
    data.pointer_mut(&format!("/blocks/{begun}/table"))?["breaks"] = true.into();
    Some(data)
}

/// The data with the last page begun earlier: so much comes along that it is worth turning to, as long
/// as the page before doesn't end in its middle; `None` if there is no such place.
fn moved_along(
    view: &ProposalView,
    data: &serde_json::Value,
    laid_out: &PagedDocument,
) -> Option<serde_json::Value> {
    let [.., before, last] = laid_out.pages() else {
        return None;
    };
    let height = |blocks: &[(String, f64)]| blocks.iter().map(|(_, height)| height).sum::<f64>();
    let (before, last) = (heights_on(before), told_on(view, last));
    let mut at = before.len();
    while at > 1
        && height(&before[at..]) + last < HARDLY_USED
        && height(&before[..at - 1]) >= STILL_USED
    {
        at -= 1;
    }
    let place = |id: &str| view.blocks.iter().position(|block| block.id == id);
    let mut first = place(&before.get(at)?.0)?;
    // A title goes with what it is the title of.
    if first > 0 && matches!(view.blocks[first - 1].body, BodyView::Heading { .. }) {
        first -= 1;
    }
    if first == 0 || view.blocks[first].new_page {
        return None;
    }
    let mut moved = data.clone();
    *moved.pointer_mut(&format!("/blocks/{first}/new_page"))? = true.into();
    Some(moved)
}

/// The data with the prices at the end of the page before parted: their last group comes along to the
/// last page. `None` if it doesn't end with prices of several groups.
fn parted(data: &serde_json::Value, laid_out: &PagedDocument) -> Option<serde_json::Value> {
    let [.., before, _] = laid_out.pages() else {
        return None;
    };
    let (id, _) = heights_on(before).pop()?;
    let mut parted = data.clone();
    let blocks = parted.get_mut("blocks")?.as_array_mut()?;
    let at = blocks.iter().position(|block| block["id"] == id)?;
    if blocks[at]["kind"] != "price_table" {
        return None;
    }
    let rows = blocks[at].pointer("/table/rows")?.as_array()?;
    let group = rows.iter().rposition(|row| row["row"] == "group")?;
    if group == 0 {
        return None;
    }
    let (first, last) = rows.split_at(group);
    let (first, last) = (first.to_vec(), last.to_vec());
    let mut rest = blocks[at].clone();
    *rest.pointer_mut("/table/rows")? = last.into();
    rest["title"] = "".into();
    rest["new_page"] = true.into();
    *blocks[at].pointer_mut("/table/rows")? = first.into();
    blocks[at]["sums"] = serde_json::json!([]);
    blocks[at]["note"] = "".into();
    blocks.insert(at + 1, rest);
    Some(parted)
}

/// Whether a block runs over from the first page, at whose foot a decision is asked, and leaves but a few
/// lines for the second.
fn crosses_first(view: &ProposalView, laid_out: &PagedDocument) -> bool {
    let asks = |block: &BlockView| {
        matches!(
            block.body,
            BodyView::Decision {
                first_page: true,
                ..
            }
        )
    };
    let [first, second, ..] = laid_out.pages() else {
        return false;
    };
    let over = heights_on(second).into_iter().next();
    let crosses = |(id, height): (String, f64)| {
        height < FEW_LINES && heights_on(first).iter().any(|(on, _)| *on == id)
    };
    view.blocks.iter().any(asks) && over.is_some_and(crosses)
}

/// What is left of a block (points) that a little less space may bring back: four lines.
const FEW_LINES: f64 = 20.0 * 72.0 / 25.4;

/// Whether the last of several pages holds hardly more than who prepared the proposal and until when
/// it is held.
pub(super) fn ends_hardly_used(view: &ProposalView, laid_out: &PagedDocument) -> bool {
    let pages = laid_out.pages();
    let last = pages.last().filter(|_| pages.len() > 1);
    last.is_some_and(|last| told_on(view, last) < HARDLY_USED)
}

/// Height (points) of the blocks of a page but for who prepared the proposal and until when it is held.
fn told_on(view: &ProposalView, page: &Page) -> f64 {
    let closes = |id: &str| {
        let block = view.blocks.iter().find(|block| block.id == id);
        block.is_some_and(|block| {
            matches!(
                block.body,
                BodyView::PreparedBy { .. } | BodyView::Expiry { .. }
            )
        })
    };
    let blocks = heights_on(page).into_iter();
    let told = blocks.filter(|(id, _)| !closes(id));
    told.map(|(_, height)| height).sum()
}
