//! The proposal desk: one proposal with its editions, blocks, figures and findings.

use redbook_domain::account::Account;
use redbook_domain::finance::{CalculationResult, Prices, calculate};
use redbook_domain::id::Id;
use redbook_domain::pricing::{Totals, totals};
use redbook_domain::proposal::readiness::{Finding, Look, readiness};
use redbook_domain::proposal::{BoundKey, Edition, Figures, Proposal, resolve};
use redbook_domain::version::SentVersion;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::account::{PartPerson, people};
use redbook_storage::proposal::Whole;
use redbook_storage::{Reader, company, proposal, version};

use crate::commands::block;
use crate::commands::proposal::{left, number_of, state};
use crate::commands::version::finding;
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

impl Counted {
    /// What was counted when the version was sent.
    fn sent(sent: &SentVersion) -> Self {
        Self {
            totals: sent.snapshot.totals.clone(),
            calculation: sent.snapshot.calculation.clone(),
            problem: None,
        }
    }
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
    let sent = match found.sent_at {
        Some(_) => version::of_proposal(reader, id)?,
        None => None,
    };
    let counted = sent.as_ref().map_or_else(|| count(found), Counted::sent);
    let findings = match &sent {
        // As they stood when it was sent: what changed since doesn't change the version.
        Some(sent) => sent.findings.iter().cloned().map(finding).collect(),
        None => check(reader, world, &whole, &counted)?,
    };
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
        account: sent.as_ref().map_or(account.facts.name, |sent| {
            sent.snapshot.account.name.clone()
        }),
        number: number_of(found),
        state: state(found, world),
        days_left: left(found.facts.valid_until, world),
        sent_at: found.sent_at,
        outcome: found.outcome.clone(),
        editions: editions
            .iter()
            .map(|edition| edition_desk(edition, &people, sent.as_ref()))
            .collect(),
        blocks: whole.blocks.into_iter().map(block::desk).collect(),
        bound,
        readiness: findings,
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

/// What the check finds now.
fn check(
    reader: &Reader<'_>,
    world: &dyn World,
    whole: &Whole,
    counted: &Counted,
) -> Result<Vec<Readiness>, ApiError> {
    let findings = readiness(Look {
        editions: &whole.editions,
        blocks: &whole.blocks,
        members: &company::members(reader)?,
        references: &company::references(reader)?,
        totals: counted.totals.as_ref(),
        has_calculation: counted.calculation.is_some(),
        valid_until: whole.proposal.facts.valid_until,
        today: world.today(),
    });
    let finding = |finding: Finding| Readiness {
        code: finding.code.to_owned(),
        args: finding
            .args
            .into_iter()
            .map(|(k, v)| (k.to_owned(), v))
            .collect(),
        reader: finding.reader,
        block_id: finding.block,
    };
    Ok(findings.into_iter().map(finding).collect())
}

fn edition_desk(
    edition: &Edition,
    people: &[PartPerson],
    sent: Option<&SentVersion>,
) -> EditionDesk {
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
        person: match sent {
            Some(sent) => sent
                .snapshot
                .people
                .iter()
                .find(|person| Some(person.id) == edition.facts.person_id)
                .map(|person| person.name.clone()),
            None => addressed.map(|person| person.person.facts.name.clone()),
        },
        criteria,
    }
}
