//! Outcomes: recorded, taken back, many at once.

use redbook_tests::{attempt, call, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{desk, outcome, write};

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
