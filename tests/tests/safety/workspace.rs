//! A workspace as a file: copies where the user wants them, going back, repair; one that can't be
//! opened is named.

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
