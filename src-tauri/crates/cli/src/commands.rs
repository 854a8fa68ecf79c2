//! What each subcommand does: calls of the api, nothing else.

mod export;
mod send;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use redbook_api::app::Folders;
use redbook_api::dto::proposal::DocumentWarning;
use redbook_api::host::Headless;
use redbook_api::{Answer, ApiError, App};
use serde_json::{Value, json};

use crate::options::{Command, EditionChoice, Options, SampleLanguage};
use export::Wanted;

/// # Errors
/// Whatever the api refuses with.
pub fn run(options: Options) -> Result<(), ApiError> {
    match options.command {
        Command::New {
            file,
            sample,
            name,
            accounts,
            people,
        } => new(&file, sample, name, accounts, people),
        Command::Call {
            file,
            command,
            json,
        } => call_any(&file, &command, json.as_deref()),
        Command::Commands => {
            for command in redbook_api::list() {
                let line = format!(
                    "{:<26} {} -> {}",
                    command.name, command.request, command.reply
                );
                // Whoever reads may have read enough: a closed pipe is no error.
                let _ = writeln!(std::io::stdout(), "{line}");
            }
            Ok(())
        }
        Command::Export {
            file,
            proposal,
            all: _,
            state,
            edition,
            format,
            out,
            is_final,
        } => {
            let wanted = Wanted {
                proposal: proposal.as_deref(),
                state: state.as_deref(),
                edition,
                formats: &format,
                is_final,
            };
            export::export(&file, &wanted, &out)
        }
        Command::Send {
            file,
            proposal,
            how,
            plan,
        } => send::send(&file, &proposal, how, plan),
        Command::Compare {
            file,
            left,
            right,
            edition,
            out,
        } => {
            let app = open(&file)?;
            let reader = match edition {
                EditionChoice::Director => json!("director"),
                EditionChoice::Hr => json!("hr"),
                EditionChoice::Finance => json!("finance"),
                EditionChoice::All => json!(null),
            };
            let request = json!({
                "left": proposal_id(&app, &left)?, "right": proposal_id(&app, &right)?,
                "reader": reader, "path": text(&absolute(&out)),
            });
            print(&call(&app, "compare_print", request)?)
        }
        Command::Questionnaire { file, account, out } => questionnaire(&file, &account, &out),
        Command::Check { file } => check(&file),
        Command::Backup { file, out } => {
            let (app, elsewhere) = open_or_look(&file)?;
            let request = json!({ "path": text(&absolute(&out)), "from": elsewhere });
            print(&call(&app, "workspace_backup", request)?)
        }
        Command::Restore { file, out } => {
            let out = absolute(&out);
            // The window offers to go back in place and can undo it; a command line that replaced
            // a file unasked could not.
            if out.exists() {
                return Err(ApiError::new("workspace_exists").with("path", text(&out)));
            }
            folder_is_there(&out)?;
            let app = app();
            let request = json!({ "path": text(&absolute(&file)), "to": text(&out) });
            print(&call(&app, "workspace_restore", request)?)
        }
        Command::Search { file, text } => {
            let app = open(&file)?;
            print(&call(&app, "search", json!({ "text": text }))?["items"])
        }
    }
}

/// # Errors
/// `no_such_folder {path}`: a mistyped path must not make folders.
fn folder_is_there(path: &Path) -> Result<(), ApiError> {
    match path.parent().filter(|folder| !folder.is_dir()) {
        Some(folder) => Err(ApiError::new("no_such_folder").with("path", text(folder))),
        None => Ok(()),
    }
}

fn new(
    file: &Path,
    sample: Option<SampleLanguage>,
    name: Option<String>,
    accounts: Option<u32>,
    people: Option<u32>,
) -> Result<(), ApiError> {
    let app = app();
    let path = absolute(file);
    folder_is_there(&path)?;
    let info = if let Some(language) = sample {
        call(
            &app,
            "workspace_sample",
            json!({ "language": code(language), "path": text(&path) }),
        )?
    } else {
        let stem = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned());
        let name = name.or(stem).unwrap_or_default();
        let request =
            json!({ "path": text(&path), "name": name, "language": "en", "currency": "EUR" });
        call(&app, "workspace_create", request)?
    };
    if let Some(accounts) = accounts {
        redbook_api::sample::bulk(&app, accounts, people.unwrap_or(accounts.saturating_mul(5)))?;
    }
    let state = call(&app, "workspace_info", json!({}))?;
    app.shut_down();
    print(if state["open"].is_null() {
        &info
    } else {
        &state["open"]
    })
}

