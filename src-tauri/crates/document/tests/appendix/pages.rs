//! Pages of others in the document: all of them, as they were, harmless, the same every time.

use lopdf::Document;
use redbook_document::Studio;

use crate::common::tools::{fold, words};
use crate::common::views;
use crate::files::{awkward, form, page, told, with};

#[test]
fn foreign_pages_follow_the_last_page_and_are_counted() {
    let own = Studio::new()
        .proposal(&views::director())
        .unwrap()
        .pages
        .len();
    let view = with(&[Some(form()), Some(awkward())]);
    let document = Studio::new().proposal(&view).unwrap();
    let all = document.pages.len();
    let ours = all - 4;
    assert!(
        ours == own || ours == own + 1,
        "two lines more fit on a page or two"
    );
    assert_eq!(document.warnings, vec![]);
    let pdf = &document.pdf;
    assert!(told("pdfinfo", &[], pdf, &[]).contains(&format!("Pages:           {all}")));
    assert!(
        page(pdf, 1).contains(&format!("Page 1 of {all}")),
        "all pages are counted"
    );
    let said = words(pdf);
    for (from, title) in [
        (ours + 1, "Wash certificate 1"),
        (ours + 3, "Wash certificate 2"),
    ] {
        let line = format!("{title} Pages {from}–{} of this file", from + 1);
        assert!(said.contains(&line), "{line}: {said}");
    }
    assert_eq!(
        page(pdf, ours + 1),
        page(&form(), 1),
        "its words are the same"
    );
    assert!(
        page(pdf, ours + 3).contains("Certificate 77"),
        "parts of content are joined"
    );
    assert_eq!(page(pdf, ours + 4), "Second sheet");
    told("qpdf", &["--check"], pdf, &[]);
    let outline = told("qpdf", &["--json", "--json-key=outlines"], pdf, &[]);
    assert!(
        outline.contains("Appendix 1: Wash certificate 1"),
        "{outline}"
    );
    let place = document.pages[ours]
        .blocks
        .iter()
        .map(|block| block.block_id.as_str());
    assert_eq!(
        place.collect::<Vec<_>>(),
        ["appendix-1"],
        "a click leads to the block"
    );
}

#[test]
fn pages_keep_their_own_size() {
    let document = Studio::new().proposal(&with(&[Some(awkward())])).unwrap();
    let first = document.pages.len() - 1;
    let sizes = told("pdfinfo", &["-l", "-1"], &document.pdf, &[]);
    let size = |page: usize| {
        let line = sizes
            .lines()
            .find(|line| line.starts_with(&format!("Page {page:>4} size:")));
        fold(line.unwrap_or(&sizes))
    };
    assert_eq!(
        size(first),
        format!("Page {first} size: 200 x 300 pts"),
        "cropped and turned"
    );
    assert_eq!(
        size(first + 1),
        format!("Page {} size: 200 x 100 pts", first + 1)
    );
    let map = &document.pages[first - 1];
    assert_eq!((map.width, map.height), (200.0, 300.0));
}

#[test]
fn what_is_seen_stays_and_what_acts_goes() {
    let document = Studio::new().proposal(&with(&[Some(awkward())])).unwrap();
    let first = document.pages.len() - 1;
    let said = page(&document.pdf, first);
    assert!(
        said.contains("Filled by hand"),
        "a filled field is drawn: {said}"
    );
    assert!(said.contains("Shown layer"), "{said}");
    assert!(
        !said.contains("Secret price"),
        "a hidden layer stays hidden: {said}"
    );
    let plain = Document::load_mem(&document.pdf).unwrap();
    let all = format!("{:?}", plain.objects);
    assert!(
        all.contains("https://example.org/certificate"),
        "a link stays"
    );
    for gone in [
        "JavaScript",
        "app.alert",
        "/etc/passwd",
        "Widget",
        "OpenAction",
    ] {
        assert!(!all.contains(gone), "{gone} is left out");
    }
}

#[test]
fn no_standard_is_claimed_for_foreign_pages() {
    let claims = |pdf: &[u8]| String::from_utf8_lossy(pdf).matches("pdfaid:part").count();
    let studio = Studio::new();
    assert!(claims(&studio.proposal(&views::director()).unwrap().pdf) > 0);
    let document = studio.proposal(&with(&[Some(form())])).unwrap();
    assert_eq!(claims(&document.pdf), 0);
    assert!(!String::from_utf8_lossy(&document.pdf).contains("pdfuaid:part"));
    let tree = told("pdfinfo", &["-struct"], &document.pdf, &[]);
    assert_eq!(
        tree.matches("Figure").count(),
        2 + logos(),
        "each foreign page is a figure: {tree}"
    );
    let all = format!("{:?}", Document::load_mem(&document.pdf).unwrap().objects);
    let alternative: String = "page 2 of 2"
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    assert!(
        all.to_uppercase().contains(&alternative) || all.contains("page 2 of 2"),
        "each says which page it is"
    );
}

/// Figures in the edition without appendices.
fn logos() -> usize {
    let pdf = Studio::new().proposal(&views::director()).unwrap().pdf;
    told("pdfinfo", &["-struct"], &pdf, &[])
        .matches("Figure")
        .count()
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let view = with(&[Some(awkward()), Some(form())]);
    let studio = Studio::new();
    let first = studio.proposal(&view).unwrap().pdf;
    assert_eq!(
        studio.proposal(&view).unwrap().pdf,
        first,
        "read once, used twice"
    );
    assert_eq!(Studio::new().proposal(&view).unwrap().pdf, first);
}
