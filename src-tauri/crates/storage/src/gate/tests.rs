//! The gate: versions, undo, redo, typing, the bin, the audit.

use redbook_domain::account::{Account, Site, SiteFacts};
use redbook_domain::person::Person;

use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Actor, Change, Id, Op, StorageError, UndoState, audit};

fn add(fixture: &mut Fixture, name: &str) -> Id {
    let id = fixture.ws.world().new_id();
    let outcome = fixture
        .ws
        .transact(Op::CreateAccount, |tx| tx.insert(&account(id, name)))
        .unwrap();
    assert_eq!(
        outcome.changes,
        [Change {
            kind: "account",
            id: Some(id),
            account_id: Some(id)
        }]
    );
    id
}

fn rename(fixture: &mut Fixture, id: Id, name: &str) -> Result<i64, StorageError> {
    let mut found: Account = fixture.ws.reader().get(id)?;
    name.clone_into(&mut found.facts.name);
    let version = found.version;
    Ok(fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&found, version))?
        .value)
}

fn name(fixture: &Fixture, id: Id) -> String {
    fixture.ws.reader().get::<Account>(id).unwrap().facts.name
}

#[test]
fn a_record_reads_back_as_written() {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    let mut written = account(id, "Belvara");
    written.facts.turnover =
        Some(redbook_domain::money::Money::new(18_600_000_000, written.facts.currency).unwrap());
    written.facts.tags = vec!["key".to_owned(), "ключ".to_owned()];
    written.facts.customer_since = Some("2019-03".parse().unwrap());
    written.facts.employees = Some(1_420);
    fixture
        .ws
        .transact(Op::CreateAccount, |tx| tx.insert(&written))
        .unwrap();
    written.version = 1;
    assert_eq!(fixture.ws.reader().get::<Account>(id).unwrap(), written);
}

#[test]
fn update_of_a_moved_row_is_a_version_conflict() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    let old: Account = fixture.ws.reader().get(id).unwrap();
    assert_eq!(rename(&mut fixture, id, "B").unwrap(), 2);
    let error = fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&old, old.version));
    assert_eq!(
        error.unwrap_err(),
        StorageError::VersionConflict {
            kind: "account",
            id: id.to_string()
        }
    );
    assert_eq!(name(&fixture, id), "B");
}

#[test]
fn writing_the_same_again_is_no_change() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    let same: Account = fixture.ws.reader().get(id).unwrap();
    let outcome = fixture
        .ws
        .transact(Op::UpdateAccount, |tx| tx.update(&same, 1))
        .unwrap();
    assert_eq!((outcome.value, outcome.changes), (1, vec![]));
    assert_eq!(fixture.ws.undo().unwrap().value, Op::CreateAccount);
}

#[test]
fn a_failed_change_leaves_nothing() {
    let mut fixture = Fixture::new();
    let id = fixture.ws.world().new_id();
    let result = fixture.ws.transact(Op::CreateAccount, |tx| {
        tx.insert(&account(id, "A"))?;
        Err::<(), _>(StorageError::DiskFull)
    });
    assert_eq!(result.unwrap_err(), StorageError::DiskFull);
    assert!(fixture.ws.reader().find::<Account>(id).unwrap().is_none());
    assert_eq!(fixture.ws.undo().unwrap_err(), StorageError::NothingToUndo);
}

#[test]
fn undo_and_redo_walk_the_steps() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    rename(&mut fixture, id, "B").unwrap();
    rename(&mut fixture, id, "C").unwrap();
    for expected in ["B", "A"] {
        assert_eq!(fixture.ws.undo().unwrap().value, Op::UpdateAccount);
        assert_eq!(name(&fixture, id), expected);
    }
    assert_eq!(
        fixture.ws.undo_state().unwrap(),
        UndoState {
            undo: Some(Op::CreateAccount),
            redo: Some(Op::UpdateAccount)
        }
    );
    fixture.ws.undo().unwrap();
    assert!(fixture.ws.reader().find::<Account>(id).unwrap().is_none());
    assert_eq!(fixture.ws.undo().unwrap_err(), StorageError::NothingToUndo);
    for expected in ["A", "B", "C"] {
        fixture.ws.redo().unwrap();
        assert_eq!(name(&fixture, id), expected);
    }
    assert_eq!(fixture.ws.redo().unwrap_err(), StorageError::NothingToRedo);
    fixture.ws.undo().unwrap();
    rename(&mut fixture, id, "D").unwrap();
    assert_eq!(fixture.ws.redo().unwrap_err(), StorageError::NothingToRedo);
    fixture.ws.undo().unwrap();
    assert_eq!(name(&fixture, id), "B");
}

