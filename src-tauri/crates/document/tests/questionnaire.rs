//! The form: two sides for every account, codes that read back, lines to write on.
#![allow(clippy::unwrap_used)]

mod common;

use common::forms::{crowd, longest, questionnaire, widest};
use common::tools::{placed, words};
use redbook_document::Studio;
use redbook_document::questionnaire::*;
use redbook_domain::language::Language;

const MM: f64 = 72.0 / 25.4;

#[test]
fn two_sides_in_every_language() {
    let studio = Studio::new();
    for language in Language::ALL {
        for view in [questionnaire(language), longest(language), widest(language)] {
            let document = studio
                .questionnaires(&[view])
                .unwrap_or_else(|error| panic!("{language:?} {error}"));
            assert_eq!(document.pages.len(), 2, "{language:?}");
            for field in document.pages.iter().flat_map(|page| &page.fields) {
                if field.area.width > 40.0 && field.name != "code" {
                    assert!(
                        field.area.height >= 8.0 * MM - 0.1,
                        "{language:?} {field:?}"
                    );
                }
                assert!(
                    field.area.y + field.area.height < (297.0 - 9.0) * MM,
                    "{field:?}"
                );
            }
        }
    }
}

#[test]
fn long_names_stay_within_their_fields() {
    for language in Language::INTERFACE {
        let document = Studio::new().questionnaires(&[widest(language)]).unwrap();
        let said = placed(&document.pdf);
        let name = |text: &str| text.contains("WWW");
        let overlap = |low: (f64, f64), high: (f64, f64)| low.1.min(high.1) - low.0.max(high.0);
        for known in said.iter().filter(|found| name(&found.text)) {
            for printed in said
                .iter()
                .filter(|found| found.page == known.page && !name(&found.text))
            {
                let across = overlap((known.left, known.right), (printed.left, printed.right));
                let down = overlap((known.top, known.bottom), (printed.top, printed.bottom));
                let low = (known.bottom - known.top).min(printed.bottom - printed.top);
                assert!(
                    across < 1.0 || down < low * 0.5,
                    "{language:?}: {known:?} over {printed:?}"
                );
            }
        }
    }
}

#[test]
fn many_accounts_in_one_file() {
    let views: Vec<_> = (0..5).map(|_| questionnaire(Language::Ru)).collect();
    let document = Studio::new().questionnaires(&views).unwrap();
    assert_eq!(document.pages.len(), 10);
    assert_eq!(words(&document.pdf).matches("сторона 1 из 2").count(), 5);
}

#[test]
fn what_is_known_is_filled_in() {
    let document = Studio::new()
        .questionnaires(&[questionnaire(Language::Ru)])
        .unwrap();
    let said = words(&document.pdf);
    for known in [
        "АО «Истрос Фарма»",
        "Варна, склад готовой продукции",
        "Аркадий Лемехов",
        "начальник снабжения",
        "RB-Q 0312",
        "VIP-2026/IV",
        "96,2 %",
        "Учёт RFID на складе в Варне",
    ] {
        assert!(said.contains(known), "{known} in {said}");
    }
}

#[test]
fn those_without_a_row_are_counted() {
    let studio = Studio::new();
    for (language, said) in [
        (Language::En, "and 3 more people"),
        (Language::Ru, "и ещё 3 человека"),
        (Language::Bg, "и още 3 души"),
    ] {
        let document = studio.questionnaires(&[crowd(language)]).unwrap();
        assert_eq!(document.pages.len(), 2);
        let text = words(&document.pdf);
        assert!(text.contains(said), "{said} in {text}");
        assert_eq!(
            text.matches("Procurement").count(),
            4,
            "a row is left for somebody new, and the area is the person's department, whoever reads what: {text}"
        );
    }
    let text = words(
        &studio
            .questionnaires(&[questionnaire(Language::En)])
            .unwrap()
            .pdf,
    );
    assert!(!text.contains(" more pe"), "all have a row: {text}");
}

#[test]
fn an_e_mail_address_begins_its_own_line_and_is_not_cut_in_its_name() {
    let mut view = questionnaire(Language::En);
    let sections = view.sides.iter_mut().flat_map(|side| &mut side.sections);
    for part in sections.flat_map(|section| &mut section.parts) {
        if let PartView::Table { rows, columns, .. } = part
            && columns.iter().any(|column| column.name == "contact")
        {
            rows[0][2] =
                "+359\u{A0}2\u{A0}555\u{A0}7001\ng.konstantinov@istros-pharma.example".into();
        }
    }
    let said = placed(&Studio::new().questionnaires(&[view]).unwrap().pdf);
    let mut lines = said.iter();
    let mail = lines
        .find(|found| found.text.starts_with("g.konstantinov"))
        .unwrap();
    // Words come by columns, not by rows: the first row's telephone is the one above.
    let phone = said
        .iter()
        .find(|found| found.text.starts_with("+359") && found.top < mail.top)
        .unwrap();
    assert!(
        mail.top > phone.top + 4.0 && (mail.left - phone.left).abs() < 0.1,
        "below the telephone: {phone:?} {mail:?}"
    );
}

