//! Attachments: files beside the workspace, named by the SHA-256 of their bytes, so that the same
//! file is kept once and a changed one is noticed.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::{Result, StorageError};
use crate::workspace::sibling;

/// The folder of attachments of one workspace.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    pub(crate) fn beside(workspace: &Path) -> Self {
        Self {
            folder: sibling(workspace, "-files"),
        }
    }

    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps bytes and returns their SHA-256 in hexadecimal. When this returns they are on disk;
    /// kept before the row that names them is written, so a crash leaves at most a file too many.
    ///
    /// # Errors
    /// `disk_full`, `io_failed`.
    pub fn put(&self, bytes: &[u8]) -> Result<String> {
        let name = sha256(bytes);
        let path = self.folder.join(&name);
        if fs::metadata(&path).is_ok_and(|about| about.len() == bytes.len() as u64) {
            return Ok(name);
        }
        let part = self.folder.join(format!("{name}.part"));
        write_through(&part, bytes)
            .and_then(|()| fs::rename(&part, &path))
            .and_then(|()| sync_folder(&self.folder))
            .map_err(|error| {
                let _ = fs::remove_file(&part);
                StorageError::io(&path, &error)
            })?;
        Ok(name)
    }

    /// The bytes of this SHA-256.
    ///
    /// # Errors
    /// `file_missing`; `file_damaged` if they aren't those they are named by; `io_failed`.
    pub fn read(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.path(name)?;
        let bytes = fs::read(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => missing(name),
            _ => StorageError::io(&path, &error),
        })?;
        if sha256(&bytes) == name {
            Ok(bytes)
        } else {
            Err(StorageError::FileDamaged {
                sha256: name.to_owned(),
            })
        }
    }

    /// Whether a file of this name and size is there. Its bytes aren't looked at.
    #[must_use]
    pub fn keeps(&self, name: &str, bytes: u64) -> bool {
        let path = self.path(name);
        path.is_ok_and(|path| fs::metadata(path).is_ok_and(|about| about.len() == bytes))
    }

    /// Removes the bytes of this SHA-256, if they are there. Only for what no row names any more.
    ///
    /// # Errors
    /// `file_missing` if this isn't a SHA-256; `io_failed`.
    pub fn remove(&self, name: &str) -> Result<()> {
        let path = self.path(name)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(StorageError::io(&path, &error))
            }
            _ => Ok(()),
        }
    }

    /// Where the bytes of this SHA-256 lie, or would.
    ///
    /// # Errors
    /// `file_missing` if this isn't a SHA-256: a name from a row must not lead out of the folder.
    pub fn path(&self, name: &str) -> Result<PathBuf> {
        let plain = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if name.len() == 64 && name.bytes().all(plain) {
            Ok(self.folder.join(name))
        } else {
            Err(missing(name))
        }
    }
}

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn missing(name: &str) -> StorageError {
    StorageError::FileMissing {
        sha256: name.to_owned(),
    }
}

fn write_through(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes a rename survive a power cut. Windows has no such call and needs none.
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bytes_are_kept_once() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files::at(dir.path().to_owned());
        let name = files.put(b"abc").unwrap();
        assert_eq!(
            name,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(files.put(b"abc").unwrap(), name);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert_eq!(files.read(&name).unwrap(), b"abc");
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        let files = Files::at(PathBuf::from("/tmp"));
        for name in [
            "",
            "../../etc/passwd",
            &"a".repeat(63),
            &"A".repeat(64),
            &"/".repeat(64),
        ] {
            assert_eq!(files.path(name).unwrap_err().code(), "file_missing");
        }
    }
}
