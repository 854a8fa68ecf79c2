//! What is drawn while somebody types is what will be sent.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::words;
use common::views;
use redbook_document::{Purpose, Studio};

#[test]
fn a_file_for_drawing_has_the_same_pages() {
    let studio = Studio::new();
    for view in [views::en::director(), views::bg::hr(), views::ru::finance()] {
        let kept = studio.proposal_for(&view, Purpose::Keeping).unwrap();
        let drawn = studio.proposal_for(&view, Purpose::Drawing).unwrap();
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
        let again = studio.proposal_for(&view, Purpose::Drawing).unwrap();
        assert!(again.pdf == drawn.pdf, "the same pages have the same name");
    }
}
