//! Every command refuses what it can't take, with a code and the field, and never panics.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;

use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_api::{Answer, App};
use serde_json::{Value, json};

fn app(folder: &std::path::Path) -> App {
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: folder.to_owned(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: folder.to_owned(),
        }),
    );
    let request = json!({
        "path": folder.join("refuse.redbook"), "name": "Refuse", "language": "en", "currency": "EUR",
    });
    call(&app, "workspace_create", request).expect("a new workspace");
    app
}

fn call(app: &App, name: &str, request: Value) -> Result<Value, redbook_api::ApiError> {
    redbook_api::dispatch(app, name, request).map(|answer| match answer {
        Answer::Json(text) => serde_json::from_str(&text).expect("replies are JSON"),
        Answer::Bytes(bytes) => json!({ "bytes": bytes.len() }),
    })
}

fn refusal(app: &App, name: &str, request: Value) -> (String, Option<String>) {
    match call(app, name, request.clone()) {
        Err(error) => (error.code, error.place),
        Ok(reply) => panic!("{name} took {request}: {reply}"),
    }
}

#[test]
fn an_unknown_command_or_field_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    assert_eq!(
        refusal(&app, "no_such_command", json!({})).0,
        "unknown_command"
    );
    for command in redbook_api::list() {
        let (code, place) = refusal(&app, command.name, json!({ "no_such_field": 1 }));
        assert_eq!(
            (code.as_str(), place.as_deref()),
            ("field_unknown", Some("no_such_field")),
            "{} takes a field it doesn't know",
            command.name
        );
    }
}

#[test]
fn odd_requests_never_panic() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let long = "я".repeat(100_000);
    let odd = [
        json!(null),
        json!([]),
        json!(1),
        json!("text"),
        json!({ "id": 7 }),
        json!({ "id": "x" }),
        json!({ "id": "0190a0b0-0000-7000-8000-000000000000" }),
        json!({ "text": long }),
        json!({ "text": "\u{0}\u{202e}\"' OR 1=1 --*" }),
        json!({ "path": "" }),
        json!({ "facts": {} }),
        json!({ "limit": 4_000_000_000_u32 }),
        json!({ "offset": -1 }),
    ];
    for command in redbook_api::list()
        .iter()
        .filter(|command| !command.name.starts_with("workspace_"))
    {
        for request in &odd {
            let _ = call(&app, command.name, request.clone());
        }
    }
    call(&app, "workspace_check", json!({})).expect("still sound");
}

#[test]
fn a_field_out_of_its_range_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = |change: (&str, Value)| {
        let mut facts = json!({
            "name": "A", "legal_name": "", "tax_id": "", "industry": "", "business": "",
            "status": "active", "key_account": false, "large": false, "language": "en",
            "currency": "EUR", "website": "", "phone": "", "email": "", "address": "",
            "employees": null, "turnover": null, "customer_since": null, "could_decide": null,
            "manager_id": null, "next_step": "", "next_step_on": null, "keeps": "", "tags": [],
            "notes": "",
        });
        facts[change.0] = change.1;
        json!({ "facts": facts })
    };
    let cases = [
        ("name", json!(""), "field_required"),
        ("name", json!("x".repeat(201)), "field_too_long"),
        ("name", json!("a\u{7}b"), "field_control_character"),
        ("email", json!("no address"), "email_malformed"),
        ("employees", json!(0), "field_out_of_range"),
        ("could_decide", json!(1_000), "field_out_of_range"),
        ("tags", json!(vec!["t"; 31]), "too_many"),
        ("notes", json!("x".repeat(20_001)), "field_too_long"),
        ("currency", json!("euro"), "field_malformed"),
        ("status", json!("best"), "field_malformed"),
        ("next_step_on", json!("2026-02-30"), "field_malformed"),
    ];
    for (field, value, code) in cases {
        let (found, place) = refusal(&app, "account_create", account((field, value)));
        assert_eq!(found, code, "{field}");
        let place = place.unwrap_or_default();
        assert_eq!(place, format!("facts.{field}"), "the place of {code}");
    }
}

#[test]
fn nothing_works_without_a_workspace_and_says_so() {
    let folders = Folders {
        config: PathBuf::new(),
        workspaces: PathBuf::new(),
    };
    let app = App::new(
        folders,
        Arc::new(Headless {
            folder: PathBuf::new(),
        }),
    );
    for name in [
        "account_list",
        "undo",
        "company_get",
        "proposal_list",
        "bin_list",
    ] {
        assert_eq!(
            refusal(&app, name, json!({})).0,
            "workspace_none_open",
            "{name}"
        );
    }
}

