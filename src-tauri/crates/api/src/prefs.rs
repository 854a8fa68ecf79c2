//! Settings of the program and the list of recent workspaces: two small JSON files of this
//! computer. Losing them loses nothing of a workspace, so a broken one is begun anew.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::dto::workspace::{Prefs, RecentWorkspace};
use crate::error::ApiError;

/// Most workspaces kept in the list.
const MAX_RECENT: usize = 10;

/// Both files, in one folder.
#[derive(Debug, Clone)]
pub struct PrefsFile {
    folder: PathBuf,
}

impl PrefsFile {
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub fn load(&self) -> Prefs {
        self.read("settings.json")
    }

    /// # Errors
    /// `io_failed` with the path.
    pub fn save(&self, prefs: &Prefs) -> Result<(), ApiError> {
        self.write("settings.json", prefs)
    }

    /// Newest first; files that are gone are left out.
    pub fn recent(&self) -> Vec<RecentWorkspace> {
        let all: Vec<RecentWorkspace> = self.read("recent.json");
        all.into_iter()
            .filter(|recent| Path::new(&recent.path).is_file())
            .collect()
    }

    /// Puts a workspace at the head of the list.
    ///
    /// # Errors
    /// `io_failed` with the path.
    pub fn opened(&self, path: &str, name: &str, at: DateTime<Utc>) -> Result<(), ApiError> {
        let mut all: Vec<RecentWorkspace> = self.read("recent.json");
        all.retain(|recent| recent.path != path);
        let newest = RecentWorkspace {
            path: path.to_owned(),
            name: name.to_owned(),
            opened_at: at,
        };
        all.insert(0, newest);
        all.truncate(MAX_RECENT);
        self.write("recent.json", &all)
    }

    fn read<T: DeserializeOwned + Default>(&self, name: &str) -> T {
        fs::read(self.folder.join(name))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Written beside and renamed, so that a crash leaves the old or the new file.
    fn write<T: Serialize>(&self, name: &str, value: &T) -> Result<(), ApiError> {
        // Without a folder nothing is kept: the current one is nobody's place for settings.
        if self.folder.as_os_str().is_empty() {
            return Ok(());
        }
        let path = self.folder.join(name);
        let beside = self.folder.join(format!("{name}.new"));
        let bytes = serde_json::to_vec_pretty(value)
            .map_err(|error| ApiError::new("internal").with("detail", error))?;
        fs::create_dir_all(&self.folder)
            .and_then(|()| fs::write(&beside, bytes))
            .and_then(|()| fs::rename(&beside, &path))
            .map_err(|_| ApiError::new("io_failed").with("path", path.display()))
    }
}
