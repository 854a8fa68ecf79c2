//! Two versions beside each other: blocks matched by their lineage, texts compared word by word,
//! lines and numbers by what they are.

mod order;
mod rows;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::page::{SaidBlock, SaidText};
use crate::id::Id;
use crate::pricing::{Line, LineTotal, Pricing, Totals};
use crate::proposal::{BoundKey, BoundValue, Figures, resolve};

pub use order::Move;

/// What became of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "VersionChange"))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Same,
    Changed,
    Added,
    Removed,
}

/// A stretch of text that is in both versions or in one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DiffPiece"))]
pub struct Piece {
    /// `same`, `removed` or `added`.
    pub change: Change,
    pub text: String,
}

/// A text that isn't the same in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// Where in the block; of the earlier version for what was removed.
    pub place: String,
    /// What it is about: the row of a table, the caption of a figure; empty where the text says it.
    pub name: String,
    pub pieces: Vec<Piece>,
}

/// A block of an edition in two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockChange {
    pub change: Change,
    /// It stands elsewhere among the blocks that both versions have.
    pub moved: Option<Move>,
    pub kind: String,
    pub before: Option<Id>,
    pub after: Option<Id>,
    /// The block behind which a missing one would stand on the other side.
    pub behind: Option<Id>,
    pub texts: Vec<TextChange>,
}

/// Compares two texts by words. What is not *added* spells the first, what is not *removed* the
/// second.
#[must_use]
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let mut runs: Vec<(bool, String, String)> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (gone, come) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        let same = matches!(op, DiffOp::Equal { .. });
        runs.push((same, gone, come));
    }
    // Single spaces between changed words would tear one change into many.
    for at in 1..runs.len().saturating_sub(1) {
        if runs[at].1.trim().is_empty() && !runs[at - 1].0 && !runs[at + 1].0 {
            runs[at].0 = false;
        }
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut gone, mut come) = (String::new(), String::new());
    for (same, old, new) in runs {
        if same {
            flush(&mut pieces, &mut gone, &mut come);
            pieces.push(Piece {
                change: Change::Same,
                text: old,
            });
        } else {
            gone.push_str(&old);
            come.push_str(&new);
        }
    }
    flush(&mut pieces, &mut gone, &mut come);
    pieces
}

fn flush(pieces: &mut Vec<Piece>, gone: &mut String, come: &mut String) {
    for (change, text) in [(Change::Removed, gone), (Change::Added, come)] {
        if !text.is_empty() {
            pieces.push(Piece {
                change,
                text: std::mem::take(text),
            });
        }
    }
}

/// Words and the spaces between them. A no-break space belongs to its word: `230 514` is one
/// number.
fn tokens(text: &str) -> Vec<&str> {
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
    let mut all = Vec::new();
    let mut begin = 0;
    let mut was = None;
    for (at, c) in text.char_indices() {
        if was.is_some_and(|was| was != breaks(c)) {
            all.push(&text[begin..at]);
            begin = at;
        }
        was = Some(breaks(c));
    }
    if begin < text.len() {
        all.push(&text[begin..]);
    }
    all
}

/// Compares the texts of a block: those that aren't the same, in order. Rows of tables are compared
/// cell by cell: of a row that is in both, only the cells that differ are given, each after the head
/// of its column; a column that only one version has is said by its head alone.
#[must_use]
pub fn texts(before: &[SaidText], after: &[SaidText]) -> Vec<TextChange> {
    let plain = |all: &[SaidText]| {
        let key = |text: &SaidText| (text.name.clone(), text.text.clone());
        all.iter().map(key).collect::<Vec<_>>()
    };
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &plain(before), &plain(after)) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (old, new) = (&before[op.old_range()], &after[op.new_range()]);
        for pair in beside(old, new) {
            changes.extend(match pair {
                (Some(old), Some(new)) if !old.cells.is_empty() && !new.cells.is_empty() => {
                    rows::change((old, before), (new, after))
                }
                (old, new) => change(old, new),
            });
        }
    }
    changes
}

fn change(old: Option<&SaidText>, new: Option<&SaidText>) -> Option<TextChange> {
    let any = new.or(old)?;
    let named = old.is_none_or(|old| old.name == any.name);
    let said = |text: Option<&SaidText>| match text {
        None => String::new(),
        Some(text) if named || text.name.is_empty() => text.text.clone(),
        Some(text) => format!("{}{}{}", text.name, rows::BETWEEN, text.text),
    };
    Some(TextChange {
        place: any.place.clone(),
        name: if named {
            any.name.clone()
        } else {
            String::new()
        },
        pieces: words(&said(old), &said(new)),
    })
}

/// Which text stands beside which: rows of the same name though their figures differ, the rest in
/// their order.
fn beside<'a>(
    old: &'a [SaidText],
    new: &'a [SaidText],
) -> Vec<(Option<&'a SaidText>, Option<&'a SaidText>)> {
    let names = |all: &[SaidText]| {
        let letters = |text: &SaidText| name(&text.name) + &name(&text.text);
        all.iter().map(letters).collect::<Vec<_>>()
    };
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &names(old), &names(new)) {
        let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
        let pair = |at: usize| (old.get(at), new.get(at));
        pairs.extend((0..old.len().max(new.len())).map(pair));
    }
    pairs
}

