//! Sent versions: they read back, undo can't reach them, erasing a person does.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::Currency;
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{
    Block, BlockContent, Edition, EditionFacts, Outcome, OutcomeKind, Proposal, ProposalFacts,
};
use redbook_domain::version::{
    Delivery, How, Kept, KeptAccount, KeptPerson, SaidBlock, SaidText, SentEdition, SentVersion,
    Snapshot,
};

use super::{deliveries, edition, editions, net, of_proposal};
use crate::testing::{Fixture, account, part, person};
use crate::{Id, Op, company, person as people};

struct Story {
    fixture: Fixture,
    account: Id,
    reader: Id,
    proposal: Id,
    edition: Id,
    block: Id,
}

fn facts() -> ProposalFacts {
    let today = "2026-11-21".parse().unwrap();
    ProposalFacts {
        title: "Returnable crates".into(),
        language: Language::En,
        prepared_on: today,
        valid_until: today,
        pricing: Pricing::new(Currency::EUR),
        calculation: None,
        look: Default::default(),
    }
}

/// A draft with one edition of one block, addressed to a person.
fn draft() -> Story {
    let mut fixture = Fixture::new();
    let world = fixture.ws.world().clone();
    let [account_id, reader, part_id, proposal, edition, block] =
        std::array::from_fn(|_| world.new_id());
    fixture
        .ws
        .transact(Op::CreateProposal, |tx| {
            tx.insert(&account(account_id, "Belvara"))?;
            tx.insert(&person(reader, "Sergey Volnov"))?;
            tx.insert(&part(part_id, account_id, reader))?;
            tx.insert(&Proposal {
                id: proposal,
                version: 0,
                account_id,
                facts: facts(),
                number: None,
                revision: 1,
                sent_at: None,
                outcome: None,
                template: None,
            })?;
            tx.insert(&Edition {
                id: edition,
                version: 0,
                proposal_id: proposal,
                personal: false,
                facts: EditionFacts {
                    reader: ReaderType::Finance,
                    person_id: Some(reader),
                    language: Language::En,
                    headline: LocalText::default(),
                    layout: Vec::new(),
                },
            })?;
            tx.insert(&Block::new(block, proposal, None, heading("Before")))
        })
        .unwrap();
    Story {
        fixture,
        account: account_id,
        reader,
        proposal,
        edition,
        block,
    }
}

fn heading(text: &str) -> BlockContent {
    BlockContent::Heading {
        label: LocalText::default(),
        text: LocalText::one(Language::En, text.into()),
    }
}

impl Story {
    fn rewrite(&mut self, text: &str) {
        let mut block: Block = self.fixture.ws.reader().get(self.block).unwrap();
        block.content = heading(text);
        self.fixture
            .ws
            .transact(Op::UpdateBlock, |tx| tx.update(&block, block.version))
            .unwrap();
    }

    fn text(&self) -> BlockContent {
        let block: Block = self.fixture.ws.reader().get(self.block).unwrap();
        block.content
    }

    fn send(&mut self) -> (SentVersion, SentEdition) {
        let world = self.fixture.ws.world().clone();
        let mut proposal: Proposal = self.fixture.ws.reader().get(self.proposal).unwrap();
        let edition: Edition = self.fixture.ws.reader().get(self.edition).unwrap();
        let sha256 = self.fixture.ws.files().put(b"%PDF-1.7 for Volnov").unwrap();
        proposal.sent_at = Some(world.now());
        let company = company::company(&self.fixture.ws.reader()).unwrap();
        let snapshot = Snapshot {
            number: "TR-2026-0001".into(),
            facts: facts(),
            editions: vec![Kept {
                id: edition.id,
                facts: edition.facts,
            }],
            blocks: Vec::new(),
            account: KeptAccount {
                names: Default::default(),
                name: "Belvara".into(),
                legal_name: String::new(),
            },
            people: vec![KeptPerson {
                names: Default::default(),
                id: self.reader,
                name: "Sergey Volnov".into(),
                position: "Finance director".into(),
                positions: Default::default(),
            }],
            company: company.map_or_else(blank_company, |company| company.facts),
            members: Vec::new(),
            references: Vec::new(),
            totals: None,
            calculation: None,
            fonts: Vec::new(),
            program: "0.1.0".into(),
        };
        let version = SentVersion {
            id: world.new_id(),
            version: 1,
            proposal_id: self.proposal,
            account_id: self.account,
            net: None,
            snapshot,
            findings: Vec::new(),
        };
        let sent = SentEdition {
            id: world.new_id(),
            version: 1,
            proposal_id: self.proposal,
            edition_id: self.edition,
            reader: ReaderType::Finance,
            language: Language::En,
            sha256,
            size: 19,
            file_name: "TR-2026-0001 Volnov.pdf".into(),
            kept: true,
            pages: Vec::new(),
            said: vec![SaidBlock {
                block_id: self.block,
                lineage: self.block,
                kind: "heading".into(),
                texts: vec![SaidText {
                    place: "text".into(),
                    text: "For Sergey Volnov".into(),
                    name: String::new(),
                    cells: Vec::new(),
                }],
            }],
        };
        let delivery = Delivery {
            id: world.new_id(),
            version: 1,
            proposal_id: self.proposal,
            edition_id: self.edition,
            person_id: Some(self.reader),
            name: "Sergey Volnov".into(),
            address: "s.volnov@belvara.example".into(),
            how: How::Email,
            note: String::new(),
            at: "2026-11-21T10:00:00Z".parse().unwrap(),
        };
        self.fixture
            .ws
            .transact(Op::SendProposal, |tx| {
                tx.update(&proposal, proposal.version)?;
                tx.insert(&version)?;
                tx.insert(&sent)?;
                tx.insert(&delivery)
            })
            .unwrap();
        (version, sent)
    }
}

