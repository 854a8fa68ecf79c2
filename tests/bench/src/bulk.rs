//! Editions in bulk: pages per second, how that compares with Typst's own writer, and whether
//! memory stays flat.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use redbook_api::App;
use redbook_document::Studio;
use redbook_document::proposal::{BodyView, ParagraphView, ProposalView};
use redbook_tests::{account, app, call, line};
use serde_json::{Value, json};

use crate::workspace::memory;

/// Editions for the comparison with Typst: enough that no two runs are alike.
const COMPARED: usize = 150;
/// Proposals of the job, three editions each.
const PROPOSALS: usize = 334;

/// The editions as many customers would get them: other names, other words.
fn varied(editions: &[ProposalView]) -> Vec<ProposalView> {
    (0..COMPARED)
        .map(|number| {
            let mut view = editions[number % editions.len()].clone();
            view.headline = format!("{} {number}", view.headline);
            view.addressee.name = format!("{} {number}", view.addressee.name);
            for block in &mut view.blocks {
                if let BodyView::Text { body, .. } = &mut block.body {
                    for paragraph in body {
                        if let ParagraphView::Plain { runs } = paragraph {
                            for run in runs {
                                run.text = format!("{} {number}", run.text);
                            }
                        }
                    }
                }
            }
            view
        })
        .collect()
}

/// Pages per second of a way to write editions into a folder.
fn pace(views: &[ProposalView], mut write: impl FnMut(&ProposalView, &Path) -> usize) -> f64 {
    let folder = tempfile::tempdir().expect("a folder");
    let start = Instant::now();
    let pages: usize = (0_u32..)
        .zip(views)
        .map(|(number, view)| write(view, &folder.path().join(format!("{number}.pdf"))))
        .sum();
    #[allow(clippy::cast_precision_loss)]
    let pace = pages as f64 / start.elapsed().as_secs_f64();
    pace
}

pub fn measure(editions: &[ProposalView]) {
    let views = varied(editions);
    let studio = Studio::new();
    for view in editions {
        studio
            .proposal(view)
            .expect("the sample edition can be set");
    }
    let ours = pace(&views, |view, path| {
        let made = studio.proposal(view).expect("an edition can be set");
        fs::write(path, &made.pdf).expect("a file");
        made.pages.len()
    });
    let studio = Studio::new();
    let typst = pace(&views, |view, path| {
        let laid_out = studio.proposal_layout(view).expect("an edition can be set");
        let options = typst_pdf::PdfOptions::default();
        fs::write(
            path,
            typst_pdf::pdf(&laid_out, &options).expect("Typst writes it"),
        )
        .expect("a file");
        laid_out.pages().len()
    });
    println!("  {:<36} {ours:>9.0} pages a second", "Redbook");
    println!(
        "  {:<36} {typst:>9.0} pages a second {:>8.2} ×",
        "Typst with its own writer",
        typst / ours
    );
    job();
}

/// A workspace of many proposals, written by the program's own job.
fn job() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bulk.redbook");
    let app = app(folder.path());
    let request = json!({ "path": path, "name": "Bulk", "language": "en", "currency": "EUR" });
    call(&app, "workspace_create", request);
    let ids: Vec<Value> = (0..PROPOSALS)
        .map(|number| proposal(&app, number))
        .collect();
    let request = json!({
        "proposal_ids": ids, "formats": ["pdf"], "folder": folder.path().join("out"),
    });
    let start = Instant::now();
    let mut state = call(&app, "bulk_export", request);
    let mut quarter = None;
    while state["phase"] == "running" {
        std::thread::sleep(Duration::from_millis(20));
        state = call(&app, "job_state", json!({ "id": state["id"] }));
        if quarter.is_none() && state["done"].as_u64() >= Some(PROPOSALS as u64 / 4) {
            quarter = memory();
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let pages = state["pages"].as_f64().unwrap_or_default();
    println!(
        "  {:<36} {:>9.0} pages a second ({} files, {} failed)",
        "the program’s job, notes included",
        pages / seconds,
        state["files"],
        state["failed"]
    );
    if let (Some(quarter), Some(end)) = (quarter, memory()) {
        println!(
            "  {:<36} {quarter:>6} MB after a quarter, {end} MB at the end (goal: flat)",
            "memory of the process"
        );
    }
}

fn proposal(app: &App, number: usize) -> Value {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account(&format!("Customer {number}")) }),
    );
    let request =
        json!({ "account_id": made["id"], "title": format!("Crates {number}"), "language": "en" });
    let desk = call(app, "proposal_create", request);
    let mut facts = desk["proposal"]["facts"].clone();
    facts["pricing"]["lines"] = json!([
        line(1, "Line adaptation", "1", Some("148000")),
        line(2, "Dock gates", "4", Some("9600")),
        line(
            3,
            &format!("Launch and training {number}"),
            "1",
            Some("22600")
        ),
    ]);
    let request = json!({
        "id": desk["proposal"]["id"], "version": desk["proposal"]["version"], "facts": facts,
    });
    call(app, "proposal_update", request);
    desk["proposal"]["id"].clone()
}
