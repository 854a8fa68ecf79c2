//! A PDF of others taken in, placed, seen on the pages, frozen with the version.

use std::fs;
use std::path::Path;

use redbook_api::App;
use redbook_tests::{
    account, attempt, call, items, line, part, pdf_text, person, send, with_workspace,
};
use serde_json::{Value, json};

/// A proposal with one line; its desk.
fn write(app: &App) -> Value {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let request = json!({
        "account_id": made["id"], "person": person("Ada Director"),
        "part": part("Managing director", "director"),
    });
    call(app, "person_create", request);
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(app, "proposal_create", request);
    let mut facts = desk["proposal"]["facts"].clone();
    facts["pricing"]["lines"] = json!([line(1, "Line adaptation", "1", Some("148000"))]);
    let (id, version) = (&desk["proposal"]["id"], &desk["proposal"]["version"]);
    let request = json!({ "id": id, "version": version, "facts": facts });
    call(app, "proposal_update", request);
    call(app, "proposal_get", json!({ "id": id }))
}

/// The director's edition as a file.
fn exported(app: &App, desk: &Value, path: &Path) {
    let request = json!({
        "proposal_id": desk["proposal"]["id"], "path": path, "is_final": false,
        "editions": [desk["editions"][0]["edition"]["id"]],
    });
    call(app, "proposal_export", request);
}

fn pages(app: &App, edition: &Value) -> Value {
    let request = json!({ "edition_id": edition, "drafts": [] });
    call(app, "edition_preview", request)["pages"].take()
}

#[test]
fn an_appendix_stands_behind_the_edition_and_is_frozen_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app);
    let (id, edition) = (
        &desk["proposal"]["id"],
        &desk["editions"][0]["edition"]["id"],
    );
    let foreign = folder.path().join("Wash certificate.pdf");
    exported(&app, &desk, &foreign);

    let request = json!({ "proposal_id": id, "path": foreign });
    let file = call(&app, "appendix_import", request)["file"].take();
    let before = pages(&app, edition);
    let count = before.as_array().expect("pages").len();
    assert_eq!(file["pages"], json!(count), "its pages are counted");
    assert_eq!(file["name"], "Wash certificate.pdf");

    let content = json!({ "kind": "appendix", "title": {}, "file": file });
    let request = json!({ "edition_id": edition, "shared": false, "index": 1, "content": content });
    let block = call(&app, "block_create", request);
    let after = pages(&app, edition);
    let shown: Vec<&Value> = items(&after).collect();
    assert!(
        shown.len() >= 2 * count,
        "its pages follow: {}",
        shown.len()
    );
    let last = shown.last().expect("a page");
    assert_eq!(last["blocks"][0]["block_id"], block["id"]);

    let out = folder.path().join("edition.pdf");
    exported(&app, &desk, &out);
    let text = pdf_text(&out);
    assert!(text.contains("Wash certificate"), "named by its file");
    assert!(text.contains(&format!("of {}", shown.len())), "counted");

    send(&app, id);
    fs::remove_file(&foreign).expect("the file it came from may go");
    let sent = pages(&app, edition);
    assert_eq!(items(&sent).count(), shown.len(), "the version keeps them");
    let request = json!({ "proposal_id": id, "path": out });
    let refused = attempt(&app, "appendix_import", request).expect_err("sent");
    assert_eq!(refused.code, "sent_stays");
}

#[test]
fn what_can_not_stand_behind_a_proposal_is_refused_by_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let broken = folder.path().join("Scan 7.pdf");
    fs::write(&broken, b"%PDF-1.4\nnothing more").expect("written");
    let error = attempt(&app, "appendix_import", json!({ "path": broken })).expect_err("broken");
    assert_eq!(error.code, "appendix_broken");
    assert_eq!(
        error.args.get("name").map(String::as_str),
        Some("Scan 7.pdf")
    );

    let large = folder.path().join("Catalogue.pdf");
    let file = fs::File::create(&large).expect("made");
    file.set_len(31 * 1024 * 1024).expect("stretched");
    let error = attempt(&app, "appendix_import", json!({ "path": large })).expect_err("large");
    assert_eq!(error.code, "appendix_too_large");
    assert_eq!(
        error.args.get("name").map(String::as_str),
        Some("Catalogue.pdf")
    );

    let nothing = attempt(&app, "appendix_import", json!({})).expect_err("nothing to read");
    assert_eq!(nothing.code, "field_required");
}
