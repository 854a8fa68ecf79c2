//! What the template reads: everything said in the language of the brief.

mod handing;
mod parts;
mod steps;

use redbook_domain::language::Language;
use redbook_domain::money::Money;
use redbook_i18n::{Args, Cents, Symbol, keys};
use serde::Serialize;

use super::BriefSource;
use crate::proposal::TableView;
use crate::proposal::resolve::{Words, words_in};
use crate::relation::{LegendView, MapView, accent, legend, map};

/// Highest the map is drawn, and widest, millimetres; and a unit of it at most.
const MAP_HIGH: f64 = 86.0;
const MAP_WIDE: f64 = 160.0;
const LARGEST: f64 = 0.26;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct BriefView {
    /// 0 as usual; from 1 on with less space between things.
    tight: u8,
    language: Language,
    accent: String,
    file: String,
    pub maker: String,
    pub document: String,
    ours: String,
    pub title: String,
    led_by: String,
    led_by_words: Vec<String>,
    short_label: String,
    short: String,
    figures: Vec<FigureView>,
    map_title: String,
    /// Nobody is known: no map.
    map: Option<MapView>,
    /// Millimetres for a unit.
    scale: f64,
    legend: LegendView,
    steps_label: String,
    steps: Vec<String>,
    talk_label: String,
    talk: Vec<TalkView>,
    people_label: String,
    people_title: String,
    people: TableView,
    people_note: String,
    areas_label: String,
    areas: Vec<TalkView>,
    goals_label: String,
    goals: Vec<String>,
    problems_label: String,
    problems: TableView,
    keeps_label: String,
    keeps: Vec<TalkView>,
    deals_label: String,
    deals: Vec<DealView>,
    promises_label: String,
    promises_under: String,
    promises: TableView,
    history_label: String,
    history: Vec<(String, String)>,
    numbers_label: String,
    numbers_under: String,
    bars: Vec<BarView>,
    /// Who takes the account over; empty if nobody was named.
    written_for: String,
    as_of: String,
    page: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct FigureView {
    value: String,
    label: String,
}

/// How to speak with somebody; what is known of an area, of what keeps them.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct TalkView {
    name: String,
    words: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct DealView {
    title: String,
    under: String,
    missing_label: String,
    missing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct BarView {
    /// Of the highest, 0 to 1.
    high: f64,
    value: String,
    label: String,
    /// The last twelve months.
    now: bool,
}

/// How much smaller the map is drawn from the second time on.
const SMALLER: f64 = 0.9;

impl BriefView {
    /// Things stand closer; all of them are said still.
    pub fn tighten(&mut self, tight: u8) {
        self.tight = tight;
        if tight == 2 {
            self.scale *= SMALLER;
        }
    }
}

pub(super) fn view(source: &BriefSource<'_>, file: String) -> BriefView {
    let words = words_in(source.language);
    let maker = words.text(&source.company.name);
    let drawing = source.drawing;
    let bounds = drawing.bounds;
    let date = words.format.date_long(source.today);
    let currency = words.format.currency(source.sales.currency());
    let scale = (MAP_WIDE / f64::from(bounds.width))
        .min(MAP_HIGH / f64::from(bounds.height))
        .min(LARGEST);
    BriefView {
        tight: 0,
        language: source.language,
        accent: accent(source.company),
        file,
        document: words.with(
            keys::DOC_BRIEF_DOCUMENT,
            "account",
            source.account.name.as_str(),
        ),
        ours: words.with(keys::DOC_BRIEF_OURS, "company", maker.as_str()),
        title: words.with(
            keys::DOC_BRIEF_TITLE,
            "account",
            words.held(&source.account.name),
        ),
        led_by: handing::leader(source, &words),
        led_by_words: handing::led_by(source, &words),
        short_label: words.word(keys::DOC_BRIEF_SHORT),
        short: parts::short(source, &words),
        figures: figures(source, &words),
        map_title: words.word(keys::DOC_MAP_DOCUMENT),
        map: (!drawing.cards.is_empty()).then(|| map(drawing, &words)),
        scale,
        legend: legend(&words),
        steps_label: words.word(keys::DOC_BRIEF_STEPS),
        steps: steps::steps(source, &words),
        talk_label: words.word(keys::DOC_BRIEF_TALK),
        talk: handing::talk(source, &words),
        people_label: words.word(keys::DOC_BRIEF_PEOPLE),
        people_title: words.word(keys::DOC_BRIEF_PEOPLE_TITLE),
        people: parts::people(source, &words),
        people_note: words.word(keys::DOC_BRIEF_CRITERIA_NOTE),
        areas_label: words.word(keys::DOC_BRIEF_AREAS),
        areas: parts::areas(source, &words),
        goals_label: words.word(keys::DOC_BRIEF_GOALS),
        goals: source.goals.iter().map(|goal| words.held(goal)).collect(),
        problems_label: words.word(keys::DOC_BRIEF_PROBLEMS),
        problems: parts::problems(source, &words),
        keeps_label: words.word(keys::DOC_BRIEF_KEEPS),
        keeps: handing::keeps(source, &words),
        deals_label: words.word(keys::DOC_BRIEF_DEALS),
        deals: parts::deals(source, &words),
        promises_label: words.word(keys::DOC_BRIEF_PROMISES),
        promises_under: words.word(keys::DOC_BRIEF_PROMISES_UNDER),
        promises: parts::promises(source, &words),
        history_label: words.word(keys::DOC_BRIEF_HISTORY),
        history: source
            .history
            .iter()
            .map(|(on, text)| (words.format.date_short(*on), words.held(text)))
            .collect(),
        numbers_label: words.word(keys::DOC_BRIEF_NUMBERS),
        numbers_under: words.with(keys::DOC_BRIEF_NUMBERS_UNDER, "unit", currency),
        bars: bars(source, &words),
        written_for: handing::written_for(source, &words),
        as_of: words.with(keys::DOC_BRIEF_AS_OF, "date", date),
        page: words.say(
            keys::DOC_PAGE,
            &Args::new().text("page", "{page}").text("pages", "{pages}"),
        ),
        maker,
    }
}

fn amount(words: &Words<'_>, money: Money) -> String {
    words.format.money(money, Symbol::With, Cents::IfAny)
}

fn figures(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<FigureView> {
    let mut figures = Vec::new();
    let mut add = |value: String, label: String| figures.push(FigureView { value, label });
    if !source.sales.is_zero() {
        add(
            amount(words, source.sales),
            words.word(keys::DOC_BRIEF_SALES),
        );
        if let Some(share) = source.share {
            add(words.percent(share), words.word(keys::DOC_BRIEF_SHARE));
        }
    }
    if source.known.max(source.could_decide) == 0 {
        return figures;
    }
    let known = Args::new()
        .count("known", i64::from(source.known))
        .count("could", i64::from(source.could_decide));
    let met = Args::new().count("met", i64::from(source.met));
    add(
        words.say(keys::DOC_BRIEF_KNOWN, &known),
        words.say(keys::DOC_BRIEF_KNOWN_UNDER, &met),
    );
    figures
}

/// Years and the last twelve months, in thousands.
fn bars(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<BarView> {
    let years = source
        .years
        .iter()
        .map(|(year, money)| (year.to_string(), *money, false));
    let all: Vec<(String, Money, bool)> = years
        .chain([(words.word(keys::DOC_BRIEF_TWELVE), source.sales, true)])
        .collect();
    let most = all.iter().map(|(_, money, _)| money.minor()).max();
    let most = most.filter(|most| *most > 0);
    let Some(most) = most else { return Vec::new() };
    let part = |money: Money| {
        let thousandths = i128::from(money.minor().max(0)) * 1_000 / i128::from(most);
        f64::from(i32::try_from(thousandths).unwrap_or(1_000)) / 1_000.0
    };
    all.into_iter()
        .map(|(label, money, now)| BarView {
            high: part(money),
            value: words.format.thousands(money, 0),
            label,
            now,
        })
        .collect()
}