fn blank_company() -> redbook_domain::company::CompanyFacts {
    serde_json::from_value(serde_json::json!({
        "name": {}, "line": {}, "legal_name": "", "tax_id": "", "address": "", "phone": "",
        "email": "", "website": "", "logo": null, "accent": "#A6192E",
        "bank": { "name": "", "iban": "", "bic": "" }, "currency": "EUR", "currencies": [],
        "prices_include_tax": false, "validity_days": 30, "number_pattern": "{YYYY}-{seq:4}",
    }))
    .unwrap()
}

#[test]
fn a_sent_version_reads_back() {
    let mut story = draft();
    let reader = story.fixture.ws.reader();
    assert_eq!(of_proposal(&reader, story.proposal).unwrap(), None);
    assert_eq!(net(&reader, story.proposal).unwrap(), None, "not sent");
    let (version, sent) = story.send();
    let reader = story.fixture.ws.reader();
    assert_eq!(of_proposal(&reader, story.proposal).unwrap(), Some(version));
    assert_eq!(
        net(&reader, story.proposal).unwrap(),
        Some(None),
        "sent without a total"
    );
    assert_eq!(
        editions(&reader, story.proposal).unwrap(),
        std::slice::from_ref(&sent)
    );
    assert_eq!(edition(&reader, story.edition).unwrap(), Some(sent));
    assert_eq!(deliveries(&reader, story.proposal).unwrap().len(), 1);
    assert_eq!(story.fixture.ws.check().unwrap(), []);
}

#[test]
fn a_proposal_is_sent_once() {
    let mut story = draft();
    let (version, _) = story.send();
    let again = SentVersion {
        id: story.fixture.ws.world().new_id(),
        ..version
    };
    let refused = story
        .fixture
        .ws
        .transact(Op::SendProposal, |tx| tx.insert(&again));
    assert_eq!(refused.unwrap_err().code(), "duplicate");
}

#[test]
fn undo_does_not_reach_behind_sending() {
    let mut story = draft();
    story.rewrite("After");
    let op = |story: &Story| story.fixture.ws.undo_state().unwrap().undo;
    story.send();
    assert_eq!(op(&story), None, "what would be refused isn't offered");
    assert_eq!(
        story.fixture.ws.undo().unwrap_err().code(),
        "nothing_to_undo"
    );
    assert_eq!(story.text(), heading("After"), "the sent text stays");
}

#[test]
fn undo_ends_at_what_was_sent() {
    let mut story = draft();
    let other = story.fixture.ws.world().new_id();
    story.rewrite("After");
    story.send();
    story
        .fixture
        .ws
        .transact(Op::CreateAccount, |tx| {
            tx.insert(&account(other, "Kestrel"))
        })
        .unwrap();
    let state = |story: &Story| story.fixture.ws.undo_state().unwrap();
    assert_eq!(state(&story).undo, Some(Op::CreateAccount), "done since");
    story.fixture.ws.undo().unwrap();
    assert_eq!(
        (state(&story).undo, state(&story).redo),
        (None, Some(Op::CreateAccount)),
        "nothing older is taken back in place of what was sent"
    );
    assert_eq!(story.text(), heading("After"));
}

#[test]
fn a_redo_does_not_reach_a_sent_version_either() {
    let mut story = draft();
    story.rewrite("After");
    story.fixture.ws.undo().unwrap();
    story.send();
    assert_eq!(story.fixture.ws.undo_state().unwrap().redo, None);
    assert_eq!(
        story.fixture.ws.redo().unwrap_err().code(),
        "nothing_to_redo"
    );
    assert_eq!(story.text(), heading("Before"));
}

#[test]
fn an_outcome_of_a_sent_version_can_be_undone() {
    let mut story = draft();
    story.send();
    let mut proposal: Proposal = story.fixture.ws.reader().get(story.proposal).unwrap();
    proposal.outcome = Some(Outcome {
        kind: OutcomeKind::Accepted,
        on: "2026-11-21".parse().unwrap(),
        said_by: String::new(),
        how: String::new(),
        reason: String::new(),
        winner: String::new(),
    });
    let version = proposal.version;
    story
        .fixture
        .ws
        .transact(Op::RecordOutcome, |tx| tx.update(&proposal, version))
        .unwrap();
    story.fixture.ws.undo().unwrap();
    let proposal: Proposal = story.fixture.ws.reader().get(story.proposal).unwrap();
    assert_eq!(proposal.outcome, None);
}

#[test]
fn erasing_a_person_reaches_what_was_sent_to_them() {
    let mut story = draft();
    let (_, sent) = story.send();
    let reader = story.reader;
    let erased = story
        .fixture
        .ws
        .transact(Op::ErasePerson, |tx| people::erase(tx, reader))
        .unwrap()
        .value;
    assert_eq!(
        erased.files,
        std::slice::from_ref(&sent.sha256),
        "the PDF names them"
    );
    for file in &erased.files {
        story.fixture.ws.files().remove(file).unwrap();
    }
    let ws = &story.fixture.ws;
    let version = of_proposal(&ws.reader(), story.proposal).unwrap().unwrap();
    assert!(version.snapshot.people.is_empty());
    let now = edition(&ws.reader(), story.edition).unwrap().unwrap();
    assert!(!now.kept && now.said.is_empty());
    assert_eq!(now.sha256, sent.sha256, "the version is still known by it");
    let delivery = &deliveries(&ws.reader(), story.proposal).unwrap()[0];
    assert_eq!((delivery.name.as_str(), delivery.person_id), ("", None));
    assert_eq!(
        ws.check().unwrap(),
        [],
        "a file that had to go isn't missed"
    );
}
