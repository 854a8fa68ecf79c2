//! Lists and figures of accounts.

use chrono::NaiveDate;
use redbook_domain::account::{Account, AccountStatus};
use redbook_domain::money::{Currency, Money};
use redbook_domain::person::Part;

use super::{AccountQuery, AccountSort, dossier, facets, list, set_revenue};
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, StorageError};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR).unwrap()
}

/// Three accounts: A (key, 300), B (100), C (nothing). Today is 21 November 2026.
fn three() -> (Fixture, [Id; 3]) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let ids = [world.new_id(), world.new_id(), world.new_id()];
    fixture
        .ws
        .transact(Op::Import, |tx| {
            for (id, name) in ids.iter().zip(["Alfa", "Бета", "Ёлка"]) {
                let mut one = account(*id, name);
                one.facts.key_account = name == "Alfa";
                one.facts.industry = if name == "Alfa" {
                    "Dairy".into()
                } else {
                    "Млеко".into()
                };
                one.facts.tags = vec!["VIP".into()];
                one.facts.could_decide = Some(9);
                tx.insert(&one)?;
            }
            set_revenue(tx, ids[0], "2025-10".parse().unwrap(), eur(7_000))?;
            set_revenue(tx, ids[0], "2025-11".parse().unwrap(), eur(10_000))?;
            set_revenue(tx, ids[0], "2026-10".parse().unwrap(), eur(20_000))?;
            set_revenue(tx, ids[0], "2026-11".parse().unwrap(), eur(99_900))?;
            set_revenue(tx, ids[1], "2026-03".parse().unwrap(), eur(10_000))
        })
        .unwrap();
    (fixture, ids)
}

fn query() -> AccountQuery {
    AccountQuery {
        descending: true,
        limit: 10,
        ..AccountQuery::default()
    }
}

