//! Taking, thinning, and going back.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Duration;
use redbook_domain::account::Account;

use super::{Policy, default_folder, kept_aside, list, restore};
use crate::testing::{Fixture, account, evidence};
use crate::{Id, Op, StorageError, Workspace, World};

fn filled() -> (Fixture, Id, PathBuf) {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    fixture
        .ws
        .transact(Op::CreateAccount, |tx| tx.insert(&account(id, "A")))
        .unwrap();
    let folder = default_folder(&fixture.path());
    (fixture, id, folder)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_the_workspace_with_its_files() {
    let (mut fixture, id, folder) = filled();
    let sha256 = fixture.ws.files().put(b"logo").unwrap();
    let now = fixture.world.now();
    let source = fixture.ws.backup_source();
    assert!(source.is_due(&folder, &Policy::default(), now).unwrap());
    let taken = source
        .take(&folder, &Policy::default(), now, |_, _| true)
        .unwrap();
    assert_eq!((taken.files, taken.thinned), (1, 0));
    let name = taken
        .backup
        .path
        .file_name()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    assert_eq!(names(&folder), [name, "files".to_owned()]);
    assert_eq!(
        fs::read(folder.join("files").join(sha256)).unwrap(),
        b"logo"
    );
    let listed = list(&folder, &fixture.path()).unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].bytes, taken.backup.bytes);
    assert!(
        !fixture
            .ws
            .backup_source()
            .is_due(&folder, &Policy::default(), now)
            .unwrap()
    );

    // The workspace goes on meanwhile, and the copy is one by itself.
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", id))
        .unwrap();
    let copy = Workspace::open(&taken.backup.path, fixture.world.clone()).unwrap();
    assert_eq!(copy.reader().get::<Account>(id).unwrap().facts.name, "A");
    assert_eq!(copy.check().unwrap(), vec![]);
}

#[test]
fn a_stopped_or_damaged_backup_leaves_the_good_ones() {
    let (fixture, _, folder) = filled();
    let policy = Policy {
        keep_all_hours: 0,
        daily: 1,
        weekly: 0,
        monthly: 0,
        ..Policy::default()
    };
    let now = fixture.world.now();
    fixture
        .ws
        .backup_source()
        .take(&folder, &policy, now, |_, _| true)
        .unwrap();
    let good = names(&folder);
    let path = fixture.path();
    let source = fixture.ws.backup_source();
    fixture.ws.close().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle..middle + 512].fill(0x55);
    fs::write(&path, bytes).unwrap();
    let error = source
        .take(&folder, &policy, now + Duration::days(9), |_, _| true)
        .unwrap_err();
    assert_eq!(
        error,
        StorageError::BackupFailed {
            reason: "damaged".into()
        }
    );
    assert_eq!(names(&folder), good);
}

#[test]
fn a_long_backup_can_be_stopped() {
    let (mut fixture, id, folder) = filled();
    let mut big: Account = fixture.ws.reader().get(id).unwrap();
    big.facts.notes = "x".repeat(10_000_000);
    fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&big, big.version))
        .unwrap();
    let now = fixture.world.now();
    let error = fixture
        .ws
        .backup_source()
        .take(&folder, &Policy::default(), now, |done, all| {
            assert!(done > 0 && done < all);
            false
        })
        .unwrap_err();
    assert_eq!(
        error,
        StorageError::BackupFailed {
            reason: "stopped".into()
        }
    );
    assert_eq!(names(&folder), Vec::<String>::new());
}

#[test]
fn old_ones_are_thinned_after_a_good_one() {
    let (fixture, _, folder) = filled();
    let policy = Policy {
        keep_all_hours: 0,
        daily: 2,
        weekly: 0,
        monthly: 0,
        ..Policy::default()
    };
    let start = fixture.world.now();
    for day in 0..5 {
        let at = start + Duration::days(day);
        fixture
            .ws
            .backup_source()
            .take(&folder, &policy, at, |_, _| true)
            .unwrap();
    }
    let kept: Vec<_> = list(&folder, &fixture.path()).unwrap();
    assert_eq!(kept.len(), 3, "the newest and two days before it");
    assert!(kept.windows(2).all(|two| two[0].at > two[1].at));
}

