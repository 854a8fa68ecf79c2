//! After sending: steps by day, answers of readers, the negotiation sheet that stays private, and
//! proposals as a working list.

use std::io::Read;
use std::path::Path;

use redbook_api::App;
use redbook_tests::{account, attempt, call, line, part, pdf_text, person, send, with_workspace};
use serde_json::{Value, json};

/// A priced proposal for a new account with a director and a finance director.
fn write(app: &App, name: &str) -> Value {
    let made = call(app, "account_create", json!({ "facts": account(name) }));
    for (person_name, position, reader) in [
        ("Ada Director", "Managing director", "director"),
        ("Hana People", "HR director", "hr"),
        ("Fedor Numbers", "Finance director", "finance"),
    ] {
        let request = json!({
            "account_id": made["id"], "person": person(person_name), "part": part(position, reader),
        });
        call(app, "person_create", request);
    }
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "ru" });
    let desk = call(app, "proposal_create", request);
    let mut facts = desk["proposal"]["facts"].clone();
    facts["pricing"]["lines"] = json!([line(1, "Line adaptation", "1", Some("148000"))]);
    let request = json!({
        "id": desk["proposal"]["id"], "version": desk["proposal"]["version"], "facts": facts,
    });
    call(app, "proposal_update", request);
    call(app, "proposal_get", json!({ "id": desk["proposal"]["id"] }))
}

fn items(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}

fn of_kind(rows: &Value, kind: &str) -> Option<Value> {
    items(rows)
        .into_iter()
        .find(|row| row["facts"]["kind"] == kind)
}

#[test]
fn what_was_sent_is_followed_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    let by_proposal = json!({ "proposal_id": id });
    let plan = call(&app, "followup_plan", by_proposal.clone());
    let kinds: Vec<Value> = items(&plan["steps"])
        .iter()
        .map(|step| step["kind"].clone())
        .collect();
    assert_eq!(
        kinds,
        [
            "sent",
            "check_arrival",
            "ask_next_step",
            "ask_urgency",
            "agree_interim",
            "expiry_week",
            "expiry_day"
        ],
        "the five steps of the method and two reminders"
    );
    let script = &plan["steps"][1]["script"];
    assert_eq!(script["language"], "ru", "said in the proposal's language");
    assert!(
        script["text"]
            .as_str()
            .is_some_and(|text| text.contains("Crates")),
        "and it names the proposal: {script}"
    );

    // The last reminder is left out.
    let steps: Vec<Value> = items(&plan["steps"])[..6]
        .iter()
        .map(|step| json!({ "kind": step["kind"], "due": step["due"] }))
        .collect();
    let request = json!({ "proposal_id": id, "steps": steps });
    let early = attempt(&app, "followup_start", request.clone());
    assert_eq!(early.expect_err("a draft").code, "not_allowed");
    send(&app, id);
    let status = call(&app, "followup_start", request.clone());
    let again = attempt(&app, "followup_start", request);
    assert_eq!(again.expect_err("twice").code, "not_allowed");
    assert_eq!(status["started"], true);
    assert_eq!(status["next"]["facts"]["kind"], "check_arrival");
    assert_eq!(
        of_kind(&status["tasks"], "sent").expect("sent")["state"],
        "done"
    );
    let left_out = of_kind(&status["tasks"], "expiry_day").expect("the reminder");
    assert_eq!(left_out["state"], "skipped", "what was left out stays out");
    let reminder = of_kind(&status["tasks"], "expiry_week").expect("the other one");
    assert_eq!(
        reminder["id"],
        Value::Null,
        "it follows from the expiry day"
    );

    // One reader says it arrived, then the others do.
    let today = &plan["sent_on"];
    let edition = &status["readers"][0]["edition_id"];
    let acknowledge = |edition: &Value| {
        let request = json!({
            "proposal_id": id, "edition_id": edition, "person_id": null, "on": today, "how": "call",
        });
        call(&app, "acknowledge", request)
    };
    let status = acknowledge(edition);
    let states: Vec<Value> = items(&status["readers"])
        .iter()
        .map(|reader| reader["state"].clone())
        .collect();
    assert_eq!(states, ["acknowledged", "sent", "sent"]);
    assert_eq!(
        status["next"]["facts"]["kind"], "check_arrival",
        "two readers haven't said anything yet"
    );
    let status = acknowledge(&Value::Null);
    assert_eq!(
        status["next"]["facts"]["kind"], "ask_next_step",
        "everyone has it: nobody needs to call"
    );

    // Done by a call, which is noted in the same step.
    let next = &status["next"];
    let contact = json!({
        "kind": "call", "held_on": today, "people": [], "by": null, "summary": "asked",
        "commitment": "they look at it on Friday", "commitment_due": null,
    });
    let request = json!({
        "id": next["id"], "version": next["version"], "on": today, "note": "by phone",
        "contact": contact,
    });
    call(&app, "task_done", request);
    let dossier = call(&app, "account_get", json!({ "id": desk["account_id"] }));
    assert_eq!(
        items(&dossier["contacts"]).len(),
        1,
        "the contact is in the timeline: {dossier}"
    );
    assert_eq!(call(&app, "undo", json!({}))["op"], "close_task");
    let status = call(&app, "followup_status", by_proposal);
    assert_eq!(
        status["next"]["facts"]["kind"], "ask_next_step",
        "undone as one"
    );
    assert_eq!(status["warnings"], json!([]), "nothing is late or too much");
}