#[test]
fn what_is_beyond_its_range_says_the_range() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let request = json!({ "account_id": account["value"]["id"], "title": "T" });
    let desk = call(&app, "proposal_create", request).unwrap();
    let proposal = &desk["value"]["proposal"];
    let zero = "0190a0b0-0000-7000-8000-000000000000";
    let line = json!({
        "id": zero, "kind": { "kind": "normal" }, "cadence": "once", "product_id": null,
        "description": {}, "note": {}, "unit": {}, "quantity": "1", "unit_price": "1",
        "discount": null, "tax": null, "cost": null,
    });
    let tax = |percent: &str| json!({ "id": zero, "name": {}, "percent": percent });
    let off = |percent: &str| json!({ "kind": "percent", "percent": percent });
    let price_max = "999999999999.999999";
    let cases = [
        (
            "quantity",
            json!("1000000000"),
            "quantity",
            "-999999999.999999",
            "999999999.999999",
        ),
        ("unit_price", json!("-0.01"), "unit_price", "0", price_max),
        ("cost", json!("9999999999999"), "cost", "0", price_max),
        ("discount", off("101"), "discount.percent", "0", "100"),
        ("tax", tax("-20"), "tax.percent", "0", "100"),
    ];
    for (field, value, place, min, max) in cases {
        let mut facts = proposal["facts"].clone();
        let mut changed = line.clone();
        changed[field] = value;
        facts["pricing"]["lines"] = json!([changed]);
        let request =
            json!({ "id": proposal["id"], "version": proposal["version"], "facts": facts });
        let error = call(&app, "proposal_update", request).expect_err(field);
        assert_eq!(error.code, "field_out_of_range", "{field}: {error:?}");
        let whole = format!("facts.pricing.lines[0].{place}");
        assert_eq!(error.place, Some(whole));
        assert_eq!(
            (error.args["min"].as_str(), error.args["max"].as_str()),
            (min, max)
        );
    }
    let mut facts = proposal["facts"].clone();
    let mut back = line.clone();
    back["quantity"] = json!("-1");
    facts["pricing"]["lines"] = json!([back]);
    let request = json!({ "id": proposal["id"], "version": proposal["version"], "facts": facts });
    assert_eq!(
        refusal(&app, "proposal_update", request),
        (
            "more_given_back".into(),
            Some("facts.pricing.lines[0].quantity".into())
        ),
        "a quantity below zero is fine, more given back than sold isn't"
    );
    let rate = json!({ "facts": { "name": { "en": "VAT" }, "percent": "130" } });
    assert_eq!(
        refusal(&app, "tax_rate_create", rate),
        ("field_out_of_range".into(), Some("facts.percent".into()))
    );
}

#[test]
fn a_date_nobody_means_is_told_the_years() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let id = &account["value"]["id"];
    let account = |field: &str, value: &str| json!({ "facts": { "name": "B", field: value } });
    let cases = [
        (
            "account_create",
            account("next_step_on", "9999-01-01"),
            "facts.next_step_on",
        ),
        (
            "account_create",
            account("customer_since", "1900-01"),
            "facts.customer_since",
        ),
        (
            "contact_create",
            json!({ "parent": id, "facts": { "kind": "call", "held_on": "1026-11-22" } }),
            "facts.held_on",
        ),
        (
            "revenue_set",
            json!({ "account_id": id, "months": [{ "month": "2206-01", "amount": 1 }] }),
            "months[0].month",
        ),
        ("task_list", json!({ "from": "0026-11-22" }), "from"),
    ];
    for (command, request, place) in cases {
        let error = call(&app, command, request).expect_err(command);
        assert_eq!(error.code, "field_out_of_range", "{command}: {error:?}");
        assert_eq!(error.place.as_deref(), Some(place), "{command}");
        let (min, max) = (&error.args["min"], &error.args["max"]);
        assert!(
            min.starts_with("1950-01") && max.starts_with("20"),
            "{min}, {max}"
        );
    }
}

#[test]
fn revenue_is_said_once_for_a_month_and_within_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let set = |months: Value| {
        let request = json!({ "account_id": account["value"]["id"], "months": months });
        call(&app, "revenue_set", request).expect_err("refused")
    };
    let twice = set(json!([
        { "month": "2026-10", "amount": 5 }, { "month": "2026-10", "amount": 6 },
    ]));
    assert_eq!(twice.code, "month_repeated");
    assert_eq!(twice.args["month"], "2026-10");
    assert_eq!(twice.place.as_deref(), Some("months[1].month"));
    for amount in [-5, i64::MAX] {
        let error = set(json!([{ "month": "2026-10", "amount": amount }]));
        assert_eq!(error.code, "field_out_of_range");
        assert_eq!(
            error.args["max"], "90071992547409.91",
            "as money is written"
        );
    }
    let coming = set(json!([{ "month": "2099-01", "amount": 5 }]));
    assert!(
        coming.args["max"].ends_with("-12"),
        "to the end of next year"
    );
}

