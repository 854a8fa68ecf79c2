//! What a note says that the dossier could say too: people, known criteria, problems, changes,
//! commitments, days, sums. Found by plain rules in English, Russian and Bulgarian; nothing is
//! understood, so everything is offered and nothing is done.

mod sentence;
mod signs;
mod when;
mod word;

use std::ops::Range;

use chrono::NaiveDate;

use crate::change::ChangeKind;
use crate::id::Id;
use crate::language::Language;
use crate::money::{Currency, Money};
use crate::naming::{Known, Text};
use crate::reading;

use sentence::{Sentence, folded, sentences};
use word::same;

/// Most characters of a note that is looked through.
pub const MAX_WORDS: usize = 5_000;

/// What is known of the account; texts as they are kept.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    pub people: Vec<(Id, Vec<Known>)>,
    pub criteria: Vec<(Id, String)>,
    pub problems: Vec<(Id, String)>,
}

/// A piece of the note, in bytes, and what it could mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    pub span: Range<usize>,
    pub kind: HintKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HintKind {
    /// Somebody of the account is named.
    Person(Id),
    /// A known criterion is spoken of.
    Criterion(Id),
    /// Something hinders; the known problem it sounds like.
    Problem(Option<Id>),
    /// Something is going to be different, perhaps from a day on.
    Change(ChangeKind, Option<NaiveDate>),
    /// They are going to do something, perhaps by a day.
    Commitment(Option<NaiveDate>),
    Date(NaiveDate),
    Money(Money),
}

/// Hints in the order of the words. A sentence is taken for one thing: a problem before a
/// commitment before a change. Days without a year are those around `today`.
#[must_use]
pub fn read(words: &str, ground: &Ground, currency: Currency, today: NaiveDate) -> Vec<Hint> {
    let mut found = Vec::new();
    let text = Text::of(words);
    for (id, names) in &ground.people {
        let places = names
            .iter()
            .flat_map(|known| &known.names)
            .flat_map(|name| name.places_of(&text));
        if let Some(span) = places.min_by_key(|span| (span.start, usize::MAX - span.end)) {
            found.push(Hint {
                span,
                kind: HintKind::Person(*id),
            });
        }
    }
    for sentence in sentences(words) {
        let said = folded(&words[sentence.clone()]);
        for (id, text) in &ground.criteria {
            if sounds_like(&said, text) {
                found.push(Hint {
                    span: sentence.clone(),
                    kind: HintKind::Criterion(*id),
                });
            }
        }
        if let Some(kind) = meant(words, &sentence, &said, ground, today) {
            found.push(Hint {
                span: sentence.clone(),
                kind,
            });
        }
    }
    // The day of a change is no day by which somebody promised something.
    let changes: Vec<Range<usize>> = found
        .iter()
        .filter(|hint| matches!(hint.kind, HintKind::Change(_, Some(_))))
        .map(|hint| hint.span.clone())
        .collect();
    let days = when::days(words, today).into_iter().filter(|(span, _)| {
        let within = |change: &Range<usize>| change.contains(&span.start);
        !changes.iter().any(within)
    });
    for (span, day) in days {
        found.push(Hint {
            span,
            kind: HintKind::Date(day),
        });
    }
    found.extend(sums(words, currency));
    found.sort_by_key(|hint| hint.span.start);
    found
}

fn meant(
    words: &str,
    sentence: &Sentence,
    said: &[String],
    ground: &Ground,
    today: NaiveDate,
) -> Option<HintKind> {
    let text = &words[sentence.clone()];
    let ahead = when::days(text, today)
        .into_iter()
        .map(|(_, day)| day)
        .find(|day| *day >= today);
    if signs::problem(said) {
        let known = ground
            .problems
            .iter()
            .find(|(_, text)| sounds_like(said, text));
        return Some(HintKind::Problem(known.map(|(id, _)| *id)));
    }
    if signs::commitment(said) {
        return Some(HintKind::Commitment(ahead));
    }
    signs::change(said).map(|kind| HintKind::Change(kind, ahead))
}

