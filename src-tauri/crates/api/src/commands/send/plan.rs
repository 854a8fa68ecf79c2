//! What sending would do, with every edition on its pages.

use std::collections::BTreeSet;

use redbook_domain::id::Id;
use redbook_domain::meeting::Meeting;
use redbook_domain::proposal::BlockContent;
use redbook_domain::version::proposed;
use redbook_storage::meeting;

use super::{Draft, draft, live_before, refusal};
use crate::app::App;
use crate::commands::document::warning;
use crate::commands::followup::plan_of;
use crate::commands::proposal::{left, number_of};
use crate::commands::version::{prices, with_sheet};
use crate::dispatch::{Done, Reply};
use crate::dto::Key;
use crate::dto::version::{
    Freezes, PlannedEdition, PlannedMeeting, PlannedPerson, SendPlan, Superseded,
};
use crate::source::Material;
use crate::version::{Laid, LaidEdition, file_names, lay_out};

/// What sending would do. Lays every edition out, so that its pages are known.
pub fn plan(app: &App, request: Key) -> Done<SendPlan> {
    let world = app.world();
    let Draft { material, findings } = draft(app, request)?;
    let laid = lay_out(app, &material)?;
    let found = &material.proposal;
    let supersedes = app.read(|reader| live_before(reader, found, &*world))?;
    let (followup, meetings) = app.read(|reader| {
        let meetings = meeting::of_account(reader, found.account_id)?;
        Ok((plan_of(reader, &*world, found.id)?, meetings))
    })?;
    let coming: Vec<Meeting> = (meetings.into_iter())
        .filter(|meeting| meeting.contact_id.is_none() && meeting.facts.on >= world.today())
        .collect();
    let facts = &found.facts;
    let refused = refusal(found, supersedes.as_ref(), &*world);
    let refused = refused.and_then(|()| material.counted.check()).err();
    let account = &material.account.facts;
    Ok(Reply::read(SendPlan {
        id: found.id,
        version: found.version,
        title: facts.title.clone(),
        account: account.name.clone(),
        address: account.address.clone(),
        number: material.number.clone().unwrap_or_default(),
        revision: found.revision,
        prepared_on: facts.prepared_on,
        valid_until: facts.valid_until,
        days_left: left(facts.valid_until, &*world),
        totals: material.counted.totals.clone(),
        editions: planned(&material, &laid, &coming),
        findings,
        freezes: freezes(&material, &laid),
        supersedes: supersedes.map(|before| Superseded {
            number: number_of(&before),
            id: before.id,
            sent_at: before.sent_at,
        }),
        followup,
        refused,
    }))
}

/// `coming` are plans of meetings to come, the earliest first.
fn planned(material: &Material, laid: &Laid, coming: &[Meeting]) -> Vec<PlannedEdition> {
    let priced = prices(material.counted.totals.as_ref());
    let edition = |(laid, file_name): (&LaidEdition, String)| {
        let facts = &laid.edition.facts;
        let person = material
            .people
            .iter()
            .find(|(person, _)| Some(person.id) == facts.person_id);
        let pdf = &laid.document.pdf;
        let how = person.map(|(person, _)| {
            let facts = &person.facts;
            proposed(facts.channel, &facts.email, &material.account.facts.address)
        });
        let meeting = person.and_then(|(person, _)| {
            let mut coming = coming.iter();
            coming.find(|meeting| meeting.facts.people.contains(&person.id))
        });
        PlannedEdition {
            how,
            meeting: meeting.map(|meeting| PlannedMeeting {
                id: meeting.id,
                title: meeting.facts.title.clone(),
                on: meeting.facts.on,
                at: meeting.facts.at.clone(),
                place: meeting.facts.place.clone(),
            }),
            sheet: with_sheet(facts.reader, priced),
            edition_id: laid.edition.id,
            reader: facts.reader,
            language: facts.language,
            person: person.map(|(person, part)| PlannedPerson {
                id: person.id,
                name: person.facts.name.clone(),
                position: part.facts.position.clone(),
                email: person.facts.email.clone(),
            }),
            file_name,
            pages: count(laid.document.pages.len()),
            size: pdf.len() as u64,
            sha256: redbook_storage::file::sha256(pdf),
            warnings: laid.document.warnings.iter().map(warning).collect(),
        }
    };
    laid.editions
        .iter()
        .zip(file_names(material))
        .map(edition)
        .collect()
}

fn freezes(material: &Material, laid: &Laid) -> Freezes {
    let mut members: BTreeSet<Id> = BTreeSet::new();
    let mut references: BTreeSet<Id> = BTreeSet::new();
    let mut pictures: BTreeSet<&str> = BTreeSet::new();
    for block in &material.blocks {
        match &block.content {
            BlockContent::Team { members: ids, .. }
            | BlockContent::PreparedBy { members: ids, .. } => members.extend(ids),
            BlockContent::References {
                references: ids, ..
            } => references.extend(ids),
            BlockContent::Picture {
                file: Some(file), ..
            } => pictures.extend([file.sha256.as_str()]),
            _ => {}
        }
    }
    let logo = material.company.facts.logo.as_ref();
    pictures.extend(logo.map(|logo| logo.sha256.as_str()));
    let pages = laid.editions.iter().map(|e| e.document.pages.len());
    Freezes {
        blocks: count(material.blocks.len()),
        lines: count(material.proposal.facts.pricing.lines.len()),
        members: count(members.len()),
        references: count(references.len()),
        pictures: count(pictures.len()),
        fonts: count(laid.snapshot.fonts.len()),
        files: count(laid.editions.len()),
        pages: count(pages.sum()),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
