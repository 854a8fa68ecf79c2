//! Pages as pictures: the same drawing in pixels, for programs that can't show pages.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use typst_layout::Page;
use typst_svg::SvgOptions;

use crate::error::DocumentError;

/// Pixels of a picture at most: forty million take 160 MB while they are drawn.
const MOST: f32 = 40_000_000.0;

/// A PNG on white with `fine` pixels for each point of the page, fewer where that would be more than
/// forty million.
///
/// # Errors
/// `write_failed`.
pub(crate) fn png(page: &Page, fine: f32) -> Result<Vec<u8>, DocumentError> {
    // Letters are paths in it, so that no font is looked for.
    let svg = typst_svg::svg(page, &SvgOptions::default());
    let tree = Tree::from_str(&svg, &Options::default()).map_err(failed)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let fine = fine.min((MOST / (width * height)).sqrt());
    let size = tree.size().to_int_size().scale_by(fine);
    let size = size.ok_or_else(|| failed("size"))?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(|| failed("too large"))?;
    pixels.fill(Color::WHITE);
    resvg::render(
        &tree,
        Transform::from_scale(fine, fine),
        &mut pixels.as_mut(),
    );
    pixels.encode_png().map_err(failed)
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}
