//! What hurts a customer and what it costs them, from the api alone.

use redbook_api::App;
use redbook_tests::{attempt, call, items, with_workspace};
use serde_json::{Value, json};

fn facts(text: &str) -> Value {
    json!({
        "text": text, "opportunity_id": null, "holders": [], "department": "", "consequence": "",
        "cost": null, "benefit": "", "said_by": null, "said_on": null, "criteria": [], "note": "",
    })
}

fn part(rate: &str, quantity: &str, per: &str) -> Value {
    json!({
        "label": "", "rate": rate, "quantity": quantity, "unit": "h", "per": per, "periods": null,
        "share": "100",
    })
}

fn cost(parts: Vec<Value>) -> Value {
    json!({ "currency": "EUR", "parts": parts, "source": "controlling" })
}

/// An account with one person; both keys.
fn account(app: &App) -> (Value, Value) {
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(app, "account_create", request)["id"].take();
    let request = json!({
        "account_id": account, "person": redbook_tests::person("Georgi Kanev"),
        "part": redbook_tests::part("Technical director", "finance"),
    });
    let person = call(app, "person_create", request)["person"]["id"].take();
    (account, person)
}

fn create(app: &App, account: &Value, facts: &Value) -> Value {
    call(
        app,
        "problem_create",
        json!({ "parent": account, "facts": facts }),
    )
}

#[test]
fn what_hurts_is_listed_by_what_it_costs() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let (account, person) = account(&app);
    create(&app, &account, &facts("A new rule of the chains"));
    let mut cheap = facts("Crushed cartons");
    cheap["cost"] = cost(vec![part("10", "4", "week")]);
    create(&app, &account, &cheap);
    let mut dear = facts("Line 2 stands still");
    dear["holders"] = json!([{ "person_id": person, "decision": "for" }]);
    dear["cost"] = cost(vec![part("1900", "3", "week"), part("50", "2", "month")]);
    dear["benefit"] = json!("One box for every line");
    dear["said_by"] = person.clone();
    dear["said_on"] = json!("2026-01-16");
    create(&app, &account, &dear);

    let list = call(&app, "problem_list", json!({ "account_id": account }));
    let texts: Vec<&str> = items(&list["rows"])
        .filter_map(|row| row["problem"]["facts"]["text"].as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "Line 2 stands still",
            "Crushed cartons",
            "A new rule of the chains"
        ],
        "the dearest first, the uncounted last"
    );
    let first = &list["rows"][0];
    assert_eq!(
        first["counted"],
        json!({
            "parts": [
                { "periods": 50, "yearly": { "minor": 28_500_000, "currency": "EUR" } },
                { "periods": 12, "yearly": { "minor": 120_000, "currency": "EUR" } },
            ],
            "yearly": { "minor": 28_620_000, "currency": "EUR" },
        }),
        "inputs are visible, with the periods that were counted with"
    );
    assert_eq!(
        (
            &first["need"],
            &first["said_by"],
            &first["holders"][0]["name"]
        ),
        (
            &json!("explicit"),
            &json!("Georgi Kanev"),
            &json!("Georgi Kanev")
        )
    );
    assert_eq!(first["share"], "99.3");
    assert_eq!(list["yearly"]["minor"], 28_820_000);
    assert_eq!(
        (&list["uncounted"], &list["hidden"], &list["explicit"]),
        (&json!(1), &json!(2), &json!(1))
    );
    let found = call(&app, "search", json!({ "text": "crushed", "limit": 5 }));
    assert_eq!(
        found["items"][0]["id"], account,
        "words of its problems find the account"
    );
}

