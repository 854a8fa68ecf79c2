//! Lines of the price table that a reader can't make sense of.

use std::collections::BTreeSet;

use super::Noted;
use crate::money::Quantity;
use crate::pricing::{Line, LineKind};

/// Lines and headings without a name in any language, lines of nothing, alternatives without a choice.
/// Numbered as in the table, from 1.
pub(super) fn odd(lines: &[Line]) -> Noted {
    let nameless = |line: &Line| line.kind != LineKind::Subtotal && line.description.is_blank();
    let nothing = |line: &Line| line.kind.is_item() && line.quantity == Quantity::ZERO;
    let named = numbers(lines, nameless).map(|args| ("line_without_name", args));
    let some = numbers(lines, nothing).map(|args| ("line_of_nothing", args));
    let open = open_groups(lines).map(|args| ("alternative_unchosen", args));
    named.into_iter().chain(some).chain(open).collect()
}

/// Groups of alternatives of which none is chosen: none of them is in the total. Named by their first
/// lines.
fn open_groups(lines: &[Line]) -> Option<Vec<(&'static str, String)>> {
    let group = |line: &Line| match line.kind {
        LineKind::Alternative { group, chosen } => Some((group, chosen)),
        _ => None,
    };
    let chosen: BTreeSet<u32> = lines
        .iter()
        .filter_map(group)
        .filter_map(|(group, chosen)| chosen.then_some(group))
        .collect();
    let mut named = BTreeSet::new();
    let firsts: BTreeSet<_> = lines
        .iter()
        .filter(|line| {
            group(line).is_some_and(|(group, _)| !chosen.contains(&group) && named.insert(group))
        })
        .map(|line| line.id)
        .collect();
    numbers(lines, |line| firsts.contains(&line.id))
}

/// How many lines are odd, and their numbers from 1; nothing if none is.
pub(super) fn numbers(
    lines: &[Line],
    odd: impl Fn(&Line) -> bool,
) -> Option<Vec<(&'static str, String)>> {
    let found: Vec<String> = (1..)
        .zip(lines)
        .filter(|(_, line)| odd(line))
        .map(|(number, _)| i32::to_string(&number))
        .collect();
    if found.is_empty() {
        return None;
    }
    let count = ("count", found.len().to_string());
    Some(vec![count, ("lines", quote(&found))])
}

/// The first of them: a long table half filled in would be a page of numbers.
fn quote(numbers: &[String]) -> String {
    const MOST: usize = 8;
    let shown = numbers.iter().take(MOST).cloned();
    let rest = (numbers.len() > MOST).then(|| String::from("…"));
    shown.chain(rest).collect::<Vec<_>>().join(", ")
}
