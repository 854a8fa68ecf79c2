//! Colours and strokes, written only when they change.

use printpdf::{Color, LineCapStyle, LineDashPattern, LineJoinStyle, Op, Pt, Rgb};
use typst::visualize::{FixedStroke, LineCap, LineJoin, Paint};

use super::{Walker, points};

/// 8-bit red, green and blue.
pub(super) type Colour = [u8; 3];

/// What the page's graphics state holds now; `None` if nothing was set yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Brush {
    pub(super) fill: Option<Colour>,
    stroke: Option<Colour>,
    thickness: Option<u32>,
    cap: Option<LineCap>,
    join: Option<LineJoin>,
    dash: Option<(Vec<u32>, u32)>,
    pub(super) font: Option<(usize, u32)>,
}

/// The colour of a paint; of a gradient or pattern, which our templates don't use, mid grey.
pub(super) fn colour(paint: &Paint) -> Colour {
    match paint {
        Paint::Solid(color) => {
            let [r, g, b, _] = color.to_rgb().to_vec4_u8_array();
            [r, g, b]
        }
        Paint::Gradient(_) | Paint::Tiling(_) => [128; 3],
    }
}

/// Four channels of a colour as bytes.
trait ToBytes {
    fn to_vec4_u8_array(&self) -> [u8; 4];
}

impl ToBytes for typst::visualize::Rgb {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn to_vec4_u8_array(&self) -> [u8; 4] {
        [self.red, self.green, self.blue, self.alpha]
            .map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8)
    }
}

/// As printpdf writes it.
fn written([r, g, b]: Colour) -> Color {
    // Three decimals tell 256 steps apart.
    let channel = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: channel(r),
        g: channel(g),
        b: channel(b),
        icc_profile: None,
    })
}

impl Walker<'_> {
    pub(super) fn set_fill(&mut self, colour: Colour) {
        if self.brush.fill != Some(colour) {
            self.brush.fill = Some(colour);
            self.ops.push(Op::SetFillColor {
                col: written(colour),
            });
        }
    }

    pub(super) fn set_stroke(&mut self, stroke: &FixedStroke) {
        let colour = colour(&stroke.paint);
        if self.brush.stroke != Some(colour) {
            self.brush.stroke = Some(colour);
            self.ops.push(Op::SetOutlineColor {
                col: written(colour),
            });
        }
        let thickness = points(stroke.thickness.to_pt());
        if self.brush.thickness != Some(thickness.to_bits()) {
            self.brush.thickness = Some(thickness.to_bits());
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        }
        if self.brush.cap.unwrap_or(LineCap::Butt) != stroke.cap {
            self.brush.cap = Some(stroke.cap);
            let cap = match stroke.cap {
                LineCap::Butt => LineCapStyle::Butt,
                LineCap::Round => LineCapStyle::Round,
                LineCap::Square => LineCapStyle::ProjectingSquare,
            };
            self.ops.push(Op::SetLineCapStyle { cap });
        }
        if self.brush.join.unwrap_or(LineJoin::Miter) != stroke.join {
            self.brush.join = Some(stroke.join);
            let join = match stroke.join {
                LineJoin::Miter => LineJoinStyle::Miter,
                LineJoin::Round => LineJoinStyle::Round,
                LineJoin::Bevel => LineJoinStyle::Bevel,
            };
            self.ops.push(Op::SetLineJoinStyle { join });
        }
        self.set_dash(stroke);
    }

    fn set_dash(&mut self, stroke: &FixedStroke) {
        let (pattern, phase) = stroke.dash.as_ref().map_or((Vec::new(), 0.0), |dash| {
            (
                dash.array
                    .iter()
                    .map(|length| points(length.to_pt()))
                    .collect(),
                points(dash.phase.to_pt()),
            )
        });
        let state = (
            pattern.iter().map(|length| length.to_bits()).collect(),
            phase.to_bits(),
        );
        let now = self.brush.dash.clone().unwrap_or_default();
        if now != state {
            self.brush.dash = Some(state);
            self.ops.push(Op::SetLineDashPattern {
                dash: LineDashPattern {
                    offset: phase,
                    pattern: pattern.into_iter().collect(),
                },
            });
        }
    }
}
