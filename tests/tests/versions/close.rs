//! Outcomes: recorded, taken back, many at once.

use redbook_tests::{attempt, call, items, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{desk, outcome, retitle, write};

#[test]
fn an_outcome_is_taken_back_and_many_are_closed_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = write(&app);
    let request = json!({ "account_id": first.account["id"], "title": "Second" });
    let second = call(&app, "proposal_create", request)["proposal"]["id"].clone();
    let today = desk(&app, &first.id)["proposal"]["facts"]["prepared_on"].clone();
    send(&app, &first.id);
    let close = json!({ "ids": [first.id, second], "outcome": outcome("declined", &today) });
    let refused =
        attempt(&app, "proposal_close_many", close.clone()).expect_err("a draft among them");
    assert_eq!(
        (refused.code.as_str(), refused.place.as_deref()),
        ("not_allowed", Some("ids[1]")),
        "which of them can't be closed"
    );
    assert_eq!(desk(&app, &first.id)["state"], "sent", "all or none");
    send(&app, &second);
    assert_eq!(call(&app, "proposal_close_many", close)["count"], 2);
    assert_eq!(desk(&app, &second)["state"], "declined");
    assert_eq!(call(&app, "undo", json!({}))["op"], "close_proposals");
    for id in [&first.id, &second] {
        assert_eq!(desk(&app, id)["state"], "sent", "one step of undo");
    }
    let version = desk(&app, &second)["proposal"]["version"].clone();
    let request =
        json!({ "id": second, "version": version, "outcome": outcome("accepted", &today) });
    let accepted = call(&app, "proposal_record", request);
    assert_eq!(accepted["state"], "accepted");
    let version = &accepted["proposal"]["version"];
    let open = call(
        &app,
        "proposal_reopen",
        json!({ "id": second, "version": version }),
    );
    assert_eq!(
        (&open["state"], &open["outcome"]),
        (&json!("sent"), &Value::Null)
    );
}

#[test]
fn a_number_that_was_given_stays_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let request = json!({ "proposal_id": written.id, "folder": folder.path(), "is_final": true });
    let number = call(&app, "proposal_export", request)["number"].take();
    let refused = attempt(&app, "proposal_delete", json!({ "id": written.id }));
    let refused = refused.expect_err("numbers have no gaps");
    assert_eq!(refused.code, "number_taken");
    assert_eq!(json!(refused.args["number"]), number, "which number");
    let found = desk(&app, &written.id);
    let today = &found["proposal"]["facts"]["prepared_on"];
    let request = json!({
        "id": written.id, "version": found["proposal"]["version"],
        "outcome": outcome("withdrawn", today),
    });
    assert_eq!(call(&app, "proposal_record", request)["state"], "withdrawn");
    let revised = call(&app, "proposal_revise", json!({ "id": written.id }));
    assert_eq!(
        (&revised["state"], &revised["proposal"]["facts"]["title"]),
        (&json!("draft"), &json!("Crates")),
        "it can be gone on with"
    );
    let next = &revised["proposal"]["id"];
    call(&app, "proposal_delete", json!({ "id": next }));
    assert_eq!(
        desk(&app, &written.id)["state"],
        "withdrawn",
        "the number is still accounted for"
    );
}

#[test]
fn a_final_export_keeps_what_was_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let export = |is_final: bool| {
        let request = json!({
            "proposal_id": written.id, "readers": ["hr"], "folder": folder.path(),
            "is_final": is_final,
        });
        call(&app, "proposal_export", request)["findings"].take()
    };
    let kept = || {
        let versions = call(&app, "proposal_versions", json!({ "id": written.id }));
        versions["items"][0]["findings"].clone()
    };
    let codes = |list: &Value| -> Vec<String> {
        items(list)
            .filter_map(|one| Some(one["code"].as_str()?.to_owned()))
            .collect()
    };
    let now = desk(&app, &written.id);
    let expected: Vec<&Value> = items(&now["readiness"])
        .filter(|one| one["reader"].is_null() || one["reader"] == "hr")
        .collect();
    assert_eq!(
        items(&export(false)).collect::<Vec<_>>(),
        expected,
        "a preliminary copy says what is to be looked at"
    );
    assert_eq!(kept(), json!([]), "a preliminary copy is no version");
    let told = export(true);
    assert_eq!(
        items(&told).collect::<Vec<_>>(),
        expected,
        "of the files alone"
    );
    assert!(
        codes(&told).contains(&"placeholder_left".to_owned()),
        "{told}"
    );
    assert_eq!(
        codes(&kept()).len(),
        codes(&told).len(),
        "kept with the file"
    );
    retitle(
        &app,
        &written.id,
        "heading",
        "text",
        "‹another place to fill in›",
    );
    assert_eq!(codes(&kept()).len(), codes(&told).len(), "as it was then");
}

#[test]
fn files_are_called_in_the_language_of_the_proposal() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let proposal = &desk(&app, &written.id)["proposal"];
    let mut request = proposal.clone();
    request["facts"]["language"] = json!("bg");
    call(&app, "proposal_update", request);
    let request = json!({
        "proposal_id": written.id, "readers": ["hr"], "folder": folder.path(), "is_final": false,
    });
    let files = call(&app, "proposal_export", request)["files"].take();
    let path = files[0]["path"].as_str().unwrap_or_default();
    assert!(path.ends_with(" човешки ресурси.pdf"), "{path}");
}

#[test]
fn a_proposal_without_prices_has_no_total() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let facts = redbook_tests::account("Alder Mills");
    let account = &call(&app, "account_create", json!({ "facts": facts }))["id"];
    let request = json!({ "account_id": account, "title": "Crates", "language": "en" });
    call(&app, "proposal_create", request);
    let rows = call(&app, "proposal_list", json!({}))["items"].take();
    assert_eq!(rows[0]["title"], "Crates");
    assert_eq!(rows[0]["total"], Value::Null, "nothing isn't worth 0");
}
