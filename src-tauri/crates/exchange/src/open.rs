//! The way in: what a file is, and its rows.

use redbook_domain::DomainError;

use crate::{Charset, MAX_BYTES, Table, cards, delimited, workbook};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text with delimiters.
    Csv,
    Xlsx,
    Vcard,
}

/// What somebody who knows better says of a file; `None` is found out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    pub charset: Option<Charset>,
    /// `;`, `,`, tab or `|`.
    pub delimiter: Option<char>,
    /// Sheet of a workbook, from 0.
    pub sheet: Option<usize>,
}

/// A file that was read.
#[derive(Debug)]
pub struct Opened {
    pub format: Format,
    /// Of text files.
    pub charset: Option<Charset>,
    /// Of text with delimiters.
    pub delimiter: Option<char>,
    /// Names of a workbook's sheets.
    pub sheets: Vec<String>,
    /// The sheet that was read, from 0.
    pub sheet: usize,
    pub table: Table,
}

/// Reads a file.
///
/// # Errors
/// `file_too_large {megabytes}`, `file_empty`, `import_old_workbook` (XLS, or a workbook with a
/// password), `import_not_a_table` (a picture, a PDF…), `import_wrong_encoding`, `import_no_rows`, and
/// what the format's reader refuses with.
pub fn open(bytes: &[u8], options: Options) -> Result<Opened, DomainError> {
    if bytes.is_empty() {
        return Err(DomainError::new("file_empty"));
    }
    if bytes.len() > MAX_BYTES {
        return Err(DomainError::new("file_too_large").with("megabytes", MAX_BYTES / 1024 / 1024));
    }
    let opened = match bytes {
        [b'P', b'K', 3, 4, ..] => {
            let sheet = workbook::read(bytes, options.sheet)?;
            Opened {
                format: Format::Xlsx,
                charset: None,
                delimiter: None,
                sheets: sheet.names,
                sheet: sheet.index,
                table: sheet.table,
            }
        }
        // The compound file of XLS, which also wraps an XLSX that has a password.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(DomainError::new("import_old_workbook")),
        _ => text(bytes, options)?,
    };
    if opened.table.rows.is_empty() {
        return Err(DomainError::new("import_no_rows"));
    }
    Ok(opened)
}

fn text(bytes: &[u8], options: Options) -> Result<Opened, DomainError> {
    let charset = options.charset.unwrap_or_else(|| Charset::of(bytes));
    let text = charset.decode(bytes)?;
    // No text has these; a picture and a PDF have.
    if text
        .chars()
        .take(4_000)
        .any(|c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1A}'))
    {
        return Err(DomainError::new("import_not_a_table"));
    }
    let begins = |word: &str| {
        let start = text.trim_start().get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let (format, delimiter, table) = if begins("BEGIN:VCARD") {
        (Format::Vcard, None, cards::read(&text)?)
    } else if begins("%PDF-") || begins("<!DOCTYPE") || begins("<html") {
        return Err(DomainError::new("import_not_a_table"));
    } else {
        let delimiter = options
            .delimiter
            .unwrap_or_else(|| delimited::delimiter(&text));
        if !delimited::DELIMITERS.contains(&delimiter) {
            return Err(DomainError::field_malformed("delimiter"));
        }
        (
            Format::Csv,
            Some(delimiter),
            delimited::read(&text, delimiter)?,
        )
    };
    Ok(Opened {
        format,
        charset: Some(charset),
        delimiter,
        sheets: Vec::new(),
        sheet: 0,
        table,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn refused(bytes: &[u8]) -> &'static str {
        open(bytes, Options::default()).unwrap_err().code
    }

    #[test]
    fn what_is_no_table_is_refused_by_what_it_is() {
        assert_eq!(refused(b""), "file_empty");
        assert_eq!(refused(b"\n \n,,\n"), "import_no_rows");
        assert_eq!(refused(b"%PDF-1.7\n..."), "import_not_a_table");
        assert_eq!(
            refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
            "import_not_a_table"
        );
        assert_eq!(
            refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
            "import_old_workbook"
        );
        assert_eq!(refused(b"PK\x03\x04 no archive"), "import_workbook_broken");
    }

    #[test]
    fn cyrillic_csv_of_windows_is_read_without_being_asked() {
        let bytes = b"\xC8\xEC\xFF;\xD2\xE5\xEB\xE5\xF4\xEE\xED\n\xCC\xE8\xF0\xE0 \xCA\xEE\xEB\xE5\xE2\xE0;+359\n";
        let opened = open(bytes, Options::default()).unwrap();
        assert_eq!(opened.charset, Some(Charset::Windows1251));
        assert_eq!(opened.delimiter, Some(';'));
        assert_eq!(opened.table.rows[1].cells[0].text, "Мира Колева");
    }

    #[test]
    fn somebody_who_knows_better_is_believed() {
        let options = Options {
            charset: Some(Charset::Utf8),
            ..Options::default()
        };
        let error = open(b"a;b\n\xC8\xEC;1\n", options).unwrap_err();
        assert_eq!(error.code, "import_wrong_encoding");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        /// No bytes make it fall.
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), head in 0..4_usize) {
            let heads: [&[u8]; 4] = [b"", b"PK\x03\x04", b"BEGIN:VCARD\n", b"\xFF\xFE"];
            let mut all = heads[head].to_vec();
            all.extend(bytes);
            let _ = open(&all, Options::default());
        }
    }
}
