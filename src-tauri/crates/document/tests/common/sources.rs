//! Nouns of the domain as the program stores them, for tests of the resolvers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::account::{Account, AccountFacts, AccountStatus};
use redbook_domain::company::*;
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::money::{Currency, Percent, Quantity, Rate};
use redbook_domain::person::*;
use redbook_domain::pricing::{Cadence, Line, Pricing, TaxRate};
use redbook_domain::proposal::*;
use redbook_domain::questionnaire::Form;

pub fn id(n: u32) -> Id {
    let mut bytes = [7; 10];
    bytes[6..].copy_from_slice(&n.to_be_bytes());
    Id::from_parts(1_790_000_000_000, bytes)
}

pub fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// The same words in the languages given, separated by `|`: en, ru, bg.
pub fn local(words: &str) -> LocalText {
    let languages = [Language::En, Language::Ru, Language::Bg];
    Localized(
        languages
            .into_iter()
            .zip(words.split('|').map(str::to_owned))
            .collect(),
    )
}

pub fn rich(words: &str) -> LocalRich {
    let languages = [Language::En, Language::Ru, Language::Bg];
    Localized(
        languages
            .into_iter()
            .zip(words.split('|').map(Rich::plain))
            .collect(),
    )
}

pub fn company() -> Company {
    let facts = CompanyFacts {
        name: local("Tarvena|Тарвена|Тарвена"),
        line: local(
            "Returnable packaging for food makers|Возвратная тара для пищевых производств|Многооборотни опаковки за храни",
        ),
        legal_name: "Tarvena Returnables".into(),
        legal_names: Default::default(),
        tax_id: String::new(),
        address: String::new(),
        addresses: Default::default(),
        phone: String::new(),
        email: String::new(),
        website: String::new(),
        logo: Some(FileRef {
            sha256: "a".repeat(64),
            media_type: "image/svg+xml".into(),
            width: 20,
            height: 20,
        }),
        accent: "#A5182F".into(),
        bank: Bank::default(),
        currency: Currency::EUR,
        currencies: Vec::new(),
        prices_include_tax: false,
        validity_days: 30,
        number_pattern: "TR-{YYYY}-{seq:4}".into(),
        look: Default::default(),
    };
    Company {
        id: id(1),
        version: 1,
        facts,
    }
}

pub fn pictures() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([("a".repeat(64), super::views::LOGO.as_bytes().to_vec())])
}

pub fn account(name: &str) -> Account {
    let facts = AccountFacts {
        names: Default::default(),
        name: name.into(),
        legal_name: String::new(),
        tax_id: String::new(),
        industry: String::new(),
        business: String::new(),
        status: AccountStatus::Active,
        key_account: true,
        large: true,
        language: Language::Ru,
        currency: Currency::EUR,
        website: String::new(),
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        addresses: Default::default(),
        employees: None,
        turnover: None,
        customer_since: None,
        could_decide: None,
        manager_id: None,
        next_step: String::new(),
        next_step_on: None,
        keeps: String::new(),
        supply: Default::default(),
        tags: Vec::new(),
        notes: String::new(),
    };
    Account {
        id: id(2),
        version: 1,
        facts,
    }
}

pub fn someone(
    n: u32,
    name: &str,
    position: &str,
    phone: &str,
    reader: Option<ReaderType>,
) -> (Person, Part) {
    let facts = PersonFacts {
        phone: phone.into(),
        ..PersonFacts::called(name)
    };
    let part = PartFacts {
        position: position.into(),
        positions: Default::default(),
        department: String::new(),
        departments: Default::default(),
        reports_to: None,
        roles: Vec::new(),
        reader,
        stance: Stance::Neutral,
        influence: None,
        left_on: None,
        plans_asked_on: None,
        buying: vec![],
        bond: None,
        wanted: None,
        came_on: None,
        area_id: None,
    };
    (
        Person {
            id: id(n),
            version: 1,
            facts,
        },
        Part {
            id: id(n + 1000),
            version: 1,
            account_id: id(2),
            person_id: id(n),
            facts: part,
        },
    )
}

pub fn member(n: u32, name: &str, position: &str) -> Member {
    let facts = MemberFacts {
        name: local(name),
        position: local(position),
        about: local(
            "Everything; answers the same day|Всё; отвечает в тот же день|Всичко; отговаря в същия ден",
        ),
        phone: "+359 2 555 01 40".into(),
        email: "e.stoyanova@tarvena.example".into(),
        photo: None,
        me: true,
    };
    Member {
        id: id(n),
        version: 1,
        facts,
    }
}

pub fn form(language: Language) -> Form {
    Form {
        id: id(312),
        version: 1,
        account_id: id(2),
        number: 312,
        language,
        printed_on: day(2026, 11, 23),
    }
}

pub fn people() -> Vec<(Person, Part)> {
    use ReaderType::{Director, Finance, Hr};
    vec![
        someone(
            21,
            "Аркадий Лемехов",
            "генеральный директор",
            "+359 2 555 70 01",
            Some(Director),
        ),
        someone(
            22,
            "Инна Савельева",
            "директор по персоналу",
            "+359 2 555 70 14",
            Some(Hr),
        ),
        someone(
            23,
            "Роман Чуднов",
            "начальник снабжения",
            "+359 2 555 70 22",
            Some(Finance),
        ),
        someone(24, "Вера Полякова", "начальник отдела качества", "", None),
    ]
}

pub fn percent(words: &str) -> Percent {
    words.parse().unwrap()
}

pub fn line(
    n: u32,
    cadence: Cadence,
    words: &str,
    note: &str,
    unit: &str,
    quantity: &str,
    price: &str,
) -> Line {
    Line {
        cadence,
        description: local(words),
        note: local(note),
        unit: local(unit),
        quantity: quantity.parse::<Quantity>().unwrap(),
        unit_price: (!price.is_empty()).then(|| price.parse::<Rate>().unwrap()),
        tax: Some(TaxRate {
            id: id(90),
            name: local("VAT"),
            percent: percent("20"),
        }),
        ..Line::new(id(n))
    }
}

/// The price table of the mockup.
pub fn pricing() -> Pricing {
    use Cadence::{Once, Yearly};
    Pricing {
        lines: vec![
            line(
                41,
                Once,
                "Line 2 adaptation|Адаптация линии 2",
                "depalletiser, conveyor, commissioning|расштабелёр, конвейер, пусконаладка",
                "set|компл.",
                "1",
                "148000",
            ),
            line(
                42,
                Once,
                "RFID gates|Ворота учёта RFID",
                "docks 3–6, with software|доки 3–6, с программным обеспечением",
                "pc|шт.",
                "4",
                "9600",
            ),
            line(
                43,
                Once,
                "Launch and training|Запуск и обучение",
                "12 weeks, 84 people, at the workplace|12 недель, 84 человека, на рабочих местах",
                "service|усл.",
                "1",
                "22600",
            ),
            line(
                44,
                Yearly,
                "Crate trip|Оборот ящика",
                "washing, return and tracking included|с мойкой, возвратом и учётом",
                "trip|рейс",
                "1240000",
                "0.34",
            ),
        ],
        ..Pricing::new(Currency::EUR)
    }
}

pub fn month(words: &str) -> Month {
    words.parse().unwrap()
}
