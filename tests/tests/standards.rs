//! Every paper that the program prints keeps to PDF/A and PDF/UA, not editions alone: as independent
//! programs see it (PDFBox Preflight, `pdfua`, `outloud`), and as its own structure says.

#[allow(dead_code, clippy::unwrap_used)]
#[path = "../../src-tauri/crates/document/tests/common/tools.rs"]
mod tools;
#[allow(clippy::unwrap_used)]
#[path = "../../src-tauri/crates/document/tests/common/validators.rs"]
mod validators;

use std::path::Path;

use redbook_api::App;
use redbook_tests::{app, call, items};
use serde_json::{Value, json};

/// Bytes of a file that a command makes.
fn made(app: &App, folder: &Path, command: &str, mut request: Value) -> (String, Vec<u8>) {
    let path = folder.join(format!("{command}.pdf"));
    request["path"] = json!(path);
    call(app, command, request);
    let bytes = std::fs::read(&path).expect("the paper");
    (command.to_owned(), bytes)
}

/// One paper of each kind from the invented workspace.
fn papers(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let app = app(folder);
    let path = folder.join("sample.redbook");
    let request = json!({ "language": "ru", "path": path });
    call(&app, "workspace_sample", request);
    let rows = call(&app, "proposal_list", json!({}))["items"].take();
    let sent: Vec<&Value> = items(&rows).filter(|row| row["state"] != "draft").collect();
    let revised = sent
        .iter()
        .find(|row| {
            row["number"]
                .as_str()
                .is_some_and(|number| number.ends_with("-R2"))
        })
        .expect("a second revision");
    let versions = call(&app, "proposal_versions", json!({ "id": revised["id"] }));
    let first = items(&versions["items"])
        .find(|version| version["revision"] == 1)
        .expect("the first revision");
    let desk = call(&app, "proposal_get", json!({ "id": revised["id"] }));
    let edition = &desk["editions"][0]["edition"]["id"];
    let meetings = call(&app, "meeting_plan_list", json!({}))["items"].take();
    let meeting = items(&meetings)
        .find(|meeting| meeting["held"] == true)
        .expect("the sample has one that was held");
    let plans = call(&app, "opportunity_list", json!({}))["items"].take();
    let planned = items(&plans)
        .find(|deal| {
            let request = json!({ "opportunity_id": deal["id"] });
            let plan = call(&app, "action_plan_get", request);
            plan["rows"].as_array().is_some_and(|rows| !rows.is_empty())
        })
        .expect("a deal with a plan");
    let account = &meeting["account_id"];
    let make = |command: &str, request: Value| made(&app, folder, command, request);
    let mut all = vec![
        make(
            "compare_print",
            json!({ "left": first["id"], "right": revised["id"] }),
        ),
        make(
            "letter_print",
            json!({ "edition_id": edition, "body": "Уважаемый клиент!" }),
        ),
        make("questionnaire_print", json!({ "accounts": [account] })),
        make(
            "action_plan_print",
            json!({ "opportunity_id": planned["id"] }),
        ),
        make("handover_brief_print", json!({ "account_id": account })),
        make("relationship_map_print", json!({ "account_id": account })),
        make("meeting_plan_print", json!({ "id": meeting["id"] })),
    ];
    let request = json!({ "proposal_id": revised["id"], "folder": folder.join("editions"), "is_final": true });
    let exported = call(&app, "proposal_export", request);
    all.extend(items(&exported["files"]).map(|file| {
        let path = file["path"].as_str().expect("a path");
        (path.to_owned(), std::fs::read(path).expect("an edition"))
    }));
    all
}

/// What the file says of itself: tagged, with a language, claiming PDF/A-2b, with its colours named.
fn says_so(name: &str, pdf: &[u8]) {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let catalog = document.catalog().expect("a catalogue");
    for key in [
        "StructTreeRoot",
        "MarkInfo",
        "Lang",
        "Metadata",
        "OutputIntents",
        "ViewerPreferences",
    ] {
        assert!(catalog.has(key.as_bytes()), "{name} has {key}");
    }
    let metadata = catalog
        .get(b"Metadata")
        .and_then(lopdf::Object::as_reference)
        .expect("a reference");
    let metadata = document
        .get_object(metadata)
        .and_then(lopdf::Object::as_stream)
        .expect("a stream");
    let words = String::from_utf8_lossy(&metadata.content);
    for claim in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<dc:title>",
    ] {
        assert!(words.contains(claim), "{name} says {claim}");
    }
}

#[test]
fn every_printed_paper_keeps_to_the_standards() {
    let folder = tempfile::tempdir().expect("a folder");
    let papers = papers(folder.path());
    for (name, pdf) in &papers {
        says_so(name, pdf);
    }
    validators::keep_to_pdf_a(&papers);
    validators::keep_to_pdf_ua(&papers);
}
