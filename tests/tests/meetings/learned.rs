//! What was learned: answers become facts, a contact is noted with them, a note offers what it says.

use redbook_tests::{attempt, call, items};
use serde_json::{Value, json};

use crate::common::{place, question};

#[test]
fn answers_become_facts_of_the_dossier_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    let mut plan = place.plan()["plan"].take();
    for (index, answer) in ["At the palletiser", "1,900 euro an hour", "One box for all"]
        .into_iter()
        .enumerate()
    {
        plan["facts"]["questions"][index]["answer"] = json!(answer);
    }
    let page = call(app, "meeting_plan_update", plan);
    let offer = &page["offers"][0];
    assert_eq!(offer["facts"]["benefit"], "One box for all");
    let named = offer["facts"]["text"].as_str().expect("a name");
    assert!(
        named.contains('?') && named.ends_with("At the palletiser"),
        "named by what was asked about: {named}"
    );
    let (id, version) = (&page["plan"]["id"], &page["plan"]["version"]);
    let hold = |learned: Value, contact: Value| {
        let request = json!({
            "id": id, "version": version, "contact": contact, "learned": learned,
        });
        attempt(app, "meeting_plan_hold", request)
    };
    let error = hold(json!({}), Value::Null).expect_err("it must become a contact");
    assert_eq!(error.place.as_deref(), Some("contact"));
    let mut wrong = offer["facts"].clone();
    wrong["text"] = json!(" ");
    let error = hold(json!({ "problems": [{ "facts": wrong }] }), place.contact());
    let error = error.expect_err("a problem without words");
    assert_eq!(
        error.place.as_deref(),
        Some("learned.problems[0].facts.text")
    );
    let contacts = || {
        let found = call(app, "account_get", json!({ "id": place.account }));
        items(&found["contacts"]).count()
    };
    let before = contacts();
    let learned = json!({
        "problems": [{ "question": offer["questions"], "facts": offer["facts"] }],
        "criteria": [{ "question": ["n"], "person_id": place.kanev, "facts": {
            "text": "one box", "state": "stated", "noted_on": "2026-01-12", "source": "",
        } }],
        "stances": [{ "person_id": place.kanev, "stance": "ally" }],
        "influences": [{ "question": ["s"], "facts": {
            "from_id": place.kanev, "to_id": place.solberg, "why": "knows the line",
        } }],
        "changes": [{ "facts": {
            "kind": "new_line", "what": "Line 3", "source": "Kanev", "noted_on": "2026-01-12",
            "expected_on": null, "over": false, "note": "",
        } }],
        "plans_asked": [place.kanev],
        "ours": { "what": "Send the drawing", "due": "2026-01-20", "member_id": null },
    });
    let page = hold(learned, place.contact()).expect("held");
    assert_eq!(page["held"]["contact"]["facts"]["minutes"], 70);
    assert_eq!(page["people"][0]["came"], true);
    assert_eq!(page["people"][1]["came"], false);
    assert_eq!(page["offers"], json!([]), "it stands on the list");
    let link = |question: &str, kind: &str| {
        items(&page["links"])
            .find(|link| link["question"] == question && link["kind"] == kind)
            .cloned()
            .unwrap_or_else(|| panic!("{question} → {kind}: {}", page["links"]))
    };
    assert_eq!(link("p", "problem")["place"], 1);
    assert_eq!(link("n", "criterion")["title"], "one box");
    assert_eq!(link("s", "influence")["gone"], false);
    let problems = call(app, "problem_list", json!({ "opportunity_id": place.deal }));
    assert_eq!(problems["rows"][0]["need"], "explicit");
    let tasks = call(app, "task_list", json!({ "account_id": place.account }));
    let ours = items(&tasks["items"]).find(|row| row["facts"]["title"] == "Send the drawing");
    assert!(ours.is_some(), "what we promised is a task");

    call(app, "undo", json!({}));
    let page = call(app, "meeting_plan_get", json!({ "id": id }));
    assert_eq!(page["held"], Value::Null, "one step took all of it back");
    assert_eq!(contacts(), before);
    let problems = call(app, "problem_list", json!({ "opportunity_id": place.deal }));
    assert_eq!(problems["rows"], json!([]));
    call(app, "redo", json!({}));

    let page = call(app, "meeting_plan_get", json!({ "id": id }));
    let version = &page["plan"]["version"];
    let again = json!({ "id": id, "version": version, "contact": place.contact() });
    let error = attempt(app, "meeting_plan_hold", again).expect_err("held already");
    assert_eq!(error.code, "meeting_held");
    let more = json!({ "plans_asked": [place.solberg] });
    let request = json!({ "id": id, "version": version, "learned": more });
    let page = call(app, "meeting_plan_hold", request);
    assert_eq!(
        items(&page["links"])
            .filter(|link| link["kind"] == "part")
            .count(),
        2
    );
    let carried = json!({
        "title": "Again", "on": "2026-02-12", "people": [place.solberg], "follows": id,
        "questions": [question("later", "situation", &place.solberg, "")],
    });
    let mut carried = carried;
    carried["questions"][0]["text"] = json!("What of s?");
    call(
        app,
        "meeting_plan_create",
        json!({ "parent": place.account, "facts": carried }),
    );
    let page = call(app, "meeting_plan_get", json!({ "id": id }));
    assert_eq!(page["next"]["carried"], json!(["s"]));
}

