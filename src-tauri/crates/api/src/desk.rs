//! The proposal desk: one proposal with its editions, blocks, figures and findings.

use redbook_domain::account::Account;
use redbook_domain::finance::{CalculationResult, Prices, calculate};
use redbook_domain::id::Id;
use redbook_domain::pricing::{Totals, totals};
use redbook_domain::proposal::readiness::{Look, readiness};
use redbook_domain::proposal::{BoundKey, Edition, Figures, Proposal, resolve};
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::account::{PartPerson, people};
use redbook_storage::{Reader, company, proposal};

use crate::commands::block;
use crate::commands::proposal::{left, number_of, state};
use crate::dto::Item;
use crate::dto::proposal::{BoundNumber, EditionDesk, ProposalDesk, ReaderCriterion, Readiness};
use crate::error::ApiError;

/// Everything counted for a proposal; what can't be counted yet says why.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    pub totals: Option<Totals>,
    pub calculation: Option<CalculationResult>,
    pub problem: Option<DomainError>,
}

/// Counts prices and calculation: the one place from which screens and documents take them.
pub(crate) fn count(proposal: &Proposal) -> Counted {
    let mut counted = Counted {
        totals: None,
        calculation: None,
        problem: None,
    };
    match totals(&proposal.facts.pricing).within("pricing") {
        Ok(found) => counted.totals = Some(found),
        Err(problem) => counted.problem = Some(problem),
    }
    if let (Some(totals), Some(calculation)) = (&counted.totals, &proposal.facts.calculation) {
        match calculate(calculation, &Prices::from(totals)).within("calculation") {
            Ok(found) => counted.calculation = Some(found),
            Err(problem) => counted.problem = Some(problem),
        }
    }
    counted
}

pub(crate) fn desk(
    reader: &Reader<'_>,
    world: &dyn World,
    id: Id,
) -> Result<ProposalDesk, ApiError> {
    let whole = proposal::whole(reader, id)?;
    let found = &whole.proposal;
    let account: Account = reader.get(found.account_id)?;
    let people = people(reader, account.id)?;
    let counted = count(found);
    let findings = readiness(Look {
        editions: &whole.editions,
        blocks: &whole.blocks,
        members: &company::members(reader)?,
        references: &company::references(reader)?,
        totals: counted.totals.as_ref(),
        has_calculation: counted.calculation.is_some(),
        valid_until: found.facts.valid_until,
        today: world.today(),
    });
    let mut editions = whole.editions;
    editions.sort_by_key(|edition| edition.facts.reader);
    let figures = Figures {
        totals: counted.totals.as_ref(),
        calculation: counted.calculation.as_ref(),
        valid_until: found.facts.valid_until,
    };
    let bound = BoundKey::ALL
        .into_iter()
        .map(|key| BoundNumber {
            key,
            value: resolve(&figures, key),
        })
        .collect();
    Ok(ProposalDesk {
        account_id: account.id,
        account: account.facts.name,
        number: number_of(found),
        state: state(found, world),
        days_left: left(found.facts.valid_until, world),
        sent_at: found.sent_at,
        outcome: found.outcome.clone(),
        editions: editions
            .iter()
            .map(|edition| edition_desk(edition, &people))
            .collect(),
        blocks: whole.blocks.into_iter().map(block::desk).collect(),
        bound,
        readiness: findings
            .into_iter()
            .map(|finding| Readiness {
                code: finding.code.to_owned(),
                args: finding
                    .args
                    .into_iter()
                    .map(|(k, v)| (k.to_owned(), v))
                    .collect(),
                reader: finding.reader,
                block_id: finding.block,
            })
            .collect(),
        totals: counted.totals,
        calculation: counted.calculation,
        problem: counted.problem.map(ApiError::from),
        proposal: Item {
            id: whole.proposal.id,
            version: whole.proposal.version,
            facts: whole.proposal.facts,
        },
    })
}

fn edition_desk(edition: &Edition, people: &[PartPerson]) -> EditionDesk {
    let reads = |person: &&PartPerson| match edition.facts.person_id {
        Some(id) => person.person.id == id,
        None => person.part.facts.reader == Some(edition.facts.reader),
    };
    let mut criteria: Vec<ReaderCriterion> = people
        .iter()
        .filter(reads)
        .flat_map(|person| {
            person.criteria.iter().map(|criterion| ReaderCriterion {
                text: criterion.facts.text.clone(),
                person: person.person.facts.name.clone(),
                verified: criterion.facts.state == redbook_domain::person::CriterionState::Verified,
            })
        })
        .collect();
    // Verified first: stated criteria can be false ones (M15).
    criteria.sort_by_key(|criterion| !criterion.verified);
    let addressed = people
        .iter()
        .find(|person| Some(person.person.id) == edition.facts.person_id);
    EditionDesk {
        edition: Item {
            id: edition.id,
            version: edition.version,
            facts: edition.facts.clone(),
        },
        person: addressed.map(|person| person.person.facts.name.clone()),
        criteria,
    }
}
