//! `redbook send`: freezes a version for its readers and plans what follows, or shows what sending
//! would do.

use std::path::Path;

use redbook_api::{ApiError, App};
use serde_json::{Value, json};

use super::{call, open, print, proposal_id};
use crate::options::SendChoice;

pub(super) fn send(
    file: &Path,
    proposal: &str,
    how: Option<SendChoice>,
    only_plan: bool,
    with_steps: bool,
) -> Result<(), ApiError> {
    let app = open(file)?;
    let id = proposal_id(&app, proposal)?;
    let plan = call(&app, "proposal_send_plan", json!({ "id": id }))?;
    if only_plan {
        return print(&plan);
    }
    let how = how.map(|how| match how {
        SendChoice::Email => "email",
        SendChoice::Letter => "letter",
        SendChoice::ByHand => "by_hand",
        SendChoice::Other => "other",
    });
    let editions = plan["editions"].as_array().into_iter().flatten();
    let editions: Vec<Value> = editions
        .map(|edition| {
            let how = how.or(edition["how"].as_str()).unwrap_or("other");
            let address = match how {
                "letter" => &plan["address"],
                "by_hand" => &Value::Null,
                _ => &edition["person"]["email"],
            };
            let to = match &edition["person"] {
                Value::Null => json!([]),
                person => json!([{
                    "person_id": person["id"], "name": person["name"],
                    "address": address.as_str().unwrap_or_default(),
                }]),
            };
            json!({ "edition_id": edition["edition_id"], "to": to, "how": how })
        })
        .collect();
    let request = json!({ "id": id, "version": plan["version"], "editions": editions });
    let sent = call(&app, "proposal_send", request)?;
    let steps = if with_steps {
        follow_up(&app, &json!(id))?
    } else {
        0
    };
    print(&json!({ "number": sent["number"], "editions": sent["editions"], "steps": steps }))
}

/// Makes the tasks that follow the sending, dated as the rules propose; how many.
fn follow_up(app: &App, id: &Value) -> Result<usize, ApiError> {
    let plan = call(app, "followup_plan", json!({ "proposal_id": id }))?;
    let steps: Vec<Value> = plan["steps"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|step| json!({ "kind": step["kind"], "due": step["due"] }))
        .collect();
    if plan["started"] == true || steps.is_empty() {
        return Ok(0);
    }
    call(
        app,
        "followup_start",
        json!({ "proposal_id": id, "steps": steps }),
    )?;
    Ok(steps.len())
}
