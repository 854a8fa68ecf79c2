//! Tables that go out.

use std::fmt::Write;

use redbook_domain::DomainError;
use redbook_domain::text::csv_guard;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// CSV as spreadsheets of our countries open it by a double click: UTF-8 with its mark, semicolons,
/// CRLF (RFC 4180), and nothing that would be run as a formula.
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> Vec<u8> {
    let mut text = String::from("\u{FEFF}");
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            let cell = csv_guard(cell);
            if cell.contains([';', '"', '\n', '\r']) {
                let _ = write!(text, "\"{}\"", cell.replace('"', "\"\""));
            } else {
                text.push_str(&cell);
            }
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// A workbook of one sheet: the first row is its head and stays in sight; every cell is text, so
/// that nothing runs and no number loses its zeros, except columns named as `numbers`.
///
/// # Errors
/// `write_failed {reason}`.
pub fn workbook(
    name: &str,
    rows: &[Vec<String>],
    numbers: &[usize],
) -> Result<Vec<u8>, DomainError> {
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // The same rows give the same bytes.
        let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (at, row) in rows.iter().enumerate() {
            let line = u32::try_from(at).unwrap_or(u32::MAX);
            for (column, cell) in row.iter().enumerate() {
                let place = u16::try_from(column).unwrap_or(u16::MAX);
                let number = (at > 0 && numbers.contains(&column))
                    .then(|| cell.parse::<f64>().ok())
                    .flatten();
                match number {
                    _ if at == 0 => sheet.write_string_with_format(line, place, cell, &bold)?,
                    Some(number) => sheet.write_number(line, place, number)?,
                    None if cell.is_empty() => continue,
                    None => sheet.write_string(line, place, cell)?,
                };
            }
        }
        sheet.set_autofit_max_width(360);
        sheet.autofit();
        book.save_to_buffer()
    };
    write().map_err(|error| DomainError::new("write_failed").with("reason", error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, open};

    #[test]
    fn what_was_written_is_read_back() {
        let rows = [vec!["Name", "Note"], vec!["ООО \"Вектор\"", "a;b\nc"]];
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect();
        let table = open(&csv(&rows), Options::default()).unwrap().table;
        let read = table.rows.iter().map(|row| {
            let texts = row.cells.iter().map(|cell| cell.text.clone());
            texts.collect::<Vec<_>>()
        });
        assert_eq!(read.collect::<Vec<_>>(), rows);
    }

    #[test]
    fn a_workbook_reads_back_as_texts_and_numbers() {
        let rows = [
            vec!["Company", "Amount"],
            vec!["=1+1", "12.5"],
            vec!["007", ""],
        ];
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect();
        let bytes = workbook("Sales", &rows, &[1]).unwrap();
        assert_eq!(bytes, workbook("Sales", &rows, &[1]).unwrap());
        let table = open(&bytes, Options::default()).unwrap().table;
        let text = |row: usize, column: usize| table.rows[row].cells[column].text.clone();
        assert_eq!(text(1, 0), "=1+1", "a text, not run");
        assert_eq!(text(1, 1), "12.5");
        assert_eq!(text(2, 0), "007");
    }

    #[test]
    fn a_guard_comes_off_as_it_was_put_on() {
        for said in ["=1", "'=1", "''=1", "'quoted'", "+359 2", "-", "plain"] {
            let rows = [
                vec!["head".to_owned(), "b".to_owned()],
                vec![said.to_owned(), "x".into()],
            ];
            let table = open(&csv(&rows), Options::default()).unwrap().table;
            assert_eq!(table.rows[1].cells[0].text, said);
        }
    }

    #[test]
    fn nothing_runs_as_a_formula() {
        let bytes = csv(&[vec!["=HYPERLINK(1)".to_owned()]]);
        assert!(String::from_utf8(bytes).unwrap().contains("'=HYPERLINK"));
    }
}
