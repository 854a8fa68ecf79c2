//! Sending: what it would do, and doing it. The number, the pages and everything they were made
//! from are written in one transaction; a crash leaves a draft without a number or a sent version.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use redbook_domain::Within;
use redbook_domain::id::Id;
use redbook_domain::numbering::{Pattern, with_revision};
use redbook_domain::proposal::{BlockContent, Outcome, OutcomeKind, Proposal};
use redbook_domain::state::{Action, State, check_expiry};
use redbook_domain::version::{Delivery, KeptFinding, Recipient, SentEdition, SentVersion};
use redbook_domain::world::World;
use redbook_storage::{Op, Reader, StorageError, Tx, number, proposal};

use super::company::the_company;
use super::document::warning;
use super::proposal::{left, number_of, state, take_number};
use super::version::file;
use crate::app::App;
use crate::desk;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::Readiness;
use crate::dto::version::{
    Freezes, PlannedEdition, PlannedPerson, SendEdition, SendPlan, SendReq, SendRes, SendTo,
    Superseded,
};
use crate::dto::{Change, Key};
use crate::error::ApiError;
use crate::source::{Material, material, without_pictures};
use crate::version::{Laid, file_names, lay_out, snapshot};

/// How often pages are laid out anew because something changed under them.
const TRIES: u32 = 4;

/// The number a draft would get now, with its revision.
fn next_number(
    reader: &Reader<'_>,
    proposal: &Proposal,
    today: NaiveDate,
) -> Result<String, ApiError> {
    if proposal.number.is_some() {
        return Ok(number_of(proposal));
    }
    let pattern = Pattern::parse(&the_company(reader)?.facts.number_pattern)?;
    let next = number::peek(reader, &pattern.scope(today))?;
    let root = pattern.format(today, u32::try_from(next).unwrap_or(u32::MAX))?;
    Ok(with_revision(&root, proposal.revision))
}

/// A draft read for sending: with the number it will have, and what the check finds.
struct Draft {
    material: Material,
    findings: Vec<Readiness>,
}

fn draft(app: &App, request: Key) -> Result<Draft, ApiError> {
    let world = app.world();
    app.with(|workspace| {
        let reader = workspace.reader();
        let found: Proposal = reader.get(request.id)?;
        state(&found, &*world).check(Action::Send)?;
        let number = next_number(&reader, &found, world.today())?;
        let findings = desk::desk(&reader, &*world, found.id)?.readiness;
        let mut material = material(workspace, found.id, vec![])?;
        material.number = Some(number);
        Ok(Draft { material, findings })
    })
}

/// What sending would do. Lays every edition out, so that its pages are known.
pub fn plan(app: &App, request: Key) -> Done<SendPlan> {
    let world = app.world();
    let Draft { material, findings } = draft(app, request)?;
    let laid = lay_out(app, &material)?;
    let found = &material.proposal;
    let supersedes = app.read(|reader| live_before(reader, found, &*world))?;
    let facts = &found.facts;
    let refused = refusal(found, supersedes.as_ref(), &*world).err();
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
        editions: planned(&material, &laid),
        findings,
        freezes: freezes(&material, &laid),
        supersedes: supersedes.map(|before| Superseded {
            number: number_of(&before),
            id: before.id,
            sent_at: before.sent_at,
        }),
        refused,
    }))
}

