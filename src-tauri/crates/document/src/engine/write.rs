//! printpdf: pages of operations and subset fonts become objects of a PDF.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    FontId, FontMetrics, FontType, Mm, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub,
    PdfPage, PdfSaveOptions, Pt,
};

use super::glyphs::{GlyphPlan, UsedFont, char_of};
use super::subset::{Subset, Subsets};
use super::walk::Walked;
use crate::error::DocumentError;

/// Name of a font in the page's resources.
pub(crate) fn font_name(position: usize) -> String {
    format!("F{position:02}x")
}

/// The objects of a document, not finished yet, with the subsets in the order of the plan.
///
/// # Errors
/// `write_failed {reason}` if a font can't be subset.
pub(crate) fn write(
    walked: &mut Walked,
    plan: &GlyphPlan,
    subsets: &Subsets,
) -> Result<(lopdf::Document, Vec<Arc<Subset>>), DocumentError> {
    let mut pdf = PdfDocument::new("");
    let mut made = Vec::with_capacity(plan.fonts.len());
    for (position, used) in plan.fonts.iter().enumerate() {
        let subset = subsets.of(used).map_err(failed)?;
        if used.codes.is_empty() {
            made.push(subset);
            continue;
        }
        let font = PdfFont::new(parsed(used, &subset));
        pdf.resources
            .fonts
            .map
            .insert(FontId(font_name(position)), font);
        made.push(subset);
    }
    pdf.resources.xobjects.map = std::mem::take(&mut walked.images);
    for (ops, map) in std::mem::take(&mut walked.pages)
        .into_iter()
        .zip(&walked.maps)
    {
        pdf.pages.push(PdfPage::new(
            millimetres(map.width),
            millimetres(map.height),
            ops,
        ));
    }
    // Fonts are subset already; logos must not be recompressed.
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let document = printpdf::serialize::to_lopdf_doc(&pdf, &options, &mut warnings);
    Ok((document, made))
}

/// Millimetres of points, as printpdf's page wants them; [`super::finish`] writes the exact box.
#[allow(clippy::cast_possible_truncation)]
fn millimetres(points: f64) -> Mm {
    Pt(points as f32).into()
}

/// The subset as printpdf sees a font: codes are its glyphs.
fn parsed(used: &UsedFont, subset: &Subset) -> ParsedFont {
    let mut codepoint_to_glyph = BTreeMap::new();
    let mut glyph_widths = BTreeMap::new();
    for (code, glyph) in &used.codes {
        codepoint_to_glyph.insert(u32::from(char_of(*code)), *code);
        glyph_widths.insert(*code, used.width(*glyph));
    }
    let info = used.font.info();
    let name = used
        .font
        .post_script_name()
        .unwrap_or_else(|| "Font".to_owned());
    let metrics = Metrics::of(used);
    ParsedFont {
        original_bytes: subset.bytes.clone(),
        font_index: 0,
        font_name: Some(format!("{}+{name}", subset.tag)),
        codepoint_to_glyph,
        glyph_widths,
        units_per_em: 1000,
        font_metrics: FontMetrics {
            ascent: metrics.ascent,
            descent: metrics.descent,
        },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min: metrics.bounds[0],
            y_min: metrics.bounds[1],
            x_max: metrics.bounds[2],
            y_max: metrics.bounds[3],
            caret_slope_rise: 1000,
            caret_slope_run: metrics.slope,
            us_weight_class: info.variant.weight.to_number(),
        },
    }
}

/// Metrics in 1/1000 of the size.
struct Metrics {
    ascent: i16,
    descent: i16,
    bounds: [i16; 4],
    slope: i16,
}

impl Metrics {
    fn of(used: &UsedFont) -> Self {
        let face = used.instance.ttf();
        let scale = 1000.0 / f64::from(face.units_per_em().max(1));
        let scaled = |value: i16| to_i16(f64::from(value) * scale);
        let bounds = face.global_bounding_box();
        let lean = f64::from(face.italic_angle()).to_radians().tan();
        Self {
            ascent: scaled(face.ascender()),
            descent: scaled(face.descender()),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled),
            slope: to_i16(-lean * 1000.0),
        }
    }
}

#[allow(clippy::cast_possible_truncation)]
fn to_i16(value: f64) -> i16 {
    value
        .round()
        .clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("write_failed").with("reason", reason)
}
