//! What keeps a workspace safe: copies where the user wants them, going back, repair; a file that
//! can't be opened is named; settings that go together change together.

use redbook_tests::{account, app, attempt, call, items, with_workspace};
use serde_json::{Value, json};

fn count(app: &redbook_api::App) -> u64 {
    call(app, "account_list", json!({}))["total"]
        .as_u64()
        .expect("a total")
}

#[test]
fn a_backup_goes_where_it_is_wanted_and_comes_back_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let wanted = folder.path().join("elsewhere.redbook");
    let backup = call(&app, "workspace_backup", json!({ "path": wanted }));
    assert_eq!(backup["path"], json!(wanted), "the very file asked for");
    let over = attempt(&app, "workspace_backup", json!({ "path": wanted }));
    assert_eq!(
        over.expect_err("a file is there").code,
        "workspace_exists",
        "nothing is written over unless it is asked for"
    );
    let itself = json!({ "path": folder.path().join("journey.redbook"), "replace": true });
    let itself = attempt(&app, "workspace_backup", itself);
    assert_eq!(
        itself.expect_err("the workspace itself").code,
        "workspace_exists"
    );

    call(
        &app,
        "account_create",
        json!({ "facts": account("Birch Works") }),
    );
    let to = folder.path().join("restored.redbook");
    let restored = call(
        &app,
        "workspace_restore",
        json!({ "path": wanted, "to": to }),
    );
    assert_eq!(restored["info"]["path"], json!(to), "the copy is open");
    assert_eq!(restored["aside"], Value::Null, "nothing was there before");
    assert_eq!(
        count(&app),
        1,
        "what was written after the backup isn't in it"
    );
}

#[test]
fn going_back_keeps_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let backup = call(&app, "workspace_backup", json!({}));
    call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let restored = call(
        &app,
        "workspace_restore",
        json!({ "path": backup["path"], "to": null }),
    );
    assert_eq!(count(&app), 0, "as it was at the backup");
    call(
        &app,
        "workspace_restore",
        json!({ "path": restored["aside"], "to": null }),
    );
    assert_eq!(count(&app), 1, "and forward again from the file put aside");
}

#[test]
fn closing_the_window_keeps_a_copy_of_what_changed_and_only_then() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    // Copies are named by the second: one of the second of the change is taken for older than it.
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    app.shut_down();
    let path = json!({ "path": folder.path().join("journey.redbook") });
    call(&app, "workspace_open", path.clone());
    let copies = |app| items(&call(app, "workspace_backups", json!({}))["items"]).count();
    let kept = copies(&app);
    assert_eq!(kept, 1, "what was written has a copy");
    app.shut_down();
    call(&app, "workspace_open", path);
    assert_eq!(copies(&app), kept, "nothing changed, so there is no second");
    let last = call(&app, "workspace_backups", json!({}));
    let last = items(&last["items"]).next().expect("a backup");
    let to = json!({ "path": last["path"], "to": folder.path().join("again.redbook") });
    call(&app, "workspace_restore", to);
    assert_eq!(count(&app), 1, "the copy holds what was written");
}

#[test]
fn a_workspace_that_cant_be_opened_at_the_start_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notes.redbook");
    std::fs::write(&path, "not a workspace").expect("a file");
    let app = app(folder.path());
    app.open_at_start(path.clone());
    let state = call(&app, "workspace_info", json!({}));
    assert_eq!(state["open"], Value::Null);
    assert_eq!(state["refused"]["path"], json!(path), "which file");
    assert_eq!(
        state["refused"]["error"]["code"], "workspace_not_ours",
        "and why"
    );
    let other = folder.path().join("other.redbook");
    let request = json!({ "path": other, "name": "Other", "language": "en", "currency": "EUR" });
    call(&app, "workspace_create", request);
    let state = call(&app, "workspace_info", json!({}));
    assert_eq!(
        state["refused"],
        Value::Null,
        "over once another one is open"
    );
}

#[test]
fn a_workspace_is_renamed_and_repaired() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let request = json!({ "name": "  North  ", "time_zone": "Europe/Tallinn" });
    let info = call(&app, "workspace_update", request);
    assert_eq!(info["name"], "North", "trimmed");
    assert_eq!(info["time_zone"], "Europe/Tallinn");
    let wrong = json!({ "name": "North", "time_zone": "Mars/Olympus" });
    let error = attempt(&app, "workspace_update", wrong).expect_err("no such zone");
    assert_eq!(error.place.as_deref(), Some("time_zone"));
    call(&app, "workspace_repair", json!({}));
    let findings = call(&app, "workspace_check", json!({}));
    assert_eq!(findings["items"], json!([]), "healthy after a repair");
}

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
fn a_backup_in_a_file_of_its_own_brings_its_pictures_anywhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(folder.path());
    let path = folder.path().join("sample.redbook");
    let request = json!({ "language": "en", "path": path });
    call(&app, "workspace_sample", request);
    let undo = call(&app, "undo_state", json!({}));
    assert_eq!(
        undo["undo"],
        Value::Null,
        "what the sample is delivered with can't be taken apart step by step"
    );
    let away = folder.path().join("stick/copy.redbook");
    std::fs::create_dir(folder.path().join("stick")).expect("a folder");
    call(&app, "workspace_backup", json!({ "path": away }));
    call(&app, "workspace_close", json!({}));
    // Another computer: nothing of the first one is left.
    std::fs::remove_dir_all(folder.path().join("sample.redbook-files")).expect("attachments");
    std::fs::remove_file(&path).expect("the workspace");
    let to = folder.path().join("new.redbook");
    let restored = call(&app, "workspace_restore", json!({ "path": away, "to": to }));
    assert_eq!(restored["files_missing"], 0, "every attachment came along");
    call(&app, "workspace_close", json!({}));
    std::fs::remove_dir_all(folder.path().join("stick/copy.redbook-files")).expect("attachments");
    let bare = folder.path().join("bare.redbook");
    let restored = call(
        &app,
        "workspace_restore",
        json!({ "path": away, "to": bare }),
    );
    assert_ne!(restored["files_missing"], 0, "what didn't come is said");
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
fn a_workspace_that_is_open_elsewhere_can_be_copied_and_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = with_workspace(folder.path());
    let made = json!({ "facts": account("Alder Mills") });
    call(&first, "account_create", made);
    let path = folder.path().join("journey.redbook");
    let other = app(folder.path());
    let open = attempt(&other, "workspace_open", json!({ "path": path }));
    assert_eq!(open.expect_err("one at a time").code, "workspace_locked");

    let to = folder.path().join("copy.redbook");
    call(
        &other,
        "workspace_backup",
        json!({ "path": to, "from": path }),
    );
    let found = call(&other, "workspace_check", json!({ "path": path }));
    assert_eq!(found["items"], json!([]));
    call(
        &first,
        "account_create",
        json!({ "facts": account("Birch Works") }),
    );
    assert_eq!(count(&first), 2, "whoever has it open goes on writing");

    call(&other, "workspace_open", json!({ "path": to }));
    assert_eq!(
        count(&other),
        1,
        "what was written before the copy is in it"
    );
    let text = folder.path().join("note.txt");
    std::fs::write(&text, "no workspace").expect("written");
    let odd = json!({ "path": folder.path().join("odd.redbook"), "from": text });
    let odd = attempt(&other, "workspace_backup", odd);
    assert_eq!(odd.expect_err("not ours").code, "workspace_not_ours");
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
