//! Coverage and the library, as the desk uses them.

use redbook_tests::{attempt, call, with_workspace};
use serde_json::{Value, json};

use crate::common::{begun, director, entry, text};

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
    let request =
        json!({ "edition_id": finance, "shared": false, "index": 0, "content": proofs.clone() });
    call(&app, "block_create", request);
    let now = criterion();
    assert_eq!(
        (now["answered"].clone(), now["proof"].clone()),
        (json!(true), json!("present")),
        "evidence in another edition of the proposal proves it"
    );

    let request = json!({ "proposal_id": begun.desk["proposal"]["id"] });
    let matrix = call(&app, "coverage_get", request.clone());
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
    let here = json!({
        "edition_id": first["edition_id"], "shared": false, "index": 0, "content": proofs,
    });
    let list = call(&app, "block_create", here);
    let arguments = call(&app, "coverage_get", request)["editions"][0]["arguments"].clone();
    assert_eq!(
        (
            arguments[0]["block_id"].clone(),
            arguments[0]["criteria"].clone()
        ),
        (list["id"].clone(), json!([begun.verified])),
        "a list of proofs answers what its rows name: {arguments}"
    );
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
    assert_eq!(
        taken["facts"]["behind"],
        json!([]),
        "it is written in one language only"
    );
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
fn a_text_written_on_in_both_places_keeps_what_each_says_newer() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let begun = begun(&app);
    let edition = director(&app, &begun)["edition"]["id"].clone();
    let mut content = text("Retailers", "The chain tested our crate.");
    content["label"]["ru"] = json!("Сети");
    let facts = entry("Tested", "Tested by retailers", &content);
    let made = call(&app, "library_create", json!({ "facts": facts }));
    let insert = json!({ "entry_id": made["id"], "edition_id": edition, "index": 1 });
    let block = call(&app, "library_insert", insert);

    let mut facts = made["facts"].clone();
    facts["content"]["label"]["ru"] = json!("Торговые сети");
    let update = json!({ "id": made["id"], "version": made["version"], "facts": facts });
    let entry = call(&app, "library_update", update);
    let mut better = block["content"].clone();
    better["label"]["en"] = json!("Retail chains");
    let update = json!({ "id": block["id"], "version": block["version"], "facts": better });
    call(&app, "block_update", update);

    let back = json!({ "block_id": block["id"], "version": entry["version"] });
    let taken = call(&app, "library_take_back", back);
    assert_eq!(
        taken["facts"]["content"]["label"],
        json!({ "en": "Retail chains", "ru": "Торговые сети" })
    );
    let stale = call(
        &app,
        "library_stale",
        json!({ "proposal_id": begun.desk["proposal"]["id"] }),
    );
    assert_eq!(
        stale["items"][0]["moved"], "entry",
        "the proposal still says the Russian of before: {stale}"
    );
}
