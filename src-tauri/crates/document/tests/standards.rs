//! PDF/A and PDF/UA as independent programs see them: PDFBox Preflight, `pdfua` and `outloud`
//! (`common/validators.rs` says how).
#![allow(clippy::unwrap_used)]

mod common;

use common::validators::{keep_to_pdf_a, keep_to_pdf_ua};
use common::{forms, views};
use redbook_document::Studio;
use redbook_document::proposal::*;
use redbook_domain::language::Language;
use redbook_domain::proposal::Look;

/// Documents of every kind, by name: an edition for each reader, one in each look, one with a chart
/// of each kind, the form.
fn documents() -> Vec<(String, Vec<u8>)> {
    let studio = Studio::new();
    let mut views = vec![
        ("director".to_owned(), views::director()),
        ("hr".to_owned(), views::hr()),
        ("finance".to_owned(), views::finance()),
        ("charts".to_owned(), charts()),
    ];
    for look in Look::ALL {
        let view = ProposalView {
            look,
            ..views::director()
        };
        views.push((look.code().to_owned(), view));
    }
    let mut made: Vec<(String, Vec<u8>)> = views
        .into_iter()
        .map(|(name, view)| (name, studio.proposal(&view).unwrap().pdf))
        .collect();
    let form = studio.questionnaires(&[forms::questionnaire(Language::Ru)]);
    made.push(("form".to_owned(), form.unwrap().pdf));
    made
}

/// A chart of each kind, and a long table with a note.
fn charts() -> ProposalView {
    let mut view = views::finance();
    let row = |n: u8| CategoryView {
        name: format!("Depot {n}"),
        values: vec![Some(f64::from(n)), Some(f64::from(n) - 3.0)],
        labels: vec![format!("{n}"), format!("{}", i16::from(n) - 3)],
        percent: format!("{n} %"),
    };
    let stage = |n: u8| StageView {
        name: format!("Stage {n}"),
        from: f64::from(n) / 10.0,
        to: f64::from(n + 1) / 10.0,
        moment: n == 2,
        label: format!("{n} Dec 2026"),
    };
    let chart = |(n, draws): (usize, DrawView)| BlockView {
        id: format!("chart{n}"),
        new_page: false,
        body: BodyView::Chart {
            label: "Chart".into(),
            title: "What is drawn".into(),
            chart: DrawingView {
                draws,
                unit: "Thousand trips".into(),
                series: vec!["Now".into(), "After".into()],
                rows: (1..=12).map(row).collect(),
                stages: (0..4).map(stage).collect(),
                ticks: vec![TickView {
                    at: 0.0,
                    label: "0".into(),
                }],
                labelled: false,
                alternative: "A chart in words".into(),
            },
            table: None,
            note: "A note under it".into(),
        },
    };
    let kinds = [
        DrawView::Bar,
        DrawView::Line,
        DrawView::BeforeAfter,
        DrawView::Share,
        DrawView::Timeline,
    ];
    let table = BlockView {
        id: "table".into(),
        new_page: false,
        body: BodyView::Table {
            label: String::new(),
            title: "Own".into(),
            table: TableView {
                columns: vec![
                    views::column("What", 0.0, Align::Left),
                    views::column("Sum", 30.0, Align::Right),
                ],
                rows: (0..60)
                    .map(|n| views::row(RowKind::Line, &format!("Row {n}|9")))
                    .collect(),
            },
            repeat_head: true,
            note: "A note under it".into(),
        },
    };
    let own = kinds.into_iter().enumerate().map(chart).chain([table]);
    view.blocks.splice(1..1, own);
    view
}

#[test]
fn preflight_finds_nothing_against_pdf_a() {
    keep_to_pdf_a(&documents());
}

/// A cover has no head or foot, so `outloud` takes those of the pages behind it for prose that
/// nobody hears.
#[test]
fn checkers_find_nothing_against_pdf_ua() {
    let mut documents = documents();
    let covered = |name: &str| {
        let look = Look::ALL.into_iter().find(|look| look.code() == name);
        look.is_some_and(Look::has_cover)
    };
    documents.retain(|(name, _)| !covered(name));
    keep_to_pdf_ua(&documents);
}
