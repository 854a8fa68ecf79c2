//! Editions for one person.

use redbook_tests::{attempt, call, with_workspace};
use serde_json::{Value, json};

use crate::common::{begun, director, entry, text};

#[test]
fn an_edition_for_one_person_is_ordered_by_their_criteria_and_named_by_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let begun = begun(&app);
    let id = &begun.desk["proposal"]["id"];
    let from = director(&app, &begun);
    let request = json!({
        "edition_id": from["edition"]["id"], "shared": false, "index": 4,
        "content": text("Spring", "Installation fits the winter stop."),
    });
    let block = call(&app, "block_create", request);
    let spring = {
        let people = call(
            &app,
            "account_get",
            json!({ "id": begun.desk["account_id"] }),
        );
        let all = people["people"].as_array().cloned().unwrap_or_default();
        let bo = all.iter().find(|one| one["person"]["id"] == begun.second);
        bo.map(|bo| bo["criteria"][0]["id"].clone())
            .expect("Bo's criterion")
    };
    let request = json!({
        "block_id": block["id"], "version": block["version"], "criteria": [spring],
    });
    call(&app, "block_answers", request);

    let create = json!({
        "proposal_id": id, "from_edition_id": from["edition"]["id"], "person_id": begun.second,
    });
    let desk = call(&app, "edition_create", create.clone());
    let editions = desk["editions"].as_array().expect("editions");
    assert_eq!(editions.len(), 4);
    let own = &editions[3];
    assert_eq!(
        (own["personal"].clone(), own["person"].clone()),
        (json!(true), json!("Bo Second"))
    );
    let answering = own["criteria"][0]["answered_by"][0].clone();
    assert_ne!(answering, block["id"], "an own block is copied");
    let at = own["edition"]["facts"]["layout"]
        .as_array()
        .and_then(|all| all.iter().position(|one| one["block_id"] == answering));
    assert_eq!(at, Some(2), "right after the opening and the key figures");
    let error = attempt(&app, "edition_create", create).expect_err("one edition a person");
    assert_eq!(error.code, "field_duplicate");

    // Begun anew from another reader's edition: one step, and one back.
    let hr = &editions[1];
    let again = json!({
        "proposal_id": id, "from_edition_id": hr["edition"]["id"], "person_id": begun.second,
        "replaces": own["edition"]["id"],
    });
    let rewritten = call(&app, "edition_create", again);
    let rewritten = rewritten["editions"].as_array().expect("editions");
    assert_eq!(
        rewritten.len(),
        4,
        "it takes the place of the one there was"
    );
    assert_eq!(rewritten[3]["edition"]["facts"]["reader"], "hr");
    call(&app, "undo", json!({}));
    let back = call(&app, "proposal_get", json!({ "id": id }));
    let back = back["editions"].as_array().cloned().unwrap_or_default();
    assert_eq!(back.len(), 4);
    assert_eq!(
        back[3]["edition"]["id"], own["edition"]["id"],
        "one undo brings the first one back"
    );
    let three = json!({
        "proposal_id": id, "from_edition_id": hr["edition"]["id"], "person_id": begun.second,
        "replaces": from["edition"]["id"],
    });
    attempt(&app, "edition_create", three).expect_err("one of the three isn't replaced");

    let preview = json!({ "edition_id": own["edition"]["id"] });
    assert!(call(&app, "edition_preview", preview)["pages"].is_array());
    let places = call(&app, "proposal_places", json!({ "id": id }));
    let theirs = |place: &&Value| place["edition_id"] == own["edition"]["id"];
    let places = places["items"].as_array().cloned().unwrap_or_default();
    assert!(
        places.iter().any(|place| theirs(&place)),
        "numbers are bound in it"
    );
    let request = json!({ "proposal_id": id, "folder": folder.path(), "is_final": false });
    let files = call(&app, "proposal_export", request)["files"].clone();
    let names: Vec<&str> = files
        .as_array()
        .expect("files")
        .iter()
        .filter_map(|file| file["path"].as_str())
        .collect();
    assert_eq!(names.len(), 4);
    assert!(names[3].ends_with("director Bo Second.pdf"), "{names:?}");

    let three = json!({ "id": from["edition"]["id"] });
    let error = attempt(&app, "edition_delete", three).expect_err("one of the three");
    assert_eq!(error.code, "edition_required");
    call(
        &app,
        "edition_delete",
        json!({ "id": own["edition"]["id"] }),
    );
    let desk = call(&app, "proposal_get", json!({ "id": id }));
    assert_eq!(desk["editions"].as_array().map(Vec::len), Some(3));
    let blocks = desk["blocks"].as_array().cloned().unwrap_or_default();
    assert!(
        blocks.iter().all(|one| one["id"] != answering),
        "its own blocks go with it"
    );
    call(&app, "undo", json!({}));
    let desk = call(&app, "proposal_get", json!({ "id": id }));
    assert_eq!(
        desk["editions"].as_array().map(Vec::len),
        Some(4),
        "and come back with it"
    );
}

#[test]
fn an_edition_for_one_person_takes_along_what_answers_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let begun = begun(&app);
    let edition = director(&app, &begun)["edition"]["id"].clone();
    let content = text("Spring", "Installation fits the winter stop.");
    let facts = entry("Calm spring", "The line never stops in spring", &content);
    let made = call(&app, "library_create", json!({ "facts": facts }));
    let insert = json!({ "entry_id": made["id"], "edition_id": edition, "index": 3 });
    let taken = call(&app, "library_insert", insert);
    assert_eq!(taken["answers"], json!([]), "Ada didn't ask for it");
    let proofs = json!({
        "kind": "proofs", "label": {}, "title": { "en": "Proofs" },
        "rows": [{
            "criterion": { "en": "The line never stops in spring" }, "who": {},
            "document": { "en": "Log of the line" }, "dated": "2026-09-26", "appendix": "",
            "criterion_id": begun.verified,
        }],
    });
    let request = json!({ "edition_id": edition, "shared": false, "index": 4, "content": proofs });
    call(&app, "block_create", request);
    let ada = director(&app, &begun)["criteria"].clone();
    let met = ada
        .as_array()
        .and_then(|all| all.iter().find(|one| one["id"] == begun.verified));
    assert_eq!(
        met.map(|one| one["answered"].clone()),
        Some(json!(true)),
        "a proof that names the criterion answers it: {ada}"
    );
    let create = json!({
        "proposal_id": begun.desk["proposal"]["id"], "from_edition_id": edition,
        "person_id": begun.second,
    });
    let desk = call(&app, "edition_create", create);
    let own = &desk["editions"][3];
    let criterion = &own["criteria"][0];
    assert_eq!(
        criterion["answered_by"].as_array().map(Vec::len),
        Some(2),
        "the argument of the library and the proof, both copied: {criterion}"
    );
    assert_eq!(
        (&criterion["answered"], &criterion["proof"]),
        (&json!(true), &json!("present"))
    );
    let layout = own["edition"]["facts"]["layout"]
        .as_array()
        .expect("a layout");
    let at = |id: &Value| layout.iter().position(|one| one["block_id"] == *id);
    let answering = criterion["answered_by"].as_array().expect("blocks");
    assert!(
        answering.iter().all(|id| at(id).is_some_and(|at| at <= 3)),
        "right after the opening: {layout:?}"
    );
}
