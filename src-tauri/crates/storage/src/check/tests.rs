//! The check finds each kind of wrong, and nothing in what is right.

use crate::record::TABLES;
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError};

use super::rows::READINGS;

fn filled() -> (Fixture, Id) {
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
    (fixture, at)
}

/// Codes found after this was done to the file past the gate.
fn codes_after(sql: &str) -> Vec<&'static str> {
    let (fixture, _) = filled();
    fixture
        .ws
        .conn
        .execute_batch("PRAGMA foreign_keys = OFF")
        .unwrap();
    fixture.ws.conn.execute_batch(sql).unwrap();
    fixture
        .ws
        .check()
        .unwrap()
        .into_iter()
        .map(|finding| finding.code)
        .collect()
}

#[test]
fn a_row_that_cannot_be_read_is_named_and_nothing_hides_it() {
    let (fixture, at) = filled();
    let broken = "PRAGMA ignore_check_constraints = ON; UPDATE account SET tags = '[broken'";
    fixture.ws.conn.execute_batch(broken).unwrap();
    for found in [fixture.ws.check(), fixture.ws.checker().unreadable()] {
        let found = found.expect("the check goes to its end");
        let row = found.iter().find(|found| found.code == "row_unreadable");
        let args = &row.expect("which row").args;
        assert!(args.contains(&("kind", "account".into())), "{args:?}");
        assert!(args.contains(&("id", at.to_string())), "{args:?}");
    }
}

#[test]
fn a_right_workspace_has_no_findings() {
    let (mut fixture, _) = filled();
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    fixture.ws.undo().unwrap();
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn each_wrong_is_found() {
    for (sql, wanted) in [
        (
            "UPDATE account_stat SET known = 7",
            vec!["figures_stale", "figures_stale"],
        ),
        ("DELETE FROM person_stat", vec!["figures_stale"]),
        ("UPDATE account_total SET count = 5", vec!["figures_stale"]),
        ("UPDATE person_total SET count = 5", vec!["figures_stale"]),
        (
            "INSERT INTO revenue_month VALUES ('2026-01', 0, 5)",
            vec!["figures_stale"],
        ),
        (
            "INSERT INTO revenue_year VALUES (1, '2026', 0, 5)",
            vec!["figures_stale"],
        ),
        (
            "DELETE FROM contact_person",
            vec!["links_stale", "figures_stale", "figures_stale"],
        ),
        ("DELETE FROM search WHERE rowid < 5", vec!["search_stale"]),
        (
            "UPDATE account SET status = 'odd'",
            vec!["row_unreadable", "figures_stale"],
        ),
        (
            "UPDATE part SET person_id = x'00112233445566778899aabbccddeeff'",
            vec!["reference_broken", "figures_stale"],
        ),
        (
            "INSERT INTO account_tag VALUES ('x', 1, 'X')",
            vec!["links_stale"],
        ),
        ("UPDATE journal SET op = 'odd'", vec!["journal_broken"]),
        ("DELETE FROM journal_row", vec!["journal_broken"]),
        (
            "UPDATE journal SET state = 'dropped';
             INSERT INTO journal_value VALUES (x'00', 2, 'name', 1, 2)",
            vec!["journal_broken"],
        ),
    ] {
        assert_eq!(codes_after(sql), wanted, "{sql}");
    }
}

#[test]
fn attachments_are_looked_for_and_read() {
    let (mut fixture, _) = filled();
    let sha256 = fixture.ws.files().put(b"photo").unwrap();
    let id = fixture.ws.world().new_id();
    let member = redbook_domain::company::Member {
        id,
        version: 0,
        facts: redbook_domain::company::MemberFacts {
            name: Default::default(),
            position: Default::default(),
            about: Default::default(),
            phone: String::new(),
            email: String::new(),
            photo: Some(redbook_domain::company::FileRef {
                sha256: sha256.clone(),
                media_type: "image/png".into(),
                width: 1,
                height: 1,
            }),
            me: true,
        },
    };
    fixture
        .ws
        .transact(Op::CreateMember, |tx| tx.insert(&member))
        .unwrap();
    let codes = |fixture: &Fixture| -> Vec<_> {
        fixture
            .ws
            .check()
            .unwrap()
            .into_iter()
            .map(|finding| finding.code)
            .collect()
    };
    assert_eq!(codes(&fixture), Vec::<&str>::new());
    let path = fixture.ws.files().path(&sha256).unwrap();
    std::fs::write(&path, b"other").unwrap();
    assert_eq!(codes(&fixture), ["file_damaged"]);
    assert_eq!(
        fixture.ws.files().read(&sha256).unwrap_err().code(),
        "file_damaged"
    );
    std::fs::remove_file(&path).unwrap();
    assert_eq!(codes(&fixture), ["file_missing"]);
    assert_eq!(
        fixture.ws.files().read("../x").unwrap_err().code(),
        "file_missing"
    );
}

#[test]
fn what_derives_can_be_made_anew() {
    let (mut fixture, _) = filled();
    for sql in [
        "DELETE FROM contact_person",
        "DELETE FROM search",
        "UPDATE account_stat SET met = 5",
        "UPDATE person_total SET count = 9",
    ] {
        fixture.ws.conn.execute_batch(sql).unwrap();
    }
    let findings = fixture.ws.check().unwrap();
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding.repairable));
    fixture.ws.repair().unwrap();
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn every_table_of_records_is_read() {
    let read: Vec<_> = READINGS.iter().map(|(kind, _)| *kind).collect();
    let known: Vec<_> = TABLES.iter().map(|table| table.kind).collect();
    assert_eq!(read, known);
}

#[test]
fn a_row_that_does_not_read_back_is_damage() {
    let (fixture, at) = filled();
    fixture
        .ws
        .conn
        .execute_batch("UPDATE account SET tags = '{'")
        .unwrap();
    let error = fixture
        .ws
        .reader()
        .get::<redbook_domain::account::Account>(at)
        .unwrap_err();
    assert!(matches!(error, StorageError::Damaged { .. }), "{error}");
}
