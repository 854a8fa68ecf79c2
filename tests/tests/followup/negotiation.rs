//! The negotiation sheet, and that nothing of it gets out.

use std::io::Read;
use std::path::Path;

use redbook_api::App;
use redbook_tests::{attempt, call, pdf_text, with_workspace};
use serde_json::{Value, json};

use crate::common::{items, write};

const SECRET: &str = "Zyxomma";

/// A sheet in which everything is unmistakable.
fn secret_sheet(app: &App, id: &Value) -> Value {
    let term = "0190a0b0-0000-7000-8000-0000000000aa";
    let facts = json!({
        "terms": [{
            "id": term, "label": format!("{SECRET} price"), "unit": "money", "better": "higher",
            "refuse": "131071.77", "refuse_words": format!("{SECRET} below"), "target": "148613.91",
        }],
        "alternative": format!("{SECRET} alternative"),
        "alternative_worth": { "minor": 18_761_123, "currency": "EUR" },
        "alternative_chance": 61, "their_alternative": format!("{SECRET} theirs"),
        "guard_hours": null, "note": format!("{SECRET} note"),
    });
    let request = json!({ "proposal_id": id, "version": 0, "facts": facts });
    call(app, "negotiation_update", request);
    let now = "2020-01-02T10:00:00Z";
    let offer = json!({
        "side": "theirs", "at": now, "person_id": null, "member_id": null,
        "values": [{ "term_id": term, "value": "127773.31" }], "words": format!("{SECRET} offer"),
        "note": format!("{SECRET} said"), "answers": [], "replied_at": null,
        "reply": format!("{SECRET} reply"),
    });
    call(
        app,
        "offer_add",
        json!({ "proposal_id": id, "facts": offer }),
    );
    let concession = json!({
        "words": format!("{SECRET} given"), "cost_once": { "minor": 7_654_321, "currency": "EUR" },
        "cost_yearly": null, "in_return": format!("{SECRET} wanted"),
        "given_at": "2020-01-03T10:00:00Z", "offer_id": null, "got": format!("{SECRET} got"),
        "got_on": "2020-01-04", "got_by": null, "got_worth": null,
    });
    call(
        app,
        "concession_add",
        json!({ "proposal_id": id, "facts": concession }),
    )
}

#[test]
fn the_negotiation_sheet_guards_its_principles() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    let by_proposal = json!({ "proposal_id": id });
    let state = |sheet: &Value, code: &str| {
        let found = items(&sheet["guards"])
            .into_iter()
            .find(|g| g["code"] == code);
        found.map(|guard| guard["state"].clone())
    };
    let empty = call(&app, "negotiation_get", by_proposal.clone());
    assert_eq!(empty["version"], 0, "nothing is written by looking");
    assert_eq!(state(&empty, "walk_away"), Some(json!("running")));
    assert_eq!(empty["hours"], 24, "148,000 is an important deal");
    let sheet = secret_sheet(&app, id);
    assert_eq!(
        state(&sheet, "walk_away"),
        Some(json!("broken")),
        "their offer is older than our walk-away"
    );
    assert_eq!(sheet["standings"][0]["theirs_refused"], true);
    assert_eq!(sheet["concessions"][0]["returned"], "got");
    assert_eq!(sheet["ledger"]["cost_once"][0]["minor"], 7_654_321);
    let old = json!({ "proposal_id": id, "version": 0, "facts": sheet["facts"] });
    assert_eq!(
        attempt(&app, "negotiation_update", old)
            .expect_err("an old version")
            .code,
        "version_conflict"
    );
    let future = json!({ "proposal_id": id, "facts": {
        "side": "ours", "at": "2098-01-01T00:00:00Z", "person_id": null, "member_id": null,
        "values": [], "words": "later", "note": "", "answers": [], "replied_at": null, "reply": "",
    }});
    assert_eq!(
        attempt(&app, "offer_add", future)
            .expect_err("not said yet")
            .code,
        "date_in_future"
    );
    assert_eq!(call(&app, "undo", json!({}))["op"], "create_concession");
    let sheet = call(&app, "negotiation_get", by_proposal);
    assert_eq!(sheet["concessions"], json!([]));
}

/// Everything a file holds that can be read: streams of a PDF and members of a zip unpacked.
fn unpacked(path: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(path).expect("a file");
    if bytes.starts_with(b"PK") {
        let members = members(&bytes);
        assert!(!members.is_empty(), "{} can be unpacked", path.display());
        bytes.extend(members);
    } else if let Ok(mut document) = lopdf::Document::load(path) {
        document.decompress();
        document.save_to(&mut bytes).expect("a PDF in memory");
        bytes.extend(pdf_text(path).into_bytes());
    }
    bytes
}

/// Contents of all members of a zip, one after another: what follows each local header inflates on
/// its own.
fn members(zip: &[u8]) -> Vec<u8> {
    let number = |at: usize| usize::from(zip[at]) + usize::from(zip[at + 1]) * 256;
    let mut found = Vec::new();
    for at in 0..zip.len().saturating_sub(30) {
        if zip[at..].starts_with(b"PK\x03\x04") && number(at + 8) == 8 {
            let start = at + 30 + number(at + 26) + number(at + 28);
            let mut inflated = flate2::read::DeflateDecoder::new(&zip[start.min(zip.len())..]);
            inflated.read_to_end(&mut found).expect("a member");
        }
    }
    found
}

fn holds(bytes: &[u8], secret: &str) -> bool {
    let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let has = |wanted: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
    has(secret.as_bytes()) || has(&wide)
}

#[test]
fn nothing_of_the_negotiation_sheet_reaches_a_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    secret_sheet(&app, id);
    let request = json!({ "proposal_id": id, "folder": folder.path(), "is_final": true });
    let mut files: Vec<String> = items(&call(&app, "proposal_export", request)["files"])
        .iter()
        .map(|file| file["path"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(files.len(), 3, "an edition for each reader");
    let mut write = |command: &str, request: Value| {
        let made = call(&app, command, request);
        files.push(made["path"].as_str().unwrap_or_default().to_owned());
    };
    write("proposal_sheet", json!({ "proposal_id": id }));
    for edition in items(&desk["editions"]) {
        let edition = &edition["edition"]["id"];
        write("edition_word", json!({ "edition_id": edition }));
        write(
            "letter_print",
            json!({ "edition_id": edition, "body": "Alder Mills" }),
        );
        let to = json!([{ "name": "Ada", "address": "ada@example.org" }]);
        let request = json!({
            "edition_id": edition, "to": to, "subject": "Alder Mills", "body": "Alder Mills",
        });
        write("mail_draft", request);
    }
    let forms = folder.path().join("forms.pdf");
    call(
        &app,
        "questionnaire_print",
        json!({ "accounts": [], "path": forms }),
    );
    files.push(forms.to_string_lossy().into_owned());
    for path in &files {
        let bytes = unpacked(Path::new(path));
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            text.contains("Alder Mills"),
            "{path} can be read by this test"
        );
        for secret in [
            SECRET, "131071", "131,071", "131 071", "148613", "127773", "76543.21",
        ] {
            assert!(!holds(&bytes, secret), "{path} holds {secret}");
        }
    }
    let found = call(&app, "search", json!({ "text": SECRET }));
    assert_eq!(found["items"], json!([]), "nor does a search show it");
}