#[test]
fn what_is_not_there_names_its_field_and_key() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let zero = "0190a0b0-0000-7000-8000-000000000000";
    let cases = [
        ("account_get", json!({ "id": zero }), "id"),
        ("person_get", json!({ "id": zero }), "id"),
        (
            "bin_restore",
            json!({ "kind": "account", "id": zero }),
            "id",
        ),
        (
            "site_create",
            json!({ "parent": zero, "facts": { "name": "S" } }),
            "parent",
        ),
        (
            "questionnaire_print",
            json!({ "accounts": [zero] }),
            "accounts[0]",
        ),
        ("document_bytes", json!({ "token": "gone" }), "token"),
    ];
    for (command, request, place) in cases {
        let error = call(&app, command, request).expect_err(command);
        assert_eq!(error.code, "not_found", "{command}");
        assert_eq!(error.place.as_deref(), Some(place), "{command}: {error:?}");
        let named = if place == "token" { "gone" } else { zero };
        assert_eq!(error.args["id"], named, "{command}");
    }
}

/// One of everything, made from the facts that can't be left out: the stem of its update and the
/// item, `{ id, version, facts }`.
fn one_of_everything(app: &App) -> Vec<(&'static str, Value)> {
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

#[test]
fn what_has_an_empty_form_may_be_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made = one_of_everything(&app);
    assert!(made.iter().all(|(_, item)| item["facts"].is_object()));
}

#[test]
fn a_replacement_names_every_fact() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let request = json!({
        "id": account["value"]["id"], "version": account["value"]["version"],
        "facts": { "name": "B" },
    });
    let (code, _) = refusal(&app, "account_update", request);
    assert_eq!(
        code, "field_missing",
        "facts nobody mentioned would be emptied"
    );
    // Those that a new thing may do without too: what readers of other languages call it.
    let mut whole = account["value"]["facts"].clone();
    whole["names"] = json!({ "ru": "А" });
    let request =
        |facts: &Value| json!({ "id": account["value"]["id"], "version": 1, "facts": facts });
    call(&app, "account_update", request(&whole)).unwrap();
    whole.as_object_mut().unwrap().remove("names");
    assert_eq!(
        refusal(&app, "account_update", request(&whole)),
        ("field_missing".into(), Some("facts.names".into()))
    );
}

/// Where a value lies in facts, as pointers have it.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => fields
            .iter()
            .for_each(|(name, inner)| leaves(inner, &format!("{at}/{name}"), found)),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .enumerate()
            .for_each(|(n, inner)| leaves(inner, &format!("{at}/{n}"), found)),
        _ => found.push(at.to_owned()),
    }
}

#[test]
fn every_fact_refuses_what_it_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let long = "x".repeat(60_001);
    let mut wrong: Vec<String> = Vec::new();
    for (name, item) in one_of_everything(&app) {
        let update = format!("{name}_update");
        let facts = &item["facts"];
        let mut places = Vec::new();
        leaves(facts, "", &mut places);
        for place in places {
            let was = facts.pointer(&place).unwrap();
            let mut instead = vec![json!({ "no_such_field": 1 }), json!([[1]])];
            match was {
                Value::String(_) => instead.extend([json!(long), json!(true)]),
                Value::Number(_) => instead.extend([json!(9e15), json!(-9e15), json!("x")]),
                Value::Bool(_) => instead.push(json!(2)),
                _ => instead.push(json!(long)),
            }
            for value in instead {
                let mut changed = facts.clone();
                *changed.pointer_mut(&place).unwrap() = value.clone();
                let request =
                    json!({ "id": item["id"], "version": item["version"], "facts": changed });
                let shown: String = value.to_string().chars().take(24).collect();
                match call(&app, &update, request) {
                    Ok(_) => wrong.push(format!("{update} took {place} = {shown}")),
                    Err(error) => {
                        let field = place.rsplit('/').find(|part| part.parse::<u8>().is_err());
                        // What has a kind is read as a whole, and named as a whole.
                        let kind =
                            place.starts_with("/content/") && error.code == "field_malformed";
                        let says = error.place.as_deref().is_some_and(|said| {
                            said.contains(field.unwrap_or_default())
                                || (kind && said == "facts.content")
                        });
                        if error.code == "internal" || !says {
                            wrong.push(format!(
                                "{update} {place} = {shown}: {} at {:?}",
                                error.code, error.place
                            ));
                        }
                    }
                }
            }
        }
        let mut changed = facts.clone();
        changed["no_such_field"] = json!(1);
        let request = json!({ "id": item["id"], "version": item["version"], "facts": changed });
        let refused = refusal(&app, &update, request);
        if refused != ("field_unknown".into(), Some("facts.no_such_field".into())) {
            wrong.push(format!("{update}: an unknown field is {refused:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
