//! What differs between two versions, as a PDF.

use redbook_document::proposal::{Changes, changes};
use redbook_domain::version::compare;

use super::{changed, figures, priced, side};
use crate::app::App;
use crate::commands::file::file_name;
use crate::commands::proposal::number_of;
use crate::dispatch::Done;
use crate::dto::compare::ComparePrintReq;
use crate::dto::paper::Made;
use crate::error::ApiError;
use crate::paper;

/// Writes what differs, in the language of the later edition and under its head. What our lines
/// cost us is in neither version's pages, so it isn't here.
pub fn print(app: &App, request: ComparePrintReq) -> Done<Made> {
    let (before, after) = (side(app, request.left)?, side(app, request.right)?);
    let of = |side: &super::Side| {
        let at = side.chosen(request.reader, request.person_id)?;
        side.editions.get(at).map(|edition| edition.id)
    };
    let edition = of(&after).or_else(|| of(&before));
    let edition = edition.ok_or_else(|| ApiError::not_found("edition"))?;
    let (material, edition) = paper::opened(app, edition)?;
    let numbers = compare::numbers(&figures(&before), &figures(&after));
    let lines = compare::lines(priced(&before), priced(&after));
    let left = before.chosen(request.reader, request.person_id);
    let right = after.chosen(request.reader, request.person_id);
    let blocks = changed(
        left.map(|at| &before.editions[at]),
        right.map(|at| &after.editions[at]),
    );
    let (old, new) = (number_of(&before.found), number_of(&after.found));
    let view = changes(
        &material.source(),
        edition.id,
        &Changes {
            before: &old,
            after: &new,
            numbers: &numbers,
            lines: &lines,
            blocks: &blocks,
        },
    )?;
    let document = app.studio().proposal(&view)?;
    let name = file_name(&format!("{}.pdf", view.headline));
    let path = paper::place(request.path, &name);
    paper::keep(
        app,
        &material,
        Some(&edition),
        "changes",
        &path,
        &document.pdf,
    )
}
