//! An account with a proposal, and what can be changed about them.

use std::path::Path;
use std::sync::Arc;

use redbook_api::App;
use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_tests::{account, call, items, line, part, person};
use serde_json::{Value, json};

pub struct Written {
    pub account: Value,
    pub person: Value,
    pub id: Value,
}

/// An account with a director, and a proposal of two lines.
pub fn write(app: &App) -> Written {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let request = json!({
        "account_id": made["id"], "person": person("Ada Director"),
        "part": part("Managing director", "director"),
    });
    let person = call(app, "person_create", request);
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(app, "proposal_create", request);
    let written = Written {
        account: made,
        person,
        id: desk["proposal"]["id"].clone(),
    };
    change(app, &written.id, |facts| {
        facts["pricing"]["lines"] = json!([
            line(1, "Line adaptation", "1", Some("148000")),
            line(2, "Dock gates", "4", Some("9600")),
        ]);
    });
    written
}

pub fn desk(app: &App, id: &Value) -> Value {
    call(app, "proposal_get", json!({ "id": id }))
}

pub fn change(app: &App, id: &Value, change: impl FnOnce(&mut Value)) {
    let desk = desk(app, id);
    let mut facts = desk["proposal"]["facts"].clone();
    change(&mut facts);
    let request = json!({ "id": id, "version": desk["proposal"]["version"], "facts": facts });
    call(app, "proposal_update", request);
}

/// Bytes of every edition, exported anew.
pub fn export(app: &App, id: &Value, folder: &Path) -> Vec<Vec<u8>> {
    let request = json!({ "proposal_id": id, "folder": folder, "is_final": true });
    items(&call(app, "proposal_export", request)["files"])
        .map(|file| std::fs::read(file["path"].as_str().expect("a path")).expect("a file"))
        .collect()
}

/// Changes everything around a proposal that its pages could show.
pub fn change_the_world(app: &App, written: &Written, number_pattern: &str) {
    let company = call(app, "company_get", json!({}));
    let mut facts = company["company"]["facts"].clone();
    facts["name"] = json!({ "en": "Another Name" });
    facts["accent"] = json!("#003366");
    facts["number_pattern"] = json!(number_pattern);
    let version = &company["company"]["version"];
    let request = json!({ "id": company["company"]["id"], "version": version, "facts": facts });
    call(app, "company_update", request);
    let request = json!({
        "id": written.account["id"], "version": written.account["version"],
        "facts": account("Alder Group"),
    });
    call(app, "account_update", request);
    let (id, version) = (
        &written.person["person"]["id"],
        &written.person["person"]["version"],
    );
    let request = json!({ "id": id, "version": version, "facts": person("Ada Renamed") });
    call(app, "person_update", request);
    let mut prefs = call(app, "prefs_get", json!({}));
    prefs["language"] = json!("bg");
    call(app, "prefs_set", prefs);
}

/// With settings of the program kept in a folder.
pub fn with_settings(folder: &Path) -> App {
    let app = program(folder);
    let path = folder.join("versions.redbook");
    let request = json!({ "path": path, "name": "Versions", "language": "en", "currency": "EUR" });
    call(&app, "workspace_create", request);
    app
}

/// The program with no workspace open.
pub fn program(folder: &Path) -> App {
    let folders = Folders {
        config: folder.join("settings"),
        workspaces: folder.to_owned(),
    };
    let host = Headless {
        folder: folder.to_owned(),
    };
    App::new(folders, Arc::new(host))
}

pub fn block_text<'a>(desk: &'a Value, kind: &str) -> &'a Value {
    items(&desk["blocks"])
        .find(|block| block["content"]["kind"] == kind)
        .expect("a block of this kind")
}

/// Gives the first block of a kind another English title.
pub fn retitle(app: &App, id: &Value, kind: &str, field: &str, text: &str) -> Value {
    let desk = desk(app, id);
    let block = block_text(&desk, kind);
    let mut content = block["content"].clone();
    content[field] = json!({ "en": text });
    let request = json!({ "id": block["id"], "version": block["version"], "facts": content });
    call(app, "block_update", request)
}

pub fn outcome(kind: &str, on: &Value) -> Value {
    json!({ "kind": kind, "on": on, "said_by": "Ada", "how": "call", "reason": "price", "winner": "Boxco" })
}
