//! Each reader's criteria beside what their edition says to them (M15), joined from dossier,
//! blocks and pages.

use std::collections::BTreeSet;

use redbook_domain::evidence::proved;
use redbook_domain::id::Id;
use redbook_domain::person::{Criterion, CriterionState};
use redbook_domain::proposal::coverage::{Covered, coverage, in_order};
use redbook_domain::proposal::readiness::Asked;
use redbook_domain::proposal::{BlockContent, Edition};
use redbook_storage::account::PartPerson;

use crate::dto::proposal::ReaderCriterion;
use crate::error::ApiError;
use crate::source::Material;

/// An edition with its reader's criteria, each with the person who has it and what is said to it.
#[derive(Debug)]
pub(crate) struct CoveredEdition<'a> {
    pub edition: &'a Edition,
    /// Name of the person it is addressed to.
    pub addressed: Option<&'a str>,
    /// Blocks that have something to show on its pages.
    pub shown: BTreeSet<Id>,
    rows: Vec<(&'a Criterion, &'a PartPerson, Covered)>,
}

impl CoveredEdition<'_> {
    pub fn criteria(&self) -> Vec<ReaderCriterion> {
        let criterion = |(criterion, whose, covered): &(&Criterion, &PartPerson, Covered)| {
            let facts = &criterion.facts;
            ReaderCriterion {
                id: criterion.id,
                text: facts.text.clone(),
                person_id: whose.person.id,
                person: whose.person.facts.name.clone(),
                state: facts.state,
                verified: facts.state == CriterionState::Verified,
                needs_proof: facts.needs_proof,
                answered: covered.is_answered(),
                answered_by: covered.answered_by.clone(),
                unseen: covered.unseen.clone(),
                proof: covered.proof,
            }
        };
        self.rows.iter().map(criterion).collect()
    }
}

/// Every edition of a proposal, by what its blocks have to show.
pub(crate) fn of_editions<'a>(
    material: &'a Material,
    people: &'a [PartPerson],
) -> Result<Vec<CoveredEdition<'a>>, ApiError> {
    material
        .editions
        .iter()
        .map(|edition| {
            let shown = shown(material, edition.id)?;
            Ok(of_edition(material, edition, people, &shown))
        })
        .collect()
}

/// One edition, by the blocks that are on its pages.
pub(crate) fn of_edition<'a>(
    material: &'a Material,
    edition: &'a Edition,
    people: &'a [PartPerson],
    shown: &BTreeSet<Id>,
) -> CoveredEdition<'a> {
    let asked = asked(edition, people);
    let covered = coverage(
        edition,
        &material.editions,
        &material.blocks,
        &asked,
        shown,
        &proved(&material.evidence),
    );
    let rows = asked
        .into_iter()
        .zip(covered)
        .filter_map(|(criterion, covered)| {
            let whose = people.iter().find(|p| p.part.id == criterion.part_id)?;
            Some((criterion, whose, covered))
        });
    CoveredEdition {
        edition,
        addressed: people
            .iter()
            .find(|person| Some(person.person.id) == edition.facts.person_id)
            .map(|person| person.person.facts.name.as_str()),
        shown: shown.clone(),
        rows: rows.collect(),
    }
}

/// What the readiness check asks of an edition.
pub(crate) fn asks<'a>(covered: &'a CoveredEdition<'_>) -> impl Iterator<Item = Asked<'a>> {
    covered.rows.iter().map(|(criterion, whose, answer)| Asked {
        edition: covered.edition.id,
        criterion,
        person: &whose.person.facts.name,
        covered: answer,
    })
}

/// Blocks that have something to show in the edition, and so are on one of its pages. A picture
/// counts as soon as there is a file: its bytes aren't needed for the answer.
pub(crate) fn shown(material: &Material, edition: Id) -> Result<BTreeSet<Id>, ApiError> {
    let view = redbook_document::proposal::view(&material.source(), edition)?;
    let placed = view.blocks.iter().filter_map(|block| block.id.parse().ok());
    let pictures = material
        .blocks
        .iter()
        .filter(|block| matches!(block.content, BlockContent::Picture { file: Some(_), .. }))
        .map(|block| block.id);
    Ok(placed.chain(pictures).collect())
}

/// Criteria of those who read the edition, in the order in which they matter: of the person
/// addressed, else of everybody of its reader type who is still there.
pub(crate) fn asked<'a>(edition: &Edition, people: &'a [PartPerson]) -> Vec<&'a Criterion> {
    let reads = |person: &&PartPerson| match edition.facts.person_id {
        Some(id) => person.person.id == id,
        None => {
            person.part.facts.reader == Some(edition.facts.reader)
                && person.part.facts.left_on.is_none()
        }
    };
    let mut asked: Vec<&Criterion> = people
        .iter()
        .filter(reads)
        .flat_map(|person| &person.criteria)
        .collect();
    in_order(&mut asked);
    asked
}

/// How many are answered.
pub(crate) fn answered(criteria: &[ReaderCriterion]) -> u32 {
    let count = criteria
        .iter()
        .filter(|criterion| criterion.answered)
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
