//! Revisions of a proposal as a list: what was sent, to whom, what came of it.

use std::collections::BTreeMap;

use redbook_domain::id::Id;
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::{Totals, totals};
use redbook_domain::proposal::Proposal;
use redbook_domain::version::{Delivery, KeptFinding, SentEdition};
use redbook_domain::world::World;
use redbook_storage::{Reader, export, proposal, version};

use super::proposal::{left, number_of, state};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::Readiness;
use crate::dto::version::{DeliveryRow, EditionFindings, SentFile, VersionFindings, VersionRow};
use crate::dto::{Items, Key};
use crate::error::ApiError;

/// All revisions of a proposal, the first one first; the proposal alone while it has no number.
pub fn list(app: &App, request: Key) -> Done<Items<VersionRow>> {
    let world = app.world();
    app.read(|reader| {
        let found: Proposal = reader.get(request.id)?;
        let all = match &found.number {
            Some(root) => proposal::revisions(reader, root)?,
            None => vec![found],
        };
        let items = all.iter().map(|one| row(reader, one, &*world));
        Ok(Reply::read(Items {
            items: items.collect::<Result<_, _>>()?,
        }))
    })
}

/// What the check had found when a version was sent; what changed since doesn't change it.
///
/// # Errors
/// `not_found {kind: version}` for a draft, and for one sent by a program that kept no versions yet.
pub fn findings(app: &App, request: Key) -> Done<VersionFindings> {
    app.read(|reader| {
        let found: Proposal = reader.get(request.id)?;
        let sent = version::of_proposal(reader, found.id)?;
        let (Some(sent), Some(sent_at)) = (sent, found.sent_at) else {
            return Err(ApiError::not_found("version"));
        };
        let count = |edition: Option<Id>| {
            let of = sent.findings.iter();
            let of = of.filter(|finding| finding.edition_id == edition);
            u32::try_from(of.count()).unwrap_or(u32::MAX)
        };
        let person = |edition: &SentEdition| {
            let mut kept = sent.snapshot.editions.iter();
            let kept = kept.find(|kept| kept.id == edition.edition_id)?;
            let mut people = sent.snapshot.people.iter();
            let person = people.find(|person| Some(person.id) == kept.facts.person_id)?;
            Some(person.name.clone())
        };
        let editions = version::editions(reader, found.id)?;
        Ok(Reply::read(VersionFindings {
            number: number_of(&found),
            sent_at,
            whole: count(None),
            editions: editions
                .iter()
                .map(|edition| EditionFindings {
                    edition_id: edition.edition_id,
                    reader: edition.reader,
                    person: person(edition),
                    count: count(Some(edition.edition_id)),
                })
                .collect(),
            findings: sent.findings.iter().cloned().map(finding).collect(),
        }))
    })
}

fn row(reader: &Reader<'_>, found: &Proposal, world: &dyn World) -> Result<VersionRow, ApiError> {
    let files = version::editions(reader, found.id)?;
    let deliveries = version::deliveries(reader, found.id)?;
    let sent = version::of_proposal(reader, found.id)?;
    let priced = sent
        .as_ref()
        .is_some_and(|sent| prices(sent.snapshot.totals.as_ref()));
    let (net, findings) = match sent {
        Some(sent) => (sent.net, sent.findings),
        None => {
            let totals = totals(&found.facts.pricing).ok();
            (
                totals.map(|totals| totals.all.net),
                at_export(reader, found)?,
            )
        }
    };
    Ok(VersionRow {
        id: found.id,
        version: found.version,
        revision: found.revision,
        number: number_of(found),
        state: state(found, world),
        prepared_on: found.facts.prepared_on,
        valid_until: found.facts.valid_until,
        days_left: left(found.facts.valid_until, world),
        sent_at: found.sent_at,
        net,
        outcome: found.outcome.clone(),
        files: files.iter().map(|edition| file(edition, priced)).collect(),
        deliveries: deliveries.into_iter().map(delivery).collect(),
        findings: findings.into_iter().map(finding).collect(),
    })
}

/// What the check had found when a draft was last exported as final; of the whole proposal, which is
/// kept with each of its editions, each thing once.
fn at_export(reader: &Reader<'_>, found: &Proposal) -> Result<Vec<KeptFinding>, ApiError> {
    let mut last: BTreeMap<Option<Id>, Vec<KeptFinding>> = BTreeMap::new();
    for export in export::of_proposal(reader, found.id)? {
        if let Some(findings) = export.findings {
            last.insert(export.edition_id, findings);
        }
    }
    let mut all: Vec<KeptFinding> = Vec::new();
    for finding in last.into_values().flatten() {
        if finding.edition_id.is_some() || !all.contains(&finding) {
            all.push(finding);
        }
    }
    Ok(all)
}

/// Whether anything is priced.
pub(crate) fn prices(totals: Option<&Totals>) -> bool {
    totals.is_some_and(|totals| !totals.lines.is_empty())
}

/// Whether the workbook of prices goes beside an edition.
pub(crate) const fn with_sheet(reader: ReaderType, priced: bool) -> bool {
    matches!(reader, ReaderType::Finance) && priced
}

pub(crate) fn file(edition: &SentEdition, priced: bool) -> SentFile {
    SentFile {
        sheet: with_sheet(edition.reader, priced),
        edition_id: edition.edition_id,
        reader: edition.reader,
        language: edition.language,
        file_name: edition.file_name.clone(),
        sha256: edition.sha256.clone(),
        size: edition.size,
        pages: u32::try_from(edition.pages.len()).unwrap_or(u32::MAX),
        kept: edition.kept,
    }
}

fn delivery(delivery: Delivery) -> DeliveryRow {
    DeliveryRow {
        id: delivery.id,
        edition_id: delivery.edition_id,
        person_id: delivery.person_id,
        name: delivery.name,
        address: delivery.address,
        how: delivery.how,
        note: delivery.note,
        at: delivery.at,
    }
}

pub(crate) fn finding(finding: KeptFinding) -> Readiness {
    Readiness {
        code: finding.code,
        args: finding.args,
        reader: finding.reader,
        edition_id: finding.edition_id,
        block_id: finding.block_id,
    }
}
