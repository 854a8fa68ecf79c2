//! Cells with the places they have in a spreadsheet.

/// What a cell was in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellKind {
    #[default]
    Text,
    /// A number of a workbook; its text has a point and no groups.
    Number,
    /// A date of a workbook; its text is ISO 8601.
    Date,
    /// A formula; its text is the result that was saved with it.
    Formula,
    /// Lies in a merged region that goes over several rows; has the region's text.
    Merged,
    /// `#N/A` and its kin.
    Error,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    pub kind: CellKind,
}

impl Cell {
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            kind: CellKind::Text,
        }
    }
}

/// A row with something in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// As a spreadsheet counts, from 1.
    pub number: u32,
    /// May be shorter than the head.
    pub cells: Vec<Cell>,
}

impl Row {
    /// Whether there is nothing but spaces in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

/// All rows that aren't blank, the head among them if the file has one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    pub rows: Vec<Row>,
}

impl Table {
    /// Columns of the widest row.
    #[must_use]
    pub fn width(&self) -> usize {
        let widths = self.rows.iter().map(|row| row.cells.len());
        widths.max().unwrap_or(0)
    }

    /// Puts another text into a cell, as somebody who mends it does.
    pub fn set(&mut self, number: u32, column: usize, text: &str) -> bool {
        let at = self.rows.binary_search_by_key(&number, |row| row.number);
        let Some(row) = at.ok().and_then(|at| self.rows.get_mut(at)) else {
            return false;
        };
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Cell::default());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = Cell::text(text);
        }
        true
    }

    #[must_use]
    pub fn row(&self, number: u32) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number);
        self.rows.get(at.ok()?)
    }
}
