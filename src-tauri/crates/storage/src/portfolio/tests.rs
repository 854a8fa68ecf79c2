//! Sums behind the portfolio, kept while accounts and revenue change in every way.

use redbook_domain::account::Account;
use redbook_domain::money::{Currency, Money};

use super::{Span, Sums, key_amounts, key_count, largest, monthly, sums, years};
use crate::account::set_revenue;
use crate::testing::{Fixture, account};
use crate::{Id, Op};

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR).unwrap()
}

/// A (key) 300 in 2026 and 50 in 2025, B (key) 100, C (not key) 600. Today is 21 November 2026.
fn three() -> (Fixture, [Id; 3]) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let ids = [world.new_id(), world.new_id(), world.new_id()];
    fixture
        .ws
        .transact(Op::Import, |tx| {
            for (id, name) in ids.iter().zip(["A", "B", "C"]) {
                let mut one = account(*id, name);
                one.facts.key_account = name != "C";
                tx.insert(&one)?;
            }
            for (index, month, amount) in [
                (0, "2025-03", 50),
                (0, "2026-02", 100),
                (0, "2026-10", 200),
                (0, "2026-11", 999),
                (1, "2026-05", 100),
                (2, "2026-05", 600),
            ] {
                set_revenue(tx, ids[index], month.parse().unwrap(), eur(amount))?;
            }
            Ok::<_, crate::StorageError>(())
        })
        .unwrap();
    (fixture, ids)
}

fn last12(fixture: &Fixture) -> Span {
    Span::Last12 {
        today: fixture.ws.world().today(),
    }
}

fn names(fixture: &Fixture, span: Span, key_only: bool) -> Vec<(String, i64)> {
    let found = largest(&fixture.ws.reader(), span, key_only, 10).unwrap();
    found
        .into_iter()
        .map(|slice| (slice.name, slice.amount))
        .collect()
}

fn is_right(fixture: &Fixture) {
    assert_eq!(
        fixture.ws.check().unwrap(),
        vec![],
        "sums are what the rows add up to"
    );
}

#[test]
fn sums_over_the_last_twelve_full_months_and_over_a_year() {
    let (fixture, _) = three();
    let reader = fixture.ws.reader();
    let twelve = sums(&reader, last12(&fixture)).unwrap();
    assert_eq!(
        twelve,
        Sums {
            all: 1000,
            key: 400
        },
        "the month that runs isn't over"
    );
    let year = sums(&reader, Span::Year(2026)).unwrap();
    assert_eq!(
        year,
        Sums {
            all: 1999,
            key: 1399
        }
    );
    assert_eq!(
        sums(&reader, Span::Year(2025)).unwrap(),
        Sums { all: 50, key: 50 }
    );
    assert_eq!(years(&reader).unwrap(), [2026, 2025]);
    assert_eq!(key_count(&reader).unwrap().0, 2);
}

#[test]
fn the_largest_come_first_and_those_without_sales_not_at_all() {
    let (fixture, _) = three();
    let span = last12(&fixture);
    let own = |name: &str, amount| (name.to_owned(), amount);
    assert_eq!(
        names(&fixture, span, false),
        [own("C", 600), own("A", 300), own("B", 100)]
    );
    assert_eq!(names(&fixture, span, true), [own("A", 300), own("B", 100)]);
    assert_eq!(names(&fixture, Span::Year(2025), true), [own("A", 50)]);
    assert_eq!(key_amounts(&fixture.ws.reader(), span).unwrap(), [300, 100]);
}

#[test]
fn sums_follow_every_change_and_its_undo() {
    let (mut fixture, [a, _, c]) = three();
    let before = monthly(&fixture.ws.reader(), "2025-01", "2026-12").unwrap();
    let change = |fixture: &mut Fixture, what: &dyn Fn(&mut crate::Tx<'_>) -> crate::Result<()>| {
        fixture.ws.transact(Op::Import, |tx| what(tx)).unwrap();
        is_right(fixture);
        fixture.ws.undo().unwrap();
        is_right(fixture);
        let after = monthly(&fixture.ws.reader(), "2025-01", "2026-12").unwrap();
        let some = |rows: &[(_, Sums)]| -> Vec<_> {
            rows.iter()
                .copied()
                .filter(|(_, sums)| sums.all != 0)
                .collect()
        };
        assert_eq!(some(&after), some(&before), "as before");
    };
    change(&mut fixture, &|tx| {
        set_revenue(tx, a, "2026-02".parse().unwrap(), eur(7))
    });
    change(&mut fixture, &|tx| {
        set_revenue(tx, c, "2024-02".parse().unwrap(), eur(7))
    });
    change(&mut fixture, &|tx| {
        let mut one: Account = tx.get(c)?;
        one.facts.key_account = true;
        tx.update(&one, one.version).map(drop)
    });
    change(&mut fixture, &|tx| tx.delete("account", a));
}

#[test]
fn made_anew_they_are_the_same() {
    let (mut fixture, _) = three();
    let before = names(&fixture, Span::Year(2026), false);
    fixture.ws.repair().unwrap();
    is_right(&fixture);
    assert_eq!(names(&fixture, Span::Year(2026), false), before);
}
