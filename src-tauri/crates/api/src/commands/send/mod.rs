//! Sending: what it would do, and doing it. The number, the pages and everything they were made
//! from are written in one transaction; a crash leaves a draft without a number or a sent version.

mod freeze;
mod plan;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use redbook_domain::numbering::{Pattern, with_revision};
use redbook_domain::proposal::Proposal;
use redbook_domain::state::{Action, State, check_expiry};
use redbook_domain::version::Recipient;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Reader, number, proposal};

use super::company::the_company;
use super::proposal::{number_of, state};
use crate::app::App;
use crate::desk;
use crate::dispatch::Done;
use crate::dto::Key;
use crate::dto::proposal::Readiness;
use crate::dto::version::{SendEdition, SendReq, SendRes, SendTo};
use crate::error::ApiError;
use crate::source::{Material, material};
use crate::version::{file_names, lay_out};
use freeze::{Frozen, Halt};

pub use plan::plan;

/// How often pages are laid out anew because something changed under them.
const TRIES: u32 = 4;

/// The number a draft would get now, with its revision.
pub(crate) fn next_number(
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
            .map_err(|_| DomainError::not_allowed("send", "accepted"))?;
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
        material.counted.check()?;
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
