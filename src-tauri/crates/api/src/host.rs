//! The desktop as the api sees it. The window has a real one; the command line, the devserver and
//! tests have one without dialogs.

use std::fmt::Debug;
use std::path::{Path, PathBuf};

use crate::dto::file::{FileKind, Printed};
use crate::error::ApiError;

pub trait Host: Send + Sync + Debug {
    /// Asks where to save; `None` if the dialog was closed.
    fn choose_save(&self, name: &str, kind: FileKind) -> Option<PathBuf>;
    /// Asks what to open; `None` if the dialog was closed.
    fn choose_open(&self, kind: FileKind) -> Option<PathBuf>;
    /// Opens the file in the program the system has for it.
    ///
    /// # Errors
    /// `open_failed` with the path.
    fn open(&self, path: &Path) -> Result<(), ApiError>;
    /// Shows the file in its folder.
    ///
    /// # Errors
    /// `open_failed` with the path.
    fn reveal(&self, path: &Path) -> Result<(), ApiError>;
    /// Hands the file to a printer.
    ///
    /// # Errors
    /// `print_failed` with the path.
    fn print(&self, path: &Path) -> Result<Printed, ApiError>;
}

/// No desktop: dialogs choose a file in `folder`, nothing is opened.
#[derive(Debug, Clone)]
pub struct Headless {
    /// Where files that a person would place by dialog go.
    pub folder: PathBuf,
}

impl Host for Headless {
    fn choose_save(&self, name: &str, _kind: FileKind) -> Option<PathBuf> {
        Some(self.folder.join(name))
    }

    fn choose_open(&self, kind: FileKind) -> Option<PathBuf> {
        (kind == FileKind::Folder).then(|| self.folder.clone())
    }

    fn open(&self, _path: &Path) -> Result<(), ApiError> {
        Err(ApiError::new("no_desktop"))
    }

    fn reveal(&self, _path: &Path) -> Result<(), ApiError> {
        Err(ApiError::new("no_desktop"))
    }

    fn print(&self, _path: &Path) -> Result<Printed, ApiError> {
        Err(ApiError::new("no_desktop"))
    }
}
