//! Documents as others see them: words, fonts, structure, bytes.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{fold, run, saved, words};
use common::views;
use redbook_document::proposal::*;
use redbook_document::{Document, Studio};
use redbook_domain::language::Language;
use sha2::{Digest, Sha256};

fn made(view: &ProposalView) -> Document {
    Studio::new().proposal(view).unwrap()
}

fn sha(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Every text of a view, white space folded.
fn texts(value: &serde_json::Value, out: &mut Vec<String>) {
    const NOT_SHOWN: [&str; 12] = [
        "id",
        "kind",
        "bound",
        "link",
        "file",
        "accent",
        "reader",
        "mark",
        "row",
        "align",
        "language",
        "alternative",
    ];
    match value {
        serde_json::Value::String(text) if !text.trim().is_empty() => out.push(fold(text)),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !NOT_SHOWN.contains(&name.as_str()))
            .for_each(|(_, field)| texts(field, out)),
        _ => {}
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_word_comes_back() {
    for language in [
        Language::En,
        Language::Ru,
        Language::Bg,
        Language::De,
        Language::Et,
    ] {
        for mut view in [views::director(), views::hr(), views::finance()] {
            view.language = language;
            view.blocks.insert(1, BlockView {
                id: "marks".into(),
                new_page: false,
                body: views::text("", "", &["Õun, šokolaad, žanr, ß, ø. ѝ ђ ё Ё; «кавычки» „цитат“ “quotes” № 7, 5 € 6 ₽ −7 ½ ☐ ☑ ✓ из-за fi ffi"]),
            });
            let said = squeezed(&words(&made(&view).pdf));
            let mut wanted = Vec::new();
            texts(&serde_json::to_value(&view).unwrap(), &mut wanted);
            let lost: Vec<_> = wanted
                .iter()
                .filter(|text| !text.contains("{page}"))
                .filter(|text| !said.contains(&squeezed(text)))
                .collect();
            assert!(lost.is_empty(), "{language:?}: {lost:?}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (Studio::new(), Studio::new());
    for view in [views::director(), views::hr(), views::finance()] {
        let first = one.proposal(&view).unwrap();
        assert_eq!(sha(&first.pdf), sha(&one.proposal(&view).unwrap().pdf));
        assert_eq!(sha(&first.pdf), sha(&two.proposal(&view).unwrap().pdf));
        assert_eq!(first.pages, two.proposal(&view).unwrap().pages);
    }
}

/// Prints the hash for [`the_same_bytes_in_another_process`].
#[test]
fn print_hash() {
    if std::env::var_os("REDBOOK_HASH").is_some() {
        println!("hash {}", sha(&made(&views::finance()).pdf));
    }
}

#[test]
fn the_same_bytes_in_another_process() {
    let other = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["print_hash", "--exact", "--nocapture"])
        .env("REDBOOK_HASH", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&other.stdout).into_owned();
    assert!(said.contains(&sha(&made(&views::finance()).pdf)), "{said}");
}

#[test]
fn the_file_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    for view in [views::director(), views::hr(), views::finance()] {
        let document = made(&view);
        let path = saved(folder.path(), "page.pdf", &document.pdf);
        let path = path.to_str().unwrap();
        assert!(document.pdf.starts_with(b"%PDF-1.7"));
        run("qpdf", &["--check", path]);
        let fonts = run("pdffonts", &[path]);
        for font in fonts.lines().skip(2) {
            let state: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(
                state,
                ["yes", "yes", "yes"],
                "embedded, subset, Unicode: {font}"
            );
        }
        let facts = run("pdfinfo", &[path]);
        assert!(
            facts.contains(&format!("Pages:           {}", document.pages.len())),
            "{facts}"
        );
        assert!(facts.contains("PDF version:     1.7"), "{facts}");
        assert!(!facts.contains("CreationDate"), "no time stamps: {facts}");
        assert!(facts.contains("595.276 x 841.89 pts (A4)"), "{facts}");
    }
}

#[test]
fn page_counts_are_those_of_the_mockups() {
    assert_eq!(made(&views::director()).pages.len(), 3);
    assert_eq!(made(&views::hr()).pages.len(), 3);
    assert_eq!(made(&views::finance()).pages.len(), 4);
}

#[test]
fn files_stay_small() {
    for view in [views::director(), views::hr(), views::finance()] {
        let size = made(&view).pdf.len();
        assert!(size < 90_000, "{size}");
    }
}

#[test]
fn the_terms_close_the_last_page() {
    for view in [views::director(), views::hr(), views::finance()] {
        let document = made(&view);
        let last = document.pages.last().unwrap();
        let foot = |area: redbook_document::Area| area.y + area.height;
        let expiry = &view.blocks.last().unwrap().id;
        let panel = last
            .blocks
            .iter()
            .find(|b| b.block_id == *expiry)
            .expect("on the last page");
        let bottom = (297.0 - 25.0) * 72.0 / 25.4;
        assert!(
            (foot(panel.area) - bottom).abs() < 0.5,
            "at the foot: {:?}",
            panel.area
        );
        let group = &view.blocks[view.blocks.len() - 2].id;
        let before = last
            .blocks
            .iter()
            .find(|b| b.block_id == *group)
            .expect("same page");
        assert!(foot(before.area) < panel.area.y);
    }
}

#[test]
fn terms_and_group_move_together() {
    // However full the last page is, the group that prepared the proposal goes with the terms.
    for lines in 0..14 {
        let mut view = views::director();
        let filler = "Words to fill the page. ".repeat(6);
        let at = view.blocks.len() - 2;
        for n in 0..lines {
            let body = views::text("More", "", &[&filler]);
            view.blocks.insert(
                at,
                BlockView {
                    id: format!("f{n}"),
                    new_page: false,
                    body,
                },
            );
        }
        let document = made(&view);
        let ids = |n: usize| view.blocks[view.blocks.len() - n].id.clone();
        let last = document.pages.last().unwrap();
        for id in [ids(1), ids(2)] {
            assert_eq!(
                last.blocks.iter().filter(|b| b.block_id == id).count(),
                1,
                "{lines}: {id}"
            );
        }
    }
}

#[test]
fn the_directors_first_page_ends_with_the_decision() {
    // Even when what comes before it doesn't fit on one page.
    let mut view = views::director();
    let filler = vec!["A long story about crates. "; 120].concat();
    view.blocks.insert(
        2,
        BlockView {
            id: "story".into(),
            new_page: false,
            body: views::text("Story", "", &[&filler]),
        },
    );
    let document = made(&view);
    let decision = view
        .blocks
        .iter()
        .find(|b| {
            matches!(
                &b.body,
                BodyView::Decision {
                    first_page: true,
                    ..
                }
            )
        })
        .unwrap();
    let panel = document.pages[0]
        .blocks
        .iter()
        .find(|b| b.block_id == decision.id)
        .expect("first page");
    let bottom = (297.0 - 25.0) * 72.0 / 25.4;
    assert!(
        (panel.area.y + panel.area.height - bottom).abs() < 0.5,
        "{:?}",
        panel.area
    );
    assert!(
        document.pages[1]
            .blocks
            .iter()
            .any(|b| b.block_id == "story"),
        "the story goes on"
    );
}

#[test]
fn bound_numbers_are_found_on_the_page() {
    let document = made(&views::finance());
    let found: Vec<(usize, &str)> = document
        .pages
        .iter()
        .enumerate()
        .flat_map(|(page, map)| {
            map.bounds
                .iter()
                .map(move |bound| (page, bound.key.as_str()))
        })
        .collect();
    assert_eq!(
        found
            .iter()
            .filter(|(page, key)| *page == 0 && *key == "saved_yearly")
            .count(),
        2
    );
    assert!(
        found.contains(&(1, "net_gain")) && found.contains(&(1, "payback_month")),
        "{found:?}"
    );
    assert!(
        document
            .pages
            .iter()
            .all(|map| map.bounds.iter().any(|b| b.key == "valid_until"))
    );
    for bound in document.pages.iter().flat_map(|map| &map.bounds) {
        assert!(
            bound.area.width > 5.0 && bound.area.height > 5.0,
            "{bound:?}"
        );
    }
}

#[test]
fn only_a_changed_page_has_another_hash() {
    let studio = Studio::new();
    let before = studio.proposal(&views::finance()).unwrap();
    let mut view = views::finance();
    let last_text = view
        .blocks
        .iter_mut()
        .rev()
        .find_map(|b| match &mut b.body {
            BodyView::Text { body, .. } => Some(body),
            _ => None,
        });
    last_text
        .unwrap()
        .push(views::plain("Ещё одно предложение Ѣ."));
    let after = studio.proposal(&view).unwrap();
    let changed: Vec<usize> = (0..4)
        .filter(|n| before.pages[*n].hash != after.pages[*n].hash)
        .collect();
    assert_eq!(changed, [3]);
}
