//! Words that stay on one line: a short name, a name with its legal form, a short last word with the
//! one before it.

/// Legal forms that stand behind a name.
const BEHIND: [&str; 40] = [
    "A/S", "AB", "AD", "AG", "AS", "ApS", "B.V.", "BV", "Corp.", "EAD", "EOOD", "GmbH", "Inc",
    "Inc.", "KG", "LLC", "LLP", "Ltd", "Ltd.", "N.V.", "NV", "OOD", "Oy", "Oyj", "OÜ", "PLC",
    "S.A.", "SA", "SAS", "SE", "SIA", "UAB", "e.K.", "plc", "АД", "ЕАД", "ЕООД", "ООД", "ЕТ", "КД",
];
/// Legal forms that stand before a name, which then has quotation marks or a capital.
const BEFORE: [&str; 12] = [
    "АО", "АД", "ЕТ", "ЗАО", "ИП", "ОАО", "ООО", "ПАО", "AS", "OÜ", "SIA", "UAB",
];
/// Letters of a name that is never broken: such a line end reads as two names.
const NAME: usize = 20;
/// Letters of a last word that looks lost on a line of its own, and of it with the word before.
const LAST: usize = 7;
const PAIR: usize = 16;
/// Words of a text that may have a last line at all.
const WORDS: usize = 5;

const HELD: &str = "\u{A0}";

/// Holds together what belongs together. `names` are those of the maker and of the customer.
pub(super) fn together(words: &str, names: &[String]) -> String {
    if !words.contains(' ') {
        return words.to_owned();
    }
    let mut out = forms(words);
    for name in names.iter().filter(|name| name.chars().count() <= NAME) {
        if name.contains(' ') && words.contains(name.as_str()) {
            // The legal form may be held already.
            out = out.replace(name.as_str(), &name.replace(' ', HELD));
            out = out.replace(&forms(name), &name.replace(' ', HELD));
        }
    }
    let lines = out.split('\n').map(last).collect::<Vec<_>>();
    lines.join("\n")
}

fn forms(words: &str) -> String {
    let parts: Vec<&str> = words.split(' ').collect();
    let mut out = String::with_capacity(words.len() + 4);
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            let before = parts[at - 1];
            let bare = part.trim_end_matches([',', ';', ':', ')', '!', '?']);
            let bare = if BEHIND.contains(&bare) {
                bare
            } else {
                bare.trim_end_matches('.')
            };
            let behind = BEHIND.contains(&bare) && before.starts_with(is_name);
            let ahead = BEFORE.contains(&before.trim_start_matches(['(', '«', '„']))
                && part.starts_with(is_name);
            out.push_str(if behind || ahead { HELD } else { " " });
        }
        out.push_str(part);
    }
    out
}

fn is_name(c: char) -> bool {
    c.is_uppercase() || matches!(c, '«' | '„' | '“' | '"')
}

/// The last word isn't left alone if it is short.
fn last(line: &str) -> String {
    let held = || {
        let (rest, word) = line.rsplit_once(' ')?;
        let before = rest.rsplit(' ').next().unwrap_or_default();
        let (own, both) = (letters(word), letters(word) + letters(before));
        let many = rest.split(' ').filter(|word| !word.is_empty()).count() + 1 >= WORDS;
        let is = many && own > 0 && own <= LAST && both <= PAIR && !before.is_empty();
        is.then(|| format!("{rest}{HELD}{word}"))
    };
    held().unwrap_or_else(|| line.to_owned())
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &str, names: &[&str]) -> String {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        together(words, &names).replace(HELD, "~")
    }

    #[test]
    fn a_name_keeps_its_legal_form() {
        for (words, held) in [
            ("Hansa Molkerei GmbH, Kiel", "Hansa Molkerei~GmbH, Kiel"),
            ("by Tarvena Ltd. in May", "by Tarvena~Ltd. in May"),
            ("für die Alder AG.", "für die Alder~AG."),
            ("Для ООО «Ключ»", "Для ООО~«Ключ»"),
            ("за Ключ ЕООД и", "за Ключ~ЕООД и"),
            ("Tallinna Vesi AS", "Tallinna Vesi~AS"),
            ("as AS does", "as AS does"),
        ] {
            assert_eq!(shown(words, &[]), held);
        }
    }

    #[test]
    fn a_short_name_is_never_broken() {
        let names = ["W de", "A very long name of a company Ltd"];
        assert_eq!(shown("Offer for W de", &names), "Offer for W~de");
        assert_eq!(
            shown(names[1], &names),
            "A very long name of a company~Ltd",
            "a long one needs its line ends"
        );
        assert_eq!(shown("By Key AG to us", &["Key AG"]), "By Key~AG to us");
    }

    #[test]
    fn a_short_last_word_is_not_alone() {
        for (words, held) in [
            (
                "we bring it to you every year.",
                "we bring it to you every~year.",
            ),
            (
                "one line of it\nand another of it",
                "one line of it\nand another of it",
            ),
            (
                "from the fifth word on it is so",
                "from the fifth word on it is~so",
            ),
            (
                "this is a matter of responsibility",
                "this is a matter of responsibility",
            ),
            ("ends in a space for more ", "ends in a space for more "),
        ] {
            assert_eq!(shown(words, &[]), held);
        }
    }
}
