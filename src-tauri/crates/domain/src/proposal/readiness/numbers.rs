//! Numbers without a source: typed by hand where a bound number has the same value, or a key figure
//! that says of nothing where it comes from. A typed number stays behind when prices change.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Noted};
use crate::language::Language;
use crate::proposal::bound::{BoundKey, BoundValue};
use crate::proposal::rich::Rich;
use crate::proposal::{BlockContent, Said};
use crate::reading;

/// Smaller amounts stand in texts for many reasons.
const LEAST: i64 = 1_000;

pub(super) fn block(look: Look<'_>, content: &BlockContent, language: Language) -> Noted {
    let mut noted = Noted::new();
    if let BlockContent::KeyFigures { figures } = content {
        for figure in figures.iter().filter(|figure| figure.bound.is_none()) {
            let value = figure.value.pick(language);
            if value.chars().any(|c| c.is_ascii_digit()) && figure.caption.is_blank() {
                noted.push(("figure_without_source", vec![("text", value.to_owned())]));
            }
        }
    }
    let mut by_hand: Vec<String> = Vec::new();
    for said in content.said() {
        let text = match said {
            Said::Line(text) => text.exact(language).cloned(),
            Said::Rich(text) => text.exact(language).map(typed),
        };
        let found = text.iter().flat_map(|text| repeated(look.bound, text));
        for (_, text) in found {
            if !by_hand.contains(&text) {
                by_hand.push(text);
            }
        }
    }
    noted.extend(listed("number_typed", &by_hand));
    for key in content.bound() {
        if key.is_of_row() && look.bound.iter().all(|(known, _)| *known != key) {
            let code = match key.line() {
                Some(_) => "line_gone",
                None => "cost_gone",
            };
            noted.push((code, vec![]));
            break;
        }
    }
    noted.extend(unknown(look, content, language));
    noted
}

/// Amounts in the currency of the prices that equal no number of the proposal: typed by hand, and
/// prices changed since. What others said or were paid, and tables of the manager's own, have
/// amounts of their own.
fn unknown(look: Look<'_>, content: &BlockContent, language: Language) -> Noted {
    let own = matches!(
        content,
        BlockContent::References { .. }
            | BlockContent::Quotation { .. }
            | BlockContent::Team { .. }
            | BlockContent::Proofs { .. }
            | BlockContent::Picture { .. }
            | BlockContent::Table { .. }
            | BlockContent::Chart { .. }
    );
    let Some(totals) = look.totals.filter(|_| !own) else {
        return Noted::new();
    };
    let mut unknown: Vec<String> = Vec::new();
    for said in content.said() {
        let text = match said {
            Said::Line(text) => text.exact(language).cloned(),
            Said::Rich(text) => text.exact(language).map(typed),
        };
        let text = text.unwrap_or_default();
        for amount in reading::amounts(&text, totals.currency.code()) {
            let value = reading::number(amount.number, language);
            let is = |known: &Decimal| value == Some(*known) || is_amount(amount.number, *known);
            if !look.amounts.iter().any(is) && !unknown.iter().any(|text| text == amount.text) {
                unknown.push(amount.text.to_owned());
            }
        }
    }
    listed("amount_unknown", &unknown).into_iter().collect()
}

/// One finding for all numbers of a block: a list is read at one look, repetitions are passed over.
fn listed(
    code: &'static str,
    numbers: &[String],
) -> Option<(&'static str, Vec<(&'static str, String)>)> {
    // A semicolon, since commas stand in the numbers themselves.
    (!numbers.is_empty()).then(|| (code, vec![("text", numbers.join("; "))]))
}

/// The text as typed; a bound number parts what stands beside it.
pub(super) fn typed(rich: &Rich) -> String {
    let mut text = String::new();
    for runs in rich.stretches() {
        for run in runs {
            text.push_str(if run.bound.is_some() {
                " ⁂ "
            } else {
                &run.text
            });
        }
        // What ends one paragraph isn't glued to what begins the next.
        text.push('\n');
    }
    text
}

