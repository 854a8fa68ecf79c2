//! Questionnaires: the mockup's, and one with the longest names.

use redbook_document::questionnaire::*;
use redbook_domain::language::Language;

use super::sources::{account, company, form, member, people, someone};

pub fn known() -> Known {
    Known {
        rhythm: Some(Rhythm::Month),
        site: "Варна, склад готовой продукции".into(),
        programme: "VIP-2026/IV".into(),
        bought: vec![
            ("Ящики 600 × 400".into(), true),
            ("Паллеты".into(), true),
            ("Мойка".into(), false),
            ("Учёт RFID".into(), false),
        ],
        others: vec!["«Картопак»: картонные короба, 40 %".into()],
        growth: vec![
            "Бургас, новый склад (план, май 2027)".into(),
            "линия сиропов".into(),
            "лаборатория".into(),
        ],
        offers: vec![
            "Мойка ящиков для чистых помещений".into(),
            "Учёт RFID на складе в Варне".into(),
        ],
        quality: vec![
            "96,2 %".into(),
            "0".into(),
            "1".into(),
            String::new(),
            "4,1 дня".into(),
            String::new(),
            "2 за год".into(),
        ],
    }
}

pub fn questionnaire(language: Language) -> QuestionnaireView {
    let manager = member(
        11,
        "E. Stoyanova|Е. Стоянова|Е. Стоянова",
        "Key-account manager",
    );
    view(&QuestionnaireSource {
        form: &form(language),
        company: &company(),
        account: Some(&account("АО «Истрос Фарма»")),
        people: &people(),
        manager: Some(&manager),
        known: &known(),
    })
}

/// Names as long as the fields allow.
pub fn longest(language: Language) -> QuestionnaireView {
    of_length(language, filled)
}

/// Names of people, accounts and sites as long as the fields allow that can't be divided and are
/// wider than others.
pub fn widest(language: Language) -> QuestionnaireView {
    of_length(language, |words, most| match most {
        200 => "W".repeat(most),
        _ => filled(words, most),
    })
}

fn filled(words: &str, most: usize) -> String {
    let times = most / words.chars().count() + 1;
    words.repeat(times).chars().take(most).collect()
}

fn of_length(language: Language, long: fn(&str, usize) -> String) -> QuestionnaireView {
    let manager = member(
        11,
        &long("Елена Александровна Стоянова-Димитрова ", 200),
        "",
    );
    let people: Vec<_> = (0..9)
        .map(|n| someone(60 + n, &long("Александрина Константиновна Преображенская-Вознесенская ", 200), &long("заместитель начальника управления материально-технического снабжения и складского хозяйства ", 200), "+359 2 555 70 01, +359 888 555 701, +359 888 555 702", None))
        .collect();
    let known = Known {
        rhythm: Some(Rhythm::Month),
        site: long(
            "Производственно-складской комплекс готовой продукции «Варна-Запад» ",
            200,
        ),
        programme: long("VIP-2026/IV ", 40),
        bought: (0..6)
            .map(|n| (long("Ящики складные для чистых помещений ", 40), n % 2 == 0))
            .collect(),
        others: (0..3)
            .map(|_| long("Картонная упаковка для фармацевтических производств ", 400))
            .collect(),
        growth: (0..3)
            .map(|_| long("Бургас, новый распределительный центр ", 80))
            .collect(),
        offers: (0..3)
            .map(|_| {
                long(
                    "Мойка ящиков для чистых помещений и фармацевтических производств ",
                    200,
                )
            })
            .collect(),
        quality: (0..7)
            .map(|_| "96,2 % за двенадцать месяцев".into())
            .collect(),
    };
    view(&QuestionnaireSource {
        form: &form(language),
        company: &company(),
        account: Some(&account(&long(
            "Открытое акционерное общество «Научно-производственное объединение фармацевтической промышленности» ",
            200,
        ))),
        people: &people,
        manager: Some(&manager),
        known: &known,
    })
}

/// Seven people with a department, and a name in another language for the first of them.
pub fn crowd(language: Language) -> QuestionnaireView {
    let mut people: Vec<_> = (0..7)
        .map(|n| someone(60 + n, &format!("Anna Petrova-{n}"), "buyer", "", None))
        .collect();
    for (_, part) in &mut people {
        part.facts.department = "Procurement".into();
    }
    if let Some((first, _)) = people.first_mut() {
        let name = String::from("Анна Петрова");
        first.facts.names.set(Language::Ru, name);
    }
    let mut buyer = account("Istros Pharma");
    buyer.facts.names.set(Language::Ru, "Истрос Фарма".into());
    view(&QuestionnaireSource {
        form: &form(language),
        company: &company(),
        account: Some(&buyer),
        people: &people,
        manager: None,
        known: &known(),
    })
}
