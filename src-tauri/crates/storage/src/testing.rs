//! A fixed world and a workspace in a folder that goes away, for tests.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::account::{Account, AccountFacts};
use redbook_domain::contact::{Contact, ContactFacts, ContactKind};
use redbook_domain::evidence::{Evidence, EvidenceFacts, EvidenceFile, EvidenceKind};
use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use redbook_domain::person::{Part, PartFacts, Person, PersonFacts, Stance};
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{Proposal, ProposalFacts};
use tempfile::TempDir;

use crate::{Id, Workspace, WorkspaceInfo, World};

/// Noon of 21 November 2026, a second later at every look unless it is stopped.
#[derive(Debug)]
pub(crate) struct TestWorld {
    ms: AtomicI64,
    step: AtomicI64,
    ids: AtomicU64,
}

impl Default for TestWorld {
    fn default() -> Self {
        Self {
            ms: AtomicI64::new(1_795_262_400_000),
            step: AtomicI64::new(10_000),
            ids: AtomicU64::new(1),
        }
    }
}

impl TestWorld {
    /// Time between two looks at the clock.
    pub fn pace(&self, ms: i64) {
        self.step.store(ms, Ordering::Relaxed);
    }

    pub fn pass_days(&self, days: i64) {
        self.ms.fetch_add(days * 86_400_000, Ordering::Relaxed);
    }
}

impl World for TestWorld {
    fn now(&self) -> DateTime<Utc> {
        let step = self.step.load(Ordering::Relaxed);
        DateTime::from_timestamp_millis(self.ms.fetch_add(step, Ordering::Relaxed) + step).unwrap()
    }

    fn today(&self) -> NaiveDate {
        DateTime::from_timestamp_millis(self.ms.load(Ordering::Relaxed))
            .unwrap()
            .date_naive()
    }

    fn new_id(&self) -> Id {
        let n = self.ids.fetch_add(1, Ordering::Relaxed);
        let mut random = [0; 10];
        random[2..].copy_from_slice(&n.to_be_bytes());
        Id::from_parts(self.ms.load(Ordering::Relaxed).unsigned_abs(), random)
    }
}

/// A workspace and its folder.
pub(crate) struct Fixture {
    pub world: Arc<TestWorld>,
    pub ws: Workspace,
    pub dir: TempDir,
}

impl Fixture {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let world = Arc::new(TestWorld::default());
        let ws =
            Workspace::create(&dir.path().join("Test.redbook"), &info(), world.clone()).unwrap();
        Self { world, ws, dir }
    }

    pub fn path(&self) -> PathBuf {
        self.ws.path().to_owned()
    }

    /// Closes and opens again.
    pub fn reopen(self) -> Self {
        let Self { world, ws, dir } = self;
        let path = ws.path().to_owned();
        ws.close().unwrap();
        let ws = Workspace::open(&path, world.clone()).unwrap();
        Self { world, ws, dir }
    }
}

pub(crate) fn info() -> WorkspaceInfo {
    WorkspaceInfo {
        name: "Test".to_owned(),
        language: Language::En,
        currency: Currency::EUR,
        time_zone: "Europe/Sofia".to_owned(),
    }
}

pub(crate) fn account(id: Id, name: &str) -> Account {
    let facts = AccountFacts {
        names: Default::default(),
        name: name.to_owned(),
        legal_name: String::new(),
        tax_id: String::new(),
        industry: String::new(),
        business: String::new(),
        status: Default::default(),
        key_account: false,
        large: false,
        language: Language::En,
        currency: Currency::EUR,
        website: String::new(),
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        addresses: Default::default(),
        employees: None,
        turnover: None,
        customer_since: None,
        could_decide: None,
        manager_id: None,
        next_step: String::new(),
        next_step_on: None,
        keeps: String::new(),
        supply: Default::default(),
        tags: Vec::new(),
        notes: String::new(),
    };
    Account {
        id,
        version: 0,
        facts,
    }
}

pub(crate) fn person(id: Id, name: &str) -> Person {
    let facts = PersonFacts::called(name);
    Person {
        id,
        version: 0,
        facts,
    }
}

pub(crate) fn part(id: Id, account_id: Id, person_id: Id) -> Part {
    let facts = PartFacts {
        position: String::new(),
        positions: Default::default(),
        department: String::new(),
        departments: Default::default(),
        reports_to: None,
        roles: Vec::new(),
        reader: None,
        stance: Stance::Unknown,
        influence: None,
        left_on: None,
        plans_asked_on: None,
        buying: Vec::new(),
        bond: None,
        wanted: None,
        came_on: None,
        area_id: None,
    };
    Part {
        id,
        version: 0,
        account_id,
        person_id,
        facts,
    }
}

pub(crate) fn meeting(id: Id, account_id: Id, held_on: NaiveDate, people: Vec<Id>) -> Contact {
    let facts = ContactFacts {
        kind: ContactKind::Meeting,
        held_on,
        people,
        by: None,
        summary: String::new(),
        commitment: String::new(),
        commitment_due: None,
        commitment_kept_on: None,
        minutes: None,
        opportunity_id: None,
    };
    Contact {
        id,
        version: 0,
        account_id,
        facts,
    }
}

pub(crate) fn proposal(id: Id, account_id: Id, title: &str) -> Proposal {
    let today = "2026-11-21".parse().unwrap();
    let facts = ProposalFacts {
        title: title.to_owned(),
        language: Language::En,
        prepared_on: today,
        valid_until: today,
        pricing: Pricing::new(Currency::EUR),
        calculation: None,
        look: Default::default(),
    };
    Proposal {
        id,
        version: 0,
        account_id,
        facts,
        number: None,
        revision: 1,
        sent_at: None,
        outcome: None,
        template: None,
    }
}

/// A page of minutes kept with an account.
pub(crate) fn evidence(id: Id, account_id: Id, sha256: &str, dated: Option<&str>) -> Evidence {
    Evidence {
        id,
        version: 1,
        account_id,
        file: EvidenceFile {
            sha256: sha256.into(),
            name: "minutes.txt".into(),
            media_type: "text/plain".into(),
            bytes: 7,
        },
        facts: EvidenceFacts {
            kind: EvidenceKind::Minutes,
            title: format!("Minutes {dated:?}"),
            dated: dated.map(|day| day.parse().unwrap()),
            author: "P. Ignatov".into(),
            opportunity_id: None,
            criteria: vec![],
            note: String::new(),
        },
    }
}