/// Numbers in the text that a bound number has, each key once.
fn repeated(bound: &[(BoundKey, BoundValue)], text: &str) -> Vec<(BoundKey, String)> {
    let found = numbers(text);
    let mut repeated: Vec<(BoundKey, String)> = Vec::new();
    for (key, value) in bound {
        let same = found.iter().find(|written| match value {
            BoundValue::Amount { money } => {
                let value = money.to_major();
                value.abs() >= Decimal::from(LEAST) && is_amount(written, value.abs())
            }
            BoundValue::Date { date } => is_date(written, *date),
            BoundValue::Month { .. }
            | BoundValue::Count { .. }
            | BoundValue::Percent { .. }
            | BoundValue::Price { .. }
            | BoundValue::Quantity { .. } => false,
        });
        // Two names of one value (total and net without tax) are one thing to look at.
        if let Some(text) = same.filter(|text| !repeated.iter().any(|(_, known)| known == *text)) {
            repeated.push((*key, (*text).clone()));
        }
    }
    repeated
}

/// Runs of digits with what groups and parts them: `242,914`, `242 914,00`, `1'240'000`, `18.12.2026`.
fn numbers(text: &str) -> Vec<String> {
    let is_group = |c: char| {
        matches!(
            c,
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | ',' | '.' | '\'' | '’' | '-' | '/'
        )
    };
    let letters: Vec<char> = text.chars().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < letters.len()
            && (letters[at].is_ascii_digit()
                || (is_group(letters[at]) && letters.get(at + 1).is_some_and(char::is_ascii_digit)))
        {
            at += 1;
        }
        found.push(letters[start..at].iter().collect());
    }
    found
}

/// Whether the digits say this amount, whole or with its cents, however grouped.
fn is_amount(written: &str, amount: Decimal) -> bool {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let all = digits(written);
    let exact = amount.normalize();
    if exact.fract().is_zero() && all == exact.to_string() {
        return true;
    }
    let cents = amount.round_dp(2);
    let (whole, part) = (cents.trunc().to_string(), format!("{:.2}", cents.fract()));
    let part = part.trim_start_matches("0.");
    // The last sign that parts digits is the decimal one if two digits follow it.
    let tail = written
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    (tail.len() == 2 && all == format!("{whole}{part}")) || all == amount.round().to_string()
}

/// Whether it is this day, written in figures.
fn is_date(written: &str, day: NaiveDate) -> bool {
    [
        "%Y-%m-%d",
        "%d.%m.%Y",
        "%-d.%-m.%Y",
        "%d/%m/%Y",
        "%-d/%-m/%Y",
    ]
    .iter()
    .any(|form| written == day.format(form).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Money};
    use crate::proposal::{Paragraph, Run};

    fn bound() -> Vec<(BoundKey, BoundValue)> {
        let money = |minor| BoundValue::Amount {
            money: Money::new(minor, Currency::EUR).unwrap(),
        };
        let date = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
        vec![
            (BoundKey::SavedYearly, money(24_291_400)),
            (BoundKey::PaidOnce, money(20_903_450)),
            (BoundKey::PaidYearly, money(99_900)),
            (BoundKey::ValidUntil, BoundValue::Date { date }),
        ]
    }

    #[test]
    fn a_bound_value_typed_by_hand_is_found_however_it_is_written() {
        for (text, key) in [
            ("saves €242,914 a year", BoundKey::SavedYearly),
            ("экономия 242 914 евро", BoundKey::SavedYearly),
            ("Ersparnis 242.914,00 €", BoundKey::SavedYearly),
            ("paid 209,034.50 once", BoundKey::PaidOnce),
            ("held until 18.12.2026.", BoundKey::ValidUntil),
            ("held until 2026-12-18", BoundKey::ValidUntil),
        ] {
            let found = repeated(&bound(), text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].0, key, "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "999 crates of 242 kinds",
            "2,429,140 trips",
            "on 18.12.2025, 24 months",
            "page 1",
        ] {
            assert_eq!(repeated(&bound(), text), vec![], "{text}");
        }
    }

    #[test]
    fn a_bound_number_is_not_typed() {
        let run = |text: &str, bound| Run {
            text: text.into(),
            bound,
            ..Run::default()
        };
        let rich = Rich(vec![Paragraph::Plain {
            runs: vec![
                run("saves ", None),
                run("242,914", Some(BoundKey::SavedYearly)),
                run(" a year", None),
            ],
        }]);
        assert_eq!(repeated(&bound(), &typed(&rich)), vec![]);
    }
}
