//! How documents are read aloud, as poppler sees their structure.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{fold, run, saved, words};
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

/// Lines of the structure tree: depth and what is there, with the words.
fn structure(pdf: &[u8]) -> Vec<(usize, String)> {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    run("pdfinfo", &["-struct-text", path.to_str().unwrap()])
        .lines()
        .map(|line| {
            let depth = line.len() - line.trim_start().len();
            (depth / 2, line.trim().to_owned())
        })
        .collect()
}

fn made(view: &ProposalView) -> Vec<u8> {
    Studio::new().proposal(view).unwrap().pdf
}

fn count(structure: &[(usize, String)], what: &str) -> usize {
    let is = |line: &str| line == what || line.starts_with(&format!("{what} "));
    structure
        .iter()
        .filter(|(_, line)| is(line.trim_end_matches(':')))
        .count()
}

#[test]
fn headings_go_down_by_one_level_at_most() {
    for view in [views::director(), views::hr(), views::finance()] {
        let found: Vec<usize> = structure(&made(&view))
            .iter()
            .filter_map(|(_, line)| {
                let level = line.strip_prefix('H')?.chars().next()?.to_digit(10)?;
                line.contains("(block)").then_some(level as usize)
            })
            .collect();
        assert_eq!(found.first(), Some(&1), "the headline comes first");
        assert_eq!(found.iter().filter(|level| **level == 1).count(), 1);
        for pair in found.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{found:?}");
        }
        assert!(found.len() > 4, "{found:?}");
    }
}

#[test]
fn a_table_over_pages_is_one_table_with_one_head() {
    let mut view = views::finance();
    let mut wanted = 0;
    for block in &mut view.blocks {
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            let row = |n| views::row(RowKind::Line, &format!("{n}|Ящик|1|шт.|9,00|9|1"));
            table.rows = (0..120).map(row).collect();
            wanted = table.columns.len();
        }
    }
    view.blocks
        .retain(|block| matches!(block.body, BodyView::PriceTable { .. }));
    let tables = view.blocks.len();
    let found = structure(&made(&view));
    assert_eq!(count(&found, "Table (block)"), tables);
    assert_eq!(
        count(&found, "TR"),
        tables * 122,
        "the sums are the last row"
    );
    assert_eq!(
        count(&found, "TH"),
        tables * wanted,
        "repeated heads are artifacts"
    );
    assert_eq!(count(&found, "TD"), tables * (wanted * 120 + 1));
}

#[test]
fn lists_have_marks_and_bodies() {
    let found = structure(&made(&views::hr()));
    let items = count(&found, "LI (block)");
    assert!(items >= 3, "{items}");
    assert_eq!(count(&found, "Lbl (block)"), items);
    assert_eq!(count(&found, "LBody (block)"), items);
    assert_eq!(count(&found, "L (block)"), 1);
}

#[test]
fn running_lines_are_not_read_and_all_else_is() {
    for view in [views::director(), views::hr(), views::finance()] {
        let pdf = made(&view);
        let read: String = structure(&pdf)
            .into_iter()
            .filter_map(|(_, line)| {
                let line = line.strip_prefix('"')?;
                Some(line.trim_end_matches('"').to_owned())
            })
            .collect::<Vec<_>>()
            .concat();
        let squeezed =
            |words: &str| -> String { words.chars().filter(|c| !c.is_whitespace()).collect() };
        let read = squeezed(&read);
        for running in [&view.foot.prepared, &view.head.edition] {
            assert!(!read.contains(&squeezed(running)), "{running}");
        }
        let all = squeezed(&fold(&words(&pdf)));
        let heads: usize = (structure_pages(&pdf)) * running_length(&view);
        let rest = all.chars().count().abs_diff(read.chars().count() + heads);
        assert!(
            rest < 40,
            "{rest} characters are read too little or too often"
        );
    }
}

fn structure_pages(pdf: &[u8]) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    let facts = run("pdfinfo", &[path.to_str().unwrap()]);
    let pages = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.unwrap().trim().parse().unwrap()
}

/// Characters of the lines at the top and foot of a page, but for the numbers.
fn running_length(view: &ProposalView) -> usize {
    let page = view
        .foot
        .page
        .replace("{page}", "1")
        .replace("{pages}", "4");
    let words = [
        &view.head.maker,
        &view.head.line,
        &view.head.document,
        &view.head.edition,
        &view.foot.prepared,
        &view.foot.held,
        &page,
    ];
    let letters = |words: &&String| words.chars().filter(|c| !c.is_whitespace()).count();
    words.iter().map(letters).sum::<usize>() + 1
}

#[test]
fn figures_and_links_say_what_they_are() {
    let pdf = made(&views::finance());
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", &pdf);
    let found = run("pdfinfo", &["-struct", path.to_str().unwrap()]);
    assert_eq!(found.matches("Figure").count(), 1, "the cash flow: {found}");
    let links = found.matches("Link (inline)").count();
    assert!(
        links > 0 && found.matches("Object ").count() == links,
        "{found}"
    );
    let json = run("qpdf", &["--json", path.to_str().unwrap()]);
    let chart = views::chart().alternative;
    assert!(json.contains(&chart), "the figure has words");
}

#[test]
fn words_in_another_language_say_so() {
    let mut view = views::en::director();
    let quoted = "Линия весной не останавливается, и ваши люди обучены: мы приезжаем к вам, чтобы показать всё на месте.";
    let run = RunView {
        text: quoted.into(),
        ..RunView::default()
    };
    view.blocks.insert(
        1,
        BlockView {
            id: "quoted".into(),
            new_page: false,
            body: BodyView::Text {
                label: String::new(),
                sublabel: String::new(),
                body: vec![ParagraphView::Plain { runs: vec![run] }],
                lead: false,
            },
        },
    );
    let spoken = |view: &ProposalView| {
        let folder = tempfile::tempdir().unwrap();
        let path = saved(folder.path(), "page.pdf", &made(view));
        let plain = folder.path().join("plain.pdf");
        let (path, plain) = (path.to_str().unwrap(), plain.to_str().unwrap());
        common::tools::run("qpdf", &["--qdf", path, plain]);
        let bytes = std::fs::read(plain).unwrap();
        let text = String::from_utf8_lossy(&bytes).replace(' ', "");
        text.matches("/Lang(ru)").count()
    };
    assert!(spoken(&view) > 0, "a Russian paragraph is read as Russian");
    assert_eq!(
        spoken(&views::en::director()),
        0,
        "a company's name is no other language"
    );
}
