//! Text with delimiters, as RFC 4180 describes it and spreadsheets write it.
//!
//! A reader of our own, because the ones there are read on over a quote that is never closed: half
//! the file becomes one cell, and nobody is told.

use redbook_domain::DomainError;
use redbook_domain::text::csv_unguard;

use crate::{Cell, MAX_COLUMNS, MAX_ROWS, Row, Table, column_name};

/// Characters that may part cells.
pub(crate) const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// Rows that a guess of the delimiter looks at.
const LOOK: usize = 20;

/// The delimiter of a text: the one that gives the most rows of the same width.
pub(crate) fn delimiter(text: &str) -> char {
    if let Some(said) = said(text) {
        return said;
    }
    let rating = |delimiter: char| {
        let mut widths: Vec<usize> = Vec::with_capacity(LOOK);
        let mut reader = Reader::new(text, delimiter);
        while widths.len() < LOOK {
            match reader.next_row() {
                Ok(Some(row)) if row.is_blank() => {}
                Ok(Some(row)) => widths.push(row.cells.len()),
                Ok(None) | Err(_) => break,
            }
        }
        let first = widths.first().copied().unwrap_or(1);
        let same = widths.iter().filter(|width| **width == first).count();
        if first < 2 { (0, 0) } else { (same, first) }
    };
    DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| rating(*delimiter))
        .filter(|delimiter| rating(*delimiter).0 > 0)
        .unwrap_or(',')
}

/// `sep=;` as its first line, which Excel writes and hides.
fn said(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_end();
    let mut rest = line.strip_prefix("sep=")?.chars();
    let delimiter = rest.next().or(Some('\t'))?;
    rest.next().is_none().then_some(delimiter)
}

/// All rows that aren't blank.
///
/// # Errors
/// `import_quote_open {row, column}`: a quoted cell that begins there never ends;
/// `import_quote_stray {row, column}`: something stands behind the quote that ended the cell;
/// `import_too_many_rows {limit}`, `import_too_many_columns {limit}`.
pub(crate) fn read(text: &str, delimiter: char) -> Result<Table, DomainError> {
    let mut reader = Reader::new(text, delimiter);
    if said(text).is_some() {
        reader.next_row()?;
    }
    let mut rows = Vec::new();
    while let Some(row) = reader.next_row()? {
        if row.is_blank() {
            continue;
        }
        if row.cells.len() > MAX_COLUMNS {
            return Err(DomainError::new("import_too_many_columns").with("limit", MAX_COLUMNS));
        }
        // One more than the limit for the head.
        if rows.len() > MAX_ROWS {
            return Err(DomainError::new("import_too_many_rows").with("limit", MAX_ROWS));
        }
        rows.push(row);
    }
    Ok(Table { rows })
}