/// Two words that carry meaning are shared, or the only one there is.
fn sounds_like(said: &[String], known: &str) -> bool {
    let known = folded(known);
    let known: Vec<&String> = known.iter().filter(|word| signs::carries(word)).collect();
    let is_said = |word: &&&String| said.iter().any(|one| same(one, word));
    let shared = known.iter().filter(is_said).count();
    !known.is_empty() && shared >= known.len().min(2)
}

/// Sums in the currency, as any of the three languages writes them.
fn sums(words: &str, currency: Currency) -> Vec<Hint> {
    let said = reading::amounts(words, currency.code());
    let sum = said.into_iter().filter_map(|said| {
        let start = said.text.as_ptr() as usize - words.as_ptr() as usize;
        let number = Language::INTERFACE
            .into_iter()
            .rev()
            .find_map(|language| reading::number(said.number, language))?;
        let amount = Money::from_major(number, currency).ok()?;
        Some(Hint {
            span: start..start + said.text.len(),
            kind: HintKind::Money(amount),
        })
    });
    sum.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn id(n: u8) -> Id {
        Id::from_parts(u64::from(n), [n; 10])
    }

    fn ground() -> Ground {
        Ground {
            people: vec![
                (id(1), vec![Known::person("Десислава Тонева")]),
                (
                    id(2),
                    vec![
                        Known::person("Henrik Solberg"),
                        Known::person("Хенрик Солберг"),
                    ],
                ),
            ],
            criteria: vec![
                (id(3), "Окупаемость до двух лет".into()),
                (id(4), "The line never stops in spring".into()),
            ],
            problems: vec![(id(5), "Смятые короба при доставке".into())],
        }
    }

    fn of(words: &str) -> Vec<(String, HintKind)> {
        read(words, &ground(), Currency::EUR, TODAY)
            .into_iter()
            .map(|hint| (words[hint.span].to_owned(), hint.kind))
            .collect()
    }

    #[test]
    fn people_are_known_by_surname_in_any_case_and_script() {
        let found = of("Говорили с Тоневой; Солбергу доложит она.");
        let named: Vec<&HintKind> = found.iter().map(|(_, kind)| kind).collect();
        assert!(named.contains(&&HintKind::Person(id(1))), "{found:?}");
        assert!(named.contains(&&HintKind::Person(id(2))), "{found:?}");
    }

    #[test]
    fn a_plant_that_closes_and_somebody_who_leaves_are_changes() {
        let kinds = |words: &str| -> Vec<HintKind> {
            let found = of(words).into_iter().map(|(_, kind)| kind);
            found
                .filter(|kind| !matches!(kind, HintKind::Person(_)))
                .collect()
        };
        let march = NaiveDate::from_ymd_opt(2027, 3, 1);
        for (words, kind, on) in [
            ("The Dobrich plant closes.", ChangeKind::Other, None),
            ("Завод в Добриче закрывают.", ChangeKind::Other, None),
            ("Solberg leaves the company.", ChangeKind::Leaving, None),
            (
                "Procurement merges with logistics on 1 March 2027.",
                ChangeKind::Reorganisation,
                march,
            ),
        ] {
            assert_eq!(
                kinds(words),
                [HintKind::Change(kind, on)],
                "{words}: its day is nobody's promise"
            );
        }
        assert_eq!(kinds("They sit close to the plant."), [], "no change");
    }

    #[test]
    fn a_criterion_is_known_by_two_of_its_words() {
        let found = of("Ещё раз: окупаемость не дольше двух лет.");
        assert!(
            found
                .iter()
                .any(|(_, kind)| *kind == HintKind::Criterion(id(3))),
            "{found:?}"
        );
        let found = of("In spring nothing on the line may stop.");
        assert!(
            found
                .iter()
                .any(|(_, kind)| *kind == HintKind::Criterion(id(4))),
            "{found:?}"
        );
        let found = of("Весна была тёплой.");
        assert_eq!(found, [], "nothing is said");
    }

    #[test]
    fn a_problem_is_told_from_a_commitment_and_a_change() {
        let found = of(
            "Короба опять приходят смятые. Она пришлёт данные до 30.11. С января у них новая линия.",
        );
        let kinds: Vec<&HintKind> = found.iter().map(|(_, kind)| kind).collect();
        assert!(
            kinds.contains(&&HintKind::Problem(Some(id(5)))),
            "{found:?}"
        );
        let by = NaiveDate::from_ymd_opt(2026, 11, 30);
        assert!(kinds.contains(&&HintKind::Commitment(by)), "{found:?}");
        assert!(
            kinds
                .iter()
                .any(|kind| matches!(kind, HintKind::Change(ChangeKind::NewLine, _))),
            "{found:?}"
        );
    }

    #[test]
    fn the_same_is_found_in_english_and_bulgarian() {
        let found = of(
            "The palletiser breaks down twice a week. He will send drawings by 27 November. They plan a reorganisation.",
        );
        let kinds: Vec<&HintKind> = found.iter().map(|(_, kind)| kind).collect();
        assert!(kinds.contains(&&HintKind::Problem(None)), "{found:?}");
        let by = NaiveDate::from_ymd_opt(2026, 11, 27);
        assert!(kinds.contains(&&HintKind::Commitment(by)), "{found:?}");
        assert!(
            kinds.contains(&&HintKind::Change(ChangeKind::Reorganisation, None)),
            "{found:?}"
        );
        let found = of(
            "Палетайзерът спира два пъти седмично. Тонева ще изпрати данните до 27 ноември. Готвят реорганизация.",
        );
        let kinds: Vec<&HintKind> = found.iter().map(|(_, kind)| kind).collect();
        assert!(kinds.contains(&&HintKind::Problem(None)), "{found:?}");
        assert!(kinds.contains(&&HintKind::Commitment(by)), "{found:?}");
        assert!(
            kinds.contains(&&HintKind::Change(ChangeKind::Reorganisation, None)),
            "{found:?}"
        );
    }

    #[test]
    fn sums_and_days_have_their_places() {
        let found = of("Час простоя стоит 1 900 евро, считали 16.11.2026.");
        let day = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap();
        let sum = Money::from_major(1_900.into(), Currency::EUR).unwrap();
        assert!(
            found.contains(&("1 900 евро".into(), HintKind::Money(sum))),
            "{found:?}"
        );
        assert!(
            found.contains(&("16.11.2026".into(), HintKind::Date(day))),
            "{found:?}"
        );
    }

    #[test]
    fn false_friends_offer_nothing() {
        for words in [
            // A delivery that came is no promise, nor is a committee, a call that was made or not.
            "Пришла партия паллет.",
            "Нужно проверить договор.",
            "Вчера позвонили и поговорили.",
            "The committee met and made a promising start.",
            "She will not send the drawings.",
            // A broker, breakfast, a treatment plant and a simple question hinder nobody.
            "Our broker had breakfast with them.",
            "Пречиствателната станция работи.",
            "Задали простой вопрос.",
            "Седяха на престол и на софа.",
            // News of a linen maker, a plan of rooms, a certain Novak are no new line.
            "Newspapers wrote of the linen of halls.",
            "Новак показал планировку линейки.",
            "Annual figures of the marketing department.",
            "The henriksson solbergen road is open.",
        ] {
            assert_eq!(of(words), [], "{words}");
        }
    }

    #[test]
    fn a_short_name_is_not_found_inside_a_longer_word() {
        let ground = Ground {
            people: vec![(id(7), vec![Known::person("Ann"), Known::person("Ann Rose")])],
            ..Ground::default()
        };
        let named = |words: &str| read(words, &ground, Currency::EUR, TODAY).len();
        assert_eq!(named("Annual accounts of the Annex, by Roseland"), 0);
        assert_eq!(named("Ann asked for the accounts"), 1);
    }

    #[test]
    fn any_words_are_read_without_harm() {
        for words in [
            "",
            "…",
            "№ 31.02.2026 99.99",
            "🙂 \u{202e}тест. 1",
            "12.",
            ".5 €",
            "a\u{301}.",
        ] {
            let _ = of(words);
        }
    }
}
