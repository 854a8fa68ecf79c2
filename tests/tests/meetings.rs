//! Meetings: the bank of questions, the plan, the sheet, and what comes of it; a contact noted with
//! what was learned.

use redbook_tests::{app, attempt, call, items, pdf_text, with_workspace};
use serde_json::{Value, json};

/// An account with a deal and two people.
struct Place {
    app: redbook_api::App,
    account: Value,
    deal: Value,
    kanev: Value,
    solberg: Value,
}

fn place(folder: &std::path::Path) -> Place {
    let app = with_workspace(folder);
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let person = |name: &str, position: &str, reader: &str| {
        let request = json!({
            "account_id": account, "person": redbook_tests::person(name),
            "part": redbook_tests::part(position, reader),
        });
        call(&app, "person_create", request)["person"]["id"].take()
    };
    let kanev = person("Georgi Kanev", "Technical director", "finance");
    let solberg = person("Henrik Solberg", "Managing director", "director");
    let facts = json!({ "title": "Crates", "customer": "new", "opened_on": "2026-01-05" });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(&app, "opportunity_create", request)["opportunity"]["id"].take();
    Place {
        app,
        account,
        deal,
        kanev,
        solberg,
    }
}

fn question(key: &str, kind: &str, who: &Value, answer: &str) -> Value {
    json!({
        "key": key, "kind": kind, "text": format!("What of {key}?"), "person_id": who,
        "source": null, "answer": answer,
    })
}

impl Place {
    fn plan(&self) -> Value {
        let facts = json!({
            "title": "Walk along the line", "opportunity_id": self.deal, "on": "2026-01-12",
            "at": "9:30", "people": [self.kanev, self.solberg],
            "fallback": "a second date", "note": "he interrupts",
            "objections": [{ "says": "Too dear", "answer": "Than what?" }],
            "questions": [
                question("p", "problem", &self.kanev, ""),
                question("i", "implication", &self.kanev, ""),
                question("n", "need_payoff", &self.kanev, ""),
                question("s", "situation", &self.solberg, ""),
            ],
        });
        let request = json!({ "parent": self.account, "facts": facts });
        call(&self.app, "meeting_plan_create", request)
    }

    fn contact(&self) -> Value {
        json!({
            "kind": "meeting", "held_on": "2026-01-12", "people": [self.kanev], "by": null,
            "summary": "Along line 2", "commitment": "Drawings", "commitment_due": "2026-01-14",
            "minutes": 70, "opportunity_id": self.deal,
        })
    }
}

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

#[test]
fn what_is_late_stands_among_what_is_due() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    let due = || -> Vec<Value> {
        let rows = call(app, "task_list", json!({ "open_only": true }));
        items(&rows["items"])
            .map(|row| row["of"]["kind"].clone())
            .collect()
    };
    assert_eq!(due(), Vec::<Value>::new());
    place.plan();
    let contact = json!({ "parent": place.account, "facts": place.contact() });
    let contact = call(app, "contact_create", contact);
    let step = json!({ "parent": place.deal, "facts": {
        "side": "theirs", "what": "Drawings", "person_id": place.kanev, "due": "2026-01-18",
    } });
    let step = call(app, "action_create", step);
    assert_eq!(due(), ["meeting", "commitment", "action"], "by day");
    let rows = call(app, "task_list", json!({ "account_id": place.account }));
    let late = &rows["items"][1];
    assert_eq!(
        (&late["id"], &late["state"]),
        (&Value::Null, &json!("overdue"))
    );
    assert_eq!(
        (&late["facts"]["title"], &late["person"]),
        (&json!("Drawings"), &json!("Georgi Kanev"))
    );
    let kept = json!({ "id": contact["id"], "version": 1, "on": "2026-01-15" });
    call(app, "commitment_close", kept);
    assert_eq!(due(), ["meeting", "action"], "they did it");
    call(app, "undo", json!({}));
    let mut later = place.contact();
    later["held_on"] = json!("2026-01-20");
    later["commitment"] = json!("");
    let later = json!({ "parent": place.account, "facts": later });
    call(app, "contact_create", later);
    assert_eq!(due(), ["meeting", "action"], "he was spoken with since");
    let mut done = step;
    done["facts"]["done_on"] = json!("2026-01-20");
    call(app, "action_update", done);
    assert_eq!(due(), ["meeting"]);
}

#[test]
fn what_waits_on_the_day_is_read_in_one_go() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    for days in [0, 32] {
        let error = attempt(app, "today_get", json!({ "days": days })).expect_err("too far");
        assert_eq!(error.place.as_deref(), Some("days"));
    }
    let day = call(app, "today_get", json!({}));
    for list in ["late", "today", "next", "birthdays", "expiring"] {
        assert_eq!(day[list], json!([]), "nothing is {list} yet");
    }
    let made = place.plan();
    let mut facts = made["plan"]["facts"].clone();
    let mut meeting = |on: &Value, at: &str| {
        (facts["on"], facts["at"]) = (on.clone(), json!(at));
        let request = json!({ "parent": place.account, "facts": facts });
        call(app, "meeting_plan_create", request);
    };
    meeting(&day["on"], "15:00");
    meeting(&day["on"], "08:30");
    meeting(&day["until"], "10:00");
    let step = json!({ "parent": place.deal, "facts": {
        "side": "theirs", "what": "Crates for the trial", "person_id": place.kanev,
        "due": day["until"],
    } });
    call(app, "action_create", step);
    let on = day["on"].as_str().expect("a day");
    let [month, number] = [5..7, 8..10].map(|at| on[at].parse::<u8>().expect("a number"));
    let kanev = call(app, "person_get", json!({ "id": place.kanev }));
    let mut person = kanev["person"].clone();
    person["facts"]["birthday"] = json!({ "month": month, "day": number, "year": null });
    call(app, "person_update", person);

    let day = call(app, "today_get", json!({}));
    let hours = |list: &str| -> Vec<Value> {
        items(&day[list])
            .map(|row| row["of"]["at"].clone())
            .collect()
    };
    assert_eq!(
        hours("late").len(),
        1,
        "the plan of January was never noted"
    );
    assert_eq!(hours("today"), ["08:30", "15:00"], "by the hour");
    let next: Vec<&Value> = items(&day["next"]).map(|row| &row["of"]["kind"]).collect();
    assert_eq!(next.len(), 2);
    assert!(next.contains(&&json!("action")) && next.contains(&&json!("meeting")));
    assert!(items(&day["next"]).all(|row| row["days_late"] == 0 && row["state"] != "overdue"));
    let born = &day["birthdays"][0];
    assert_eq!(
        (&born["name"], &born["on"]),
        (&json!("Georgi Kanev"), &day["on"])
    );
    assert_eq!(born["turns"], Value::Null, "the year isn't known");
    let short = call(app, "today_get", json!({ "days": 1 }));
    assert_eq!(
        short["next"],
        json!([]),
        "a week ahead is too far for one day"
    );
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
