//! `redbook record`: what came of a proposal, said by whom, when and how.

use std::path::Path;

use redbook_api::ApiError;
use serde_json::{Value, json};

use super::{call, open, print, proposal_id};
use crate::options::OutcomeChoice;

/// `said` is the outcome without its kind; a day that isn't given is today.
pub(super) fn record(
    file: &Path,
    proposal: &str,
    kind: OutcomeChoice,
    mut said: Value,
) -> Result<(), ApiError> {
    let app = open(file)?;
    let id = proposal_id(&app, proposal)?;
    let desk = call(&app, "proposal_get", json!({ "id": id }))?;
    if said["on"].is_null() {
        said["on"] = call(&app, "today_get", json!({ "days": 1 }))?["on"].take();
    }
    said["kind"] = json!(match kind {
        OutcomeChoice::Accepted => "accepted",
        OutcomeChoice::Declined => "declined",
        OutcomeChoice::Withdrawn => "withdrawn",
    });
    let version = &desk["proposal"]["version"];
    let request = json!({ "id": id, "version": version, "outcome": said });
    let desk = call(&app, "proposal_record", request)?;
    print(&json!({
        "number": desk["number"], "state": desk["state"], "outcome": desk["outcome"],
    }))
}
