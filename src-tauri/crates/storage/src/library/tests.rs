//! The library as a list, and what is counted from proposals.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::library::{Entry, EntryFacts, EntryKind, Taken};
use redbook_domain::money::Currency;
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{
    Block, BlockContent, Outcome, OutcomeKind, Proposal, ProposalFacts,
};

use super::{Fate, LibraryQuery, Tally, list, tallies, uses};
use crate::testing::{Fixture, account};
use crate::{Id, Op};

fn heading(text: &str) -> BlockContent {
    BlockContent::Heading {
        label: LocalText::default(),
        text: LocalText::one(Language::En, text.into()),
    }
}

fn entry(id: Id, title: &str) -> Entry {
    Entry {
        id,
        version: 1,
        facts: EntryFacts {
            kind: EntryKind::Argument,
            title: LocalText::one(Language::En, title.into()),
            summary: LocalText::default(),
            content: heading(title),
            readers: vec![],
            industries: vec![],
            tags: vec![],
            criteria: vec![],
            behind: vec![],
        },
    }
}

fn proposal(fixture: &Fixture, id: Id, account_id: Id, outcome: Option<OutcomeKind>) -> Proposal {
    let today = crate::World::today(&*fixture.world);
    Proposal {
        id,
        version: 1,
        account_id,
        facts: ProposalFacts {
            title: "Crates".into(),
            language: Language::En,
            prepared_on: today,
            valid_until: today,
            pricing: Pricing::new(Currency::EUR),
            calculation: None,
            look: Default::default(),
        },
        number: None,
        revision: 1,
        sent_at: None,
        outcome: outcome.map(|kind| Outcome {
            kind,
            on: today,
            said_by: String::new(),
            how: String::new(),
            reason: String::new(),
            winner: String::new(),
        }),
        template: None,
    }
}

/// One entry used in a proposal of each fate, twice in the first; and one that was never used.
fn used(outcomes: &[Option<OutcomeKind>]) -> (Fixture, Id) {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let (at, one, two) = (world.new_id(), world.new_id(), world.new_id());
    let made: Vec<Proposal> = outcomes
        .iter()
        .map(|outcome| proposal(&fixture, world.new_id(), at, *outcome))
        .collect();
    fixture
        .ws
        .transact(Op::Import, |tx| {
            tx.insert(&account(at, "Belvara"))?;
            let first = entry(one, "One price for 36 months");
            tx.insert(&first)?;
            tx.insert(&entry(two, "Неиспользованное"))?;
            for (index, proposal) in made.iter().enumerate() {
                tx.insert(proposal)?;
                for _ in 0..=usize::from(index == 0) {
                    let block = Block {
                        taken: Some(Taken {
                            entry_id: one,
                            version: 1,
                            content: first.facts.content.clone(),
                        }),
                        ..Block::new(world.new_id(), proposal.id, None, heading("x"))
                    };
                    tx.insert(&block)?;
                }
            }
            Ok::<_, crate::StorageError>(())
        })
        .unwrap();
    (fixture, one)
}

#[test]
fn what_won_is_counted_from_closed_proposals() {
    use OutcomeKind::{Accepted, Declined, Superseded, Withdrawn};
    let all = [
        Some(Accepted),
        Some(Declined),
        Some(Accepted),
        None,
        Some(Superseded),
        Some(Withdrawn),
    ];
    let (fixture, one) = used(&all);
    let reader = fixture.ws.reader();
    let found = tallies(&reader).unwrap();
    let Tally {
        won, lost, open, ..
    } = found[&one];
    assert_eq!(
        (won, lost, open),
        (2, 1, 1),
        "a proposal counts once; what was withdrawn or superseded says nothing of the words"
    );
    assert_eq!(found.len(), 1, "an entry never used has no record");
    let fates: Vec<Fate> = uses(&reader, one)
        .unwrap()
        .into_iter()
        .map(|found| found.fate)
        .collect();
    assert_eq!(fates.len(), 4);
    assert_eq!(fates.iter().filter(|fate| **fate == Fate::Won).count(), 2);
}

