//! An edition in other formats: a workbook of prices, a Word file.

use crate::app::App;
use crate::dispatch::Done;
use crate::dto::paper::{Made, SheetReq, WordReq};
use crate::error::ApiError;
use crate::paper;
use crate::source::as_sent;

/// Writes the prices as a workbook with formulas.
pub fn sheet(app: &App, request: SheetReq) -> Done<Made> {
    let material = app.with(|workspace| as_sent(workspace, request.proposal_id))?;
    let edition = match request.edition_id {
        Some(id) => material.editions.iter().find(|edition| edition.id == id),
        None => material.editions.first(),
    };
    let edition = edition.ok_or_else(|| ApiError::not_found("edition"))?;
    let bytes = paper::sheet(&material, edition.facts.language)?;
    let path = paper::place(request.path, &paper::name(&material, None, "xlsx"));
    paper::keep(app, &material, None, "sheet", &path, &bytes)
}

/// Writes an edition as a Word file, for a customer who must edit it.
pub fn word(app: &App, request: WordReq) -> Done<Made> {
    let (material, edition) = paper::opened(app, request.edition_id)?;
    let bytes = paper::word(app, &material, &edition)?;
    let name = paper::name(&material, Some(&edition), "docx");
    let path = paper::place(request.path, &name);
    paper::keep(app, &material, Some(&edition), "word", &path, &bytes)
}
