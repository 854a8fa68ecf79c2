//! A deal read together from everything that is recorded of it.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::opportunity::{
    Deal, DealPerson, DealProof, Exit, Movement, Opportunity, Rules, StageMove, exits, movement,
};
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::coverage::is_evidence;
use redbook_domain::proposal::{BlockContent, Proposal};
use redbook_storage::account::PartPerson;
use redbook_storage::{Reader, evidence, opportunity, plan, problem, proposal};

use crate::error::ApiError;

pub(super) struct Read {
    pub deal: Deal,
    pub moves: Vec<StageMove>,
    /// Day on which it came into its stage.
    pub since: NaiveDate,
    pub exits: Vec<Exit>,
    pub movement: Option<Movement>,
}

impl Read {
    pub fn days_in_stage(&self) -> u32 {
        u32::try_from((self.deal.today - self.since).num_days()).unwrap_or(0)
    }
}

/// `people` are those of the account.
pub(super) fn read(
    reader: &Reader<'_>,
    deal: &Opportunity,
    people: &[PartPerson],
    rules: Rules,
    today: NaiveDate,
) -> Result<Read, ApiError> {
    let moves = opportunity::moves(reader, deal.id)?;
    let contacts = opportunity::contacts(reader, deal)?;
    let opened_on = deal.facts.opened_on;
    let movement = deal
        .ending
        .is_none()
        .then(|| movement(&contacts, opened_on, today, rules));
    let found = Deal {
        today,
        opened_on,
        implementing_since: implementing_since(deal, &moves),
        people: involved(deal, people),
        problems: problem::of_opportunity(reader, deal.id)?,
        marks: opportunity::marks(reader, deal.id)?,
        contacts,
        proofs: proofs(reader, deal)?,
        actions: plan::of_opportunity(reader, deal.id)?,
    };
    Ok(Read {
        exits: exits(&found),
        since: moves.last().map_or(opened_on, |last| last.moved_on),
        movement,
        moves,
        deal: found,
    })
}

/// The last time it came over the border from selling to carrying out.
fn implementing_since(deal: &Opportunity, moves: &[StageMove]) -> Option<NaiveDate> {
    if !deal.stage.is_sold() {
        return None;
    }
    let over = |step: &&StageMove| !step.left.is_sold() && step.entered.is_sold();
    moves.iter().rev().find(over).map(|step| step.moved_on)
}

/// Those involved with their roles in the deal; everybody of the account if none is named.
fn involved(deal: &Opportunity, people: &[PartPerson]) -> Vec<DealPerson> {
    people
        .iter()
        .filter_map(|person| {
            let part = &person.part.facts;
            Some(DealPerson {
                id: person.person.id,
                name: person.person.facts.name.clone(),
                roles: deal.roles_of(person.person.id, &part.roles)?,
                stance: part.stance,
                left: part.left_on.is_some(),
                criteria: person.criteria.clone(),
            })
        })
        .collect()
}

/// The last version of each linked proposal: a link holds for all versions of a number.
pub(super) fn versions(reader: &Reader<'_>, deal: &Opportunity) -> Result<Vec<Id>, ApiError> {
    let mut found = Vec::new();
    for id in &deal.facts.proposals {
        let Some(linked) = reader.find::<Proposal>(*id)? else {
            continue;
        };
        let last = match linked.number.as_deref() {
            Some(number) => proposal::revisions(reader, number)?
                .last()
                .map_or(*id, |revision| revision.id),
            None => *id,
        };
        if !found.contains(&last) {
            found.push(last);
        }
    }
    Ok(found)
}

/// The evidence folder, and rows in lists of proofs of the linked proposals that name a criterion
/// and can be asked for.
fn proofs(reader: &Reader<'_>, deal: &Opportunity) -> Result<Vec<DealProof>, ApiError> {
    let mut found: Vec<DealProof> = evidence::standing(reader, deal.account_id)?
        .into_iter()
        .flat_map(|one| {
            let (text, on) = (one.facts.title, one.facts.dated);
            (one.facts.criteria.into_iter()).map(move |criterion_id| DealProof {
                criterion_id,
                text: text.clone(),
                on,
            })
        })
        .collect();
    let language = reader.meta()?.facts.language;
    for id in versions(reader, deal)? {
        for block in proposal::blocks(reader, id)? {
            let BlockContent::Proofs { rows, .. } = block.content else {
                continue;
            };
            let named = |row: &Proof| {
                let criterion_id = row.criterion_id.filter(|_| is_evidence(row))?;
                Some(DealProof {
                    criterion_id,
                    text: row.document.pick(language).to_owned(),
                    on: row.dated,
                })
            };
            found.extend(rows.iter().filter_map(named));
        }
    }
    Ok(found)
}
