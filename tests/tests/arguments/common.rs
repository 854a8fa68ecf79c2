//! A director with criteria, and what answers them.

use redbook_api::App;
use redbook_tests::{account, call, part, person};
use serde_json::{Value, json};

/// An account whose director has one verified and one stated criterion, and a proposal to her.
pub struct Begun {
    pub desk: Value,
    pub verified: Value,
    pub stated: Value,
    pub second: Value,
}

fn criterion(app: &App, part: &Value, text: &str, state: &str, needs_proof: bool) -> Value {
    let facts = json!({
        "text": text, "state": state, "noted_on": "2026-10-08", "source": "meeting",
        "needs_proof": needs_proof,
    });
    let request = json!({ "parent": part["id"], "facts": facts });
    call(app, "criterion_create", request)["id"].clone()
}

pub fn begun(app: &App) -> Begun {
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

pub fn director(app: &App, begun: &Begun) -> Value {
    let id = &begun.desk["proposal"]["id"];
    call(app, "proposal_get", json!({ "id": id }))["editions"][0].clone()
}

pub fn text(label: &str, words: &str) -> Value {
    json!({
        "kind": "text", "label": { "en": label }, "sublabel": {}, "lead": false,
        "body": { "en": [{ "kind": "plain", "runs": [{ "text": words }] }] },
    })
}

pub fn entry(title: &str, criterion: &str, content: &Value) -> Value {
    json!({
        "kind": "argument", "title": { "en": title }, "summary": {}, "content": content,
        "readers": ["director"], "industries": [], "tags": [], "criteria": [{ "en": criterion }],
    })
}
