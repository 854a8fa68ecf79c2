//! From Typst's frames to printpdf's operations.
//!
//! Typst counts from the top left, PDF from the bottom left. Shifts are added up here, so that only
//! turned, scaled or clipped groups need a graphics state of their own.

mod drawing;
mod image;
mod link;
mod mark;
mod paint;
mod shape;
mod text;

use std::collections::BTreeMap;

use printpdf::{CurTransMat, Op, XObject, XObjectId};
use sha2::{Digest, Sha256};
use typst::layout::{Frame, FrameItem, GroupItem, Point, Transform};
use typst_layout::{Page, PagedDocument};

use super::glyphs::GlyphPlan;
use super::page_map::{Area, BlockBox, BoundBox, FieldBox, PageMap, Warning};
use super::scaled::Scaled;
use super::tags::Reader;
use mark::Mark;
use paint::Brush;

/// Everything of a document that printpdf needs, and what we tell about it.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    pub(crate) pages: Vec<Vec<Op>>,
    pub(crate) maps: Vec<PageMap>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) images: BTreeMap<XObjectId, XObject>,
    /// Titles in reading order.
    pub(crate) titles: Vec<Title>,
    /// The structure, while and after it is read.
    pub(crate) reader: Reader,
    /// Element of each mark of each page.
    pub(crate) marks: Vec<Vec<usize>>,
    /// Element of each link of each page, and where the link leads; none in what repeats.
    pub(crate) links: Vec<Vec<LinkOf>>,
}

/// Whose a link annotation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LinkOf {
    pub(crate) element: Option<usize>,
    /// What is said of it.
    pub(crate) words: String,
}

/// A title for the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Title {
    /// 1 for the document, 2 for a section.
    pub(crate) level: u8,
    pub(crate) text: String,
    /// Counted from 0.
    pub(crate) page: usize,
    /// Points from the bottom of the page.
    pub(crate) top: f64,
}

/// Walks a whole document in this language (of two or three letters); without `scaled`, pictures are
/// left out.
pub(crate) fn walk(
    document: &PagedDocument,
    plan: &GlyphPlan,
    language: &str,
    scaled: Option<&Scaled>,
) -> Walked {
    let mut walked = Walked::default();
    for (index, page) in document.pages().iter().enumerate() {
        let mut walker = Walker::new(document, plan, index, page, &mut walked);
        walker.language = language;
        walker.scaled = scaled;
        walker.frame(&page.frame, Point::zero());
        walker.finish();
    }
    walked.reader.structure.settle();
    walked
}

/// Places for answers on each page, without writing anything.
pub(crate) fn fields_of(document: &PagedDocument) -> Vec<Vec<FieldBox>> {
    let walked = walk(document, &GlyphPlan::default(), "", None);
    walked.maps.into_iter().map(|map| map.fields).collect()
}

/// The blocks of a page, or what of them is on it, with their heights in points.
pub(crate) fn heights_on(page: &Page) -> Vec<(String, f64)> {
    fn collect(frame: &Frame, into: &mut Vec<(String, f64)>) {
        for (_, item) in frame.items() {
            let FrameItem::Group(group) = item else {
                continue;
            };
            let label = group.label.map(|label| label.resolve().to_string());
            match label
                .as_deref()
                .and_then(|label| label.strip_prefix("block:"))
            {
                Some(id) => into.push((id.to_owned(), group.frame.height().to_pt())),
                None => collect(&group.frame, into),
            }
        }
    }
    let mut found = Vec::new();
    collect(&page.frame, &mut found);
    found
}

/// Words without places to break.
fn unmarked(words: &str) -> String {
    words.replace(['\u{AD}', '\u{200B}'], "")
}

/// State while one page is walked.
struct Walker<'a> {
    document: &'a PagedDocument,
    plan: &'a GlyphPlan,
    walked: &'a mut Walked,
    page: usize,
    /// Points.
    height: f64,
    width: f64,
    ops: Vec<Op>,
    map: PageMap,
    digest: Sha256,
    /// Blocks around the current place, the innermost last.
    blocks: Vec<String>,
    /// Title being collected.
    title: Option<(u8, String)>,
    brush: Brush,
    in_text: bool,
    mark: Option<Mark>,
    /// Element of each mark of this page.
    marks: Vec<usize>,
    links: Vec<LinkOf>,
    language: &'a str,
    /// Pictures as they are written; none where nothing is.
    scaled: Option<&'a Scaled>,
    /// Which of the two running lines is drawn: `Header` or `Footer`.
    running: Option<&'static str>,
    /// Position of the current origin on the page; differs from the frame's inside a turned group.
    shift: Vec<Transform>,
}

impl<'a> Walker<'a> {
    fn new(
        document: &'a PagedDocument,
        plan: &'a GlyphPlan,
        page: usize,
        content: &Page,
        walked: &'a mut Walked,
    ) -> Self {
        let (width, height) = (
            content.frame.width().to_pt(),
            content.frame.height().to_pt(),
        );
        Self {
            document,
            plan,
            walked,
            page,
            height,
            width,
            ops: Vec::new(),
            map: PageMap {
                width,
                height,
                ..PageMap::default()
            },
            digest: Sha256::new(),
            blocks: Vec::new(),
            title: None,
            brush: Brush::default(),
            in_text: false,
            mark: None,
            marks: Vec::new(),
            links: Vec::new(),
            language: "",
            scaled: None,
            running: None,
            shift: vec![Transform::identity()],
        }
    }

