//! Follows the tags in the frames of a document, page by page, and says which element what comes
//! next belongs to.
//!
//! Typst tags paragraphs, links, pictures, tables and what repeats on every page. Our templates
//! label the rest: `title:1` a heading of that level, `tag:H3` one that isn't in the outline,
//! `tag:LI` and `tag:LI:numbered` items of lists, whose first column is the mark; `tag:TR:head` the
//! first row of a table made of grids, `tag:TR` the rows that follow it.

use std::collections::{BTreeMap, HashMap};

use typst::foundations::Content;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem, FrameParent, GridCell, HideElem, RepeatElem, Sizing};
use typst::model::{FigureElem, LinkMarker, ParElem, TableCell, TableElem};
use typst::pdf::{ArtifactElem, TableCellKind};
use typst::visualize::ImageElem;

use super::{Element, Role, Structure};

/// Where what is drawn next belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Repeated on every page, or decoration.
    Artifact,
    /// Position of the element.
    Element(usize),
}

/// Something that was begun and not ended yet.
#[derive(Debug, Clone, Default)]
struct Open {
    location: Option<Location>,
    /// None if it only keeps paragraphs apart.
    element: Option<usize>,
    artifact: bool,
    /// Paragraph of words that stand in a container by themselves.
    loose: Option<usize>,
}

/// A table being read.
#[derive(Debug, Default)]
struct Rows {
    /// Element by number of the row.
    elements: BTreeMap<usize, usize>,
    /// Rows below this are heads.
    heads: usize,
    /// A last column of no width: it keeps rows together and holds nothing.
    guard: Option<usize>,
}

/// State of reading.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) structure: Structure,
    open: Vec<Open>,
    tables: HashMap<usize, Rows>,
    /// What is open inside cells that go on in another place.
    parted: HashMap<Location, Vec<Open>>,
}

/// What was open before a part of a cell, or words that float.
#[derive(Debug)]
pub(crate) struct Outer {
    open: Vec<Open>,
    part_of: Option<Location>,
}