#[test]
fn steps_begin_together_with_sending() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    let plan = call(&app, "proposal_send_plan", json!({ "id": id }));
    let steps: Vec<Value> = items(&plan["followup"]["steps"])
        .iter()
        .filter(|step| step["kind"] != "ask_urgency")
        .map(|step| json!({ "kind": step["kind"], "due": step["due"] }))
        .collect();
    let mut wrong = steps.clone();
    wrong.push(json!({ "kind": "sent", "due": plan["followup"]["sent_on"] }));
    let request = |steps: &[Value]| json!({ "id": id, "version": plan["version"], "editions": [], "steps": steps });
    let refused = attempt(&app, "proposal_send", request(&wrong)).expect_err("a step twice");
    assert_eq!(refused.code, "field_duplicate");
    let still = call(&app, "proposal_get", json!({ "id": id }));
    assert_eq!(still["state"], "draft", "a wrong step sends nothing");
    call(&app, "proposal_send", request(&steps));
    let status = call(&app, "followup_status", json!({ "proposal_id": id }));
    assert_eq!(status["started"], true);
    assert_eq!(
        of_kind(&status["tasks"], "ask_urgency"),
        None,
        "a step that was left out isn't made"
    );
    assert_eq!(status["next"]["facts"]["kind"], "check_arrival");
}

#[test]
fn a_reminder_is_closed_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    send(&app, id);
    let open = || {
        let request = json!({ "proposal_id": id, "open_only": true });
        items(&call(&app, "task_list", request)["items"])
    };
    assert_eq!(
        open().len(),
        2,
        "both reminders, though nothing was started"
    );
    let request =
        json!({ "proposal_id": id, "kind": "expiry_week", "reason": "they decide sooner" });
    let closed = call(&app, "reminder_close", request);
    assert_eq!(open().len(), 1);
    let request = json!({ "id": closed["id"], "version": closed["version"] });
    call(&app, "task_reopen", request);
    assert_eq!(open().len(), 2, "it follows from the expiry day again");
    let wrong = json!({ "proposal_id": id, "kind": "other" });
    assert_eq!(
        attempt(&app, "reminder_close", wrong)
            .expect_err("no reminder")
            .code,
        "field_malformed"
    );
}

