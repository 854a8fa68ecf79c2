//! Three editions as a person would write them.

use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::block::{Point, Proof, Requirement, Verdict};
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::fixture::Case;
use super::notation::{day, id, local, rich};
use super::story::{cash_flow, counted, figure, lead, price_table, referee, reference, text};

/// Three editions as a person would write them.
pub fn written() -> Case {
    let mut case = counted()
        .member(601, "Elena Stoyanova | Елена Стоянова | Елена Стоянова", "Key-account manager, leads the work | Менеджер ключевого клиента | Мениджър ключов клиент, води работата", "Everything; answers the same day | Всё; отвечает в тот же день | Всичко; отговаря в същия ден", "+359 2 555 01 40")
        .member(602, "Pavel Ignatov | Павел Игнатов | Павел Игнатов", "Solutions engineer | Инженер решений, расчёт и линия | Инженер решения", "Line, safety | Линия, безопасность | Линия, безопасност, оценка на риска", "+359 2 555 01 47")
        .addressed(Director, "Henrik Solberg", "Managing Director")
        .addressed(Hr, "Милена Данаилова", "Директор „Човешки ресурси“")
        .addressed(Finance, "Сергей Вольнов", "Финансовый директор");
    let agreed = |name: &str, note: &str| {
        vec![referee(
            name,
            "HR director | Директор по персоналу | Директор „Човешки ресурси“",
            Some("2026-10-14"),
            None,
            note,
        )]
    };
    case.references = vec![
        reference(
            651,
            "Kvarnby Bakeries | «Кварнбю Хлеб» | „Кварнбю Хляб“",
            agreed(
                "Ivayla Rashkova | Ивайла Рашкова | Ивайла Рашкова",
                "after 15:00 | после 15 часов | удобно в работни дни след 15 ч.",
            ),
        ),
        reference(
            652,
            "Danubia Poultry | «Дунайская птица» | „Дунавска птица“",
            agreed("Stoil Beyazov | Стоил Беязов | Стоил Беязов", ""),
        ),
        reference(
            653,
            "Solena Fruit | «Солена Фрут» | „Солена Фрут“",
            vec![referee(
                "Nevena Zlatkova | Невена Златкова | Невена Златкова",
                "Head of HR",
                None,
                None,
                "",
            )],
        ),
    ];
    let headlines = [
        "Belvara leaves cardboard first, on terms nobody else can have",
        "Хората, които вече работят така, и хората, които ще бъдат до вас",
        "Возвратная тара вместо картона: расчёт, цены и доказательства",
    ];
    for (edition, headline) in case.editions.iter_mut().zip(headlines) {
        edition.facts.headline = LocalText::one(edition.facts.language, headline.to_owned());
    }
    let case = hr(director(case));
    closing(finance(case))
}

fn director(case: Case) -> Case {
    let empty = LocalText::default;
    let points = [
        "Category exclusivity.",
        "A crate in Belvara green.",
        "First call on capacity.",
    ]
    .map(|term| Point {
        term: local(term),
        text: rich("For 24 months no other dairy in the country is served from our pool."),
    });
    case.place(Director, false, lead("Your position", "Belvara is the reference dairy for three of the country’s five largest retailers. In April 2028 their shared packaging rule takes effect, and the first dairy to move will set the standard crate for the chilled aisle."))
        .place(Director, false, BlockContent::KeyFigures { figures: vec![
            figure(Some(BoundKey::SavedYearly), "", ""),
            figure(Some(BoundKey::PaidOnce), "", "paid once, before the first crate moves"),
            figure(Some(BoundKey::PaybackMonth), "", "everything paid back, month 16"),
        ] })
        .place(Director, false, BlockContent::Exclusivity { label: local("Only for you"), sublabel: local("No other customer has these"), points: points.into() })
        .place(Director, false, BlockContent::Decision { title: empty(), text: rich("Approve the framework agreement and the January installation slot by {valid_until*}. Your finance and technical teams hold the full calculation; it saves {saved_yearly} a year.") })
        .place(Director, true, BlockContent::Heading { label: local("Decision"), text: local("Two signatures start the January installation") })
        .place(Director, false, BlockContent::Decision { title: local("We ask Mr Solberg to"), text: rich("1. approve the framework agreement for 36 months;\n1. release the winter stop, 11–29 January 2027, for installation on line 2.") })
}

