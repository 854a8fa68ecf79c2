//! The Word file.

use redbook_document::proposal::*;
use serde_json::Value;

use redbook_document::{DocumentError, Studio};

use crate::common::{tools, views};
use crate::package::{converted, fold, looked_at, parts, said};

fn word(view: &ProposalView) -> Result<Vec<u8>, DocumentError> {
    Studio::new().word(view)
}

/// Every word of the view that a reader sees.
fn texts(value: &Value, found: &mut Vec<String>) {
    const CODES: [&str; 10] = [
        "id", "kind", "bound", "link", "file", "accent", "reader", "mark", "row", "align",
    ];
    // The chart itself is drawn; the table under it has its figures.
    const DRAWN: [&str; 6] = [
        "ticks",
        "years",
        "invested",
        "saved",
        "since_start",
        "alternative",
    ];
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                let code = CODES.contains(&name.as_str()) || name == "language";
                if !code && !DRAWN.contains(&name.as_str()) {
                    texts(field, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_word_of_an_edition_is_in_the_word_file() {
    for view in [views::director(), views::hr(), views::finance()] {
        let parts = parts(&word(&view).unwrap());
        let all = parts
            .iter()
            .filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels"))
            .map(|(_, text)| said(text))
            .collect::<Vec<_>>()
            .join(" ");
        let all = fold(&all);
        let mut wanted = Vec::new();
        texts(&serde_json::to_value(&view).unwrap(), &mut wanted);
        let lost: Vec<_> = wanted
            .iter()
            .filter(|text| !text.contains("{page}") && !all.contains(&fold(text)))
            .collect();
        assert!(lost.is_empty(), "{:?}: {lost:?}", view.language);
    }
}

#[test]
fn a_word_file_has_real_structure() {
    let view = views::finance();
    let parts = parts(&word(&view).unwrap());
    let body = &parts["word/document.xml"];
    let tables = view.blocks.iter().filter(|block| {
        matches!(
            &block.body,
            BodyView::PriceTable { .. }
                | BodyView::CostTable { .. }
                | BodyView::CashFlow { .. }
                | BodyView::Facts { .. }
                | BodyView::Team { .. }
        )
    });
    let tables = tables.count();
    assert!(tables > 2);
    assert!(
        body.matches("<w:tblHeader/>").count() >= tables,
        "heads repeat"
    );
    assert!(body.contains("w:val=\"Title\"") && body.contains("w:val=\"Heading1\""));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"ru-RU\""));
    let core = said(&parts["docProps/core.xml"]);
    assert!(core.contains(&view.properties.title) && core.contains("ru-RU"));
    // The expiry stands last.
    let expiry = body.rfind("w:val=\"ExpiryDate\"").unwrap();
    let last_table = body.rfind("</w:tbl>").unwrap_or_default();
    assert!(expiry > last_table, "nothing comes after the expiry");
    assert_eq!(word(&view).unwrap(), word(&view).unwrap(), "no clock in it");
}

#[test]
fn odd_words_leave_a_word_file_well_formed() {
    let odd = "a\u{0}b\u{B}c & <w:p> ]]> \"'\u{202E}\u{FFFE} 🦌 =1+1";
    let mut view = views::director();
    view.headline = odd.into();
    view.blocks.insert(
        0,
        BlockView {
            id: "odd".into(),
            new_page: true,
            body: BodyView::Facts {
                label: odd.into(),
                title: odd.into(),
                table: TableView {
                    columns: vec![ColumnView::default(); 3],
                    rows: vec![RowView {
                        row: RowKind::Group,
                        cells: vec![CellView {
                            span: 9,
                            ..CellView::new(odd)
                        }],
                    }],
                },
            },
        },
    );
    for (name, text) in parts(&word(&view).unwrap()) {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let _ = said(&text);
        }
    }
    let said = said(&parts(&word(&view).unwrap())["word/document.xml"]);
    assert!(said.contains("abc & <w:p> ]]> \"' 🦌 =1+1"), "{said}");
}

#[test]
fn an_office_program_opens_the_word_file() {
    let Some(text) = converted(
        "docx",
        "txt:Text (encoded):UTF8",
        &word(&views::hr()).unwrap(),
    ) else {
        return;
    };
    assert!(fold(&text).contains(&fold(&views::hr().headline)), "{text}");
}

/// A chart of bars with its figures, or without.
fn chart(id: &str, figures: bool) -> BlockView {
    let row = |n: u8| CategoryView {
        name: format!("Depot {n}"),
        values: vec![Some(f64::from(n))],
        labels: vec![format!("{n}.5")],
        percent: String::new(),
    };
    let table = TableView {
        columns: vec![
            views::column("Depot", 0.0, Align::Left),
            views::column("Trips", 30.0, Align::Right),
        ],
        rows: (1..=4)
            .map(|n| views::row(RowKind::Line, &format!("Depot {n}|{n}.5")))
            .collect(),
    };
    BlockView {
        id: id.into(),
        new_page: false,
        body: BodyView::Chart {
            label: format!("Label-of-{id}"),
            title: format!("Title-of-{id}"),
            chart: DrawingView {
                rows: (1..=4).map(row).collect(),
                series: vec![String::new()],
                labelled: true,
                alternative: format!("Bars of {id}: Depot 1: 1.5; Depot 2: 2.5"),
                ..DrawingView::default()
            },
            table: figures.then_some(table),
            note: format!("Note-of-{id}"),
        },
    }
}