#[test]
fn proposals_are_a_working_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let out = write(&app, "Alder Mills");
    write(&app, "Birch Bakery");
    send(&app, &out["proposal"]["id"]);
    let list = |request: Value| call(&app, "proposal_list", request);
    let all = list(json!({ "sort": "account", "ascending": true }));
    let names: Vec<Value> = items(&all["items"])
        .iter()
        .map(|row| row["account"].clone())
        .collect();
    assert_eq!(names, ["Alder Mills", "Birch Bakery"]);
    let row = &all["items"][0];
    assert_eq!(
        row["next"]["kind"], "expiry_week",
        "the reminder is the next step"
    );
    assert_eq!(row["answers"][0]["state"], "sent");
    assert_eq!(all["items"][1]["answers"][0]["state"], "not_sent");
    let sent = list(json!({ "states": ["sent"] }));
    assert_eq!(items(&sent["items"]).len(), 1);
    assert_eq!(
        items(&sent["totals"]).len(),
        2,
        "totals say what the other states hold"
    );
    assert_eq!(sent["totals"][0]["sums"][0]["minor"], 14_800_000);
    assert_eq!(items(&list(json!({ "expiring_in": 7 }))["items"]).len(), 0);
    assert_eq!(items(&list(json!({ "expiring_in": 60 }))["items"]).len(), 1);
    assert_eq!(items(&list(json!({ "readers": ["hr"] }))["items"]).len(), 2);
    assert_eq!(
        items(&list(json!({ "answer": "answered" }))["items"]).len(),
        0
    );

    let board = call(&app, "proposal_board", json!({}));
    let counts: Vec<Value> = items(&board["columns"])
        .iter()
        .map(|column| column["total"]["count"].clone())
        .collect();
    assert_eq!(counts, [1, 1, 0, 0, 0, 0, 0], "a column for each state");

    let facts = &out["proposal"]["facts"];
    let span = json!({ "from": facts["prepared_on"], "to": facts["valid_until"] });
    let entries = items(&call(&app, "proposal_calendar", span.clone())["items"]);
    assert_eq!(entries.len(), 3, "two reminders and the end of the terms");
    assert_eq!(entries[2]["on"], facts["valid_until"]);
    assert_eq!(entries[2]["task"], Value::Null);
    let reversed = json!({ "from": facts["valid_until"], "to": facts["prepared_on"] });
    assert_eq!(
        attempt(&app, "proposal_calendar", reversed)
            .expect_err("reversed")
            .code,
        "dates_reversed"
    );

    let found = call(&app, "conversion_get", span);
    assert_eq!(
        (&found["all"]["sent"], &found["all"]["open"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(found["readers"][0]["count"]["sent"], 1);
    assert_eq!(found["ages"][3]["key"], "unknown");
    assert_eq!(
        found["ages"][3]["count"]["sent"], 1,
        "since when isn't known"
    );
}

#[test]
fn a_filter_is_kept_under_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let query = json!({ "states": ["expiring"], "sort": "next_step", "ascending": true });
    let facts = json!({ "name": "This week", "query": query });
    let made = call(&app, "filter_create", json!({ "facts": facts }));
    let twice = attempt(&app, "filter_create", json!({ "facts": facts }));
    assert_eq!(twice.expect_err("the same name").code, "field_duplicate");
    let list = || items(&call(&app, "filter_list", json!({}))["items"]);
    assert_eq!(list()[0]["facts"]["query"]["states"], json!(["expiring"]));
    call(&app, "filter_delete", json!({ "id": made["id"] }));
    assert!(list().is_empty());
}

const SECRET: &str = "Zyxomma";

/// A sheet in which everything is unmistakable.
fn secret_sheet(app: &App, id: &Value) -> Value {
    let term = "0190a0b0-0000-7000-8000-0000000000aa";
    let facts = json!({
        "terms": [{
            "id": term, "label": format!("{SECRET} price"), "unit": "money", "better": "higher",
            "refuse": "131071.77", "refuse_words": format!("{SECRET} below"), "target": "148613.91",
        }],
        "alternative": format!("{SECRET} alternative"),
        "alternative_worth": { "minor": 18_761_123, "currency": "EUR" },
        "alternative_chance": 61, "their_alternative": format!("{SECRET} theirs"),
        "guard_hours": null, "note": format!("{SECRET} note"),
    });
    let request = json!({ "proposal_id": id, "version": 0, "facts": facts });
    call(app, "negotiation_update", request);
    let now = "2020-01-02T10:00:00Z";
    let offer = json!({
        "side": "theirs", "at": now, "person_id": null, "member_id": null,
        "values": [{ "term_id": term, "value": "127773.31" }], "words": format!("{SECRET} offer"),
        "note": format!("{SECRET} said"), "answers": [], "replied_at": null,
        "reply": format!("{SECRET} reply"),
    });
    call(
        app,
        "offer_add",
        json!({ "proposal_id": id, "facts": offer }),
    );
    let concession = json!({
        "words": format!("{SECRET} given"), "cost_once": { "minor": 7_654_321, "currency": "EUR" },
        "cost_yearly": null, "in_return": format!("{SECRET} wanted"),
        "given_at": "2020-01-03T10:00:00Z", "offer_id": null, "got": format!("{SECRET} got"),
        "got_on": "2020-01-04", "got_by": null, "got_worth": null,
    });
    call(
        app,
        "concession_add",
        json!({ "proposal_id": id, "facts": concession }),
    )
}

#[test]
fn the_negotiation_sheet_guards_its_principles() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    let by_proposal = json!({ "proposal_id": id });
    let state = |sheet: &Value, code: &str| {
        let found = items(&sheet["guards"])
            .into_iter()
            .find(|g| g["code"] == code);
        found.map(|guard| guard["state"].clone())
    };
    let empty = call(&app, "negotiation_get", by_proposal.clone());
    assert_eq!(empty["version"], 0, "nothing is written by looking");
    assert_eq!(state(&empty, "walk_away"), Some(json!("running")));
    assert_eq!(empty["hours"], 24, "148,000 is an important deal");
    let sheet = secret_sheet(&app, id);
    assert_eq!(
        state(&sheet, "walk_away"),
        Some(json!("broken")),
        "their offer is older than our walk-away"
    );
    assert_eq!(sheet["standings"][0]["theirs_refused"], true);
    assert_eq!(sheet["concessions"][0]["returned"], "got");
    assert_eq!(sheet["ledger"]["cost_once"][0]["minor"], 7_654_321);
    let old = json!({ "proposal_id": id, "version": 0, "facts": sheet["facts"] });
    assert_eq!(
        attempt(&app, "negotiation_update", old)
            .expect_err("an old version")
            .code,
        "version_conflict"
    );
    let future = json!({ "proposal_id": id, "facts": {
        "side": "ours", "at": "2999-01-01T00:00:00Z", "person_id": null, "member_id": null,
        "values": [], "words": "later", "note": "", "answers": [], "replied_at": null, "reply": "",
    }});
    assert_eq!(
        attempt(&app, "offer_add", future)
            .expect_err("not said yet")
            .code,
        "date_in_future"
    );
    assert_eq!(call(&app, "undo", json!({}))["op"], "create_concession");
    let sheet = call(&app, "negotiation_get", by_proposal);
    assert_eq!(sheet["concessions"], json!([]));
}

