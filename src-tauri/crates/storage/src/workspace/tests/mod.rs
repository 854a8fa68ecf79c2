//! Making and opening.

mod migration;
mod refused;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::migrate::KNOWN;
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
