//! The handover brief (M2): a manager who takes an account over reads it and knows the account. For
//! our side only.

mod view;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::account::AccountFacts;
use redbook_domain::account::coverage::CoverageWarning;
use redbook_domain::company::{CompanyFacts, MemberFacts};
use redbook_domain::language::Language;
use redbook_domain::money::Money;
use redbook_domain::negotiation::Side;
use redbook_domain::opportunity::{Exit, Stage};
use redbook_domain::person::{Criterion, PartFacts, PersonFacts};
use redbook_domain::relationship::Flag;
use rust_decimal::Decimal;

use crate::engine::{Air, Document, Pictures, Properties, Purpose, Studio};
use crate::error::DocumentError;
use crate::relation::{MapDrawing, logo};
use crate::text::{clean_all, plain};

const TEMPLATE: &str = "/brief.typ";
/// Pages that somebody reads before a first meeting.
const PAGES: usize = 2;
/// How often things are moved closer for a page less.
const TIGHTEST: u8 = 3;

/// Somebody of the account, the most important first.
#[derive(Debug, Clone, Copy)]
pub struct BriefPerson<'a> {
    pub person: &'a PersonFacts,
    pub part: &'a PartFacts,
    pub criteria: &'a [Criterion],
    pub last_met: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefProblem {
    pub text: String,
    /// Names of those who have it.
    pub who: Vec<String>,
    /// What it costs them a year; empty while nobody counted.
    pub yearly: Option<Money>,
}

/// A deal that hasn't ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefDeal {
    pub title: String,
    pub stage: Stage,
    pub value: Option<Money>,
    pub deal_by: Option<NaiveDate>,
    /// What its stage is left by and isn't there yet.
    pub missing: Vec<Exit>,
}

/// A decision area of a large account (M1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefArea {
    pub name: String,
    /// Names of those who decide there, by influence.
    pub deciders: Vec<String>,
    pub known: u32,
    pub could_decide: u32,
    /// Titles of its open deals.
    pub deals: Vec<String>,
}

/// What keeps them with us (M6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BriefKeeps {
    /// 0.0–10.0, and how many people it is from.
    pub mark: Option<(Decimal, usize)>,
    /// Behaviours seen, their contraries seen, all that are looked for; empty while nobody noted any.
    pub loyalty: Option<[u32; 3]>,
    /// What leaving us would cost them: money once, and calendar days.
    pub cost: Option<Money>,
    pub days: Option<u16>,
}

/// Something that one side said it would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefPromise {
    pub side: Side,
    pub who: String,
    pub what: String,
    pub due: Option<NaiveDate>,
}

/// Everything the pages are made of. Lists come in the order in which they are printed.
#[derive(Debug, Clone, Copy)]
pub struct BriefSource<'a> {
    pub language: Language,
    pub company: &'a CompanyFacts,
    pub account: &'a AccountFacts,
    /// Who leads the account now.
    pub manager: Option<&'a MemberFacts>,
    /// Who takes it over, and from which day on.
    pub successor: Option<&'a MemberFacts>,
    pub from: Option<NaiveDate>,
    /// Names of their sites.
    pub sites: &'a [String],
    pub today: NaiveDate,
    /// Sales of the last twelve whole months, and percent of all our sales.
    pub sales: Money,
    pub share: Option<Decimal>,
    /// Sales by calendar year, the oldest first.
    pub years: &'a [(i32, Money)],
    pub met: u32,
    pub known: u32,
    pub could_decide: u32,
    pub drawing: &'a MapDrawing,
    pub flags: &'a [Flag],
    pub warnings: &'a [CoverageWarning],
    pub people: &'a [BriefPerson<'a>],
    pub areas: &'a [BriefArea],
    /// What they buy from us, and from whom else what, as it is said.
    pub bought: &'a [String],
    pub others: &'a [String],
    pub goals: &'a [String],
    pub problems: &'a [BriefProblem],
    /// What the counted ones cost together.
    pub yearly: Option<Money>,
    pub keeps: BriefKeeps,
    pub deals: &'a [BriefDeal],
    pub promises: &'a [BriefPromise],
    /// The latest first.
    pub history: &'a [(NaiveDate, String)],
    /// Files by SHA-256: the logo.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
}

impl Studio {
    /// Sets the brief. What nobody recorded is left out; what should be found out is said.
    ///
    /// # Errors
    /// `layout_failed`, `write_failed`.
    pub fn handover_brief(&self, source: &BriefSource<'_>) -> Result<Document, DocumentError> {
        let mut pictures = Pictures::new();
        let file = logo(source.company, source.pictures, &mut pictures);
        let mut view = view::view(source, file);
        let properties = Properties {
            title: plain(&view.title),
            author: plain(&view.maker),
            subject: plain(&view.document),
            keywords: vec![source.account.name.clone()],
            language: source.language.tag(),
        };
        let mut laid_out = self.lay_out(TEMPLATE, &data(&view)?, pictures.clone())?;
        // Nothing is left out for the sake of a page; air is, where that saves one.
        for tight in 1..=TIGHTEST {
            if laid_out.pages().len() <= PAGES {
                break;
            }
            view.tighten(tight);
            let close = self.lay_out_with(Air::Least, TEMPLATE, &data(&view)?, pictures.clone())?;
            if close.pages().len() < laid_out.pages().len() {
                laid_out = close;
            }
        }
        self.write(&laid_out, &properties, &[], Purpose::Keeping)
    }
}

fn data(view: &view::BriefView) -> Result<serde_json::Value, DocumentError> {
    let mut data = serde_json::to_value(view)
        .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
    clean_all(&mut data);
    Ok(data)
}
