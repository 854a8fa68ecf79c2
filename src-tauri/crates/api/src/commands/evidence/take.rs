//! A file from outside, whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use redbook_domain::DomainError;
use redbook_domain::evidence::{MAX_FILE_BYTES, MAX_NAME};

use crate::error::ApiError;

/// Bytes of a file. The size is looked at first: a large file isn't read to be refused.
///
/// # Errors
/// `file_too_large {name, megabytes}`, `file_empty {name}`, `file_vanished {name}`,
/// `file_changed {name}`, `io_failed {path}`.
pub(crate) fn read(path: &Path, name: &str) -> Result<Vec<u8>, ApiError> {
    read_while(path, name, || ())
}

/// `meanwhile` runs between opening the file and the end of reading it.
fn read_while(path: &Path, name: &str, meanwhile: impl FnOnce()) -> Result<Vec<u8>, ApiError> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => ApiError::new("file_vanished").with("name", name),
        _ => ApiError::new("io_failed").with("path", path.display()),
    };
    let before = fs::metadata(path).map_err(failed)?;
    if !before.is_file() {
        return Err(ApiError::new("io_failed").with("path", path.display()));
    }
    sized(before.len(), name)?;
    let file = File::open(path).map_err(failed)?;
    meanwhile();
    let mut bytes = Vec::new();
    file.take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    let after = fs::metadata(path).map_err(failed)?;
    if bytes.len() as u64 != before.len() || !same(&before, &after) {
        return Err(ApiError::new("file_changed").with("name", name));
    }
    Ok(bytes)
}

fn same(before: &Metadata, after: &Metadata) -> bool {
    before.len() == after.len() && before.modified().ok() == after.modified().ok()
}

/// # Errors
/// `file_too_large {name, megabytes}`, `file_empty {name}`.
pub(crate) fn sized(bytes: u64, name: &str) -> Result<(), ApiError> {
    if bytes > MAX_FILE_BYTES {
        let megabytes = MAX_FILE_BYTES / (1024 * 1024);
        return Err(ApiError::new("file_too_large")
            .with("name", name)
            .with("megabytes", megabytes));
    }
    if bytes == 0 {
        return Err(ApiError::new("file_empty").with("name", name));
    }
    Ok(())
}

/// Bytes and name of a file that is given by its path or in base64, one of them.
///
/// # Errors
/// Those of [`read`]; `field_required` at `path` for none or both, `field_malformed` at `base64`.
pub(crate) fn either(
    path: Option<String>,
    base64: Option<String>,
    name: Option<String>,
) -> Result<(Vec<u8>, String), ApiError> {
    match (path, base64) {
        (Some(path), None) => {
            let path = Path::new(&path);
            let own = path.file_name().map(|name| name.to_string_lossy());
            let name = name.or_else(|| own.map(|name| name.into_owned()));
            let name = kept(&name.unwrap_or_default());
            Ok((read(path, &name)?, name))
        }
        (None, Some(text)) => {
            let name = kept(&name.unwrap_or_default());
            // Four letters are three bytes: a text that is far too long isn't decoded.
            sized(text.len() as u64 / 4 * 3, &name)?;
            let bytes = STANDARD
                .decode(text)
                .map_err(|_| DomainError::field_malformed("base64"))?;
            sized(bytes.len() as u64, &name)?;
            Ok((bytes, name))
        }
        _ => Err(DomainError::field_required("path").into()),
    }
}

/// The name as a line of text.
pub(crate) fn kept(name: &str) -> String {
    let clean = name.chars().filter(|c| !c.is_control());
    let name: String = clean.take(MAX_NAME).collect();
    match name.trim() {
        "" => "file".to_owned(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(path: &Path, meanwhile: impl FnOnce()) -> String {
        read_while(path, "minutes.pdf", meanwhile).unwrap_err().code
    }

    #[test]
    fn a_file_is_copied_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("minutes.pdf");
        assert_eq!(code(&path, || ()), "file_vanished");
        fs::write(&path, b"").unwrap();
        assert_eq!(code(&path, || ()), "file_empty");
        assert_eq!(code(folder.path(), || ()), "io_failed");
        fs::write(&path, b"minutes").unwrap();
        assert_eq!(read(&path, "minutes.pdf").unwrap(), b"minutes");
        let longer = || fs::write(&path, b"minutes and more").unwrap();
        assert_eq!(code(&path, longer), "file_changed");
        let gone = || fs::remove_file(&path).unwrap();
        assert_eq!(
            code(&path, gone),
            "file_vanished",
            "gone while it was copied"
        );
    }

    #[test]
    fn a_file_over_the_size_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("film.mov");
        let file = File::create(&path).unwrap();
        file.set_len(MAX_FILE_BYTES + 1).unwrap();
        let error = read(&path, "film.mov").unwrap_err();
        assert_eq!(error.code, "file_too_large");
        assert_eq!(error.args["megabytes"], "50");
    }
}
