//! Backups, restoring, checking. What is copied is copied past the open workspace, so nobody waits.

use std::path::{Path, PathBuf};

use redbook_storage::backup::{self, Policy};
use redbook_storage::check::{self, Checker};

use super::workspace;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::workspace::{
    BackupInfo, BackupReq, CheckReq, Finding, RestoreReq, Restored, WorkspaceOpenReq,
};
use crate::dto::{Items, Nothing};
use crate::error::ApiError;

pub fn check(app: &App, request: CheckReq) -> Done<Items<Finding>> {
    let findings = match request.path {
        Some(path) => Checker::of(Path::new(&path), app.world().today())?.run()?,
        None => app.with(|workspace| Ok(workspace.check()?))?,
    };
    let items = findings.into_iter().map(said).collect();
    Ok(Reply::read(Items { items }))
}

fn said(finding: check::Finding) -> Finding {
    let facts = finding.args.iter();
    Finding {
        code: finding.code.to_owned(),
        detail: facts
            .map(|(name, value)| format!("{name}: {value}"))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// Makes everything derived anew (search, figures, links); what was entered stays as it is.
pub fn repair(app: &App, _request: Nothing) -> Done<Nothing> {
    app.with(|workspace| {
        workspace.repair()?;
        Ok(Reply {
            value: Nothing {},
            changes: vec![workspace::everything()],
        })
    })
}

pub fn take(app: &App, request: BackupReq) -> Done<BackupInfo> {
    let (source, usual) = match request.from.as_deref().map(Path::new) {
        Some(from) => (backup::Source::of(from)?, backup::default_folder(from)),
        None => source(app)?,
    };
    let now = app.world().now();
    let Some(wanted) = request.path.map(PathBuf::from) else {
        let taken = source.take(&usual, &Policy::default(), now, |_, _| true)?;
        app.made(&taken.backup.path);
        return looked_at(app, &taken.backup.path, &taken.backup);
    };
    let taken = source.take_to(&wanted, request.replace, now, |_, _| true)?;
    app.made(&wanted);
    looked_at(app, &wanted, &taken.backup)
}

/// A backup holds what the workspace holds, rows that can't be read included: whoever relies on it
/// is told of them.
fn looked_at(app: &App, path: &Path, taken: &backup::Backup) -> Done<BackupInfo> {
    let unreadable = Checker::of(path, app.world().today())?.unreadable()?;
    Ok(Reply::read(BackupInfo {
        findings: unreadable.into_iter().map(said).collect(),
        ..shown(path, taken)
    }))
}

/// What backups are taken from, and where they usually go.
fn source(app: &App) -> Result<(backup::Source, PathBuf), ApiError> {
    app.with(|workspace| {
        let folder = backup::default_folder(workspace.path());
        Ok((workspace.backup_source(), folder))
    })
}

fn shown(path: &Path, taken: &backup::Backup) -> BackupInfo {
    BackupInfo {
        path: path.to_string_lossy().into_owned(),
        made_at: taken.at,
        size: taken.bytes,
        findings: Vec::new(),
        aside: false,
    }
}

pub fn list(app: &App, _request: Nothing) -> Done<Items<BackupInfo>> {
    let found = app.with(|workspace| {
        let path = workspace.path();
        let made = backup::list(&backup::default_folder(path), path)?;
        let aside = backup::kept_aside(path)?;
        let all = made.into_iter().map(|one| (one, false));
        let mut all: Vec<_> = all
            .chain(aside.into_iter().map(|one| (one, true)))
            .collect();
        all.sort_by_key(|(one, _)| std::cmp::Reverse(one.at));
        Ok(all)
    })?;
    let items = found
        .iter()
        .inspect(|(taken, _)| app.made(&taken.path))
        .map(|(taken, aside)| BackupInfo {
            aside: *aside,
            ..shown(&taken.path, taken)
        })
        .collect();
    Ok(Reply::read(Items { items }))
}

/// Puts a backup in the place of the open workspace (what was there stays beside it), or makes a
/// workspace of it elsewhere; then opens it.
pub fn restore(app: &App, request: RestoreReq) -> Done<Restored> {
    let from = PathBuf::from(&request.path);
    let now = app.world().now();
    let to = match request.to {
        Some(to) => PathBuf::from(to),
        None => app.with(|workspace| Ok(workspace.path().to_owned()))?,
    };
    let present = app.workspace().as_ref().map(|open| open.path().to_owned());
    app.close()?;
    let restored = backup::restore(&from, &to, now);
    let open = |path: &Path| {
        let path = path.to_string_lossy().into_owned();
        workspace::open(app, WorkspaceOpenReq { path })
    };
    match (restored, present) {
        (Ok(restored), _) => {
            let opened = open(&to)?;
            let missing = app.with(|workspace| {
                let findings = workspace.check()?;
                Ok(findings.iter().filter(|f| f.code == "file_missing").count())
            })?;
            Ok(Reply {
                value: Restored {
                    info: opened.value,
                    aside: restored.aside.map(|p| p.to_string_lossy().into_owned()),
                    files_missing: u32::try_from(missing).unwrap_or(u32::MAX),
                },
                changes: opened.changes,
            })
        }
        (Err(error), Some(present)) => {
            open(&present)?;
            Err(error.into())
        }
        (Err(error), None) => Err(error.into()),
    }
}

/// Takes a backup if the policy wants one. Called now and then, and at the end.
///
/// # Errors
/// `backup_failed`, `disk_full`, `io_failed`.
pub(crate) fn take_if_due(app: &App, policy: &Policy) -> Result<(), ApiError> {
    let Ok((source, folder)) = source(app) else {
        return Ok(());
    };
    let now = app.world().now();
    if source.is_due(&folder, policy, now)? {
        source.take(&folder, policy, now, |_, _| true)?;
    }
    Ok(())
}