fn call_any(file: &Path, command: &str, request: Option<&str>) -> Result<(), ApiError> {
    let request = match request {
        Some("-") => {
            let mut input = String::new();
            std::io::stdin()
                .read_to_string(&mut input)
                .map_err(|error| ApiError::new("bad_request").with("detail", error))?;
            input
        }
        Some(text) => text.to_owned(),
        None => String::from("{}"),
    };
    if !redbook_api::list()
        .iter()
        .any(|known| known.name == command)
    {
        return Err(ApiError::new("no_such_command").with("name", command));
    }
    let request = match request.trim() {
        "" => json!({}),
        text => serde_json::from_str(text)
            .map_err(|error| ApiError::new("bad_request").with("detail", error))?,
    };
    let app = open(file)?;
    match redbook_api::dispatch(&app, command, request)? {
        Answer::Json(text) => print(&parse(&text)?["value"]),
        Answer::Bytes(bytes) => std::io::stdout()
            .write_all(&bytes)
            .map_err(|_| ApiError::new("io_failed").with("path", "-")),
    }
}

fn questionnaire(file: &Path, account: &str, out: &Path) -> Result<(), ApiError> {
    folder_is_there(&absolute(out))?;
    let app = open(file)?;
    let accounts = if account == "all" {
        json!([])
    } else {
        let rows = call(
            &app,
            "account_list",
            json!({ "text": account, "limit": 500 }),
        )?;
        let by_name = rows["rows"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|row| row["name"].as_str().is_some_and(|name| same(name, account)))
            .map(|row| row["id"].clone());
        let key = by_name.map_or_else(
            || {
                call(&app, "account_get", json!({ "id": account }))
                    .map(|a| a["account"]["id"].clone())
            },
            Ok,
        );
        json!([key.map_err(|_| ApiError::new("no_such_account").with("name", account))?])
    };
    let request = json!({ "accounts": accounts, "path": text(&absolute(out)) });
    let printed = call(&app, "questionnaire_print", request)?;
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    for warning in printed["warnings"].as_array().into_iter().flatten() {
        warn(&name, warning);
    }
    print(&printed)
}

fn check(file: &Path) -> Result<(), ApiError> {
    let (app, elsewhere) = open_or_look(file)?;
    let found = call(&app, "workspace_check", json!({ "path": elsewhere }))?;
    match found["items"].as_array().map_or(0, Vec::len) {
        0 => {
            println!("clean");
            Ok(())
        }
        count => {
            print(&found["items"])?;
            Err(ApiError::new("check_found").with("count", count))
        }
    }
}

fn app() -> App {
    let here = std::env::current_dir().unwrap_or_default();
    // The command line keeps no settings and no list of recent workspaces.
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: here.clone(),
    };
    App::new(folders, Arc::new(Headless { folder: here }))
}

/// Names as people type them: letter case doesn't count.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The key of a proposal named by its number or by itself.
fn proposal_id(app: &App, name: &str) -> Result<Value, ApiError> {
    let rows = call(app, "proposal_list", json!({}))?;
    rows["items"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| {
            let named = |field: &Value| field.as_str().is_some_and(|field| same(field, name));
            named(&row["id"]) || named(&row["number"])
        })
        .map(|row| row["id"].clone())
        .ok_or_else(|| ApiError::new("no_such_proposal").with("name", name))
}

fn open(file: &Path) -> Result<App, ApiError> {
    let app = app();
    call(
        &app,
        "workspace_open",
        json!({ "path": text(&absolute(file)) }),
    )?;
    Ok(app)
}

/// The workspace opened, or where it is if another program has it open: looking at it and copying it
/// needs no more.
fn open_or_look(file: &Path) -> Result<(App, Option<String>), ApiError> {
    match open(file) {
        Ok(app) => Ok((app, None)),
        Err(error) if error.code == "workspace_locked" => Ok((app(), Some(text(&absolute(file))))),
        Err(error) => Err(error),
    }
}

/// Says on the standard error what to look at on the pages of a file.
fn warn(name: &str, warning: &Value) {
    if let Ok(warning) = serde_json::from_value::<DocumentWarning>(warning.clone()) {
        eprintln!("{name}: {}", redbook_api::words::warning(&warning));
    }
}

fn call(app: &App, command: &str, request: Value) -> Result<Value, ApiError> {
    match redbook_api::dispatch(app, command, request)? {
        Answer::Json(text) => parse(&text).map(|mut reply| reply["value"].take()),
        Answer::Bytes(_) => Err(ApiError::new("internal")),
    }
}

fn parse(text: &str) -> Result<Value, ApiError> {
    serde_json::from_str(text).map_err(|error| ApiError::new("internal").with("detail", error))
}

fn print(value: &Value) -> Result<(), ApiError> {
    let pretty = serde_json::to_string_pretty(value)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    // Whoever reads may have read enough: a closed pipe is no error.
    let _ = writeln!(std::io::stdout(), "{pretty}");
    Ok(())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

const fn code(language: SampleLanguage) -> &'static str {
    match language {
        SampleLanguage::En => "en",
        SampleLanguage::Ru => "ru",
        SampleLanguage::Bg => "bg",
    }
}
