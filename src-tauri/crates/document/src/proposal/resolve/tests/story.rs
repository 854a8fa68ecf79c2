//! The mockups' proposal as nouns: three editions of the same figures.

use redbook_domain::company::{Referee, Reference, ReferenceFacts};
use redbook_domain::dates::Month;
use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::Figure;
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::figures::{calculation, lines};
use super::fixture::Case;
use super::notation::{day, id, local, rich};

pub fn figure(bound: Option<BoundKey>, value: &str, caption: &str) -> Figure {
    let text = |text: &str| {
        if text.is_empty() {
            LocalText::default()
        } else {
            local(text)
        }
    };
    Figure {
        bound,
        value: text(value),
        caption: text(caption),
    }
}

pub fn text(label: &str, body: &str) -> BlockContent {
    let sublabel = LocalText::default();
    BlockContent::Text {
        label: local(label),
        sublabel,
        body: rich(body),
        lead: false,
    }
}

pub fn lead(label: &str, body: &str) -> BlockContent {
    let sublabel = LocalText::default();
    BlockContent::Text {
        label: local(label),
        sublabel,
        body: rich(body),
        lead: true,
    }
}

pub fn price_table() -> BlockContent {
    BlockContent::PriceTable {
        title: LocalText::default(),
        note: LocalText::default(),
    }
}

pub fn cash_flow() -> BlockContent {
    let empty = LocalText::default;
    BlockContent::CashFlow {
        label: local("Cash flow | Денежный поток | Паричен поток"),
        title: local(
            "Investments return in month 16 | Вложения возвращаются на 16-й месяц | Вложението се връща до 16-ия месец",
        ),
        note: empty(),
        what_ifs: true,
    }
}

/// With prices and calculation, no blocks.
pub fn counted() -> Case {
    let mut case = Case::new().prices(lines());
    case.proposal.facts.calculation = Some(calculation());
    case
}

pub fn referee(
    name: &str,
    position: &str,
    given: Option<&str>,
    until: Option<&str>,
    note: &str,
) -> Referee {
    Referee {
        name: local(name),
        position: local(position),
        phone: "+359 32 555 118".into(),
        email: "i.rashkova@kvarnby.example".into(),
        consent_on: given.map(day),
        consent_until: until.map(day),
        consent_note: if note.is_empty() {
            LocalText::default()
        } else {
            local(note)
        },
    }
}

pub fn reference(n: u16, customer: &str, people: Vec<Referee>) -> Reference {
    let facts = ReferenceFacts {
        customer: local(customer),
        about: local(
            "Bakery, 640 people | Хлебопечение, 640 человек | Хлебопроизводство, 640 души",
        ),
        from: Some(Month::new(2024, 3).unwrap()),
        to: Some(Month::new(2024, 7).unwrap()),
        project: local(
            "Two lines and night dispatch, in eleven weeks. | Две линии и ночная экспедиция за одиннадцать недель. | Две линии и нощна експедиция. Картонът беше заменен с каси за единадесет седмици, а сто и десет души бяха обучени в рамките на смяната.",
        ),
        result: local(
            "Sick leave fell from 180 to 52 days a year. | Больничные сократились со 180 до 52 дней в год. | Отпускът по болест заради гръбнака намаля от 180 на 52 дни за година.",
        ),
        people,
    };
    Reference {
        id: id(n),
        version: 1,
        facts,
    }
}
