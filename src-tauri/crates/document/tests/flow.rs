//! Where pages end: what belongs together stays together, and no page is left almost empty.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{run, saved};
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

/// Words of each page.
fn pages(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    let all = run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
    let mut pages: Vec<String> = all.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

#[test]
fn totals_stay_with_the_last_rows_of_a_table() {
    let studio = Studio::new();
    let mut split = false;
    for count in 3..40 {
        let mut view = views::finance();
        view.blocks.retain(|block| {
            matches!(
                block.body,
                BodyView::PriceTable { .. } | BodyView::Expiry { .. }
            )
        });
        let mut total = String::new();
        for block in &mut view.blocks {
            block.new_page = false;
            if let BodyView::PriceTable { table, sums, .. } = &mut block.body {
                let row = |n| views::row(RowKind::Line, &format!("{n}|Row-{n}-|1|pc|9.00|9|1"));
                table.rows = (0..count).map(row).collect();
                total.clone_from(&sums.last().unwrap().label);
            }
        }
        let document = studio.proposal(&view).unwrap();
        let pages = pages(&document.pdf);
        split |= pages.len() > 1;
        let page = pages.iter().find(|page| page.contains(&total)).unwrap();
        for last in 1..=2 {
            let row = format!("Row-{}-", count - last);
            assert!(
                page.contains(&row),
                "{count} rows: {row} is not with the total"
            );
        }
    }
    assert!(split, "some of the tables are longer than a page");
}

#[test]
fn sums_stay_with_the_line_above_them() {
    let studio = Studio::new();
    let mut split = false;
    for count in 2..34 {
        let mut view = views::finance();
        view.blocks
            .retain(|block| matches!(block.body, BodyView::PriceTable { .. }));
        for block in &mut view.blocks {
            block.new_page = false;
            if let BodyView::PriceTable { table, .. } = &mut block.body {
                let row = |kind, n: usize, what: &str| {
                    views::row(kind, &format!("{n}|{what}-{n}-|1|pc|9.00|9|1"))
                };
                let line = |n| row(RowKind::Line, n, "Row");
                // Two parts, each closed by its sums, as what is paid once and what is paid yearly.
                let sums = |part: usize| {
                    [
                        row(RowKind::Sum, part, "Subtotal"),
                        row(RowKind::Sum, part, "Discount"),
                        row(RowKind::Subtotal, part, "Total"),
                        row(RowKind::Sum, part, "Tax"),
                    ]
                };
                table.rows = (0..count).map(line).chain(sums(1)).collect();
                table
                    .rows
                    .extend((count..count + 6).map(line).chain(sums(2)));
            }
        }
        let document = studio.proposal(&view).unwrap();
        let pages = pages(&document.pdf);
        split |= pages.len() > 1;
        let page = |words: String| pages.iter().position(|page| page.contains(&words));
        for (part, last) in [(1, count - 1), (2, count + 5)] {
            let line = page(format!("Row-{last}-"));
            assert!(line.is_some(), "{count} rows: every line is printed");
            for sum in ["Subtotal", "Discount", "Total", "Tax"] {
                let found = page(format!("{sum}-{part}-"));
                assert_eq!(found, line, "{count} rows: {sum} of part {part}");
            }
        }
    }
    assert!(split, "some of the tables are longer than a page");
}

#[test]
fn those_who_prepared_it_never_stand_alone_above_the_terms() {
    let studio = Studio::new();
    for fillers in 1..12 {
        let mut view = views::director();
        let at = view.blocks.len() - 2;
        let filler = "Words to fill the page. ".repeat(14);
        for n in 0..fillers {
            let block = BlockView {
                id: format!("filler{n}"),
                new_page: false,
                body: views::text("More", "", &[&filler]),
            };
            view.blocks.insert(at, block);
        }
        let document = studio.proposal(&view).unwrap();
        let last = document.pages.last().unwrap();
        let area = |n: usize| {
            let id = &view.blocks[view.blocks.len() - n].id;
            let found = last.blocks.iter().find(|block| block.block_id == *id);
            found.expect("on the last page").area
        };
        let (group, terms) = (area(2), area(1));
        let between = terms.y - (group.y + group.height);
        assert!(
            (0.0..40.0).contains(&between),
            "{fillers}: {between} pt between those who prepared it and the terms"
        );
        assert!(
            last.blocks.iter().any(|block| block.area.y < group.y),
            "{fillers}: nothing above them"
        );
    }
}

#[test]
fn the_name_of_a_group_stays_with_its_first_row() {
    let studio = Studio::new();
    let mut split = false;
    for count in 4..40 {
        let mut view = views::finance();
        view.blocks
            .retain(|block| matches!(block.body, BodyView::PriceTable { .. }));
        for block in &mut view.blocks {
            block.new_page = false;
            if let BodyView::PriceTable { table, .. } = &mut block.body {
                let row = |n| match n % 4 {
                    // A group in a group.
                    0 if n % 8 == 0 => views::row(RowKind::Group, &format!("Group-{n}-")),
                    1 => views::row(RowKind::Group, &format!("Group-{n}-")),
                    _ => views::row(RowKind::Line, &format!("{n}|Row-{n}-|1|pc|9.00|9|1")),
                };
                table.rows = (0..count).map(row).collect();
                let span = table.columns.len();
                for row in &mut table.rows {
                    if row.row == RowKind::Group {
                        row.cells[0].span = span;
                    }
                }
            }
        }
        let document = studio.proposal(&view).unwrap();
        let pages = pages(&document.pdf);
        split |= pages.len() > 1;
        for n in (1..count - 1).step_by(4) {
            let page = |words: &str| pages.iter().position(|page| page.contains(words));
            let (group, row) = (
                page(&format!("Group-{n}-")),
                page(&format!("Row-{}-", n + 1)),
            );
            assert_eq!(group, row, "{count} rows, group {n}");
            if (n - 1) % 8 == 0 {
                assert_eq!(
                    page(&format!("Group-{}-", n - 1)),
                    group,
                    "{count} rows, group {n}"
                );
            }
        }
    }
    assert!(split, "some of the tables are longer than a page");
}
