//! Figures that a text claims and nothing gives: shares and large counts typed by hand. Amounts of
//! money are looked at with the [`numbers`](super::numbers) of the proposal. A check that is often
//! wrong would teach people to read past it: years, dates, telephones, addresses, standards and
//! small counts are left alone.

mod words;

use rust_decimal::Decimal;

use self::words::{GIVEN, JOINING, MEASURED, PERCENT, SOURCES};
use super::numbers::typed;
use super::{Look, Noted};
use crate::language::Language;
use crate::pricing::Discount;
use crate::proposal::bound::BoundValue;
use crate::proposal::coverage::ProofState;
use crate::proposal::{Block, BlockContent, Said};
use crate::reading::{self, is_space, number_end};
use crate::text::fold;

/// Smaller counts stand in texts for many reasons.
const LEAST: i64 = 1_000;
/// From here on what is measured is a claim: "300 hours a year".
const LEAST_MEASURED: i64 = 100;
pub(super) fn block(look: Look<'_>, block: &Block, language: Language) -> Noted {
    if is_sourced(look, block) {
        return Noted::new();
    }
    let mut found: Vec<String> = Vec::new();
    for said in block.content.said() {
        let text = match said {
            Said::Line(text) => text.exact(language).cloned(),
            Said::Rich(text) => text.exact(language).map(typed),
        };
        let text = written(&text.unwrap_or_default());
        let free = text.lines().filter(|line| !names(line, &GIVEN));
        for claim in free.flat_map(|line| claims(line, language)) {
            let is_known = claim
                .value
                .is_some_and(|value| is_known(look, value, claim.is_share));
            if !is_known && !found.contains(&claim.text) {
                found.push(claim.text);
            }
        }
    }
    if found.is_empty() || names(&block.content.words(language), &SOURCES) {
        return Noted::new();
    }
    // A semicolon, since commas stand in the numbers themselves.
    vec![("claim_without_source", vec![("text", found.join("; "))])]
}

/// The text without the places that are still to be filled in.
fn written(text: &str) -> String {
    let parts = text.split('‹').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('›').map_or("", |(_, after)| after),
    });
    parts.collect::<Vec<_>>().join("…")
}

/// Whether the block says by its kind where its figures come from, or has evidence linked.
fn is_sourced(look: Look<'_>, block: &Block) -> bool {
    let by_kind = match &block.content {
        BlockContent::References { .. }
        | BlockContent::Team { .. }
        | BlockContent::PreparedBy { .. }
        | BlockContent::Proofs { .. }
        | BlockContent::Specification { .. }
        | BlockContent::Picture { .. }
        | BlockContent::PriceTable { .. }
        | BlockContent::CostTable { .. }
        | BlockContent::CashFlow { .. }
        | BlockContent::Appendix { .. }
        | BlockContent::Expiry { .. } => true,
        // Somebody said it, and is named.
        BlockContent::Quotation { who, .. } => !who.is_blank(),
        BlockContent::Table { note, .. } | BlockContent::Chart { note, .. } => !note.is_blank(),
        _ => false,
    };
    by_kind
        || look.asked.iter().any(|asked| {
            asked.covered.answered_by.contains(&block.id)
                && asked.covered.proof == ProofState::Present
        })
}

/// Whether a word of the text begins with one of these.
fn names(text: &str, beginnings: &[&str]) -> bool {
    let words = fold(text);
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    words.any(|word| beginnings.iter().any(|one| word.starts_with(one)))
}

/// Whether the proposal has the number: bound, in a price line, in the calculation.
fn is_known(look: Look<'_>, value: Decimal, is_share: bool) -> bool {
    let bound = look.bound.iter().any(|(_, known)| match known {
        BoundValue::Percent { percent } => is_share && percent.abs() == value,
        BoundValue::Count { count } => !is_share && Decimal::from(*count) == value,
        BoundValue::Quantity { quantity } => !is_share && quantity.get() == value,
        BoundValue::Amount { money } => !is_share && money.to_major().abs() == value,
        BoundValue::Price { .. } | BoundValue::Month { .. } | BoundValue::Date { .. } => false,
    });
    let lines = look.lines.iter().any(|line| {
        let tax = line.tax.as_ref().map(|tax| tax.percent.get());
        let discount = match &line.discount {
            Some(Discount::Percent { percent }) => Some(percent.get()),
            _ => None,
        };
        if is_share {
            [tax, discount].contains(&Some(value))
        } else {
            line.quantity.get() == value
        }
    });
    bound || lines || (!is_share && look.amounts.contains(&value))
}

/// A figure that a text claims.
#[derive(Debug, PartialEq, Eq)]
struct Claim {
    /// As written, with its sign or unit.
    text: String,
    value: Option<Decimal>,
    is_share: bool,
}

