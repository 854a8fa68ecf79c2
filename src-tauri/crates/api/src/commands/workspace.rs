//! Workspaces: make, open, close; settings; search; undo.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use redbook_domain::DomainError;
use redbook_domain::counts::check_count;
use redbook_domain::language::Language;
use redbook_domain::text::{fold, required_line};
use redbook_storage::account::AccountQuery;
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{Op, Reader, Workspace, account, company, proposal, search as index};

use super::file::{file_name, file_name_with};
use super::person::sought;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::workspace::{
    Folder, Prefs, RecentWorkspace, SearchFound, SearchHit, SearchPiece, SearchReq, UndoState,
    Undone, WorkspaceCreateReq, WorkspaceInfo, WorkspaceOpenReq, WorkspaceSampleReq,
    WorkspaceState, WorkspaceUpdateReq,
};
use crate::dto::{Change, Items, Nothing};
use crate::error::ApiError;
use crate::world::{FixedWorld, system_zone};
use crate::{sample as invented, starting};

/// Ending of workspace files.
const ENDING: &str = "redbook";
/// What the sample's keys are made from.
const SAMPLE_SEED: u64 = 0x0005_EDB0_0C2A_11E5;

pub fn recent(app: &App, _request: Nothing) -> Done<Items<RecentWorkspace>> {
    Ok(Reply::read(Items {
        items: app.prefs.recent(),
    }))
}

pub fn default_folder(app: &App, _request: Nothing) -> Done<Folder> {
    let folder = app.folders.workspaces.to_string_lossy().into_owned();
    Ok(Reply::read(Folder { folder }))
}

pub fn create(app: &App, request: WorkspaceCreateReq) -> Done<WorkspaceInfo> {
    let name = required_line("name", &request.name, 120)?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => {
            let folder = request
                .folder
                .map_or_else(|| app.folders.workspaces.clone(), PathBuf::from);
            folder.join(file_name(&format!("{name}.{ENDING}")))
        }
    };
    if !Language::INTERFACE.contains(&request.language) {
        return Err(DomainError::field_malformed("language").into());
    }
    let info = redbook_storage::WorkspaceInfo {
        name,
        language: request.language,
        currency: request.currency,
        time_zone: system_zone().name().to_owned(),
    };
    make(app, &path, &info)?;
    shown(app)
}

/// Makes the file, opens it and writes what every workspace begins with.
fn make(app: &App, path: &Path, info: &redbook_storage::WorkspaceInfo) -> Result<(), ApiError> {
    // Our own folder may not be there yet; any other is named by somebody.
    let own = &app.folders.workspaces;
    if path.parent() == Some(own) {
        std::fs::create_dir_all(own)
            .map_err(|_| ApiError::new("io_failed").with("path", own.display()))?;
    }
    app.shut_down();
    let workspace = Workspace::create(path, info, app.world())?;
    *app.workspace() = Some(workspace);
    fill(app, || {
        app.write(Op::CreateWorkspace, |tx| starting::workspace(tx, info))?;
        Ok(())
    })
}

/// Writes into the workspace that was just made. If that fails, on a full disk say, the file goes
/// again: what was half made would be in the way of the next try.
fn fill(app: &App, write: impl FnOnce() -> Result<(), ApiError>) -> Result<(), ApiError> {
    let filled = write();
    if filled.is_err()
        && let Some(half) = app.workspace().take()
    {
        // Best effort: the error that matters is the first one.
        let _ = half.discard();
    }
    filled
}

pub fn open(app: &App, request: WorkspaceOpenReq) -> Done<WorkspaceInfo> {
    let path = PathBuf::from(&request.path);
    let already = app
        .workspace()
        .as_ref()
        .is_some_and(|open| open.path() == path);
    if !already {
        // Opened before the present one is closed: a refusal leaves everything as it was.
        let workspace = Workspace::open(&path, app.world())?;
        app.shut_down();
        app.set_zone(zone_of(&workspace)?);
        *app.workspace() = Some(workspace);
    }
    shown(app)
}

/// The zone whose calendar days count in a workspace; the system's if it knows none of that name.
fn zone_of(workspace: &Workspace) -> Result<chrono_tz::Tz, ApiError> {
    let name = workspace.reader().meta()?.facts.time_zone;
    Ok(name.parse().unwrap_or_else(|_| system_zone()))
}

