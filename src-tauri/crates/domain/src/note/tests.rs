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
            "Solberg leaves on 1 March 2027.",
            ChangeKind::Leaving,
            march,
        ),
        ("Henrik Solberg will leave us.", ChangeKind::Leaving, None),
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
fn a_problem_and_what_they_do_about_it_are_both_heard() {
    let found = of("Toneva will send the damage report by 27 November.");
    let by = NaiveDate::from_ymd_opt(2026, 11, 27);
    for kind in [HintKind::Problem(None), HintKind::Commitment(by)] {
        assert!(found.iter().any(|(_, one)| *one == kind), "{found:?}");
    }
    assert_eq!(of("Solberg leaves it to us.").len(), 1, "only who is named");
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

#[test]
fn the_side_that_somebody_takes_is_heard() {
    use Stance::{Ally, Neutral, Opponent};
    let sides = |words: &str| -> Vec<(Option<Id>, Stance)> {
        let found = of(words).into_iter();
        found
            .filter_map(|(_, kind)| match kind {
                HintKind::Stance(who, stance) => Some((who, stance)),
                _ => None,
            })
            .collect()
    };
    let (toneva, solberg) = (Some(id(1)), Some(id(2)));
    for (words, expected) in [
        ("Solberg is now an ally.", vec![(solberg, Ally)]),
        (
            "Henrik Solberg is against us since spring.",
            vec![(solberg, Opponent)],
        ),
        (
            "Тонева теперь за нас, Солберг против нас.",
            vec![(toneva, Ally), (solberg, Opponent)],
        ),
        (
            "Тонева и Солберг на нашей стороне.",
            vec![(toneva, Ally), (solberg, Ally)],
        ),
        ("Наш союзник Тонева показала расчёт.", vec![(toneva, Ally)]),
        ("Тонева вече е за нас.", vec![(toneva, Ally)]),
        ("Солберг остава неутрален.", vec![(solberg, Neutral)]),
        ("Тонева ни подкрепя.", vec![(toneva, Ally)]),
        ("She supports us.", vec![(None, Ally)]),
        (
            "Solberg is against us. In the end Solberg supports us.",
            vec![(solberg, Ally)],
        ),
        // Denied, asked, somebody else's, or of nobody.
        ("Solberg is not an ally.", vec![]),
        ("Solberg isn’t on our side.", vec![]),
        ("Тонева больше не союзник.", vec![]),
        ("Is Solberg an ally?", vec![]),
        ("Солберг — союзник Тоневой.", vec![]),
        ("The CO2-neutral box costs more.", vec![]),
        ("Они сделают это за нас.", vec![]),
        ("Това е важно за нас.", vec![]),
    ] {
        assert_eq!(sides(words), expected, "{words}");
    }
}
