//! The Word file.

use redbook_document::proposal::*;
use redbook_document::word;
use serde_json::Value;

use crate::common::views;
use crate::package::{converted, fold, parts, said};

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
