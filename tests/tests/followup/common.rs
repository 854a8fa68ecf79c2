//! A proposal to be followed up.

use redbook_api::App;
use redbook_tests::{account, call, line, part, person};
use serde_json::{Value, json};

/// A priced proposal for a new account with a director and a finance director.
pub fn write(app: &App, name: &str) -> Value {
    let made = call(app, "account_create", json!({ "facts": account(name) }));
    for (person_name, position, reader) in [
        ("Ada Director", "Managing director", "director"),
        ("Hana People", "HR director", "hr"),
        ("Fedor Numbers", "Finance director", "finance"),
    ] {
        let request = json!({
            "account_id": made["id"], "person": person(person_name), "part": part(position, reader),
        });
        call(app, "person_create", request);
    }
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "ru" });
    let desk = call(app, "proposal_create", request);
    let mut facts = desk["proposal"]["facts"].clone();
    facts["pricing"]["lines"] = json!([line(1, "Line adaptation", "1", Some("148000"))]);
    let request = json!({
        "id": desk["proposal"]["id"], "version": desk["proposal"]["version"], "facts": facts,
    });
    call(app, "proposal_update", request);
    call(app, "proposal_get", json!({ "id": desk["proposal"]["id"] }))
}

pub fn items(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}

pub fn of_kind(rows: &Value, kind: &str) -> Option<Value> {
    items(rows)
        .into_iter()
        .find(|row| row["facts"]["kind"] == kind)
}
