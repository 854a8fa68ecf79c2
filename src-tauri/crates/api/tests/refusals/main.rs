//! Every command refuses what it can't take, with a code and the field, and never panics.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;

use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_api::{Answer, App};
use serde_json::{Value, json};

mod everything;
mod facts;
mod keys;
mod ranges;

fn app(folder: &std::path::Path) -> App {
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: folder.to_owned(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: folder.to_owned(),
        }),
    );
    let request = json!({
        "path": folder.join("refuse.redbook"), "name": "Refuse", "language": "en", "currency": "EUR",
    });
    call(&app, "workspace_create", request).expect("a new workspace");
    app
}

fn call(app: &App, name: &str, request: Value) -> Result<Value, redbook_api::ApiError> {
    redbook_api::dispatch(app, name, request).map(|answer| match answer {
        Answer::Json(text) => serde_json::from_str(&text).expect("replies are JSON"),
        Answer::Bytes(bytes) => json!({ "bytes": bytes.len() }),
    })
}

fn refusal(app: &App, name: &str, request: Value) -> (String, Option<String>) {
    match call(app, name, request.clone()) {
        Err(error) => (error.code, error.place),
        Ok(reply) => panic!("{name} took {request}: {reply}"),
    }
}

#[test]
fn an_unknown_command_or_field_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    assert_eq!(
        refusal(&app, "no_such_command", json!({})).0,
        "unknown_command"
    );
    for command in redbook_api::list() {
        let (code, place) = refusal(&app, command.name, json!({ "no_such_field": 1 }));
        assert_eq!(
            (code.as_str(), place.as_deref()),
            ("field_unknown", Some("no_such_field")),
            "{} takes a field it doesn't know",
            command.name
        );
    }
}

#[test]
fn odd_requests_never_panic() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let long = "я".repeat(100_000);
    let odd = [
        json!(null),
        json!([]),
        json!(1),
        json!("text"),
        json!({ "id": 7 }),
        json!({ "id": "x" }),
        json!({ "id": "0190a0b0-0000-7000-8000-000000000000" }),
        json!({ "text": long }),
        json!({ "text": "\u{0}\u{202e}\"' OR 1=1 --*" }),
        json!({ "path": "" }),
        json!({ "facts": {} }),
        json!({ "limit": 4_000_000_000_u32 }),
        json!({ "offset": -1 }),
    ];
    for command in redbook_api::list()
        .iter()
        .filter(|command| !command.name.starts_with("workspace_"))
    {
        for request in &odd {
            let _ = call(&app, command.name, request.clone());
        }
    }
    call(&app, "workspace_check", json!({})).expect("still sound");
}

#[test]
fn nothing_works_without_a_workspace_and_says_so() {
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: PathBuf::new(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: PathBuf::new(),
        }),
    );
    for name in [
        "account_list",
        "undo",
        "company_get",
        "proposal_list",
        "bin_list",
    ] {
        assert_eq!(
            refusal(&app, name, json!({})).0,
            "workspace_none_open",
            "{name}"
        );
    }
}
