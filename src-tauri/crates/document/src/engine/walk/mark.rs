//! Marked content: says in the page's stream which element each part belongs to.
//!
//! Words of one element after another stay in one text object; a mark that begins in it ends in
//! it, as PDF asks (ISO 32000-1, 14.6.1).

use std::collections::BTreeMap;

use printpdf::{DictItem, Op};
use typst::text::Lang;

use super::Walker;
use crate::engine::tags::{Kid, Place};

/// What is marked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    place: Place,
    /// Of words in another language than the document's.
    lang: Option<Lang>,
    /// Begun inside a text object.
    in_text: bool,
    /// Which running line it is in.
    running: Option<&'static str>,
}

impl Walker<'_> {
    /// Words follow.
    pub(super) fn mark_words(&mut self, lang: Lang) {
        let figure = self.walked.reader.drawing_place();
        if figure != Place::Artifact {
            self.mark(figure, None, false);
            self.enter_text();
            return;
        }
        let place = self.walked.reader.place();
        let lang = Some(lang).filter(|lang| lang.as_str() != self.language);
        let in_text = place != Place::Artifact;
        self.mark(place, lang.filter(|_| in_text), in_text);
        self.enter_text();
    }

    /// Lines, areas or a picture follow.
    pub(super) fn mark_drawing(&mut self) {
        self.leave_text();
        let place = self.walked.reader.drawing_place();
        self.mark(place, None, false);
    }

    /// Ends what is marked, and the text object with it.
    pub(super) fn end_mark(&mut self) {
        if self.mark.is_some_and(|mark| mark.in_text) {
            self.mark = None;
            self.ops.push(Op::EndMarkedContent);
        }
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
        if self.mark.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// Ends the text object and a mark inside it; a mark around it stays.
    pub(super) fn leave_text(&mut self) {
        if self.mark.is_some_and(|mark| mark.in_text) {
            self.mark = None;
            self.ops.push(Op::EndMarkedContent);
        }
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }

    fn enter_text(&mut self) {
        if !self.in_text {
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
            // A mark inside text begins after the text object does.
            if let Some(mark) = self.mark.filter(|mark| mark.in_text) {
                self.begin(mark);
            }
        }
    }

    fn mark(&mut self, place: Place, lang: Option<Lang>, in_text: bool) {
        let wanted = Mark {
            place,
            lang,
            in_text,
            running: self.running,
        };
        if self.mark == Some(wanted) {
            return;
        }
        if in_text && self.mark.is_none_or(|mark| mark.in_text) {
            if self.mark.take().is_some() {
                self.ops.push(Op::EndMarkedContent);
            }
        } else {
            self.end_mark();
        }
        self.mark = Some(wanted);
        if !in_text || self.in_text {
            self.begin(wanted);
        }
    }

    fn begin(&mut self, mark: Mark) {
        let mut properties = BTreeMap::new();
        let tag = match mark.place {
            Place::Element(element) => {
                let marks = &mut self.marks;
                let number = marks.len();
                marks.push(element);
                let kid = Kid::Content {
                    page: self.page,
                    mark: number,
                };
                self.walked.reader.structure.put(element, kid);
                let number = i64::try_from(number).unwrap_or_default();
                properties.insert("MCID".to_owned(), DictItem::Int(number));
                self.walked.reader.structure.elements[element].role.name()
            }
            Place::Artifact => "Artifact",
        };
        if let Some(lang) = mark.lang {
            let data = lang.as_str().as_bytes().to_vec();
            let data = DictItem::String {
                data,
                literal: true,
            };
            properties.insert("Lang".to_owned(), data);
        }
        if let (Place::Artifact, Some(kind)) = (mark.place, mark.running) {
            let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
            properties.insert("Type".to_owned(), name("Pagination"));
            properties.insert("Subtype".to_owned(), name(kind));
        }
        let tag = tag.to_owned();
        self.ops.push(if properties.is_empty() {
            Op::BeginMarkedContent { tag }
        } else {
            Op::BeginMarkedContentWithProperties {
                tag,
                properties: DictItem::Dict { map: properties },
            }
        });
    }
}
