//! Layout: one template, one set of data, pages of frames.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Builder;

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;

use super::world::{Air, Base, PageWorld};
use crate::error::DocumentError;

/// Compilations after which an unused partial result is forgotten. Large enough for three editions
/// and the questionnaire to stay warm between two keystrokes.
const KEEP_FOR: usize = 12;
/// Looking for what is unused costs as much as setting a paragraph, so it isn't done every time.
const SWEEP_EVERY: usize = 4;
/// Documents above this many pages don't leave their partial results behind.
const LARGE_PAGES: usize = 40;

/// Pictures by the name they have in the data.
pub(crate) type Pictures = BTreeMap<String, Bytes>;

/// Lays the data out by the template at `main`.
///
/// # Errors
/// `layout_failed {reason}`: a fault of the template or the engine, never of the user's words.
pub(crate) fn lay_out(
    base: &Base,
    main: &str,
    air: Air,
    data: &impl Serialize,
    pictures: Pictures,
) -> Result<PagedDocument, DocumentError> {
    let data = serde_json::to_vec(data).map_err(failed)?;
    let world = PageWorld::new(base, main, air, data, pictures).ok_or_else(|| failed("path"))?;
    // The engine is large and not ours; a bug in it must not take the program along.
    let compiled = catch_unwind(AssertUnwindSafe(|| typst::compile::<PagedDocument>(&world)));
    let result = match compiled {
        Ok(warned) => warned
            .output
            .map_err(|found| failed(first_message(&world, &found))),
        Err(_) => Err(failed("panic")),
    };
    let large = result
        .as_ref()
        .is_ok_and(|document| document.pages().len() > LARGE_PAGES);
    sweep(large);
    result
}

/// Forgets what wasn't used for [`KEEP_FOR`] compilations, or everything: millions of small pieces,
/// so that whoever waits for the pages doesn't wait for that too.
fn sweep(everything: bool) {
    static COMPILED: AtomicUsize = AtomicUsize::new(0);
    if everything {
        let swept = Builder::new().spawn(|| typst::comemo::evict(0));
        if swept.is_err() {
            typst::comemo::evict(0);
        }
    } else if COMPILED
        .fetch_add(1, Ordering::Relaxed)
        .is_multiple_of(SWEEP_EVERY)
    {
        // The age of a result is counted in sweeps.
        typst::comemo::evict(KEEP_FOR / SWEEP_EVERY);
    }
}

/// "/blocks.typ:12: expected function": for whoever writes templates.
fn first_message(world: &PageWorld<'_>, found: &[SourceDiagnostic]) -> String {
    let Some(first) = found.first() else {
        return String::new();
    };
    let place = first.span.id().and_then(|id| {
        let source = world.source(id).ok()?;
        let line = source
            .lines()
            .byte_to_line(world.range(first.span)?.start)?;
        Some(format!(
            "{}:{}: ",
            id.get().vpath().get_with_slash(),
            line + 1
        ))
    });
    format!("{}{}", place.unwrap_or_default(), first.message)
}

fn failed(reason: impl ToString) -> DocumentError {
    DocumentError::new("layout_failed").with("reason", reason)
}
