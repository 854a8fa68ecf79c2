//! Keys of nothing.

use serde_json::{Value, json};

use crate::everything::one_of_everything;
use crate::{app, call, refusal};

#[test]
fn what_is_not_there_names_its_field_and_key() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let zero = "0190a0b0-0000-7000-8000-000000000000";
    let cases = [
        ("account_get", json!({ "id": zero }), "id"),
        ("person_get", json!({ "id": zero }), "id"),
        (
            "bin_restore",
            json!({ "kind": "account", "id": zero }),
            "id",
        ),
        (
            "site_create",
            json!({ "parent": zero, "facts": { "name": "S" } }),
            "parent",
        ),
        (
            "questionnaire_print",
            json!({ "accounts": [zero] }),
            "accounts[0]",
        ),
        ("document_bytes", json!({ "token": "gone" }), "token"),
    ];
    for (command, request, place) in cases {
        let error = call(&app, command, request).expect_err(command);
        assert_eq!(error.code, "not_found", "{command}");
        assert_eq!(error.place.as_deref(), Some(place), "{command}: {error:?}");
        let named = if place == "token" { "gone" } else { zero };
        assert_eq!(error.args["id"], named, "{command}");
    }
}

#[test]
fn the_bin_holds_no_other_kinds() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let request = json!({ "kind": "x", "id": "0190a0b0-0000-7000-8000-000000000000" });
    assert_eq!(
        refusal(&app, "bin_restore", request),
        ("field_malformed".into(), Some("kind".into())),
        "a wrong word is no damage"
    );
}

/// Facts that name nothing yet, filled with a key of nothing: which fields these are shows by what
/// they refuse, so a new one is tried too.
#[test]
fn facts_refuse_keys_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let nothing = json!("0190a0b0-0000-7000-8000-000000000000");
    let mut tried = Vec::new();
    for (stem, item) in one_of_everything(&app) {
        let with = |field: &str, value: Value| {
            let mut request = item.clone();
            request["facts"][field] = value;
            call(&app, &format!("{stem}_update"), request)
        };
        for (field, value) in item["facts"].as_object().unwrap() {
            let filled = |key: &Value| match value {
                Value::Null => Some(key.clone()),
                Value::Array(list) if list.is_empty() => Some(json!([key])),
                _ => None,
            };
            let (Some(word), Some(key)) = (filled(&json!("no key")), filled(&nothing)) else {
                continue;
            };
            let is_key = with(field, word).is_err_and(|error| error.code == "field_malformed");
            let answer = with(field, key);
            if !is_key || matches!(&answer, Err(error) if error.code == "field_malformed") {
                continue;
            }
            let error = answer.expect_err(&format!("{stem}.{field} names nothing"));
            assert_eq!(error.code, "not_found", "{stem}.{field}");
            let place = error.place.unwrap_or_default();
            assert!(
                place.starts_with(&format!("facts.{field}")),
                "{stem}.{field} at {place}"
            );
            tried.push(format!("{stem}.{field}"));
        }
    }
    for known in [
        "account.manager_id",
        "contact.people",
        "product.tax_rate_id",
    ] {
        assert!(
            tried.iter().any(|field| field == known),
            "{known}: {tried:?}"
        );
    }
}

