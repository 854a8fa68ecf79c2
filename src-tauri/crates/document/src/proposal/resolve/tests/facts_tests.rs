//! Head and foot, people, pictures, tables of facts.

use redbook_domain::company::FileRef;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType::{Director, Finance, Hr};
use redbook_domain::proposal::BlockContent;
use redbook_domain::proposal::block::{Crop, PictureWidth};

use super::editions::written;
use super::fixture::{Case, file};
use super::notation::{bodies, day, id, local, shown, told};
use crate::proposal::resolve::words::plain;
use crate::proposal::{AddresseeView, BodyView};

#[test]
fn head_and_foot_speak_the_edition_s_language() {
    let case = Case::new();
    let said = |reader| {
        let view = case.view(reader);
        [
            view.head.maker,
            view.head.document,
            view.head.edition,
            view.foot.prepared,
            view.foot.held,
            view.foot.page,
        ]
        .map(|text| plain(&text))
    };
    assert_eq!(
        said(Director),
        [
            "Tarvena",
            "Proposal TR-2026-0147-R3",
            "Director edition",
            "Prepared for Belvara Dairy Group, 23 November 2026",
            "Terms held until 18 December 2026",
            "Page {page} of {pages}"
        ]
    );
    assert_eq!(
        said(Finance),
        [
            "Тарвена",
            "Предложение TR-2026-0147-R3",
            "Финансы и техника",
            "Получатель: Belvara Dairy Group, 23 ноября 2026 года",
            "Действует до 18 декабря 2026 года",
            "Страница {page} из {pages}"
        ]
    );
    assert_eq!(
        said(Hr),
        [
            "Тарвена",
            "Предложение TR-2026-0147-R3",
            "Версия „Човешки ресурси“",
            "За: Belvara Dairy Group, 23 ноември 2026 г.",
            "Валидно до 18 декември 2026 г.",
            "Страница {page} от {pages}"
        ]
    );
}

#[test]
fn a_draft_says_so() {
    let mut case = Case::new();
    case.number = None;
    let view = case.view(Director);
    assert_eq!(view.head.document, "Proposal, draft");
    assert_eq!(
        view.properties.title,
        "Draft proposal · Belvara Dairy Group · Director edition"
    );
    case.number = Some("TR-1".into());
    let properties = case.view(Finance).properties;
    assert_eq!(
        properties.title,
        "TR-1 · Belvara Dairy Group · Финансы и техника"
    );
    assert_eq!(
        properties.subject,
        "Коммерческое предложение для Belvara Dairy Group, действует до 18 декабря 2026 года"
    );
    assert_eq!(properties.author, "Тарвена");
}

#[test]
fn an_edition_for_one_person_is_known_by_them() {
    let mut case = Case::new().addressed(Director, "Henrik Solberg", "Managing Director");
    case.number = Some("TR-1".into());
    let common = "TR-1 · Belvara Dairy Group · Director edition";
    assert_eq!(case.view(Director).properties.title, common);
    for edition in &mut case.editions {
        edition.personal = edition.facts.reader == Director;
    }
    assert_eq!(
        case.view(Director).properties.title,
        format!("{common} · For Henrik Solberg"),
        "several editions of one reader type are told apart"
    );
}

#[test]
fn the_addressee_has_a_position_in_this_account() {
    let mut case = Case::new().addressed(Director, "Henrik Solberg", "Managing Director");
    let (person, mut elsewhere) = case.people[0].clone();
    (elsewhere.account_id, elsewhere.facts.position) = (id(501), "Board member".into());
    case.people.insert(0, (person, elsewhere));
    let expected = AddresseeView {
        name: "Henrik Solberg".into(),
        lines: vec!["Managing Director".into(), "Belvara Dairy Group".into()],
    };
    assert_eq!(case.view(Director).addressee, expected);
    assert_eq!(
        case.view(Hr).addressee,
        AddresseeView {
            name: "Belvara Dairy Group".into(),
            lines: vec![]
        }
    );
}

#[test]
fn a_headline_that_is_not_written_is_the_title() {
    let mut case = Case::new();
    assert_eq!(case.view(Director).headline, "Returnable crates, line 2");
    case.editions[0].facts.headline = LocalText::one(Language::Ru, "Тара".into());
    assert_eq!(case.view(Director).headline, "Тара");
}