/// Everything a file holds that can be read: streams of a PDF and members of a zip unpacked.
fn unpacked(path: &Path) -> Vec<u8> {
    let mut bytes = std::fs::read(path).expect("a file");
    if bytes.starts_with(b"PK") {
        let members = members(&bytes);
        assert!(!members.is_empty(), "{} can be unpacked", path.display());
        bytes.extend(members);
    } else if let Ok(mut document) = lopdf::Document::load(path) {
        document.decompress();
        document.save_to(&mut bytes).expect("a PDF in memory");
        bytes.extend(pdf_text(path).into_bytes());
    }
    bytes
}

/// Contents of all members of a zip, one after another: what follows each local header inflates on
/// its own.
fn members(zip: &[u8]) -> Vec<u8> {
    let number = |at: usize| usize::from(zip[at]) + usize::from(zip[at + 1]) * 256;
    let mut found = Vec::new();
    for at in 0..zip.len().saturating_sub(30) {
        if zip[at..].starts_with(b"PK\x03\x04") && number(at + 8) == 8 {
            let start = at + 30 + number(at + 26) + number(at + 28);
            let mut inflated = flate2::read::DeflateDecoder::new(&zip[start.min(zip.len())..]);
            inflated.read_to_end(&mut found).expect("a member");
        }
    }
    found
}

fn holds(bytes: &[u8], secret: &str) -> bool {
    let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let has = |wanted: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
    has(secret.as_bytes()) || has(&wide)
}

#[test]
fn nothing_of_the_negotiation_sheet_reaches_a_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    secret_sheet(&app, id);
    let request = json!({ "proposal_id": id, "folder": folder.path(), "is_final": true });
    let mut files: Vec<String> = items(&call(&app, "proposal_export", request)["files"])
        .iter()
        .map(|file| file["path"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(files.len(), 3, "an edition for each reader");
    let mut write = |command: &str, request: Value| {
        let made = call(&app, command, request);
        files.push(made["path"].as_str().unwrap_or_default().to_owned());
    };
    write("proposal_sheet", json!({ "proposal_id": id }));
    for edition in items(&desk["editions"]) {
        let edition = &edition["edition"]["id"];
        write("edition_word", json!({ "edition_id": edition }));
        write(
            "letter_print",
            json!({ "edition_id": edition, "body": "Alder Mills" }),
        );
        let to = json!([{ "name": "Ada", "address": "ada@example.org" }]);
        let request = json!({
            "edition_id": edition, "to": to, "subject": "Alder Mills", "body": "Alder Mills",
        });
        write("mail_draft", request);
    }
    let forms = folder.path().join("forms.pdf");
    call(
        &app,
        "questionnaire_print",
        json!({ "accounts": [], "path": forms }),
    );
    files.push(forms.to_string_lossy().into_owned());
    for path in &files {
        let bytes = unpacked(Path::new(path));
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            text.contains("Alder Mills"),
            "{path} can be read by this test"
        );
        for secret in [
            SECRET, "131071", "131,071", "131 071", "148613", "127773", "76543.21",
        ] {
            assert!(!holds(&bytes, secret), "{path} holds {secret}");
        }
    }
    let found = call(&app, "search", json!({ "text": SECRET }));
    assert_eq!(found["items"], json!([]), "nor does a search show it");
}

#[test]
fn settings_of_the_desk_are_checked_and_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let mut rules = call(&app, "followup_rules_get", json!({}));
    assert_eq!(rules["quiet_days"], 10, "the method's own");
    rules["quiet_days"] = json!(15);
    call(&app, "followup_rules_set", rules.clone());
    assert_eq!(call(&app, "followup_rules_get", json!({})), rules);
    rules["check_arrival"] = json!(0);
    let refused = attempt(&app, "followup_rules_set", rules).expect_err("no day at all");
    assert_eq!(refused.place.as_deref(), Some("check_arrival"));
    let steps = json!({ "steps": [{ "total": 10_000, "hours": 36 }] });
    call(&app, "negotiation_rules_set", steps.clone());
    assert_eq!(call(&app, "negotiation_rules_get", json!({})), steps);
}
