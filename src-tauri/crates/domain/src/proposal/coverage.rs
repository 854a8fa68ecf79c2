//! Argument coverage (M15): each reader's criteria beside the blocks of their edition that answer
//! them. An argument counts only if it is on a page of that edition and, where the criterion needs
//! proof, if evidence is linked.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::block::Proof;
use super::{Block, BlockContent, Edition};
use crate::id::Id;
use crate::person::{Criterion, CriterionState};

/// Evidence of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProofState {
    Present,
    Missing,
    NotNeeded,
}

/// A criterion of the edition's reader and what the edition says to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    pub criterion: Id,
    /// Answering blocks on pages of this edition, in reading order.
    pub answered_by: Vec<Id>,
    /// Blocks that answer it but have nothing to show, so that no page has them.
    pub unseen: Vec<Id>,
    pub proof: ProofState,
}

impl Covered {
    /// Whether the reader finds the answer: on a page, and proved if that is needed.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        !self.answered_by.is_empty() && !matches!(self.proof, ProofState::Missing)
    }
}

/// Criteria in the order in which they matter: verified before stated, since stated ones can be
/// false (M3); each in the order in which they were noted.
pub fn in_order(criteria: &mut [&Criterion]) {
    criteria.sort_by_key(|criterion| criterion.facts.state != CriterionState::Verified);
}

/// What the edition says to each criterion. `shown` are the blocks that are on its pages;
/// `editions` are all of the proposal, because evidence may lie in another one; `filed` are
/// criteria that the account's evidence folder proves (M11).
#[must_use]
pub fn coverage(
    edition: &Edition,
    editions: &[Edition],
    blocks: &[Block],
    criteria: &[&Criterion],
    shown: &BTreeSet<Id>,
    filed: &BTreeSet<Id>,
) -> Vec<Covered> {
    let placed: Vec<&Block> = edition
        .facts
        .layout
        .iter()
        .filter_map(|placement| blocks.iter().find(|block| block.id == placement.block_id))
        .collect();
    let mut proved = proved(editions, blocks);
    proved.extend(filed);
    let covered = |criterion: &&Criterion| {
        let (answered_by, unseen) = placed
            .iter()
            .filter(|block| answers(block, criterion.id))
            .map(|block| block.id)
            .partition(|id| shown.contains(id));
        let proof = match (criterion.facts.needs_proof, proved.contains(&criterion.id)) {
            (_, true) => ProofState::Present,
            (true, false) => ProofState::Missing,
            (false, false) => ProofState::NotNeeded,
        };
        Covered {
            criterion: criterion.id,
            answered_by,
            unseen,
            proof,
        }
    };
    criteria.iter().map(covered).collect()
}

/// Whether a block answers a criterion: somebody said so, or one of its proofs names the criterion.
#[must_use]
pub fn answers(block: &Block, criterion: Id) -> bool {
    let shows = |row: &Proof| row.criterion_id == Some(criterion) && is_evidence(row);
    block.answers.contains(&criterion)
        || match &block.content {
            BlockContent::Proofs { rows, .. } => rows.iter().any(shows),
            _ => false,
        }
}

/// Criteria with evidence: a row of a list of proofs that some edition places, which names the
/// criterion and has the document or its date.
fn proved(editions: &[Edition], blocks: &[Block]) -> BTreeSet<Id> {
    let placed = |block: &&Block| {
        editions.iter().any(|edition| {
            edition
                .facts
                .layout
                .iter()
                .any(|placement| placement.block_id == block.id)
        })
    };
    blocks
        .iter()
        .filter(placed)
        .filter_map(|block| match &block.content {
            BlockContent::Proofs { rows, .. } => Some(rows),
            _ => None,
        })
        .flatten()
        .filter(|row| is_evidence(row))
        .filter_map(|row| row.criterion_id)
        .collect()
}

