//! Figures, days and lengths beyond their range.

use serde_json::{Value, json};

use crate::{app, call, refusal};

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
fn words_to_look_for_are_few_in_every_list() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let text = "x".repeat(201);
    for list in [
        "account_list",
        "person_list",
        "search",
        "opportunity_list",
        "proposal_list",
        "proposal_board",
        "spin_question_list",
        "library_list",
    ] {
        let refused = refusal(&app, list, json!({ "text": text }));
        assert_eq!(
            refused,
            ("field_too_long".into(), Some("text".into())),
            "{list}"
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
