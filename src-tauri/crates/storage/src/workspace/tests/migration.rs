//! Workspaces of other programs: older ones are moved on, newer ones stay as they are.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::super::migrate::{KNOWN, run_steps};
use super::super::{header, sibling};
use super::{closed, error, open, poke};
use crate::StorageError;

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
fn after_a_crash(path: &Path, tails: &[&str]) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("Copy.redbook");
    for tail in tails {
        fs::copy(sibling(path, tail), sibling(&copy, tail)).unwrap();
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
            fs::read(sibling(&copy, "-wal")).unwrap(),
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
    conn.pragma_update(None, "application_id", header::APPLICATION_ID)
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
