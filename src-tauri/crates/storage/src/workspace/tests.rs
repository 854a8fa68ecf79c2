//! Making, opening, and each way opening fails.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::migrate::{KNOWN, run_steps};
use crate::testing::{Fixture, TestWorld, account, info};
use crate::{Op, Result, StorageError, Workspace, fold, pref, prefs, set_pref};

fn open(path: &Path) -> Result<Workspace> {
    Workspace::open(path, Arc::new(TestWorld::default()))
}

fn error(path: &Path) -> StorageError {
    open(path).unwrap_err()
}

/// A closed workspace with an account in it.
fn closed() -> (tempfile::TempDir, std::path::PathBuf) {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    fixture
        .ws
        .transact(Op::CreateAccount, |tx| tx.insert(&account(id, "A")))
        .unwrap();
    let path = fixture.path();
    fixture.ws.close().unwrap();
    (fixture.dir, path)
}

fn poke(path: &Path, at: usize, bytes: &[u8]) {
    let mut all = fs::read(path).unwrap();
    all[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(path, all).unwrap();
}

#[test]
fn sqlite_has_the_fts5_fix() {
    assert!(
        rusqlite::version_number() >= 3_054_000,
        "{}",
        rusqlite::version()
    );
}

#[test]
fn settings_are_as_the_design_wants_them() {
    let fixture = Fixture::new();
    for (pragma, wanted) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
        ("mmap_size", "0"),
        ("user_version", &KNOWN.to_string()),
    ] {
        let sql = format!("PRAGMA {pragma}");
        let value: rusqlite::types::Value = fixture
            .ws
            .conn
            .query_row(&sql, [], |row| row.get(0))
            .unwrap();
        let value = match value {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(value, wanted, "{pragma}");
    }
    let loose: i64 = fixture
        .ws
        .conn
        .query_row(
            "SELECT count(*) FROM pragma_table_list
             WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(loose, 0, "every table of ours is STRICT");
}

#[test]
fn created_closed_and_opened_again() {
    let fixture = Fixture::new().reopen();
    assert_eq!(fixture.ws.reader().meta().unwrap().facts, info());
    assert_eq!(fixture.ws.migrated_from(), None);
    let world = fixture.world.clone();
    let again = Workspace::create(&fixture.path(), &info(), world).unwrap_err();
    assert_eq!(again.code(), "workspace_exists");
}

#[test]
fn a_missing_file() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(
        error(&dir.path().join("No.redbook")).code(),
        "workspace_missing"
    );
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        0,
        "nothing was made"
    );
}

#[test]
fn a_second_opening_is_locked() {
    let fixture = Fixture::new();
    assert_eq!(error(&fixture.path()), StorageError::Locked);
    let path = fixture.path();
    fixture.ws.close().unwrap();
    assert!(open(&path).is_ok());
}

#[cfg(unix)]
#[test]
fn what_can_not_be_written_to_says_so() {
    use std::os::unix::fs::PermissionsExt;

    let (dir, path) = closed();
    let allow = |place: &Path, mode| {
        fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
    };
    for (place, own) in [(path.as_path(), 0o644), (dir.path(), 0o755)] {
        let beside = fs::read_dir(dir.path()).unwrap().count();
        allow(place, 0o555);
        assert_eq!(error(&path).code(), "workspace_read_only", "{place:?}");
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            beside,
            "nothing was made"
        );
        allow(place, own);
    }
    assert!(open(&path).is_ok(), "once it can be written to again");
}

#[test]
fn a_newer_schema_keeps_its_bytes() {
    let (dir, path) = closed();
    poke(
        &path,
        60,
        &(u32::try_from(KNOWN).unwrap() + 1).to_be_bytes(),
    );
    let before = (
        fs::read(&path).unwrap(),
        fs::read_dir(dir.path()).unwrap().count(),
    );
    assert_eq!(
        error(&path),
        StorageError::NewerSchema {
            found: KNOWN + 1,
            known: KNOWN
        }
    );
    assert_eq!(
        (
            fs::read(&path).unwrap(),
            fs::read_dir(dir.path()).unwrap().count()
        ),
        before
    );
}

/// What a crash would leave of a workspace whose connection is still open: its files, copied.
fn after_a_crash(path: &Path, tails: &[&str]) -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("Copy.redbook");
    for tail in tails {
        fs::copy(super::sibling(path, tail), super::sibling(&copy, tail)).unwrap();
    }
    (dir, copy)
}

#[test]
fn a_newer_schema_that_is_only_in_the_log_keeps_its_bytes_too() {
    let (_dir, path) = closed();
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", KNOWN + 1).unwrap();
    let (_crashed, copy) = after_a_crash(&path, &["", "-wal"]);
    let bytes = || {
        (
            fs::read(&copy).unwrap(),
            fs::read(super::sibling(&copy, "-wal")).unwrap(),
        )
    };
    let before = bytes();
    assert_eq!(
        error(&copy),
        StorageError::NewerSchema {
            found: KNOWN + 1,
            known: KNOWN
        }
    );
    assert!(bytes() == before);
}

