//! What a second process sees, and what a killed one leaves. The test program starts itself as the
//! other process.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use redbook_storage::{Id, Op, Pref, StorageError, Workspace, WorkspaceInfo, World};

struct Now;

impl World for Now {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Utc::now().date_naive()
    }

    fn new_id(&self) -> Id {
        Id(uuid::Uuid::now_v7())
    }
}

const PATH: &str = "REDBOOK_TEST_WORKSPACE";

/// The other process: opens the workspace, says so, and writes until it is killed, naming each
/// row after its change was committed.
#[test]
fn other_process() {
    let Some(path) = std::env::var_os(PATH).map(PathBuf::from) else {
        return;
    };
    let mut ws = Workspace::open(&path, Arc::new(Now)).expect("opens");
    println!("\nopen");
    loop {
        let id = ws.world().new_id();
        let pref = Pref {
            id,
            version: 0,
            key: id.to_string(),
            value: "x".repeat(500),
        };
        ws.transact(Op::SetPref, |tx| tx.insert(&pref))
            .expect("writes");
        println!("\nwrote {id}");
    }
}

fn start(path: &Path) -> (Child, impl Iterator<Item = String>) {
    let mut child = Command::new(std::env::current_exe().expect("own path"))
        .args(["--exact", "other_process", "--nocapture"])
        .env(PATH, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let out = BufReader::new(child.stdout.take().expect("piped"));
    let mut lines = out.lines().map_while(Result::ok);
    assert!(
        lines.by_ref().any(|line| line == "open"),
        "the other process didn't open it"
    );
    (child, lines)
}

fn create(path: &Path) {
    let info = WorkspaceInfo {
        name: "Test".to_owned(),
        language: Language::En,
        currency: Currency::EUR,
        time_zone: "Europe/Sofia".to_owned(),
    };
    let ws = Workspace::create(path, &info, Arc::new(Now)).expect("creates");
    ws.close().expect("closes");
}

#[test]
fn a_second_process_finds_it_locked_until_the_first_is_gone() {
    let dir = tempfile::tempdir().expect("folder");
    let path = dir.path().join("Test.redbook");
    create(&path);
    let (mut child, _lines) = start(&path);
    assert_eq!(
        Workspace::open(&path, Arc::new(Now)).err(),
        Some(StorageError::Locked)
    );
    child.kill().expect("kills");
    child.wait().expect("ends");
    assert!(Workspace::open(&path, Arc::new(Now)).is_ok());
}

/// Twenty rounds here, more by `REDBOOK_KILL_ROUNDS=100`.
#[test]
fn a_killed_process_loses_nothing_that_was_committed() {
    let rounds = std::env::var("REDBOOK_KILL_ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(20);
    let dir = tempfile::tempdir().expect("folder");
    let path = dir.path().join("Test.redbook");
    create(&path);
    let mut written = Vec::new();
    for round in 0..rounds {
        let (mut child, mut lines) = start(&path);
        // Another moment in each round.
        let until = written.len() + 1 + round % 7;
        for line in lines.by_ref() {
            written.extend(line.strip_prefix("wrote ").map(str::to_owned));
            if written.len() >= until {
                break;
            }
        }
        child.kill().expect("kills");
        child.wait().expect("ends");
        // What it managed to say before it died counts too.
        written.extend(lines.filter_map(|line| line.strip_prefix("wrote ").map(str::to_owned)));
        let ws = Workspace::open(&path, Arc::new(Now)).expect("opens after a kill");
        for id in &written {
            let id: Id = id.parse().expect("an id");
            assert!(
                ws.reader().find::<Pref>(id).expect("reads").is_some(),
                "{id} is lost"
            );
        }
        assert_eq!(ws.check().expect("checks"), vec![]);
    }
    assert!(written.len() >= rounds);
}