/// The invented workspace, made anew by its generator.
pub fn sample(app: &App, request: WorkspaceSampleReq) -> Done<WorkspaceInfo> {
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => free_name(&app.folders.workspaces, invented::name(request.language)),
    };
    let info = redbook_storage::WorkspaceInfo {
        name: invented::name(request.language).to_owned(),
        language: request.language,
        currency: redbook_domain::money::Currency::EUR,
        time_zone: system_zone().name().to_owned(),
    };
    let (world, path_text) = (app.world(), path.clone());
    let today = world.today();
    // The last midnight: nothing of the sample is later than what the user does next.
    let midnight = world.end_of_day(today.pred_opt().unwrap_or(today));
    app.set_world(Arc::new(FixedWorld::starting(today, midnight, SAMPLE_SEED)));
    let made = make(app, &path, &info).and_then(|()| {
        fill(app, || {
            invented::fill(app, request.language)?;
            app.with(|workspace| Ok(workspace.forget_steps()?))
        })
    });
    app.set_world(world);
    app.close()?;
    made?;
    open(
        app,
        WorkspaceOpenReq {
            path: path_text.to_string_lossy().into_owned(),
        },
    )
}

/// `Name.redbook`, or `Name 2.redbook` if that is taken.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(file_name(&format!("{name}.{ENDING}")));
    (2..1_000)
        .map(|n| folder.join(file_name_with(name, &n.to_string(), ENDING)))
        .fold(first, |free, next| if free.exists() { next } else { free })
}

pub fn info(app: &App, _request: Nothing) -> Done<WorkspaceState> {
    let closed = app.workspace().is_none();
    let open = (!closed).then(|| read_info(app)).transpose()?;
    Ok(Reply::read(WorkspaceState {
        refused: app.refused(),
        open,
    }))
}

/// The file keeps its name: others may know it by that.
pub fn update(app: &App, request: WorkspaceUpdateReq) -> Done<WorkspaceInfo> {
    let name = required_line("name", &request.name, 120)?;
    let zone: chrono_tz::Tz = request
        .time_zone
        .parse()
        .map_err(|_| DomainError::field_malformed("time_zone"))?;
    let written = app.write(Op::UpdateWorkspace, |tx| {
        let mut meta = tx.reader().meta()?;
        meta.facts.name.clone_from(&name);
        zone.name().clone_into(&mut meta.facts.time_zone);
        let version = meta.version;
        tx.update(&meta, version)?;
        Ok(())
    })?;
    app.set_zone(zone);
    let mut reply = shown(app)?;
    reply.changes.extend(written.changes);
    Ok(reply)
}

pub fn close(app: &App, _request: Nothing) -> Done<Nothing> {
    app.shut_down();
    Ok(Reply {
        value: Nothing {},
        changes: vec![everything()],
    })
}

fn shown(app: &App) -> Done<WorkspaceInfo> {
    app.refuse(None);
    let info = read_info(app)?;
    app.made(Path::new(&info.path));
    if app.folders.config != PathBuf::new() {
        app.prefs
            .opened(&info.path, &info.name, app.world().now())?;
    }
    Ok(Reply {
        value: info,
        changes: vec![everything()],
    })
}

/// Another workspace: nothing that was shown holds any more.
pub(super) fn everything() -> Change {
    Change {
        kind: String::from("workspace"),
        id: None,
        account_id: None,
    }
}

fn read_info(app: &App) -> Result<WorkspaceInfo, ApiError> {
    app.with(|workspace| {
        let reader = workspace.reader();
        let meta = reader.meta()?;
        let accounts = account::list(&reader, &AccountQuery::default())?.total;
        let proposals = proposal::list(&reader, &ProposalQuery::default())?.total;
        Ok(WorkspaceInfo {
            path: workspace.path().to_string_lossy().into_owned(),
            name: meta.facts.name,
            language: meta.facts.language,
            currency: meta.facts.currency,
            time_zone: meta.facts.time_zone,
            accounts: i64::from(accounts),
            proposals: i64::from(proposals),
            saved_at: workspace.changed_at(),
        })
    })
}

pub fn prefs_get(app: &App, _request: Nothing) -> Done<Prefs> {
    Ok(Reply::read(app.prefs.load()))
}

pub fn prefs_set(app: &App, request: Prefs) -> Done<Prefs> {
    check_count("zoom", Some(request.zoom))?;
    if request.pinned.len() > 50 {
        return Err(DomainError::too_many("pinned", 50).into());
    }
    app.prefs.save(&request)?;
    Ok(Reply::read(request))
}

