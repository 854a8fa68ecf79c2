//! Writing a version that was laid out: all of it in one transaction, or nothing.

use chrono::NaiveDate;
use redbook_domain::person::Person;
use redbook_domain::proposal::{Outcome, OutcomeKind, Proposal};
use redbook_domain::state::Action;
use redbook_domain::version::{Delivery, Recipient, SentEdition, SentVersion};
use redbook_domain::world::World;
use redbook_storage::file::sha256;
use redbook_storage::{Op, StorageError, Tx, version};

use super::{live_before, moved_on, next_number, refusal};
use crate::app::App;
use crate::commands::followup::start;
use crate::commands::found::keep;
use crate::commands::proposal::{number_of, state, take_number};
use crate::commands::version::{file, prices};
use crate::desk;
use crate::dispatch::Reply;
use crate::dto::Change;
use crate::dto::proposal::Readiness;
use crate::dto::version::{SendEdition, SendReq, SendRes};
use crate::error::ApiError;
use crate::source::without_pictures;
use crate::version::{Laid, LaidEdition, snapshot};

/// Why nothing was written.
pub(super) enum Halt {
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
pub(super) struct Frozen<'a> {
    pub laid: &'a Laid,
    pub names: &'a [String],
    pub findings: &'a [Readiness],
    pub to: &'a [(SendEdition, Vec<Recipient>)],
    pub fonts: &'a [(String, String)],
}

impl Frozen<'_> {
    pub fn write(&self, app: &App, request: &SendReq) -> Result<Reply<SendRes>, Halt> {
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
            if let Some(steps) = &request.steps {
                start(tx, &found, steps, &*world)?;
            }
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
        let version = SentVersion {
            id: tx.new_id(),
            version: 1,
            proposal_id: found.id,
            account_id: found.account_id,
            net: snapshot.totals.as_ref().map(|totals| totals.all.net),
            snapshot: snapshot.clone(),
            findings: self.findings.iter().map(keep).collect(),
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
                sha256: sha256(pdf),
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
            let known = |laid: &LaidEdition| laid.edition.id == edition.edition_id;
            if !self.laid.editions.iter().any(known) {
                let place = format!("editions[{index}].edition_id");
                return Err(ApiError::not_found("edition").at(place));
            }
            for recipient in to {
                if let Some(person) = recipient.person_id {
                    tx.get::<Person>(person)?;
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
        let editions = version::editions(&reader, found.id)?;
        let priced = prices(self.laid.snapshot.totals.as_ref());
        Ok(SendRes {
            number: number_of(found),
            editions: editions
                .iter()
                .map(|edition| file(edition, priced))
                .collect(),
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
