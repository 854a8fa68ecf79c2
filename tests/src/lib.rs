//! What journeys share: an app in a folder of its own, calls as the interface makes them, requests
//! with everything a field list asks for, and text read back from PDFs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_api::{Answer, ApiError, App};
use serde_json::{Value, json};

/// An app that keeps no settings; workspaces and exports go to `folder`.
#[must_use]
pub fn app(folder: &Path) -> App {
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: folder.to_owned(),
    };
    App::new(
        folders,
        Arc::new(Headless {
            folder: folder.to_owned(),
        }),
    )
}

/// An app with a new, empty workspace open.
///
/// # Panics
/// If it can't be made: nothing can be tested then.
#[must_use]
pub fn with_workspace(folder: &Path) -> App {
    let app = app(folder);
    let path = folder.join("journey.redbook");
    let request = json!({ "path": path, "name": "Journey", "language": "en", "currency": "EUR" });
    call(&app, "workspace_create", request);
    app
}

/// A call that has to succeed; its value.
///
/// # Panics
/// If it is refused.
pub fn call(app: &App, name: &str, request: Value) -> Value {
    match attempt(app, name, request) {
        Ok(value) => value,
        Err(error) => panic!("{name}: {error:?}"),
    }
}

/// A call that may be refused.
///
/// # Errors
/// What the api refuses with.
///
/// # Panics
/// If the reply isn't JSON.
pub fn attempt(app: &App, name: &str, request: Value) -> Result<Value, ApiError> {
    match redbook_api::dispatch(app, name, request)? {
        Answer::Json(text) => {
            let mut reply: Value = serde_json::from_str(&text).expect("a reply is JSON");
            Ok(reply["value"].take())
        }
        Answer::Bytes(bytes) => Ok(json!({ "bytes": bytes.len() })),
    }
}

/// Sends every edition of a proposal to the person it is addressed to; the desk afterwards.
///
/// # Panics
/// If it is refused.
pub fn send(app: &App, id: &Value) -> Value {
    let plan = call(app, "proposal_send_plan", json!({ "id": id }));
    let editions: Vec<Value> = items(&plan["editions"])
        .map(|edition| {
            let to = match &edition["person"] {
                Value::Null => json!([]),
                person => json!([{
                    "person_id": person["id"], "name": person["name"], "address": person["email"],
                }]),
            };
            json!({ "edition_id": edition["edition_id"], "to": to, "how": "email", "note": "" })
        })
        .collect();
    let request = json!({ "id": id, "version": plan["version"], "editions": editions });
    call(app, "proposal_send", request)["desk"].take()
}

/// Items of a list in a reply.
pub fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// What `pdftotext -layout` reads from a file, white space folded.
///
/// # Panics
/// If poppler isn't installed or can't read the file.
#[must_use]
pub fn pdf_text(path: &Path) -> String {
    let out = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .expect("pdftotext (poppler-utils) is installed");
    assert!(
        out.status.success(),
        "pdftotext can't read {}",
        path.display()
    );
    String::from_utf8_lossy(&out.stdout)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// How far down each page its words go, above the foot: 1 is the whole room for text.
///
/// # Panics
/// If poppler isn't installed or can't read the file.
#[must_use]
pub fn pdf_fills(path: &Path) -> Vec<f64> {
    // Points from the top: where text may begin and where the foot does.
    const ROOM: (f64, f64) = (70.0, 775.0);
    let out = Command::new("pdftotext")
        .arg("-bbox")
        .arg(path)
        .arg("-")
        .output()
        .expect("pdftotext (poppler-utils) is installed");
    let words = String::from_utf8_lossy(&out.stdout).into_owned();
    let bottom = |word: &str| -> Option<f64> { word.split('"').next()?.parse().ok() };
    let page = |page: &str| {
        let bottoms = page.split("yMax=\"").skip(1).filter_map(bottom);
        let last = bottoms.filter(|y| *y < ROOM.1).fold(ROOM.0, f64::max);
        (last - ROOM.0) / (ROOM.1 - ROOM.0)
    };
    words.split("<page ").skip(1).map(page).collect()
}

/// Facts of an account of which only the name is known.
#[must_use]
pub fn account(name: &str) -> Value {
    json!({
        "name": name, "legal_name": "", "tax_id": "", "industry": "", "business": "",
        "status": "active", "key_account": false, "large": false, "language": "en",
        "currency": "EUR", "website": "", "phone": "", "email": "", "address": "",
        "employees": null, "turnover": null, "customer_since": null, "could_decide": null,
        "manager_id": null, "next_step": "", "next_step_on": null, "keeps": "", "tags": [],
        "notes": "", "names": {}, "addresses": {},
        "supply": { "bought": [], "competitors": [] },
    })
}

/// Facts of a person of whom only the name is known.
#[must_use]
pub fn person(name: &str) -> Value {
    json!({
        "name": name, "phone": "", "mobile": "", "email": "", "channel": null, "birthday": null,
        "hobbies": "", "family": "", "values": "", "temperament": "", "notes": "", "names": {},
    })
}

/// A part in an account with a position and a reader type.
#[must_use]
pub fn part(position: &str, reader: &str) -> Value {
    json!({
        "position": position, "department": "", "reports_to": null, "roles": ["decision_maker"],
        "reader": reader, "stance": "neutral", "influence": 4, "left_on": null,
        "plans_asked_on": null, "buying": [], "bond": null, "wanted": null, "came_on": null,
        "area_id": null,
        "positions": {},
    })
}

/// A line of a price table.
#[must_use]
pub fn line(id: u8, description: &str, quantity: &str, unit_price: Option<&str>) -> Value {
    json!({
        "id": format!("0190a0b0-0000-7000-8000-0000000000{id:02x}"), "kind": { "kind": "normal" },
        "cadence": "once", "product_id": null, "description": { "en": description }, "note": {},
        "unit": { "en": "pc" }, "quantity": quantity, "unit_price": unit_price, "discount": null,
        "tax": null, "cost": null,
    })
}