pub fn search(app: &App, request: SearchReq) -> Done<Items<SearchHit>> {
    sought(&request.text)?;
    if !(1..=500).contains(&request.limit) {
        return Err(DomainError::field_out_of_range("limit", 1, 500).into());
    }
    let limit = usize::try_from(request.limit).unwrap_or(20);
    let (hits, mut ours) = app.read(|reader| {
        let kinds = index::DocKind::ALL;
        let hits = index::find_in(
            reader,
            &request.text,
            request.account_id,
            &kinds,
            limit,
            limit,
        )?;
        let ours = match request.account_id {
            Some(_) => Vec::new(),
            None => our_people(reader, &request.text)?,
        };
        Ok((hits, ours))
    })?;
    ours.truncate(limit);
    let mut items: Vec<SearchHit> = hits.into_iter().map(search_hit).collect();
    items.truncate(limit - ours.len());
    items.append(&mut ours);
    Ok(Reply::read(Items { items }))
}

/// Our own people by the beginnings of words in their names, in whatever language: a dozen at most, so
/// they need no index.
fn our_people(reader: &Reader<'_>, text: &str) -> Result<Vec<SearchHit>, ApiError> {
    let wanted = fold(text);
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let language = reader.meta()?.facts.language;
    let is_called = |name: &String| {
        let name = fold(name);
        let mut words = wanted.iter();
        words.all(|word| name.split_whitespace().any(|own| own.starts_with(word)))
    };
    let members = company::members(reader)?.into_iter();
    let named = members.filter(|member| member.facts.name.0.values().any(is_called));
    Ok(named
        .map(|member| SearchHit {
            kind: "member".to_owned(),
            id: member.id,
            account_id: None,
            title: member.facts.name.pick(language).to_owned(),
            snippet: member.facts.position.pick(language).to_owned(),
            found: None,
        })
        .collect())
}

pub(crate) fn search_hit(hit: index::Hit) -> SearchHit {
    let piece = |piece: index::Piece| SearchPiece {
        text: piece.text,
        hit: piece.hit,
    };
    SearchHit {
        kind: kind(hit.kind).to_owned(),
        id: hit.id,
        account_id: hit.account_id,
        title: hit.title,
        snippet: if hit.sub.is_empty() {
            hit.account
        } else {
            hit.sub
        },
        found: hit.found.map(|found| SearchFound {
            field: found.field.to_owned(),
            pieces: found.pieces.into_iter().map(piece).collect(),
        }),
    }
}

/// Contacts are found by their notes.
const fn kind(kind: index::DocKind) -> &'static str {
    match kind {
        index::DocKind::Account => "account",
        index::DocKind::Person => "person",
        index::DocKind::Proposal => "proposal",
        index::DocKind::Note => "note",
        index::DocKind::Library => "library",
        index::DocKind::Opportunity => "opportunity",
    }
}

pub fn undo_state(app: &App, _request: Nothing) -> Done<UndoState> {
    let state = app.with(|workspace| Ok(workspace.undo_state()?))?;
    let code = |op: Option<Op>| op.map(|op| op.code().to_owned());
    Ok(Reply::read(UndoState {
        undo: code(state.undo),
        redo: code(state.redo),
    }))
}

pub fn undo(app: &App, _request: Nothing) -> Done<Undone> {
    stepped(app, Workspace::undo)
}

pub fn redo(app: &App, _request: Nothing) -> Done<Undone> {
    stepped(app, Workspace::redo)
}

fn stepped(
    app: &App,
    step: impl FnOnce(&mut Workspace) -> redbook_storage::Result<redbook_storage::Outcome<Op>>,
) -> Done<Undone> {
    let (reply, zone) = app.with(|workspace| {
        let outcome = step(workspace)?;
        let reply = Reply {
            value: Undone {
                op: outcome.value.code().to_owned(),
            },
            changes: outcome.changes.into_iter().map(Change::from).collect(),
        };
        // The zone may have been what was taken back.
        let moved = outcome.value == Op::UpdateWorkspace;
        let zone = moved.then(|| zone_of(workspace)).transpose()?;
        Ok((reply, zone))
    })?;
    if let Some(zone) = zone {
        app.set_zone(zone);
    }
    Ok(reply)
}