#[test]
fn restoring_can_be_taken_back() {
    let (mut fixture, id, folder) = filled();
    let sha256 = fixture.ws.files().put(b"logo").unwrap();
    let now = fixture.world.now();
    let taken = fixture
        .ws
        .backup_source()
        .take(&folder, &Policy::default(), now, |_, _| true);
    let backup = taken.unwrap().backup.path;
    let mut found: Account = fixture.ws.reader().get(id).unwrap();
    found.facts.name = "B".into();
    fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&found, found.version))
        .unwrap();
    let path = fixture.path();
    assert_eq!(
        restore(&backup, &path, now).unwrap_err(),
        StorageError::Locked
    );

    let Fixture { ws, world, dir } = fixture;
    ws.close().unwrap();
    fs::remove_file(crate::workspace::sibling(&path, "-files").join(&sha256)).unwrap();
    let aside = restore(&backup, &path, now).unwrap().aside.unwrap();
    let name = |path: &Path| {
        let ws = Workspace::open(path, world.clone()).unwrap();
        assert_eq!(ws.check().unwrap(), vec![]);
        assert_eq!(
            ws.files().read(&sha256).unwrap(),
            b"logo",
            "brought back too"
        );
        ws.reader().get::<Account>(id).unwrap().facts.name
    };
    assert_eq!(name(&path), "A");
    let listed = kept_aside(&path).unwrap();
    assert_eq!(
        listed.iter().map(|one| &one.path).collect::<Vec<_>>(),
        [&aside],
        "what was there is listed to go back to, and nothing else beside it"
    );
    restore(&aside, &path, now + Duration::minutes(1)).unwrap();
    assert_eq!(name(&path), "B");
    drop(dir);
}

/// What is put aside is a workspace by itself: whoever opens it finds every picture it had, those
/// that the backup never had too.
#[test]
fn what_is_put_aside_keeps_its_files() {
    let (mut fixture, at, folder) = filled();
    let now = fixture.world.now();
    let taken = fixture
        .ws
        .backup_source()
        .take(&folder, &Policy::default(), now, |_, _| true);
    let backup = taken.expect("a backup").backup.path;
    let sha256 = fixture.ws.files().put(b"minutes").expect("kept");
    let added = evidence(fixture.ws.world().new_id(), at, &sha256, None);
    fixture
        .ws
        .transact(Op::AddEvidence, |tx| tx.insert(&added))
        .expect("added");
    let path = fixture.path();
    let Fixture { ws, world, dir } = fixture;
    ws.close().expect("closed");
    let aside = restore(&backup, &path, now).expect("restored").aside;
    let aside = aside.expect("put aside");
    for (path, whose) in [(&aside, "put aside"), (&path, "restored")] {
        let ws = Workspace::open(path, world.clone()).expect(whose);
        assert_eq!(ws.check().expect("checked"), vec![], "{whose}");
    }
    // It stands alone: the workspace it came from may go.
    fs::remove_dir_all(crate::workspace::sibling(&path, "-files")).expect("gone");
    let ws = Workspace::open(&aside, world.clone()).expect("opened");
    assert_eq!(ws.files().read(&sha256).expect("still there"), b"minutes");
    drop(dir);
}

#[test]
fn a_damaged_backup_is_refused_and_nothing_changes() {
    let (fixture, id, folder) = filled();
    let now = fixture.world.now();
    let taken = fixture
        .ws
        .backup_source()
        .take(&folder, &Policy::default(), now, |_, _| true);
    let backup = taken.unwrap().backup.path;
    let path = fixture.path();
    let Fixture { ws, world, dir } = fixture;
    ws.close().unwrap();
    let mut bytes = fs::read(&backup).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(&backup, bytes).unwrap();
    assert_eq!(
        restore(&backup, &path, now).unwrap_err().code(),
        "workspace_damaged"
    );
    let ws = Workspace::open(&path, world).unwrap();
    assert!(ws.reader().find::<Account>(id).unwrap().is_some());
    drop(dir);
}

#[test]
fn an_older_schema_is_backed_up_before_it_is_moved_on() {
    let (fixture, _, folder) = filled();
    let path = fixture.path();
    let now = fixture.world.now();
    let before = super::before_migration(&fixture.ws.conn, &path, 0, now).unwrap();
    let listed = list(&folder, &path).unwrap();
    let note = format!("before schema {} from 0", crate::workspace::KNOWN);
    assert_eq!(
        (listed[0].path.clone(), listed[0].note.clone()),
        (before, note)
    );
}
