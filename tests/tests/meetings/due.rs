//! What is due: meetings, promises and steps by day, and the day read in one go.

use redbook_tests::{attempt, call, items};
use serde_json::{Value, json};

use crate::common::place;

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
