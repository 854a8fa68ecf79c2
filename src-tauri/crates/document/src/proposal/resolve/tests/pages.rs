//! Whole editions: set on pages, and written out for the eye with `REDBOOK_LOOK=/tmp/look`.

use redbook_domain::person::ReaderType;

use super::story::written;
use crate::Studio;

#[test]
fn every_edition_becomes_pages() {
    let case = written();
    let studio = Studio::new();
    for reader in ReaderType::ALL {
        let view = case.view(reader);
        let document = studio.proposal(&view).unwrap();
        let placed = document.pages.iter().flat_map(|page| &page.blocks);
        for block in &view.blocks {
            assert!(placed.clone().any(|found| found.block_id == block.id), "{reader:?} {}", block.id);
        }
        if let Ok(folder) = std::env::var("REDBOOK_LOOK") {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(format!("{folder}/resolved-{}.pdf", reader.code()), &document.pdf).unwrap();
        }
    }
}