#[test]
fn a_problem_names_only_what_is_of_its_account() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let (mine, _) = account(&app);
    let (_, stranger) = account(&app);
    let refused = |field: &str, value: Value| {
        let mut facts = facts("Crushed cartons");
        facts[field] = value;
        let request = json!({ "parent": mine, "facts": facts });
        let error = attempt(&app, "problem_create", request).expect_err(field);
        (error.code, error.place.unwrap_or_default())
    };
    let holder = json!([{ "person_id": stranger, "decision": "unknown" }]);
    let own = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    assert_eq!(
        refused("holders", holder),
        own("not_found", "facts.holders[0].person_id")
    );
    assert_eq!(
        refused("criteria", json!([stranger])),
        own("not_found", "facts.criteria[0]")
    );
    assert_eq!(
        refused("opportunity_id", stranger.clone()),
        own("not_found", "facts.opportunity_id")
    );
    assert_eq!(
        refused("benefit", json!("words of nobody")),
        own("field_required", "facts.said_by")
    );
    let mut dollars = cost(vec![part("1", "1", "year")]);
    dollars["currency"] = json!("USD");
    assert_eq!(
        refused("cost", dollars),
        own("currency_mismatch", "facts.cost.currency")
    );
    let none = cost(vec![part("1", "0", "year")]);
    assert_eq!(
        refused("cost", none),
        own("field_out_of_range", "facts.cost.parts[0].quantity")
    );
    let list = call(&app, "problem_list", json!({ "account_id": mine }));
    assert_eq!(list["rows"], json!([]), "nothing of it was kept");
}

#[test]
fn a_cost_is_worked_out_while_it_is_entered() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let counted = call(
        &app,
        "problem_cost",
        cost(vec![part("0.44", "1240000", "year")]),
    );
    assert_eq!(counted["yearly"]["minor"], 54_560_000);
    let error = attempt(&app, "problem_cost", cost(vec![])).expect_err("refused");
    assert_eq!(error.place.as_deref(), Some("parts"));
}

#[test]
fn changing_and_deleting_a_problem_can_be_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let (account, _) = account(&app);
    let made = create(&app, &account, &facts("Crushed cartons"));
    let mut changed = made.clone();
    changed["facts"]["consequence"] = json!("0.9 % of deliveries");
    let changed = call(&app, "problem_update", changed);
    call(&app, "problem_delete", json!({ "id": made["id"] }));
    let list = || call(&app, "problem_list", json!({ "account_id": account }))["rows"].take();
    assert_eq!(list(), json!([]));
    assert_eq!(call(&app, "undo", json!({}))["op"], "delete_problem");
    assert_eq!(
        list()[0]["problem"]["facts"],
        changed["facts"],
        "back with what it had"
    );
    assert_eq!(call(&app, "undo", json!({}))["op"], "update_problem");
    assert_eq!(list()[0]["problem"]["facts"]["consequence"], "");
}

#[test]
fn what_lies_in_the_bin_keeps_nothing_from_being_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let (account, person) = account(&app);
    let deal = json!({
        "title": "Crates", "value": null, "customer": "new", "opened_on": "2026-01-05",
        "deal_by": null, "owner_id": null, "people": [{ "person_id": person, "roles": [] }],
        "proposals": [], "note": "",
    });
    let request = json!({ "parent": account, "facts": deal });
    let deal = call(&app, "opportunity_create", request)["opportunity"].take();
    let mut linked = facts("Crushed cartons");
    linked["opportunity_id"] = deal["id"].clone();
    linked["holders"] = json!([{ "person_id": person, "decision": "for" }]);
    let mut made = create(&app, &account, &linked);
    call(&app, "opportunity_delete", json!({ "id": deal["id"] }));
    call(&app, "person_delete", json!({ "id": person }));
    made["facts"]["consequence"] = json!("0.9 % of deliveries");
    let changed = call(&app, "problem_update", made);
    assert_eq!(changed["facts"]["consequence"], "0.9 % of deliveries");
    let list = call(&app, "problem_list", json!({ "account_id": account }));
    let row = &list["rows"][0];
    assert_eq!(
        (&row["opportunity"], &row["holders"]),
        (&json!(null), &json!([])),
        "neither is shown"
    );
}
