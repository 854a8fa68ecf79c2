//! Numbers and amounts as people write them, each language in its way.

use rust_decimal::Decimal;

use crate::language::Language;

/// Signs and words of currencies that stand beside an amount. Codes are three capitals.
const SIGNS: [&str; 17] = [
    "€", "$", "£", "¥", "₽", "₴", "₸", "zł", "Kč", "kr", "лв", "лв.", "руб", "руб.", "р.", "евро",
    "euro",
];

/// A number with the currency that is written before or behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub value: Decimal,
    /// As written, spaces included; empty if there is none.
    pub before: String,
    pub after: String,
}

/// A text that is one number, perhaps with a currency, and nothing else.
#[must_use]
pub fn written(text: &str, language: Language) -> Option<Written> {
    let text = text.trim();
    let (sign, rest) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let start = rest.find(|c: char| c.is_ascii_digit())?;
    let end = rest.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (mut before, after) = (&rest[..start], &rest[end..]);
    let mut negative = sign;
    // The minus may stand between the sign and the number: € −5.
    if let Some(left) = before.strip_suffix(['-', '−', '–']).filter(|_| !sign) {
        (before, negative) = (left, true);
    }
    if !(is_currency(before) && is_currency(after)) {
        return None;
    }
    let value = number(&rest[start..end], language)?;
    Some(Written {
        value: if negative { -value } else { value },
        before: before.to_owned(),
        after: after.to_owned(),
    })
}

/// Whether a text is nothing or names a currency.
fn is_currency(text: &str) -> bool {
    let text = text.trim();
    let code = text.len() == 3 && text.chars().all(|c| c.is_ascii_uppercase());
    text.is_empty() || code || SIGNS.contains(&text)
}

/// Digits with what groups and parts them, beginning and ending with a digit. In English the comma
/// groups and the point parts; in German the point groups; elsewhere spaces group, and both comma
/// and point part.
#[must_use]
pub fn number(text: &str, language: Language) -> Option<Decimal> {
    let mut parts: Vec<String> = vec![String::new()];
    let mut between: Vec<char> = Vec::new();
    for c in text.chars() {
        match c {
            '0'..='9' => parts.last_mut()?.push(c),
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' => {
                between.push(' ');
                parts.push(String::new());
            }
            ',' | '.' => {
                between.push(c);
                parts.push(String::new());
            }
            _ => return None,
        }
    }
    if parts.iter().any(String::is_empty) {
        return None;
    }
    let whole = match between.last() {
        None | Some(' ') => parts.len(),
        Some(last) => {
            let repeated = between.iter().filter(|c| *c == last).count() > 1;
            let three = parts.last()?.len() == 3 && parts[0].len() <= 3 && parts[0] != "0";
            let groups = match language {
                Language::En => *last == ',',
                Language::De => *last == '.',
                _ => false,
            };
            if repeated || (groups && three) {
                parts.len()
            } else {
                parts.len() - 1
            }
        }
    };
    let grouped = |group: &[String]| {
        group.len() == 1 || (group[0].len() <= 3 && group[1..].iter().all(|part| part.len() == 3))
    };
    // One sign groups throughout.
    let same = between[..whole.saturating_sub(1)]
        .windows(2)
        .all(|pair| pair[0] == pair[1]);
    if !same || !grouped(&parts[..whole]) {
        return None;
    }
    let mut plain = parts[..whole].concat();
    if let Some(part) = parts.get(whole) {
        plain.push('.');
        plain.push_str(part);
    }
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_numbers_in_its_way() {
        for (text, language, value) in [
            ("1,240", Language::En, "1240"),
            ("1,240.5", Language::En, "1240.5"),
            ("1,24", Language::En, "1.24"),
            ("0,125", Language::En, "0.125"),
            ("1,240", Language::Ru, "1.240"),
            ("1 240 000,50", Language::Ru, "1240000.50"),
            ("1\u{A0}240", Language::Bg, "1240"),
            ("1.240", Language::De, "1240"),
            ("1.240.000", Language::Et, "1240000"),
            ("1.240,50", Language::Bg, "1240.50"),
            ("1’240’000", Language::De, "1240000"),
            ("2026", Language::En, "2026"),
        ] {
            assert_eq!(number(text, language), value.parse().ok(), "{text}");
        }
        for text in ["12 5", "1,24,5", "1 24 000", "18.12.2026", "1..2", ""] {
            assert_eq!(number(text, Language::Ru), None, "{text} is no number");
        }
    }

    #[test]
    fn a_currency_may_stand_beside_a_number_and_nothing_else() {
        let read = |text: &str| {
            let found = written(text, Language::En)?;
            Some((found.value.to_string(), found.before, found.after))
        };
        let is = |value: &str, before: &str, after: &str| {
            Some((value.to_owned(), before.to_owned(), after.to_owned()))
        };
        assert_eq!(read("€1,240.50"), is("1240.50", "€", ""));
        assert_eq!(read(" −12 EUR"), is("-12", "", " EUR"));
        assert_eq!(read("€ −12"), is("-12", "€ ", ""));
        assert_eq!(read("1240 лв."), is("1240", "", " лв."));
        for text in ["12 %", "12 pcs", "Room 4", "from 5", "on request", "€"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
