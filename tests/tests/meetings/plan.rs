//! The bank of questions, the plan with its sheet, and where plans show: in the sample, in the plan
//! of sending.

use redbook_tests::{app, attempt, call, items, pdf_text, with_workspace};
use serde_json::{Value, json};

use crate::common::place;

#[test]
fn the_bank_has_questions_of_the_program_and_own_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let ask = |request: Value| call(&app, "spin_question_list", request)["items"].take();
    let finance = ask(json!({ "language": "ru", "reader": "finance", "industry": "Dairy" }));
    let codes: Vec<&str> = items(&finance)
        .filter_map(|row| row["starting"].as_str())
        .collect();
    assert!(codes.contains(&"finance-implication-1"), "{codes:?}");
    assert!(codes.contains(&"everybody-problem-1") && codes.contains(&"food-problem-1"));
    assert!(!codes.contains(&"hr-problem-1") && !codes.contains(&"retail-problem-1"));
    let facts = json!({ "kind": "problem", "text": "Where does it jam?", "readers": ["finance"] });
    let mut own = call(&app, "spin_question_create", json!({ "facts": facts }));
    own["facts"]["industries"] = json!(["Dairy"]);
    call(&app, "spin_question_update", own.clone());
    let found = ask(json!({ "text": "JAM", "industry": "dairy" }));
    assert_eq!(items(&found).count(), 1);
    assert_eq!(found[0]["id"], own["id"]);
    assert_eq!(
        items(&ask(json!({ "text": "jam", "industry": "Glass" }))).count(),
        0
    );
    call(&app, "spin_question_delete", json!({ "id": own["id"] }));
    assert_eq!(items(&ask(json!({ "text": "jam" }))).count(), 0);
}

#[test]
fn a_plan_says_what_it_lacks_and_prints_only_questions() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let made = place.plan();
    assert_eq!(made["plan"]["facts"]["at"], "09:30");
    assert_eq!((&made["asked"], &made["questions"]), (&json!(0), &json!(4)));
    let hints: Vec<&Value> = items(&made["hints"]).map(|hint| &hint["kind"]).collect();
    assert_eq!(hints, ["no_goal"], "Kanev is asked for the benefit");
    let stranger = json!({
        "parent": place.account,
        "facts": { "title": "x", "on": "2026-01-12", "people": [place.deal] },
    });
    let error = attempt(&place.app, "meeting_plan_create", stranger).expect_err("no person");
    assert_eq!(error.place.as_deref(), Some("facts.people[0]"));
    for (language, words) in [
        ("en", ["Meeting sheet", "What of n?", "how it is now"]),
        ("ru", ["Лист встречи", "Georgi Kanev", "Последствие"]),
        ("bg", ["Лист за среща", "Henrik Solberg", "какво пречи"]),
    ] {
        let path = folder.path().join("sheet.pdf");
        let request = json!({ "id": made["plan"]["id"], "language": language, "path": path });
        call(&place.app, "meeting_plan_print", request);
        let text = pdf_text(&path).replace('\u{a0}', " ");
        for wanted in words {
            assert!(text.contains(wanted), "{language}: {wanted} in {text}");
        }
        for ours in ["Too dear", "Than what", "a second date", "interrupts"] {
            assert!(!text.contains(ours), "a client may read it: {ours}");
        }
    }
    let rows = call(
        &place.app,
        "meeting_plan_list",
        json!({ "opportunity_id": place.deal }),
    );
    assert_eq!(rows["items"][0]["people"][1], "Henrik Solberg");
}

#[test]
fn the_sample_has_a_meeting_to_come_and_one_that_was_held() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = app(folder.path());
        let path = folder.path().join("sample.redbook");
        let request = json!({ "language": language, "path": path });
        call(&app, "workspace_sample", request);
        let rows = call(&app, "meeting_plan_list", json!({}));
        let held: Vec<bool> = items(&rows["items"])
            .filter_map(|row| row["held"].as_bool())
            .collect();
        assert_eq!(held, [false, false, false, false, false, true]);
        let page = call(
            &app,
            "meeting_plan_get",
            json!({ "id": rows["items"][5]["id"] }),
        );
        assert!(items(&page["links"]).any(|link| link["kind"] == "problem"));
        let next = items(&rows["items"]).find(|row| row["id"] == page["next"]["id"]);
        let next = next.expect("the plan that carries it on");
        let carried = page["next"]["carried"].as_array().map(Vec::len);
        assert_eq!(carried, Some(5), "{page:#}");
        let sheet = folder.path().join("sheet.pdf");
        let request = json!({ "id": next["id"], "path": sheet, "language": language });
        call(&app, "meeting_plan_print", request);
        assert!(!pdf_text(&sheet).is_empty());
    }
}

#[test]
fn a_plan_of_sending_says_when_and_where_the_reader_is_met() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let made = place.plan();
    let mut facts = made["plan"]["facts"].clone();
    let ahead = "2098-01-12";
    (facts["on"], facts["place"]) = (json!(ahead), json!("At the gate of line 2"));
    let request = json!({
        "id": made["plan"]["id"], "version": made["plan"]["version"], "facts": facts,
    });
    call(&place.app, "meeting_plan_update", request);
    let request = json!({ "account_id": place.account, "title": "Crates", "language": "en" });
    let desk = call(&place.app, "proposal_create", request);
    let id = &desk["proposal"]["id"];
    let plan = call(&place.app, "proposal_send_plan", json!({ "id": id }));
    let met: Vec<(&Value, &Value)> = items(&plan["editions"])
        .filter(|edition| !edition["person"].is_null())
        .map(|edition| (&edition["person"]["id"], &edition["meeting"]))
        .collect();
    assert!(!met.is_empty(), "somebody reads it");
    for (person, meeting) in met {
        if [&place.kanev, &place.solberg].contains(&person) {
            assert_eq!(meeting["on"], ahead);
            assert_eq!(meeting["at"], "09:30");
            assert_eq!(meeting["place"], "At the gate of line 2");
        } else {
            assert!(meeting.is_null(), "nobody meets them");
        }
    }
}