fn hr(case: Case) -> Case {
    let ids = |all: &[u16]| all.iter().map(|n| id(*n)).collect::<Vec<Id>>();
    let say = |text: &str| LocalText::one(redbook_domain::language::Language::Bg, text.to_owned());
    case.place(Hr, false, lead("Накратко", "През последните четири години три предприятия с вашия мащаб преминаха от картон към многооборотни каси заедно с нас."))
        .place(Hr, false, lead("Отзив", "_Очаквахме съпротива от нощната смяна. На третата седмица те първи поискаха картонът да не се връща._\nИвайла Рашкова, директор „Човешки ресурси“, „Кварнбю Хляб“, 640 души"))
        .place(Hr, false, BlockContent::KeyFigures { figures: vec![figure(None, "212 → 64", "дни отпуск по болест годишно"), figure(None, "6 200 → 2 100", "часа годишно"), figure(None, "84 души", "преминават обучение")] })
        .place(Hr, false, text("Стойност", "Обучението и екипът на място са част от еднократната цена от {paid_once*} без ДДС. Годишно „Белвара“ спестява {saved_yearly*}. Вложението се връща до {payback_month}. Числата са едни и същи и в трите версии."))
        .place(Hr, true, BlockContent::References { label: say("Препоръки"), title: say("Три сходни проекта и хората, които ще ви кажат как мина"), references: ids(&[651, 652, 653]), how_to_ask: rich("Обадете се направо; имената и телефоните са дадени за вас лично.") })
        .place(Hr, true, BlockContent::Team { label: say("Екип и обучение"), title: say("Кой ще бъде до вас през дванадесетте седмици"), members: ids(&[601, 602]) })
}

fn finance(case: Case) -> Case {
    let requirement = |name: &str, offered: &str, verdict, note: &str| Requirement {
        requirement: local(name),
        offered: local(offered),
        verdict,
        note: local(note),
    };
    let proof = |criterion: &str, who: &str, document: &str, dated: &str, appendix: &str| Proof {
        criterion: local(criterion),
        who: local(who),
        document: local(document),
        dated: Some(day(dated)),
        appendix: appendix.into(),
        criterion_id: None,
        file: None,
    };
    case.place(
        Finance,
        false,
        BlockContent::KeyFigures {
            figures: vec![
                figure(
                    Some(BoundKey::SavedYearly),
                    "",
                    "экономия в год при 1 240 000 рейсов",
                ),
                figure(Some(BoundKey::PaidOnce), "", ""),
                figure(Some(BoundKey::Return), "", ""),
            ],
        },
    )
    .place(
        Finance,
        false,
        BlockContent::CostTable {
            title: local("Затраты сейчас и после перехода, € в год"),
            note: local("Мойка, возврат порожней тары и учёт включены в цену рейса."),
        },
    )
    .place(Finance, true, cash_flow())
    .place(
        Finance,
        false,
        text(
            "За три года",
            "За вычетом вложений — {net_gain*}, то есть 1,99 € на каждый вложенный евро.",
        ),
    )
    .place(
        Finance,
        true,
        BlockContent::Specification {
            label: local("Соответствие"),
            title: local("Семь требований, семь подтверждений"),
            rows: vec![
                requirement(
                    "Размеры в плане: 600 × 400 мм, EN 13199-1",
                    "600 × 400 × 220 мм",
                    Verdict::Meets,
                    "Чертёж TR-641",
                ),
                requirement(
                    "Нагрузка на ящик не менее 15 кг",
                    "20 кг",
                    Verdict::Exceeds,
                    "Прил. 1",
                ),
                requirement(
                    "Скорость линии 2: 1 400 ящиков в час",
                    "1 300 ящиков в час",
                    Verdict::Partly,
                    "Прил. 2",
                ),
                requirement("Цвет по RAL", "нет", Verdict::No, ""),
            ],
        },
    )
    .place(Finance, false, price_table())
    .place(
        Finance,
        true,
        BlockContent::Proofs {
            label: local("Доказательства"),
            title: local("Чем подтверждён каждый ваш критерий"),
            rows: vec![
                proof(
                    "Прочность и штабель",
                    "Г. Канев, технический директор",
                    "Протокол испытаний № 318, лаборатория «Полимер-Контроль»",
                    "2026-08-19",
                    "1",
                ),
                proof(
                    "Окупаемость до двух лет",
                    "С. Вольнов, финансовый директор",
                    "Расчётная модель, файл с формулами",
                    "2026-11-16",
                    "5",
                ),
            ],
        },
    )
}

fn closing(case: Case) -> Case {
    let all: [ReaderType; 3] = ReaderType::ALL;
    all.into_iter().fold(case, |case, reader| {
        case.place(
            reader,
            false,
            BlockContent::PreparedBy {
                label: LocalText::default(),
                sublabel: LocalText::default(),
                members: vec![id(601), id(602)],
            },
        )
        .place(
            reader,
            false,
            BlockContent::Expiry {
                text: Default::default(),
            },
        )
    })
}