fn names(fixture: &Fixture, query: &AccountQuery) -> Vec<String> {
    let page = list(&fixture.ws.reader(), query).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn revenue_is_of_the_last_twelve_full_months() {
    let (fixture, _) = three();
    let page = list(&fixture.ws.reader(), &query()).unwrap();
    let told: Vec<_> = page
        .rows
        .iter()
        .map(|row| (row.revenue_12m, row.share.to_string()))
        .collect();
    assert_eq!(
        told,
        [
            (30_000, "75".into()),
            (10_000, "25".into()),
            (0, "0".into())
        ]
    );
    assert_eq!(
        (page.total, page.sums.revenue_12m, page.revenue_all),
        (3, 40_000, 40_000)
    );
    assert_eq!(page.months, ("2024-11".to_owned(), "2026-10".to_owned()));
    let monthly = page.rows[0].monthly;
    assert_eq!(
        (monthly[11], monthly[12], monthly[23]),
        (7_000, 10_000, 20_000)
    );
    assert_eq!(monthly.iter().sum::<i64>(), 37_000);
}

#[test]
fn sorted_and_filtered() {
    let (fixture, ids) = three();
    let by_name = AccountQuery {
        sort: AccountSort::Name,
        descending: false,
        ..query()
    };
    assert_eq!(names(&fixture, &by_name), ["Alfa", "Бета", "Ёлка"]);
    assert_eq!(
        names(
            &fixture,
            &AccountQuery {
                offset: 1,
                limit: 1,
                ..by_name.clone()
            }
        ),
        ["Бета"]
    );
    let only = |change: fn(&mut AccountQuery)| {
        let mut query = by_name.clone();
        change(&mut query);
        names(&fixture, &query)
    };
    assert_eq!(only(|q| q.key_only = true), ["Alfa"]);
    assert_eq!(only(|q| q.text = "елк".into()), ["Ёлка"]);
    assert_eq!(only(|q| q.text = "?!".into()), Vec::<String>::new());
    assert_eq!(
        only(|q| q.industry = Some("МЛЕКО".into())),
        ["Бета", "Ёлка"]
    );
    assert_eq!(only(|q| q.tag = Some("vip".into())).len(), 3);
    assert_eq!(
        only(|q| q.status = Some(AccountStatus::Former)),
        Vec::<String>::new()
    );
    assert_eq!(
        only(|q| q.not_met_since = NaiveDate::from_ymd_opt(2026, 1, 1)).len(),
        3
    );
    assert_eq!(
        only(|q| {
            q.key_only = true;
            q.text = "б".into();
        }),
        Vec::<String>::new()
    );
    let manager = AccountQuery {
        manager: Some(ids[0]),
        ..by_name
    };
    assert_eq!(names(&fixture, &manager), Vec::<String>::new());
    for sort in [
        AccountSort::LastMet,
        AccountSort::Met,
        AccountSort::Known,
        AccountSort::CouldDecide,
        AccountSort::Industry,
        AccountSort::Status,
        AccountSort::NextStepOn,
    ] {
        assert_eq!(names(&fixture, &AccountQuery { sort, ..query() }).len(), 3);
    }
}

#[test]
fn facets_count_what_is_in_use() {
    let (fixture, _) = three();
    let facets = facets(&fixture.ws.reader()).unwrap();
    let told: Vec<_> = facets
        .industries
        .iter()
        .map(|f| (f.value.as_str(), f.count))
        .collect();
    assert_eq!(told, [("Dairy", 1), ("Млеко", 2)]);
    assert_eq!(
        (facets.tags[0].value.as_str(), facets.tags[0].count),
        ("VIP", 3)
    );
}

#[test]
fn met_known_and_last_met_follow_contacts_and_the_calendar() {
    let (mut fixture, ids) = three();
    let world = fixture.ws.world().clone();
    let (henrik, milena, role) = (world.new_id(), world.new_id(), world.new_id());
    fixture
        .ws
        .transact(Op::CreatePerson, |tx| {
            tx.insert(&person(henrik, "Henrik"))?;
            tx.insert(&person(milena, "Milena"))?;
            tx.insert(&part(role, ids[0], henrik))?;
            tx.insert(&part(world.new_id(), ids[0], milena))?;
            tx.insert(&meeting(
                world.new_id(),
                ids[0],
                day("2026-11-02"),
                vec![henrik, milena],
            ))?;
            tx.insert(&meeting(
                world.new_id(),
                ids[0],
                day("2026-08-02"),
                vec![milena],
            ))?;
            tx.insert(&meeting(
                world.new_id(),
                ids[0],
                day("2026-12-24"),
                vec![henrik],
            ))
        })
        .unwrap();
    let figures = |fixture: &Fixture| {
        let row = list(&fixture.ws.reader(), &query()).unwrap().rows.remove(0);
        (row.met, row.known, row.last_met)
    };
    assert_eq!(
        figures(&fixture),
        (2, 2, Some(day("2026-11-02"))),
        "a planned meeting isn't held"
    );
    let mut left: Part = fixture.ws.reader().get(role).unwrap();
    left.facts.left_on = Some(day("2026-11-20"));
    fixture
        .ws
        .transact(Op::UpdatePart, |tx| tx.update(&left, left.version))
        .unwrap();
    assert_eq!(figures(&fixture), (1, 1, Some(day("2026-11-02"))));
    fixture.ws.undo().unwrap();
    fixture.world.pass_days(40);
    assert!(fixture.ws.tick().unwrap());
    assert!(!fixture.ws.tick().unwrap());
    let held = Some(day("2026-12-24"));
    assert_eq!(figures(&fixture), (2, 2, held), "31 December");
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    fixture.world.pass_days(31);
    let mut fixture = fixture.reopen();
    assert_eq!(figures(&fixture), (2, 2, held), "90 days after 2 November");
    fixture.world.pass_days(1);
    fixture.ws.tick().unwrap();
    assert_eq!(
        figures(&fixture),
        (1, 2, held),
        "91 days: only the meeting at Christmas counts"
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    fixture.world.pass_days(-40);
    fixture.ws.tick().unwrap();
    assert_eq!(
        figures(&fixture),
        (2, 2, Some(day("2026-11-02"))),
        "the clock was set back"
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn a_new_month_moves_the_window() {
    let (mut fixture, _) = three();
    fixture.world.pass_days(10);
    fixture.ws.tick().unwrap();
    let page = list(&fixture.ws.reader(), &query()).unwrap();
    assert_eq!(
        page.rows[0].revenue_12m, 119_900,
        "December: November counts, last year's doesn't"
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn totals_follow_edits() {
    let (mut fixture, ids) = three();
    let total = |fixture: &Fixture| list(&fixture.ws.reader(), &query()).unwrap().total;
    assert_eq!(total(&fixture), 3);
    fixture
        .ws
        .transact(Op::DeleteAccount, |tx| tx.delete("account", ids[0]))
        .unwrap();
    let page = list(&fixture.ws.reader(), &query()).unwrap();
    assert_eq!((page.total, page.revenue_all), (2, 10_000));
    fixture.ws.undo().unwrap();
    assert_eq!(total(&fixture), 3);
    assert_eq!(
        list(&fixture.ws.reader(), &query()).unwrap().revenue_all,
        40_000
    );
}

#[test]
fn setting_revenue_again_replaces_it() {
    let (mut fixture, ids) = three();
    fixture
        .ws
        .transact(Op::SetRevenue, |tx| {
            set_revenue(tx, ids[1], "2026-03".parse().unwrap(), eur(5))
        })
        .unwrap();
    let whole = dossier(&fixture.ws.reader(), ids[1]).unwrap();
    assert_eq!(whole.revenue.len(), 1);
    assert_eq!(whole.revenue[0].amount, eur(5));
}

#[test]
fn a_dossier_has_it_all() {
    let (mut fixture, ids) = three();
    let world = fixture.ws.world().clone();
    let who = world.new_id();
    fixture
        .ws
        .transact(Op::CreatePerson, |tx| {
            tx.insert(&person(who, "Henrik"))?;
            tx.insert(&part(world.new_id(), ids[0], who))?;
            tx.insert(&meeting(
                world.new_id(),
                ids[0],
                day("2026-11-02"),
                vec![who],
            ))
        })
        .unwrap();
    let whole = dossier(&fixture.ws.reader(), ids[0]).unwrap();
    assert_eq!(
        (whole.people.len(), whole.contacts, whole.revenue.len()),
        (1, 1, 4)
    );
    assert_eq!(whole.people[0].last_met, whole.last_met);
    let missing = dossier(&fixture.ws.reader(), who).unwrap_err();
    assert_eq!(
        missing,
        StorageError::NotFound {
            kind: "account",
            id: who.to_string()
        }
    );
    let mut count = 0;
    super::for_each(&fixture.ws.reader(), |_: Account| {
        count += 1;
        Ok(())
    })
    .unwrap();
    assert_eq!(count, 3);
}

#[test]
fn other_accounts_are_found_by_the_first_word_of_their_names() {
    let (fixture, ids) = three();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let reader = fixture.ws.reader();
    let found = |text: &[&str]| super::beginning_with(&reader, &words(text), ids[0]).unwrap();
    assert_eq!(found(&["елка", "бета", "gamma"]), ["Бета", "Ёлка"]);
    assert!(
        found(&["alfa"]).is_empty(),
        "the account itself is left out"
    );
}

#[test]
fn other_accounts_are_found_behind_legal_forms_and_quotes() {
    let (mut fixture, ids) = three();
    let world = fixture.ws.world().clone();
    for name in ["ООО «Вектор»", "„Вектор плюс“ ЕООД", "AS Merevaik"] {
        let other = account(world.new_id(), name);
        fixture
            .ws
            .transact(Op::CreateAccount, |tx| tx.insert(&other))
            .unwrap();
    }
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let reader = fixture.ws.reader();
    let found = |text: &[&str]| super::beginning_with(&reader, &words(text), ids[0]).unwrap();
    assert_eq!(found(&["вектор"]), ["„Вектор плюс“ ЕООД", "ООО «Вектор»"]);
    assert_eq!(found(&["merevaik"]), ["AS Merevaik"]);
    assert!(found(&["плюс"]).is_empty(), "a word inside tells nothing");
}
