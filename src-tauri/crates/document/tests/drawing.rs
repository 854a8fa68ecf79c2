//! What is drawn while somebody types is what will be sent.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{run, saved, words};
use common::views;
use redbook_document::{Purpose, Sight, Studio};

#[test]
fn a_file_for_drawing_has_the_same_pages() {
    let studio = Studio::new();
    for view in [views::en::director(), views::bg::hr(), views::ru::finance()] {
        let kept = studio.proposal_for(&view, Purpose::Keeping).unwrap();
        let drawn = studio.proposal_for(&view, Purpose::Drawing(None)).unwrap();
        assert_eq!(drawn.pages, kept.pages, "blocks stand at the same places");
        assert_eq!(
            drawn.warnings, kept.warnings,
            "and the same is said of them"
        );
        assert_eq!(words(&drawn.pdf), words(&kept.pdf), "with the same words");
        assert!(
            drawn.pdf.windows(6).all(|part| part != b"/Flate"),
            "nobody who types waits for a file to be packed"
        );
        let again = studio.proposal_for(&view, Purpose::Drawing(None)).unwrap();
        assert!(again.pdf == drawn.pdf, "the same pages have the same name");
    }
}

#[test]
fn a_file_for_drawing_holds_only_what_is_looked_at_and_not_drawn() {
    let studio = Studio::new();
    let view = views::ru::finance();
    let whole = studio.proposal_for(&view, Purpose::Drawing(None)).unwrap();
    let hash = |page: usize| whole.pages[page].hash.clone();
    // The first is drawn, the second was drawn with other words, the rest is out of sight.
    let sight = Sight {
        pages: 0..2,
        drawn: vec![hash(0), hash(0)],
    };
    let purpose = Purpose::Drawing(Some(&sight));
    let thin = studio.proposal_for(&view, purpose).unwrap();
    assert_eq!(thin.pages, whole.pages, "places are known of all pages");
    assert!(
        thin.pdf.len() < whole.pdf.len() / 2,
        "fonts too hold only what is drawn"
    );
    for page in 0..whole.pages.len() {
        let said = |pdf: &[u8]| of_page(pdf, page + 1);
        let expected = if page == 1 {
            said(&whole.pdf)
        } else {
            String::new()
        };
        assert_eq!(said(&thin.pdf), expected, "page {} of the file", page + 1);
        assert_eq!(purpose.writes(page, &hash(page)), page == 1);
    }
}

/// Words of one page, 1 is the first.
fn of_page(pdf: &[u8], number: usize) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "drawn.pdf", pdf);
    let number = number.to_string();
    let path = path.to_str().unwrap();
    run("pdftotext", &["-f", &number, "-l", &number, path, "-"])
        .trim()
        .to_owned()
}
