//! Deals of the sample workspace: every state, on the days of its story.

use redbook_tests::{app, call, items};
use serde_json::json;

#[test]
fn the_sample_has_deals_in_every_state() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = app(folder.path());
        let path = folder.path().join("sample.redbook");
        call(
            &app,
            "workspace_sample",
            json!({ "language": language, "path": path }),
        );
        let board = call(&app, "opportunity_board", json!({}));
        let counts: Vec<usize> = items(&board["columns"])
            .map(|column| column["rows"].as_array().map_or(0, Vec::len))
            .collect();
        assert_eq!(counts, [3, 1, 2, 0, 1, 2], "{language}");
        let confirmation = &board["columns"][2];
        let main = items(&confirmation["rows"])
            .find(|row| row["value"]["minor"] == 42_160_000)
            .expect("the main deal");
        let page = call(&app, "opportunity_get", json!({ "id": main["id"] }));
        assert_eq!(
            page["problems"]["yearly"]["minor"], 72_144_000,
            "{language}"
        );
        assert_eq!(page["problems"]["uncounted"], 1);
        let met = |stage: usize| {
            (
                &page["stages"][stage]["met"],
                &page["stages"][stage]["total"],
            )
        };
        assert_eq!(met(0), (&json!(3), &json!(3)), "{language}: {page}");
        assert_eq!(met(1), (&json!(4), &json!(4)), "{language}: {page}");
        assert_eq!(page["movement"]["kind"], "moving");
        assert_eq!(page["proposals"].as_array().map(Vec::len), Some(1));
        let standing = call(&app, "opportunity_list", json!({ "standing": true }));
        assert!(
            standing["items"]
                .as_array()
                .is_some_and(|rows| !rows.is_empty()),
            "{language}: some deal stands still"
        );
        assert_eq!(
            call(&app, "workspace_check", json!({}))["items"],
            json!([]),
            "{language}"
        );
    }
}

#[test]
fn deals_of_the_sample_moved_on_the_days_of_its_story() {
    let place = tempfile::tempdir().expect("a folder");
    let app = app(place.path());
    let path = place.path().join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let today = call(&app, "today_get", json!({}))["on"].take();
    let list = call(&app, "opportunity_list", json!({}));
    let mut moves = 0;
    for row in list["items"].as_array().expect("deals") {
        let page = call(&app, "opportunity_get", json!({ "id": row["id"] }));
        let mut days: Vec<&str> = page["history"]
            .as_array()
            .expect("moves")
            .iter()
            .filter_map(|step| step["on"].as_str())
            .collect();
        days.reverse();
        moves += days.len();
        assert!(days.is_sorted(), "{}: {days:?}", row["title"]);
        let opened = row["opened_on"].as_str().expect("a day");
        for day in days {
            assert!(
                opened <= day && Some(day) < today.as_str(),
                "{}: opened on {opened}, moved on {day}",
                row["title"]
            );
        }
    }
    assert!(moves >= 10, "{moves}");
}
