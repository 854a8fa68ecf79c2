//! SVG pictures as lines and areas of the page: sharp at any size, no pixels.

use printpdf::{
    Color, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, Point as PdfPoint, Polygon,
    PolygonRing, Pt, Rgb, WindingOrder,
};
use typst::layout::{Point, Size};
use typst::visualize::SvgImage;
use usvg::tiny_skia_path::PathSegment;
use usvg::{FillRule, Group, LineCap, LineJoin, Node, Paint, Path, Transform};

use super::{Walker, points};

impl Walker<'_> {
    /// Draws the paths of an SVG picture. Text in it was made into paths when it was read;
    /// gradients are shown by their first colour, filters and masks are left out.
    pub(super) fn drawing(&mut self, svg: &SvgImage, size: Size, at: Point) {
        self.mark_drawing();
        let tree = svg.tree();
        let (wide, high) = (
            f64::from(tree.size().width()),
            f64::from(tree.size().height()),
        );
        if wide <= 0.0 || high <= 0.0 {
            return;
        }
        let (across, down) = (size.x.to_pt() / wide, size.y.to_pt() / high);
        let place = Place {
            at,
            across,
            down,
            height: self.height,
        };
        self.ops.push(Op::SaveGraphicsState);
        self.nodes(tree.root(), &place);
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn nodes(&mut self, group: &Group, place: &Place) {
        for node in group.children() {
            match node {
                Node::Group(inner) => self.nodes(inner, place),
                Node::Path(path) if path.is_visible() => self.path(path, place),
                Node::Text(text) => self.nodes(text.flattened(), place),
                Node::Path(_) | Node::Image(_) => {}
            }
        }
    }

    fn path(&mut self, path: &Path, place: &Place) {
        let ts = path.abs_transform();
        let rings = place.rings(path, ts);
        if rings.is_empty() {
            return;
        }
        if let Some(fill) = path.fill() {
            self.ops.push(Op::SetFillColor {
                col: colour(fill.paint()),
            });
            let winding_order = match fill.rule() {
                FillRule::NonZero => WindingOrder::NonZero,
                FillRule::EvenOdd => WindingOrder::EvenOdd,
            };
            let rings = rings.iter().map(|(points, _)| PolygonRing {
                points: points.clone(),
            });
            let polygon = Polygon {
                rings: rings.collect(),
                mode: PaintMode::Fill,
                winding_order,
            };
            self.ops.push(Op::DrawPolygon { polygon });
        }
        if let Some(stroke) = path.stroke() {
            let scale = f64::from(ts.get_scale().0) * place.across;
            self.ops.push(Op::SetOutlineColor {
                col: colour(stroke.paint()),
            });
            let thickness = points(f64::from(stroke.width().get()) * scale);
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
            let cap = match stroke.linecap() {
                LineCap::Butt => LineCapStyle::Butt,
                LineCap::Round => LineCapStyle::Round,
                LineCap::Square => LineCapStyle::ProjectingSquare,
            };
            let join = match stroke.linejoin() {
                LineJoin::Round => LineJoinStyle::Round,
                LineJoin::Bevel => LineJoinStyle::Bevel,
                LineJoin::Miter | LineJoin::MiterClip => LineJoinStyle::Miter,
            };
            self.ops.push(Op::SetLineCapStyle { cap });
            self.ops.push(Op::SetLineJoinStyle { join });
            for (points, is_closed) in rings {
                self.ops.push(Op::DrawLine {
                    line: printpdf::Line { points, is_closed },
                });
            }
        }
    }
}

/// Where the picture's own units land on the page.
struct Place {
    at: Point,
    across: f64,
    down: f64,
    height: f64,
}

impl Place {
    fn corner(&self, point: usvg::tiny_skia_path::Point, bezier: bool) -> LinePoint {
        let x = self.at.x.to_pt() + f64::from(point.x) * self.across;
        let y = self.height - self.at.y.to_pt() - f64::from(point.y) * self.down;
        LinePoint {
            p: PdfPoint {
                x: Pt(points(x)),
                y: Pt(points(y)),
            },
            bezier,
        }
    }

    fn rings(&self, path: &Path, ts: Transform) -> Vec<(Vec<LinePoint>, bool)> {
        let Some(data) = path.data().clone().transform(ts) else {
            return Vec::new();
        };
        let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
        let mut last = usvg::tiny_skia_path::Point::zero();
        for segment in data.segments() {
            if let PathSegment::MoveTo(to) = segment {
                rings.push((vec![self.corner(to, false)], false));
                last = to;
                continue;
            }
            let Some((ring, closed)) = rings.last_mut() else {
                continue;
            };
            match segment {
                PathSegment::MoveTo(_) => {}
                PathSegment::LineTo(to) => {
                    ring.push(self.corner(to, false));
                    last = to;
                }
                PathSegment::QuadTo(mid, to) => {
                    let towards = |from: usvg::tiny_skia_path::Point| {
                        let third = |from: f32, mid: f32| from + (mid - from) * 2.0 / 3.0;
                        usvg::tiny_skia_path::Point::from_xy(
                            third(from.x, mid.x),
                            third(from.y, mid.y),
                        )
                    };
                    ring.push(self.corner(towards(last), true));
                    ring.push(self.corner(towards(to), true));
                    ring.push(self.corner(to, false));
                    last = to;
                }
                PathSegment::CubicTo(a, b, to) => {
                    ring.push(self.corner(a, true));
                    ring.push(self.corner(b, true));
                    ring.push(self.corner(to, false));
                    last = to;
                }
                PathSegment::Close => *closed = true,
            }
        }
        rings
    }
}

fn colour(paint: &Paint) -> Color {
    let of = |colour: usvg::Color| [colour.red, colour.green, colour.blue];
    let [r, g, b] = match paint {
        Paint::Color(colour) => of(*colour),
        Paint::LinearGradient(gradient) => {
            gradient.stops().first().map_or([128; 3], |s| of(s.color()))
        }
        Paint::RadialGradient(gradient) => {
            gradient.stops().first().map_or([128; 3], |s| of(s.color()))
        }
        Paint::Pattern(_) => [128; 3],
    };
    let channel = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: channel(r),
        g: channel(g),
        b: channel(b),
        icc_profile: None,
    })
}