struct Reader<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    delimiter: char,
    number: u32,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, delimiter: char) -> Self {
        Self {
            rest: text.chars().peekable(),
            delimiter,
            number: 0,
        }
    }

    fn refuse(&self, code: &'static str, cells: &[Cell]) -> DomainError {
        DomainError::new(code)
            .with("row", self.number)
            .with("column", column_name(cells.len()))
    }

    /// The next row, blank ones too; nothing at the end.
    fn next_row(&mut self) -> Result<Option<Row>, DomainError> {
        if self.rest.peek().is_none() {
            return Ok(None);
        }
        self.number += 1;
        let mut cells = Vec::new();
        loop {
            let text = self.next_cell(&cells)?;
            cells.push(Cell::text(csv_unguard(&text)));
            match self.rest.next() {
                Some(mark) if mark == self.delimiter => {}
                Some('\r') => {
                    self.rest.next_if_eq(&'\n');
                    break;
                }
                // A line's end, or the text's.
                _ => break,
            }
        }
        Ok(Some(Row {
            number: self.number,
            cells,
        }))
    }

    /// Up to the delimiter or the line's end, which stay.
    fn next_cell(&mut self, before: &[Cell]) -> Result<String, DomainError> {
        let mut text = String::new();
        if self.rest.next_if_eq(&'"').is_none() {
            // Quotes inside are letters here: ООО "Вектор".
            let delimiter = self.delimiter;
            while let Some(letter) = self
                .rest
                .next_if(|c| *c != delimiter && *c != '\n' && *c != '\r')
            {
                text.push(letter);
            }
            return Ok(text);
        }
        loop {
            match self.rest.next() {
                None => return Err(self.refuse("import_quote_open", before)),
                Some('"') if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                Some('"') => break,
                Some(letter) => text.push(letter),
            }
        }
        match self.rest.peek() {
            None | Some('\n' | '\r') => Ok(text),
            Some(mark) if *mark == self.delimiter => Ok(text),
            Some(_) => Err(self.refuse("import_quote_stray", before)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(text: &str, delimiter: char) -> Vec<(u32, Vec<String>)> {
        let table = read(text, delimiter).unwrap();
        let texts = |row: Row| row.cells.into_iter().map(|cell| cell.text).collect();
        let rows = table.rows.into_iter();
        rows.map(|row| (row.number, texts(row))).collect()
    }

    #[test]
    fn quoted_cells_keep_delimiters_quotes_and_lines() {
        let text = "a;b\r\n\"x;\"\"y\"\"\nz\";2\n\n;\n3;ООО \"Вектор\"";
        let strings = |items: [&str; 2]| items.map(str::to_owned).to_vec();
        assert_eq!(
            cells(text, ';'),
            [
                (1, strings(["a", "b"])),
                (2, strings(["x;\"y\"\nz", "2"])),
                (5, strings(["3", "ООО \"Вектор\""])),
            ],
            "blank rows are counted and left out"
        );
    }

    #[test]
    fn broken_quotes_are_named_by_their_place() {
        for (text, code, row, column) in [
            ("a,b\n1,\"open\n2,3\n", "import_quote_open", "2", "B"),
            ("a,b\n\"1\"x,2\n", "import_quote_stray", "2", "A"),
        ] {
            let error = read(text, ',').unwrap_err();
            assert_eq!(error.code, code, "{text:?}");
            assert_eq!(error.arg("row"), Some(row), "{text:?}");
            assert_eq!(error.arg("column"), Some(column), "{text:?}");
        }
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        for (text, delimiter) in [
            ("a;b;c\n1,5;2,5;3\n", ';'),
            ("a,b\n1;x,2\n", ','),
            ("a\tb\n1\t2\n", '\t'),
            ("a|b\n1|2\n", '|'),
            ("sep=|\na;b|c\n", '|'),
            ("one column\nonly\n", ','),
        ] {
            assert_eq!(super::delimiter(text), delimiter, "{text:?}");
        }
        assert_eq!(
            cells("sep=|\na;b|c\n", '|').len(),
            1,
            "what was said is no row"
        );
    }

    #[test]
    fn too_much_is_refused() {
        let wide = ",".repeat(MAX_COLUMNS) + "x";
        assert_eq!(
            read(&wide, ',').unwrap_err().code,
            "import_too_many_columns"
        );
        let long = "x\n".repeat(MAX_ROWS + 2);
        assert_eq!(read(&long, ',').unwrap_err().code, "import_too_many_rows");
    }

    proptest! {
        /// Whatever was quoted as RFC 4180 says comes back as it was.
        #[test]
        fn written_cells_come_back(
            rows in prop::collection::vec(prop::collection::vec("[a-zА-я\",;\n\r ]{0,8}x", 3), 1..6)
        ) {
            let text: String = rows
                .iter()
                .map(|row| {
                    let quoted = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
                    quoted.collect::<Vec<_>>().join(";") + "\r\n"
                })
                .collect();
            let read: Vec<Vec<String>> = cells(&text, ';').into_iter().map(|(_, row)| row).collect();
            prop_assert_eq!(read, rows);
        }

        /// No text makes it fall.
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,200}|[\",;\n\r]{0,40}") {
            let _ = read(&text, delimiter(&text));
        }
    }
}