/// A text without its figures.
fn name(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

/// Compares two editions block by block, in the order of the later one; what is only in the
/// earlier one stands where it stood.
#[must_use]
pub fn blocks(before: &[SaidBlock], after: &[SaidBlock]) -> Vec<BlockChange> {
    let mut taken = vec![false; before.len()];
    let matched: Vec<Option<usize>> = after
        .iter()
        .map(|block| {
            let same = |(at, old): (usize, &SaidBlock)| {
                (!taken[at] && old.lineage == block.lineage && old.kind == block.kind).then_some(at)
            };
            let at = before.iter().enumerate().find_map(same)?;
            taken[at] = true;
            Some(at)
        })
        .collect();
    let stayed = order::stayed(&matched);
    let mut changes = Vec::new();
    let mut removed = 0;
    let mut last: (Option<Id>, Option<Id>) = (None, None);
    for (here, (new, at)) in after.iter().zip(matched).enumerate() {
        let Some(at) = at else {
            let mut change = alone(Change::Added, new);
            change.behind = last.0;
            changes.push(change);
            last.1 = Some(new.block_id);
            continue;
        };
        while removed < at {
            if !taken[removed] {
                let mut change = alone(Change::Removed, &before[removed]);
                change.behind = last.1;
                changes.push(change);
            }
            removed += 1;
        }
        let old = &before[at];
        let texts = texts(&old.texts, &new.texts);
        changes.push(BlockChange {
            change: if texts.is_empty() {
                Change::Same
            } else {
                Change::Changed
            },
            moved: (!stayed[here]).then(|| Move {
                from: order::place(before, at),
                to: order::place(after, here),
            }),
            kind: new.kind.clone(),
            before: Some(old.block_id),
            after: Some(new.block_id),
            behind: None,
            texts,
        });
        last = (Some(old.block_id), Some(new.block_id));
    }
    for (at, old) in before.iter().enumerate().skip(removed) {
        if !taken[at] {
            let mut change = alone(Change::Removed, old);
            change.behind = last.1;
            changes.push(change);
        }
    }
    changes
}

/// A block that is only in one version.
fn alone(change: Change, block: &SaidBlock) -> BlockChange {
    let (before, after) = match change {
        Change::Removed => (Some(block.block_id), None),
        _ => (None, Some(block.block_id)),
    };
    let text = |text: &SaidText| TextChange {
        place: text.place.clone(),
        name: text.name.clone(),
        pieces: vec![Piece {
            change,
            text: text.text.clone(),
        }],
    };
    BlockChange {
        change,
        moved: None,
        kind: block.kind.clone(),
        before,
        after,
        behind: None,
        texts: block.texts.iter().map(text).collect(),
    }
}

/// A bound number that isn't the same in both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NumberChange {
    pub key: BoundKey,
    pub before: Option<BoundValue>,
    pub after: Option<BoundValue>,
}

/// Bound numbers that differ, in their usual order.
#[must_use]
pub fn numbers(before: &Figures<'_>, after: &Figures<'_>) -> Vec<NumberChange> {
    let change = |key| NumberChange {
        key,
        before: resolve(before, key),
        after: resolve(after, key),
    };
    let all = BoundKey::ALL.into_iter().map(change);
    all.filter(|change| change.before != change.after).collect()
}

/// One side of a line: what it asks and what that comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct LineSide<'a> {
    pub line: &'a Line,
    pub total: Option<&'a LineTotal>,
}

/// A line of the price table that isn't the same in both.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChange<'a> {
    pub change: Change,
    pub before: Option<LineSide<'a>>,
    pub after: Option<LineSide<'a>>,
}

/// Prices with what they come to.
#[derive(Debug, Clone, Copy)]
pub struct Priced<'a> {
    pub pricing: &'a Pricing,
    /// Empty if prices don't add up.
    pub totals: Option<&'a Totals>,
}

impl<'a> Priced<'a> {
    fn side(&self, line: &'a Line) -> LineSide<'a> {
        let totals = self.totals.into_iter().flat_map(|totals| &totals.lines);
        LineSide {
            line,
            total: totals.into_iter().find(|total| total.line_id == line.id),
        }
    }
}

/// Lines that differ: those of the later version in their order, then those that are gone. What a
/// line costs us makes no difference.
#[must_use]
pub fn lines<'a>(before: Priced<'a>, after: Priced<'a>) -> Vec<LineChange<'a>> {
    let mut changes = Vec::new();
    for new in &after.pricing.lines {
        let old = before.pricing.lines.iter().find(|old| old.id == new.id);
        let (old, new) = (old.map(|old| before.side(old)), after.side(new));
        let change = match &old {
            None => Change::Added,
            Some(old) if shows_same(old, &new) => continue,
            Some(_) => Change::Changed,
        };
        changes.push(LineChange {
            change,
            before: old,
            after: Some(new),
        });
    }
    let gone = |old: &&Line| after.pricing.lines.iter().all(|new| new.id != old.id);
    for old in before.pricing.lines.iter().filter(gone) {
        changes.push(LineChange {
            change: Change::Removed,
            before: Some(before.side(old)),
            after: None,
        });
    }
    changes
}

fn shows_same(old: &LineSide<'_>, new: &LineSide<'_>) -> bool {
    let without_cost = |line: &Line| Line {
        cost: None,
        ..line.clone()
    };
    without_cost(old.line) == without_cost(new.line) && old.total == new.total
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
