//! Spaces that must not break, so that no line ends with "в", "№", "Е." or a number without its
//! unit, and none begins with a dash (`visual.md`, Words).

use std::borrow::Cow;

use redbook_domain::language::Language;

use crate::format::NBSP;

/// Words that belong to the next one.
const SHORT_RU: &[&str] = &[
    "а", "и", "в", "во", "к", "ко", "с", "со", "у", "о", "об", "я", "на", "от", "до", "из", "за",
    "по", "не", "ни", "но",
];
const SHORT_BG: &[&str] = &[
    "а", "и", "в", "във", "с", "със", "о", "у", "е", "я", "ѝ", "на", "от", "до", "из", "за", "по",
    "не", "се", "ще",
];

/// The text with spaces made unbreakable where a line must not end. For the texts of the program
/// this is done already; it is meant for what people write themselves.
#[must_use]
pub fn hold(language: Language, text: &str) -> Cow<'_, str> {
    let mut held = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(' ') {
        if holds(language, &text[..at], &text[at + 1..]) {
            held.push_str(&text[done..at]);
            held.push(NBSP);
            done = at + 1;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    held.push_str(&text[done..]);
    Cow::Owned(held)
}

/// One point where a value that ends with one, such as "18.12.2026 г.", ends a sentence.
#[must_use]
pub(crate) fn one_point<'v>(text: String, values: impl Iterator<Item = &'v str>) -> String {
    let mut text = text;
    for value in values {
        if !value.ends_with('.') || value.ends_with("..") {
            continue;
        }
        let twice = format!("{value}.");
        let mut from = 0;
        while let Some(at) = text[from..].find(&twice) {
            let point = from + at + value.len();
            from = point;
            // Three points are something else.
            if !text[point + 1..].starts_with('.') {
                text.remove(point);
            }
        }
    }
    text
}

/// Whether a space between these two must not break.
fn holds(language: Language, before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    let word = word.trim_start_matches(['«', '„', '“', '‹', '(']);
    let mut following = after.chars();
    let next = following.next();

    let dash = matches!(next, Some('—' | '–')) && following.next().is_none_or(char::is_whitespace);
    let unit = word.ends_with(|c: char| c.is_ascii_digit())
        && next.is_some_and(|c| {
            c.is_alphabetic() || matches!(c, '%' | '‰' | '°' | '€' | '$' | '£' | '₽')
        });
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase)
        && letters.next() == Some('.')
        && letters.next().is_none();
    dash || unit || initial || word == "№" || is_short(language, word)
}

fn is_short(language: Language, word: &str) -> bool {
    let words = match language {
        Language::Ru => SHORT_RU,
        Language::Bg => SHORT_BG,
        Language::En | Language::De | Language::Et => return false,
    };
    // "във" and "със" are the longest; most words need no folding.
    word.chars().count() <= 3 && words.contains(&word.to_lowercase().as_str())
}

/// The name of a company as it stands in a Russian sentence: «Белвара», ООО «Белвара». Names in Latin
/// letters and those with quotation marks of their own stay as they are.
#[must_use]
pub fn quoted(name: &str) -> Cow<'_, str> {
    let cyrillic = |letter: char| matches!(letter, 'А'..='я' | 'Ё' | 'ё');
    let marked = |letter: char| matches!(letter, '«' | '»' | '„' | '“' | '"');
    if !name.contains(cyrillic) || name.contains(marked) {
        return Cow::Borrowed(name);
    }
    // The legal form stays outside.
    let form = name.split_once(' ').filter(|(first, _)| {
        let forms = [
            "ООО", "ОАО", "ПАО", "ЗАО", "АО", "НАО", "ФГУП", "МУП", "ТОО", "ЧУП",
        ];
        forms.contains(first)
    });
    Cow::Owned(match form {
        Some((form, rest)) => format!("{form}\u{A0}«{rest}»"),
        None if name.starts_with("ИП ") => return Cow::Borrowed(name),
        None => format!("«{name}»"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(language: Language, text: &str) -> String {
        hold(language, text).replace(NBSP, "~")
    }

    #[test]
    fn short_words_hold_to_the_next() {
        assert_eq!(
            shown(Language::Ru, "И в срок, и не по цене"),
            "И~в~срок, и~не~по~цене"
        );
        assert_eq!(shown(Language::Ru, "действует до "), "действует до~");
        assert_eq!(shown(Language::Ru, "«О нас» (в цене)"), "«О~нас» (в~цене)");
        assert_eq!(
            shown(Language::Bg, "Не се възвръща във времето"),
            "Не~се~възвръща във~времето"
        );
        assert_eq!(shown(Language::En, "a word in a line"), "a word in a line");
    }

    #[test]
    fn numbers_hold_to_their_units() {
        assert_eq!(
            shown(Language::Ru, "за 6 месяцев, 20 % и 5 €"),
            "за~6~месяцев, 20~% и~5~€"
        );
        assert_eq!(
            shown(Language::En, "18 December 2026, 9 mm"),
            "18~December 2026, 9~mm"
        );
        assert_eq!(shown(Language::Bg, "през 2028 г."), "през 2028~г.");
        assert_eq!(shown(Language::Ru, "Регламент № 10"), "Регламент №~10");
    }

    #[test]
    fn initials_hold_to_the_name_and_dashes_to_what_goes_before() {
        assert_eq!(
            shown(Language::Ru, "Г. Канев — директор"),
            "Г.~Канев~— директор"
        );
        assert_eq!(shown(Language::Bg, "март – юли"), "март~– юли");
        assert_eq!(shown(Language::En, "Plan B. Then"), "Plan B.~Then");
    }

    #[test]
    fn what_needs_nothing_is_not_copied() {
        assert!(matches!(
            hold(Language::En, "Nothing to hold here"),
            Cow::Borrowed(_)
        ));
        assert!(matches!(hold(Language::Ru, ""), Cow::Borrowed(_)));
    }

    #[test]
    fn companies_stand_in_quotes_in_a_russian_sentence() {
        assert_eq!(quoted("Белвара"), "«Белвара»");
        assert_eq!(quoted("ООО Белвара"), "ООО\u{A0}«Белвара»");
        for kept in [
            "Belvara Dairy Group",
            "«Белвара»",
            "АО «Белвара»",
            "ИП Вольнов",
            "",
        ] {
            assert_eq!(quoted(kept), kept);
        }
    }
}
