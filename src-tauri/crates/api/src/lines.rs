//! Numbers of price lines in texts: which a desk offers, what the check compares amounts with, and
//! what becomes of them where the lines are others.

use std::collections::BTreeSet;

use redbook_domain::id::Id;
use redbook_domain::pricing::Line;
use redbook_domain::proposal::{Block, BlockContent, BoundKey, LineFigure, ProposalFacts};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;

use crate::desk::Counted;
use crate::error::ApiError;

/// Lines whose numbers are offered whether a text says them or not.
const OFFERED: usize = 100;
/// Stands in a text for the number of a line that isn't taken along; the check finds it.
const LEFT: &str = "‹…›";

/// Keys of numbers of lines and of items of the calculation: those of the first lines, and those
/// that blocks say.
pub(crate) fn keys(lines: &[Line], blocks: &[Block]) -> BTreeSet<BoundKey> {
    let said = blocks.iter().flat_map(|block| block.content.bound());
    let offered = lines
        .iter()
        .filter(|line| line.kind.is_item())
        .take(OFFERED);
    let of = |line: &Line| {
        LineFigure::ALL.map(|figure| BoundKey::Line {
            line: line.id,
            figure,
        })
    };
    said.filter(|key| key.is_of_row())
        .chain(offered.flat_map(of))
        .collect()
}

/// Every amount of prices and calculation, given and counted, without its sign. What lines cost us
/// is none of them.
pub(crate) fn amounts(facts: &ProposalFacts, counted: &Counted) -> Result<Vec<Decimal>, ApiError> {
    let mut found = BTreeSet::new();
    for line in &facts.pricing.lines {
        found.extend(line.unit_price.map(|price| price.get().abs()));
        collect(&line.discount, &mut found)?;
    }
    collect(&facts.pricing.discount, &mut found)?;
    collect(&facts.calculation, &mut found)?;
    collect(&counted.totals, &mut found)?;
    collect(&counted.calculation, &mut found)?;
    Ok(found.into_iter().collect())
}

fn collect(what: &impl Serialize, found: &mut BTreeSet<Decimal>) -> Result<(), ApiError> {
    let value = serde_json::to_value(what)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    walk(&value, found);
    Ok(())
}

fn walk(value: &Value, found: &mut BTreeSet<Decimal>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        Value::Object(fields) => {
            if fields.len() == 2
                && fields.contains_key("minor")
                && let Ok(money) =
                    serde_json::from_value::<redbook_domain::money::Money>(value.clone())
            {
                found.insert(money.to_major().abs());
            } else {
                fields.values().for_each(|field| walk(field, found));
            }
        }
        _ => {}
    }
}

/// Binds numbers of lines to other lines. One without another leaves a place to be filled in.
///
/// # Errors
/// `internal`: a block can't be written as data, a fault of the program.
pub(crate) fn rebound(
    content: &mut BlockContent,
    other: &impl Fn(Id) -> Option<Id>,
) -> Result<(), ApiError> {
    if content.bound().iter().all(|key| key.line().is_none()) {
        return Ok(());
    }
    let failed = |error: serde_json::Error| ApiError::new("internal").with("detail", error);
    let mut value = serde_json::to_value(&*content).map_err(failed)?;
    rebind(&mut value, other);
    *content = serde_json::from_value(value).map_err(failed)?;
    Ok(())
}

fn rebind(value: &mut Value, other: &impl Fn(Id) -> Option<Id>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rebind(item, other)),
        Value::Object(fields) => {
            let key = fields.get("bound").and_then(Value::as_str);
            let key = key.and_then(|key| BoundKey::try_from(key.to_owned()).ok());
            if let Some(BoundKey::Line { line, figure }) = key {
                match other(line) {
                    Some(line) => {
                        let key = BoundKey::Line { line, figure };
                        fields.insert("bound".to_owned(), Value::String(key.to_string()));
                    }
                    None => {
                        fields.insert("bound".to_owned(), Value::Null);
                        // A figure has a value in each language; the check finds one without.
                        if fields.contains_key("text") {
                            fields.insert("text".to_owned(), Value::String(LEFT.to_owned()));
                        }
                    }
                }
            }
            fields.values_mut().for_each(|field| rebind(field, other));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use redbook_domain::language::{Language, LocalText, Localized};
    use redbook_domain::proposal::{Paragraph, Rich, Run};

    use super::*;

    #[test]
    fn numbers_of_lines_follow_their_lines_or_leave_a_place() {
        let id = |n| Id::from_parts(1, [n; 10]);
        let key = |line| BoundKey::Line {
            line,
            figure: LineFigure::Total,
        };
        let run = |line| Run {
            bound: Some(key(line)),
            ..Run::default()
        };
        let runs = vec![run(id(1)), run(id(2))];
        let mut content = BlockContent::Callout {
            title: LocalText::default(),
            text: Localized::one(Language::En, Rich(vec![Paragraph::Plain { runs }])),
        };
        rebound(&mut content, &|line| (line == id(1)).then(|| id(9))).unwrap();
        assert_eq!(content.bound(), [key(id(9))], "copied with its line");
        assert_eq!(
            content.words(Language::En).trim(),
            LEFT,
            "the other is left"
        );
    }
}