fn planned(material: &Material, laid: &Laid) -> Vec<PlannedEdition> {
    let edition = |(laid, file_name): (&crate::version::LaidEdition, String)| {
        let facts = &laid.edition.facts;
        let person = material
            .people
            .iter()
            .find(|(person, _)| Some(person.id) == facts.person_id);
        let pdf = &laid.document.pdf;
        PlannedEdition {
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

/// The revision before this one that was sent and has no outcome but perhaps *accepted*.
fn live_before(
    reader: &Reader<'_>,
    found: &Proposal,
    world: &dyn World,
) -> Result<Option<Proposal>, ApiError> {
    let Some(root) = &found.number else {
        return Ok(None);
    };
    let before = proposal::revisions(reader, root)?.into_iter().rev();
    let mut before = before.filter(|other| other.revision < found.revision);
    Ok(before.find(|other| {
        let state = state(other, world);
        state == State::Accepted || state.check(Action::Supersede).is_ok()
    }))
}

/// # Errors
/// `field_out_of_range` at `valid_until` for an expiry that has passed; `not_allowed {send,
/// accepted}` if the version before was accepted: what is agreed isn't offered anew under its
/// number.
fn refusal(found: &Proposal, before: Option<&Proposal>, world: &dyn World) -> Result<(), ApiError> {
    check_expiry(found.facts.valid_until, world.today(), u16::MAX)?;
    if let Some(before) = before {
        state(before, world)
            .check(Action::Supersede)
            .map_err(|_| redbook_domain::DomainError::not_allowed("send", "accepted"))?;
    }
    Ok(())
}

/// Sends. Pages are laid out before anything is locked; if what they were made from changed
/// meanwhile, or another proposal took the number, they are laid out again.
pub fn send(app: &App, request: SendReq) -> Done<SendRes> {
    let to = recipients(&request)?;
    let key = Key { id: request.id };
    for _ in 0..TRIES {
        let Draft { material, findings } = draft(app, key)?;
        if material.proposal.version != request.version {
            return Err(moved_on(&material.proposal));
        }
        let laid = lay_out(app, &material)?;
        let names = file_names(&material);
        let files = app.with(|workspace| Ok(workspace.files().clone()))?;
        for edition in &laid.editions {
            files.put(&edition.document.pdf)?;
        }
        let frozen = Frozen {
            laid: &laid,
            names: &names,
            findings: &findings,
            to: &to,
            fonts: &app.studio().fonts(),
        };
        match frozen.write(app, &request) {
            Ok(reply) => return Ok(reply),
            Err(Halt::Changed) => {}
            Err(Halt::Refused(error)) => return Err(error),
        }
    }
    let found: Proposal = app.read(|reader| Ok(reader.get(request.id)?))?;
    Err(moved_on(&found))
}

fn moved_on(found: &Proposal) -> ApiError {
    ApiError::new("version_conflict")
        .with("kind", "proposal")
        .with("id", found.id)
}

/// Checks who gets what.
fn recipients(request: &SendReq) -> Result<Vec<(SendEdition, Vec<Recipient>)>, ApiError> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::with_capacity(request.editions.len());
    for (index, edition) in request.editions.iter().enumerate() {
        let mut edition = edition.clone();
        let mut to: Vec<Recipient> = edition.to.drain(..).map(Recipient::from).collect();
        Recipient::check_all(&mut to, &mut edition.note).within_item("editions", index)?;
        if !seen.insert(edition.edition_id) {
            let place = format!("editions[{index}].edition_id");
            return Err(ApiError::new("field_duplicate")
                .with("value", edition.edition_id)
                .at(place));
        }
        all.push((edition, to));
    }
    Ok(all)
}

impl From<SendTo> for Recipient {
    fn from(to: SendTo) -> Self {
        Self {
            person_id: to.person_id,
            name: to.name,
            address: to.address,
        }
    }
}

/// Why nothing was written.
enum Halt {
    /// The pages aren't those of the workspace any more.
    Changed,
    Refused(ApiError),
}

impl From<StorageError> for Halt {
    fn from(error: StorageError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<ApiError> for Halt {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

/// A version laid out, to be written.
struct Frozen<'a> {
    laid: &'a Laid,
    names: &'a [String],
    findings: &'a [Readiness],
    to: &'a [(SendEdition, Vec<Recipient>)],
    fonts: &'a [(String, String)],
}

impl Frozen<'_> {
    fn write(&self, app: &App, request: &SendReq) -> Result<Reply<SendRes>, Halt> {
        let world = app.world();
        let mut workspace = app.workspace();
        let workspace = workspace
            .as_mut()
            .ok_or_else(|| ApiError::new("workspace_none_open"))?;
        let outcome = workspace.transact(Op::SendProposal, |tx| {
            let mut found: Proposal = tx.get(request.id)?;
            state(&found, &*world)
                .check(Action::Send)
                .map_err(ApiError::from)?;
            if found.version != request.version {
                return Err(Halt::Refused(moved_on(&found)));
            }
            let before = live_before(&tx.reader(), &found, &*world)?;
            refusal(&found, before.as_ref(), &*world)?;
            let number = next_number(&tx.reader(), &found, world.today())?;
            let mut now = without_pictures(&tx.reader(), found.id)?;
            now.number = Some(number);
            if snapshot(&now, self.fonts) != self.laid.snapshot {
                return Err(Halt::Changed);
            }
            take_number(tx, &mut found, world.today())?;
            found.sent_at = Some(world.now());
            tx.update(&found, request.version)?;
            if let Some(before) = before {
                supersede(tx, before, world.today())?;
            }
            self.insert(tx, &found)?;
            self.deliver(tx, &found)?;
            Ok(self.reply(tx, &found, &*world)?)
        })?;
        Ok(Reply {
            value: outcome.value,
            changes: outcome.changes.into_iter().map(Change::from).collect(),
        })
    }

    /// The version and its editions.
    fn insert(&self, tx: &mut Tx<'_>, found: &Proposal) -> Result<(), ApiError> {
        let snapshot = &self.laid.snapshot;
        let kept = |finding: &Readiness| KeptFinding {
            code: finding.code.clone(),
            args: finding.args.clone(),
            reader: finding.reader,
            edition_id: finding.edition_id,
            block_id: finding.block_id,
        };
        let version = SentVersion {
            id: tx.new_id(),
            version: 1,
            proposal_id: found.id,
            account_id: found.account_id,
            net: snapshot.totals.as_ref().map(|totals| totals.all.net),
            snapshot: snapshot.clone(),
            findings: self.findings.iter().map(kept).collect(),
        };
        tx.insert(&version)?;
        for (laid, name) in self.laid.editions.iter().zip(self.names) {
            let pdf = &laid.document.pdf;
            let edition = SentEdition {
                id: tx.new_id(),
                version: 1,
                proposal_id: found.id,
                edition_id: laid.edition.id,
                reader: laid.edition.facts.reader,
                language: laid.edition.facts.language,
                sha256: redbook_storage::file::sha256(pdf),
                size: i64::try_from(pdf.len()).unwrap_or(i64::MAX),
                file_name: name.clone(),
                kept: true,
                pages: laid.pages(),
                said: laid.said.clone(),
            };
            tx.insert(&edition)?;
        }
        Ok(())
    }

    /// Who got what, now.
    fn deliver(&self, tx: &mut Tx<'_>, found: &Proposal) -> Result<(), ApiError> {
        for (index, (edition, to)) in self.to.iter().enumerate() {
            let known = |laid: &crate::version::LaidEdition| laid.edition.id == edition.edition_id;
            if !self.laid.editions.iter().any(known) {
                let place = format!("editions[{index}].edition_id");
                return Err(ApiError::not_found("edition").at(place));
            }
            for recipient in to {
                if let Some(person) = recipient.person_id {
                    tx.get::<redbook_domain::person::Person>(person)?;
                }
                let delivery = Delivery {
                    id: tx.new_id(),
                    version: 1,
                    proposal_id: found.id,
                    edition_id: edition.edition_id,
                    person_id: recipient.person_id,
                    name: recipient.name.clone(),
                    address: recipient.address.clone(),
                    how: edition.how,
                    note: edition.note.clone(),
                    at: found.sent_at.unwrap_or_else(|| tx.world().now()),
                };
                tx.insert(&delivery)?;
            }
        }
        Ok(())
    }

    fn reply(&self, tx: &Tx<'_>, found: &Proposal, world: &dyn World) -> Result<SendRes, ApiError> {
        let reader = tx.reader();
        let editions = redbook_storage::version::editions(&reader, found.id)?;
        Ok(SendRes {
            number: number_of(found),
            editions: editions.iter().map(file).collect(),
            desk: desk::desk(&reader, world, found.id)?,
        })
    }
}

/// The version before stays as it was, but isn't offered any more.
fn supersede(tx: &mut Tx<'_>, mut before: Proposal, today: NaiveDate) -> Result<(), ApiError> {
    before.outcome = Some(Outcome {
        kind: OutcomeKind::Superseded,
        on: today,
        said_by: String::new(),
        how: String::new(),
        reason: String::new(),
        winner: String::new(),
    });
    let version = before.version;
    tx.update(&before, version)?;
    Ok(())
}
