//! Making a new workspace.

use std::path::Path;
use std::sync::Arc;

use super::header::APPLICATION_ID;
use super::traces::{Traces, folder_is_there};
use super::{Meta, Workspace, WorkspaceInfo, header, lock, migrate, settings};
use crate::error::{Result, StorageError};
use crate::file::Files;
use crate::{Op, World, derived};

impl Workspace {
    /// Makes a workspace file where there is none, and opens it.
    ///
    /// # Errors
    /// `workspace_exists`; `no_such_folder`; `workspace_locked`; `disk_full`; `io_failed`. After an
    /// error there is no file, and nothing beside it.
    pub fn create(path: &Path, info: &WorkspaceInfo, world: Arc<dyn World>) -> Result<Self> {
        if path.symlink_metadata().is_ok() {
            return Err(StorageError::Exists {
                path: path.display().to_string(),
            });
        }
        folder_is_there(path)?;
        let files = Files::beside(path);
        let traces = Traces::before(path, files.folder());
        let locked = lock::take(files.folder());
        if let Err(StorageError::Locked) = locked {
            return Err(StorageError::Locked);
        }
        let made = locked
            .and_then(|lock| lay_out(path, world.as_ref()).map(|()| lock))
            .and_then(|lock| Self::open_locked(path, world, files, lock, None))
            .and_then(|mut workspace| {
                let id = workspace.world.new_id();
                workspace.actor.device = id;
                let meta = Meta {
                    id,
                    version: 1,
                    facts: info.clone(),
                };
                workspace.transact(Op::CreateWorkspace, |tx| tx.insert(&meta))?;
                workspace.fresh_folder = traces.folder_is_new();
                Ok(workspace)
            });
        if made.is_err() {
            // What can't be finished isn't left behind; if even that fails, the first error counts.
            for tail in ["", "-wal", "-shm", "-journal"] {
                let _ = std::fs::remove_file(super::sibling(path, tail));
            }
            traces.clear();
        }
        made
    }
}

/// The empty file. Written with the rollback journal, so that application id and schema stand in
/// the file's own header from the start, where [`header`] looks for them.
fn lay_out(path: &Path, world: &dyn World) -> Result<()> {
    let mut conn = settings::create(path)?;
    let located = |error: StorageError| error.at(path);
    conn.pragma_update(None, "application_id", APPLICATION_ID)
        .map_err(|e| located(e.into()))?;
    migrate::run(&mut conn, 0).map_err(located)?;
    derived::set_day(&conn, world.today())?;
    conn.close().map_err(|(_, error)| located(error.into()))?;
    header::check(path, migrate::KNOWN)?;
    Ok(())
}
