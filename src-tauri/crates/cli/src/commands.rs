//! What each subcommand does: calls of the api, nothing else.

mod export;
mod extract;
mod find;
mod hits;
mod import;
mod record;
mod send;

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use redbook_api::app::Folders;
use redbook_api::dto::proposal::{DocumentWarning, Readiness};
use redbook_api::host::Headless;
use redbook_api::{Answer, ApiError, App};
use serde_json::{Value, json};

use crate::options::{Command, EditionChoice, Options, SampleLanguage};
use export::Wanted;
use find::{account_id, file_is_there, folder_is_there, may_write, proposal_id, with_ending};

/// How often it is asked how far a job is.
const EVERY: Duration = Duration::from_millis(100);

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
        Command::Commands { name } => commands(name.as_deref()),
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
            no_steps,
        } => send::send(&file, &proposal, how, plan, !no_steps),
        Command::Record {
            file,
            proposal,
            kind,
            on,
            by,
            how,
            reason,
            winner,
        } => {
            let said = json!({
                "on": on, "said_by": by, "how": how, "reason": reason, "winner": winner,
            });
            record::record(&file, &proposal, kind, said)
        }
        Command::Import {
            file,
            from,
            subject,
            sheet,
            encoding,
            check,
            leave_out,
        } => {
            let wanted = import::Wanted {
                from: &from,
                subject,
                sheet,
                encoding: encoding.as_deref(),
                only_check: check,
                leave_out,
            };
            import::import(&file, &wanted)
        }
        Command::Extract { file, subject, out } => extract::extract(&file, subject, &out),
        Command::Compare {
            file,
            left,
            right,
            edition,
            out,
        } => {
            may_write(&absolute(&out), "pdf")?;
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
            let made = call(&app, "workspace_backup", request)?;
            for found in made["findings"].as_array().into_iter().flatten() {
                let said = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
                eprintln!("{}: {}", said("code"), said("detail"));
            }
            print(&made)
        }
        Command::Restore { file, out } => {
            let out = absolute(&out);
            // The window offers to go back in place and can undo it; a command line that replaced
            // a file unasked could not.
            if out.exists() {
                return Err(ApiError::new("workspace_exists").with("path", text(&out)));
            }
            file_is_there(&file)?;
            folder_is_there(&out)?;
            let app = app();
            let request = json!({ "path": text(&absolute(&file)), "to": text(&out) });
            print(&call(&app, "workspace_restore", request)?)
        }
        Command::Search { file, text } => {
            let app = open(&file)?;
            let hits = &call(&app, "search", json!({ "text": text }))?["items"];
            if !std::io::stdout().is_terminal() {
                return print(hits);
            }
            hits::show(hits);
            Ok(())
        }
    }
}

/// One command with its types in full, or all with the fields of both types.
fn commands(name: Option<&str>) -> Result<(), ApiError> {
    let said = match name {
        Some(name) => redbook_api::in_full(name)
            .ok_or_else(|| ApiError::new("no_such_command").with("name", name))?,
        None => redbook_api::list().iter().map(line).collect(),
    };
    // Whoever reads may have read enough: a closed pipe is no error.
    let _ = std::io::stdout().write_all(said.as_bytes());
    Ok(())
}

fn line(command: &redbook_api::dispatch::CommandInfo) -> String {
    let fields = |names: &[String]| match names {
        [] => String::new(),
        names => format!(" {{ {} }}", names.join(", ")),
    };
    format!(
        "{:<26} {}{} -> {}{}\n",
        command.name,
        command.request,
        fields(&command.takes),
        command.reply,
        fields(&command.gives),
    )
}

fn new(
    file: &Path,
    sample: Option<SampleLanguage>,
    name: Option<String>,
    accounts: Option<u32>,
    people: Option<u32>,
) -> Result<(), ApiError> {
    let app = app();
    let path = absolute(&with_ending(file));
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
        text => redbook_api::request::read(text.as_bytes())?,
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
    may_write(&absolute(out), "pdf")?;
    let app = open(file)?;
    let accounts = if account == "all" {
        json!([])
    } else {
        json!([account_id(&app, account)?])
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
            let _ = writeln!(std::io::stdout(), "clean");
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

fn open(file: &Path) -> Result<App, ApiError> {
    file_is_there(file)?;
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

/// What the check found in one sentence, after the edition it is of as `--edition` calls it.
fn finding(found: &Value) -> Option<String> {
    let found: Readiness = serde_json::from_value(found.clone()).ok()?;
    let said = redbook_api::words::finding(&found);
    Some(match found.reader {
        Some(reader) => format!("{}: {said}", reader.code()),
        None => said,
    })
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

/// Waits until a job has ended, and shows how far it is meanwhile; its last state.
fn ended(app: &App, job: Value, mut show: impl FnMut(&Value)) -> Result<Value, ApiError> {
    let mut state = job;
    while state["phase"] == "running" || state["phase"] == "stopping" {
        show(&state);
        std::thread::sleep(EVERY);
        state = call(app, "job_state", json!({ "id": state["id"] }))?;
    }
    Ok(state)
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
