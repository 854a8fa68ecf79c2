//! Tasks: lists, names, what goes with an account.

use chrono::NaiveDate;
use redbook_domain::task::{Task, TaskFacts, TaskKind};

use super::{TaskQuery, list};
use crate::testing::{Fixture, account};
use crate::{Id, Op};

fn task(id: Id, account_id: Option<Id>, due: &str) -> Task {
    Task {
        id,
        version: 0,
        facts: TaskFacts {
            kind: TaskKind::Other,
            title: format!("by {due}"),
            due: due.parse().unwrap(),
            account_id,
            proposal_id: None,
            person_id: None,
            owner_id: None,
            note: String::new(),
        },
        done_on: None,
        skipped: None,
    }
}

fn titles(fixture: &Fixture, query: TaskQuery) -> Vec<String> {
    let rows = list(&fixture.ws.reader(), &query).unwrap();
    rows.into_iter().map(|row| row.task.facts.title).collect()
}

#[test]
fn tasks_are_found_by_day_and_by_what_they_are_about() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [at, one, two, three] = std::array::from_fn(|_| world.new_id());
    fixture
        .ws
        .transact(Op::CreateTask, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&task(one, Some(at), "2026-11-25"))?;
            tx.insert(&task(two, None, "2026-11-24"))?;
            let done = Task {
                done_on: NaiveDate::from_ymd_opt(2026, 11, 20),
                ..task(three, Some(at), "2026-11-20")
            };
            tx.insert(&done)
        })
        .unwrap();
    let all = TaskQuery::default();
    assert_eq!(
        titles(&fixture, all),
        ["by 2026-11-20", "by 2026-11-24", "by 2026-11-25"],
        "the earliest first"
    );
    let open = TaskQuery {
        open_only: true,
        ..all
    };
    assert_eq!(titles(&fixture, open).len(), 2);
    let of_account = TaskQuery {
        account: Some(at),
        ..open
    };
    let rows = list(&fixture.ws.reader(), &of_account).unwrap();
    assert_eq!(rows[0].account.as_deref(), Some("Belvara"));
    assert_eq!(rows[0].task.id, one);
    let day = "2026-11-24".parse().ok();
    let that_day = TaskQuery {
        from: day,
        to: day,
        ..all
    };
    assert_eq!(titles(&fixture, that_day), ["by 2026-11-24"]);

    let gone = fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", at))
        .unwrap();
    assert_eq!(gone.changes.len(), 3, "its tasks go with the account");
    assert_eq!(titles(&fixture, all), ["by 2026-11-24"]);
    fixture.ws.undo().unwrap();
    assert_eq!(titles(&fixture, all).len(), 3, "and come back with it");
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}