#[test]
fn a_block_reads_back_what_it_was_taken_from_and_answers() {
    let (mut fixture, one) = used(&[None]);
    let id: Id = {
        let reader = fixture.ws.reader();
        let at = uses(&reader, one).unwrap()[0].proposal_id;
        crate::proposal::blocks(&reader, at).unwrap()[0].id
    };
    let mut block: Block = fixture.ws.reader().get(id).unwrap();
    assert_eq!(block.taken.as_ref().map(|taken| taken.entry_id), Some(one));
    block.answers = vec![id];
    fixture
        .ws
        .transact(Op::UpdateBlock, |tx| tx.update(&block, block.version))
        .unwrap();
    let again: Block = fixture.ws.reader().get(id).unwrap();
    assert_eq!(again.answers, [id]);
}

#[test]
fn the_list_finds_by_words_reader_industry_and_language() {
    let (mut fixture, one) = used(&[None]);
    let mut first: Entry = fixture.ws.reader().get(one).unwrap();
    first.facts.readers = vec![ReaderType::Finance];
    let mut criterion = LocalText::one(Language::En, "Risk is shared".into());
    criterion.set(Language::Ru, "Риск делится".into());
    first.facts.criteria = vec![criterion];
    first.facts.industries = vec!["Молочная".into()];
    first.facts.kind = EntryKind::Proof;
    fixture
        .ws
        .transact(Op::UpdateEntry, |tx| tx.update(&first, first.version))
        .unwrap();
    let found = |query: LibraryQuery| {
        let page = list(&fixture.ws.reader(), &LibraryQuery { limit: 10, ..query }).unwrap();
        assert_eq!(page.total as usize, page.rows.len());
        page.rows.len()
    };
    let usual = LibraryQuery::default;
    assert_eq!(found(usual()), 2);
    assert_eq!(
        found(LibraryQuery {
            text: "36 mon".into(),
            ..usual()
        }),
        1
    );
    assert_eq!(
        found(LibraryQuery {
            text: "неисп".into(),
            ..usual()
        }),
        1
    );
    assert_eq!(
        found(LibraryQuery {
            text: "nothing".into(),
            ..usual()
        }),
        0
    );
    assert_eq!(
        found(LibraryQuery {
            reader: Some(ReaderType::Hr),
            ..usual()
        }),
        1,
        "an entry for all readers is for HR too, one for finance isn't"
    );
    assert_eq!(
        found(LibraryQuery {
            industry: "молочная".into(),
            ..usual()
        }),
        2
    );
    assert_eq!(
        found(LibraryQuery {
            industry: "glass".into(),
            ..usual()
        }),
        1
    );
    assert_eq!(
        found(LibraryQuery {
            language: Some(Language::Bg),
            ..usual()
        }),
        0
    );
    for (said, expected) in [("риск делится ", 1), ("Risk is shared", 1), ("Risk", 0)] {
        let query = LibraryQuery {
            criterion: said.into(),
            ..usual()
        };
        assert_eq!(found(query), expected, "{said}: a criterion is meant whole");
    }
    let kinds = LibraryQuery {
        kind: Some(EntryKind::Proof),
        limit: 10,
        ..usual()
    };
    let page = list(&fixture.ws.reader(), &kinds).unwrap();
    assert_eq!(page.total, 1);
    assert_eq!(
        page.kinds,
        [(EntryKind::Argument, 1), (EntryKind::Proof, 1)],
        "tabs keep their counts whichever is chosen"
    );
    let rows = list(
        &fixture.ws.reader(),
        &LibraryQuery {
            limit: 10,
            ..usual()
        },
    )
    .unwrap();
    assert_eq!(rows.rows[0].id, one, "what was used last comes first");
}

#[test]
fn a_deleted_entry_is_not_found_and_its_check_is_clean() {
    let (mut fixture, one) = used(&[None]);
    fixture
        .ws
        .transact(Op::DeleteEntry, |tx| tx.delete("library", one))
        .unwrap();
    let query = LibraryQuery {
        text: "36".into(),
        limit: 10,
        ..LibraryQuery::default()
    };
    assert_eq!(list(&fixture.ws.reader(), &query).unwrap().total, 0);
    assert_eq!(fixture.ws.check().unwrap(), vec![]);
    fixture.ws.undo().unwrap();
    assert_eq!(
        list(&fixture.ws.reader(), &query).unwrap().total,
        1,
        "found again once the deleting is taken back"
    );
}
