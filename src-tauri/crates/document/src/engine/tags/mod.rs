//! The structure of a document as it is read aloud: headings, paragraphs, lists, tables, figures,
//! links. Made of the marks that Typst and our templates leave in the frames.

mod reader;

pub(crate) use reader::{Place, Reader};

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    /// 1 to 6.
    Heading(u8),
    Paragraph,
    /// Whether its items are counted.
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    Row,
    HeadCell,
    Cell,
    Figure,
    Link,
}

impl Role {
    /// Standard structure type (ISO 32000-1, 14.8.4).
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(level) => match level {
                0 | 1 => "H1",
                2 => "H2",
                3 => "H3",
                4 => "H4",
                5 => "H5",
                _ => "H6",
            },
            Self::Paragraph => "P",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::HeadCell => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
        }
    }

    /// Whether it holds other elements and never words.
    fn holds_elements(self) -> bool {
        matches!(
            self,
            Self::Document | Self::List { .. } | Self::Item | Self::Table | Self::Row
        )
    }

    /// Whether paragraphs and lists can stand in it.
    fn takes_blocks(self) -> bool {
        self.holds_elements() || matches!(self, Self::Body | Self::Cell | Self::HeadCell)
    }
}

/// Part of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Position in [`Structure::elements`].
    Element(usize),
    /// Marked content of a page, counted from 0 on each page.
    Content { page: usize, mark: usize },
    /// The link annotation of a page with this position.
    Link { page: usize, position: usize },
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Element {
    pub(crate) role: Role,
    pub(crate) kids: Vec<Kid>,
    /// Words for those who can't see it; empty for none.
    pub(crate) alternative: String,
    /// Columns a cell takes.
    pub(crate) columns: usize,
}

impl Element {
    fn new(role: Role) -> Self {
        Self {
            role,
            kids: Vec::new(),
            alternative: String::new(),
            columns: 1,
        }
    }
}

/// All elements; the first is the document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Structure {
    pub(crate) elements: Vec<Element>,
}

impl Default for Structure {
    fn default() -> Self {
        Self {
            elements: vec![Element::new(Role::Document)],
        }
    }
}

impl Structure {
    /// Adds an element below another one and gives its position.
    pub(crate) fn add(&mut self, parent: usize, role: Role) -> usize {
        let position = self.elements.len();
        self.elements.push(Element::new(role));
        self.elements[parent].kids.push(Kid::Element(position));
        position
    }

    /// Notes content of an element.
    pub(crate) fn put(&mut self, element: usize, kid: Kid) {
        if let Some(element) = self.elements.get_mut(element) {
            element.kids.push(kid);
        }
    }

    /// Makes what was collected into a sound tree: no empty elements but cells, rows of one
    /// length, no level of headings left out.
    pub(crate) fn settle(&mut self) {
        self.fill_rows();
        // Children come after their parents, so one pass backwards empties whole branches.
        let mut kept = vec![true; self.elements.len()];
        for position in (1..self.elements.len()).rev() {
            let kids = std::mem::take(&mut self.elements[position].kids);
            let kids: Vec<Kid> = (kids.into_iter())
                .filter(|kid| !matches!(kid, Kid::Element(at) if !kept[*at]))
                .collect();
            let cell = matches!(self.elements[position].role, Role::Cell | Role::HeadCell);
            kept[position] = cell || !kids.is_empty();
            self.elements[position].kids = kids;
        }
        self.elements[0]
            .kids
            .retain(|kid| !matches!(kid, Kid::Element(at) if !kept[*at]));
        let mut level = 0;
        self.level(0, &mut level);
    }

    fn level(&mut self, at: usize, last: &mut u8) {
        if let Role::Heading(level) = &mut self.elements[at].role {
            *level = (*level).clamp(1, *last + 1);
            *last = *level;
        }
        for kid in self.elements[at].kids.clone() {
            if let Kid::Element(kid) = kid {
                self.level(kid, last);
            }
        }
    }

    /// Every row of a table has as many columns as its longest one.
    fn fill_rows(&mut self) {
        for table in 0..self.elements.len() {
            if self.elements[table].role != Role::Table {
                continue;
            }
            let rows: Vec<(usize, usize)> = (self.elements[table].kids.iter())
                .filter_map(|kid| match kid {
                    Kid::Element(row) => Some((*row, self.columns(*row))),
                    _ => None,
                })
                .collect();
            let longest = rows.iter().map(|(_, columns)| *columns).max();
            for (row, columns) in rows {
                for _ in columns..longest.unwrap_or_default() {
                    self.add(row, Role::Cell);
                }
            }
        }
    }

    fn columns(&self, row: usize) -> usize {
        (self.elements[row].kids.iter())
            .map(|kid| match kid {
                Kid::Element(cell) => self.elements[*cell].columns,
                _ => 0,
            })
            .sum()
    }
}
