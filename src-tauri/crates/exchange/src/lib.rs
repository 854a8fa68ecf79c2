//! Tables and cards from elsewhere, and those that go out: bytes of a CSV, XLSX or vCard file to cells, each with the row
//! and column it has in a spreadsheet, so that whatever is wrong can be named by its place.
//!
//! Pure: no files, no clock. What a cell means is decided in `redbook_domain::import`.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod cards;
mod cards_out;
mod charset;
mod delimited;
mod open;
mod workbook;
mod write;

pub use cards_out::{Card, vcards};
pub use charset::Charset;
pub use open::{Format, Opened, Options, open};
pub use write::{csv, workbook as xlsx};

pub(crate) use redbook_domain::import::{Cell, CellKind, Row, Table};

/// Largest file that is read, bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// Most that a packed workbook may hold, bytes: a few kilobytes can unpack to gigabytes.
pub const MAX_UNPACKED: u64 = 300 * 1024 * 1024;
/// Most rows under the head.
pub const MAX_ROWS: usize = 200_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 256;

/// `0` is `A`, `25` is `Z`, `26` is `AA`, as spreadsheets name columns.
#[must_use]
pub fn column_name(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        for (index, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(column_name(index), name, "column {index}");
        }
    }
}
