//! Long work: how far it is, how to stop it.

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::job::JobState;
use crate::dto::{Items, Key, Nothing};
use crate::job::Job;

pub(super) fn told(job: &Job) -> Reply<JobState> {
    let (value, changes) = job.look();
    Reply { value, changes }
}

pub fn state(app: &App, request: Key) -> Done<JobState> {
    Ok(told(&*app.jobs.find(request.id)?))
}

/// Asks it to stop; it ends with the file it is at, and nothing stays half written.
pub fn stop(app: &App, request: Key) -> Done<JobState> {
    Ok(told(&*app.jobs.stop(request.id)?))
}

/// The jobs of this session, the newest first.
pub fn list(app: &App, _: Nothing) -> Done<Items<JobState>> {
    let (mut items, mut all) = (Vec::new(), Vec::new());
    for job in app.jobs.all().iter().rev() {
        let (state, changes) = job.look();
        items.push(state);
        all.extend(changes);
    }
    Ok(Reply {
        value: Items { items },
        changes: all,
    })
}
