//! Tables: heads that repeat on every page, rows that aren't split, widths as on the pages.

use std::fmt::Write as _;

use super::body::{Body, Style};
use crate::proposal::{Align, CellView, ColumnView, RowKind, RowView, RunView, TableView};

/// Width of the text, millimetres.
pub(super) const FULL: f32 = 170.0;
/// Least width of a column that takes what is left, millimetres.
const LEAST: f32 = 25.0;
/// Rows up to which a table stays whole, as on the pages.
const SHORT: usize = 8;
/// Twentieths of a point in a millimetre.
const TWIPS: f32 = 1440.0 / 25.4;

pub(super) fn twips(millimetres: f32) -> i32 {
    // Widths of a page: far within the range.
    #[allow(clippy::cast_possible_truncation)]
    let twips = (millimetres * TWIPS).round() as i32;
    twips
}

const fn side(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Centre => "center",
        Align::Right => "right",
    }
}

impl Body<'_> {
    pub fn table(&mut self, table: &TableView) {
        self.table_before(table, false);
    }

    /// A table whose last row stays on the page of what `follows` it, if so. A short one stays whole;
    /// of any other no row stands alone, nor does a name without what it names or a sum without what
    /// is summed up.
    pub fn table_before(&mut self, table: &TableView, follows: bool) {
        if table.columns.is_empty() {
            return;
        }
        let widths = widths(&table.columns);
        self.begin_table("RedbookTable", &widths);
        if table.columns.iter().any(|column| !column.head.is_empty()) {
            self.xml
                .push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (column, width) in table.columns.iter().zip(&widths) {
                self.begin_cell(*width, 1, "");
                let more = format!("<w:jc w:val=\"{}\"/>", side(column.align));
                let run = RunView::plain(column.head.as_str());
                self.paragraph_with(Style::TableHead, &more, &[run]);
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        let count = table.rows.len();
        for (at, row) in table.rows.iter().enumerate() {
            let sum = |row: &RowView| {
                matches!(row.row, RowKind::Sum | RowKind::Subtotal | RowKind::Total)
            };
            let named = matches!(row.row, RowKind::Group | RowKind::Heading);
            let keep = match table.rows.get(at + 1) {
                None => follows,
                Some(next) => count <= SHORT || named || sum(next) || at == 0 || at + 2 == count,
            };
            self.keeping(keep, |body| body.row(&table.columns, &widths, row));
        }
        self.end_table();
    }

    fn row(&mut self, columns: &[ColumnView], widths: &[f32], row: &RowView) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        let mut at = 0;
        for cell in &row.cells {
            // A row never has more cells than the table has columns.
            let span = cell.span.clamp(1, columns.len().saturating_sub(at).max(1));
            let width: f32 = widths.iter().skip(at).take(span).sum();
            let align = columns
                .get(at)
                .map(|column| column.align)
                .unwrap_or_default();
            self.cell(row.row, cell, width, span, align);
            at += span;
        }
        if at < columns.len() {
            let width: f32 = widths.iter().skip(at).sum();
            self.cell(
                row.row,
                &CellView::default(),
                width,
                columns.len() - at,
                Align::Left,
            );
        }
        self.xml.push_str("</w:tr>");
    }

    fn cell(&mut self, kind: RowKind, cell: &CellView, width: f32, span: usize, align: Align) {
        let ground = match kind {
            RowKind::Group | RowKind::Total | RowKind::Marked => {
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F6F2EA\"/>"
            }
            _ => "",
        };
        let border = match kind {
            RowKind::Subtotal | RowKind::Total => {
                "<w:tcBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1E1A17\"/></w:tcBorders>"
            }
            _ => "",
        };
        self.begin_cell(width, span, &format!("{border}{ground}"));
        let strong = matches!(
            kind,
            RowKind::Group
                | RowKind::Heading
                | RowKind::Subtotal
                | RowKind::Total
                | RowKind::Marked
        );
        // A cell over several columns is a label.
        let align = if span > 1 { Align::Left } else { align };
        let more = format!("<w:jc w:val=\"{}\"/>", side(align));
        let plain = [RunView::plain(cell.text.as_str())];
        let runs = if cell.runs.is_empty() {
            plain.as_slice()
        } else {
            &cell.runs
        };
        let looked: Vec<RunView> = runs
            .iter()
            .map(|run| RunView {
                bold: run.bold || cell.bold || strong,
                italic: run.italic || kind == RowKind::Aside,
                ..run.clone()
            })
            .collect();
        self.paragraph_with(Style::TableText, &more, &looked);
        if !cell.note.is_empty() {
            let note = RunView::plain(cell.note.as_str());
            self.paragraph_with(Style::TableNote, &more, &[note]);
        }
        self.xml.push_str("</w:tc>");
    }

    /// Cells beside each other without rules, each with its own paragraphs.
    pub fn beside<T>(
        &mut self,
        style: &str,
        items: &[T],
        across: usize,
        mut write: impl FnMut(&mut Self, &T),
    ) {
        let across = across.clamp(1, items.len().max(1));
        #[allow(clippy::cast_precision_loss)]
        let width = FULL / across as f32;
        self.begin_table(style, &vec![width; across]);
        for row in items.chunks(across) {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for place in 0..across {
                self.begin_cell(width, 1, "");
                let before = self.xml.len();
                if let Some(item) = row.get(place) {
                    write(self, item);
                }
                // Word refuses a cell without a paragraph.
                if self.xml.len() == before {
                    self.paragraph(Style::TableText, &[]);
                }
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    fn begin_table(&mut self, style: &str, widths: &[f32]) {
        // Two tables that touch become one; a table can't begin a page by itself.
        if self.after_table || self.wants_page() {
            self.paragraph(Style::TableNote, &[]);
        }
        let whole: i32 = widths.iter().map(|width| twips(*width)).sum();
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{whole}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        );
        for width in widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{}\"/>", twips(*width));
        }
        self.xml.push_str("</w:tblGrid>");
    }

    fn end_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.after_table = true;
    }

    fn begin_cell(&mut self, width: f32, span: usize, more: &str) {
        let _ = write!(
            self.xml,
            "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>",
            twips(width)
        );
        if span > 1 {
            let _ = write!(self.xml, "<w:gridSpan w:val=\"{span}\"/>");
        }
        let _ = write!(self.xml, "{more}</w:tcPr>");
    }
}

/// Millimetres of each column: as asked, the rest shared by those that ask for nothing.
fn widths(columns: &[ColumnView]) -> Vec<f32> {
    let asked: f32 = columns.iter().map(|column| column.width).sum();
    let open = columns.iter().filter(|column| column.width <= 0.0).count();
    #[allow(clippy::cast_precision_loss)]
    let rest = ((FULL - asked) / open.max(1) as f32).max(LEAST);
    let wide = |column: &ColumnView| {
        if column.width > 0.0 {
            column.width
        } else {
            rest
        }
    };
    let all: Vec<f32> = columns.iter().map(wide).collect();
    let sum: f32 = all.iter().sum();
    // Too much together, or nothing that takes the rest: all in proportion.
    let scale = if sum > FULL || open == 0 {
        FULL / sum.max(1.0)
    } else {
        1.0
    };
    all.into_iter().map(|width| width * scale).collect()
}
