//! One of everything that has facts.

use serde_json::{Value, json};

use redbook_api::App;

use crate::call;

/// One of everything, made from the facts that can't be left out: the stem of its update and the
/// item, `{ id, version, facts }`.
pub fn one_of_everything(app: &App) -> Vec<(&'static str, Value)> {
    let made = |name: &str, request: Value| -> Value {
        call(app, name, request).unwrap_or_else(|error| panic!("{name}: {error:?}"))["value"]
            .clone()
    };
    let day = "2026-01-15";
    let facts = |facts: Value| json!({ "facts": facts });
    let account = made("account_create", facts(json!({ "name": "Kestrel Glass" })));
    assert_eq!(account["facts"]["currency"], "EUR", "the workspace's own");
    let under = |facts: Value| json!({ "parent": account["id"], "facts": facts });
    let site = made("site_create", under(json!({ "name": "Plant" })));
    let goal = made("goal_create", under(json!({ "text": "Grow" })));
    let person = json!({ "account_id": account["id"], "person": { "name": "Ann Lee" } });
    let person = made("person_create", person);
    let part = json!({ "parent": person["part"]["id"], "facts": {
        "text": "Price", "state": "stated", "noted_on": day,
    } });
    let criterion = made("criterion_create", part);
    let second = made("account_create", facts(json!({ "name": "Second" })));
    let part = json!({
        "account_id": second["id"], "person_id": person["person"]["id"], "part": {},
    });
    made("part_create", part);
    let contact = made(
        "contact_create",
        under(json!({ "kind": "call", "held_on": day, "summary": "Talked" })),
    );
    let problem = made("problem_create", under(json!({ "text": "Breakage" })));
    let deal = json!({ "title": "Deal", "customer": "new", "opened_on": day });
    let deal = made("opportunity_create", under(deal));
    let mark = json!({ "parent": deal["opportunity"]["id"], "facts": {
        "kind": "volume_stated", "on": day, "words": "5,000",
        "person_id": person["person"]["id"],
    } });
    let mark = made("mark_create", mark);
    let member = made("member_create", facts(json!({ "name": { "en": "Eva" } })));
    let action = json!({ "parent": deal["opportunity"]["id"], "facts": {
        "side": "ours", "what": "Send samples", "member_id": member["id"], "due": "2027-01-15",
    } });
    let action = made("action_create", action);
    let rate = made(
        "tax_rate_create",
        facts(json!({ "name": { "en": "VAT" }, "percent": "20" })),
    );
    let product = made(
        "product_create",
        facts(json!({ "name": { "en": "Crate" } })),
    );
    let reference = made(
        "reference_create",
        facts(json!({ "customer": { "en": "Alder" } })),
    );
    let task = made("task_create", facts(json!({ "title": "Call", "due": day })));
    let text = json!({ "kind": "heading", "label": {}, "text": { "en": "Why us" } });
    let entry = json!({ "kind": "text", "title": { "en": "Why us" }, "content": text });
    let entry = made("library_create", facts(entry));
    let proposal = json!({ "account_id": account["id"], "title": "T" });
    let proposal = made("proposal_create", proposal);
    let offer = json!({ "side": "ours", "at": "2026-01-15T10:00:00Z", "words": "5 % less" });
    made(
        "offer_add",
        json!({ "proposal_id": proposal["proposal"]["id"], "facts": offer }),
    );
    made(
        "concession_add",
        json!({ "proposal_id": proposal["proposal"]["id"], "facts": { "words": "Pallets" } }),
    );
    vec![
        ("account", account),
        ("site", site),
        ("goal", goal),
        ("person", person["person"].clone()),
        ("part", person["part"].clone()),
        ("criterion", criterion),
        ("contact", contact),
        ("problem", problem),
        ("opportunity", deal["opportunity"].clone()),
        ("mark", mark),
        ("member", member),
        ("action", action),
        ("tax_rate", rate),
        ("product", product),
        ("reference", reference),
        ("task", task),
        ("library", entry),
        ("proposal", proposal["proposal"].clone()),
    ]
}
