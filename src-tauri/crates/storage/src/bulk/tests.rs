//! Bulk data is data like any other, but for undo.

use super::{Size, fill};
use crate::account::{AccountQuery, list};
use crate::testing::Fixture;
use crate::{StorageError, audit, search};

#[test]
fn a_bulk_load_is_one_step_that_stays() {
    let mut fixture = Fixture::new();
    let filled = fill(
        &mut fixture.ws,
        Size {
            accounts: 40,
            people: 170,
            seed: 7,
        },
    )
    .unwrap();
    assert_eq!((filled.accounts, filled.people), (40, 170));
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    assert_eq!(fixture.ws.undo().unwrap_err(), StorageError::NothingToUndo);
    let steps = audit(&fixture.ws.reader(), None, 0, 10).unwrap();
    assert_eq!(
        (steps[0].op.as_str(), steps[0].rows.len()),
        ("bulk_load", 0)
    );
    let query = AccountQuery {
        limit: 50,
        ..AccountQuery::default()
    };
    let page = list(&fixture.ws.reader(), &query).unwrap();
    assert_eq!((page.total, page.rows.len()), (40, 40));
    let word = page.rows[0].name.split(' ').next().unwrap_or_default();
    assert!(
        !search::find(&fixture.ws.reader(), word, 8)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_same_seed_gives_the_same_texts() {
    let names = |seed| {
        let mut fixture = Fixture::new();
        fill(
            &mut fixture.ws,
            Size {
                accounts: 10,
                people: 0,
                seed,
            },
        )
        .unwrap();
        let query = AccountQuery {
            limit: 50,
            ..AccountQuery::default()
        };
        let page = list(&fixture.ws.reader(), &query).unwrap();
        page.rows
            .into_iter()
            .map(|row| row.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names(7), names(7));
    assert_ne!(names(7), names(8));
}
