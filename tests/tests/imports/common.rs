//! Opening a file, checking it, waiting for jobs; who is in the workspace before and after.

use std::thread::sleep;
use std::time::{Duration, Instant};

use redbook_api::App;
use redbook_tests::{call, items};
use serde_json::{Value, json};

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or(0));
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS[(all >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}

/// Opens a table of these bytes as a file.
pub fn open(app: &App, bytes: &[u8]) -> Value {
    let request = json!({ "base64": base64(bytes), "name": "contacts.csv" });
    call(app, "import_open", request)
}

/// Waits until a job has ended.
pub fn ended(app: &App, job: &Value) -> Value {
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        let state = call(app, "job_state", json!({ "id": job["id"] }));
        if state["phase"] == "done" || state["phase"] == "stopped" {
            assert_eq!(state["failed"], 0, "{state}");
            return state;
        }
        assert!(Instant::now() < until, "the job goes on: {state}");
        sleep(Duration::from_millis(5));
    }
}

/// Checks the file; how many rows are what.
pub fn checked(app: &App, id: &Value) -> Value {
    ended(app, &call(app, "import_check", json!({ "id": id })));
    call(app, "import_get", json!({ "id": id }))["counts"].take()
}

/// Everybody in the workspace, by name.
pub fn names(app: &App) -> Vec<String> {
    let list = call(app, "person_list", json!({}));
    items(&list["rows"])
        .filter_map(|row| row["name"].as_str().map(str::to_owned))
        .collect()
}
