//! What each reader must find (M14): the director their standing, what is exclusive and the decision
//! on the first page; HR comparable projects, people who recommend us and the team; finance figures,
//! costs before and after, payback and cash flow, specification and proofs. Everyone: who prepared
//! it (M16).

use super::Look;
use crate::id::Id;
use crate::person::ReaderType;
use crate::proposal::{Block, BlockContent, Edition, Said};

type Missing = Vec<(&'static str, Option<Id>)>;

pub(super) fn missing(look: Look<'_>, edition: &Edition, placed: &[&Block]) -> Missing {
    let mut missing = match edition.facts.reader {
        ReaderType::Director => director(edition, placed),
        ReaderType::Hr => hr(look, placed),
        ReaderType::Finance => finance(placed),
    };
    let prepared = any(placed, |content| match content {
        BlockContent::PreparedBy { members, .. } => has_members(look, members),
        _ => false,
    });
    if !prepared {
        missing.push(("prepared_by_missing", None));
    }
    missing
}

fn any(placed: &[&Block], is: impl Fn(&BlockContent) -> bool) -> bool {
    placed.iter().any(|block| is(&block.content))
}

fn has_members(look: Look<'_>, members: &[Id]) -> bool {
    look.members
        .iter()
        .any(|member| members.contains(&member.id))
}

fn director(edition: &Edition, placed: &[&Block]) -> Missing {
    let mut missing = Missing::new();
    // Understanding of their standing leads: words before anything is offered.
    let opening = placed
        .iter()
        .take_while(|block| {
            !matches!(
                block.content,
                BlockContent::Exclusivity { .. }
                    | BlockContent::Decision { .. }
                    | BlockContent::PriceTable { .. }
            )
        })
        .any(|block| match &block.content {
            BlockContent::Text { body, .. } => !Said::Rich(body).is_blank(),
            _ => false,
        });
    if !opening {
        missing.push(("standing_missing", None));
    }
    let exclusive = any(placed, |content| match content {
        BlockContent::Exclusivity { points, .. } => !points.is_empty(),
        _ => false,
    });
    if !exclusive {
        missing.push(("exclusivity_missing", None));
    }
    let decision = placed
        .iter()
        .find(|block| matches!(block.content, BlockContent::Decision { .. }));
    match decision {
        None => missing.push(("decision_missing", None)),
        Some(block) => {
            let before = edition
                .facts
                .layout
                .iter()
                .take_while(|placement| placement.block_id != block.id)
                .skip(1)
                .any(|placement| placement.new_page);
            let breaks = edition
                .facts
                .layout
                .iter()
                .skip(1)
                .any(|placement| placement.block_id == block.id && placement.new_page);
            if before || breaks {
                missing.push(("decision_not_on_first_page", Some(block.id)));
            }
        }
    }
    missing
}

fn hr(look: Look<'_>, placed: &[&Block]) -> Missing {
    let mut missing = Missing::new();
    let shown: Vec<_> = placed
        .iter()
        .filter_map(|block| match &block.content {
            BlockContent::References { references, .. } => Some(references),
            _ => None,
        })
        .flatten()
        .filter_map(|id| look.references.iter().find(|reference| reference.id == *id))
        .collect();
    if shown.is_empty() {
        missing.push(("references_missing", None));
    } else if shown
        .iter()
        .all(|reference| reference.facts.people.is_empty())
    {
        missing.push(("recommending_people_missing", None));
    }
    let team = any(placed, |content| match content {
        BlockContent::Team { members, .. } => has_members(look, members),
        _ => false,
    });
    if !team {
        missing.push(("team_missing", None));
    }
    missing
}

fn finance(placed: &[&Block]) -> Missing {
    let mut missing = Missing::new();
    let mut need = |there: bool, code| {
        if !there {
            missing.push((code, None));
        }
    };
    need(
        any(placed, |content| match content {
            BlockContent::KeyFigures { figures } => !figures.is_empty(),
            _ => false,
        }),
        "key_figures_missing",
    );
    need(
        any(placed, |content| {
            matches!(content, BlockContent::CostTable { .. })
        }),
        "cost_table_missing",
    );
    need(
        any(placed, |content| {
            matches!(content, BlockContent::CashFlow { .. })
        }),
        "cash_flow_missing",
    );
    need(
        any(placed, |content| match content {
            BlockContent::Specification { rows, .. } => !rows.is_empty(),
            _ => false,
        }),
        "specification_missing",
    );
    need(
        any(placed, |content| match content {
            BlockContent::Proofs { rows, .. } => !rows.is_empty(),
            _ => false,
        }),
        "proofs_missing",
    );
    missing
}
