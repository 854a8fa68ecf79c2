//! Folders and files that are written for somebody.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use redbook_storage::is_taken;

use crate::error::ApiError;

/// Where files go that are only to be printed; the system clears it.
pub(crate) fn session_folder() -> PathBuf {
    std::env::temp_dir().join(format!("redbook-{}", std::process::id()))
}

/// Makes a folder to write into, but not those around it: a mistyped path must not make folders.
///
/// # Errors
/// `folder_is_file {path}` if a file is called so, `no_such_folder {path}` for the one around it,
/// `disk_full`, `io_failed {path}`.
pub(crate) fn make_folder(folder: &Path) -> Result<(), ApiError> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir(folder).map_err(|error| match (error.kind(), folder.parent()) {
        (ErrorKind::NotFound | ErrorKind::NotADirectory, Some(around)) => no_folder(around),
        (ErrorKind::AlreadyExists, _) => no_folder(folder),
        (ErrorKind::StorageFull, _) => ApiError::new("disk_full"),
        _ => ApiError::new("io_failed").with("path", folder.display()),
    })
}

/// Why nothing can be put there: nothing is called so, or a file is.
fn no_folder(folder: &Path) -> ApiError {
    let code = match folder.exists() {
        true => "folder_is_file",
        false => "no_such_folder",
    };
    ApiError::new(code).with("path", folder.display())
}

/// Written beside and renamed: a full disk leaves no half a file under the name. A workspace is never
/// written over, whoever names its path.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    if is_taken(path) {
        let taken = ApiError::new("file_is_workspace").with("path", path.display());
        return Err(taken.at("path"));
    }
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::StorageFull => ApiError::new("disk_full"),
        _ => ApiError::new("io_failed").with("path", path.display()),
    };
    match path.parent() {
        Some(own) if own == session_folder() => fs::create_dir_all(own).map_err(failed)?,
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            return Err(no_folder(folder));
        }
        _ => {}
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    fs::write(&beside, bytes)
        .and_then(|()| fs::rename(&beside, path))
        .map_err(|error| {
            // Best effort: the error that matters is the first one.
            let _ = fs::remove_file(&beside);
            failed(error)
        })
}

/// The name in the folder, with a number where something else is called so, `name (2).pdf`. The
/// same bytes need no second file.
pub(crate) fn free(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let split = Path::new(name);
    let stem = split.file_stem().unwrap_or_default().to_string_lossy();
    let ending = split.extension().unwrap_or_default().to_string_lossy();
    let numbered = (2_u32..).map(|number| folder.join(format!("{stem} ({number}).{ending}")));
    let free = |path: &PathBuf| !path.exists() || holds(path, bytes);
    std::iter::once(folder.join(name))
        .chain(numbered)
        .find(free)
        .unwrap_or_else(|| folder.join(name))
}

/// Whether the file has these bytes; one that can't be read doesn't.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let length = u64::try_from(bytes.len()).ok();
    let same_length = fs::metadata(path).is_ok_and(|file| Some(file.len()) == length);
    same_length && fs::read(path).is_ok_and(|found| found == bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_gets_a_number_unless_it_holds_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let files: [(&[u8], &str); 4] = [
            (b"first", "A b.pdf"),
            (b"other", "A b (2).pdf"),
            (b"third", "A b (3).pdf"),
            (b"other", "A b (2).pdf"),
        ];
        for (bytes, wanted) in files {
            let path = free(folder.path(), "A b.pdf", bytes);
            assert_eq!(path, folder.path().join(wanted), "nothing is written over");
            fs::write(path, bytes).unwrap();
        }
    }
}
