//! The map on paper, and as a picture.

use redbook_document::{MapCard, MapDrawing, MapSource};
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
use crate::paper::written_in;

pub fn print(app: &App, request: RelationshipPrintReq) -> Done<Made> {
    let today = app.world().today();
    let (mut chart, company, pictures, (language, warnings)) = app.with(|workspace| {
        let reader = workspace.reader();
        let of = RelationshipMapReq {
            account_id: request.account_id,
            opportunity_id: request.opportunity_id,
        };
        let (account_id, deal) = asked(&reader, of)?;
        let chart = Chart::read(&reader, account_id, deal.as_ref())?;
        let company = the_company(&reader)?;
        let pictures = logo(workspace, &company)?;
        let wanted = request.language.unwrap_or(chart.account.facts.language);
        let written = written_in(&reader, wanted, &chart.account.facts.name)?;
        Ok((chart, company, pictures, written))
    })?;
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
    let made = keep(app, chart.account.id, what, request.path, &name, &bytes)?;
    Ok(made.map(|made| made.with(warnings)))
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
        depth: card.person.as_ref().map(|person| person.depth),
        vacant: card.gap.is_some(),
        framed: card.framed,
        decision_area: card
            .decision_area
            .as_ref()
            .map_or_else(String::new, |area| area.name.clone()),
    });
    MapDrawing {
        bounds: map.bounds,
        cards: cards.collect(),
        regions: map.regions.clone(),
        by_area: map.by_area,
        reports: map
            .reports
            .iter()
            .map(|line| line.corners.clone())
            .collect(),
        influences: map.influences.iter().map(|line| line.curve).collect(),
    }
}
