//! Charts as pictures: the same drawing as on the pages, in pixels, for programs that can't draw it.

use std::collections::BTreeMap;

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::engine::{self, Pictures, Studio};
use crate::error::DocumentError;
use crate::proposal::{BodyView, ProposalView};

/// Pixels for each point of the page: 216 to the inch, as fine as an office printer shows.
const FINE: f32 = 3.0;

#[derive(Serialize)]
struct Drawn<'a, C> {
    language: &'a str,
    accent: &'a str,
    /// The cash flow, which has a drawing of its own.
    flow: bool,
    chart: &'a C,
}

/// A PNG for each block that is drawn, by its key.
pub(super) fn drawings(
    studio: &Studio,
    view: &ProposalView,
) -> Result<BTreeMap<String, Vec<u8>>, DocumentError> {
    let mut all = BTreeMap::new();
    for block in &view.blocks {
        let png = match &block.body {
            BodyView::Chart { chart, .. } => png(studio, view, false, chart)?,
            BodyView::CashFlow { chart, .. } => png(studio, view, true, chart)?,
            _ => continue,
        };
        all.insert(block.id.clone(), png);
    }
    Ok(all)
}

fn png(
    studio: &Studio,
    view: &ProposalView,
    flow: bool,
    chart: &impl Serialize,
) -> Result<Vec<u8>, DocumentError> {
    let drawn = Drawn {
        language: view.language.tag(),
        accent: &view.accent,
        flow,
        chart,
    };
    let mut data = serde_json::to_value(drawn).map_err(failed)?;
    crate::text::clean_page(&mut data, view.language);
    let laid_out: PagedDocument = studio.lay_out("/figure.typ", &data, Pictures::new())?;
    let page = laid_out.pages().first().ok_or_else(|| failed("no page"))?;
    engine::png(page, FINE)
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}
