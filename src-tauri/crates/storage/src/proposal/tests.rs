//! Proposals: lists, numbers, what hangs on them.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{
    Block, BlockContent, Edition, EditionFacts, Outcome, OutcomeKind, Placement, Proposal,
};

use super::{ProposalQuery, ProposalSort, ProposalState, list, of_account, revisions, whole};
use crate::testing::{Fixture, account, proposal};
use crate::{Id, Op, StorageError, number, search};

fn two() -> (Fixture, Id, [Id; 2]) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [at, one, two] = std::array::from_fn(|_| world.new_id());
    fixture
        .ws
        .transact(Op::CreateProposal, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            tx.insert(&proposal(one, at, "Returnable crates"))?;
            tx.insert(&proposal(two, at, "Ящики напрокат"))?;
            let content = BlockContent::Heading {
                label: LocalText::default(),
                text: LocalText::one(Language::Bg, "Зимният престой".into()),
            };
            let block = Block::new(world.new_id(), one, None, content);
            tx.insert(&block)?;
            let facts = EditionFacts {
                reader: ReaderType::Hr,
                person_id: None,
                language: Language::Bg,
                headline: LocalText::one(Language::Bg, "Хората".into()),
                layout: vec![Placement {
                    block_id: block.id,
                    new_page: true,
                }],
            };
            tx.insert(&Edition {
                id: world.new_id(),
                version: 0,
                proposal_id: one,
                personal: false,
                facts,
            })
        })
        .unwrap();
    (fixture, at, [one, two])
}

fn change(fixture: &mut Fixture, op: Op, id: Id, change: impl Fn(&mut Proposal)) {
    let mut found: Proposal = fixture.ws.reader().get(id).unwrap();
    change(&mut found);
    fixture
        .ws
        .transact(op, |tx| tx.update(&found, found.version))
        .unwrap();
}

fn titles(fixture: &Fixture, query: ProposalQuery) -> Vec<String> {
    let page = list(&fixture.ws.reader(), &ProposalQuery { limit: 10, ..query }).unwrap();
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.title).collect()
}

#[test]
fn a_whole_proposal_reads_back() {
    let (fixture, at, [one, _]) = two();
    let found = whole(&fixture.ws.reader(), one).unwrap();
    assert_eq!((found.editions.len(), found.blocks.len()), (1, 1));
    assert_eq!(
        found.editions[0].facts.layout[0].block_id,
        found.blocks[0].id
    );
    assert_eq!(of_account(&fixture.ws.reader(), at).unwrap().len(), 2);
}

#[test]
fn sorted_and_filtered() {
    let (mut fixture, at, [one, two]) = two();
    let all = ProposalQuery::default;
    let now = fixture.ws.world().now();
    change(&mut fixture, Op::SendProposal, two, |p| {
        p.sent_at = Some(now)
    });
    for sort in [
        ProposalSort::Updated,
        ProposalSort::ValidUntil,
        ProposalSort::Title,
        ProposalSort::Account,
        ProposalSort::Number,
    ] {
        assert_eq!(
            titles(&fixture, ProposalQuery { sort, ..all() })[0],
            "Returnable crates"
        );
    }
    let state = |state| ProposalQuery {
        state: Some(state),
        ..all()
    };
    assert_eq!(
        titles(&fixture, state(ProposalState::Draft)),
        ["Returnable crates"]
    );
    assert_eq!(
        titles(&fixture, state(ProposalState::Sent)),
        ["Ящики напрокат"]
    );
    assert!(titles(&fixture, state(ProposalState::Closed)).is_empty());
    assert_eq!(
        titles(
            &fixture,
            ProposalQuery {
                account: Some(at),
                ..all()
            }
        )
        .len(),
        2
    );
    assert!(
        titles(
            &fixture,
            ProposalQuery {
                account: Some(one),
                ..all()
            }
        )
        .is_empty()
    );
    assert_eq!(
        titles(
            &fixture,
            ProposalQuery {
                text: "зимни".into(),
                ..all()
            }
        ),
        ["Returnable crates"]
    );
    let until = "2026-11-20".parse().ok();
    assert!(
        titles(
            &fixture,
            ProposalQuery {
                valid_until: until,
                ..all()
            }
        )
        .is_empty()
    );
    let page = list(&fixture.ws.reader(), &ProposalQuery { limit: 1, ..all() }).unwrap();
    assert_eq!(page.rows[0].readers, [ReaderType::Hr]);
    let lost = Outcome {
        kind: OutcomeKind::Declined,
        on: now.date_naive(),
        said_by: String::new(),
        how: String::new(),
        reason: "price".into(),
        winner: String::new(),
    };
    change(&mut fixture, Op::RecordOutcome, two, |p| {
        p.outcome = Some(lost.clone())
    });
    assert_eq!(
        titles(&fixture, state(ProposalState::Closed)),
        ["Ящики напрокат"]
    );
    assert!(titles(&fixture, state(ProposalState::Sent)).is_empty());
}

#[test]
fn numbers_have_no_gaps_and_are_unique() {
    let (mut fixture, _, [one, two]) = two();
    let take = |fixture: &mut Fixture| {
        fixture
            .ws
            .transact(Op::ReviseProposal, |tx| number::take(tx, "2026-{seq}"))
            .unwrap()
            .value
    };
    assert_eq!((take(&mut fixture), take(&mut fixture)), (1, 2));
    fixture.ws.undo().unwrap();
    assert_eq!(number::peek(&fixture.ws.reader(), "2026-{seq}").unwrap(), 2);
    assert_eq!(take(&mut fixture), 2, "what was taken back is taken again");
    let failed = fixture.ws.transact(Op::SendProposal, |tx| {
        number::take(tx, "2026-{seq}")?;
        Err::<(), _>(StorageError::DiskFull)
    });
    failed.unwrap_err();
    assert_eq!(take(&mut fixture), 3, "a failure loses none");
    for _ in 0..3 {
        fixture.ws.undo().unwrap();
    }
    assert_eq!(take(&mut fixture), 1, "even the first");
    assert_eq!(number::peek(&fixture.ws.reader(), "2027-{seq}").unwrap(), 1);

    change(&mut fixture, Op::SendProposal, one, |p| {
        p.number = Some("2026-0001".into())
    });
    let mut same: Proposal = fixture.ws.reader().get(two).unwrap();
    same.number = Some("2026-0001".into());
    let error = fixture
        .ws
        .transact(Op::SendProposal, |tx| tx.update(&same, same.version));
    assert_eq!(error.unwrap_err().code(), "duplicate");
    same.revision = 2;
    fixture
        .ws
        .transact(Op::ReviseProposal, |tx| tx.update(&same, same.version))
        .unwrap();
    let all = revisions(&fixture.ws.reader(), "2026-0001").unwrap();
    assert_eq!(all.iter().map(|p| p.id).collect::<Vec<_>>(), [one, two]);
}

#[test]
fn what_hangs_on_a_proposal_goes_with_it() {
    let (mut fixture, at, [one, _]) = two();
    let changes = fixture
        .ws
        .transact(Op::DeleteProposal, |tx| tx.delete("proposal", one))
        .unwrap()
        .changes;
    assert_eq!(changes.len(), 3);
    assert!(changes.iter().all(|change| change.account_id == Some(at)));
    assert!(
        search::find(&fixture.ws.reader(), "зимният", 8)
            .unwrap()
            .is_empty()
    );
    fixture.ws.undo().unwrap();
    assert_eq!(whole(&fixture.ws.reader(), one).unwrap().blocks.len(), 1);
    assert_eq!(
        search::find(&fixture.ws.reader(), "зимният", 8)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
}
