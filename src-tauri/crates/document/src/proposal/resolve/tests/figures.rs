//! Prices and calculation of the mockups.

use redbook_domain::dates::Month;
use redbook_domain::finance::{
    Calculation, Change, CostItem, Investment, InvestmentAmount, Side, WhatIf,
};
use redbook_domain::language::LocalText;
use redbook_domain::money::{Currency, Money};
use redbook_domain::pricing::Line;

use super::notation::{id, line, local, yearly};

pub fn lines() -> Vec<Line> {
    let with = |line: Line, note: &str, unit: &str| Line {
        note: local(note),
        unit: local(unit),
        ..line
    };
    vec![
        with(
            line(
                1,
                "Line 2 adaptation | Адаптация линии 2 | Приспособяване на линия 2",
                "1",
                "148000",
            ),
            "destacker, conveyor, commissioning | расштабелёр, конвейер, пусконаладка | разпалетизатор, конвейер, пускане",
            "set | компл. | компл.",
        ),
        with(
            line(
                2,
                "RFID dock gates | Ворота учёта RFID | RFID врати",
                "4",
                "9600",
            ),
            "docks 3–6, with software | доки 3–6, с программным обеспечением | докове 3–6, със софтуер",
            "pc | шт. | бр.",
        ),
        with(
            line(
                3,
                "Launch and training | Запуск и обучение | Пускане и обучение",
                "1",
                "22600",
            ),
            "12 weeks, 84 people, at their workplaces | 12 недель, 84 человека, на рабочих местах | 12 седмици, 84 души",
            "job | усл. | усл.",
        ),
        with(
            yearly(line(
                4,
                "Crate trip | Оборот ящика | Курс на каса",
                "1240000",
                "0.34",
            )),
            "with washing, return and records | с мойкой, возвратом и учётом | с пране, връщане и отчет",
            "trip | рейс | курс",
        ),
    ]
}

pub fn calculation() -> Calculation {
    let computed = |quantity: &str, rate: &str| Side::Computed {
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    };
    let amount = |minor| Side::Amount {
        amount: Money::new(minor, Currency::EUR).unwrap(),
    };
    let mut items = Vec::new();
    let mut item = |name: &str, basis: &str, unit: &str, now, after, varies_with_volume| {
        let basis = if basis.is_empty() {
            LocalText::default()
        } else {
            local(basis)
        };
        items.push(CostItem {
            id: id(800 + u16::try_from(items.len()).unwrap()),
            name: local(name),
            basis,
            unit: local(unit),
            now,
            after,
            varies_with_volume,
        });
    };
    item(
        "Cardboard boxes | Картонные короба | Картонени кашони",
        "",
        "pc | шт. | бр.",
        computed("1240000", "0.41"),
        Side::None,
        true,
    );
    item(
        "Disposal of cardboard | Вывоз и утилизация картона | Извозване на картона",
        "",
        "pc | шт. | бр.",
        computed("1240000", "0.03"),
        Side::None,
        true,
    );
    item(
        "Trips | Оборот тары | Курсове",
        "1,240,000 trips × €0.34 | 1 240 000 рейсов × 0,34 € | 1 240 000 курса × 0,34 €",
        "",
        Side::None,
        Side::YearlyPrice,
        true,
    );
    item(
        "Lost crates | Потери и замена ящиков | Изгубени каси",
        "",
        "pc | шт. | бр.",
        Side::None,
        computed("1080", "6.20"),
        false,
    );
    item(
        "Damaged goods | Повреждённая продукция | Повредена продукция",
        "0.9 % now, 0.2 % in the trial | 0,9 % сейчас, 0,2 % по испытаниям | 0,9 % сега, 0,2 % при изпитването",
        "",
        amount(9_680_000),
        amount(2_420_000),
        true,
    );
    item(
        "Folding by hand | Ручная сборка и укладка | Ръчно сгъване",
        "",
        "h | ч | ч",
        computed("6200", "9.50"),
        computed("2100", "9.50"),
        false,
    );
    item(
        "Absences after injuries | Отсутствия из-за травм | Отсъствия заради травми",
        "",
        "days | дн. | дни",
        computed("212", "95"),
        computed("64", "95"),
        false,
    );
    let what_if = |n, name: &str, change| WhatIf {
        id: id(n),
        name: if name.is_empty() {
            LocalText::default()
        } else {
            local(name)
        },
        change,
    };
    Calculation {
        items,
        investments: vec![Investment {
            id: id(850),
            name: local("Line"),
            amount: InvestmentAmount::OncePrice,
            month_offset: 0,
        }],
        ramp: ["0", "50", "80", "100"]
            .map(|percent| percent.parse().unwrap())
            .into(),
        horizon_months: 36,
        what_ifs: vec![
            what_if(
                860,
                "",
                Change::VolumeLess {
                    percent: "10".parse().unwrap(),
                },
            ),
            what_if(
                861,
                "Damage falls by half only | Повреждения снизятся лишь наполовину | Повредите намаляват само наполовина",
                Change::ItemLess {
                    item_id: id(804),
                    percent: "50".parse().unwrap(),
                },
            ),
            what_if(862, "", Change::StartLater { months: 3 }),
            what_if(
                863,
                "",
                Change::SavingsLess {
                    percent: "95".parse().unwrap(),
                },
            ),
        ],
        ..Calculation::new(Currency::EUR, Month::new(2027, 1).unwrap())
    }
}
