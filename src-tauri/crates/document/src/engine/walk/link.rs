//! Links to addresses and to places in the document.

use printpdf::{
    Actions, BorderArray, ColorArray, Destination as PdfDestination, HighlightingMode,
    LinkAnnotation, Op, Pt, Rect,
};
use typst::introspection::PagedPosition;
use typst::layout::{Point, Size};
use typst::model::Destination;

use super::{LinkOf, Walker, points};
use crate::engine::tags::Kid;

impl Walker<'_> {
    pub(super) fn link(&mut self, destination: &Destination, size: Size, at: Point) {
        let actions = match destination {
            Destination::Url(url) => Actions::Uri(url.as_str().to_owned()),
            Destination::Position(position) => self.go_to(*position),
            Destination::Location(location) => {
                let Some(position) = self.document.introspector().position(*location) else {
                    return;
                };
                self.go_to(position)
            }
        };
        let words = match &actions {
            Actions::Uri(address) => address.clone(),
            _ => String::new(),
        };
        let area = self.area(at, size.x.to_pt(), size.y.to_pt());
        self.note(&format!("{area:?} {actions:?}"));
        let rect = Rect {
            x: Pt(points(area.x)),
            y: Pt(points(self.height - area.y - area.height)),
            width: Pt(points(area.width)),
            height: Pt(points(area.height)),
            mode: None,
            winding_order: None,
        };
        let link = LinkAnnotation::new(
            rect,
            actions,
            Some(BorderArray::Solid([0.0; 3])),
            Some(ColorArray::Transparent),
            Some(HighlightingMode::Invert),
        );
        self.ops.push(Op::LinkAnnotation { link });
        let element = self.walked.reader.link();
        if let Some(element) = element {
            let kid = Kid::Link {
                page: self.page,
                position: self.links.len(),
            };
            self.walked.reader.structure.put(element, kid);
        }
        self.links.push(LinkOf { element, words });
    }

    fn go_to(&self, position: PagedPosition) -> Actions {
        let top = points(self.height - position.point.y.to_pt());
        Actions::Goto(PdfDestination::Xyz {
            page: position.page.get(),
            left: Some(points(position.point.x.to_pt())),
            top: Some(top),
            zoom: None,
        })
    }
}
