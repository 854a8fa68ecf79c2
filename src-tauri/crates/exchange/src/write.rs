//! Tables that go out.

use std::fmt::Write;

use redbook_domain::text::csv_guard;

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
    fn nothing_runs_as_a_formula() {
        let bytes = csv(&[vec!["=HYPERLINK(1)".to_owned()]]);
        assert!(String::from_utf8(bytes).unwrap().contains("'=HYPERLINK"));
    }
}
