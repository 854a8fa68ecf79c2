//! What the check found in a proposal, kept with what goes out of it.

use redbook_domain::id::Id;
use redbook_domain::version::KeptFinding;

use crate::app::App;
use crate::desk;
use crate::dto::proposal::Readiness;
use crate::error::ApiError;

/// What the check finds now.
pub(crate) fn found_in(app: &App, proposal: Id) -> Result<Vec<Readiness>, ApiError> {
    let world = app.world();
    let desk = app.with(|workspace| desk::desk(&workspace.reader(), &*world, proposal))?;
    Ok(desk.readiness)
}

/// Findings of one edition and of the whole proposal, as they are kept with its file.
pub(crate) fn kept(all: &[Readiness], edition: Id) -> Vec<KeptFinding> {
    all.iter()
        .filter(|finding| finding.edition_id.is_none_or(|of| of == edition))
        .map(keep)
        .collect()
}

pub(crate) fn keep(finding: &Readiness) -> KeptFinding {
    KeptFinding {
        code: finding.code.clone(),
        args: finding.args.clone(),
        reader: finding.reader,
        edition_id: finding.edition_id,
        block_id: finding.block_id,
    }
}
