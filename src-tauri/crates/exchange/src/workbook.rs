//! XLSX: one sheet, cell by cell, so that memory holds the rows and not the file twice.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use redbook_domain::DomainError;
use zip::ZipArchive;

use crate::{Cell, CellKind, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Row, Table};

/// One sheet of a workbook, and the names of all.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub names: Vec<String>,
    pub index: usize,
    pub table: Table,
}

fn broken(error: &XlsxError) -> DomainError {
    DomainError::new("import_workbook_broken").with("detail", error)
}

/// # Errors
/// `import_unpacks_too_large {megabytes}`, `import_workbook_broken {detail}`,
/// `import_no_such_sheet {count}`, `import_too_many_rows {limit}`, `import_too_many_columns {limit}`.
pub(crate) fn read(bytes: &[u8], sheet: Option<usize>) -> Result<Sheet, DomainError> {
    check_size(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let names = book.sheet_names();
    let index = sheet.unwrap_or(0);
    let Some(name) = names.get(index).cloned() else {
        return Err(DomainError::new("import_no_such_sheet").with("count", names.len()));
    };
    let merged = book
        .merge_cells_by_sheet_name(&name)
        .map_err(|error| broken(&error))?;
    let mut rows: Vec<Row> = Vec::new();
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|error| broken(&error))?;
    while let Some(found) = cells
        .next_cell_with_formula()
        .map_err(|error| broken(&error))?
    {
        let (row, column) = (found.pos.0 + 1, found.pos.1 as usize);
        let mut cell = value(&found.value);
        if found.formula.is_some() && cell.kind != CellKind::Error {
            cell.kind = CellKind::Formula;
        }
        if cell.text.is_empty() {
            continue;
        }
        if column >= MAX_COLUMNS {
            return Err(DomainError::new("import_too_many_columns").with("limit", MAX_COLUMNS));
        }
        place(&mut rows, row, column, cell)?;
    }
    for region in merged {
        // Beside each other, a merged cell is its first; under each other it speaks for all rows.
        let (first, last) = (region.start.0 + 1, region.end.0 + 1);
        let column = region.start.1 as usize;
        let said = find(&rows, first).and_then(|at| rows[at].cells.get(column).cloned());
        let Some(said) = said.filter(|cell| !cell.text.is_empty() && column < MAX_COLUMNS) else {
            continue;
        };
        for row in first + 1..=last.min(first.saturating_add(MAX_ROWS as u32)) {
            // Only where there is a row: a region may go on far under the table.
            if find(&rows, row).is_some() {
                let cell = Cell {
                    text: said.text.clone(),
                    kind: CellKind::Merged,
                };
                place(&mut rows, row, column, cell)?;
            }
        }
    }
    rows.retain(|row| !row.is_blank());
    Ok(Sheet {
        names,
        index,
        table: Table { rows },
    })
}

fn find(rows: &[Row], number: u32) -> Option<usize> {
    rows.binary_search_by_key(&number, |row| row.number).ok()
}

fn place(rows: &mut Vec<Row>, number: u32, column: usize, cell: Cell) -> Result<(), DomainError> {
    let at = match rows.binary_search_by_key(&number, |row| row.number) {
        Ok(at) => at,
        // One more than the limit for the head.
        Err(_) if rows.len() > MAX_ROWS => {
            return Err(DomainError::new("import_too_many_rows").with("limit", MAX_ROWS));
        }
        Err(at) => {
            let cells = Vec::new();
            rows.insert(at, Row { number, cells });
            at
        }
    };
    let cells = &mut rows[at].cells;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::default());
    }
    cells[column] = cell;
    Ok(())
}

fn value(data: &DataRef<'_>) -> Cell {
    let (text, kind) = match data {
        DataRef::Empty => (String::new(), CellKind::Text),
        DataRef::String(text) => (text.clone(), CellKind::Text),
        DataRef::SharedString(text) => ((*text).to_owned(), CellKind::Text),
        DataRef::Int(number) => (number.to_string(), CellKind::Number),
        // The shortest decimal that is this number, never with an exponent.
        DataRef::Float(number) => (number.to_string(), CellKind::Number),
        DataRef::Bool(yes) => (yes.to_string(), CellKind::Text),
        DataRef::DateTime(date) => (iso(*date), CellKind::Date),
        DataRef::DateTimeIso(text) => (text.clone(), CellKind::Date),
        DataRef::DurationIso(text) => (text.clone(), CellKind::Text),
        DataRef::Error(error) => (error.to_string(), CellKind::Error),
    };
    Cell { text, kind }
}

/// The day; with the time if it has one. Days are counted from 1900 or from 1904 as the workbook says.
fn iso(date: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = if (hour, minute, second) == (0, 0, 0) {
        String::new()
    } else {
        format!("T{hour:02}:{minute:02}:{second:02}")
    };
    format!("{year:04}-{month:02}-{day:02}{time}")
}

