//! What is written in a workspace: what goes together changes in one step, what is in use stays, and
//! what is malformed is refused by its field.

use redbook_tests::{account, attempt, call, with_workspace};
use serde_json::{Value, json};

#[test]
fn one_person_is_me_and_one_rate_is_usual_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let member = |name: &str| {
        let facts = json!({
            "name": { "en": name }, "position": {}, "about": {}, "phone": "", "email": "",
            "photo": null, "me": true,
        });
        call(&app, "member_create", json!({ "facts": facts }))
    };
    member("Ada");
    member("Boris");
    let me = |app| -> Vec<Value> {
        call(app, "member_list", json!({}))["items"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|item| item["facts"]["me"] == json!(true))
            .map(|item| item["facts"]["name"]["en"].clone())
            .collect()
    };
    assert_eq!(me(&app), ["Boris"], "the later mark takes the earlier off");
    call(&app, "undo", json!({}));
    assert_eq!(me(&app), ["Ada"], "one undo brings it back");
}

#[test]
fn a_rate_that_products_use_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let rate = json!({ "name": { "en": "Reduced" }, "percent": "9", "is_default": false });
    let rate = call(&app, "tax_rate_create", json!({ "facts": rate }));
    let product = json!({
        "code": "", "name": { "en": "Crate" }, "description": {}, "unit": {}, "price": "10",
        "cost": null, "currency": "EUR", "cadence": "once", "tax_rate_id": rate["id"],
    });
    let product = call(&app, "product_create", json!({ "facts": product }));
    let error = attempt(&app, "tax_rate_delete", json!({ "id": rate["id"] }))
        .expect_err("a product is sold at it");
    assert_eq!(
        (error.code.as_str(), error.args["count"].as_str()),
        ("in_use", "1")
    );
    call(&app, "product_delete", json!({ "id": product["id"] }));
    call(&app, "tax_rate_delete", json!({ "id": rate["id"] }));
}

#[test]
fn a_pasted_row_of_revenue_is_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let made = call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let months: Vec<Value> = (1..=6)
        .map(|month| json!({ "month": format!("2026-{month:02}"), "amount": month * 1_000 }))
        .collect();
    let request = json!({ "account_id": made["id"], "months": months });
    call(&app, "revenue_set", request);
    let months = |app| {
        call(app, "account_get", json!({ "id": made["id"] }))["revenue"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!(months(&app), Some(6));
    call(&app, "undo", json!({}));
    assert_eq!(months(&app), Some(0), "taken back in one step");
    let wrong =
        json!({ "account_id": made["id"], "months": [{ "month": "2026-01", "amount": -1 }] });
    let error = attempt(&app, "revenue_set", wrong).expect_err("less than nothing");
    assert_eq!(error.place.as_deref(), Some("months[0].amount"));
}

#[test]
fn malformed_input_names_its_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let refused = |change: Value| {
        let mut facts = account("Alder Mills");
        for (name, value) in change.as_object().expect("fields") {
            facts[name] = value.clone();
        }
        let error = attempt(&app, "account_create", json!({ "facts": facts })).expect_err("wrong");
        (error.code, error.place.unwrap_or_default())
    };
    for (change, code, place) in [
        (
            json!({ "currency": "ZZZ" }),
            "field_malformed",
            "facts.currency",
        ),
        (
            json!({ "website": "javascript:alert(1)" }),
            "field_malformed",
            "facts.website",
        ),
        (
            json!({ "next_step_on": "2026-02-30" }),
            "field_malformed",
            "facts.next_step_on",
        ),
        (
            json!({ "employees": -3 }),
            "field_out_of_range",
            "facts.employees",
        ),
        (
            json!({ "tags": vec!["a"; 5_000] }),
            "too_many",
            "facts.tags",
        ),
        (
            json!({ "tags": ["a", ""] }),
            "field_required",
            "facts.tags[1]",
        ),
        (
            json!({ "manager_id": "01a20320-a205-7aa7-a8b8-ce591cd4caa8" }),
            "not_found",
            "facts.manager_id",
        ),
    ] {
        assert_eq!(
            refused(change.clone()),
            (code.to_owned(), place.to_owned()),
            "{change}"
        );
    }
}

#[test]
fn a_picture_that_is_none_names_its_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let text = folder.path().join("note.png");
    std::fs::write(&text, "no picture").expect("written");
    for (request, place) in [
        (json!({ "path": text }), "path"),
        (json!({ "path": folder.path().join("gone.png") }), "path"),
        (json!({ "base64": "bm8gcGljdHVyZQ==" }), "base64"),
    ] {
        let error = attempt(&app, "picture_import", request).expect_err("no picture");
        assert_eq!(error.place.as_deref(), Some(place), "{error:?}");
    }
}

#[test]
fn undo_of_a_move_says_that_a_block_was_moved() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let made = json!({ "facts": account("Alder Mills") });
    let made = call(&app, "account_create", made);
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(&app, "proposal_create", request);
    let edition = &desk["editions"][0]["edition"];
    let change = |version: &Value, change: &dyn Fn(&mut Value)| {
        let mut facts = edition["facts"].clone();
        change(&mut facts);
        let request = json!({ "id": edition["id"], "version": version, "facts": facts });
        call(&app, "edition_update", request)
    };
    let swapped = |facts: &mut Value| {
        facts["layout"].as_array_mut().expect("blocks").swap(0, 1);
    };
    change(&edition["version"], &swapped);
    assert_eq!(call(&app, "undo", json!({}))["op"], "move_block");
    let desk = call(
        &app,
        "proposal_get",
        json!({ "id": desk["proposal"]["id"] }),
    );
    let version = &desk["editions"][0]["edition"]["version"];
    change(version, &|facts| {
        swapped(facts);
        facts["headline"] = json!({ "en": "Crates that come back" });
    });
    assert_eq!(
        call(&app, "undo", json!({}))["op"],
        "update_edition",
        "more than the order changed"
    );
}