    fn finish(mut self) {
        self.end_mark();
        let hash: Vec<String> = self
            .digest
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.map.hash = hash.concat();
        self.walked.pages.push(self.ops);
        self.walked.maps.push(self.map);
        self.walked.marks.push(self.marks);
        self.walked.links.push(self.links);
    }

    fn frame(&mut self, frame: &Frame, origin: Point) {
        for (position, item) in frame.items() {
            let at = origin + *position;
            match item {
                FrameItem::Group(group) => self.group(group, at),
                FrameItem::Text(text) => self.text(text, at),
                FrameItem::Shape(shape, _) => self.shape(shape, at),
                FrameItem::Image(image, size, _) => self.image(image, *size, at),
                FrameItem::Link(destination, size) => self.link(destination, *size, at),
                FrameItem::Tag(tag) => self.walked.reader.tag(tag),
            }
        }
    }

    fn group(&mut self, group: &GroupItem, at: Point) {
        let outer = group
            .parent
            .map(|parent| self.walked.reader.enter(parent, &group.frame));
        self.inside(group, at);
        if let Some(outer) = outer {
            self.walked.reader.leave(outer);
        }
    }

    fn inside(&mut self, group: &GroupItem, at: Point) {
        let depth = self.blocks.len();
        let running = self.running;
        let outer_title = self.title.take();
        let mut titled = None;
        if let Some(label) = group.label {
            titled = self.labelled(&label.resolve(), group, at);
        }
        let shift_only = Transform::translate(group.transform.tx, group.transform.ty);
        if group.clip.is_none() && group.transform == shift_only {
            let inner = at + Point::new(group.transform.tx, group.transform.ty);
            self.frame(&group.frame, inner);
        } else {
            self.turned(group, at);
        }
        if let Some((level, top)) = titled
            && let Some((_, text)) = self.title.take()
        {
            self.walked.titles.push(Title {
                level,
                text: unmarked(&text),
                page: self.page,
                top,
            });
        }
        self.title = outer_title;
        self.running = running;
        self.blocks.truncate(depth);
    }

    /// Notes what a label of a template stands for. Gives level and top for a title.
    fn labelled(&mut self, label: &str, group: &GroupItem, at: Point) -> Option<(u8, f64)> {
        let area = self.area(
            at,
            group.frame.width().to_pt(),
            group.frame.height().to_pt(),
        );
        let (kind, rest) = label.split_once(':')?;
        match kind {
            "block" => {
                self.blocks.push(rest.to_owned());
                self.map.blocks.push(BlockBox {
                    block_id: rest.to_owned(),
                    area,
                });
            }
            "bound" => self.map.bounds.push(BoundBox {
                key: rest.to_owned(),
                block_id: self.blocks.last().cloned().unwrap_or_default(),
                area,
            }),
            "field" => self.map.fields.push(FieldBox {
                name: rest.to_owned(),
                area,
            }),
            "running" => {
                self.running = Some(if rest == "head" { "Header" } else { "Footer" });
            }
            "title" => {
                let level = rest.parse().unwrap_or(2);
                self.title = Some((level, String::new()));
                return Some((level, self.height - area.y));
            }
            _ => {}
        }
        None
    }

    /// Where a box of the current coordinates is on the page.
    fn area(&self, at: Point, width: f64, height: f64) -> Area {
        let at = self.shift.last().map_or(at, |shift| at.transform(*shift));
        Area {
            x: at.x.to_pt(),
            y: at.y.to_pt(),
            width,
            height,
        }
    }

    /// A group with a clip or a transformation that is more than a shift.
    fn turned(&mut self, group: &GroupItem, at: Point) {
        self.end_mark();
        self.ops.push(Op::SaveGraphicsState);
        let outer = self.brush.clone();
        let local = Transform::translate(at.x, at.y).pre_concat(group.transform);
        self.ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(self.flipped(local)),
        });
        if let Some(clip) = &group.clip {
            self.clip(clip);
        }
        let total = self
            .shift
            .last()
            .map_or(local, |shift| shift.pre_concat(local));
        self.shift.push(total);
        self.note(&format!("{local:?}"));
        self.frame(&group.frame, Point::zero());
        self.shift.pop();
        self.end_mark();
        self.ops.push(Op::RestoreGraphicsState);
        self.brush = outer;
    }

    /// The same transformation in PDF's upward coordinates.
    fn flipped(&self, ts: Transform) -> [f32; 6] {
        let (sx, ky, kx, sy) = (ts.sx.get(), ts.ky.get(), ts.kx.get(), ts.sy.get());
        let (tx, ty) = (ts.tx.to_pt(), ts.ty.to_pt());
        let up = self.height;
        [sx, -ky, -kx, sy, kx * up + tx, up - sy * up - ty].map(precise)
    }

    /// Adds to what makes this page differ from others.
    fn note(&mut self, what: &str) {
        self.digest.update(what.as_bytes());
        self.digest.update([0]);
    }

    fn block(&self) -> String {
        self.blocks.last().cloned().unwrap_or_default()
    }
}

/// Points rounded to 1/100: a thirtieth of the thinnest line.
#[allow(clippy::cast_possible_truncation)]
fn points(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}

/// Numbers of a matrix, rounded to five places.
#[allow(clippy::cast_possible_truncation)]
fn precise(value: f64) -> f32 {
    ((value * 1e5).round() / 1e5) as f32
}
