//! The text of the document as it grows: paragraphs, runs, links, lists.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::escape::escape;

use crate::proposal::{ParagraphView, ProposalView, RunView};
use crate::text::plain;

/// A style of a paragraph, by its key in `styles.xml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Title,
    Heading1,
    Heading2,
    Label,
    Addressee,
    Normal,
    Lead,
    Quote,
    Credit,
    Small,
    Bullet,
    Numbered,
    Figure,
    FigureCaption,
    TableText,
    TableHead,
    TableNote,
    Name,
    Contact,
    Decision,
    DecisionTitle,
    Expiry,
    ExpiryDate,
    Signature,
}

impl Style {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Heading1 => "Heading1",
            Self::Heading2 => "Heading2",
            Self::Label => "Label",
            Self::Addressee => "Addressee",
            Self::Normal => "Normal",
            Self::Lead => "Lead",
            Self::Quote => "Quote",
            Self::Credit => "Credit",
            Self::Small => "Small",
            Self::Bullet => "ListBullet",
            Self::Numbered => "ListNumber",
            Self::Figure => "Figure",
            Self::FigureCaption => "FigureCaption",
            Self::TableText => "TableText",
            Self::TableHead => "TableHead",
            Self::TableNote => "TableNote",
            Self::Name => "PersonName",
            Self::Contact => "Contact",
            Self::Decision => "Decision",
            Self::DecisionTitle => "DecisionTitle",
            Self::Expiry => "Expiry",
            Self::ExpiryDate => "ExpiryDate",
            Self::Signature => "SignatureLine",
        }
    }
}

/// A file in the package that the text names.
#[derive(Debug)]
pub(super) struct Media {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug)]
pub(super) struct Body<'a> {
    pub view: &'a ProposalView,
    pub xml: String,
    /// Addresses linked to; the place is the key.
    pub links: Vec<String>,
    pub media: Vec<Media>,
    /// Numbered lists so far; each counts from 1.
    pub lists: u32,
    /// Charts as pictures, by the key of their block.
    pub drawings: BTreeMap<String, Vec<u8>>,
    /// The next paragraph begins a page.
    new_page: bool,
    /// Paragraphs stay on the page of the one after them.
    keep: bool,
    /// Paragraphs stand in a frame at the foot of the first page.
    pub at_foot: bool,
    /// Whether the last thing was a table: Word joins two that touch.
    pub after_table: bool,
}

/// A frame as wide as the text, at the foot of the page it is anchored on.
const FOOT: &str = "<w:framePr w:w=\"9638\" w:vSpace=\"240\" w:wrap=\"around\" w:hAnchor=\"margin\" \
     w:vAnchor=\"margin\" w:xAlign=\"left\" w:yAlign=\"bottom\"/>";

/// Text that XML takes, without marks that only a page needs.
pub(super) fn safe(text: &str) -> String {
    // What XML 1.0 can't hold beside the control characters that are gone already.
    let text = plain(text).replace(['\u{FFFE}', '\u{FFFF}'], "");
    escape(text.as_str()).into_owned()
}

