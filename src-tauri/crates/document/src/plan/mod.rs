//! The action plan of a deal (M12) as pages that both sides sign.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::company::CompanyFacts;
use redbook_domain::language::Language;
use redbook_domain::negotiation::Side;
use redbook_i18n::{Args, keys};
use serde::Serialize;

use crate::engine::{Document, Pictures, Properties, Studio};
use crate::error::DocumentError;
use crate::proposal::resolve::words_in;
use crate::proposal::{CellView, ColumnView, RowKind, RowView, TableView};
use crate::relation::{accent, logo};
use crate::text::{clean_all, plain};

const TEMPLATE: &str = "/plan.typ";

/// A step as both sides read it. Notes of ours aren't part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStep {
    pub side: Side,
    pub what: String,
    /// Who does it, and their position.
    pub who: String,
    pub position: String,
    pub due: NaiveDate,
    pub measure: String,
    pub done_on: Option<NaiveDate>,
}

/// Everything the pages are made of.
#[derive(Debug, Clone, Copy)]
pub struct PlanSource<'a> {
    pub language: Language,
    pub company: &'a CompanyFacts,
    /// The customer by name, else by legal name.
    pub customer: &'a str,
    /// What the deal is called.
    pub title: &'a str,
    /// Who signs for each side: name and position, as far as known.
    pub ours: &'a str,
    pub theirs: &'a str,
    pub today: NaiveDate,
    /// The earliest first.
    pub steps: &'a [PlanStep],
    /// Files by SHA-256: the logo.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct PartyView {
    name: String,
    signs: String,
}

/// What the template reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct PlanView {
    language: Language,
    accent: String,
    file: String,
    document: String,
    title: String,
    parties: Vec<String>,
    intro: String,
    table: TableView,
    agreed: String,
    ours: PartyView,
    theirs: PartyView,
    date_label: String,
    prepared: String,
    page: String,
}

impl Studio {
    /// Sets the plan, with the steps of both sides by date and lines to sign on.
    ///
    /// # Errors
    /// `nothing_to_print` for a plan without steps; `layout_failed`, `write_failed`.
    pub fn action_plan(&self, source: &PlanSource<'_>) -> Result<Document, DocumentError> {
        if source.steps.is_empty() {
            return Err(DocumentError::new("nothing_to_print"));
        }
        let mut view = view(source);
        let mut pictures = Pictures::new();
        view.file = logo(source.company, source.pictures, &mut pictures);
        let mut data = serde_json::to_value(&view)
            .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
        clean_all(&mut data);
        let properties = Properties {
            title: plain(&format!("{} · {}", view.document, view.title)),
            author: plain(&view.ours.name),
            subject: plain(&view.prepared),
            keywords: vec![source.customer.to_owned()],
            language: source.language.tag(),
        };
        self.make(TEMPLATE, &data, pictures, &properties)
    }
}

fn view(source: &PlanSource<'_>) -> PlanView {
    let words = words_in(source.language);
    let maker = words.text(&source.company.name);
    let date = words.format.date_long(source.today);
    let column = |key, width| ColumnView {
        head: words.word(key),
        width,
        ..ColumnView::default()
    };
    let rows = source.steps.iter().map(|step| {
        let side = match step.side {
            Side::Ours => maker.as_str(),
            Side::Theirs => source.customer,
        };
        let done = step.done_on.map(|day| {
            let day = words.format.day_month(day);
            words.with(keys::DOC_PLAN_DONE, "date", day)
        });
        let position = [step.position.as_str(), side];
        let position = position.into_iter().filter(|part| !part.is_empty());
        RowView {
            row: RowKind::Line,
            cells: vec![
                CellView {
                    note: done.unwrap_or_default(),
                    ..CellView::new(words.format.date_long(step.due))
                },
                CellView {
                    bold: true,
                    ..CellView::new(step.what.as_str())
                },
                CellView::new(step.measure.as_str()),
                CellView {
                    note: position.collect::<Vec<_>>().join(", "),
                    ..CellView::new(step.who.as_str())
                },
            ],
        }
    });
    let signs = |known: &str| {
        if known.is_empty() {
            words.word(keys::DOC_PLAN_NAME_POSITION)
        } else {
            known.to_owned()
        }
    };
    let parties = Args::new()
        .text("ours", maker.as_str())
        .text("theirs", source.customer);
    let prepared = Args::new()
        .text("account", source.customer)
        .text("date", date);
    PlanView {
        language: source.language,
        accent: accent(source.company),
        file: String::new(),
        document: words.word(keys::DOC_PLAN_DOCUMENT),
        title: source.title.to_owned(),
        parties: vec![maker.clone(), source.customer.to_owned()],
        intro: words.say(keys::DOC_PLAN_INTRO, &parties),
        table: TableView {
            columns: vec![
                column(keys::DOC_PLAN_BY, 32.0),
                column(keys::DOC_PLAN_WHAT, 0.0),
                column(keys::DOC_PLAN_MEASURE, 45.0),
                column(keys::DOC_PLAN_WHO, 40.0),
            ],
            rows: rows.collect(),
        },
        agreed: words.word(keys::DOC_PLAN_AGREED),
        ours: PartyView {
            name: maker.clone(),
            signs: signs(source.ours),
        },
        theirs: PartyView {
            name: source.customer.to_owned(),
            signs: signs(source.theirs),
        },
        date_label: words.word(keys::DOC_PLAN_DATE),
        prepared: words.say(keys::DOC_PREPARED_FOR, &prepared),
        page: words.say(
            keys::DOC_PAGE,
            &Args::new().text("page", "{page}").text("pages", "{pages}"),
        ),
    }
}
