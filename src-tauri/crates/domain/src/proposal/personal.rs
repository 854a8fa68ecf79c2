//! Editions for one person (M14): what answers this person's criteria moves up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::coverage::answers;
use super::{Block, BlockContent, Placement};
use crate::id::Id;
use crate::person::{Criterion, CriterionState};

/// Orders a layout by the criteria of the person it is for. What answers verified criteria comes
/// first, then what answers stated ones; the rest keeps its order. The opening (first block and key
/// figures right after it), the decision, prepared by and the expiry keep their places, and so do
/// page breaks. A heading takes along what stands under it.
#[must_use]
pub fn ordered(layout: &[Placement], blocks: &[Block], criteria: &[Criterion]) -> Vec<Placement> {
    let by_id: BTreeMap<Id, &Block> = blocks.iter().map(|block| (block.id, block)).collect();
    let passages = passages(layout, &by_id);
    let is_fixed = |at: usize, passage: &[Placement]| {
        let content = |placement: &Placement| by_id.get(&placement.block_id).map(|b| &b.content);
        at == 0
            || passage.iter().any(|placement| {
                matches!(
                    content(placement),
                    Some(
                        BlockContent::Decision { .. }
                            | BlockContent::PreparedBy { .. }
                            | BlockContent::Expiry { .. }
                    )
                )
            })
            || (at == 1
                && matches!(
                    passage.first().and_then(content),
                    Some(BlockContent::KeyFigures { .. })
                ))
    };
    let weight = |passage: &[Placement]| {
        let answered = |state: CriterionState| {
            criteria
                .iter()
                .filter(|criterion| criterion.facts.state == state)
                .filter(|criterion| {
                    passage
                        .iter()
                        .filter_map(|placement| by_id.get(&placement.block_id))
                        .any(|block| answers(block, criterion.id))
                })
                .count()
        };
        (
            answered(CriterionState::Verified),
            answered(CriterionState::Stated),
        )
    };
    let mut free: Vec<&[Placement]> = passages
        .iter()
        .enumerate()
        .filter(|(at, passage)| !is_fixed(*at, passage))
        .map(|(_, passage)| *passage)
        .collect();
    free.sort_by_cached_key(|passage| Reverse(weight(passage)));
    let mut free = free.into_iter();
    let mut arranged = Vec::with_capacity(layout.len());
    for (at, passage) in passages.iter().enumerate() {
        let placed = if is_fixed(at, passage) {
            *passage
        } else {
            free.next().unwrap_or(passage)
        };
        let begins = passage.first().is_some_and(|first| first.new_page);
        arranged.extend(placed.iter().enumerate().map(|(n, placement)| Placement {
            new_page: if n == 0 { begins } else { placement.new_page },
            ..*placement
        }));
    }
    arranged
}