#[test]
fn names_are_those_of_the_form_s_language() {
    let studio = Studio::new();
    let said = |language| words(&studio.questionnaires(&[crowd(language)]).unwrap().pdf);
    let (russian, bulgarian) = (said(Language::Ru), said(Language::Bg));
    assert!(russian.contains("Анна Петрова") && russian.contains("Истрос Фарма"));
    assert!(bulgarian.contains("Anna Petrova-0") && bulgarian.contains("Istros Pharma"));
}

#[test]
fn answers_have_places_and_names() {
    let document = Studio::new()
        .questionnaires(&[questionnaire(Language::En)])
        .unwrap();
    let names = |page: usize| -> Vec<&str> {
        document.pages[page]
            .fields
            .iter()
            .map(|f| f.name.as_str())
            .collect()
    };
    for name in [
        "code",
        "meeting.date",
        "people.1.correct",
        "people.5.changed",
        "company.proud.3",
        "cooperation.rhythm.month",
    ] {
        assert_eq!(names(0).iter().filter(|n| **n == name).count(), 1, "{name}");
    }
    for name in [
        "code",
        "quality.7.no",
        "growth.volume",
        "offers.3.later",
        "referrals.letter",
        "referrals.phone.2",
    ] {
        assert_eq!(names(1).iter().filter(|n| **n == name).count(), 1, "{name}");
    }
    let tick = document.pages[0]
        .fields
        .iter()
        .find(|f| f.name == "people.1.correct")
        .unwrap();
    assert!((tick.area.width - 3.4 * MM).abs() < 0.1, "{tick:?}");
}

#[test]
fn too_many_questions_name_the_section() {
    let mut view = questionnaire(Language::En);
    let company = &mut view.sides[0].sections[2];
    for n in 0..12 {
        company.parts.push(PartView::Question {
            name: format!("more{n}"),
            text: "And what else?".into(),
            lines: 3,
        });
    }
    let error = Studio::new()
        .questionnaires(&[questionnaire(Language::Ru), view])
        .unwrap_err();
    assert_eq!(error.code, "questionnaire_too_long");
    assert_eq!(error.arg("section"), Some("company"));
    assert_eq!(error.place.as_deref(), Some("forms[1]"));
    assert_eq!(
        Studio::new().questionnaires(&[]).unwrap_err().code,
        "nothing_to_print"
    );
}

#[test]
fn the_code_reads_back() {
    // The modules as drawn: rendered, sampled, decoded from the data region of the symbol.
    let view = questionnaire(Language::Ru);
    let document = Studio::new()
        .questionnaires(std::slice::from_ref(&view))
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = common::tools::saved(folder.path(), "form.pdf", &document.pdf);
    let stem = folder.path().join("form");
    common::tools::run(
        "pdftoppm",
        &[
            "-r",
            "300",
            "-gray",
            "-png",
            path.to_str().unwrap(),
            stem.to_str().unwrap(),
        ],
    );
    for side in [1_usize, 2] {
        let picture = image::open(folder.path().join(format!("form-{side}.png")))
            .unwrap()
            .to_luma8();
        let area = document.pages[side - 1]
            .fields
            .iter()
            .find(|f| f.name == "code")
            .unwrap()
            .area;
        let wanted = qrcode::QrCode::with_error_correction_level(
            code_content(&view.id, side),
            qrcode::EcLevel::M,
        )
        .unwrap();
        let count = wanted.width();
        let scale = 300.0 / 72.0;
        for (index, module) in wanted.to_colors().into_iter().enumerate() {
            let middle = |n: usize, from: f64, size: f64| {
                ((from + (n as f64 + 0.5) * size / count as f64) * scale) as u32
            };
            let (x, y) = (
                middle(index % count, area.x, area.width),
                middle(index / count, area.y, area.height),
            );
            let dark = picture.get_pixel(x, y).0[0] < 128;
            assert_eq!(
                dark,
                module == qrcode::Color::Dark,
                "side {side}, module {index}"
            );
        }
    }
}