#[test]
fn a_contact_is_noted_with_what_was_learned_by_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    let facts = json!({ "text": "price", "state": "stated", "noted_on": "2026-01-01" });
    let dossier = call(app, "account_get", json!({ "id": place.account }));
    let part = items(&dossier["people"])
        .find(|one| one["person"]["id"] == place.kanev)
        .expect("Kanev")["part"]["id"]
        .clone();
    let known = call(
        app,
        "criterion_create",
        json!({ "parent": part, "facts": facts }),
    );
    let mut verified = known["facts"].clone();
    verified["state"] = json!("verified");
    let request = |version: i64| {
        json!({
            "account_id": place.account, "contact": place.contact(),
            "learned": { "criteria": [{
                "person_id": place.kanev, "id": known["id"], "version": version,
                "facts": verified,
            }] },
        })
    };
    let error = attempt(app, "note_contact", request(9)).expect_err("it moved on");
    assert_eq!(error.code, "version_conflict");
    let noted = call(app, "note_contact", request(1));
    assert_eq!(noted["made"][0]["title"], "price");
    let contact = &noted["contact"];
    let request = json!({ "id": contact["id"], "version": 1, "on": "2026-01-13" });
    let kept = call(app, "commitment_close", request);
    assert_eq!(kept["facts"]["commitment_kept_on"], "2026-01-13");
    let request = json!({ "id": contact["id"], "version": 2, "on": "2098-01-13" });
    let error = attempt(app, "commitment_close", request).expect_err("not yet");
    assert_eq!(error.code, "date_in_future");
    call(app, "undo", json!({}));
    call(app, "undo", json!({}));
    let dossier = call(app, "account_get", json!({ "id": place.account }));
    let kanev = items(&dossier["people"])
        .find(|one| one["person"]["id"] == place.kanev)
        .expect("Kanev");
    assert_eq!(kanev["criteria"][0]["facts"]["state"], "stated");
}

#[test]
fn a_note_offers_what_it_says_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let words = "Каневу мешает палетайзер: 1 900 € в час. He will send drawings by 27.11.2098.";
    let request = json!({
        "account_id": place.account, "person_ids": [place.solberg], "words": words,
    });
    let offers = call(&place.app, "note_offers", request);
    let of = |kind: &str| {
        items(&offers["items"])
            .find(|offer| offer["kind"] == kind)
            .cloned()
            .unwrap_or_else(|| panic!("{kind}: {offers:#}"))
    };
    assert_eq!(
        of("person")["person_id"],
        place.kanev,
        "in another script and case"
    );
    assert_eq!(
        of("problem")["facts"]["holders"][0]["person_id"],
        place.solberg
    );
    assert_eq!(of("money")["amount"]["minor"], 190_000);
    assert_eq!(of("commitment")["due"], "2098-11-27");
    let span = of("commitment")["span"].clone();
    let units: Vec<u16> = words.encode_utf16().collect();
    let at = |n: usize| usize::try_from(span[n].as_u64().expect("a place")).expect("small");
    let said = String::from_utf16(&units[at(0)..at(1)]).expect("whole letters");
    assert_eq!(json!(said), of("commitment")["said"]);
    let problems = call(
        &place.app,
        "problem_list",
        json!({ "account_id": place.account }),
    );
    assert_eq!(problems["rows"], json!([]), "offered, not written");
    let long = json!({ "account_id": place.account, "words": "a".repeat(5_001) });
    let error = attempt(&place.app, "note_offers", long).expect_err("too long");
    assert_eq!(error.place.as_deref(), Some("words"));
}
