//! Criteria, arguments, evidence and the library, as the desk uses them.

use redbook_api::App;
use redbook_tests::{account, attempt, call, part, person, with_workspace};
use serde_json::{Value, json};

/// An account whose director has one verified and one stated criterion, and a proposal to her.
struct Begun {
    desk: Value,
    verified: Value,
    stated: Value,
    second: Value,
}

fn criterion(app: &App, part: &Value, text: &str, state: &str, needs_proof: bool) -> Value {
    let facts = json!({
        "text": text, "state": state, "noted_on": "2026-10-08", "source": "meeting",
        "needs_proof": needs_proof,
    });
    let request = json!({ "parent": part["id"], "facts": facts });
    call(app, "criterion_create", request)["id"].clone()
}

fn begun(app: &App) -> Begun {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let add = |name: &str, reader: &str| {
        let request = json!({
            "account_id": made["id"], "person": person(name), "part": part("Head", reader),
        });
        call(app, "person_create", request)
    };
    let director = add("Ada Director", "director");
    let second = add("Bo Second", "director");
    let stated = criterion(app, &director["part"], "Lowest unit price", "stated", false);
    let verified = criterion(
        app,
        &director["part"],
        "Standing with retailers",
        "verified",
        true,
    );
    criterion(
        app,
        &second["part"],
        "The line never stops in spring",
        "verified",
        false,
    );
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(app, "proposal_create", request);
    // Whoever of the two directors was chosen, the edition is Ada's.
    let edition = desk["editions"][0]["edition"].clone();
    let mut facts = edition["facts"].clone();
    facts["person_id"] = director["person"]["id"].clone();
    let request = json!({ "id": edition["id"], "version": edition["version"], "facts": facts });
    call(app, "edition_update", request);
    let desk = call(app, "proposal_get", json!({ "id": desk["proposal"]["id"] }));
    Begun {
        desk,
        verified,
        stated,
        second: second["person"]["id"].clone(),
    }
}

fn director(app: &App, begun: &Begun) -> Value {
    let id = &begun.desk["proposal"]["id"];
    call(app, "proposal_get", json!({ "id": id }))["editions"][0].clone()
}

fn text(label: &str, words: &str) -> Value {
    json!({
        "kind": "text", "label": { "en": label }, "sublabel": {}, "lead": false,
        "body": { "en": [{ "kind": "plain", "runs": [{ "text": words }] }] },
    })
}

fn entry(title: &str, criterion: &str, content: &Value) -> Value {
    json!({
        "kind": "argument", "title": { "en": title }, "summary": {}, "content": content,
        "readers": ["director"], "industries": [], "tags": [], "criteria": [{ "en": criterion }],
    })
}

#[test]
fn an_argument_counts_when_it_is_on_a_page_and_proved() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let begun = begun(&app);
    let found = director(&app, &begun);
    assert_eq!(
        found["criteria"][0]["id"], begun.verified,
        "verified before stated: {found}"
    );
    assert_eq!(found["criteria"][1]["id"], begun.stated);
    assert_eq!(found["criteria"][0]["answered"], false);

    let edition = &found["edition"]["id"];
    let request = json!({
        "edition_id": edition, "shared": false, "index": 1, "content": text("Retailers", ""),
    });
    let block = call(&app, "block_create", request);
    let request = json!({
        "block_id": block["id"], "version": block["version"], "criteria": [begun.verified],
    });
    let block = call(&app, "block_answers", request);
    let criterion = || director(&app, &begun)["criteria"][0].clone();
    assert_eq!(
        criterion()["unseen"],
        json!([block["id"]]),
        "an empty block is on no page"
    );
    let request = json!({
        "id": block["id"], "version": block["version"],
        "facts": text("Retailers", "The chain tested our crate in forty stores."),
    });
    call(&app, "block_update", request);
    let now = criterion();
    assert_eq!(now["answered_by"], json!([block["id"]]));
    assert_eq!(
        (now["answered"].clone(), now["proof"].clone()),
        (json!(false), json!("missing")),
        "claimed, but no evidence is linked"
    );
    let desk = call(
        &app,
        "proposal_get",
        json!({ "id": begun.desk["proposal"]["id"] }),
    );
    let codes = |desk: &Value| -> Vec<String> {
        let all = desk["readiness"].as_array().cloned().unwrap_or_default();
        all.iter()
            .filter_map(|finding| finding["code"].as_str().map(str::to_owned))
            .collect()
    };
    assert!(
        codes(&desk).contains(&"criterion_without_proof".to_owned()),
        "the check says so: {:?}",
        codes(&desk)
    );

    let proofs = json!({
        "kind": "proofs", "label": {}, "title": { "en": "Proofs" },
        "rows": [{
            "criterion": { "en": "Standing" }, "who": {}, "document": { "en": "Store test" },
            "dated": "2026-09-26", "appendix": "1", "criterion_id": begun.verified,
        }],
    });
    let finance = &desk["editions"][2]["edition"]["id"];
    let request = json!({ "edition_id": finance, "shared": false, "index": 0, "content": proofs });
    call(&app, "block_create", request);
    let now = criterion();
    assert_eq!(
        (now["answered"].clone(), now["proof"].clone()),
        (json!(true), json!("present")),
        "evidence in another edition of the proposal proves it"
    );

    let request = json!({ "proposal_id": begun.desk["proposal"]["id"] });
    let matrix = call(&app, "coverage_get", request);
    let first = &matrix["editions"][0];
    assert_eq!(
        (first["answered"].clone(), first["total"].clone()),
        (json!(1), json!(2))
    );
    assert_eq!(
        first["arguments"][0]["pages"],
        json!([1]),
        "on the first page"
    );
    assert_eq!(first["rows"][0]["evidence"][0]["counts"], true);
    let foreign = json!({
        "block_id": block["id"], "version": 99, "criteria": [begun.desk["proposal"]["id"]],
    });
    let error = attempt(&app, "block_answers", foreign).expect_err("not a criterion of theirs");
    assert_eq!(
        (error.code.as_str(), error.place.as_deref()),
        ("not_found", Some("criteria[0]"))
    );
}

