//! The relationship map on paper (M3): the same cards, lines and places as on the screen.

mod view;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::company::CompanyFacts;
use redbook_domain::language::Language;
use redbook_domain::person::{ReaderType, Role, Stance};
use redbook_domain::relationship::Depth;
use redbook_domain::relationship::layout::{Area, Region};
use redbook_i18n::{Args, keys};
use serde::Serialize;

use crate::engine::{self, Document, Pictures, Properties, Studio};
use crate::error::DocumentError;
use crate::proposal::resolve::{Words, words_in};
use crate::proposal::unreadable;
use crate::text::{clean_all, plain};

pub(crate) use view::{LegendView, MapView, legend, map};

const TEMPLATE: &str = "/map.typ";
/// The house's own accent, for a company without one.
const ACCENT: &str = "#9E1B32";

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapCard {
    pub area: Area,
    pub name: String,
    pub position: String,
    pub roles: Vec<Role>,
    pub reader: Option<ReaderType>,
    pub stance: Stance,
    /// 1 to 5.
    pub influence: Option<u8>,
    /// How well the person is covered.
    pub depth: Option<Depth>,
    /// A role without a person.
    pub vacant: bool,
    /// The decision area it belongs to; empty for the whole account.
    pub decision_area: String,
    /// It lies in the frame of that area.
    pub framed: bool,
}

/// What is drawn; units as in the layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapDrawing {
    pub bounds: Area,
    pub cards: Vec<MapCard>,
    pub regions: Vec<Region>,
    /// Frames are those of decision areas, else of departments.
    pub by_area: bool,
    /// Corners of each line from a boss down.
    pub reports: Vec<Vec<[i32; 2]>>,
    /// Start, two handles, end of each curve of influence.
    pub influences: Vec<[[i32; 2]; 4]>,
}

/// Everything the page is made of.
#[derive(Debug, Clone, Copy)]
pub struct MapSource<'a> {
    pub language: Language,
    pub company: &'a CompanyFacts,
    /// The customer.
    pub account: &'a str,
    /// What the deal is called, if the map is of one.
    pub deal: &'a str,
    pub today: NaiveDate,
    pub drawing: &'a MapDrawing,
    /// Files by SHA-256: the logo.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
}

/// Sides of A4 to A0 lying, millimetres.
const SHEETS: [(f64, f64); 5] = [
    (297.0, 210.0),
    (420.0, 297.0),
    (594.0, 420.0),
    (841.0, 594.0),
    (1189.0, 841.0),
];
/// Margins, and head, title and legend, millimetres.
const BESIDE: f64 = 30.0;
const AROUND: f64 = 78.0;
/// Millimetres for a unit: so that names are no larger than running text, nor too small to read.
const LARGEST: f64 = 0.28;
const SMALLEST: f64 = 0.17;

#[derive(Debug, Clone, PartialEq, Serialize)]
struct PageView {
    language: Language,
    accent: String,
    file: String,
    maker: String,
    document: String,
    title: String,
    under: String,
    width: f64,
    height: f64,
    /// Millimetres for a unit.
    scale: f64,
    map: MapView,
    legend: LegendView,
    ours: String,
    prepared: String,
    page: String,
}

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;
/// Pixels of a picture for each of the screen, so that it stays sharp on any.
const FINE: f64 = 2.0;

impl Studio {
    /// Sets the map on the smallest sheet, from A4 on, on which its names can be read.
    ///
    /// # Errors
    /// `nothing_to_print` for a map without cards; `layout_failed`, `write_failed`.
    pub fn relationship_map(&self, source: &MapSource<'_>) -> Result<Document, DocumentError> {
        let (view, pictures) = set(source)?;
        let properties = Properties {
            title: plain(&format!("{} · {}", view.document, view.title)),
            author: plain(&view.maker),
            subject: plain(&view.prepared),
            keywords: vec![source.account.to_owned()],
            language: source.language.tag(),
        };
        self.make(TEMPLATE, &data(&view)?, pictures, &properties)
    }

    /// The same sheet as a PNG: two pixels for each unit of the drawing, fewer for a map that would
    /// be larger than forty million.
    ///
    /// # Errors
    /// Those of [`relationship_map`](Self::relationship_map).
    pub fn relationship_picture(&self, source: &MapSource<'_>) -> Result<Vec<u8>, DocumentError> {
        let (view, pictures) = set(source)?;
        let laid_out = self.lay_out(TEMPLATE, &data(&view)?, pictures)?;
        let page = laid_out.pages().first();
        let page = page.ok_or_else(|| DocumentError::new("nothing_to_print"))?;
        engine::png(page, (FINE / (view.scale * POINTS)) as f32)
    }
}

fn set(source: &MapSource<'_>) -> Result<(PageView, Pictures), DocumentError> {
    if source.drawing.cards.is_empty() {
        return Err(DocumentError::new("nothing_to_print"));
    }
    let words = words_in(source.language);
    let mut pictures = Pictures::new();
    let file = logo(source.company, source.pictures, &mut pictures);
    Ok((page(source, &words, file), pictures))
}

fn data(view: &PageView) -> Result<serde_json::Value, DocumentError> {
    let mut data = serde_json::to_value(view)
        .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
    clean_all(&mut data);
    Ok(data)
}

/// Puts the logo among the pictures and says under which name; none if it can't be read.
pub(crate) fn logo(
    company: &CompanyFacts,
    files: &BTreeMap<String, Vec<u8>>,
    pictures: &mut Pictures,
) -> String {
    let logo = company.logo.as_ref();
    let bytes = logo.and_then(|logo| files.get(&logo.sha256));
    let Some((logo, bytes)) = logo.zip(bytes) else {
        return String::new();
    };
    let ending = logo.media_type.rsplit('/').next().unwrap_or_default();
    let name = format!("logo.{}", ending.split('+').next().unwrap_or_default());
    let bytes = typst::foundations::Bytes::new(bytes.clone());
    if unreadable(&name, &bytes).is_some() {
        return String::new();
    }
    pictures.insert(name.clone(), bytes);
    name
}

/// The company's accent, if it is a colour.
pub(crate) fn accent(company: &CompanyFacts) -> String {
    let accent = company.accent.as_str();
    let is_colour = accent.strip_prefix('#').is_some_and(|digits| {
        digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    if is_colour { accent } else { ACCENT }.to_owned()
}

fn page(source: &MapSource<'_>, words: &Words<'_>, file: String) -> PageView {
    let maker = words.text(&source.company.name);
    let bounds = source.drawing.bounds;
    let fits = |(width, height): (f64, f64)| {
        ((width - BESIDE) / f64::from(bounds.width))
            .min((height - AROUND) / f64::from(bounds.height))
            .min(LARGEST)
    };
    let sheet = SHEETS
        .into_iter()
        .find(|sheet| fits(*sheet) >= SMALLEST)
        .unwrap_or(SHEETS[SHEETS.len() - 1]);
    let date = words.format.date_long(source.today);
    PageView {
        language: source.language,
        accent: accent(source.company),
        file,
        document: words.word(keys::DOC_MAP_DOCUMENT),
        title: source.account.to_owned(),
        under: source.deal.to_owned(),
        width: sheet.0,
        height: sheet.1,
        scale: fits(sheet),
        map: map(source.drawing, words),
        legend: legend(words),
        ours: words.with(keys::DOC_BRIEF_OURS, "company", maker.as_str()),
        prepared: words.with(keys::DOC_BRIEF_AS_OF, "date", date),
        page: words.say(
            keys::DOC_PAGE,
            &Args::new().text("page", "{page}").text("pages", "{pages}"),
        ),
        maker,
    }
}
