//! Telling which language a text is in.

use whatlang::{Detector, Lang};

use super::Language;

/// Fewer letters of another script are names.
const LETTERS: usize = 20;
/// Languages of one script are told apart in texts of this many letters.
const SENTENCE: usize = 60;

/// Whether a text that should be in `language` is in another one; which, as far as that can be told.
/// Told by script first, then, of texts long enough, by their letters and only if that is certain: a
/// guess that is often wrong would teach people to read past it.
#[must_use]
pub fn other_language(text: &str, language: Language) -> Option<Option<Language>> {
    let (mut latin, mut cyrillic) = (0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => latin += 1,
            '\u{400}'..='\u{52F}' => cyrillic += 1,
            _ => {}
        }
    }
    let is_cyrillic = matches!(language, Language::Ru | Language::Bg);
    let (own, other) = if is_cyrillic {
        (cyrillic, latin)
    } else {
        (latin, cyrillic)
    };
    if other >= LETTERS && other > own * 2 {
        return Some(told(text).filter(|told| *told != language));
    }
    if latin + cyrillic < SENTENCE {
        return None;
    }
    told(text).filter(|told| *told != language).map(Some)
}

/// The language of a text among ours, if that is certain.
fn told(text: &str) -> Option<Language> {
    let ours = vec![Lang::Eng, Lang::Rus, Lang::Bul, Lang::Deu, Lang::Est];
    let found = Detector::with_allowlist(ours).detect(text)?;
    if !found.is_reliable() {
        return None;
    }
    Some(match found.lang() {
        Lang::Eng => Language::En,
        Lang::Rus => Language::Ru,
        Lang::Bul => Language::Bg,
        Lang::Deu => Language::De,
        Lang::Est => Language::Et,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str = "The line never stops in spring, and your people are trained by our team.";
    const RU: &str = "Линия весной не останавливается, и ваши люди обучены: мы приезжаем к вам, чтобы показать всё на месте.";
    const BG: &str = "Линията не спира през пролетта, а хората ви са обучени от нашия екип, който ще дойде при вас.";
    const DE: &str =
        "Die Linie steht im Frühjahr nicht still, und wir schulen Ihre Leute mit dem Team.";
    const ET: &str =
        "Liin ei peatu kevadel ja teie inimesed on koolitatud, sest meie meeskond tuleb kohale.";

    #[test]
    fn each_language_is_told_from_the_others() {
        let texts = [
            (Language::En, EN),
            (Language::Ru, RU),
            (Language::Bg, BG),
            (Language::De, DE),
            (Language::Et, ET),
        ];
        for (of, text) in texts {
            for expected in Language::ALL {
                let found = other_language(text, expected);
                let cyrillic = |of| matches!(of, Language::Ru | Language::Bg);
                if of == expected {
                    assert_eq!(found, None, "{text} is {of:?}");
                } else if cyrillic(of) == cyrillic(expected) {
                    // A sentence may be too short to tell; what is told must be true.
                    assert!(
                        found.is_none_or(|told| told == Some(of)),
                        "{text}: {found:?}"
                    );
                } else {
                    assert!(found.is_some(), "{text} isn't {expected:?}");
                }
            }
        }
    }

    #[test]
    fn a_paragraph_in_a_neighbouring_language_is_told() {
        let english = format!(
            "{EN} Those who led their people through it have agreed that you call them and ask how \
             it went, and what they would do differently the next time."
        );
        let russian = format!(
            "{RU} Те, кто провёл через это своих людей, согласились, чтобы вы им позвонили и \
             спросили, как всё прошло и что они сделали бы иначе."
        );
        assert_eq!(
            other_language(&english, Language::De),
            Some(Some(Language::En))
        );
        assert_eq!(
            other_language(&russian, Language::Bg),
            Some(Some(Language::Ru))
        );
    }

    #[test]
    fn names_in_another_script_are_no_other_language() {
        for (text, language) in [
            ("Tarvena GmbH", Language::Ru),
            (
                "Поставляет Tarvena Returnable Packaging из Стара-Загоры",
                Language::Ru,
            ),
            ("RFID, ISO 9001", Language::Bg),
            ("Георги Иванов", Language::En),
        ] {
            assert_eq!(other_language(text, language), None, "{text}");
        }
    }
}
