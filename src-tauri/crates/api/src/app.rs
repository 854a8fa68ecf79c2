//! The running program: the open workspace, settings, the desktop, the document studio.

use std::collections::HashSet;
use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use redbook_document::Studio;
use redbook_domain::money::Currency;
use redbook_domain::world::World;
use redbook_storage::backup::Policy;
use redbook_storage::{Op, Reader, StorageError, Tx, Workspace};

use crate::commands::backup::take_if_due;
use crate::dispatch::{Done, Reply};
use crate::dto::Change;
use crate::dto::workspace::{Refused, WorkspaceOpenReq};
use crate::error::ApiError;
use crate::host::Host;
use crate::import::Imports;
use crate::job::Jobs;
use crate::prefs::PrefsFile;
use crate::preview::Previews;
use crate::world::SystemWorld;

/// How often it is asked whether a backup is due.
const TEND_EVERY: Duration = Duration::from_secs(60);

/// Where the program keeps things on this computer.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Settings; an empty path keeps none.
    pub config: PathBuf,
    /// Where new workspaces go by default.
    pub workspaces: PathBuf,
}

/// Shared by every command; commands run one at a time on the workspace, side by side otherwise.
/// A handle: clones are the same program, so that long work can go on after the call that began it.
#[derive(Clone)]
pub struct App(Arc<Program>);

impl Deref for App {
    type Target = Program;

    fn deref(&self) -> &Program {
        &self.0
    }
}

