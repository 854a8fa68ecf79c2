//! Merging two cards: everything that named one names the other, and comes back by one undo.

use redbook_domain::person::{Criterion, CriterionFacts, CriterionState, Role, Stance};
use redbook_domain::regard::{Asked, Satisfaction, SatisfactionFacts};
use redbook_domain::relationship::{Influence, InfluenceFacts, Spot, SpotFacts};

use super::{criteria, joined, merge, parts};
use crate::record::Cell;
use crate::record::TABLES;
use crate::testing::{Fixture, account, meeting, part, person};
use crate::{Id, Op, contact, problem, regard};

struct Two {
    fixture: Fixture,
    account: Id,
    keep: Id,
    other: Id,
    third: Id,
}

fn two() -> Two {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [at, elsewhere, keep, other, third, part_id] = std::array::from_fn(|_| world.new_id());
    let line = |from_id, to_id| Influence {
        id: world.new_id(),
        version: 1,
        account_id: at,
        facts: InfluenceFacts {
            from_id,
            to_id,
            why: "they talk".into(),
            noted_on: None,
        },
    };
    let lines = [
        line(other, third),
        line(keep, third),
        line(other, keep),
        line(third, other),
    ];
    fixture
        .ws
        .transact(Op::Import, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&account(elsewhere, "Istros"))?;
            tx.insert(&person(keep, "Georgi Kanev"))?;
            let mut card = person(other, "G. Kanev");
            card.facts.phone = "+359 2 555".into();
            card.facts.notes = "sails".into();
            tx.insert(&card)?;
            tx.insert(&person(third, "Henrik Solberg"))?;
            tx.insert(&part(world.new_id(), at, keep))?;
            let mut more = part(part_id, at, other);
            more.facts.stance = Stance::Ally;
            more.facts.roles = vec![Role::Ally];
            more.facts.reports_to = Some(keep);
            tx.insert(&more)?;
            tx.insert(&part(world.new_id(), elsewhere, other))?;
            let mut boss = part(world.new_id(), at, third);
            boss.facts.reports_to = Some(other);
            tx.insert(&boss)?;
            tx.insert(&Criterion {
                id: world.new_id(),
                version: 1,
                part_id,
                facts: CriterionFacts {
                    text: "Line 2 keeps its speed".into(),
                    state: CriterionState::Verified,
                    noted_on: world.today(),
                    source: String::new(),
                    needs_proof: false,
                },
            })?;
            for line in &lines {
                tx.insert(line)?;
            }
            tx.insert(&Spot {
                id: world.new_id(),
                version: 1,
                account_id: at,
                facts: SpotFacts {
                    card_id: other,
                    x: 10,
                    y: 20,
                },
            })?;
            tx.insert(&meeting(
                world.new_id(),
                at,
                world.today(),
                vec![keep, other],
            ))?;
            tx.insert(&problem::tests::problem(world.new_id(), at, other))?;
            tx.insert(&Satisfaction {
                id: world.new_id(),
                version: 1,
                account_id: at,
                facts: SatisfactionFacts {
                    on: world.today(),
                    asked: Asked::Talk,
                    mark: 8,
                    person_id: Some(other),
                    words: String::new(),
                },
            })
        })
        .unwrap();
    Two {
        fixture,
        account: at,
        keep,
        other,
        third,
    }
}

/// Live rows of any table that name a key.
fn naming(fixture: &Fixture, key: Id) -> Vec<String> {
    let reader = fixture.ws.reader();
    let mut found = Vec::new();
    for table in TABLES {
        for column in table.columns {
            let sql = format!(
                "SELECT count(*) FROM \"{}\" WHERE deleted_at IS NULL AND (\"{column}\" = ?1
                 OR (typeof(\"{column}\") = 'text' AND instr(\"{column}\", ?2) > 0))",
                table.kind
            );
            let count: i64 = reader
                .conn
                .query_row(&sql, rusqlite::params![key.put(), key.to_string()], |row| {
                    row.get(0)
                })
                .unwrap();
            if count > 0 {
                found.push(format!("{}.{column}", table.kind));
            }
        }
    }
    found
}

#[test]
fn everything_that_named_the_other_names_the_one_that_stays() {
    let mut two = two();
    let (keep, other, at) = (two.keep, two.other, two.account);
    let before = naming(&two.fixture, other);
    assert!(before.len() > 6, "the test has enough to move: {before:?}");
    let all = joined(
        &two.fixture
            .ws
            .reader()
            .get::<redbook_domain::person::Person>(keep)
            .unwrap()
            .facts,
        &two.fixture
            .ws
            .reader()
            .get::<redbook_domain::person::Person>(other)
            .unwrap()
            .facts,
    );
    assert_eq!(
        (all.name.as_str(), all.phone.as_str()),
        ("Georgi Kanev", "+359 2 555")
    );
    assert_eq!(all.notes, "sails");
    two.fixture
        .ws
        .transact(Op::MergePeople, |tx| merge(tx, keep, 1, other, all))
        .unwrap();
    assert_eq!(naming(&two.fixture, other), Vec::<String>::new());
    let reader = two.fixture.ws.reader();
    let own = parts(&reader, keep).unwrap();
    assert_eq!(own.len(), 2, "both accounts");
    let here = own.iter().find(|one| one.account_id == at).unwrap();
    assert_eq!(here.facts.stance, Stance::Ally, "what the card lacked");
    assert_eq!(here.facts.reports_to, None, "nobody reports to themselves");
    assert_eq!(criteria(&reader, here.id).unwrap().len(), 1);
    let boss = &parts(&reader, two.third).unwrap()[0];
    assert_eq!(boss.facts.reports_to, Some(keep));
    let lines = crate::relationship::influences(&reader, at).unwrap();
    let pairs: Vec<(Id, Id)> = lines
        .iter()
        .map(|one| (one.facts.from_id, one.facts.to_id))
        .collect();
    assert_eq!(pairs.len(), 2, "none twice, none to oneself: {pairs:?}");
    let met = contact::of_account(&reader, at, 0, 9).unwrap();
    assert_eq!(met[0].facts.people, [keep], "named once");
    assert_eq!(
        problem::of_account(&reader, at).unwrap()[0].facts.said_by,
        Some(keep)
    );
    assert_eq!(
        regard::satisfaction(&reader, at).unwrap()[0]
            .facts
            .person_id,
        Some(keep)
    );
    assert_eq!(two.fixture.ws.check().unwrap(), vec![]);
    two.fixture.ws.undo().unwrap();
    assert_eq!(naming(&two.fixture, other), before, "one step back");
    assert_eq!(two.fixture.ws.check().unwrap(), vec![]);
}

#[test]
fn a_card_is_not_merged_with_itself() {
    let mut two = two();
    let keep = two.keep;
    let facts = person(keep, "x").facts;
    let done = two
        .fixture
        .ws
        .transact(Op::MergePeople, |tx| merge(tx, keep, 1, keep, facts));
    assert!(done.is_err());
}