impl<'a> Body<'a> {
    pub fn new(view: &'a ProposalView, drawings: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            view,
            xml: String::new(),
            links: Vec::new(),
            media: Vec::new(),
            lists: 0,
            drawings,
            new_page: false,
            keep: false,
            at_foot: false,
            after_table: false,
        }
    }

    /// What is written stays on the page of what follows it, if `keep`; row by row in tables.
    pub fn keeping(&mut self, keep: bool, write: impl FnOnce(&mut Self)) {
        let before = self.keep;
        self.keep |= keep;
        write(self);
        self.keep = before;
    }

    pub fn begin_page(&mut self) {
        self.new_page = true;
    }

    pub fn wants_page(&self) -> bool {
        self.new_page
    }

    /// A paragraph of one text; nothing for an empty one.
    pub fn text(&mut self, style: Style, text: &str) {
        if !text.trim().is_empty() {
            self.paragraph(style, &[RunView::plain(text)]);
        }
    }

    pub fn paragraph(&mut self, style: Style, runs: &[RunView]) {
        self.paragraph_with(style, "", runs);
    }

    /// `more` goes into the paragraph's properties.
    pub fn paragraph_with(&mut self, style: Style, more: &str, runs: &[RunView]) {
        self.open(style, more);
        for run in runs {
            self.run(run);
        }
        self.xml.push_str("</w:p>");
    }

    /// Begins a paragraph; the caller ends it.
    pub fn open(&mut self, style: Style, more: &str) {
        self.after_table = false;
        // In the order that the schema asks for: style, what keeps together, page, frame, the rest.
        let keep = if self.keep { "<w:keepNext/>" } else { "" };
        let frame = if self.at_foot { FOOT } else { "" };
        let page = if std::mem::take(&mut self.new_page) {
            "<w:pageBreakBefore/>"
        } else {
            ""
        };
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{keep}{page}{frame}{more}</w:pPr>",
            style.key()
        );
    }

    pub fn run(&mut self, run: &RunView) {
        let link = run.link.as_deref().filter(|link| !link.is_empty());
        if let Some(link) = link {
            let key = self.link(link);
            let _ = write!(self.xml, "<w:hyperlink r:id=\"{key}\" w:history=\"1\">");
        }
        let mut looks = String::new();
        if link.is_some() {
            looks.push_str("<w:rStyle w:val=\"Hyperlink\"/>");
        }
        if run.bold {
            looks.push_str("<w:b/><w:bCs/>");
        }
        if run.italic {
            looks.push_str("<w:i/><w:iCs/>");
        }
        self.looked(&looks, &run.text);
        if link.is_some() {
            self.xml.push_str("</w:hyperlink>");
        }
    }

    /// A run with properties written out; line ends become breaks.
    pub fn looked(&mut self, looks: &str, text: &str) {
        self.xml.push_str("<w:r>");
        if !looks.is_empty() {
            let _ = write!(self.xml, "<w:rPr>{looks}</w:rPr>");
        }
        for (at, line) in safe(text).split('\n').enumerate() {
            if at > 0 {
                self.xml.push_str("<w:br/>");
            }
            if !line.is_empty() {
                let _ = write!(self.xml, "<w:t xml:space=\"preserve\">{line}</w:t>");
            }
        }
        self.xml.push_str("</w:r>");
    }

    fn link(&mut self, address: &str) -> String {
        let known = self.links.iter().position(|own| own == address);
        let place = known.unwrap_or_else(|| {
            self.links.push(address.to_owned());
            self.links.len() - 1
        });
        format!("link{}", place + 1)
    }

    /// All on one page, with what follows if that is said of the whole.
    pub fn together(&mut self, style: Style, list: &[ParagraphView]) {
        let Some((last, first)) = list.split_last() else {
            return;
        };
        self.keeping(true, |body| body.paragraphs(style, first));
        match last {
            ParagraphView::Numbers { items } if items.len() > 1 => {
                let (first, last) = items.split_at(items.len() - 1);
                self.keeping(true, |body| body.numbered(first.iter().map(Vec::as_slice)));
                self.counted(last.iter().map(Vec::as_slice));
            }
            ParagraphView::Bullets { items } if items.len() > 1 => {
                let (first, last) = items.split_at(items.len() - 1);
                let bullets = |items: &[Vec<RunView>]| ParagraphView::Bullets {
                    items: items.to_vec(),
                };
                self.keeping(true, |body| body.paragraphs(style, &[bullets(first)]));
                self.paragraphs(style, &[bullets(last)]);
            }
            last => self.paragraphs(style, std::slice::from_ref(last)),
        }
    }

    pub fn paragraphs(&mut self, style: Style, list: &[ParagraphView]) {
        for one in list {
            match one {
                ParagraphView::Plain { runs } => self.paragraph(style, runs),
                ParagraphView::Quote { runs } => self.paragraph(Style::Quote, runs),
                ParagraphView::Credit { runs } => self.paragraph(Style::Credit, runs),
                ParagraphView::Bullets { items } => {
                    for item in items {
                        self.paragraph(Style::Bullet, item);
                    }
                }
                ParagraphView::Numbers { items } => self.numbered(items.iter().map(Vec::as_slice)),
            }
        }
    }

    /// A list that counts from 1.
    pub fn numbered<'r>(&mut self, items: impl Iterator<Item = &'r [RunView]>) {
        self.lists += 1;
        self.counted(items);
    }

    /// Goes on with the list that was begun.
    fn counted<'r>(&mut self, items: impl Iterator<Item = &'r [RunView]>) {
        let number = super::parts::FIRST_LIST + self.lists;
        let more = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        for item in items {
            self.paragraph_with(Style::Numbered, &more, item);
        }
    }
}
