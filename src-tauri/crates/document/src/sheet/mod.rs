//! The price table as a workbook: the figures are formulas over the lines, so that whoever checks
//! them can follow every step; what the program counted stands in them as their result.
//!
//! Only what the customer pays is read: a line's cost is no part of it.

mod grid;
mod lines;
mod style;
mod totals;

use redbook_domain::language::Language;
use redbook_domain::proposal::Figures;
use redbook_i18n::keys;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::error::DocumentError;
use crate::proposal::Source;
use crate::proposal::resolve::Words;
use crate::proposal::resolve::head::{SheetHead, sheet_head};
use grid::Grid;
use style::Style;

/// Row of the heads of columns, from 0.
const HEAD: u32 = 4;
/// Most characters Excel takes in a foot.
const FOOT_MAX: usize = 250;

/// Prices of a proposal as an XLSX file, in `language`.
///
/// # Errors
/// `nothing_to_print` while there are no prices that add up; `write_failed {reason}`.
pub fn sheet(source: &Source<'_>, language: Language) -> Result<Vec<u8>, DocumentError> {
    let pricing = &source.proposal.facts.pricing;
    let totals = source
        .totals
        .filter(|totals| totals.lines.len() == pricing.lines.len())
        .filter(|_| pricing.lines.iter().any(|line| line.kind.is_item()))
        .ok_or_else(|| DocumentError::new("nothing_to_print"))?;
    let words = Words::new(
        language,
        Figures {
            totals: source.totals,
            calculation: None,
            lines: &pricing.lines,
            valid_until: source.proposal.facts.valid_until,
        },
    );
    let grid = Grid::new(&words, pricing, totals);
    write(source, &words, &grid)
        .map_err(|error| DocumentError::new("write_failed").with("reason", error))
}

fn write(source: &Source<'_>, words: &Words<'_>, grid: &Grid<'_>) -> Result<Vec<u8>, XlsxError> {
    let style = Style::new(words, grid.pricing.currency);
    let mut book = Workbook::new();
    let head = sheet_head(words, source);
    let mut properties = DocProperties::new()
        .set_title(&head.title)
        .set_subject(&head.subject)
        .set_author(&head.author);
    // The day the proposal was made, not the moment of writing: the same prices give the same file.
    let day = source.proposal.facts.prepared_on.format("%Y-%m-%d");
    if let Ok(day) = ExcelDateTime::parse_from_str(&day.to_string()) {
        properties = properties.set_creation_datetime(&day);
    }
    book.set_properties(&properties);
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&words.word(keys::DOC_PRICE_TITLE)))?;
    top(sheet, &style, &head)?;
    let last = lines::write(sheet, &style, grid)?;
    let last = totals::write(sheet, &style, grid, last + 2)?;
    page(sheet, grid, &head.foot, last)?;
    book.save_to_buffer()
}

/// What this is, for whom, until when.
fn top(sheet: &mut Worksheet, style: &Style, head: &SheetHead) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, &head.title, &style.title)?;
    for (row, text) in (1..HEAD - 1).zip(&head.under) {
        sheet.write_string_with_format(row, 0, text, &style.small)?;
    }
    Ok(())
}

/// How it looks on the screen and on paper.
fn page(
    sheet: &mut Worksheet,
    grid: &Grid<'_>,
    foot: &[String; 3],
    last: u32,
) -> Result<(), XlsxError> {
    for (at, width) in (0..).zip(grid.widths()) {
        sheet.set_column_width(at, width)?;
    }
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    sheet.set_paper_size(9).set_landscape();
    sheet.set_margins(0.6, 0.6, 0.6, 0.7, 0.3, 0.3);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_print_area(0, 0, last, grid.last())?;
    let [left, middle, right] = foot.each_ref().map(|part| part.replace('&', "&&"));
    let right = right.replace("{page}", "&P").replace("{pages}", "&N");
    let whole = format!("&L{left}&C{middle}&R{right}");
    if whole.chars().count() <= FOOT_MAX {
        sheet.set_footer(whole);
    } else {
        sheet.set_footer(format!("&C{middle}&R{right}"));
    }
    Ok(())
}

/// What Excel takes as the name of a sheet: 31 characters, without some signs.
fn sheet_name(name: &str) -> String {
    let kept = name.chars().filter(|c| !"[]:*?/\\'".contains(*c));
    let kept: String = kept.take(31).collect();
    if kept.trim().is_empty() {
        "1".to_owned()
    } else {
        kept
    }
}
