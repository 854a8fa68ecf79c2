//! On whom the company depends, read from the sample and from figures that are known.

use redbook_tests::{app, attempt, call, with_workspace};
use serde_json::{Value, json};

/// An account with so much revenue in each of the last twelve full months and the twelve before.
fn account(app: &redbook_api::App, name: &str, key: bool, now: i64, before: i64) -> Value {
    let mut request = json!({ "facts": redbook_tests::account(name) });
    request["facts"]["key_account"] = json!(key);
    let account = call(app, "account_create", request);
    let span = call(app, "portfolio_get", json!({}));
    let (to_year, to_month) = year_month(&span["to"]);
    let months: Vec<Value> = (0..24)
        .map(|back| {
            let index = to_year * 12 + to_month - 1 - back;
            let month = format!("{:04}-{:02}", index / 12, index % 12 + 1);
            let minor = if back < 12 { now } else { before };
            json!({ "month": month, "amount": minor })
        })
        .collect();
    let request = json!({ "account_id": account["id"], "months": months });
    call(app, "revenue_set", request);
    account
}

fn year_month(text: &Value) -> (i32, i32) {
    let (year, month) = text
        .as_str()
        .and_then(|text| text.split_once('-'))
        .expect("a month");
    (
        year.parse().expect("a year"),
        month.parse().expect("a month"),
    )
}

#[test]
fn the_sample_tells_on_whom_the_company_depends() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(folder.path());
    let path = folder.path().join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let found = call(&app, "portfolio_get", json!({}));
    assert_eq!(
        found["danger"], false,
        "no account of the sample is a danger"
    );
    assert_eq!(found["curve"]["key_accounts"], 12);
    assert!(
        found["key_share"].is_string(),
        "key accounts have a share: {found}"
    );
    let rows = found["curve"]["rows"].as_array().expect("rows");
    assert!(!rows.is_empty(), "the curve names accounts");
    let last = rows.last().expect("a last one");
    assert_eq!(
        last["running"], "100.0",
        "together the key accounts make all key revenue"
    );
    assert!(
        found["trend"]
            .as_array()
            .is_some_and(|points| points.len() > 1),
        "two years make a line"
    );
}

#[test]
fn shares_danger_and_attention_follow_the_figures() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let none = call(&app, "portfolio_get", json!({}));
    assert_eq!(
        none["band"], "unknown",
        "nothing sold is not nothing depended on"
    );
    let large = account(&app, "Large", true, 80_000, 80_000);
    account(&app, "Falling", true, 5_000, 20_000);
    account(&app, "Others", false, 15_000, 15_000);
    let found = call(&app, "portfolio_get", json!({}));
    assert_eq!(found["key_share"], "85.0");
    assert_eq!(found["band"], "high");
    assert_eq!(found["largest"]["account_id"], large["id"]);
    assert_eq!(found["largest"]["share"], "80.0");
    assert_eq!(found["danger"], true, "80 % is above the limit of 75");
    assert_eq!(
        found["curve"]["reach"], 1,
        "one of two makes 80 % of key revenue"
    );
    let falling = &found["attention"][0];
    assert_eq!(
        falling["name"], "Falling",
        "a fall weighs more than an account nobody met"
    );
    assert_eq!(
        falling["reasons"][0],
        json!({ "kind": "fallen", "percent": 75 })
    );

    let mut rules = call(&app, "portfolio_rules_get", json!({}));
    rules["danger"] = json!(85);
    call(&app, "portfolio_rules_set", rules.clone());
    let calm = call(&app, "portfolio_get", json!({}));
    assert_eq!(calm["danger"], false, "the manager's own limit holds");
    rules["key_high"] = json!(10);
    let error = attempt(&app, "portfolio_rules_set", rules).expect_err("refused");
    assert_eq!(
        error.code, "field_out_of_range",
        "a band upside down is no band"
    );
    let error = attempt(&app, "portfolio_get", json!({ "year": 12 })).expect_err("refused");
    assert_eq!(error.code, "field_out_of_range");
}
