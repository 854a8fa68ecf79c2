//! What makes pages full: prices and lines that move to where there is room, what the proposal is called,
//! rows of large figures.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::pages;
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

/// A price table of two parts, each closed by its sum.
fn parts(view: &mut ProposalView, lines: [usize; 2]) {
    for block in &mut view.blocks {
        block.new_page = false;
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            let span = table.columns.len();
            let row = |kind, part: usize, what: &str, n: usize| {
                views::row(kind, &format!("{n}|{what}-{part}-{n}-|1|pc|9.00|9|1"))
            };
            table.rows.clear();
            for (part, count) in lines.into_iter().enumerate() {
                let mut name = views::row(RowKind::Group, &format!("Group-{part}-"));
                name.cells[0].span = span;
                table.rows.push(name);
                let rows = (0..count).map(|n| row(RowKind::Line, part, "Row", n));
                table.rows.extend(rows);
                table.rows.push(row(RowKind::Subtotal, part, "Sum", 0));
            }
        }
    }
}

#[test]
fn a_last_page_of_a_single_text_takes_the_last_prices_with_it() {
    let studio = Studio::new();
    let payment = "Paid in three parts, each against a record that both sides have signed.";
    let (mut shared, mut alone) = (0, Vec::new());
    for fillers in 0..14 {
        let mut view = views::finance();
        view.blocks.retain(|block| {
            let body = &block.body;
            let closes = matches!(body, BodyView::PreparedBy { .. } | BodyView::Expiry { .. });
            closes || matches!(body, BodyView::PriceTable { .. })
        });
        parts(&mut view, [2, 2]);
        let text = |id: String, words: &str| BlockView {
            id,
            new_page: false,
            body: views::text("More", "", &[words]),
        };
        view.blocks.insert(1, text("payment".into(), payment));
        for n in 0..fillers {
            view.blocks.insert(
                0,
                text(
                    format!("filler{n}"),
                    "Words to fill the page, one line of them.",
                ),
            );
        }
        let pages = pages(&studio.proposal(&view).unwrap().pdf);
        let page = |words: &str| pages.iter().position(|page| page.contains(words));
        let [Some(paid), Some(yearly), Some(once)] =
            ["Paid in three", "Row-1-0-", "Row-0-0-"].map(page)
        else {
            panic!("{fillers}: {pages:?}")
        };
        if paid == 1 && once == 0 {
            shared += usize::from(yearly == 1);
            alone.extend((yearly == 0).then_some(fillers));
            let heads = pages.iter().filter(|page| page.contains("Наименование"));
            assert_eq!(
                heads.count(),
                2,
                "{fillers}: the head of the table is repeated"
            );
        }
    }
    assert_eq!(
        alone, [0; 0],
        "with these blocks above, a few words stand alone"
    );
    assert!(shared > 0, "some of the tables are parted");
}

#[test]
fn a_line_too_many_above_the_decision_comes_back_to_the_first_page() {
    let studio = Studio::new();
    let mut kept = 0;
    for fillers in 0..16 {
        let mut view = views::director();
        let words = "Words to fill the page, one line of them.";
        for n in 0..fillers {
            let block = BlockView {
                id: format!("filler{n}"),
                new_page: false,
                body: views::text("", "", &[words]),
            };
            view.blocks.insert(1, block);
        }
        let document = studio.proposal(&view).unwrap();
        let on = |page: usize| document.pages[page].blocks.iter();
        // Points are parted when they run over; the rest of the page begins anew.
        let crossing = on(0).any(|one| on(1).any(|other| other.block_id == one.block_id));
        let small = on(1).next().is_some_and(|first| first.area.height < 40.0);
        kept += usize::from(!crossing);
        assert!(!(crossing && small), "{fillers}: a line or two run over");
    }
    assert!(kept > 0, "some pages hold all their blocks");
}

#[test]
fn what_the_proposal_is_called_stands_on_every_page() {
    let studio = Studio::new();
    let mut view = views::director();
    view.head.title = "Crates for line two".into();
    let said = pages(&studio.proposal(&view).unwrap().pdf);
    assert!(said.len() > 1);
    for (n, page) in said.iter().enumerate() {
        let line = page.contains("Returnable packaging for food makers");
        assert!(page.contains("Crates for line two"), "page {}", n + 1);
        assert_eq!(
            line,
            n == 0,
            "the title takes the place of the maker's line"
        );
    }
    view.head.title = "Crates ".repeat(20).trim().into();
    let said = pages(&studio.proposal(&view).unwrap().pdf);
    assert!(
        said[0].contains("Crates Crates"),
        "long ones take two lines of page 1"
    );
    assert!(
        !said[1].contains("Crates Crates"),
        "and have no room in the head"
    );
}

#[test]
fn large_figures_stand_in_rows_of_like_length() {
    let studio = Studio::new();
    let places = |values: &[&str]| -> Vec<(i64, i64)> {
        let mut view = views::director();
        let figures: Vec<FigureView> = (0..)
            .zip(values)
            .map(|(n, value)| FigureView {
                value: (*value).into(),
                bound: Some(format!("key_{n}")),
                caption: "said once".into(),
            })
            .collect();
        view.blocks
            .retain(|block| matches!(block.body, BodyView::KeyFigures { .. }));
        view.blocks[0].body = BodyView::KeyFigures { figures };
        let document = studio.proposal(&view).unwrap();
        let bounds = &document.pages[0].bounds;
        let place = |n| {
            let key = format!("key_{n}");
            let found = bounds.iter().find(|bound| bound.key == key).unwrap();
            (found.area.y as i64, found.area.x as i64)
        };
        (0..values.len()).map(place).collect()
    };
    let rows = |values: &[&str]| -> Vec<usize> {
        let places = places(values);
        let mut tops: Vec<i64> = places.iter().map(|(y, _)| *y / 20).collect();
        tops.dedup();
        tops.iter()
            .map(|top| places.iter().filter(|(y, _)| y / 20 == *top).count())
            .collect()
    };
    assert_eq!(rows(&["€12,000"; 4]), [4]);
    assert_eq!(rows(&["€12,000"; 5]), [5]);
    let long = "18 December 2026";
    assert_eq!(rows(&[long; 4]), [2, 2]);
    assert_eq!(rows(&[long; 5]), [3, 2]);
    let two = places(&[long; 5]);
    assert!(two[4].1 > two[1].1, "the last row is as wide as the first");
}