#[test]
fn typing_is_one_step_and_a_pause_makes_two() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "");
    fixture.world.pace(400);
    for text in ["B", "Be", "Bel"] {
        rename(&mut fixture, id, text).unwrap();
    }
    fixture.world.pace(10_000);
    rename(&mut fixture, id, "Belvara").unwrap();
    fixture.ws.undo().unwrap();
    assert_eq!(name(&fixture, id), "Bel");
    fixture.ws.undo().unwrap();
    assert_eq!(name(&fixture, id), "");
    fixture.ws.redo().unwrap();
    assert_eq!(name(&fixture, id), "Bel");
}

#[test]
fn undo_is_refused_when_the_row_moved_on_and_then_reaches_further() {
    let mut fixture = Fixture::new();
    let other = add(&mut fixture, "Other");
    let id = add(&mut fixture, "A");
    rename(&mut fixture, other, "Renamed").unwrap();
    rename(&mut fixture, id, "B").unwrap();
    let mut found: Account = fixture.ws.reader().get(id).unwrap();
    found.facts.business = "sent".to_owned();
    fixture
        .ws
        .transact(Op::SendProposal, |tx| tx.update(&found, found.version))
        .unwrap();
    let refused = fixture.ws.undo().unwrap_err();
    assert_eq!(
        refused,
        StorageError::VersionConflict {
            kind: "account",
            id: id.to_string()
        }
    );
    assert_eq!(name(&fixture, id), "B");
    fixture.ws.undo().unwrap();
    assert_eq!(name(&fixture, other), "Other");
}

#[test]
fn delete_takes_along_what_hangs_on_it_and_restore_brings_it_back() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    let (site, gone) = (fixture.ws.world().new_id(), fixture.ws.world().new_id());
    let facts = SiteFacts {
        name: "Plovdiv".into(),
        names: Default::default(),
        address: String::new(),
        note: String::new(),
    };
    fixture
        .ws
        .transact(Op::CreateSite, |tx| {
            for id_of in [site, gone] {
                tx.insert(&Site {
                    id: id_of,
                    version: 0,
                    account_id: id,
                    facts: facts.clone(),
                })?;
            }
            Ok::<_, StorageError>(())
        })
        .unwrap();
    fixture
        .ws
        .transact(Op::DeleteSite, |tx| tx.delete("site", gone))
        .unwrap();
    let outcome = fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", id))
        .unwrap();
    assert_eq!(outcome.changes.len(), 2);
    assert!(fixture.ws.reader().find::<Site>(site).unwrap().is_none());
    let error = fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("site", site))
        .unwrap_err();
    assert_eq!(error.code(), "not_found");
    fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("account", id))
        .unwrap();
    assert!(fixture.ws.reader().find::<Site>(site).unwrap().is_some());
    assert!(
        fixture.ws.reader().find::<Site>(gone).unwrap().is_none(),
        "was deleted before"
    );
    fixture.ws.undo().unwrap();
    assert!(fixture.ws.reader().find::<Account>(id).unwrap().is_none());
    fixture.ws.undo().unwrap();
    assert!(fixture.ws.reader().find::<Site>(site).unwrap().is_some());
}

