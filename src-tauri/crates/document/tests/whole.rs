//! Words of any length are printed whole, whatever block they stand in: what is higher than a page goes
//! on over the next one.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::words;
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

/// More words than a page holds.
const MANY: usize = 1_100;

/// One long paragraph.
fn long() -> Vec<ParagraphView> {
    let all: Vec<String> = (0..MANY).map(|n| format!("w{n}x")).collect();
    vec![views::plain(&all.join(" "))]
}

/// Many short ones.
fn many() -> Vec<ParagraphView> {
    (0..90).map(|n| views::plain(&format!("w{n}x"))).collect()
}

fn said(body: &[ParagraphView]) -> String {
    let runs = |paragraph: &ParagraphView| match paragraph {
        ParagraphView::Plain { runs } => runs.iter().map(|run| run.text.clone()).collect(),
        _ => String::new(),
    };
    body.iter().map(runs).collect::<Vec<String>>().join("\n")
}

/// Every block that can hold many words, with these.
fn blocks(body: &[ParagraphView]) -> Vec<(&'static str, BodyView)> {
    let decision = |first_page| BodyView::Decision {
        title: "What we ask".into(),
        body: body.to_vec(),
        signatures: vec!["For us".into(), "For you".into()],
        first_page,
    };
    vec![
        ("a decision at the foot of the first page", decision(true)),
        ("a decision", decision(false)),
        (
            "the expiry",
            BodyView::Expiry {
                label: "These terms hold until".into(),
                date: "23 December 2026".into(),
                body: body.to_vec(),
            },
        ),
        (
            "a callout",
            BodyView::Callout {
                title: "Note".into(),
                body: body.to_vec(),
            },
        ),
        (
            "a quotation",
            BodyView::Quotation {
                label: String::new(),
                body: body.to_vec(),
                who: "Ann".into(),
                lines: vec![],
            },
        ),
        (
            "two columns",
            BodyView::TwoColumns {
                left_title: "Left".into(),
                left: body.to_vec(),
                right_title: "Right".into(),
                right: vec![views::plain("short")],
            },
        ),
        (
            "a reference",
            BodyView::References {
                label: String::new(),
                title: "References".into(),
                references: vec![ReferenceView {
                    customer: "A customer".into(),
                    lines: vec![],
                    people: vec![],
                    project: body.to_vec(),
                    result_label: String::new(),
                    result: String::new(),
                    consents: vec![],
                }],
                ask_label: String::new(),
                ask: vec![],
            },
        ),
        (
            "a table's cell",
            BodyView::Table {
                label: String::new(),
                title: "Table".into(),
                table: TableView {
                    columns: vec![
                        views::column("What", 0.0, Align::Left),
                        views::column("How", 0.0, Align::Left),
                    ],
                    rows: vec![views::row(RowKind::Line, &format!("short|{}", said(body)))],
                },
                repeat_head: true,
                note: String::new(),
            },
        ),
        (
            "a table's note",
            BodyView::Table {
                label: String::new(),
                title: "Table".into(),
                table: TableView {
                    columns: vec![views::column("What", 0.0, Align::Left)],
                    rows: vec![views::row(RowKind::Line, "short")],
                },
                repeat_head: true,
                note: said(body),
            },
        ),
        (
            "a picture's caption",
            BodyView::Picture {
                file: String::new(),
                alternative: "A crate".into(),
                caption: said(body),
                wide: false,
                crop: None,
            },
        ),
    ]
}

#[test]
fn no_word_is_lost_at_the_end_of_a_page() {
    let studio = Studio::new();
    for (shape, body, count) in [("long", long(), MANY), ("many", many(), 90)] {
        for (name, block) in blocks(&body) {
            let mut view = views::en::director();
            view.blocks.truncate(2);
            view.blocks.push(BlockView {
                id: "full".into(),
                new_page: false,
                body: block,
            });
            let printed = words(&studio.proposal(&view).unwrap().pdf);
            let printed: std::collections::HashSet<&str> = printed.split_whitespace().collect();
            let lost = (0..count)
                .filter(|n| !printed.contains(format!("w{n}x").as_str()))
                .count();
            assert_eq!(lost, 0, "words lost of {name} with {shape} text");
        }
    }
}