#[test]
fn blocks_and_editions_refuse_keys_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let request = json!({ "account_id": account["value"]["id"], "title": "T" });
    let made = call(&app, "proposal_create", request).unwrap();
    let desk = &made["value"];
    let nothing = "0190a0b0-0000-7000-8000-000000000000";
    let mut seen = Vec::new();
    for block in desk["blocks"].as_array().unwrap() {
        for field in ["members", "references"] {
            let mut facts = block["content"].clone();
            if facts[field].is_null() {
                continue;
            }
            facts[field] = json!([nothing]);
            let request = json!({ "id": block["id"], "version": block["version"], "facts": facts });
            let refused = refusal(&app, "block_update", request);
            assert_eq!(
                refused,
                ("not_found".into(), Some(format!("facts.{field}[0]")))
            );
            seen.push(field);
        }
    }
    assert!(
        seen.contains(&"members") && seen.contains(&"references"),
        "{seen:?}"
    );
    for block in desk["blocks"].as_array().unwrap() {
        let mut facts = block["content"].clone();
        if facts["kind"] != "proofs" {
            continue;
        }
        let empty = json!({});
        facts["rows"] = json!([{
            "criterion": empty, "who": empty, "document": empty, "dated": null, "appendix": "",
            "criterion_id": nothing,
        }]);
        let request = json!({ "id": block["id"], "version": block["version"], "facts": facts });
        let place = "facts.rows[0].criterion_id".to_owned();
        let refused = refusal(&app, "block_update", request);
        assert_eq!(refused, ("not_found".into(), Some(place)));
        seen.push("proofs");
    }
    assert!(seen.contains(&"proofs"), "{seen:?}");
    let proposal = &desk["proposal"];
    let mut facts = proposal["facts"].clone();
    facts["pricing"]["lines"] = json!([{
        "id": nothing, "kind": { "kind": "normal" }, "cadence": "once", "product_id": nothing,
        "description": {}, "note": {}, "unit": {}, "quantity": "1", "unit_price": "1",
        "cost": null, "discount": null, "tax": null,
    }]);
    let request = json!({ "id": proposal["id"], "version": proposal["version"], "facts": facts });
    let place = "facts.pricing.lines[0].product_id".to_owned();
    let refused = refusal(&app, "proposal_update", request);
    assert_eq!(refused, ("not_found".into(), Some(place)));
    let mut edition = desk["editions"][0]["edition"].clone();
    edition["facts"]["person_id"] = json!(nothing);
    let request = json!({
        "id": edition["id"], "version": edition["version"], "facts": edition["facts"],
    });
    assert_eq!(
        refusal(&app, "edition_update", request),
        ("not_found".into(), Some("facts.person_id".into()))
    );
}

#[test]
fn blocks_refuse_files_that_are_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let request = json!({ "account_id": account["value"]["id"], "title": "T" });
    let made = call(&app, "proposal_create", request).unwrap();
    let edition = &made["value"]["editions"][0]["edition"]["id"];
    let block = |content: &Value| json!({ "edition_id": edition, "content": content, "shared": false, "index": 0 });
    let file = json!({
        "sha256": "0".repeat(64), "media_type": "image/png", "width": 1, "height": 1,
    });
    let proof = json!({
        "criterion": {}, "who": {}, "document": {}, "dated": null, "appendix": "",
        "criterion_id": null, "file": file,
    });
    let proofs = json!({ "kind": "proofs", "label": {}, "title": {}, "rows": [proof] });
    assert_eq!(
        refusal(&app, "block_create", block(&proofs)),
        (
            "not_found".into(),
            Some("content.rows[0].file.sha256".into())
        )
    );
    let mut bare = proofs.clone();
    bare["rows"][0]["file"] = Value::Null;
    let made = call(&app, "block_create", block(&bare)).unwrap();
    let request = json!({
        "id": made["value"]["id"], "version": made["value"]["version"], "facts": proofs,
    });
    assert_eq!(
        refusal(&app, "block_update", request),
        ("not_found".into(), Some("facts.rows[0].file.sha256".into())),
        "replacing a block asks the same"
    );
}

#[test]
fn a_kept_filter_looks_for_no_more_than_the_list_takes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let filter = |letters: usize| {
        let query = json!({ "text": "x".repeat(letters) });
        json!({ "facts": { "name": "Mine", "query": query } })
    };
    assert_eq!(
        refusal(&app, "filter_create", filter(201)),
        ("field_too_long".into(), Some("facts.query.text".into()))
    );
    call(&app, "filter_create", filter(200)).expect("200 letters are taken");
}