#[test]
fn a_crash_in_the_middle_of_a_migration_leaves_the_old_schema_and_data() {
    let (_dir, path) = closed();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(&format!(
        "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN EXCLUSIVE;
         CREATE TABLE later (x TEXT) STRICT;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
         INSERT INTO later SELECT hex(randomblob(1000)) FROM n;
         UPDATE account SET name = 'half done';
         PRAGMA user_version = {}; PRAGMA cache_spill;",
        KNOWN + 1
    ))
    .unwrap();
    let (_crashed, copy) = after_a_crash(&path, &["", "-journal"]);
    let ws = open(&copy).unwrap();
    let page = crate::account::list(
        &ws.reader(),
        &crate::account::AccountQuery {
            limit: 1,
            ..Default::default()
        },
    );
    assert_eq!(page.unwrap().rows[0].name, "A");
    assert_eq!(ws.check().unwrap(), vec![]);
    assert!(ws.conn.prepare("SELECT * FROM later").is_err());
}

#[test]
fn an_older_schema_is_moved_on_after_a_backup() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Old.redbook");
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "application_id", super::header::APPLICATION_ID)
        .unwrap();
    conn.execute_batch("CREATE TABLE passing (x); DROP TABLE passing")
        .unwrap();
    conn.close().unwrap();
    let ws = open(&path).unwrap();
    assert_eq!(ws.migrated_from(), Some(0));
    let backups = crate::backup::list(&crate::backup::default_folder(&path), &path).unwrap();
    assert_eq!(backups[0].note, format!("before schema {KNOWN} from 0"));
    ws.close().unwrap();
    assert_eq!(open(&path).unwrap().migrated_from(), None);
}

#[test]
fn files_that_are_not_ours() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Other.redbook");
    for bytes in [&b""[..], b"%PDF-1.7", &[0; 4096]] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(error(&path).code(), "workspace_not_ours");
    }
    fs::remove_file(&path).unwrap();
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE x (y)")
        .unwrap();
    assert_eq!(error(&path).code(), "workspace_not_ours");
    assert_eq!(error(dir.path()).code(), "workspace_not_ours");
}

#[test]
fn damaged_files() {
    let (_dir, path) = closed();
    let sound = fs::read(&path).unwrap();
    fs::write(&path, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(error(&path).code(), "workspace_damaged", "broken off");
    fs::write(&path, &sound).unwrap();
    poke(&path, 100, &[0xff; 200]);
    assert_eq!(error(&path).code(), "workspace_damaged", "schema page");
    fs::write(&path, &sound).unwrap();
    // A page in the middle: found by the check of small files.
    let page = sound.len() / 4096 / 2 * 4096;
    poke(&path, page, &[0x55; 512]);
    assert_eq!(error(&path).code(), "workspace_damaged", "page within");
    fs::write(&path, &sound).unwrap();
    assert!(open(&path).is_ok());
}

#[cfg(unix)]
#[test]
fn a_place_that_cannot_be_written() {
    let dir = tempfile::tempdir().unwrap();
    let world = Arc::new(TestWorld::default());
    let path = dir.path().join("no such folder/A.redbook");
    let error = Workspace::create(&path, &info(), world.clone()).unwrap_err();
    assert_eq!(error.code(), "no_such_folder");
    assert!(!dir.path().join("no such folder").exists(), "none is made");
    fs::write(dir.path().join("no such folder"), "a file in the way").unwrap();
    let error = Workspace::create(&path, &info(), world.clone()).unwrap_err();
    assert_eq!(error.code(), "no_such_folder");
    let path = dir.path().join("A.redbook");
    fs::write(dir.path().join("A.redbook-files"), "a file in the way").unwrap();
    let error = Workspace::create(&path, &info(), world).unwrap_err();
    assert_eq!(error.code(), "io_failed");
    assert_eq!(names(dir.path()), ["A.redbook-files", "no such folder"]);
}

/// What lies in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_that_is_refused_leaves_nothing_beside_it() {
    let (_dir, path) = closed();
    let sound = fs::read(&path).unwrap();
    let alone = tempfile::tempdir().unwrap();
    let path = alone.path().join("A.redbook");
    let page = sound.len() / 4096 / 2 * 4096;
    for (at, bytes, wrong) in [
        (100, &[0xff; 200][..], "schema page"),
        (page, &[0x55; 512][..], "page within"),
    ] {
        fs::write(&path, &sound).unwrap();
        poke(&path, at, bytes);
        let before = fs::read(&path).unwrap();
        assert_eq!(error(&path).code(), "workspace_damaged", "{wrong}");
        assert_eq!(names(alone.path()), ["A.redbook"], "{wrong}");
        assert_eq!(fs::read(&path).unwrap(), before, "its bytes stay: {wrong}");
    }
    fs::write(&path, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(error(&path).code(), "workspace_damaged");
    assert_eq!(names(alone.path()), ["A.redbook"], "broken off");
    fs::write(&path, &sound).unwrap();
    drop(open(&path).unwrap());
    assert!(names(alone.path()).contains(&"A.redbook-files".into()));
    fs::write(alone.path().join("A.redbook-files/kept"), "x").unwrap();
    poke(&path, page, &[0x55; 512]);
    assert_eq!(error(&path).code(), "workspace_damaged");
    assert_eq!(
        names(&alone.path().join("A.redbook-files")),
        ["kept", "lock"],
        "what was there before stays"
    );
}

#[test]
fn a_workspace_that_could_not_be_filled_is_taken_away() {
    let dir = tempfile::tempdir().unwrap();
    let make = || {
        Workspace::create(
            &dir.path().join("A.redbook"),
            &info(),
            Arc::new(TestWorld::default()),
        )
    };
    let made = make().unwrap();
    made.files().put(b"a picture").unwrap();
    made.discard().unwrap();
    assert_eq!(names(dir.path()), Vec::<String>::new());
    let folder = dir.path().join("A.redbook-files");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("theirs"), "x").unwrap();
    make().unwrap().discard().unwrap();
    assert_eq!(names(dir.path()), ["A.redbook-files"]);
    assert!(
        folder.join("theirs").exists(),
        "what was there before stays"
    );
}

