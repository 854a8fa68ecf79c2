//! The action plan: steps of both sides, pages to sign, calendar entries.

use std::path::Path;

use redbook_tests::{app, attempt, call, items, pdf_text, with_workspace};
use serde_json::{Value, json};

#[test]
fn a_plan_has_steps_of_both_sides_and_says_what_is_late() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let request = json!({
        "account_id": account, "person": redbook_tests::person("Georgi Kanev"),
        "part": redbook_tests::part("Technical director", "finance"),
    });
    let person = call(&app, "person_create", request)["person"]["id"].take();
    let facts = json!({
        "title": "Crates", "value": null, "customer": "new", "opened_on": "2026-01-05",
        "deal_by": null, "owner_id": null, "people": [], "proposals": [], "note": "",
    });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(&app, "opportunity_create", request)["opportunity"]["id"].take();
    let step = |facts: Value| {
        let mut all = json!({
            "side": "theirs", "what": "Line drawings", "person_id": person, "member_id": null,
            "due": "2026-01-18", "measure": "", "done_on": null, "note": "",
        });
        for (key, value) in facts.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        attempt(
            &app,
            "action_create",
            json!({ "parent": deal, "facts": all }),
        )
    };
    let request = json!({ "opportunity_id": deal });
    for command in ["action_plan_print", "action_plan_calendar"] {
        let error = attempt(&app, command, request.clone()).expect_err("no steps");
        assert_eq!(error.code, "nothing_to_print");
    }
    let error = step(json!({ "person_id": null })).expect_err("nobody's");
    assert_eq!(error.place.as_deref(), Some("facts.person_id"));
    let error = step(json!({ "person_id": account })).expect_err("no person");
    assert_eq!(error.code, "not_found");
    let made = step(json!({})).expect("a step");
    step(json!({ "what": "Later", "due": "2098-01-01" })).expect("another");
    let plan = call(&app, "action_plan_get", request.clone());
    assert_eq!((&plan["overdue"], &plan["done"]), (&json!(1), &json!(0)));
    let first = &plan["rows"][0];
    assert_eq!(
        (&first["state"], &first["person"]),
        (&json!("overdue"), &json!("Georgi Kanev"))
    );
    let mut done = made.clone();
    done["facts"]["done_on"] = json!("2026-01-20");
    call(&app, "action_update", done);
    let plan = call(&app, "action_plan_get", request.clone());
    assert_eq!((&plan["overdue"], &plan["done"]), (&json!(0), &json!(1)));
    call(&app, "undo", json!({}));
    let page = call(&app, "opportunity_get", json!({ "id": deal }));
    let exit = items(&page["stages"][4]["exits"])
        .find(|exit| exit["code"] == "plan_done")
        .expect("the criterion");
    assert_eq!(exit["missing"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_sample_plan_is_signed_on_paper_and_kept_in_calendars() {
    for (language, words) in [
        ("en", ["Action plan", "How we see", "Georgi Kanev"]),
        ("ru", ["План действий", "По чему видно", "Георги Канев"]),
        (
            "bg",
            ["План за действие", "По какво се вижда", "Георги Канев"],
        ),
    ] {
        let place = tempfile::tempdir().expect("a folder");
        let app = app(place.path());
        let path = place.path().join("sample.redbook");
        call(
            &app,
            "workspace_sample",
            json!({ "language": language, "path": path }),
        );
        let list = call(&app, "opportunity_list", json!({ "state": "open" }));
        let deal = items(&list["items"])
            .find(|row| row["value"]["minor"] == 42_160_000)
            .expect("the main deal");
        let pdf = place.path().join("plan.pdf");
        let request = json!({ "opportunity_id": deal["id"], "language": language, "path": pdf });
        call(&app, "action_plan_print", request);
        let text = pdf_text(&pdf);
        for wanted in words {
            let found = text.replace('\u{a0}', " ").contains(wanted);
            assert!(found, "{language}: {wanted} in {text}");
        }
        let ics = place.path().join("plan.ics");
        let request = json!({ "opportunity_id": deal["id"], "language": language, "path": ics });
        call(&app, "action_plan_calendar", request);
        let text = read(&ics);
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 5, "{text}");
        assert_eq!(text.matches("BEGIN:VALARM").count(), 4, "one step is done");
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a calendar file")
}