/// Unpacks to nowhere and counts: what an archive says of its sizes may be a lie.
fn check_size(bytes: &[u8]) -> Result<(), DomainError> {
    let damaged = |error: &dyn std::fmt::Display| {
        DomainError::new("import_workbook_broken").with("detail", error)
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| damaged(&error))?;
        let limit = left.saturating_add(1);
        let size = io::copy(&mut entry.take(limit), &mut io::sink());
        let size = size.map_err(|error| damaged(&error))?;
        if size > left {
            let megabytes = MAX_UNPACKED / 1024 / 1024;
            return Err(DomainError::new("import_unpacks_too_large").with("megabytes", megabytes));
        }
        left -= size;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use rust_xlsxwriter::{Format, Workbook};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn texts(sheet: &Sheet) -> Vec<(u32, Vec<(&str, CellKind)>)> {
        sheet
            .table
            .rows
            .iter()
            .map(|row| {
                let cells = row.cells.iter().map(|cell| (cell.text.as_str(), cell.kind));
                (row.number, cells.collect())
            })
            .collect()
    }

    fn book(from_1904: bool) -> Vec<u8> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_name("People").unwrap();
        let day = Format::new().set_num_format("dd.mm.yyyy");
        sheet.write(0, 0, "Name").unwrap();
        sheet.write(0, 2, "Born").unwrap();
        sheet
            .merge_range(2, 0, 3, 0, "Belvara", &Format::new())
            .unwrap();
        // 28 February 1979, counted from 1900 or, 1,462 days later, from 1904.
        let born = 28_914 - if from_1904 { 1_462 } else { 0 };
        sheet.write_with_format(2, 2, born, &day).unwrap();
        sheet.write(2, 1, 359_888_123_456_i64).unwrap();
        sheet.write(3, 1, 12.5).unwrap();
        sheet
            .write(3, 2, rust_xlsxwriter::Formula::new("=1+1").set_result("2"))
            .unwrap();
        book.add_worksheet().set_name("Other").unwrap();
        let bytes = book.save_to_buffer().unwrap();
        if from_1904 {
            counted_from_1904(&bytes)
        } else {
            bytes
        }
    }

    /// The same workbook as a Mac of old saves it.
    fn counted_from_1904(bytes: &[u8]) -> Vec<u8> {
        let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut to = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..from.len() {
            let mut entry = from.by_index(index).unwrap();
            let mut text = Vec::new();
            entry.read_to_end(&mut text).unwrap();
            let name = entry.name().unwrap().into_owned();
            if name == "xl/workbook.xml" {
                let xml = String::from_utf8(text).unwrap();
                let said = xml.replace("<workbookPr", "<workbookPr date1904=\"1\"");
                assert_ne!(said, xml, "the workbook says how days are counted");
                text = said.into_bytes();
            }
            to.start_file(name, SimpleFileOptions::default()).unwrap();
            to.write_all(&text).unwrap();
        }
        to.finish().unwrap().into_inner()
    }

    #[test]
    fn cells_keep_their_places_kinds_and_days() {
        use CellKind::{Date, Formula, Merged, Number, Text};
        for from_1904 in [false, true] {
            let sheet = read(&book(from_1904), None).unwrap();
            assert_eq!(sheet.names, ["People", "Other"]);
            assert_eq!(
                texts(&sheet),
                [
                    (1, vec![("Name", Text), ("", Text), ("Born", Text)]),
                    (
                        3,
                        vec![
                            ("Belvara", Text),
                            ("359888123456", Number),
                            ("1979-02-28", Date)
                        ]
                    ),
                    (
                        4,
                        vec![("Belvara", Merged), ("12.5", Number), ("2", Formula)]
                    ),
                ],
                "days counted from {}",
                if from_1904 { 1904 } else { 1900 }
            );
        }
        assert!(read(&book(false), Some(1)).unwrap().table.rows.is_empty());
        assert_eq!(
            read(&book(false), Some(2)).unwrap_err().code,
            "import_no_such_sheet"
        );
    }

    #[test]
    fn what_unpacks_without_end_is_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("xl/sharedStrings.xml", SimpleFileOptions::default())
            .unwrap();
        let zeros = vec![b' '; 1024 * 1024];
        for _ in 0..=(MAX_UNPACKED / 1024 / 1024) {
            zip.write_all(&zeros).unwrap();
        }
        let bomb = zip.finish().unwrap().into_inner();
        assert!(bomb.len() < 2_000_000, "small as a file");
        assert_eq!(
            read(&bomb, None).unwrap_err().code,
            "import_unpacks_too_large"
        );
    }

    #[test]
    fn damaged_workbooks_are_refused() {
        let whole = book(false);
        for cut in [4, 100, whole.len() / 2, whole.len() - 10] {
            let error = read(&whole[..cut], None).unwrap_err();
            assert_eq!(error.code, "import_workbook_broken", "cut at {cut}");
        }
        let mut flipped = whole;
        for at in (200..flipped.len()).step_by(97) {
            flipped[at] ^= 0x55;
        }
        let _ = read(&flipped, None).map(|_| ());
    }
}