#[test]
fn what_is_asked_keeps_its_order() {
    let mut view = views::director();
    let items = ["One", "Two", "Three"].map(|item| vec![RunView::plain(item)]);
    let numbers = ParagraphView::Numbers {
        items: items.to_vec(),
    };
    let bullets = ParagraphView::Bullets {
        items: items.to_vec(),
    };
    for asked in [numbers, bullets] {
        view.blocks = vec![BlockView {
            id: "asked".into(),
            new_page: false,
            body: BodyView::Callout {
                title: "Zero".into(),
                body: vec![asked],
            },
        }];
        let said = said(&parts(&word(&view).unwrap())["word/document.xml"]);
        assert!(said.contains("ZeroOneTwoThree"), "{said}");
    }
}

#[test]
fn charts_are_pictures_with_words_for_those_who_hear_them() {
    let mut view = views::finance();
    view.blocks.insert(1, chart("own", true));
    let file = word(&view).unwrap();
    let parts = parts(&file);
    let drawn = parts
        .keys()
        .filter(|name| name.starts_with("word/media/chart"));
    assert_eq!(drawn.count(), 2, "the cash flow and the bars");
    let body = &parts["word/document.xml"];
    assert!(body.contains("descr=\"Bars of own: Depot 1: 1.5; Depot 2: 2.5\""));
    assert!(
        body.contains("descr=\"Денежный поток"),
        "each says what it shows"
    );
    assert_eq!(body.matches("<w:drawing>").count(), 2);
    assert!(file == word(&view).unwrap(), "the same pixels each time");
}

/// Numbers of a text, each once, without spaces inside.
fn numbers(text: &str) -> Vec<String> {
    let joined: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{a0}' | '\u{202f}'))
        .collect();
    let mut all: Vec<String> = joined
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
        .map(|number| number.trim_matches(['.', ',']).to_owned())
        .filter(|number| number.chars().filter(char::is_ascii_digit).count() > 1)
        .collect();
    all.sort();
    all.dedup();
    all
}

#[test]
fn every_number_of_the_pages_is_in_the_word_file_and_no_other() {
    for view in [
        views::director(),
        views::hr(),
        views::finance(),
        views::bg::hr(),
        views::en::director(),
    ] {
        let parts = parts(&word(&view).unwrap());
        let names = ["word/document.xml", "word/header1.xml", "word/footer1.xml"];
        let said: String = names
            .iter()
            .filter_map(|name| parts.get(*name))
            .map(|xml| said(xml) + " ")
            .collect();
        let pages = tools::words(&Studio::new().proposal(&view).unwrap().pdf);
        // Pages part the thousands by spaces that nobody tells from others any more.
        let bare = |text: &str| text.replace(char::is_whitespace, "");
        let (on_pages, in_word) = (bare(&pages), bare(&said));
        for number in numbers(&said) {
            assert!(
                on_pages.contains(&number),
                "{number} stands on no page of {:?}",
                view.language
            );
        }
        // The scale of a chart is drawn in both.
        let scale: Vec<&str> = view
            .blocks
            .iter()
            .filter_map(|block| match &block.body {
                BodyView::CashFlow { chart, .. } => Some(&chart.ticks),
                _ => None,
            })
            .flatten()
            .map(|tick| tick.label.as_str())
            .collect();
        let lost: Vec<String> = numbers(&pages)
            .into_iter()
            .filter(|number| !in_word.contains(number.as_str()))
            .filter(|number| !scale.iter().any(|tick| tick.contains(number.as_str())))
            .collect();
        assert!(
            lost.is_empty(),
            "{:?}: {lost:?} are only on the pages",
            view.language
        );
    }
}

#[test]
fn titles_notes_and_the_decision_stay_with_what_they_belong_to() {
    let mut split = false;
    for fillers in [0, 3, 6, 9, 12] {
        let mut view = views::director();
        let filler = |n: usize| BlockView {
            id: format!("filler{n}"),
            new_page: false,
            body: views::text(
                "More",
                "",
                &[
                    "Words that fill the page, two lines of them and somewhat more, so that what follows moves down.",
                ],
            ),
        };
        view.blocks.splice(
            0..0,
            (0..fillers)
                .map(filler)
                .chain([chart("own", true), chart("other", false)]),
        );
        let Some(pages) = looked_at(&word(&view).unwrap()) else {
            return;
        };
        split |= pages.len() > 3;
        let page = |words: &str| pages.iter().position(|page| page.contains(words));
        for id in ["own", "other"] {
            let label = page(&format!("Label-of-{id}"));
            assert!(label.is_some(), "{fillers}: {id} is there");
            assert_eq!(
                page(&format!("Title-of-{id}")),
                label,
                "{fillers}: label and title of {id}"
            );
            assert_eq!(
                page(&format!("Note-of-{id}")),
                label,
                "{fillers}: the note of {id}"
            );
        }
        for block in &view.blocks {
            if let BodyView::Decision {
                title,
                first_page: true,
                ..
            } = &block.body
            {
                assert_eq!(
                    page(title),
                    Some(0),
                    "{fillers}: the decision stands on the first page"
                );
            }
        }
    }
    assert!(split, "what follows moves to other pages");
}
