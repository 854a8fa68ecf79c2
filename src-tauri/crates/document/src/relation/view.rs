//! What the templates draw a map from.

use redbook_domain::person::{ReaderType, Stance};
use redbook_domain::relationship::Depth;
use redbook_domain::relationship::layout::{Area, Region};
use redbook_i18n::{Args, keys};
use serde::Serialize;

use super::{MapCard, MapDrawing};
use crate::proposal::resolve::Words;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct MapView {
    bounds: Area,
    cards: Vec<CardView>,
    regions: Vec<Region>,
    reports: Vec<Vec<[i32; 2]>>,
    influences: Vec<[[i32; 2]; 4]>,
    /// Said instead of the picture.
    alternative: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct CardView {
    area: Area,
    name: String,
    position: String,
    role: String,
    reader: Option<ReaderType>,
    stance: Stance,
    /// Dots; 0 if unknown.
    influence: u8,
    /// Steps of coverage, 0 to 3; none for a role without a person.
    depth: Option<u8>,
    vacant: bool,
    decision_area: String,
    framed: bool,
}

/// What signs and lines mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct LegendView {
    readers: Vec<SignView<ReaderType>>,
    stances: Vec<SignView<Stance>>,
    depth: String,
    reports: String,
    influences: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct SignView<T> {
    sign: T,
    name: String,
}

/// Width of a frame that has room to say what it is, too.
const WIDE: i32 = 320;

pub(crate) fn map(drawing: &MapDrawing, words: &Words<'_>) -> MapView {
    let cards: Vec<CardView> = drawing.cards.iter().map(|one| card(one, words)).collect();
    let said: Vec<String> = cards
        .iter()
        .zip(&drawing.cards)
        .map(|(card, known)| {
            let depth = known.depth.map(|depth| {
                let depth = Args::new().text("depth", depth.code());
                words.say(keys::MAP_DEPTH, &depth)
            });
            let (name, position) = (card.name.clone(), card.position.clone());
            let (role, area) = (card.role.clone(), card.decision_area.clone());
            let parts = [name, position, role, area, depth.unwrap_or_default()];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        })
        .collect();
    let named = |region: &Region| match drawing.by_area && region.area.width > WIDE {
        true => Region {
            name: words.with(keys::MAP_AREA, "name", region.name.as_str()),
            ..region.clone()
        },
        false => region.clone(),
    };
    MapView {
        bounds: drawing.bounds,
        regions: drawing.regions.iter().map(named).collect(),
        reports: drawing.reports.clone(),
        influences: drawing.influences.clone(),
        alternative: said.join("; "),
        cards,
    }
}

fn card(card: &MapCard, words: &Words<'_>) -> CardView {
    CardView {
        area: card.area,
        name: card.name.clone(),
        position: if card.vacant {
            words.word(keys::DOC_MAP_NOBODY)
        } else {
            card.position.clone()
        },
        role: words.roles(&card.roles),
        reader: card.reader,
        stance: card.stance,
        influence: card.influence.unwrap_or(0),
        depth: card.depth.map(Depth::steps),
        vacant: card.vacant,
        decision_area: card.decision_area.clone(),
        framed: card.framed,
    }
}

pub(crate) fn legend(words: &Words<'_>) -> LegendView {
    let stances = [
        Stance::Ally,
        Stance::Neutral,
        Stance::Opponent,
        Stance::Unknown,
    ];
    LegendView {
        readers: ReaderType::ALL
            .map(|sign| SignView {
                name: words.with(keys::KIT_READER, "reader", sign.code()),
                sign,
            })
            .into(),
        stances: stances
            .map(|sign| SignView {
                name: words.say(keys::KIT_STANCE, &Args::new().text("value", code(sign))),
                sign,
            })
            .into(),
        depth: words.word(keys::MAP_DEEP),
        reports: words.word(keys::DOC_MAP_REPORTS),
        influences: words.word(keys::DOC_MAP_INFLUENCES),
    }
}

const fn code(stance: Stance) -> &'static str {
    match stance {
        Stance::Ally => "ally",
        Stance::Neutral => "neutral",
        Stance::Opponent => "opponent",
        Stance::Unknown => "unknown",
    }
}
