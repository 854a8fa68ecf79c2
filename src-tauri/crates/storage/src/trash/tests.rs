//! The bin: what it lists, and what leaves it for good.

use redbook_domain::account::Account;

use super::{list, purge_old};
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError};

fn filled() -> (Fixture, Id, Id) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, who) = (world.new_id(), world.new_id());
    fixture
        .ws
        .transact(Op::Import, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Henrik"))?;
            tx.insert(&part(world.new_id(), at, who))?;
            tx.insert(&meeting(world.new_id(), at, world.today(), vec![who]))
        })
        .unwrap();
    (fixture, at, who)
}

fn shown(fixture: &Fixture) -> Vec<(&'static str, String)> {
    let all = list(&fixture.ws.reader()).unwrap();
    all.into_iter()
        .map(|binned| (binned.kind, binned.title))
        .collect()
}

#[test]
fn lists_what_was_deleted_without_what_went_along() {
    let (mut fixture, at, who) = filled();
    assert_eq!(shown(&fixture), []);
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(shown(&fixture), [("account", "Belvara".to_owned())]);
    fixture
        .ws
        .transact(Op::DeletePerson, |tx| tx.delete("person", who))
        .unwrap();
    assert_eq!(shown(&fixture)[0], ("person", "Henrik".to_owned()));
    // The part hangs on the person too, so it stays, and is now listed for itself.
    fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("account", at))
        .unwrap();
    assert_eq!(
        shown(&fixture),
        [
            ("person", "Henrik".to_owned()),
            ("part", "Henrik".to_owned())
        ]
    );
    fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("person", who))
        .unwrap();
    let part = list(&fixture.ws.reader()).unwrap().remove(0);
    fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore(part.kind, part.id))
        .unwrap();
    assert_eq!(shown(&fixture), []);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn after_thirty_days_it_is_gone() {
    let (mut fixture, at, who) = filled();
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    fixture.world.pass_days(29);
    let purge = |fixture: &mut Fixture| fixture.ws.transact(Op::PurgeBin, purge_old).unwrap().value;
    assert_eq!(purge(&mut fixture), 0);
    fixture.world.pass_days(2);
    assert_eq!(purge(&mut fixture), 3, "account, part, contact");
    assert_eq!(shown(&fixture), []);
    assert!(
        fixture
            .ws
            .reader()
            .find::<redbook_domain::person::Person>(who)
            .unwrap()
            .is_some()
    );
    let error = fixture
        .ws
        .transact(Op::Restore, |tx| tx.restore("account", at))
        .unwrap_err();
    assert_eq!(
        error,
        StorageError::NotFound {
            kind: "account",
            id: at.to_string()
        }
    );
    assert_eq!(fixture.ws.undo().unwrap_err(), StorageError::NothingToUndo);
    assert!(fixture.ws.reader().find::<Account>(at).unwrap().is_none());
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}
