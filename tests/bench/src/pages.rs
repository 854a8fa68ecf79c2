//! Our own pages, and the same layout through Typst's own writer.

use redbook_document::Studio;
use redbook_document::proposal::{BodyView, ParagraphView, ProposalView, RowView};

use crate::timing::{Runs, milliseconds};

#[path = "../../../src-tauri/crates/document/tests/common/mod.rs"]
#[allow(unused_imports)]
mod common;

use common::views;

/// Director in English, HR in Bulgarian, finance in Russian.
pub fn editions() -> Vec<ProposalView> {
    vec![views::en::director(), views::bg::hr(), views::ru::finance()]
}

/// What is remembered from one run to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    /// Partial results of layout, as while typing.
    Kept,
    /// Nothing: every page is laid out anew.
    Evicted,
}

impl Memory {
    fn begin(self) {
        if self == Self::Evicted {
            typst::comemo::evict(0);
        }
    }
}

pub fn ours(editions: &[ProposalView], memory: Memory) -> Runs {
    let studio = Studio::new();
    Runs::of(20, |_| {
        memory.begin();
        for view in editions {
            studio
                .proposal(view)
                .expect("the sample edition can be set");
        }
    })
}

pub fn typst(editions: &[ProposalView], memory: Memory) -> Runs {
    let studio = Studio::new();
    Runs::of(20, |_| {
        memory.begin();
        for view in editions {
            let laid_out = studio
                .proposal_layout(view)
                .expect("the sample edition can be set");
            typst_pdf::pdf(&laid_out, &typst_pdf::PdfOptions::default()).expect("Typst writes it");
        }
    })
}

/// Each run has one more letter in one paragraph, as while typing.
pub fn keystroke(editions: &[ProposalView]) -> Runs {
    let studio = Studio::new();
    let mut view = editions[0].clone();
    Runs::of(40, move |_| {
        let typed = view
            .blocks
            .iter_mut()
            .find_map(|block| match &mut block.body {
                BodyView::Text { body, .. } => body.first_mut(),
                _ => None,
            });
        if let Some(ParagraphView::Plain { runs }) = typed {
            runs[0].text.push('a');
        }
        studio.proposal(&view).expect("the edition can be set");
    })
}

pub fn long_tables() {
    let studio = Studio::new();
    let mut times = Vec::new();
    for lines in [300, 3_000] {
        let runs = Runs::of(5, |turn| {
            studio
                .proposal(&with_lines(lines, turn))
                .expect("a long table can be set");
        });
        let laid_out = Runs::of(5, |turn| {
            studio
                .proposal_layout(&with_lines(lines, turn + 100))
                .expect("a long table can be set");
        });
        runs.line(&format!("{lines} lines"), None);
        laid_out.line("of that laid out", Some(&runs));
        times.push(milliseconds(runs.median()));
    }
    println!(
        "  3,000 lines take {:.1} times as long as 300",
        times[1] / times[0]
    );
}

/// The finance edition with its price table made long; every line is new in every turn, or the
/// short table would be remembered from the turn before and the long one not.
fn with_lines(lines: usize, turn: usize) -> ProposalView {
    let mut view = views::ru::finance();
    for block in &mut view.blocks {
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            let pattern: Vec<RowView> = table.rows.clone();
            table.rows = pattern.iter().cycle().take(lines).cloned().collect();
            for (index, row) in table.rows.iter_mut().enumerate() {
                if let Some(cell) = row.cells.first_mut() {
                    cell.text = format!("{turn}.{}", index + 1);
                }
            }
        }
    }
    view
}
