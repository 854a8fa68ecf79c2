//! Each finding by its own cause.

mod blocks;
mod editions;
mod numbers;
mod unwritten;

use super::*;
use crate::company::{MemberFacts, Referee, ReferenceFacts};
use crate::language::{Language, LocalText, Localized};
use crate::money::{Currency, Rate};
use crate::naming::Known;
use crate::person::CriterionFacts;
use crate::pricing::{Line, Pricing, totals};
use crate::proposal::block::AppendixFile;
use crate::proposal::{EditionFacts, Placement, Rich};

fn id(n: u8) -> Id {
    Id::from_parts(1, [n; 10])
}

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
}

fn said(words: &str) -> LocalText {
    LocalText::one(Language::Ru, words.into())
}

fn text(language: Language, words: &str) -> BlockContent {
    BlockContent::Text {
        label: LocalText::default(),
        sublabel: LocalText::default(),
        body: Localized::one(language, Rich::plain(words)),
        lead: false,
    }
}

fn decision() -> BlockContent {
    BlockContent::Decision {
        title: said("Решение"),
        text: Localized::default(),
    }
}

/// One line, 100.00.
fn priced() -> Totals {
    let mut line = Line::new(id(60));
    line.unit_price = Some(Rate::new(Decimal::from(100)).unwrap());
    let mut pricing = Pricing::new(Currency::EUR);
    pricing.lines.push(line);
    totals(&pricing).unwrap()
}

struct Case {
    reader: ReaderType,
    personal: bool,
    contents: Vec<(BlockContent, bool)>,
    /// Those of `contents` that have nothing to show.
    hidden: Vec<usize>,
    members: Vec<Member>,
    references: Vec<Reference>,
    strangers: Strangers,
    left: BTreeMap<Id, (String, NaiveDate)>,
    amounts: Vec<Decimal>,
    lines: Vec<Line>,
    totals: Option<Totals>,
    accent: &'static str,
    only_name: Option<&'static str>,
    company_line: LocalText,
    today: NaiveDate,
}

impl Case {
    fn of(reader: ReaderType) -> Self {
        let member = Member {
            id: id(70),
            version: 1,
            facts: MemberFacts {
                name: said("Эмилия Стоянова"),
                position: LocalText::default(),
                about: LocalText::default(),
                phone: "+359 1".into(),
                email: String::new(),
                photo: None,
                me: true,
            },
        };
        let prepared = BlockContent::PreparedBy {
            label: LocalText::default(),
            sublabel: LocalText::default(),
            members: vec![id(70)],
        };
        Self {
            reader,
            personal: false,
            contents: vec![(prepared, false)],
            hidden: vec![],
            members: vec![member],
            references: vec![],
            strangers: Strangers::default(),
            left: BTreeMap::new(),
            amounts: vec![],
            lines: vec![],
            totals: Some(priced()),
            accent: "#A5182F",
            only_name: None,
            company_line: LocalText::default(),
            today: day(1),
        }
    }

    fn with(mut self, content: BlockContent) -> Self {
        self.contents.push((content, false));
        self
    }

    fn on_next_page(mut self, content: BlockContent) -> Self {
        self.contents.push((content, true));
        self
    }

    fn codes(&self) -> Vec<String> {
        self.look(&[]).into_iter().map(|found| found.code).collect()
    }

    fn look(&self, asked: &[Asked<'_>]) -> Vec<Finding> {
        let blocks: Vec<Block> = (1..)
            .zip(&self.contents)
            .map(|(n, (content, _))| Block::new(id(n), id(9), None, content.clone()))
            .collect();
        let layout = (1..)
            .zip(&self.contents)
            .map(|(n, (_, new_page))| Placement {
                block_id: id(n),
                new_page: *new_page,
            })
            .collect();
        let edition = Edition {
            id: id(100),
            version: 1,
            proposal_id: id(9),
            personal: self.personal,
            facts: EditionFacts {
                reader: self.reader,
                person_id: Some(id(5)),
                language: Language::Ru,
                headline: LocalText::default(),
                layout,
            },
        };
        let seen = (0..blocks.len()).filter(|at| !self.hidden.contains(at));
        let seen = seen.map(|at| blocks[at].id).collect();
        readiness(Look {
            shown: &BTreeMap::from([(edition.id, seen)]),
            editions: &[edition],
            blocks: &blocks,
            members: &self.members,
            references: &self.references,
            strangers: &self.strangers,
            left: &self.left,
            asked,
            bound: &[],
            amounts: &self.amounts,
            lines: &self.lines,
            totals: self.totals.as_ref(),
            has_calculation: false,
            half_known: &[],
            accent: self.accent,
            only_name: self.only_name,
            company_line: &self.company_line,
            valid_until: day(20),
            today: self.today,
        })
    }
}

/// What is found of a block beyond what an HR edition lacks anyway.
fn of_block(content: BlockContent, today: NaiveDate) -> Vec<String> {
    let case = Case {
        today,
        ..Case::of(ReaderType::Hr)
    };
    let mut codes = case.with(content).codes();
    codes.retain(|code| !code.ends_with("_missing") || code == "picture_missing");
    codes
}
