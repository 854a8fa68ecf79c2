//! Durability: a process killed in the middle of writing loses nothing it was told is kept.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use redbook_api::App;
use redbook_tests::{app, attempt, call};
use serde_json::{Value, json};

/// Names the workspace to the child; without it the child does nothing.
const VARIABLE: &str = "REDBOOK_KILL_FILE";
const ROUNDS: u64 = 100;

fn open(path: &Path) -> App {
    let app = app(path.parent().unwrap_or(path));
    call(&app, "workspace_open", json!({ "path": path }));
    app
}

fn goal(text: String) -> Value {
    json!({ "text": text, "told_on": null, "told_by": null })
}

/// Not a test of its own: the part that is killed. Writes until then, naming each write that was
/// acknowledged on standard output.
#[test]
fn child_writes() {
    let Some(path) = std::env::var_os(VARIABLE).map(PathBuf::from) else {
        return;
    };
    let app = open(&path);
    let account = call(&app, "account_list", json!({}))["rows"][0]["id"].clone();
    let mut out = std::io::stdout();
    for number in 0_u64.. {
        let facts = goal(format!("goal {number}"));
        let kept = call(
            &app,
            "goal_create",
            json!({ "parent": account, "facts": facts }),
        );
        writeln!(out, "kept {}", kept["id"].as_str().unwrap_or_default())
            .expect("a parent listens");
        out.flush().expect("a parent listens");
    }
}

/// A workspace with one account, closed.
fn workspace(path: &Path) -> Value {
    let account = json!({ "facts": redbook_tests::account("Kill") });
    let first = app(path.parent().unwrap_or(path));
    let request = json!({ "path": path, "name": "Kill", "language": "en", "currency": "EUR" });
    call(&first, "workspace_create", request);
    let account = call(&first, "account_create", account)["id"].clone();
    first.shut_down();
    account
}

/// Another program that has the workspace open and writes.
fn child(path: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "child_writes", "--nocapture", "--test-threads=1"])
        .env(VARIABLE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts")
}

#[test]
fn a_second_program_is_refused_while_the_first_writes() {
    let folder = tempfile::tempdir().expect("a folder for the workspace");
    let path = folder.path().join("kill.redbook");
    let account = workspace(&path);
    let mut first = child(&path);
    let mut lines = BufReader::new(first.stdout.take().expect("its output")).lines();
    lines
        .by_ref()
        .map_while(Result::ok)
        .find(|line| line.contains("kept "))
        .expect("it has the workspace and writes");

    let second = app(folder.path());
    let open = || attempt(&second, "workspace_open", json!({ "path": path }));
    assert_eq!(open().expect_err("one at a time").code, "workspace_locked");
    let create = json!({ "path": path, "name": "Over", "language": "en", "currency": "EUR" });
    let error = attempt(&second, "workspace_create", create).expect_err("nor made anew");
    assert!(
        ["workspace_exists", "workspace_locked"].contains(&error.code.as_str()),
        "{}",
        error.code
    );
    let more = lines
        .map_while(Result::ok)
        .find(|line| line.contains("kept "));
    assert!(more.is_some(), "the first one goes on");

    first.kill().expect("the child is killed");
    first.wait().expect("the child is gone");
    open().expect("free again");
    assert_eq!(
        call(&second, "workspace_check", json!({}))["items"],
        json!([])
    );
    let goals = call(&second, "account_get", json!({ "id": account }))["goals"].clone();
    assert!(goals.as_array().is_some_and(|goals| goals.len() >= 2));
}

#[test]
fn no_acknowledged_write_is_lost_when_killed() {
    let folder = tempfile::tempdir().expect("a folder for the workspace");
    let path = folder.path().join("kill.redbook");
    let account = workspace(&path);

    let mut kept: Vec<String> = Vec::new();
    for round in 0..ROUNDS {
        let mut child = child(&path);
        let lines = BufReader::new(child.stdout.take().expect("its output"));
        // Not the same moment each time: after the first write plus 0–19 ms.
        let mut lines = lines
            .lines()
            .map_while(Result::ok)
            .filter_map(|line| line.split_once("kept ").map(|(_, id)| id.to_owned()));
        kept.extend(lines.next());
        std::thread::sleep(Duration::from_millis(round * 7 % 20));
        child.kill().expect("the child is killed");
        kept.extend(lines);
        child.wait().expect("the child is gone");
    }
    assert!(
        kept.len() as u64 >= ROUNDS,
        "only {} writes in {ROUNDS} rounds",
        kept.len()
    );

    let last = open(&path);
    let dossier = call(&last, "account_get", json!({ "id": account }));
    let there: std::collections::HashSet<&str> = dossier["goals"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|goal| goal["id"].as_str())
        .collect();
    let lost: Vec<&String> = kept
        .iter()
        .filter(|id| !there.contains(id.as_str()))
        .collect();
    assert!(
        lost.is_empty(),
        "{} acknowledged writes are gone: {lost:?}",
        lost.len()
    );
    let found = call(&last, "workspace_check", json!({}));
    assert_eq!(
        found["items"],
        json!([]),
        "the check finds damage after being killed"
    );
}
