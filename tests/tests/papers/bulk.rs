//! Many papers at once, as a job.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use redbook_tests::{attempt, call};
use serde_json::{Value, json};

use crate::{ended, files, sample};

#[test]
fn many_proposals_go_into_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let ids: Vec<Value> = rows.iter().map(|row| row["id"].clone()).collect();
    let out = folder.path().join("out");
    // One that isn't there stops none of the others.
    let mut wanted = ids.clone();
    wanted.insert(1, json!("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
    let request = json!({
        "proposal_ids": wanted, "formats": ["pdf", "docx", "xlsx"], "folder": out, "final": true,
    });
    let job = call(&app, "bulk_export", request.clone());
    let again = attempt(&app, "bulk_export", request).expect_err("one at a time");
    assert_eq!(again.code, "job_running");
    let state = ended(&app, &job);
    assert_eq!(state["phase"], "done");
    assert_eq!(state["done"], json!(wanted.len()));
    let errors = state["errors"].as_array().expect("errors");
    let missing = errors
        .iter()
        .filter(|error| error["error"]["code"] == "not_found");
    assert_eq!(missing.count(), 1, "{errors:?}");
    let others = errors
        .iter()
        .filter(|error| error["error"]["code"] == "nothing_to_print");
    assert_eq!(errors.len(), 1 + others.count(), "{errors:?}");
    let made = files(&out);
    assert_eq!(json!(made.len()), state["files"]);
    let count = |ending: &str| {
        let own = |path: &&PathBuf| path.extension().is_some_and(|found| found == ending);
        made.iter().filter(own).count()
    };
    assert_eq!(
        (count("pdf"), count("docx"), count("part")),
        (3 * ids.len(), 3 * ids.len(), 0)
    );
    let numbered = call(&app, "proposal_list", json!({}));
    let numbered = numbered["items"].as_array().expect("rows");
    assert!(
        numbered.iter().all(|row| row["number"] != ""),
        "all have their numbers"
    );
    let drafts = rows.iter().filter(|row| row["sent_at"].is_null());
    let mut found = 0;
    for row in drafts {
        let count = |list: &Value| list.as_array().map_or(0, Vec::len);
        let key = json!({ "id": row["id"] });
        let desk = call(&app, "proposal_get", key.clone());
        let versions = call(&app, "proposal_versions", key);
        let kept = count(&versions["items"][0]["findings"]);
        assert_eq!(kept, count(&desk["readiness"]), "kept with its files");
        found += kept;
    }
    assert!(found > 0, "the sample has drafts to look at");

    // The same again is there already; what only is called so isn't written over.
    let request = json!({
        "proposal_ids": [ids[0]], "readers": ["hr"], "formats": ["pdf"], "folder": out,
    });
    let again = || {
        let state = ended(&app, &call(&app, "bulk_export", request.clone()));
        assert_eq!((&state["files"], &state["failed"]), (&json!(1), &json!(0)));
        files(&out)
    };
    assert_eq!(again(), made, "the same bytes need no second file");
    let first = numbered.iter().find(|row| row["id"] == ids[0]);
    let number = first.expect("the first")["number"].as_str().expect("text");
    let other = made.iter().find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&format!("{number} ")) && name.ends_with("HR.pdf")
    });
    let other = other.expect("the HR edition of the first proposal");
    fs::write(other, b"somebody's own").expect("written");
    let found = again();
    assert_eq!(found.len(), made.len() + 1);
    let beside = other.to_string_lossy().replace("HR.pdf", "HR (2).pdf");
    assert!(found.contains(&beside.into()), "{found:?}");
    assert_eq!(fs::read(other).expect("read"), b"somebody's own");
}

#[test]
fn long_work_stops_when_asked_and_leaves_whole_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let ids: Vec<Value> = rows.iter().map(|row| row["id"].clone()).collect();
    let out = folder.path().join("out");
    let request = json!({ "proposal_ids": ids, "formats": ["pdf"], "folder": out });
    let job = call(&app, "bulk_export", request);
    while call(&app, "job_state", json!({ "id": job["id"] }))["files"] == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    call(&app, "job_stop", json!({ "id": job["id"] }));
    let state = ended(&app, &job);
    assert_eq!(state["phase"], "stopped");
    assert!(state["done"].as_u64() < Some(ids.len() as u64), "{state}");
    let made = files(&out);
    assert_eq!(json!(made.len()), state["files"]);
    for path in made {
        let bytes = fs::read(&path).expect("a file");
        assert!(
            bytes.trim_ascii_end().ends_with(b"%%EOF"),
            "{} is whole",
            path.display()
        );
    }
    // Closing waits for the work on the file.
    let request = json!({ "proposal_ids": ids, "formats": ["pdf"], "folder": out });
    let job = call(&app, "bulk_export", request);
    call(&app, "workspace_close", json!({}));
    let state = call(&app, "job_state", json!({ "id": job["id"] }));
    assert!(
        state["phase"] == "stopped" || state["phase"] == "done",
        "{state}"
    );
    assert_eq!(state["failed"], 0, "nothing was cut off: {state}");
}

/// Memory in use by this process, bytes; 0 where the system doesn't say.
fn resident() -> u64 {
    let Ok(stat) = fs::read_to_string("/proc/self/statm") else {
        return 0;
    };
    let pages = stat
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    pages.unwrap_or_default() * 4096
}

#[test]
fn memory_stays_flat_however_many_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let ids: Vec<Value> = rows.iter().map(|row| row["id"].clone()).collect();
    let round = |number: u32| {
        let out = folder.path().join(number.to_string());
        let request = json!({ "proposal_ids": ids, "formats": ["pdf", "docx"], "folder": out });
        ended(&app, &call(&app, "bulk_export", request));
        resident()
    };
    // Fonts, templates and partial results are there after the first rounds.
    let warm = (0..2).map(round).max().unwrap_or_default();
    let after = (2..8).map(round).max().unwrap_or_default();
    let grown = after.saturating_sub(warm) / (1024 * 1024);
    assert!(
        grown < 48,
        "{grown} MB more after four times as many editions"
    );
}