#[test]
fn pictures_come_along_once_under_their_names() {
    let picture = |file: FileRef, width| BlockContent::Picture {
        file: Some(file),
        alternative: LocalText::default(),
        caption: local("Crate"),
        width,
        crop: Crop::default(),
    };
    let mut case = Case::new()
        .place(
            Director,
            false,
            picture(file(2, "image/jpeg"), PictureWidth::Text),
        )
        .place(
            Director,
            false,
            picture(file(2, "image/jpeg"), PictureWidth::Full),
        )
        .place(
            Director,
            false,
            picture(file(3, "text/html"), PictureWidth::Full),
        );
    for n in [2, 3, 4] {
        case.pictures.insert(file(n, "").sha256, vec![n]);
    }
    let view = case.view(Director);
    let names: Vec<_> = view
        .pictures
        .keys()
        .map(|name| name.trim_start_matches('0').to_owned())
        .collect();
    assert_eq!(names, ["1.svg", "2.jpg"]);
    assert_eq!(view.head.file, format!("{}.svg", file(1, "").sha256));
    let shown: Vec<_> = bodies(&view)
        .iter()
        .map(|body| matches!(body, BodyView::Picture { wide: true, .. }))
        .collect();
    assert_eq!(shown, [false, true]);
}

#[test]
fn only_those_who_agreed_are_named() {
    let mut case = written();
    let people = &mut case.references[0].facts.people;
    people.push(people[0].clone());
    people[1].consent_until = Some(day("2026-11-22"));
    people.push(people[0].clone());
    people[2].consent_until = Some(day("2026-11-23"));
    let view = case.view(Hr);
    let references = bodies(&view)
        .into_iter()
        .find_map(|body| match body {
            BodyView::References { references, .. } => Some(references),
            _ => None,
        })
        .unwrap();
    let people: Vec<_> = references.iter().map(|one| one.people.len()).collect();
    assert_eq!(people, [2, 1, 0]);
    let consents: Vec<_> = references
        .iter()
        .flat_map(|one| &one.consents)
        .map(|said| plain(said))
        .collect();
    assert_eq!(
        consents,
        [
            "Ивайла Рашкова: Съгласие за контакт: дадено на 14.10.2026 г.; удобно в работни дни след 15 ч.",
            "Ивайла Рашкова: Съгласие за контакт: дадено на 14.10.2026 г., до 23.11.2026 г.; удобно в работни дни след 15 ч.",
            "Съгласие за контакт: дадено на 14.10.2026 г.",
        ]
    );
    let lines: Vec<_> = references[0].lines.iter().map(|line| shown(line)).collect();
    assert_eq!(
        lines,
        ["Хлебопроизводство, 640~души", "Проект: март~– юли 2024~г."]
    );
    assert_eq!(
        references[0].people[0].lines[0].link.as_deref(),
        Some("tel:+35932555118")
    );
}

#[test]
fn requirements_and_proofs_have_the_columns_they_need() {
    let view = written().view(Finance);
    let tables: Vec<_> = bodies(&view)
        .into_iter()
        .filter_map(|body| match body {
            BodyView::Facts { label, table, .. } => Some((label.as_str(), told(table))),
            _ => None,
        })
        .collect();
    assert_eq!(tables[0].0, "Соответствие");
    assert_eq!(
        tables[0].1[..3],
        [
            "Требование | Предложено | Соответствие | Примечание",
            "Line: Размеры в~плане: 600 × 400~мм, EN 13199-1 | 600 × 400 × 220~мм | соответствует | Чертёж TR-641",
            "Line: Нагрузка на~ящик не~менее 15~кг | 20~кг | лучше требования | Прил. 1",
        ]
    );
    assert_eq!(
        tables[1].1[..2],
        [
            "Критерий и~кто его назвал | Документ | Дата | Прил.",
            "Line: Прочность и~штабель // Г.~Канев, технический директор | Протокол испытаний №~318, лаборатория «Полимер-Контроль» | 19.08.2026 | 1",
        ]
    );
}

#[test]
fn an_accent_that_is_no_colour_is_the_default_one() {
    let mut case = Case::new();
    for (given, used) in [
        ("#0a5C36", "#0a5C36"),
        ("red", "#A5182F"),
        ("#12", "#A5182F"),
        ("#GGGGGG", "#A5182F"),
    ] {
        case.company.accent = given.into();
        assert_eq!(case.view(Director).accent, used);
    }
}