/// Whether a row names something that can be asked for: a file, or a document with its date.
#[must_use]
pub fn is_evidence(row: &Proof) -> bool {
    row.file.is_some() || (row.dated.is_some() && !row.document.is_blank())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::language::{Language, LocalText};
    use crate::person::{CriterionFacts, ReaderType};
    use crate::proposal::{EditionFacts, Placement};

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn edition(n: u8, placed: &[u8]) -> Edition {
        let facts = EditionFacts {
            reader: ReaderType::Director,
            person_id: None,
            language: Language::En,
            headline: LocalText::default(),
            layout: placed
                .iter()
                .map(|n| Placement {
                    block_id: id(*n),
                    new_page: false,
                })
                .collect(),
        };
        Edition {
            id: id(n),
            version: 1,
            proposal_id: id(99),
            personal: false,
            facts,
        }
    }

    fn criterion(n: u8, state: CriterionState, needs_proof: bool) -> Criterion {
        Criterion {
            id: id(n),
            version: 1,
            part_id: id(80),
            facts: CriterionFacts {
                text: format!("criterion {n}"),
                state,
                noted_on: NaiveDate::MIN,
                source: String::new(),
                needs_proof,
            },
        }
    }

    fn answering(n: u8, criterion: u8) -> Block {
        let content = BlockContent::Heading {
            label: LocalText::default(),
            text: LocalText::one(Language::En, "answer".into()),
        };
        Block {
            answers: vec![id(criterion)],
            ..Block::new(id(n), id(99), None, content)
        }
    }

    fn proofs(n: u8, criterion: u8, dated: Option<NaiveDate>) -> Block {
        let row = Proof {
            criterion: LocalText::default(),
            who: LocalText::default(),
            document: LocalText::one(Language::En, "Minutes".into()),
            dated,
            appendix: String::new(),
            criterion_id: Some(id(criterion)),
            file: None,
        };
        let content = BlockContent::Proofs {
            label: LocalText::default(),
            title: LocalText::default(),
            rows: vec![row],
        };
        Block::new(id(n), id(99), None, content)
    }

    fn one(edition: &Edition, all: &[Edition], blocks: &[Block], shown: &[u8]) -> Covered {
        let criterion = criterion(50, CriterionState::Verified, true);
        let shown = shown.iter().map(|n| id(*n)).collect();
        let none = BTreeSet::new();
        coverage(edition, all, blocks, &[&criterion], &shown, &none).remove(0)
    }

    #[test]
    fn an_argument_counts_only_on_a_page_of_its_edition() {
        let (here, there) = (edition(1, &[10]), edition(2, &[]));
        let blocks = [answering(10, 50), proofs(11, 50, Some(NaiveDate::MIN))];
        let all = [here.clone(), edition(3, &[11])];
        let found = one(&here, &all, &blocks, &[10]);
        assert!(found.is_answered(), "placed, shown and proved");
        let found = one(&here, &all, &blocks, &[]);
        assert_eq!(
            (found.is_answered(), found.unseen),
            (false, vec![id(10)]),
            "a block with nothing to show is on no page"
        );
        let found = one(&there, &all, &blocks, &[10]);
        assert!(
            !found.is_answered(),
            "another edition's argument isn't read here"
        );
    }

    #[test]
    fn a_claim_that_needs_proof_counts_only_with_evidence() {
        let here = edition(1, &[10, 11]);
        let answer = answering(10, 50);
        let undated = [answer.clone(), proofs(11, 50, None)];
        let found = one(&here, std::slice::from_ref(&here), &undated, &[10, 11]);
        assert_eq!(
            (found.proof, found.is_answered()),
            (ProofState::Missing, false),
            "a document without date or file is no evidence"
        );
        let dated = [answer.clone(), proofs(11, 50, Some(NaiveDate::MIN))];
        let found = one(&here, std::slice::from_ref(&here), &dated, &[10, 11]);
        assert_eq!(found.proof, ProofState::Present);
        let elsewhere = edition(1, &[10]);
        let found = one(&elsewhere, std::slice::from_ref(&elsewhere), &dated, &[10]);
        assert_eq!(
            found.proof,
            ProofState::Missing,
            "evidence that no edition shows proves nothing to anybody"
        );
    }

    #[test]
    fn a_proof_that_names_a_criterion_answers_it() {
        let here = edition(1, &[11]);
        let all = std::slice::from_ref(&here);
        let dated = [proofs(11, 50, Some(NaiveDate::MIN))];
        assert!(one(&here, all, &dated, &[11]).is_answered());
        let undated = [proofs(11, 50, None)];
        assert!(
            !one(&here, all, &undated, &[11]).is_answered(),
            "a row without a document says nothing yet"
        );
        let other = [proofs(11, 51, Some(NaiveDate::MIN))];
        assert!(!one(&here, all, &other, &[11]).is_answered());
    }

    #[test]
    fn evidence_in_the_folder_proves_without_a_row_on_a_page() {
        let here = edition(1, &[10]);
        let blocks = [answering(10, 50)];
        let criterion = criterion(50, CriterionState::Verified, true);
        let shown = BTreeSet::from([id(10)]);
        let of = |filed: BTreeSet<Id>| {
            let all = std::slice::from_ref(&here);
            coverage(&here, all, &blocks, &[&criterion], &shown, &filed).remove(0)
        };
        assert!(of(BTreeSet::from([id(50)])).is_answered());
        assert!(
            !of(BTreeSet::from([id(51)])).is_answered(),
            "another criterion's evidence proves nothing here"
        );
    }

    #[test]
    fn verified_criteria_come_before_stated_ones() {
        let all = [
            criterion(1, CriterionState::Stated, false),
            criterion(2, CriterionState::Verified, false),
            criterion(3, CriterionState::Stated, false),
            criterion(4, CriterionState::Verified, false),
        ];
        let mut order: Vec<&Criterion> = all.iter().collect();
        in_order(&mut order);
        let order: Vec<Id> = order.iter().map(|criterion| criterion.id).collect();
        assert_eq!(order, [id(2), id(4), id(1), id(3)]);
    }
}
