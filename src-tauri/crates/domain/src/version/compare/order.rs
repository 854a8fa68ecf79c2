//! Which blocks kept their order, and from where to where the others went.

use crate::version::SaidBlock;

/// From which place to which a block moved: 1 is the first block of the edition, whatever stands
/// above it on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "BlockMove"))]
pub struct Move {
    pub from: u32,
    pub to: u32,
}

/// Which blocks of the later version keep their order: as many as can, so that one block carried over
/// many others has moved, and not they.
pub(super) fn stayed(matched: &[Option<usize>]) -> Vec<bool> {
    // The longest run of rising places that ends at each block, and the block before it in the run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(matched.len());
    for (here, at) in matched.iter().enumerate() {
        let lower = |(before, _): &(usize, &(usize, Option<usize>))| {
            at.is_some() && matched[*before].is_some() && matched[*before] < *at
        };
        let longest = runs.iter().enumerate().filter(lower);
        let longest = longest.max_by_key(|(before, (length, _))| (*length, usize::MAX - before));
        let run = longest.map_or((1, None), |(before, (length, _))| {
            (length + 1, Some(before))
        });
        runs.push(if matched[here].is_some() {
            run
        } else {
            (0, None)
        });
    }
    let last = runs.iter().enumerate();
    let last = last.max_by_key(|(at, (length, _))| (*length, usize::MAX - at));
    let mut stayed = vec![false; matched.len()];
    let mut next = last
        .filter(|(_, (length, _))| *length > 0)
        .map(|(at, _)| at);
    while let Some(at) = next {
        stayed[at] = true;
        next = runs[at].1;
    }
    stayed
}

/// The place of a block in its edition, from 1. Headline and addressee are no block.
pub(super) fn place(blocks: &[SaidBlock], at: usize) -> u32 {
    let before = blocks.iter().take(at + 1);
    let own = before.filter(|block| !block.block_id.0.is_nil()).count();
    u32::try_from(own).unwrap_or(u32::MAX)
}
