//! The next revision of a proposal, and what came of several at once.

use std::collections::{BTreeMap, BTreeSet};

use redbook_domain::DomainError;
use redbook_domain::id::Id;
use redbook_domain::proposal::{Block, Edition, EditionFacts, Placement, Proposal, ProposalFacts};
use redbook_domain::state::{Action, check_outcome};
use redbook_domain::version::{extended, revised};
use redbook_domain::world::World;
use redbook_storage::proposal::{Whole, revisions, whole};
use redbook_storage::{Op, Tx};

use super::proposal::{by_hand, moment, number_of, standing, state};
use crate::app::App;
use crate::desk;
use crate::dispatch::Done;
use crate::dto::Key;
use crate::dto::proposal::ProposalDesk;
use crate::dto::version::{CloseReq, Closed, ExtendReq, ReopenReq};
use crate::error::ApiError;

/// Most proposals closed in one step.
const CLOSE_MAX: usize = 500;

/// Begins the next revision as a draft; its terms hold as long from today as they did. What was
/// sent stays live until the revision is sent.
pub fn revise(app: &App, request: Key) -> Done<ProposalDesk> {
    let world = app.world();
    app.write(Op::ReviseProposal, |tx| {
        let found: Proposal = tx.get(request.id)?;
        state(&found, &*world).check(Action::Revise)?;
        let facts = revised(&found.facts, world.today());
        begin(tx, &found, facts, &*world)
    })
}

/// Begins the next revision with a later last day and nothing else changed, ready to be sent.
pub fn extend(app: &App, request: ExtendReq) -> Done<ProposalDesk> {
    let world = app.world();
    app.write(Op::ExtendProposal, |tx| {
        let found: Proposal = tx.get(request.id)?;
        state(&found, &*world).check(Action::Extend)?;
        let facts = extended(&found.facts, request.valid_until, world.today())?;
        begin(tx, &found, facts, &*world)
    })
}

/// # Errors
/// `revision_open {number}` if one is begun already.
fn begin(
    tx: &mut Tx<'_>,
    found: &Proposal,
    facts: ProposalFacts,
    world: &dyn World,
) -> Result<ProposalDesk, ApiError> {
    let number = found.number.clone();
    let root = number.ok_or_else(|| ApiError::new("internal").with("detail", "sent, no number"))?;
    let all = revisions(&tx.reader(), &root)?;
    // One that was withdrawn before it was sent isn't gone on with.
    let is_open = |other: &&Proposal| other.sent_at.is_none() && other.outcome.is_none();
    if let Some(open) = all.iter().find(is_open) {
        let number = number_of(open);
        return Err(ApiError::new("revision_open").with("number", number));
    }
    let last = all.iter().map(|other| other.revision).max();
    let next = Proposal {
        id: tx.new_id(),
        version: 1,
        account_id: found.account_id,
        facts,
        number: Some(root),
        revision: last.unwrap_or(found.revision).saturating_add(1),
        sent_at: None,
        outcome: None,
        template: found.template.clone(),
    };
    tx.insert(&next)?;
    let whole = whole(&tx.reader(), found.id)?;
    copy(tx, whole, next.id, |_| {})?;
    desk::desk(&tx.reader(), world, next.id)
}

/// Copies editions and blocks into another proposal; blocks remember what they were copied from.
pub(crate) fn copy(
    tx: &mut Tx<'_>,
    whole: Whole,
    into: Id,
    mut adapt: impl FnMut(&mut EditionFacts),
) -> Result<(), ApiError> {
    let blocks = keys(tx, whole.blocks.iter().map(|block| block.id));
    let editions = keys(tx, whole.editions.iter().map(|edition| edition.id));
    for edition in whole.editions {
        let placed = |placement: &Placement| {
            let block_id = *blocks.get(&placement.block_id)?;
            Some(Placement {
                block_id,
                ..*placement
            })
        };
        let mut facts = edition.facts.clone();
        facts.layout = edition.facts.layout.iter().filter_map(placed).collect();
        adapt(&mut facts);
        tx.insert(&Edition {
            id: new(&editions, edition.id)?,
            version: 1,
            proposal_id: into,
            personal: edition.personal,
            facts,
        })?;
    }
    for block in whole.blocks {
        let edition_id = block.edition_id.map(|own| new(&editions, own));
        tx.insert(&Block {
            id: new(&blocks, block.id)?,
            version: 1,
            proposal_id: into,
            edition_id: edition_id.transpose()?,
            origin_id: Some(block.lineage()),
            ..block
        })?;
    }
    Ok(())
}

fn keys(tx: &Tx<'_>, old: impl Iterator<Item = Id>) -> BTreeMap<Id, Id> {
    old.map(|old| (old, tx.new_id())).collect()
}

fn new(keys: &BTreeMap<Id, Id>, old: Id) -> Result<Id, ApiError> {
    let found = keys.get(&old).copied();
    found.ok_or_else(|| ApiError::not_found("edition").with("id", old))
}

/// Takes back an outcome recorded by mistake.
///
/// # Errors
/// `not_allowed {reopen, superseded}` if a later revision was sent since: only one is live.
pub fn reopen(app: &App, request: ReopenReq) -> Done<ProposalDesk> {
    let world = app.world();
    app.write(Op::ReopenProposal, |tx| {
        let mut found: Proposal = tx.get(request.id)?;
        state(&found, &*world).check(Action::Reopen)?;
        if let Some(root) = &found.number {
            let later =
                |other: &Proposal| other.revision > found.revision && other.sent_at.is_some();
            if revisions(&tx.reader(), root)?.iter().any(later) {
                return Err(DomainError::not_allowed("reopen", "superseded").into());
            }
        }
        found.outcome = None;
        tx.update(&found, request.version)?;
        desk::desk(&tx.reader(), &*world, found.id)
    })
}

/// Records the same outcome for several proposals: all of them or none, one step of undo.
pub fn close_many(app: &App, request: CloseReq) -> Done<Closed> {
    let world = app.world();
    let outcome = by_hand(request.outcome)?;
    if !(1..=CLOSE_MAX).contains(&request.ids.len()) {
        return Err(DomainError::field_out_of_range("ids", 1, CLOSE_MAX).into());
    }
    app.write(Op::CloseProposals, |tx| {
        let mut seen = BTreeSet::new();
        for (index, id) in request.ids.iter().enumerate() {
            let place = format!("ids[{index}]");
            if !seen.insert(*id) {
                return Err(DomainError::field_duplicate(place, id).into());
            }
            let mut found: Proposal = tx.get(*id)?;
            let (standing, moment) = (standing(&found, &*world), moment(&found, &*world));
            // Which of them it is says more than which field: all have the same outcome.
            check_outcome(&outcome, &standing, &moment).map_err(|error| error.at(place))?;
            found.outcome = Some(outcome.clone());
            let version = found.version;
            tx.update(&found, version)?;
        }
        Ok(Closed {
            count: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        })
    })
}
