//! The map on paper, and as a picture.

use redbook_document::{MapCard, MapDrawing, MapSource};
use redbook_domain::language::Language;
use redbook_i18n::{Texts, keys};

use super::{Chart, asked};
use crate::app::App;
use crate::commands::company::the_company;
use crate::commands::kept::keep;
use crate::commands::plan::paper::logo;
use crate::dispatch::Done;
use crate::dto::paper::Made;
use crate::dto::relationship::{
    MapFormat, RelationshipMap, RelationshipMapReq, RelationshipPrintReq,
};

pub fn print(app: &App, request: RelationshipPrintReq) -> Done<Made> {
    let today = app.world().today();
    let (mut chart, company, pictures) = app.with(|workspace| {
        let reader = workspace.reader();
        let of = RelationshipMapReq {
            account_id: request.account_id,
            opportunity_id: request.opportunity_id,
        };
        let (account_id, deal) = asked(&reader, of)?;
        let chart = Chart::read(&reader, account_id, deal.as_ref())?;
        let company = the_company(&reader)?;
        let pictures = logo(workspace, &company)?;
        Ok((chart, company, pictures))
    })?;
    let language = printed_in(request.language.unwrap_or(chart.account.facts.language));
    chart.write_in(language);
    let facts = &chart.account.facts;
    let drawing = drawing(&chart.shown(today));
    let source = MapSource {
        language,
        company: &company.facts,
        account: &facts.name,
        deal: chart.opportunity.as_deref().unwrap_or_default(),
        today,
        drawing: &drawing,
        pictures: &pictures,
    };
    let (ending, what, bytes) = match request.format {
        MapFormat::Pdf => {
            let document = app.studio().relationship_map(&source)?;
            ("pdf", "relationship_map", document.pdf)
        }
        MapFormat::Png => {
            let picture = app.studio().relationship_picture(&source)?;
            ("png", "relationship_map_png", picture)
        }
    };
    let word = Texts::shared().word(language, keys::DOC_MAP_DOCUMENT);
    let name = format!("{} {word}.{ending}", facts.name);
    keep(app, chart.account.id, what, request.path, &name, &bytes)
}

/// Documents of ours are set in the languages of the interface; else in English.
pub(crate) fn printed_in(asked: Language) -> Language {
    if Language::INTERFACE.contains(&asked) {
        asked
    } else {
        Language::En
    }
}

/// What is drawn of a map.
pub(crate) fn drawing(map: &RelationshipMap) -> MapDrawing {
    let cards = map.cards.iter().map(|card| MapCard {
        area: card.area,
        name: card.name.clone(),
        position: card.position.clone(),
        roles: card.roles.clone(),
        reader: card.reader,
        stance: card.stance,
        influence: card.influence,
        vacant: card.gap.is_some(),
    });
    MapDrawing {
        bounds: map.bounds,
        cards: cards.collect(),
        regions: map.regions.clone(),
        reports: map
            .reports
            .iter()
            .map(|line| line.corners.clone())
            .collect(),
        influences: map.influences.iter().map(|line| line.curve).collect(),
    }
}
