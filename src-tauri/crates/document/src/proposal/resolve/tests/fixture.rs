//! A proposal made of nouns: three editions in three languages, empty until blocks are placed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::company::{CompanyFacts, FileRef, Member, MemberFacts, Reference};
use redbook_domain::finance::{CalculationResult, Prices, calculate};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::money::Currency;
use redbook_domain::person::{Part, Person, ReaderType};
use redbook_domain::pricing::{Cadence, Line, Pricing, TaxRate, Totals, totals};
use redbook_domain::proposal::{
    Block, BlockContent, Edition, LocalRich, Paragraph, Placement, Proposal, Rich, Run,
};

use super::nouns::{account, company, edition, person, proposal};
use crate::proposal::resolve::{Source, view};
use crate::proposal::{BodyView, ProposalView, TableView};

pub const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M1 3h18l-1.6 14H2.6z" fill="#1E1A17"/><path d="M4 7h12M4.4 11h11.2" stroke="#fff" stroke-width="1.6"/></svg>"##;

pub fn id(n: u16) -> Id {
    let [high, low] = n.to_be_bytes();
    Id::from_parts(1, [0, 0, 0, 0, 0, 0, 0, 0, high, low])
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// "en | ru | bg"; one part alone is said in all three.
pub fn local(text: &str) -> LocalText {
    let parts: Vec<_> = text.split(" | ").collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or(parts[0]).to_owned();
    Localized(
        [
            (Language::En, part(0)),
            (Language::Ru, part(1)),
            (Language::Bg, part(2)),
        ]
        .into(),
    )
}

/// Paragraphs by line, in three languages as [`local`]; `{key}` is a bound number, `{key*}` a bold
/// one, `_all_` a paragraph in italics, `1. ` a numbered item.
pub fn rich(text: &str) -> LocalRich {
    Localized(
        local(text)
            .0
            .iter()
            .map(|(language, text)| (*language, of(text)))
            .collect(),
    )
}

fn of(text: &str) -> Rich {
    let mut out: Vec<Paragraph> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("1. "), out.last_mut()) {
            (Some(item), Some(Paragraph::Numbers { items })) => items.push(runs(item)),
            (Some(item), _) => out.push(Paragraph::Numbers {
                items: vec![runs(item)],
            }),
            (None, _) => out.push(Paragraph::Plain { runs: runs(line) }),
        }
    }
    Rich(out)
}

fn runs(line: &str) -> Vec<Run> {
    let italic = line.starts_with('_') && line.ends_with('_');
    let line = line.trim_matches('_');
    let parts = line
        .split(['{', '}'])
        .enumerate()
        .filter(|(_, part)| !part.is_empty());
    let run = |(at, part): (usize, &str)| match at % 2 {
        0 => Run {
            text: part.to_owned(),
            italic,
            ..Run::default()
        },
        _ => Run {
            bound: Some(serde_json::from_value(part.trim_end_matches('*').into()).unwrap()),
            bold: part.ends_with('*'),
            ..Run::default()
        },
    };
    parts.map(run).collect()
}

pub fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

pub fn tax(n: u16, percent: &str) -> TaxRate {
    TaxRate {
        id: id(9_000 + n),
        name: local("Standard"),
        percent: percent.parse().unwrap(),
    }
}

/// A normal line paid once, taxed with 20 %.
pub fn line(n: u16, description: &str, quantity: &str, price: &str) -> Line {
    Line {
        description: local(description),
        quantity: quantity.parse().unwrap(),
        unit_price: Some(price.parse().unwrap()),
        tax: Some(tax(0, "20")),
        // Must not be seen anywhere.
        cost: Some("987654.321".parse().unwrap()),
        ..Line::new(id(n))
    }
}

pub fn yearly(line: Line) -> Line {
    Line {
        cadence: Cadence::Yearly,
        ..line
    }
}

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
        self.blocks.push(Block {
            id: block_id,
            version: 1,
            proposal_id: self.proposal.id,
            edition_id,
            content,
        });
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

    fn calculation(&self, totals: &Totals) -> Option<CalculationResult> {
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

/// Bodies without their keys.
pub fn bodies(view: &ProposalView) -> Vec<&BodyView> {
    view.blocks.iter().map(|block| &block.body).collect()
}

/// A space that doesn't break, made visible.
pub fn shown(text: &str) -> String {
    text.replace('\u{A0}', "~")
}

/// A row a line: "kind: cell; note | cell". Spanning cells say over how many.
pub fn told(table: &TableView) -> Vec<String> {
    let heads = table
        .columns
        .iter()
        .map(|column| shown(&column.head))
        .collect::<Vec<_>>();
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let span = if cell.span > 1 {
                format!("<{}>", cell.span)
            } else {
                String::new()
            };
            let note = if cell.note.is_empty() {
                String::new()
            } else {
                format!(" // {}", shown(&cell.note))
            };
            let bound = cell
                .bound
                .as_ref()
                .map(|key| format!(" ={key}"))
                .unwrap_or_default();
            format!("{span}{}{note}{bound}", shown(&cell.text))
        });
        format!("{:?}: {}", row.row, cells.collect::<Vec<_>>().join(" | "))
    });
    std::iter::once(heads.join(" | ")).chain(rows).collect()
}
