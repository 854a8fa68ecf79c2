//! Where pages end: what belongs together stays together, and no page is left almost empty.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::pages;
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

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

/// A price table as a proposal of a few lines has it: paid once, then yearly, each with its sums.
fn parts(view: &mut ProposalView, lines: [usize; 2]) {
    for block in &mut view.blocks {
        block.new_page = false;
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            let span = table.columns.len();
            let row = |kind, part: usize, what: &str, n: usize| {
                views::row(kind, &format!("{n}|{what}-{part}-{n}-|1|pc|9.00|9|1"))
            };
            let name = |kind, part: usize, what: &str| {
                let mut row = views::row(kind, &format!("{what}-{part}-"));
                row.cells[0].span = span;
                row
            };
            table.rows.clear();
            for (part, count) in lines.into_iter().enumerate() {
                table.rows.push(name(RowKind::Group, part, "Group"));
                table.rows.push(name(RowKind::Heading, part, "Heading"));
                table
                    .rows
                    .extend((0..count).map(|n| row(RowKind::Line, part, "Row", n)));
                for (n, kind) in [RowKind::Sum, RowKind::Sum, RowKind::Subtotal, RowKind::Sum]
                    .into_iter()
                    .enumerate()
                {
                    table.rows.push(row(kind, part, "Sum", n));
                }
            }
        }
    }
}

#[test]
fn a_short_part_of_a_price_table_is_never_cut() {
    let studio = Studio::new();
    let mut split = false;
    for fillers in 0..12 {
        let mut view = views::finance();
        view.blocks.retain(|block| {
            matches!(
                block.body,
                BodyView::PriceTable { .. } | BodyView::Expiry { .. }
            )
        });
        parts(&mut view, [3, 8]);
        for n in 0..fillers {
            let block = BlockView {
                id: format!("filler{n}"),
                new_page: false,
                body: views::text(
                    "More",
                    "",
                    &[
                        "Words to fill the page, two lines of them. They move the table down the page until it has no room.",
                    ],
                ),
            };
            view.blocks.insert(0, block);
        }
        let pages = pages(&studio.proposal(&view).unwrap().pdf);
        for (part, count) in [(0, 3), (1, 8)] {
            let page = |words: String| pages.iter().position(|page| page.contains(&words));
            let first = page(format!("Group-{part}-"));
            assert!(first.is_some(), "{fillers}: part {part} is printed");
            split |= first != Some(0);
            let rows = (0..count).map(|n| format!("Row-{part}-{n}-"));
            let sums = (0..4).map(|n| format!("Sum-{part}-{n}-"));
            let heading = format!("Heading-{part}-");
            for words in rows.chain(sums).chain([heading]) {
                assert_eq!(
                    page(words.clone()),
                    first,
                    "{fillers} blocks above: {words}"
                );
            }
        }
    }
    assert!(split, "some of the parts stand on a second page");
}

#[test]
fn the_name_of_a_part_stays_with_its_first_line() {
    let studio = Studio::new();
    for count in 9..34 {
        let mut view = views::finance();
        view.blocks
            .retain(|block| matches!(block.body, BodyView::PriceTable { .. }));
        parts(&mut view, [count, 12]);
        let pages = pages(&studio.proposal(&view).unwrap().pdf);
        let page = |words: &str| pages.iter().position(|page| page.contains(words));
        for part in 0..2 {
            let names = ["Group", "Heading", "Row"].map(|what| match what {
                "Row" => page(&format!("Row-{part}-0-")),
                what => page(&format!("{what}-{part}-")),
            });
            assert!(names[0].is_some(), "{count} lines: part {part} is printed");
            assert!(
                names.iter().all(|on| *on == names[0]),
                "{count} lines, part {part}: {names:?}"
            );
        }
    }
}

#[test]
fn a_note_stays_with_what_it_is_under() {
    let studio = Studio::new();
    let mut split = false;
    for count in (2..60).step_by(3) {
        let mut view = views::finance();
        let columns = vec![
            views::column("What", 0.0, Align::Left),
            views::column("Sum", 30.0, Align::Right),
        ];
        let rows = (0..count).map(|n| views::row(RowKind::Line, &format!("Row-{n}-|9")));
        let table = TableView {
            columns,
            rows: rows.collect(),
        };
        let own = |body| BlockView {
            id: "own".into(),
            new_page: false,
            body,
        };
        let (title, note) = ("Own".to_owned(), "Note-of-the-table".to_owned());
        for cost in [false, true] {
            let body = if cost {
                BodyView::CostTable {
                    title: title.clone(),
                    table: table.clone(),
                    note: note.clone(),
                }
            } else {
                BodyView::Table {
                    label: String::new(),
                    title: title.clone(),
                    table: table.clone(),
                    repeat_head: true,
                    note: note.clone(),
                }
            };
            view.blocks = vec![own(body)];
            let pages = pages(&studio.proposal(&view).unwrap().pdf);
            split |= pages.len() > 1;
            let page = pages
                .iter()
                .find(|page| page.contains("Note-of-the-table"))
                .unwrap();
            let last = format!("Row-{}-", count - 1);
            assert!(
                page.contains(&last),
                "{count} rows, cost {cost}: the note is not with {last}"
            );
        }
    }
    assert!(split, "some of the tables are longer than a page");
}

#[test]
fn the_last_short_paragraph_of_a_text_never_begins_a_page() {
    let studio = Studio::new();
    let mut split = false;
    for fillers in 0..60 {
        let mut view = views::director();
        let words = vec!["Filler."; fillers].join("\n");
        let text = |id: &str, label: &str, body: &[&str]| BlockView {
            id: id.into(),
            new_page: false,
            body: views::text(label, "", body),
        };
        view.blocks = vec![
            text("filler", "", &[&words]),
            text(
                "own",
                "Own",
                &[
                    "Paragraph-one of the text, with some words behind it that take more than a line of the page.",
                    "Paragraph-two ends it.",
                ],
            ),
        ];
        let pages = pages(&studio.proposal(&view).unwrap().pdf);
        split |= pages.len() > 1;
        let page = |words: &str| pages.iter().position(|page| page.contains(words));
        assert_eq!(
            page("Paragraph-two"),
            page("Paragraph-one"),
            "{fillers} lines above"
        );
    }
    assert!(split, "some of the texts reach a second page");
}
