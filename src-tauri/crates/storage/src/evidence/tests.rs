//! Evidence as rows: in order, checked with its file, freed of an erased person's criteria.

use redbook_domain::person::{Criterion, CriterionFacts, CriterionState};

use super::{of_account, standing};
use crate::Op;
use crate::person::erase;
use crate::testing::{Fixture, account, evidence, part, person};

#[test]
fn evidence_is_listed_by_its_day_and_checked_with_its_file() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let at = world.new_id();
    let sha256 = fixture.ws.files().put(b"minutes").unwrap();
    let days = [None, Some("2026-09-26"), Some("2026-11-13")];
    let all = days.map(|day| evidence(world.new_id(), at, &sha256, day));
    fixture
        .ws
        .transact(Op::AddEvidence, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            all.iter().try_for_each(|one| tx.insert(one))
        })
        .unwrap();
    let found = of_account(&fixture.ws.reader(), at).unwrap();
    let expected = [all[2].clone(), all[1].clone(), all[0].clone()];
    assert_eq!(found, expected);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    let reader = fixture.ws.reader();
    assert_eq!(standing(&reader, at).unwrap(), expected);
    fixture.ws.files().remove(&sha256).unwrap();
    let standing = standing(&fixture.ws.reader(), at).unwrap();
    assert_eq!(standing, [], "a file that is gone proves nothing");
    let findings = fixture.ws.check().unwrap();
    assert_eq!(
        findings.iter().map(|one| one.code).collect::<Vec<_>>(),
        ["file_missing"],
        "a file that is gone is noticed"
    );
}

#[test]
fn evidence_forgets_criteria_of_an_erased_person() {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [at, who, part_id, criterion] = std::array::from_fn(|_| world.new_id());
    let sha256 = fixture.ws.files().put(b"minutes").unwrap();
    let mut one = evidence(world.new_id(), at, &sha256, None);
    one.facts.criteria = vec![criterion];
    let facts = CriterionFacts {
        text: "Payback".into(),
        state: CriterionState::Stated,
        noted_on: world.today(),
        source: String::new(),
        needs_proof: true,
    };
    fixture
        .ws
        .transact(Op::AddEvidence, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&person(who, "Sergey"))?;
            tx.insert(&part(part_id, at, who))?;
            tx.insert(&Criterion {
                id: criterion,
                version: 1,
                part_id,
                facts,
            })?;
            tx.insert(&one)
        })
        .unwrap();
    fixture
        .ws
        .transact(Op::ErasePerson, |tx| erase(tx, who))
        .unwrap();
    let found = of_account(&fixture.ws.reader(), at).unwrap();
    assert_eq!(found[0].facts.criteria, []);
}
