//! What a dossier answers from its facts: coverage, satisfaction and loyalty, switching costs, fit,
//! sources, health.

use redbook_api::App;
use redbook_tests::{app, attempt, call, items, with_workspace};
use serde_json::{Value, json};

fn sample(place: &std::path::Path) -> (App, Value) {
    let app = app(place);
    let path = place.join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let list = call(&app, "account_list", json!({ "text": "Belvara" }));
    let id = list["rows"][0]["id"].clone();
    (app, id)
}

#[test]
fn the_sample_dossier_says_how_belvara_stands() {
    let place = tempfile::tempdir().expect("a folder");
    let (app, belvara) = sample(place.path());
    let key = json!({ "id": belvara });
    let regard = call(&app, "regard_get", key.clone());
    assert_eq!(regard["satisfaction"]["mark"], "8", "(9 + 8 + 7) / 3");
    assert_eq!(regard["loyalty"]["seen"], 5);
    assert_eq!(regard["loyalty"]["against"], 1);
    assert!(items(&regard["done"]).all(|row| row["counts"] == true));
    let switching = call(&app, "switching_list", key.clone());
    assert_eq!(switching["sum"]["cost"]["minor"], 3_800_000);
    assert_eq!(switching["sum"]["days"], 35);
    assert_eq!(switching["sum"]["barriers"], 1);
    let fit = call(&app, "fit_get", key.clone());
    assert_eq!(fit["fit"]["score"], "86.8", "16.5 of 19");
    assert_eq!(fit["fit"]["known"], "82.6");
    assert_eq!(
        fit["rows"][3]["grade"],
        Value::Null,
        "nobody asked for their plans"
    );
    let reach = call(&app, "account_coverage_get", key.clone());
    assert_eq!(items(&reach["gaps"]).count(), 2);
    let economic = &reach["buying"][0]["reach"];
    assert_eq!(
        (&economic["known"], &economic["met"]),
        (&json!(2), &json!(2))
    );
    let health = call(&app, "account_health_get", key);
    let part = |code: &str| {
        items(&health["parts"])
            .find(|part| part["part"] == code)
            .unwrap_or_else(|| panic!("no part {code}"))
    };
    assert_eq!(part("satisfaction")["value"], 80);
    assert_eq!(part("loyalty")["value"], 83);
    assert_eq!(
        part("review")["value"],
        Value::Null,
        "unknown is not invented"
    );
    assert!(
        health["value"]
            .as_u64()
            .is_some_and(|value| (40..95).contains(&value)),
        "{health}"
    );
    assert!(health["confidence"].as_u64() < Some(100));
    let fact = &part("risks")["checks"][2]["facts"][0];
    assert_eq!(
        fact["kind"], "change",
        "the reorganisation is a risk: {fact}"
    );
    let request = json!({ "from": "2000-01-01", "to": "2098-12-31" });
    let attempts = call(&app, "attempt_list", request);
    assert_eq!(attempts["all"]["tried"], 15);
    let [referral, cold] = [0, 1].map(|at| &attempts["sources"][at]);
    assert_eq!(cold["refused"], 4, "a refusal stays");
    assert_eq!(
        (&referral["answer_rate"], &cold["answer_rate"]),
        (&json!("80"), &json!("20")),
        "five answers of each are enough to compare the two"
    );
    assert_eq!(referral["won"], 1, "one who was recommended buys");
}

#[test]
fn of_an_empty_account_nothing_is_known() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let key = json!({ "id": account });
    let regard = call(&app, "regard_get", key.clone());
    assert_eq!(regard["satisfaction"]["mark"], Value::Null);
    assert_eq!(regard["loyalty"]["unknown"], 8);
    assert_eq!(
        call(&app, "fit_get", key.clone())["fit"]["score"],
        Value::Null
    );
    let sum = call(&app, "switching_list", key.clone())["sum"].take();
    assert_eq!((&sum["cost"], &sum["days"]), (&Value::Null, &Value::Null));
    let health = call(&app, "account_health_get", key);
    for part in items(&health["parts"]).filter(|part| part["part"] != "profile") {
        assert_eq!(part["value"], Value::Null, "{part}");
    }
    assert_eq!(health["confidence"], 5, "the profile alone");
    assert_eq!(health["value"], Value::Null, "which is no verdict");
}

#[test]
fn facts_are_checked_against_the_account() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let refused = |command: &str, facts: Value| {
        let request = json!({ "parent": account, "facts": facts });
        let error = attempt(&app, command, request).expect_err("refused");
        (error.code.clone(), error.place.unwrap_or_default())
    };
    let named = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    let mark = json!({
        "on": "2026-01-05", "asked": "talk", "mark": 8, "person_id": account, "words": "",
    });
    assert_eq!(
        refused("satisfaction_create", mark),
        named("not_found", "facts.person_id")
    );
    let dollars = json!({
        "kind": "money", "what": "New crates", "cost": { "minor": 100, "currency": "USD" },
        "days": null, "raise": "", "source": "",
    });
    assert_eq!(
        refused("switching_create", dollars),
        named("currency_mismatch", "facts.cost")
    );
    let change = json!({
        "kind": "new_line", "what": "Line 3", "source": "", "noted_on": "2098-01-01",
        "expected_on": null, "over": false, "note": "",
    });
    assert_eq!(
        refused("planned_change_create", change),
        named("date_in_future", "facts.noted_on")
    );
}

#[test]
fn a_profile_is_weighed_and_a_judgement_taken_back() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let criterion = |text: &str, weight: u8| {
        let request = json!({ "facts": { "text": text, "weight": weight } });
        call(&app, "ideal_criterion_create", request)["id"].take()
    };
    let (heavy, light) = (criterion("Retail", 8), criterion("Growth", 2));
    let judge = |criterion: &Value, grade: Value| {
        let request = json!({ "account_id": account, "criterion_id": criterion, "grade": grade });
        call(&app, "fit_set", request)["fit"].take()
    };
    assert_eq!(judge(&heavy, json!("fits"))["score"], "100");
    assert_eq!(judge(&light, json!("no"))["score"], "80");
    assert_eq!(
        judge(&heavy, Value::Null)["score"],
        "0",
        "only the light one is known"
    );
    call(&app, "undo", json!({}));
    let fit = call(&app, "fit_get", json!({ "id": account }));
    assert_eq!(fit["fit"]["score"], "80");
    let mut answers = vec![""; 6];
    answers[2] = "One crate";
    call(&app, "ideal_answers_set", json!({ "answers": answers }));
    let profile = call(&app, "ideal_profile_get", json!({}));
    assert_eq!(profile["answers"]["answers"][2], "One crate");
    assert_eq!(
        profile["criteria"][0]["facts"]["weight"], 8,
        "the heaviest first"
    );
}

#[test]
fn weights_of_health_are_settings() {
    let place = tempfile::tempdir().expect("a folder");
    let (app, belvara) = sample(place.path());
    let mut rules = call(&app, "health_rules_get", json!({}));
    for name in [
        "profile",
        "coverage",
        "freshness",
        "review",
        "satisfaction",
        "delivery",
        "risks",
    ] {
        rules[name] = json!(0);
    }
    call(&app, "health_rules_set", rules.clone());
    let health = call(&app, "account_health_get", json!({ "id": belvara }));
    assert_eq!(
        (&health["value"], &health["confidence"]),
        (&json!(83), &json!(100)),
        "loyalty alone"
    );
    rules["loyalty"] = json!(0);
    assert!(
        attempt(&app, "health_rules_set", rules).is_err(),
        "something must count"
    );
}