/// Blocks that belong together: a heading with what follows up to the next label, a text without
/// label with what stands before it.
fn passages<'a>(layout: &'a [Placement], blocks: &BTreeMap<Id, &Block>) -> Vec<&'a [Placement]> {
    let mut starts = Vec::new();
    let mut under_heading = false;
    for (at, placement) in layout.iter().enumerate() {
        let content = blocks.get(&placement.block_id).map(|block| &block.content);
        let follows = match content {
            Some(BlockContent::Text { label, .. }) => label.is_blank(),
            Some(
                BlockContent::PriceTable { .. }
                | BlockContent::CostTable { .. }
                | BlockContent::KeyFigures { .. }
                | BlockContent::Picture { .. },
            ) => under_heading,
            _ => false,
        };
        if at == 0 || placement.new_page || !follows {
            starts.push(at);
            under_heading = matches!(content, Some(BlockContent::Heading { .. }));
        }
    }
    let ends = starts.iter().skip(1).copied().chain([layout.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &layout[*start..end])
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::language::{Language, LocalText, Localized};
    use crate::person::CriterionFacts;
    use crate::proposal::Rich;

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn criterion(n: u8, state: CriterionState) -> Criterion {
        Criterion {
            id: id(n),
            version: 1,
            part_id: id(99),
            facts: CriterionFacts {
                text: "criterion".into(),
                state,
                noted_on: NaiveDate::MIN,
                source: String::new(),
                needs_proof: false,
            },
        }
    }

    fn block(n: u8, content: BlockContent, answers: &[u8]) -> Block {
        Block {
            answers: answers.iter().map(|n| id(*n)).collect(),
            ..Block::new(id(n), id(98), None, content)
        }
    }

    fn text(label: &str) -> BlockContent {
        BlockContent::Text {
            label: LocalText::one(Language::En, label.into()),
            sublabel: LocalText::default(),
            body: Localized::one(Language::En, Rich::plain("words")),
            lead: false,
        }
    }

    fn heading() -> BlockContent {
        BlockContent::Heading {
            label: LocalText::default(),
            text: LocalText::one(Language::En, "Terms".into()),
        }
    }

    fn decision() -> BlockContent {
        BlockContent::Decision {
            title: LocalText::default(),
            text: Localized::default(),
        }
    }

    fn expiry() -> BlockContent {
        BlockContent::Expiry {
            text: Localized::default(),
        }
    }

    fn at(n: u8, new_page: bool) -> Placement {
        Placement {
            block_id: id(n),
            new_page,
        }
    }

    fn order(layout: &[Placement]) -> Vec<u8> {
        layout
            .iter()
            .map(|placement| {
                (1..60)
                    .find(|n| id(*n) == placement.block_id)
                    .unwrap_or_default()
            })
            .collect()
    }

    #[test]
    fn answers_to_verified_criteria_move_up_and_fixed_blocks_stay() {
        let blocks = [
            block(1, text("Position"), &[70]),
            block(2, text("Now"), &[]),
            block(3, text("Stated"), &[71]),
            block(4, decision(), &[70]),
            block(5, heading(), &[]),
            block(6, text(""), &[70]),
            block(7, expiry(), &[]),
        ];
        let layout: Vec<Placement> = (1..=7).map(|n| at(n, n == 5)).collect();
        let criteria = [
            criterion(70, CriterionState::Verified),
            criterion(71, CriterionState::Stated),
        ];
        let arranged = ordered(&layout, &blocks, &criteria);
        assert_eq!(
            order(&arranged),
            [1, 5, 6, 3, 4, 2, 7],
            "the heading brings its text up, the decision stays third from the opening"
        );
        let broken: Vec<bool> = arranged
            .iter()
            .map(|placement| placement.new_page)
            .collect();
        assert_eq!(
            broken,
            [false, false, false, false, false, true, false],
            "the page still breaks after the decision"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_the_order_is_settled(kinds in prop::collection::vec((0u8..4, any::<bool>(), 70u8..73), 0..12)) {
            let made: Vec<(Block, Placement)> = (1u8..).zip(&kinds).map(|(n, (kind, page, answer))| {
                let content = match kind { 0 => text("L"), 1 => text(""), 2 => heading(), _ => decision() };
                (block(n, content, &[*answer]), at(n, *page))
            }).collect();
            let (mut blocks, mut layout): (Vec<Block>, Vec<Placement>) = made.into_iter().unzip();
            blocks.push(block(50, expiry(), &[]));
            layout.push(at(50, false));
            let criteria = [criterion(70, CriterionState::Verified), criterion(71, CriterionState::Stated)];
            let arranged = ordered(&layout, &blocks, &criteria);
            let (mut before, mut after) = (order(&layout), order(&arranged));
            prop_assert_eq!(after.last(), Some(&50), "the expiry is last");
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after, "every block stands once");
            let breaks = |layout: &[Placement]| layout.iter().filter(|p| p.new_page).count();
            prop_assert_eq!(breaks(&layout), breaks(&arranged), "pages break as often");
        }
    }
}