impl Reader {
    pub(crate) fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(content, flags) => {
                let known = content
                    .location()
                    .is_some_and(|location| self.parted.contains_key(&location));
                if !known {
                    self.start(content, flags.tagged);
                }
            }
            Tag::End(location, ..) => {
                if !self.parted.contains_key(location) {
                    self.end(*location);
                }
            }
        }
    }

    /// Enters a frame that belongs elsewhere: a part of a cell that is split between pages goes on
    /// where its last part ended, words that float come after what surrounds them.
    pub(crate) fn enter(&mut self, parent: FrameParent, frame: &Frame) -> Outer {
        let location = parent.location;
        if let Some(inner) = self.parted.get(&location).cloned() {
            let open = std::mem::replace(&mut self.open, inner);
            return Outer {
                open,
                part_of: Some(location),
            };
        }
        let open = self.open.clone();
        let first = frame.items().find_map(|(_, item)| match item {
            FrameItem::Tag(Tag::Start(content, flags)) if content.location() == Some(location) => {
                Some((content, flags))
            }
            _ => None,
        });
        if let Some((content, flags)) = first {
            self.start(content, flags.tagged);
            self.parted.insert(location, self.open.clone());
        } else {
            self.open.clear();
        }
        Outer {
            open,
            part_of: first.map(|_| location),
        }
    }

    /// Goes back to what was open before.
    pub(crate) fn leave(&mut self, outer: Outer) {
        let inner = std::mem::replace(&mut self.open, outer.open);
        if let Some(location) = outer.part_of {
            self.parted.insert(location, inner);
        }
    }

    /// Where words belong that come next.
    pub(crate) fn place(&mut self) -> Place {
        if self.open.iter().any(|open| open.artifact) {
            return Place::Artifact;
        }
        let (depth, element) = self.innermost();
        if !self.structure.elements[element].role.holds_elements() {
            return Place::Element(element);
        }
        let loose = self.open.last().and_then(|open| open.loose);
        if let Some(loose) = loose {
            return Place::Element(loose);
        }
        if self.open.is_empty() {
            self.open.push(Open::default());
        }
        debug_assert!(depth <= self.open.len());
        let paragraph = self.structure.add(element, Role::Paragraph);
        if let Some(open) = self.open.last_mut() {
            open.loose = Some(paragraph);
        }
        Place::Element(paragraph)
    }

    /// Where drawings belong that come next: to a figure, or nowhere.
    pub(crate) fn drawing_place(&mut self) -> Place {
        let (_, element) = self.innermost();
        let figure = self.structure.elements[element].role == Role::Figure;
        if figure && !self.open.iter().any(|open| open.artifact) {
            Place::Element(element)
        } else {
            Place::Artifact
        }
    }

    /// The link that is open.
    pub(crate) fn link(&self) -> Option<usize> {
        let link = |open: &Open| {
            open.element
                .filter(|at| self.structure.elements[*at].role == Role::Link)
        };
        let artifact = self.open.iter().any(|open| open.artifact);
        self.open.iter().rev().find_map(link).filter(|_| !artifact)
    }

    /// Number of things open that have an element, and the innermost of these.
    fn innermost(&self) -> (usize, usize) {
        (self.open.iter().enumerate().rev())
            .find_map(|(depth, open)| Some((depth + 1, open.element?)))
            .unwrap_or((0, 0))
    }

    fn role_around(&self) -> Role {
        self.structure.elements[self.innermost().1].role
    }

    fn start(&mut self, content: &Content, tagged: bool) {
        let location = content.location();
        let label = content.label().map(|label| label.resolve());
        if let Some(role) = label.as_deref().and_then(role_of_label) {
            match role {
                Role::Item => {
                    let numbered = label.as_deref().is_some_and(|l| l.ends_with("numbered"));
                    self.start_item(location, numbered);
                }
                Role::Row => {
                    let first = label.as_deref().is_some_and(|l| l.ends_with("head"));
                    self.start_row(location, first);
                }
                _ => self.start_block(location, role),
            }
        } else if !tagged {
            // Marks of numbers and blocks; they don't change how a page is read.
        } else if content.is::<ArtifactElem>()
            || content.is::<HideElem>()
            || content.is::<RepeatElem>()
        {
            self.push(location, None, true);
        } else if content.is::<ParElem>() {
            self.start_block(location, Role::Paragraph);
        } else if content.is::<LinkMarker>() {
            let Place::Element(around) = self.place() else {
                return;
            };
            let link = self.structure.add(around, Role::Link);
            self.open.push(Open {
                location,
                element: Some(link),
                ..Open::default()
            });
        } else if let Some(image) = content.to_packed::<ImageElem>() {
            let words = image.alt.as_option().clone().flatten().unwrap_or_default();
            self.start_figure(location, &words);
        } else if let Some(figure) = content.to_packed::<FigureElem>() {
            let words = figure.alt.as_option().clone().flatten().unwrap_or_default();
            self.start_figure(location, &words);
        } else if let Some(table) = content.to_packed::<TableElem>() {
            self.start_block(location, Role::Table);
            let heads = (table.grid.as_ref())
                .and_then(|grid| grid.headers.iter().map(|head| head.range.end).max());
            let rows = Rows {
                heads: heads.unwrap_or_default(),
                guard: guard(table),
                ..Rows::default()
            };
            self.tables.insert(self.innermost().1, rows);
        } else if let Some(cell) = content.to_packed::<TableCell>() {
            self.start_cell(location, cell);
        } else if let Some(cell) = content.to_packed::<GridCell>() {
            let first = cell.x.as_option().flatten_auto() == Some(0);
            match self.role_around() {
                Role::Item if first => self.start_block(location, Role::Label),
                Role::Item => self.start_block(location, Role::Body),
                Role::Row => {
                    let role = self.role_in_row();
                    self.start_block(location, role);
                }
                _ => self.push(location, None, false),
            }
        }
    }

    fn end(&mut self, location: Location) {
        let at = self
            .open
            .iter()
            .rposition(|open| open.location == Some(location));
        if let Some(at) = at {
            self.open.remove(at);
        }
    }

    /// Begins something that ends the paragraph of loose words around it.
    fn push(&mut self, location: Option<Location>, element: Option<usize>, artifact: bool) {
        if let Some(around) = self.open.last_mut() {
            around.loose = None;
        }
        self.open.push(Open {
            location,
            element,
            artifact,
            loose: None,
        });
    }

    fn start_block(&mut self, location: Option<Location>, role: Role) {
        let around = self.innermost().1;
        let element = (self.structure.elements[around].role.takes_blocks())
            .then(|| self.structure.add(around, role));
        self.push(location, element, false);
    }

    fn start_item(&mut self, location: Option<Location>, numbered: bool) {
        let around = self.innermost().1;
        let role = Role::List { numbered };
        let list = match self.structure.elements[around].kids.last() {
            Some(super::Kid::Element(last)) if self.structure.elements[*last].role == role => *last,
            _ => self.structure.add(around, role),
        };
        let item = self.structure.add(list, Role::Item);
        self.push(location, Some(item), false);
    }

    /// A row that follows the last one of a table, unless it is the first.
    fn start_row(&mut self, location: Option<Location>, first: bool) {
        let around = self.innermost().1;
        let table = match self.structure.elements[around].kids.last() {
            Some(super::Kid::Element(last))
                if !first && self.structure.elements[*last].role == Role::Table =>
            {
                *last
            }
            _ => self.structure.add(around, Role::Table),
        };
        let row = self.structure.add(table, Role::Row);
        self.push(location, Some(row), false);
    }

    /// Cells of the first row of a table made of grids are its head.
    fn role_in_row(&self) -> Role {
        let row = super::Kid::Element(self.innermost().1);
        let heads = (self.structure.elements.iter())
            .rev()
            .find(|element| element.role == Role::Table)
            .is_some_and(|table| table.kids.first() == Some(&row));
        if heads { Role::HeadCell } else { Role::Cell }
    }

    /// A figure without words can't be told; it is treated as decoration.
    fn start_figure(&mut self, location: Option<Location>, words: &str) {
        let around = self.innermost().1;
        if self.structure.elements[around].role == Role::Figure {
            self.push(location, None, false);
        } else if words.trim().is_empty() {
            self.push(location, None, true);
        } else {
            let figure = self.structure.add(around, Role::Figure);
            words
                .trim()
                .clone_into(&mut self.structure.elements[figure].alternative);
            self.push(location, Some(figure), false);
        }
    }

    /// A cell of a table; the head on another page is the same head again.
    fn start_cell(&mut self, location: Option<Location>, cell: &TableCell) {
        let around = self.innermost().1;
        let repeated = cell.is_repeated.as_option().unwrap_or_default();
        let Some(rows) = self.tables.get_mut(&around).filter(|_| !repeated) else {
            self.push(location, None, repeated);
            return;
        };
        let column = cell.x.as_option().flatten_auto();
        if column.is_some() && column == rows.guard {
            self.push(location, None, true);
            return;
        }
        let number = cell.y.as_option().flatten_auto().unwrap_or_default();
        let marked = matches!(
            cell.kind.as_option().flatten_auto(),
            Some(TableCellKind::Header(..))
        );
        let role = if marked || number < rows.heads {
            Role::HeadCell
        } else {
            Role::Cell
        };
        let row = match rows.elements.get(&number) {
            Some(row) => *row,
            None => {
                let row = self.structure.add(around, Role::Row);
                rows.elements.insert(number, row);
                row
            }
        };
        let element = self.structure.add(row, role);
        let columns = cell.colspan.as_option().map_or(1, |span| span.get());
        self.structure.elements[element] = Element {
            columns,
            ..Element::new(role)
        };
        self.push(location, Some(element), false);
    }
}

/// The last column of a table, if it has no width.
fn guard(table: &TableElem) -> Option<usize> {
    let columns = &table.columns.as_option().as_ref()?.0;
    let last = columns.len().checked_sub(1)?;
    matches!(columns[last], Sizing::Rel(width) if width.is_zero()).then_some(last)
}

/// What a label of our templates makes of its block.
fn role_of_label(label: &str) -> Option<Role> {
    let (kind, rest) = label.split_once(':')?;
    match (kind, rest) {
        ("title", level) => Some(Role::Heading(level.parse().unwrap_or(2))),
        ("tag", "H3") => Some(Role::Heading(3)),
        ("tag", "LI" | "LI:numbered") => Some(Role::Item),
        ("tag", "TR" | "TR:head") => Some(Role::Row),
        _ => None,
    }
}

/// A value that was given and isn't `auto`.
trait FlattenAuto<T> {
    fn flatten_auto(self) -> Option<T>;
}

impl<T: Copy> FlattenAuto<T> for &Option<typst::foundations::Smart<T>> {
    fn flatten_auto(self) -> Option<T> {
        self.and_then(typst::foundations::Smart::custom)
    }
}
