//! The first 100 bytes of the file, read before SQLite sees it: opening by SQLite can already
//! write (recovery of its log), and a file that isn't ours or is newer must keep its bytes.
//! Offsets: <https://www.sqlite.org/fileformat2.html#the_database_header>.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{Result, StorageError};

/// "RdBk": marks the file as a Redbook workspace.
pub(crate) const APPLICATION_ID: i32 = 0x5264_426b;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Whether something written to this path would take the place of a workspace or a backup of one,
/// or lie among its files.
#[must_use]
pub fn is_taken(path: &Path) -> bool {
    let among = |folder: &Path| {
        let name = folder.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| {
            name.ends_with(".redbook-files") || name.ends_with(".redbook-backups")
        })
    };
    let mut header = [0_u8; 100];
    let ours = File::open(path).is_ok_and(|mut file| {
        file.read_exact(&mut header).is_ok()
            && &header[..16] == MAGIC
            && header[68..72] == APPLICATION_ID.to_be_bytes()
    });
    ours || path.ancestors().skip(1).any(among)
}

/// Checks that the file is a workspace of a schema up to `known`; returns its schema.
///
/// # Errors
/// `workspace_missing`, `io_failed`, `workspace_not_ours`, `workspace_damaged`,
/// `workspace_newer_schema`.
pub(crate) fn check(path: &Path, known: i64) -> Result<i64> {
    let not_ours = || StorageError::NotOurs {
        path: path.display().to_string(),
    };
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => StorageError::Missing {
            path: path.display().to_string(),
        },
        _ => StorageError::io(path, &error),
    };
    let mut file = File::open(path).map_err(failed)?;
    let about = file.metadata().map_err(failed)?;
    if !about.is_file() {
        return Err(not_ours());
    }
    let mut header = [0_u8; 100];
    match file.read_exact(&mut header) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Err(not_ours()),
        Err(error) => return Err(failed(error)),
    }
    let number = |at: usize| -> u32 {
        header[at..at + 4]
            .iter()
            .fold(0, |sum, byte| sum << 8 | u32::from(*byte))
    };
    if &header[..16] != MAGIC || number(68).cast_signed() != APPLICATION_ID {
        return Err(not_ours());
    }
    let found = i64::from(number(60));
    if found > known {
        return Err(StorageError::NewerSchema { found, known });
    }
    check_length(
        path,
        &header,
        about.len(),
        number(28),
        number(24) == number(92),
    )?;
    Ok(found)
}

/// A copy that broke off is shorter than its own header says. With a log beside it the header may
/// be ahead of the file, so then this says nothing.
fn check_length(
    path: &Path,
    header: &[u8; 100],
    length: u64,
    pages: u32,
    pages_valid: bool,
) -> Result<()> {
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let log = super::sibling(path, "-wal");
    let logged = log.metadata().is_ok_and(|about| about.len() > 0);
    if pages_valid && !logged && length < page * u64::from(pages) {
        return Err(StorageError::damaged("shorter than its header says"));
    }
    Ok(())
}
