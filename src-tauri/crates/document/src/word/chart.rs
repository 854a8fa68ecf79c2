//! Charts as pictures: the same drawing as on the pages, in pixels, for programs that can't draw it.

use std::collections::BTreeMap;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde::Serialize;
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::engine::{Pictures, Studio};
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
    // Letters are paths in it, so that no font is looked for.
    let svg = typst_svg::svg(page, &SvgOptions::default());
    let tree = Tree::from_str(&svg, &Options::default()).map_err(failed)?;
    let size = tree.size().to_int_size().scale_by(FINE);
    let size = size.ok_or_else(|| failed("size"))?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(|| failed("too large"))?;
    resvg::render(
        &tree,
        Transform::from_scale(FINE, FINE),
        &mut pixels.as_mut(),
    );
    pixels.encode_png().map_err(failed)
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}
