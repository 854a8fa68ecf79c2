//! Steps and reminders.

use redbook_tests::{attempt, call, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{items, of_kind, write};

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
fn follow_up_ends_with_the_outcome_and_goes_on_if_that_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let desk = write(&app, "Alder Mills");
    let id = &desk["proposal"]["id"];
    let plan = call(&app, "proposal_send_plan", json!({ "id": id }));
    let steps: Vec<Value> = items(&plan["followup"]["steps"])
        .iter()
        .map(|step| json!({ "kind": step["kind"], "due": step["due"] }))
        .collect();
    let request = json!({ "id": id, "version": plan["version"], "editions": [], "steps": steps });
    call(&app, "proposal_send", request);
    let own = json!({ "facts": {
        "kind": "other", "title": "Thank the director", "due": plan["valid_until"],
        "account_id": null, "proposal_id": id, "person_id": null, "owner_id": null, "note": "",
    }});
    call(&app, "task_create", own);
    let span = json!({ "from": plan["prepared_on"], "to": plan["valid_until"] });
    // Open in the list of tasks, on the day, in the calendar; and whether a next step is shown.
    let waits = || {
        let request = json!({ "proposal_id": id, "open_only": true });
        let today = call(&app, "today_get", json!({ "days": 31 }));
        let days = ["late", "today", "next"];
        let calendar = items(&call(&app, "proposal_calendar", span.clone())["items"]);
        [
            items(&call(&app, "task_list", request)["items"]).len(),
            days.iter().map(|day| items(&today[day]).len()).sum(),
            calendar
                .iter()
                .filter(|entry| entry["task"]["done_on"].is_null() && !entry["task"].is_null())
                .count(),
        ]
    };
    assert_eq!(
        waits(),
        [7, 7, 7],
        "four steps, two reminders, one of our own"
    );
    let record = |kind: &str| {
        let version = call(&app, "proposal_get", json!({ "id": id }))["proposal"]["version"].take();
        let outcome = json!({
            "kind": kind, "on": plan["prepared_on"], "said_by": "Ada", "how": "call",
            "reason": "price", "winner": "",
        });
        let request = json!({ "id": id, "version": version, "outcome": outcome });
        call(&app, "proposal_record", request);
    };
    for kind in ["accepted", "declined", "withdrawn"] {
        record(kind);
        assert_eq!(waits(), [1, 1, 1], "{kind}: what the manager noted stays");
        call(&app, "undo", json!({}));
        assert_eq!(waits(), [7, 7, 7], "{kind} was taken back");
    }
    let revised = call(&app, "proposal_revise", json!({ "id": id }));
    send(&app, &revised["proposal"]["id"]);
    assert_eq!(waits()[0], 1, "nobody asks about a superseded version");
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
