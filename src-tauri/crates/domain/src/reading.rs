//! Numbers and amounts as people write them, each language in its way.

use rust_decimal::Decimal;

use crate::language::Language;

/// Signs and words of currencies that stand beside an amount. Codes are three capitals.
const SIGNS: [&str; 17] = [
    "€", "$", "£", "¥", "₽", "₴", "₸", "zł", "Kč", "kr", "лв", "лв.", "руб", "руб.", "р.", "евро",
    "euro",
];

/// Words that make an amount a rough one: "€3 million".
const SCALES: [&str; 14] = [
    "k",
    "m",
    "mln",
    "bn",
    "thousand",
    "million",
    "billion",
    "тыс",
    "млн",
    "млрд",
    "тысяч",
    "хил",
    "хиляди",
    "милион",
];

/// Signs and words that stand for a currency, beside its code.
const fn signs(code: &str) -> &'static [&'static str] {
    match code.as_bytes() {
        b"EUR" => &["€", "евро", "euro", "euros", "eur"],
        b"USD" => &["$"],
        b"GBP" => &["£"],
        b"JPY" => &["¥"],
        b"RUB" => &["₽", "руб", "рублей", "рубля"],
        b"BGN" => &["лв", "лева"],
        b"UAH" => &["₴"],
        b"PLN" => &["zł"],
        b"CZK" => &["Kč"],
        _ => &[],
    }
}

/// A number in a running text that is said to be an amount of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    /// With the currency, as written.
    pub text: &'a str,
    pub number: &'a str,
}

/// Amounts in this currency, in the order of the text: "€242,914", "242 914 евро", "EUR 12".
/// Without rough ones: "€3 million", "€5–7 million".
#[must_use]
pub fn amounts<'a>(text: &'a str, currency: &str) -> Vec<Said<'a>> {
    let names = |word: &str| {
        word == currency
            || signs(currency)
                .iter()
                .any(|sign| word.to_lowercase() == sign.to_lowercase())
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + start;
        let end = number_end(text, start);
        at = end;
        let before = text[..start].trim_end_matches(is_space);
        let from = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| !c.is_whitespace() && !c.is_ascii_digit() && !is_mark(*c))
            .last()
            .map_or(before.len(), |(from, _)| from);
        let after = &text[end..];
        let rest = after.trim_start_matches(is_space);
        let word = rest
            .find(|c: char| !(c.is_alphabetic() || is_sign(c)))
            .map_or(rest, |stop| &rest[..stop]);
        let behind = text.len() - rest.len() + word.len();
        let scaled = |text: &str| {
            let next = text.trim_start_matches(|c| is_space(c) || is_sign(c));
            let word: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
            SCALES.contains(&word.to_lowercase().as_str())
        };
        // The end of a range may be rough: what begins it is then, too.
        let range = after
            .trim_start_matches(is_space)
            .starts_with(['–', '-', '—']);
        if scaled(after) || range {
            continue;
        }
        let whole = if names(&text[from..before.len()]) {
            &text[from..end]
        } else if !word.is_empty() && names(word) {
            &text[start..behind]
        } else {
            continue;
        };
        found.push(Said {
            text: whole,
            number: &text[start..end],
        });
    }
    found
}

pub(crate) const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

const fn is_sign(c: char) -> bool {
    matches!(c, '€' | '$' | '£' | '¥' | '₽' | '₴' | '₸')
}

const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '(' | '„' | '“' | '«' | '"' | '−' | '-' | '–' | '—' | '+' | '~' | '≈' | '/' | ':'
    )
}

/// Where the digits that begin at `start` end, with what groups and parts them.
pub(crate) fn number_end(text: &str, start: usize) -> usize {
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let groups = is_space(c) || matches!(c, ',' | '.' | '\'' | '’');
        let digit = |next: Option<&(usize, char)>| next.is_some_and(|(_, c)| c.is_ascii_digit());
        if !(c.is_ascii_digit() || (groups && digit(letters.peek()))) {
            return start + at;
        }
    }
    text.len()
}

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
    fn amounts_are_found_in_running_text() {
        let found = |text: &'static str| -> Vec<&str> {
            amounts(text, "EUR").iter().map(|said| said.text).collect()
        };
        assert_eq!(found("saves €242,914 a year"), ["€242,914"]);
        assert_eq!(found("экономия 242 914 евро в год"), ["242 914 евро"]);
        assert_eq!(
            found("EUR 12.50 (€ 3), 7 EUR."),
            ["EUR 12.50", "€ 3", "7 EUR"]
        );
        assert_eq!(found("цена 1 240,50\u{A0}€"), ["1 240,50\u{A0}€"]);
        for text in [
            "€3 million",
            "3 млн евро",
            "€5–7 million",
            "$12",
            "12 %",
            "from 12 to 15",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
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