#[test]
fn a_full_disk_loses_nothing() {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    fixture
        .ws
        .transact(Op::CreateAccount, |tx| tx.insert(&account(id, "A")))
        .unwrap();
    let pages: i64 = fixture
        .ws
        .conn
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    fixture
        .ws
        .conn
        .pragma_update(None, "max_page_count", pages + 2)
        .unwrap();
    let mut big: redbook_domain::account::Account = fixture.ws.reader().get(id).unwrap();
    big.facts.notes = "x".repeat(100_000);
    let full = fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&big, big.version));
    assert_eq!(full.unwrap_err(), StorageError::DiskFull);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    fixture
        .ws
        .conn
        .pragma_update(None, "max_page_count", 1_000_000)
        .unwrap();
    fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&big, big.version))
        .unwrap();
}

/// Opening writes the log's index and a lock before anything else: a full disk shows there first,
/// and SQLite has other words for it than "full".
#[test]
fn an_opening_without_room_says_so() {
    let refused = |extended: i32| {
        let failure = rusqlite::ffi::Error::new(extended);
        StorageError::from(rusqlite::Error::SqliteFailure(failure, None))
    };
    let full = refused(rusqlite::ffi::SQLITE_IOERR_SHMSIZE);
    assert_eq!(full, StorageError::DiskFull, "the log's index");
    assert_eq!(refused(rusqlite::ffi::SQLITE_FULL), StorageError::DiskFull);
    let other = refused(rusqlite::ffi::SQLITE_IOERR_READ);
    assert_eq!(other.code(), "io_failed");
    let dir = tempfile::tempdir().expect("a folder");
    let beside = dir.path().join("A.redbook.room");
    let kept = other.clone().or_full(&beside);
    assert_eq!(kept, other, "there is room: something else is wrong");
    assert_eq!(names(dir.path()), [""; 0], "nothing stays of the trial");
    #[cfg(target_os = "linux")]
    {
        // What is written through this name meets a full disk.
        std::os::unix::fs::symlink("/dev/full", &beside).expect("linked");
        assert_eq!(other.or_full(&beside), StorageError::DiskFull);
    }
}

#[test]
fn a_migration_is_all_or_nothing() {
    let (_dir, path) = closed();
    let mut conn = Connection::open(&path).unwrap();
    let good = &["CREATE TABLE second (x INTEGER) STRICT"][..];
    let broken = &[
        "CREATE TABLE third (x INTEGER) STRICT",
        "CREATE TABLE second (again)",
    ][..];
    let mut steps: Vec<&[&str]> = vec![&[]; usize::try_from(KNOWN).unwrap()];
    steps.extend([good, broken]);
    run_steps(&mut conn, KNOWN, &steps).unwrap_err();
    let state = |conn: &Connection| -> (i64, i64) {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE name IN ('second', 'third')";
        let version = conn
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        (version, conn.query_row(sql, [], |row| row.get(0)).unwrap())
    };
    assert_eq!(state(&conn), (KNOWN, 0));
    steps.pop();
    run_steps(&mut conn, KNOWN, &steps).unwrap();
    assert_eq!(state(&conn), (KNOWN + 1, 1));
}

#[test]
fn settings_kept_with_the_workspace() {
    let mut fixture = Fixture::new();
    for value in ["1", "2"] {
        fixture
            .ws
            .transact(Op::SetPref, |tx| set_pref(tx, "health.weight", value))
            .unwrap();
    }
    let reader = fixture.ws.reader();
    assert_eq!(
        pref(&reader, "health.weight").unwrap().as_deref(),
        Some("2")
    );
    assert_eq!(pref(&reader, "other").unwrap(), None);
    assert_eq!(
        prefs(&reader).unwrap(),
        [("health.weight".to_owned(), "2".to_owned())]
    );
    assert_eq!(fixture.ws.undo().unwrap_err(), StorageError::NothingToUndo);
}

#[test]
fn a_workspace_can_go_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Workspace>();
    assert_eq!(fold("Ёж"), "еж");
}