#[test]
fn the_audit_names_fields_and_keeps_no_values() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    rename(&mut fixture, id, "Secret").unwrap();
    fixture.ws.undo().unwrap();
    let steps = audit(&fixture.ws.reader(), Some(id), 0, 10).unwrap();
    let told: Vec<_> = steps
        .iter()
        .map(|step| (step.op.as_str(), step.rows[0].fields.join(",")))
        .collect();
    assert_eq!(
        told,
        [
            ("undo", "name".into()),
            ("update_account", "name".into()),
            ("create_account", String::new())
        ]
    );
}

#[test]
fn a_row_written_twice_in_one_step_is_undone_to_before_it() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    fixture
        .ws
        .transact(Op::UpdateAccount, |tx| {
            let mut found: Account = tx.get(id)?;
            for text in ["B", "C"] {
                text.clone_into(&mut found.facts.name);
                found.version = tx.update(&found, found.version)?;
            }
            found.facts.business = "X".to_owned();
            tx.update(&found, found.version)
        })
        .unwrap();
    fixture.ws.undo().unwrap();
    assert_eq!(name(&fixture, id), "A");
    fixture.ws.redo().unwrap();
    assert_eq!(name(&fixture, id), "C");
    fixture.ws.undo().unwrap();
    fixture.ws.undo().unwrap();
    assert!(fixture.ws.reader().find::<Account>(id).unwrap().is_none());
}

#[test]
fn changes_name_the_account_through_parents() {
    let mut fixture = Fixture::new();
    let account_id = add(&mut fixture, "A");
    let world = fixture.ws.world().clone();
    let (who, role, met) = (world.new_id(), world.new_id(), world.new_id());
    let outcome = fixture
        .ws
        .transact(Op::CreatePerson, |tx| {
            tx.insert(&person(who, "Henrik"))?;
            tx.insert(&part(role, account_id, who))?;
            tx.insert(&meeting(met, account_id, world.today(), vec![who]))
        })
        .unwrap();
    let accounts: Vec<_> = outcome
        .changes
        .iter()
        .map(|c| (c.kind, c.account_id))
        .collect();
    let own = Some(account_id);
    assert_eq!(
        accounts,
        [("person", None), ("part", own), ("contact", own)]
    );
    assert!(fixture.ws.reader().find::<Person>(who).unwrap().is_some());
}

#[test]
fn the_outbox_has_each_changed_row_once() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    rename(&mut fixture, id, "B").unwrap();
    let sql = "SELECT count(*) FROM outbox WHERE kind = 'account'";
    let count: i64 = fixture
        .ws
        .conn
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    assert_eq!(count, 1);
}

#[test]
fn codes_of_ops_are_distinct_and_read_back() {
    for op in Op::ALL {
        assert_eq!(Op::from_code(op.code()), Some(*op));
    }
    assert_eq!(Op::from_code("no_such_op"), None);
}

#[test]
fn who_and_where_are_stamped() {
    let mut fixture = Fixture::new();
    let (user, device) = (fixture.ws.world().new_id(), fixture.ws.world().new_id());
    fixture.ws.set_actor(Actor {
        user: Some(user),
        device,
    });
    let id = add(&mut fixture, "A");
    let stamped = crate::Cell::put(&user);
    let sql = "SELECT updated_by = ?1 AND origin_device = ?2 FROM account WHERE id = ?3";
    let values = rusqlite::params![stamped, crate::Cell::put(&device), crate::Cell::put(&id)];
    assert!(
        fixture
            .ws
            .conn
            .query_row(sql, values, |row| row.get::<_, bool>(0))
            .unwrap()
    );
    assert_eq!(
        audit(&fixture.ws.reader(), Some(id), 0, 1).unwrap()[0].by,
        Some(user)
    );
}

#[test]
fn values_beyond_the_depth_of_undo_are_dropped() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, "A");
    for turn in 0..super::journal::UNDO_DEPTH + 5 {
        rename(&mut fixture, id, &turn.to_string()).unwrap();
    }
    let fixture = fixture.reopen();
    let sql = "SELECT count(DISTINCT seq) FROM journal_value";
    let kept: i64 = fixture
        .ws
        .conn
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, super::journal::UNDO_DEPTH);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}
