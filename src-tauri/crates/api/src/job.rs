//! Long work on a thread of its own: it tells how far it is, stops when asked, and outlives the
//! call that began it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use redbook_domain::id::Id;

use crate::app::{App, lock};
use crate::dto::Change;
use crate::dto::job::{JobError, JobKind, JobPhase, JobState, JobWarning};
use crate::dto::proposal::DocumentWarning;
use crate::error::ApiError;

/// Finished jobs that are remembered, so that a screen can still ask how they ended.
const KEPT: usize = 20;
/// Errors and warnings that are kept word for word.
const ERRORS: usize = 200;

/// The jobs of this session, newest last.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<Vec<Arc<Job>>>);

/// One job as its worker and those who ask see it.
#[derive(Debug)]
pub(crate) struct Job {
    id: Id,
    stop: AtomicBool,
    state: Mutex<(JobState, Vec<Change>)>,
}

impl Job {
    /// Whether somebody asked to stop.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub fn tell(&self, change: impl FnOnce(&mut JobState)) {
        change(&mut lock(&self.state).0);
    }

    /// Notes what could not be made.
    pub fn failed(&self, name: &str, error: ApiError) {
        self.tell(|state| {
            state.failed += 1;
            if state.errors.len() < ERRORS {
                let name = name.to_owned();
                state.errors.push(JobError { name, error });
            }
        });
    }

    /// Notes what to look at in a file that was made.
    pub fn warned(&self, name: &str, warnings: Vec<DocumentWarning>) {
        self.tell(|state| {
            let room = ERRORS.saturating_sub(state.warnings.len());
            let named = warnings.into_iter().take(room).map(|warning| JobWarning {
                name: name.to_owned(),
                warning,
            });
            state.warnings.extend(named);
        });
    }

    /// What changed in the workspace, for whoever asks next.
    pub fn changed(&self, changes: Vec<Change>) {
        let mut state = lock(&self.state);
        for change in changes {
            if !state.1.contains(&change) {
                state.1.push(change);
            }
        }
    }

    /// How far it is, and what changed since it was asked last.
    pub fn look(&self) -> (JobState, Vec<Change>) {
        let mut state = lock(&self.state);
        let changes = std::mem::take(&mut state.1);
        (state.0.clone(), changes)
    }

    fn running(&self) -> bool {
        let phase = lock(&self.state).0.phase;
        matches!(phase, JobPhase::Running | JobPhase::Stopping)
    }

    fn ask_to_stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        self.tell(|state| {
            if state.phase == JobPhase::Running {
                state.phase = JobPhase::Stopping;
            }
        });
    }
}

impl Jobs {
    /// Starts work on a thread of its own.
    ///
    /// # Errors
    /// `job_running` while another one runs; `internal` if the system gives no thread.
    pub fn start(
        &self,
        app: &App,
        kind: JobKind,
        total: u32,
        folder: String,
        work: impl FnOnce(&App, &Job) + Send + 'static,
    ) -> Result<Arc<Job>, ApiError> {
        let id = app.world().new_id();
        let state = JobState {
            id,
            kind,
            phase: JobPhase::Running,
            done: 0,
            total,
            files: 0,
            pages: 0,
            current: String::new(),
            errors: Vec::new(),
            failed: 0,
            warnings: Vec::new(),
            folder,
        };
        let job = Arc::new(Job {
            id,
            stop: AtomicBool::new(false),
            state: Mutex::new((state, Vec::new())),
        });
        let mut jobs = lock(&self.0);
        if jobs.iter().any(|job| job.running()) {
            return Err(ApiError::new("job_running"));
        }
        let (app, own) = (app.clone(), Arc::clone(&job));
        let worker = thread::Builder::new().name("redbook-job".to_owned());
        let worker = worker.spawn(move || {
            // Ends the job even if its work panics: nobody waits for ever.
            let _ended = Ended(&own);
            work(&app, &own);
        });
        worker.map_err(|error| ApiError::new("internal").with("detail", error))?;
        let old = jobs.len().saturating_sub(KEPT - 1);
        jobs.drain(..old);
        jobs.push(Arc::clone(&job));
        Ok(job)
    }

    /// # Errors
    /// `not_found {kind: job}`.
    pub fn find(&self, id: Id) -> Result<Arc<Job>, ApiError> {
        let jobs = lock(&self.0);
        let found = jobs.iter().find(|job| job.id == id);
        found.cloned().ok_or_else(|| ApiError::not_found("job"))
    }

    /// Asks a job to stop; it ends with the file it is at.
    ///
    /// # Errors
    /// `not_found {kind: job}`.
    pub fn stop(&self, id: Id) -> Result<Arc<Job>, ApiError> {
        let job = self.find(id)?;
        job.ask_to_stop();
        Ok(job)
    }

    /// Stops everything and waits until it has ended: before the file is closed.
    pub fn end(&self) {
        let jobs: Vec<_> = lock(&self.0).clone();
        for job in jobs {
            job.ask_to_stop();
            while job.running() {
                thread::sleep(std::time::Duration::from_millis(5));
            }
        }
    }

    pub fn all(&self) -> Vec<Arc<Job>> {
        lock(&self.0).clone()
    }
}

struct Ended<'a>(&'a Job);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        let broken = thread::panicking();
        let stopped = self.0.stopped();
        if broken {
            let error = ApiError::new("internal").with("detail", "worker");
            self.0.failed("", error);
        }
        self.0.tell(|state| {
            let all = state.done >= state.total;
            state.current.clear();
            state.phase = if (stopped && !all) || broken {
                JobPhase::Stopped
            } else {
                JobPhase::Done
            };
        });
    }
}
