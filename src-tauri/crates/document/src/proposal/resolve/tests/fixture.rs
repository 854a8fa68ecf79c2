//! A proposal made of nouns: three editions in three languages, empty until blocks are placed.

use std::collections::BTreeMap;

use redbook_domain::account::Account;
use redbook_domain::company::{CompanyFacts, FileRef, Member, MemberFacts, Reference};
use redbook_domain::finance::{CalculationResult, Prices, calculate};
use redbook_domain::language::Language;
use redbook_domain::person::{Part, Person, ReaderType};
use redbook_domain::pricing::{Line, Pricing, Totals, totals};
use redbook_domain::proposal::{Block, BlockContent, Edition, Placement, Proposal};

use super::notation::{id, local};
use super::nouns::{account, company, edition, person, proposal};
use crate::proposal::ProposalView;
use crate::proposal::resolve::{Source, view};

pub const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M1 3h18l-1.6 14H2.6z" fill="#1E1A17"/><path d="M4 7h12M4.4 11h11.2" stroke="#fff" stroke-width="1.6"/></svg>"##;

#[derive(Debug, Clone)]
pub struct Case {
    pub proposal: Proposal,
    pub editions: Vec<Edition>,
    pub blocks: Vec<Block>,
    pub account: Account,
    pub company: CompanyFacts,
    pub members: Vec<Member>,
    pub references: Vec<Reference>,
    pub people: Vec<(Person, Part)>,
    pub pictures: BTreeMap<String, Vec<u8>>,
    pub number: Option<String>,
}

pub fn file(n: u8, media_type: &str) -> FileRef {
    let sha256 = format!("{n:064x}");
    FileRef {
        sha256,
        media_type: media_type.into(),
        width: 20,
        height: 20,
    }
}

impl Case {
    /// Editions for a director in English (1), HR in Bulgarian (2), finance in Russian (3).
    pub fn new() -> Self {
        let readers = [
            (ReaderType::Director, Language::En),
            (ReaderType::Hr, Language::Bg),
            (ReaderType::Finance, Language::Ru),
        ];
        let logo = file(1, "image/svg+xml");
        Self {
            proposal: proposal(),
            editions: (1..)
                .zip(readers)
                .map(|(n, (reader, language))| edition(n, reader, language))
                .collect(),
            blocks: Vec::new(),
            account: Account {
                id: id(500),
                version: 1,
                facts: account(),
            },
            pictures: BTreeMap::from([(logo.sha256.clone(), LOGO.as_bytes().to_vec())]),
            company: company(logo),
            members: Vec::new(),
            references: Vec::new(),
            people: Vec::new(),
            number: Some("TR-2026-0147-R3".into()),
        }
    }

    /// The same block in all editions.
    pub fn shared(mut self, content: BlockContent) -> Self {
        for reader in ReaderType::ALL {
            self = self.place(reader, false, content.clone());
        }
        self
    }

    /// A block of one edition.
    pub fn place(mut self, reader: ReaderType, new_page: bool, content: BlockContent) -> Self {
        let edition = self
            .editions
            .iter_mut()
            .find(|one| one.facts.reader == reader)
            .unwrap();
        let block_id = id(1_000 + u16::try_from(self.blocks.len()).unwrap());
        edition.facts.layout.push(Placement { block_id, new_page });
        let edition_id = Some(edition.id);
        self.blocks
            .push(Block::new(block_id, self.proposal.id, edition_id, content));
        self
    }

    pub fn prices(mut self, lines: Vec<Line>) -> Self {
        self.proposal.facts.pricing.lines = lines;
        self
    }

    pub fn pricing(mut self, change: impl FnOnce(&mut Pricing)) -> Self {
        change(&mut self.proposal.facts.pricing);
        self
    }

    pub fn member(mut self, n: u16, name: &str, position: &str, about: &str, phone: &str) -> Self {
        let facts = MemberFacts {
            name: local(name),
            position: local(position),
            about: local(about),
            phone: phone.into(),
            email: format!("m{n}@tarvena.example"),
            photo: None,
            me: false,
        };
        self.members.push(Member {
            id: id(n),
            version: 1,
            facts,
        });
        self
    }

    /// Who reads an edition.
    pub fn addressed(mut self, reader: ReaderType, name: &str, position: &str) -> Self {
        let edition = self
            .editions
            .iter_mut()
            .find(|one| one.facts.reader == reader)
            .unwrap();
        let n = 700 + u16::try_from(self.people.len()).unwrap();
        edition.facts.person_id = Some(id(n));
        self.people.push(person(n, name, position, self.account.id));
        self
    }

    pub fn totals(&self) -> Totals {
        totals(&self.proposal.facts.pricing).unwrap()
    }

    pub fn calculation(&self, totals: &Totals) -> Option<CalculationResult> {
        let calculation = self.proposal.facts.calculation.as_ref()?;
        Some(calculate(calculation, &Prices::from(totals)).unwrap())
    }

    pub fn view(&self, reader: ReaderType) -> ProposalView {
        let totals = self.totals();
        let calculation = self.calculation(&totals);
        let source = self.source(Some(&totals), calculation.as_ref());
        let edition = self
            .editions
            .iter()
            .find(|one| one.facts.reader == reader)
            .unwrap();
        view(&source, edition.id).unwrap()
    }

    pub fn source<'a>(
        &'a self,
        totals: Option<&'a Totals>,
        calculation: Option<&'a CalculationResult>,
    ) -> Source<'a> {
        Source {
            proposal: &self.proposal,
            editions: &self.editions,
            blocks: &self.blocks,
            account: &self.account,
            company: &self.company,
            members: &self.members,
            references: &self.references,
            people: &self.people,
            totals,
            calculation,
            pictures: &self.pictures,
            number: self.number.clone(),
        }
    }
}