#[test]
fn the_library_lends_texts_and_takes_them_back_improved() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let begun = begun(&app);
    let edition = director(&app, &begun)["edition"]["id"].clone();
    let content = text("Retailers", "The chain tested our crate.");
    let facts = entry(
        "The chain asked for it",
        "standing with RETAILERS",
        &content,
    );
    let made = call(&app, "library_create", json!({ "facts": facts }));

    let request = json!({ "proposal_id": begun.desk["proposal"]["id"] });
    let matrix = call(&app, "coverage_get", request.clone());
    let suggestions = &matrix["editions"][0]["rows"][0]["suggestions"];
    assert!(
        suggestions
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["id"] == made["id"])),
        "the entry is offered for the criterion nobody answers: {suggestions}"
    );
    let get = json!({ "id": made["id"], "edition_id": edition });
    let fit = call(&app, "library_get", get.clone())["fit"].clone();
    assert_eq!(fit["criteria"][0]["id"], begun.verified);
    assert_eq!(
        (
            fit["answered_before"].clone(),
            fit["answered_after"].clone()
        ),
        (json!(0), json!(0)),
        "words alone don't answer a criterion that needs proof"
    );

    let insert = json!({ "entry_id": made["id"], "edition_id": edition, "index": 1 });
    let block = call(&app, "library_insert", insert);
    assert_eq!(block["answers"], json!([begun.verified]));
    assert_eq!(block["taken"]["entry_id"], made["id"]);
    let stale = || call(&app, "library_stale", request.clone())["items"].clone();
    assert_eq!(stale(), json!([]), "both say the same");

    let better = text(
        "Retailers",
        "The chain tested our crate in forty stores. All kept it.",
    );
    let update = json!({ "id": block["id"], "version": block["version"], "facts": better });
    call(&app, "block_update", update);
    let found = stale();
    assert_eq!(found[0]["moved"], "block");
    let back = json!({ "block_id": block["id"], "version": found[0]["entry_version"] });
    let taken = call(&app, "library_take_back", back.clone());
    assert_eq!(taken["facts"]["content"], better);
    assert_eq!(stale(), json!([]));
    let error = attempt(&app, "library_take_back", back).expect_err("seen before the last change");
    assert_eq!(error.code, "version_conflict");

    let mut facts = taken["facts"].clone();
    facts["content"] = text("Retailers", "All forty stores kept it.");
    let update = json!({ "id": made["id"], "version": taken["version"], "facts": facts });
    call(&app, "library_update", update);
    let found = stale();
    assert_eq!(found[0]["moved"], "entry");
    let refresh = json!({ "block_id": block["id"], "version": found[0]["block_version"] });
    let block = call(&app, "library_refresh", refresh);
    assert_eq!(block["content"], facts["content"]);
    assert_eq!(
        block["answers"],
        json!([begun.verified]),
        "it answers what it answered"
    );

    let row = |text: &str| call(&app, "library_list", json!({ "text": text }));
    let found = row("forty");
    assert_eq!(found["total"], 1, "found by its words: {found}");
    assert_eq!(found["rows"][0]["record"]["open"], 1, "used in a draft");
    assert_eq!(found["rows"][0]["languages"], json!(["en"]));
    call(&app, "library_delete", json!({ "id": made["id"] }));
    assert_eq!(row("forty")["total"], 0);
    assert_eq!(
        stale(),
        json!([]),
        "a deleted entry leaves its copies alone"
    );
}

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
