//! Lines, rectangles and curves.

use printpdf::{
    Line, LinePoint, Op, PaintMode, Point as PdfPoint, Polygon, PolygonRing, Pt, Rect, WindingOrder,
};
use typst::layout::Point;
use typst::visualize::{Curve, CurveItem, FillRule, FixedStroke, Geometry, Shape};

use super::paint::colour;
use super::{Walker, points};

/// A run of a curve between two jumps.
struct Ring {
    points: Vec<LinePoint>,
    closed: bool,
}

impl Walker<'_> {
    pub(super) fn shape(&mut self, shape: &Shape, at: Point) {
        if shape.fill.is_none() && shape.stroke.is_none() {
            return;
        }
        self.mark_drawing();
        let stroke = shape
            .stroke
            .as_ref()
            .filter(|stroke| stroke.thickness.to_pt() > 0.0);
        self.note(&format!(
            "{at:?} {:?} {:?} {stroke:?}",
            shape.geometry, shape.fill
        ));
        if let Some(fill) = &shape.fill {
            self.set_fill(colour(fill));
        }
        if let Some(stroke) = stroke {
            self.set_stroke(stroke);
        }
        let winding = match shape.fill_rule {
            FillRule::NonZero => WindingOrder::NonZero,
            FillRule::EvenOdd => WindingOrder::EvenOdd,
        };
        let mode = match (&shape.fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        match &shape.geometry {
            Geometry::Line(to) => self.line(at, *to, stroke),
            Geometry::Rect(size) => {
                // A height below zero is a rectangle drawn upwards.
                let (x, y) = (at.x.to_pt(), self.height - at.y.to_pt() - size.y.to_pt());
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: Pt(points(x)),
                        y: Pt(points(y)),
                        width: Pt(span(x, size.x.to_pt())),
                        height: Pt(span(y, size.y.to_pt())),
                        mode: Some(mode),
                        winding_order: Some(winding),
                    },
                });
            }
            Geometry::Curve(curve) => self.curve(curve, at, mode, winding),
        }
    }

    fn line(&mut self, at: Point, to: Point, stroke: Option<&FixedStroke>) {
        if stroke.is_some() {
            let points = vec![self.corner(at), self.corner(at + to)];
            self.ops.push(Op::DrawLine {
                line: Line {
                    points,
                    is_closed: false,
                },
            });
        }
    }

    fn curve(&mut self, curve: &Curve, at: Point, mode: PaintMode, winding: WindingOrder) {
        let rings = self.rings(curve, at);
        if mode == PaintMode::Stroke {
            for ring in rings {
                let line = Line {
                    points: ring.points,
                    is_closed: ring.closed,
                };
                self.ops.push(Op::DrawLine { line });
            }
        } else {
            let rings = rings
                .into_iter()
                .map(|ring| PolygonRing {
                    points: ring.points,
                })
                .collect();
            let polygon = Polygon {
                rings,
                mode,
                winding_order: winding,
            };
            self.ops.push(Op::DrawPolygon { polygon });
        }
    }

    /// Restricts what follows to the inside of a curve of the current origin.
    pub(super) fn clip(&mut self, curve: &Curve) {
        let rings = self.rings(curve, Point::zero());
        let rings = rings
            .into_iter()
            .map(|ring| PolygonRing {
                points: ring.points,
            })
            .collect();
        let polygon = Polygon {
            rings,
            mode: PaintMode::Clip,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn rings(&self, curve: &Curve, at: Point) -> Vec<Ring> {
        let mut rings: Vec<Ring> = Vec::new();
        for item in &curve.0 {
            match (item, rings.last_mut()) {
                (CurveItem::Move(to), _) => {
                    rings.push(Ring {
                        points: vec![self.corner(at + *to)],
                        closed: false,
                    });
                }
                (CurveItem::Line(to), Some(ring)) => ring.points.push(self.corner(at + *to)),
                (CurveItem::Cubic(a, b, to), Some(ring)) => {
                    ring.points.push(LinePoint {
                        bezier: true,
                        ..self.corner(at + *a)
                    });
                    ring.points.push(LinePoint {
                        bezier: true,
                        ..self.corner(at + *b)
                    });
                    ring.points.push(self.corner(at + *to));
                }
                (CurveItem::Close, Some(ring)) => ring.closed = true,
                // A curve that doesn't begin with a jump begins at its origin.
                (CurveItem::Line(to), None) => rings.push(Ring {
                    points: vec![self.corner(at), self.corner(at + *to)],
                    closed: false,
                }),
                (CurveItem::Cubic(..) | CurveItem::Close, None) => {}
            }
        }
        rings
    }

    fn corner(&self, at: Point) -> LinePoint {
        let (x, y) = (points(at.x.to_pt()), points(self.height - at.y.to_pt()));
        LinePoint {
            p: PdfPoint { x: Pt(x), y: Pt(y) },
            bezier: false,
        }
    }
}

/// Length from a rounded start to a rounded end.
fn span(from: f64, length: f64) -> f32 {
    points(f64::from(points(from + length)) - f64::from(points(from)))
}
