//! Each way opening fails.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use super::{closed, error, open, poke};
use crate::testing::{Fixture, TestWorld, info};
use crate::{StorageError, Workspace};

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