/// What every handle shares.
pub struct Program {
    pub(crate) folders: Folders,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) prefs: PrefsFile,
    pub(crate) previews: Previews,
    pub(crate) jobs: Jobs,
    pub(crate) imports: Imports,
    workspace: Mutex<Option<Workspace>>,
    world: RwLock<Arc<dyn World>>,
    studio: OnceLock<Studio>,
    /// Files this session made: only these are opened, shown or printed.
    made: Mutex<HashSet<PathBuf>>,
    refused: Mutex<Option<Refused>>,
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("folders", &self.folders)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A poisoned lock holds a consistent workspace still: SQLite rolled the transaction back.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    #[must_use]
    pub fn new(folders: Folders, host: Arc<dyn Host>) -> Self {
        Self(Arc::new(Program {
            prefs: PrefsFile::new(folders.config.clone()),
            folders,
            host,
            previews: Previews::default(),
            jobs: Jobs::default(),
            imports: Imports::default(),
            workspace: Mutex::new(None),
            world: RwLock::new(Arc::new(SystemWorld::here())),
            studio: OnceLock::new(),
            made: Mutex::new(HashSet::new()),
            refused: Mutex::new(None),
        }))
    }

    /// The same program in a world of one's own: samples and tests.
    #[must_use]
    pub fn in_world(self, world: Arc<dyn World>) -> Self {
        self.set_world(world);
        self
    }

    /// The same program with templates by path (such as `/look.typ`) in the place of ours, and so
    /// with other fonts: pages as another release might set them. Of no use once pages were set.
    #[must_use]
    pub fn with_looks(self, looks: &[(String, String)]) -> Self {
        self.studio
            .get_or_init(|| Studio::with_looks(Vec::new(), looks));
        self
    }

    /// Clock, zone and keys.
    #[must_use]
    pub fn world(&self) -> Arc<dyn World> {
        Arc::clone(&self.world.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn set_world(&self, world: Arc<dyn World>) {
        *self.world.write().unwrap_or_else(PoisonError::into_inner) = world;
    }

    /// Opens a workspace named on the command line; a failure is shown by the welcome screen.
    pub fn open_at_start(&self, path: PathBuf) {
        let path = path.to_string_lossy().into_owned();
        let request = WorkspaceOpenReq { path: path.clone() };
        if let Err(error) = crate::commands::workspace::open(self, request) {
            self.refuse(Some(Refused { path, error }));
        }
    }

    /// Why the workspace named at the start isn't open; nothing once another one is.
    pub(crate) fn refused(&self) -> Option<Refused> {
        lock(&self.refused).clone()
    }

    pub(crate) fn refuse(&self, refused: Option<Refused>) {
        *lock(&self.refused) = refused;
    }

    pub(crate) fn set_zone(&self, zone: chrono_tz::Tz) {
        self.set_world(Arc::new(SystemWorld { zone }));
    }

    /// Currency of revenue and of sums over accounts.
    ///
    /// # Errors
    /// `workspace_none_open`.
    pub(crate) fn currency(&self) -> Result<Currency, ApiError> {
        self.read(|reader| Ok(reader.meta()?.facts.currency))
    }

    /// Closes the file, without a backup; work on it ends first.
    ///
    /// # Errors
    /// `io_failed`.
    pub(crate) fn close(&self) -> Result<(), ApiError> {
        self.jobs.end();
        let open = self.workspace().take();
        Ok(open.map_or(Ok(()), Workspace::close)?)
    }

    /// Ends the session: a last backup if something changed, then the file is closed.
    pub fn shut_down(&self) {
        // A backup that can't be made must not keep the window from closing.
        let _ = take_if_due(
            self,
            &Policy {
                interval_minutes: 0,
                ..Policy::default()
            },
        );
        let _ = self.close();
    }

    /// Takes backups on their interval for as long as the program runs, on a thread of its own.
    pub fn tend(self: &Arc<Self>) {
        let app = Arc::downgrade(self);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(TEND_EVERY);
                let Some(app) = app.upgrade() else { return };
                // Tried again next time; the check in Settings shows what is wrong.
                let _ = take_if_due(&app, &Policy::default());
            }
        });
    }

    pub(crate) fn studio(&self) -> &Studio {
        self.studio.get_or_init(Studio::new)
    }

    pub(crate) fn workspace(&self) -> MutexGuard<'_, Option<Workspace>> {
        lock(&self.workspace)
    }

    /// Runs `look` on the open workspace.
    ///
    /// # Errors
    /// `workspace_none_open`, and those of `look`.
    pub(crate) fn with<T>(
        &self,
        look: impl FnOnce(&mut Workspace) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let mut workspace = self.workspace();
        look(
            workspace
                .as_mut()
                .ok_or_else(|| ApiError::new("workspace_none_open"))?,
        )
    }

    /// Reads from the open workspace.
    ///
    /// # Errors
    /// `workspace_none_open`, and those of `look`.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.with(|workspace| look(&workspace.reader()))
    }

    /// Changes the open workspace: everything in `change` happens, or nothing.
    ///
    /// # Errors
    /// `workspace_none_open`, and those of `change` and of storage.
    pub(crate) fn write<T>(
        &self,
        op: Op,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, ApiError>,
    ) -> Done<T> {
        self.with(|workspace| {
            let outcome = workspace.transact(op, change)?;
            Ok(Reply {
                value: outcome.value,
                changes: outcome.changes.into_iter().map(Change::from).collect(),
            })
        })
    }

    /// Remembers a file made for the user.
    pub(crate) fn made(&self, path: &Path) {
        lock(&self.made).insert(path.to_owned());
    }

    /// # Errors
    /// `file_not_ours` for a file this session didn't make, `file_missing` if it is gone.
    pub(crate) fn check_made(&self, path: &Path) -> Result<(), ApiError> {
        if !lock(&self.made).contains(path) {
            return Err(ApiError::new("file_not_ours").with("path", path.display()));
        }
        if !path.is_file() {
            return Err(ApiError::new("file_missing").with("path", path.display()));
        }
        Ok(())
    }
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> Self {
        let plain = Self::new(error.code());
        error
            .args()
            .into_iter()
            .fold(plain, |error, (name, value)| error.with(name, value))
    }
}

impl From<redbook_storage::Change> for Change {
    fn from(change: redbook_storage::Change) -> Self {
        Self {
            kind: change.kind.to_owned(),
            id: change.id,
            account_id: change.account_id,
        }
    }
}