fn claims(text: &str, language: Language) -> Vec<Claim> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + start;
        let end = number_end(text, start);
        at = end;
        let (written, before, after) = (&text[start..end], &text[..start], &text[end..]);
        if !stands_free(before) {
            continue;
        }
        let rest = after.trim_start_matches(is_space);
        let word = first_word(rest);
        let value = reading::number(written, language);
        let share = if PERCENT.contains(&fold(word).as_str()) {
            Some(word)
        } else {
            ["%", "на сто"]
                .into_iter()
                .find(|sign| rest.starts_with(sign))
        };
        if let Some(said) = share {
            let gap = &after[..after.len() - rest.len()];
            found.push(Claim {
                text: format!("{written}{gap}{said}"),
                value,
                is_share: true,
            });
        } else if rest.len() < after.len()
            && value.is_some_and(|value| is_count(written, value, word, before))
        {
            let gap = &after[..after.len() - rest.len()];
            found.push(Claim {
                text: format!("{written}{gap}{}", unit(rest)),
                value,
                is_share: false,
            });
        }
    }
    found
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic());
    &text[..end.unwrap_or(text.len())]
}

/// What is counted, whole: "crates", "a year", "km/h", "man-hours".
fn unit(text: &str) -> &str {
    let mut end = 0;
    loop {
        let from = end + (text[end..].len() - text[end..].trim_start_matches(is_space).len());
        let inner =
            |c: char| c.is_alphanumeric() || matches!(c, '-' | '‑' | '/' | '·' | '’' | '\'');
        let word = text[from..].split(|c| !inner(c)).next().unwrap_or_default();
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if word.is_empty() {
            return &text[..end];
        }
        end = from + word.len();
        if !JOINING.contains(&fold(word).as_str()) {
            return &text[..end];
        }
    }
}

/// Whether no sign before it makes the digits a part of something else: a name, a date, a telephone,
/// an amount of money, a number of something.
fn stands_free(before: &str) -> bool {
    let near = before.trim_end_matches(is_space).chars().next_back();
    let glued = before.chars().next_back();
    let is_part =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '‑' | '/' | '.' | ',' | ':' | '_' | '@');
    !glued.is_some_and(is_part)
        && !near.is_some_and(|c| matches!(c, '+' | '№' | '#' | '§' | '€' | '$' | '£' | '¥' | '₽'))
}

/// Whether it counts something: large, with what is counted behind it, and no year, standard or
/// postcode.
fn is_count(written: &str, value: Decimal, unit: &str, before: &str) -> bool {
    let is_measured = MEASURED.contains(&fold(unit).as_str());
    if is_measured && value >= Decimal::from(LEAST_MEASURED) {
        return true;
    }
    if value < Decimal::from(LEAST) || !unit.chars().next().is_some_and(char::is_alphabetic) {
        return false;
    }
    let is_grouped = written.chars().any(|c| !c.is_ascii_digit());
    if is_grouped {
        return !is_currency(unit);
    }
    let year = written.len() == 4 && (1900..2100).any(|year| written == year.to_string());
    let named = before
        .trim_end_matches(is_space)
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .is_some_and(|word| word.len() > 1 && word.chars().all(char::is_uppercase));
    let counted = unit.chars().next().is_some_and(char::is_lowercase);
    // Numbers of orders and contracts are seldom round.
    counted && !year && !named && written.ends_with("00") && !is_currency(unit)
}

/// Amounts of money are looked at elsewhere, and those of another currency are what somebody else
/// paid.
fn is_currency(unit: &str) -> bool {
    let is_code = unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase());
    let begins = ["евро", "euro", "руб", "лев", "лв", "долл", "доллар"];
    is_code || begins.iter().any(|word| fold(unit).starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<String> {
        let found = claims(text, language).into_iter();
        found.map(|claim| claim.text).collect()
    }

    #[test]
    fn shares_and_large_counts_are_claims() {
        for (text, language, expected) in [
            ("We save 18% of it", Language::En, vec!["18%"]),
            ("бой ниже на 12,5 % за год", Language::Ru, vec!["12,5 %"]),
            ("с 30 на сто по-малко", Language::Bg, vec!["30 на сто"]),
            ("um 7 Prozent weniger", Language::De, vec!["7 Prozent"]),
            (
                "2,400 crates and 1200 pallets",
                Language::En,
                vec!["2,400 crates", "1200 pallets"],
            ),
            ("2.400 Kisten im Jahr", Language::De, vec!["2.400 Kisten"]),
            ("2 400 ящиков", Language::Ru, vec!["2 400 ящиков"]),
            ("saves 55,000 a year.", Language::En, vec!["55,000 a year"]),
            ("300 hours less", Language::En, vec!["300 hours"]),
            ("на 240 часов меньше", Language::Ru, vec!["240 часов"]),
            (
                "1,200 man-hours, now",
                Language::En,
                vec!["1,200 man-hours"],
            ),
            ("12 000 в год", Language::Ru, vec!["12 000 в год"]),
        ] {
            assert_eq!(found(text, language), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_claim_is_left_alone() {
        for text in [
            "in 2026 we begin, from 18.12.2026 on",
            "open 24/7, within 48 hours, 5 people",
            "crates of 600 mm, after 120 days, 300 crates",
            "call +359 2 400 1200 now",
            "10115 Berlin, 6000 Stara Zagora",
            "ISO 9001 certified, EN 13249 tested",
            "order №12300 is paid, contract 2024-1200 too",
            "€ 242,914 a year, 12 500 евро, 3,000 USD",
            "1. First, 2. second, page 3 of 12",
            "model A1200 crates",
        ] {
            let none: Vec<String> = vec![];
            assert_eq!(found(text, Language::En), none, "{text}");
        }
    }
}
