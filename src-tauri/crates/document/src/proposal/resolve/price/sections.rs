//! Sections of a price table, as its headings and subtotals make them.

use redbook_domain::pricing::{Cadence, Line, LineKind};

/// Lines between two headings or up to a subtotal, by their places in the table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub heading: Option<usize>,
    pub items: Vec<usize>,
    pub subtotal: Option<usize>,
}

pub(super) fn sections(lines: &[Line]) -> Vec<Section> {
    let mut out: Vec<Section> = Vec::new();
    let mut open = Section::default();
    for (index, line) in lines.iter().enumerate() {
        match line.kind {
            LineKind::Heading => {
                out.push(std::mem::take(&mut open));
                open.heading = Some(index);
            }
            LineKind::Subtotal => {
                open.subtotal = Some(index);
                out.push(std::mem::take(&mut open));
            }
            _ => open.items.push(index),
        }
    }
    out.push(open);
    out.retain(|section| *section != Section::default());
    out
}

impl Section {
    /// The items paid so.
    pub fn part<'a>(
        &'a self,
        lines: &'a [Line],
        cadence: Cadence,
    ) -> impl Iterator<Item = usize> + 'a {
        self.items
            .iter()
            .copied()
            .filter(move |index| lines[*index].cadence == cadence)
    }

    /// Whether the section has something among the lines paid so: an item, or if it has none at
    /// all, its own heading or subtotal.
    pub fn is_in(&self, lines: &[Line], cadence: Cadence) -> bool {
        match self.items.first() {
            Some(_) => self.part(lines, cadence).next().is_some(),
            None => self
                .heading
                .or(self.subtotal)
                .is_some_and(|own| lines[own].cadence == cadence),
        }
    }
}
