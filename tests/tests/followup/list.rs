//! Proposals as a working list.

use redbook_tests::{attempt, call, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{items, write};

#[test]
fn proposals_are_a_working_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let out = write(&app, "Alder Mills");
    write(&app, "Birch Bakery");
    send(&app, &out["proposal"]["id"]);
    let list = |request: Value| call(&app, "proposal_list", request);
    let all = list(json!({ "sort": "account", "ascending": true }));
    let names: Vec<Value> = items(&all["items"])
        .iter()
        .map(|row| row["account"].clone())
        .collect();
    assert_eq!(names, ["Alder Mills", "Birch Bakery"]);
    let row = &all["items"][0];
    assert_eq!(
        row["next"]["kind"], "expiry_week",
        "the reminder is the next step"
    );
    assert_eq!(row["answers"][0]["state"], "sent");
    assert_eq!(all["items"][1]["answers"][0]["state"], "not_sent");
    let sent = list(json!({ "states": ["sent"] }));
    assert_eq!(items(&sent["items"]).len(), 1);
    assert_eq!(
        items(&sent["totals"]).len(),
        2,
        "totals say what the other states hold"
    );
    assert_eq!(sent["totals"][0]["sums"][0]["minor"], 14_800_000);
    assert_eq!(items(&list(json!({ "expiring_in": 7 }))["items"]).len(), 0);
    assert_eq!(items(&list(json!({ "expiring_in": 60 }))["items"]).len(), 1);
    assert_eq!(items(&list(json!({ "readers": ["hr"] }))["items"]).len(), 2);
    assert_eq!(
        items(&list(json!({ "answer": "answered" }))["items"]).len(),
        0
    );

    let board = call(&app, "proposal_board", json!({}));
    let counts: Vec<Value> = items(&board["columns"])
        .iter()
        .map(|column| column["total"]["count"].clone())
        .collect();
    assert_eq!(counts, [1, 1, 0, 0, 0, 0, 0], "a column for each state");

    let facts = &out["proposal"]["facts"];
    let span = json!({ "from": facts["prepared_on"], "to": facts["valid_until"] });
    let entries = items(&call(&app, "proposal_calendar", span.clone())["items"]);
    assert_eq!(entries.len(), 3, "two reminders and the end of the terms");
    assert_eq!(entries[2]["on"], facts["valid_until"]);
    assert_eq!(entries[2]["task"], Value::Null);
    let reversed = json!({ "from": facts["valid_until"], "to": facts["prepared_on"] });
    assert_eq!(
        attempt(&app, "proposal_calendar", reversed)
            .expect_err("reversed")
            .code,
        "dates_reversed"
    );

    let found = call(&app, "conversion_get", span);
    assert_eq!(
        (&found["all"]["sent"], &found["all"]["open"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(found["readers"][0]["count"]["sent"], 1);
    assert_eq!(found["ages"][3]["key"], "unknown");
    assert_eq!(
        found["ages"][3]["count"]["sent"], 1,
        "since when isn't known"
    );
}

#[test]
fn a_filter_is_kept_under_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let query = json!({ "states": ["expiring"], "sort": "next_step", "ascending": true });
    let facts = json!({ "name": "This week", "query": query });
    let made = call(&app, "filter_create", json!({ "facts": facts }));
    let twice = attempt(&app, "filter_create", json!({ "facts": facts }));
    assert_eq!(twice.expect_err("the same name").code, "field_duplicate");
    let list = || items(&call(&app, "filter_list", json!({}))["items"]);
    assert_eq!(list()[0]["facts"]["query"]["states"], json!(["expiring"]));
    call(&app, "filter_delete", json!({ "id": made["id"] }));
    assert!(list().is_empty());
}
