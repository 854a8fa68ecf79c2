//! Any sequence of edits, undos and redos: each undo gives back the state before the step, each
//! redo the state after it, and the derived data is in step all the way.

use proptest::prelude::*;
use redbook_domain::account::Account;
use redbook_domain::person::{Part, Person};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::record::TABLES;
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, Result, StorageError};

#[derive(Debug, Clone)]
enum Act {
    AddAccount,
    AddPerson(usize),
    Meet(usize),
    Rename(usize, String),
    Change(usize, bool, Option<u16>),
    Move(usize, usize),
    DeleteAccount(usize),
    DeletePerson(usize),
    Restore(usize),
    Several(usize, usize),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let at = 0..6_usize;
    prop_oneof![
        2 => Just(Act::AddAccount),
        2 => at.clone().prop_map(Act::AddPerson),
        1 => at.clone().prop_map(Act::Meet),
        3 => (at.clone(), "[a-zа-я]{0,3}").prop_map(|(at, text)| Act::Rename(at, text)),
        2 => (at.clone(), any::<bool>(), any::<Option<u16>>()).prop_map(|(a, b, c)| Act::Change(a, b, c)),
        1 => (at.clone(), at.clone()).prop_map(|(a, b)| Act::Move(a, b)),
        1 => at.clone().prop_map(Act::DeleteAccount),
        1 => at.clone().prop_map(Act::DeletePerson),
        1 => at.clone().prop_map(Act::Restore),
        1 => (at.clone(), at).prop_map(|(a, b)| Act::Several(a, b)),
        5 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

/// Every row's own columns and whether it is in the bin; versions and stamps aside. A row that
/// an undone step had added lies in the bin and counts as absent.
fn snapshot(conn: &Connection) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for table in TABLES.iter().filter(|table| table.kind != "workspace") {
        let columns: Vec<_> = table
            .columns
            .iter()
            .map(|name| format!("\"{name}\""))
            .collect();
        let sql = format!(
            "SELECT id, {} FROM \"{}\" WHERE deleted_at IS NULL ORDER BY id",
            columns.join(", "),
            table.kind
        );
        let mut statement = conn.prepare(&sql).unwrap();
        let found = statement
            .query_map([], |row| {
                (0..=columns.len()).map(|index| row.get(index)).collect()
            })
            .unwrap();
        rows.extend(found.map(Result::<Vec<Value>, _>::unwrap));
    }
    rows
}

fn live<T>(all: &[T], at: usize) -> Option<&T> {
    all.get(at % all.len().max(1))
}

#[derive(Default)]
struct Known {
    accounts: Vec<Id>,
    people: Vec<Id>,
}

/// Carries out an edit. What can't be done (the thing is in the bin) is an error and no step.
fn edit(fixture: &mut Fixture, known: &mut Known, act: &Act) -> Result<()> {
    let world = fixture.ws.world().clone();
    let none = || StorageError::NothingToUndo;
    let account_at = |at: usize, known: &Known| live(&known.accounts, at).copied().ok_or_else(none);
    let person_at = |at: usize, known: &Known| live(&known.people, at).copied().ok_or_else(none);
    let ws = &mut fixture.ws;
    match act {
        Act::AddAccount => {
            let id = world.new_id();
            ws.transact(Op::CreateAccount, |tx| tx.insert(&account(id, "New")))?;
            known.accounts.push(id);
        }
        Act::AddPerson(at) => {
            let (at, id) = (account_at(*at, known)?, world.new_id());
            ws.transact(Op::CreatePerson, |tx| {
                tx.get::<Account>(at)?;
                tx.insert(&person(id, "Henrik"))?;
                tx.insert(&part(world.new_id(), at, id))
            })?;
            known.people.push(id);
        }
        Act::Meet(at) => {
            let (at, who) = (account_at(*at, known)?, person_at(*at, known)?);
            ws.transact(Op::CreateContact, |tx| {
                tx.get::<Account>(at)?;
                tx.insert(&meeting(world.new_id(), at, world.today(), vec![who]))
            })?;
        }
        Act::Rename(at, text) => {
            let id = person_at(*at, known)?;
            ws.transact(Op::UpdatePerson, |tx| {
                let mut found: Person = tx.get(id)?;
                found.facts.name.clone_from(text);
                tx.update(&found, found.version)
            })?;
        }
        Act::Change(at, key, count) => {
            let id = account_at(*at, known)?;
            ws.transact(Op::UpdateAccount, |tx| {
                let mut found: Account = tx.get(id)?;
                found.facts.key_account = *key;
                found.facts.could_decide = *count;
                found.facts.tags = vec![format!("tag {key}")];
                tx.update(&found, found.version)
            })?;
        }
        Act::Move(at, to) => {
            let (who, to) = (person_at(*at, known)?, account_at(*to, known)?);
            let part = crate::person::parts(&ws.reader(), who)?
                .pop()
                .ok_or_else(none)?;
            ws.transact(Op::UpdatePart, |tx| {
                tx.get::<Account>(to)?;
                tx.update(
                    &Part {
                        account_id: to,
                        ..part.clone()
                    },
                    part.version,
                )
            })?;
        }
        Act::DeleteAccount(at) => {
            let id = account_at(*at, known)?;
            ws.transact(Op::DeleteAccount, |tx| tx.delete("account", id))?;
        }
        Act::DeletePerson(at) => {
            let id = person_at(*at, known)?;
            ws.transact(Op::DeletePerson, |tx| tx.delete("person", id))?;
        }
        Act::Restore(at) => {
            let binned = crate::trash::list(&ws.reader())?;
            let binned = live(&binned, *at).ok_or_else(none)?;
            ws.transact(Op::Restore, |tx| tx.restore(binned.kind, binned.id))?;
        }
        Act::Several(one, two) => {
            let (one, two) = (account_at(*one, known)?, account_at(*two, known)?);
            ws.transact(Op::Import, |tx| {
                for id in [one, two] {
                    let mut found: Account = tx.get(id)?;
                    found.facts.notes.push('x');
                    tx.update(&found, found.version)?;
                }
                tx.insert(&account(world.new_id(), "Along"))
            })?;
        }
        Act::Undo | Act::Redo => return Err(none()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn undo_and_redo_are_each_others_inverse(acts in prop::collection::vec(act(), 1..40)) {
        let mut fixture = Fixture::new();
        let mut known = Known::default();
        // States by step; `now` is where we are.
        let mut states = vec![snapshot(&fixture.ws.conn)];
        let mut now = 0_usize;
        for act in &acts {
            match act {
                Act::Undo => {
                    let done = fixture.ws.undo();
                    prop_assert_eq!(done.is_ok(), now > 0, "{:?}", done);
                    now = now.saturating_sub(1);
                }
                Act::Redo => {
                    let done = fixture.ws.redo();
                    prop_assert_eq!(done.is_ok(), now + 1 < states.len(), "{:?}", done);
                    now = (now + 1).min(states.len() - 1);
                }
                act => {
                    let before = fixture.ws.undo_state().unwrap();
                    if edit(&mut fixture, &mut known, act).is_ok() {
                        let state = snapshot(&fixture.ws.conn);
                        if state == states[now] {
                            // Nothing differed: no step was made, and redo is as it was.
                            prop_assert_eq!(fixture.ws.undo_state().unwrap(), before);
                        } else {
                            states.truncate(now + 1);
                            states.push(state);
                            now += 1;
                        }
                    }
                }
            }
            prop_assert_eq!(&snapshot(&fixture.ws.conn), &states[now], "{:?}", act);
        }
        prop_assert_eq!(fixture.ws.check().unwrap(), vec![]);
    }
}
